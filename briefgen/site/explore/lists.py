"""What the lists of actors and tags show: all of a few, and of many those most in the news."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import groupby
from typing import Final

from briefgen.site.explore.shelves import FEW, Listed, Shelf
from briefgen.site.views import Counted

MOST: Final = 24
"""How many of a type are shown where all of them are too many."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Those whose sorting names begin alike; ``name`` is "" where all stand together."""

    name: str
    actors: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """The actors of a type, or the tags.

    Attributes:
        type: The type of actors, or "tag".
        count: How many there are.
        letters: All of them by their letters, or none where they have pages of their own.
        path: Where those pages begin, or "".
        most: Those of them that are in most briefs.
        inside: The letters that have pages.
    """

    type: str
    count: int
    letters: tuple[Letter, ...] = ()
    path: str = ""
    most: tuple[Counted, ...] = ()
    inside: tuple[Counted, ...] = ()


def whole(shelf: Shelf) -> Kind:
    """Return all that a shelf's own page lists."""
    return Kind(_type(shelf), len(shelf.listed), _letters(shelf), inside=narrower(shelf))


def all_of(shelf: Shelf) -> tuple[Counted, ...]:
    """Return all that a shelf and those inside hold, in the order of their names."""
    every = sorted(shelf.every, key=lambda each: (each.name.casefold(), each.name, each.id))
    return _counted(shelf, every)


def overview(shelf: Shelf) -> Kind:
    """Return the actors of a type: all of a few, or else those most in the news."""
    if shelf.total <= FEW:
        return whole(shelf)
    return Kind(_type(shelf), shelf.total, (), shelf.path, _most(shelf), narrower(shelf))


def of_tags(shelf: Shelf) -> Kind:
    """Return the tags most in the news, and those that no narrower shelf has."""
    return replace(whole(shelf), path=shelf.path, most=_most(shelf))


def _most(shelf: Shelf) -> tuple[Counted, ...]:
    often = nsmallest(MOST, shelf.every, key=lambda each: (-each.briefs, each))
    return _counted(shelf, often)


def narrower(shelf: Shelf) -> tuple[Counted, ...]:
    """Return the shelves inside of one by their letters, each with how many it holds."""
    return tuple(Counted(each.label, each.path, each.total) for each in shelf.inside)


def _type(shelf: Shelf) -> str:
    return shelf.type or "tag"


def _letters(shelf: Shelf) -> tuple[Letter, ...]:
    if len(shelf.listed) <= FEW or shelf.letters:
        return (Letter("", _counted(shelf, shelf.listed)),) if shelf.listed else ()
    return tuple(
        Letter(name.upper(), _counted(shelf, alike))
        for name, alike in groupby(shelf.listed, key=lambda each: each.shelved[0])
    )


def _counted(shelf: Shelf, listed: Iterable[Listed]) -> tuple[Counted, ...]:
    return tuple(Counted(each.name, shelf.path_of(each), each.briefs) for each in listed)
