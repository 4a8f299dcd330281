"""Which actor a name stands for: the newsroom's own, a well-known one, or one made of the name."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Form, Span
from briefgen.actors.directory import Directory
from briefgen.actors.institutions import full_name, is_institution, stands_beside_its_people
from briefgen.actors.knowledge import Candidate, Knowledge
from briefgen.actors.names import fold, is_acronym, local_actor, slug

SURE: Final = 0.75
"""The share of a name's uses that settles who is meant without looking at the text."""

LIKELY: Final = 0.45
"""The share below which a single candidate is not taken: the name is an ordinary word as well."""

_UNMISTAKABLE: Final = 0.9  # then the finder's "person" is rather a mistake ("Hamas")


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it stands in a text.

    Attributes:
        text: The words.
        type: What the finder takes it for.
        form: How it names.
        title: The words of office beside it, or "".
        country: The id of the country that stands right beside it ("Bolivia's"), or "".
    """

    text: str
    type: ActorType
    form: Form
    title: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Identified:
    """An actor that was recognised.

    Attributes:
        actor: The actor.
        country: The id of the country that it is or belongs to, or "".
        demonym: The name was that of its people.
    """

    actor: Actor
    country: str = ""
    demonym: bool = False


@dataclass(frozen=True, slots=True)
class Identifier:
    """Recognises actors on one day.

    Attributes:
        directory: The newsroom's own actors; they win.
        knowledge: The embedded knowledge base.
        day: The brief's date, for offices.
    """

    directory: Directory
    knowledge: Knowledge
    day: date

    def known(
        self, names: Sequence[Named], around: Mapping[str, int] | None = None
    ) -> Identified | None:
        """Return the actor that these names of one actor stand for, or None.

        Args:
            names: The fullest name first.
            around: How often each country is spoken of around the name: it settles which
                "Supreme Court" is meant. Without it only what is sure by itself is recognised.
        """
        own = self._own(names)
        if own:
            return Identified(own)
        for name in names:
            found = self._well_known(name, around)
            if found:
                return replace(found, actor=self.preferred(found.actor))
            if name.form is not Form.ANAPHOR:
                break  # another form of the name says less than its fullest form
        return self._by_surname(names[0])

    def preferred(self, actor: Actor) -> Actor:
        """Return the newsroom's own entry for a well-known actor, else the actor."""
        return self.directory.same_as(actor) or actor

    def _own(self, names: Sequence[Named]) -> Actor | None:
        for number, name in enumerate(names):
            actor = self.directory.find(name.text) if name.form is not Form.ANAPHOR else None
            if actor and (number == 0 or name.form is not Form.SHORT or actor.type is name.type):
                return actor
        return None

    def _well_known(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        if name.form is Form.ANAPHOR:
            return self._in_office(name.text)
        if name.form is Form.DEMONYM:
            return self._people(name.text)
        if name.form is Form.METONYM:
            ruled = self.knowledge.capital(name.text)
            if ruled:
                return Identified(ruled, ruled.id)
        if is_institution(name.text):
            return self._institution(name.text, name.country, around)
        chosen = self._chosen(name, around)
        if chosen:
            return _recognised(chosen)
        if name.title and name.type is ActorType.PERSON:
            return self._titled(name)
        if name.type is ActorType.PERSON or self.knowledge.candidates(name.text):
            return None
        return self._people(name.text) or self._of_people(name)

    def _people(self, text: str) -> Identified | None:
        """Return the group of "Syrians", or the country of "Syrian"."""
        for candidate in self.knowledge.candidates(text):
            if candidate.actor.type is ActorType.GROUP:
                return Identified(candidate.actor, candidate.country)
        actor = self.knowledge.demonym(text)
        if actor is None:
            return None
        return Identified(actor, actor.id if actor.type is ActorType.PLACE else "", demonym=True)

    def _of_people(self, name: Named) -> Identified | None:
        """Return who "Iranian Quds Force" and "Spanish Defence Ministry" are."""
        people, rest = self.apart(name.text)
        if people is None:
            return None
        if is_institution(rest):
            return self._institution(rest, people.id, None)
        chosen = self._chosen(Named(rest, name.type, name.form), {people.id: 1})
        return _recognised(chosen) if chosen and chosen.country in {"", people.id} else None

    def apart(self, text: str) -> tuple[Actor | None, str]:
        """Return the people and the rest of "Spanish Supreme Court", or None and ""."""
        words = text.split(" ")
        for size in (2, 1):
            people = self.knowledge.demonym(" ".join(words[:size])) if len(words) > size else None
            if people and people.type is ActorType.PLACE:
                return people, " ".join(words[size:])
        return None, ""

    def is_two_names(self, text: str) -> str:
        """Return the second of two names that the finder took for one, or ""."""
        if self.knowledge.candidates(text):
            return ""
        people, rest = self.apart(text)
        if people is None:
            return ""
        if is_institution(rest):
            return rest if stands_beside_its_people(rest) else ""
        known = self.knowledge.candidates(rest)
        return rest if known and known[0].prior >= SURE and known[0].country == people.id else ""

    def _institution(
        self, name: str, country: str, around: Mapping[str, int] | None
    ) -> Identified | None:
        """Return which state's "Supreme Court" is meant: the one beside it, or spoken of around."""
        country = country or _foremost(around or {})
        state = self.knowledge.by_id(country) if country else None
        if state is None:
            return None
        named = [c for c in self.knowledge.candidates(name) if c.country == country]
        full = full_name(name, state.name)
        known = named or self.knowledge.candidates(full)
        if known:
            return Identified(known[0].actor, country)
        made = local_actor(full, ActorType.ORGANISATION)
        return Identified(settled(made, self.directory, self.knowledge), country)

    def _chosen(self, name: Named, around: Mapping[str, int] | None) -> Candidate | None:
        candidates = [
            candidate
            for candidate in self.knowledge.candidates(name.text)
            if _fits(candidate, name)
        ]
        if not candidates:
            return None
        first = candidates[0]
        if first.prior >= SURE or (len(candidates) == 1 and first.prior >= LIKELY):
            return first
        support = {
            candidate.country: (around or {}).get(candidate.country, 0) for candidate in candidates
        }
        best = _foremost(support)
        chosen = [candidate for candidate in candidates if candidate.country == best]
        return chosen[0] if best and len(chosen) == 1 else None

    def _titled(self, name: Named) -> Identified | None:
        """Return the holder of the office who has this surname: "President Macron"."""
        bearers = self.knowledge.bearers(name.text)
        if not bearers:
            return None
        office, country = self._office(name.title)
        holders = {actor.id for actor in self.knowledge.holders(office, country, self.day)}
        meant = [actor for actor in bearers if actor.id in holders]
        return Identified(meant[0], country) if len(meant) == 1 else None

    def _in_office(self, words: str) -> Identified | None:
        """Return who holds the office on the day: "the French president"."""
        office, country = self._office(words)
        if not office or not country:
            return None
        holders = self.knowledge.holders(office, country, self.day)
        return Identified(holders[0], country) if len(holders) == 1 else None

    def country_beside(self, text: str, span: Span) -> str:
        """Return the id of the country that stands right before or after a name, or ""."""
        before = _BEFORE.search(text, max(0, span.start - 48), span.start)
        if before:
            words = before[1].split(" ")
            for start in range(len(words)):
                said = " ".join(words[start:])
                actor = self._state(said) if before[2] else self.knowledge.demonym(said)
                if actor and actor.type is ActorType.PLACE:
                    return actor.id
        after = _AFTER.match(text, span.end)
        actor = self._state(after[1]) if after else None
        return actor.id if actor else ""

    def _office(self, words: str) -> tuple[str, str]:
        """Return the office and the country's id of "the French president", or "" for each."""
        title = re.sub(r"^[Tt]he ", "", words).replace("’", "'")
        match = re.fullmatch(r"(.+?) of (?:the )?(.+)", title)
        if match:
            place = next(iter(self.knowledge.find(match[2])), None)
            return _plain_office(match[1]), place.id if place else "?"
        parts = title.split()
        for size in (3, 2, 1):
            of = " ".join(parts[:size])
            if len(parts) > size:
                actor = self.knowledge.demonym(of) or (
                    self._state(of) if of.endswith("'s") or is_acronym(of) else None
                )
                if actor:
                    return _plain_office(" ".join(parts[size:])), actor.id
        return _plain_office(title), ""

    def _state(self, name: str) -> Actor | None:
        return next(
            (actor for actor in self.knowledge.find(name) if actor.type is ActorType.PLACE), None
        )

    def _by_surname(self, name: Named) -> Identified | None:
        """Return who is known by this surname alone: the newsroom's own, or a head of state."""
        if name.type is not ActorType.PERSON or name.form is Form.ANAPHOR or " " in name.text:
            return None
        own = self.directory.by_surname(name.text)
        if own:
            return Identified(own)
        leaders = [
            actor
            for actor in self.knowledge.bearers(name.text)
            if any(role.held_on(self.day) and _LEADS.match(role.title) for role in actor.roles)
        ]
        if name.title or len(leaders) != 1:
            return None
        return Identified(self.preferred(leaders[0]))


def _recognised(candidate: Candidate) -> Identified:
    is_country = candidate.actor.type is ActorType.PLACE and not candidate.country
    return Identified(candidate.actor, candidate.actor.id if is_country else candidate.country)


def _foremost(counts: Mapping[str, int]) -> str:
    """Return what is counted most often, or "" where two are."""
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]


