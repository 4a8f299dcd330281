"""All actors and all tags, shelved like books: by type and, where they are too many, by letters.

A shelf that is too full has narrower ones, each for the names that go on with the same letter. So
an actor's shelf follows from its name, and a new actor changes no page but those that it stands on.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from msgspec import Struct

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import ACTORS, TAGS, actor_path, shelf_path, tag_path
from briefgen.site.groups import ActorBriefs, TagBriefs
from briefgen.site.sorting import NO_LETTER, shelved_by, sorting_name
from briefgen.site.views import TYPE_ORDER

FULL: Final = 300
"""How many names a page lists at most, but for those of one and the same name."""
FEW: Final = 60
"""So many names are listed together; more of them stand under their first letters."""


class Listed(NamedTuple):
    """An actor or a tag as it is listed; a tuple, because there are so many of them.

    Attributes:
        shelved: What it is sorted by: see ``sorting``.
        id: An actor's id, or a tag's name in paths.
        briefs: In how many briefs it is.
    """

    shelved: str
    name: str
    id: str
    briefs: int


class Shelf(Struct, frozen=True):
    """The actors of a type, or the tags, whose sorting names begin alike.

    Attributes:
        type: The type of all actors on it, or None for tags.
        letters: How their sorting names begin; "" for all of them.
        listed: Those that its page lists, sorted.
        inside: Narrower shelves with all others.
    """

    type: ActorType | None
    letters: str
    listed: tuple[Listed, ...]
    inside: "tuple[Shelf, ...]" = ()

    @property
    def path(self) -> str:
        """The path of its page in the site; all tags stand on the page of tags itself."""
        if self.type:
            return shelf_path(ACTORS, self.type, self.letters)
        return shelf_path(TAGS, "", self.letters) if self.letters else TAGS

    def path_of(self, listed: Listed) -> str:
        """Return the path of the page of an actor or a tag on it."""
        return actor_path(listed.id) if self.type else tag_path(listed.id)

    @property
    def label(self) -> str:
        """Its letters as readers see them: "M", "Ma", "Smith J"; "" for all of the type."""
        return (self.letters.removeprefix(NO_LETTER) or self.letters).strip().title()

    @property
    def every(self) -> Iterator[Listed]:
        """All that is on it, and on the shelves inside."""
        yield from self.listed
        for shelf in self.inside:
            yield from shelf.every

    @property
    def total(self) -> int:
        """How much is on it, and on the shelves inside."""
        return len(self.listed) + sum(shelf.total for shelf in self.inside)


def shelves(appearing: Mapping[str, ActorBriefs]) -> tuple[Shelf, ...]:
    """Return a shelf for each type that there are actors of, in the order of ``TYPE_ORDER``."""
    found: dict[ActorType, list[Listed]] = defaultdict(list)
    for actor, briefs in appearing.items():
        known = briefs.known
        shelved = sorting_name(known.name, known.type)
        found[known.type].append(Listed(shelved, known.name, actor, len(briefs.entries)))
    return tuple(_shelf(kind, "", sorted(found[kind])) for kind in TYPE_ORDER if kind in found)


def shelf_of_tags(tagged: Mapping[str, TagBriefs]) -> Shelf:
    """Return the shelf of all tags, which are given by their names in paths."""
    return _shelf(
        None,
        "",
        sorted(
            Listed(shelved_by(briefs.label), briefs.label, slug, len(briefs.entries))
            for slug, briefs in tagged.items()
        ),
    )


def _shelf(kind: ActorType | None, letters: str, listed: Sequence[Listed]) -> Shelf:
    """Return a shelf of what is sorted, and whose names all begin with the letters."""
    if len(listed) <= FULL:
        return Shelf(kind, letters, tuple(listed))
    # No shelf has but one inside: what all names have in common is passed over.
    alike = _alike(listed[0].shelved, listed[-1].shelved)
    own: list[Listed] = []
    inside: dict[str, list[Listed]] = defaultdict(list)
    for each in listed:
        longer = each.shelved[: alike + 1]
        (inside[longer] if len(longer) > alike else own).append(each)
    within = tuple(_shelf(kind, longer, named) for longer, named in inside.items())
    return Shelf(kind, letters, tuple(own), within)


def _alike(first: str, last: str) -> int:
    """Return with how many letters both names begin."""
    pairs = enumerate(zip(first, last, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(last)))


def below(shelf: Shelf, above: Iterable[Shelf] = ()) -> Iterator[tuple[Shelf, tuple[Shelf, ...]]]:
    """Yield a shelf and all shelves inside, each with those that it stands in."""
    around = tuple(above)
    yield shelf, around
    for each in shelf.inside:
        yield from below(each, (*around, shelf))
