"""What the sources say about an actor, and how what several say becomes one."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from briefgen.actors.actor import ActorType
from briefgen.actors.names import fold

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Office:
    """An office held: ``country`` is what it is an office of, by name or id; days are ISO 8601."""

    title: str
    office: str
    country: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An actor as one source knows it.

    Attributes:
        name: Its name; the first source that names an actor settles it.
        type: What it is; OTHER where the source does not say.
        names: Other names, each with how often it was seen to mean this actor (1 for a list).
        demonyms: Adjectives and nouns of its people ("Russian").
        people: The noun for its people in the plural ("Russians"), or "".
        capitals: Names of its capital.
        wikidata: Its Wikidata id, or "".
        wikipedia: The title of its Wikipedia article, or "".
        description: What it is, in a phrase, or "".
        country: The name or Wikidata id of the country that it belongs to, or "".
        offices: What it held when.
        weight: How well known it is against others of its name.
        surname: The surname that it is known by alone, or "".
        at_home: Names that mean it only where its country is spoken of: "PDP".
        words: Names that are words, places or surnames as well, "Apple", "Wimbledon": they mean it
            only where a text takes them for an actor of its type.
        part: The name that a part of a country shares with one of its towns, or "".
        start: The first day of a state that is not as old as its capital, ISO 8601, or "".
        end: The last day of a state of the past, ISO 8601, or "".
    """

    name: str
    type: ActorType
    names: tuple[tuple[str, int], ...] = ()
    demonyms: tuple[str, ...] = ()
    people: str = ""
    capitals: tuple[str, ...] = ()
    wikidata: str = ""
    wikipedia: str = ""
    description: str = ""
    country: str = ""
    offices: tuple[Office, ...] = ()
    weight: int = 1
    surname: str = ""
    at_home: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    part: str = ""
    start: str = ""
    end: str = ""

    def with_more(self, other: "Entry") -> "Entry":
        """Return this entry with what a later source adds; what is settled stays."""
        return replace(
            self,
            type=other.type if self.type is ActorType.OTHER else self.type,
            names=(*self.names, (other.name, other.weight), *other.names),
            demonyms=_unique(self.demonyms, other.demonyms),
            people=self.people or other.people,
            capitals=_unique(self.capitals, other.capitals),
            wikidata=self.wikidata or other.wikidata,
            wikipedia=self.wikipedia or other.wikipedia,
            description=self.description or other.description,
            country=self.country or other.country,
            offices=_unique(self.offices, other.offices),
            weight=max(self.weight, other.weight),
            surname=self.surname or other.surname,
            at_home=_unique(self.at_home, other.at_home),
            words=_unique(self.words, other.words),
            part=self.part or other.part,
            start=self.start or other.start,
            end=self.end or other.end,
        )


def _unique(first: Iterable[T], second: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *second)))


@dataclass(slots=True)
class Register:
    """All entries so far; one actor is one entry, whatever number of sources name it."""

    entries: list[Entry] = field(default_factory=list)
    _places: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, entry: Entry) -> None:
        """Add what a source says to the actor that it means, or as a new actor."""
        place = self._place_of(entry)
        if place is None:
            place = len(self.entries)
            self.entries.append(entry)
        else:
            self.entries[place] = self.entries[place].with_more(entry)
        for mark in _marks(self.entries[place]):
            self._places.setdefault(mark, place)

    def knows(self, entry: Entry) -> bool:
        """Tell whether an entry is of an actor that is there already."""
        return self._place_of(entry) is not None

    def get(self, name: str) -> Entry | None:
        """Return the entry with this item, article or name, whatever its type."""
        for mark in (("item", name), ("article", name), ("named", fold(name))):
            if mark in self._places:
                return self.entries[self._places[mark]]
        return None

    def _place_of(self, entry: Entry) -> int | None:
        """Return the place of the same actor: the same item, the same article, or name and type.

        What a source does not know the type of is whoever has the name, if that has no article.
        """
        for kind, mark in _marks(entry):
            place = self._places.get((kind, mark))
            if place is None:
                continue
            known = self.entries[place]
            if kind == "item":
                return place
            apart = bool(entry.wikidata and known.wikidata)  # they would be of one item
            believers = {entry.type, known.type} == {ActorType.GROUP, ActorType.ORGANISATION}
            if kind == "article" and not (apart or believers):  # a church is not its people
                return place
            titled = bool(entry.wikipedia and known.wikipedia)
            apart = apart or (titled and not _are_spellings(entry, known))
            untyped = ActorType.OTHER in {entry.type, known.type}
            if not apart and (kind == "name" or untyped):
                return place
        return None


def _are_spellings(one: Entry, other: Entry) -> bool:
    """Tell whether two titles differ by accents alone, and are of one country: "Asuncion"."""
    same = one.country == other.country or not (one.country and other.country)
    return same and fold(one.wikipedia) == fold(other.wikipedia)


def _marks(entry: Entry) -> Iterable[tuple[str, str]]:
    """Yield what an actor may be recognised by, the surest first."""
    if entry.wikidata:
        yield "item", entry.wikidata
    if entry.wikipedia:
        yield "article", entry.wikipedia
    yield "name", f"{entry.type}:{fold(entry.name)}"
    yield "named", fold(entry.name)