_LEADS: Final = re.compile(
    r"President |Prime Minister |Premier |Chancellor |Chairman |First Secretary |General Secretary"
    r"|Secretary-General |United States Secretary |Minister |Supreme Leader |King |Queen |Emir "
)

_BEFORE: Final = re.compile(r"((?:[A-Z][\w.-]+ ){0,2}[A-Z][\w.-]+)(['’]s?)? $")
_AFTER: Final = re.compile(r" (?:of|in) (?:the )?([A-Z][\w.-]+(?: [A-Z][\w.-]+)*)")

_ABBREVIATED: Final = {
    "defense": "defence",
    "secretary-general": "secretary general",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "pm": "prime minister",
    "vice-president": "vice president",
    "minister-president": "minister president",
}


def _plain_office(title: str) -> str:
    """Return the office in lower case, in the wording of the knowledge base."""
    words = [word.strip(".,") for word in title.lower().split()]
    office = " ".join(_ABBREVIATED.get(word, word) for word in words)
    return office.replace("secretary of defence", "secretary of defense")


def _fits(candidate: Candidate, name: Named) -> bool:
    """Tell whether the finder's type allows a candidate: Jordan the man is not the country."""
    kind = candidate.actor.type
    if name.type is ActorType.PERSON and kind not in {ActorType.PERSON, ActorType.OTHER}:
        return not candidate.personal and candidate.prior >= _UNMISTAKABLE
    if kind is ActorType.PERSON and name.type is not ActorType.PERSON:
        return " " in name.text
    return True


