"""Which leader of one source is whose of another: "Recep Erdogan", "Recep Tayyip Erdoğan"."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.actors.names import fold
from knowledge.entries import Entry, Office, Register

_LONG: Final = 4  # letters of a word that may tell two names as one


@dataclass(slots=True)
class Holders:
    """The persons in the register by their offices."""

    register: Register
    _names: dict[tuple[str, str], dict[str, Entry]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def settled(self, entry: Entry) -> Entry:
        """Return the entry under the name of the known person that held its office at the time.

        Sources spell and shorten names in their own ways; who held the same office of the same
        country at the same time and has a name in common is one person.
        """
        if entry.type is not ActorType.PERSON or self.register.knows(entry):
            return entry
        for office in entry.offices:
            for known in self._names[self._key(office)].values():
                if _alike(entry, known, office):
                    names = (*entry.names, (entry.name, entry.weight))
                    return replace(entry, name=known.name, names=names)
        return entry

    def note(self, entry: Entry) -> None:
        """Remember a person's offices."""
        for office in entry.offices:
            if entry.type is ActorType.PERSON:
                self._names[self._key(office)][entry.name] = entry

    def _key(self, office: Office) -> tuple[str, str]:
        country = self.register.get(office.country) if office.country else None
        return office.office, country.name if country else office.country


def _alike(entry: Entry, known: Entry, office: Office) -> bool:
    """Tell whether two entries are of one person who held the office."""
    if entry.wikidata and known.wikidata and entry.wikidata != known.wikidata:
        return False
    mine, theirs = fold(entry.name).split(), fold(known.name).split()
    shared = {word for word in mine if word in theirs and len(word) >= _LONG}
    together = any(
        other.office == office.office and _overlap(other, office) for other in known.offices
    )
    return together and bool(shared & {mine[-1], theirs[-1]} or len(shared) > 1)


def _overlap(one: Office, other: Office) -> bool:
    """Tell whether two terms have a time in common; who follows on the day has none."""
    return one.start < (other.end or "9999") and other.start < (one.end or "9999")
