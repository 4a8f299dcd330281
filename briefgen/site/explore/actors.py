"""What the lists of actors show: all of a few, and of many those most in the news."""

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest
from itertools import groupby
from typing import Final

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.explore.shelves import FEW, Listed, Shelf
from briefgen.site.views import Counted

MOST: Final = 24
"""How many actors of a type are shown where all of them are too many."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Actors whose sorting names begin alike; ``name`` is "" where all stand together."""

    name: str
    actors: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """The actors of a type.

    Attributes:
        count: How many there are.
        letters: All of them by their letters, or none where they have pages of their own.
        path: Where those pages begin, or "".
        most: Those of them that are in most briefs.
        inside: The letters that have pages.
    """

    type: ActorType
    count: int
    letters: tuple[Letter, ...] = ()
    path: str = ""
    most: tuple[Counted, ...] = ()
    inside: tuple[Counted, ...] = ()


def whole(shelf: Shelf) -> Kind:
    """Return all actors that a shelf's own page lists."""
    return Kind(shelf.type, len(shelf.actors), _letters(shelf), inside=narrower(shelf))


def overview(shelf: Shelf) -> Kind:
    """Return the actors of a type: all of a few, or else those most in the news."""
    if shelf.total <= FEW:
        return whole(shelf)
    often = nsmallest(MOST, shelf.every, key=lambda each: (-each.briefs, each))
    return Kind(shelf.type, shelf.total, (), shelf.path, _counted(often), narrower(shelf))


def narrower(shelf: Shelf) -> tuple[Counted, ...]:
    """Return the shelves inside of one by their letters, each with how many actors it has."""
    return tuple(Counted(each.label, each.path, each.total) for each in shelf.inside)


def _letters(shelf: Shelf) -> tuple[Letter, ...]:
    if len(shelf.actors) <= FEW or shelf.letters:
        return (Letter("", _counted(shelf.actors)),) if shelf.actors else ()
    return tuple(
        Letter(name.upper(), _counted(actors))
        for name, actors in groupby(shelf.actors, key=lambda each: each.shelved[0])
    )


def _counted(actors: Iterable[Listed]) -> tuple[Counted, ...]:
    return tuple(Counted(each.name, actor_path(each.actor), each.briefs) for each in actors)