def local_actors(
    names: Iterable[tuple[str, ActorType]], directory: Directory, knowledge: Knowledge
) -> dict[str, Actor]:
    """Return an actor for each name that nobody is known by.

    Names of one slug are one actor; what most of them are taken for is its type. Where the slug is
    the id of another, known actor, the type is added to it.

    Args:
        names: The names in the order of the text, each with what it was taken for.
        directory: The newsroom's own actors.
        knowledge: The embedded knowledge base.

    Returns:
        The actors by the folded name.
    """
    shown: dict[str, str] = {}
    votes: dict[str, Counter[ActorType]] = {}
    keys: dict[str, str] = {}
    for name, kind in names:
        key = keys.setdefault(fold(name), slug(name))
        shown.setdefault(key, name)
        votes.setdefault(key, Counter())[kind] += 1
    made = {
        key: settled(local_actor(name, votes[key].most_common(1)[0][0]), directory, knowledge)
        for key, name in shown.items()
    }
    return {folded: made[key] for folded, key in keys.items()}


def settled(actor: Actor, directory: Directory, knowledge: Knowledge) -> Actor:
    """Return an actor that was made of a name, with an id that is no other actor's.

    "Georgia" that may be the country or the state does not get the country's page. An id that is
    free stays; else the type is added to it, and then a number.
    """
    taken = (directory.actors.get, knowledge.by_id)
    ids = (
        actor.id,
        f"{actor.id}-{actor.type}",
        *(f"{actor.id}-{actor.type}-{number}" for number in range(2, 100)),
    )
    free = next((id_ for id_ in ids if not any(find(id_) for find in taken)), ids[-1])
    return actor if free == actor.id else replace(actor, id=free)
