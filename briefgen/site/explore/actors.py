"""The list of all actors: by type, and by letter where there are many of one type."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import normalize

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.views import TYPE_ORDER, Counted

FEW: Final = 60
"""So many names are listed together; more of them stand under their first letters."""
NO_LETTER: Final = "#"

Listed = tuple[ActorType, str, str, str]
"""An actor's type, what it is sorted by, its name, and its id."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Actors whose sorting names begin alike; ``name`` is "" where all stand together."""

    name: str
    actors: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """All actors of a type, by their letters."""

    type: ActorType
    count: int
    letters: tuple[Letter, ...]


def kinds(listed: Iterable[tuple[Listed, int]]) -> tuple[Kind, ...]:
    """Return actors by type and letter; they are given sorted, each with its number of briefs."""
    named: dict[ActorType, list[tuple[str, Counted]]] = defaultdict(list)
    for (kind, sorting, name, actor), count in listed:
        named[kind].append((sorting, Counted(name, actor_path(actor), count)))
    return tuple(
        Kind(kind, len(named[kind]), _letters(named[kind])) for kind in TYPE_ORDER if kind in named
    )


def _letters(named: Sequence[tuple[str, Counted]]) -> tuple[Letter, ...]:
    if len(named) <= FEW:
        return (Letter("", tuple(actor for _, actor in named)),)
    letters: dict[str, list[Counted]] = defaultdict(list)
    for sorting, actor in named:
        letters[first_letter(sorting)].append(actor)
    return tuple(Letter(name, tuple(letters[name])) for name in sorted(letters))


def first_letter(name: str) -> str:
    """Return the capital that a name is listed under, without its accents; "#" for no letter."""
    first = normalize("NFKD", name)[:1].upper()[:1]
    return first if first.isalpha() else NO_LETTER
