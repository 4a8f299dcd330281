"""Which state's body is meant: "the Supreme Court", "the Israeli army", "Democrats", "police"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from briefgen.actors.actor import Actor, ActorType
from briefgen.actors.authorities import AUTHORITIES, FORCES_OF_TOWNS
from briefgen.actors.directory import Directory
from briefgen.actors.identified import Identified, recognised
from briefgen.actors.institutions import (
    SEVERAL_FORCES,
    full_name,
    has_national_bodies,
    in_country,
    is_institution,
    lacks,
    of_state,
    wordings,
)
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.local import settled
from briefgen.actors.named import SURE, Named, foremost, is_state
from briefgen.actors.names import local_actor
from briefgen.actors.nations import nation_of


@dataclass(frozen=True, slots=True)
class Bodies:
    """Recognises what many states have: courts, chambers, ministries, forces, parties.

    What is not known of a state is made of the state's name. ``around`` says how often each
    country is spoken of around a name.

    Attributes:
        directory: The newsroom's own actors.
        knowledge: The embedded knowledge base.
    """

    directory: Directory
    knowledge: Knowledge

    def institution(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return which state's "Supreme Court" is meant: the one beside it, or spoken of around."""
        beside = self.knowledge.by_id(name.country) if name.country else None
        if beside and has_national_bodies(name.text):
            return self.known_or_made(in_country(name.text, beside.name), beside)
        if said := self._state_within(name.text):
            return self._of_its_state(name.text, said)
        return self._institution_of(name, around)

    def _institution_of(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return the institution of the country beside its name, else of the foremost around it."""
        country = name.country or foremost(around or {})
        if lacks(country, name.text):
            return None
        candidates = self.knowledge.candidates(name.text)
        for candidate in candidates:
            if country and candidate.country == country:
                return recognised(candidate)
        sure = candidates[0] if candidates and candidates[0].prior >= SURE else None
        if sure and around is not None and not name.country and sure.country in {"", *around}:
            return recognised(sure)
        state = self.knowledge.by_id(country) if country else None
        if state is None:
            return None
        if sure and not sure.country:
            return recognised(sure)
        full = full_name(name.text, state.name)
        return self.known_or_made(full, state, *wordings(name.text, state.name))

    def party(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return which state's "Democrats" are meant: one that is beside them or spoken of."""
        spoken = (name.country,) if name.country else around or ()
        members = (name.text, f"{name.text}s")  # "a Conservative peer"
        known = chain.from_iterable(map(self.knowledge.candidates, members))
        here = {one.actor.id: one for one in known if one.country in spoken}
        return recognised(*here.values()) if len(here) == 1 else None

    def of(self, body: str, state: Actor) -> Identified | None:
        """Return what a state has of this kind: what is known of it, else made of its name."""
        for kind in (body, "Armed Forces") if body == "Army" else (body,):
            for candidate in self.knowledge.candidates(kind):
                if candidate.country == state.id:
                    return recognised(candidate)
        here = self.knowledge.candidates(state.name)
        sovereign = any(is_state(each) for each in here if each.actor == state)
        if body in _KNOWN_ONLY or not (sovereign or body == "Government"):
            return None
        return self.known_or_made(full_name(body, state.name), state)

    def spoken_of(self, words: str, around: Mapping[str, int] | None) -> Identified | None:
        """Return who "the Israeli army" is: what the state has of that kind and is known of."""
        people, body = of_state(words)
        state = self._nation(people, around)
        return self.of(body, state) if state and state.type is ActorType.PLACE else None

    def _nation(self, words: str, around: Mapping[str, int] | None) -> Actor | None:
        """Return the state or people of "Israeli" and "US"."""
        nation = nation_of(words, self.knowledge, around)
        named = self.knowledge.candidates(words)[:1] if nation is None else ()
        states = (one.actor for one in named if one.prior >= SURE and is_state(one))
        return nation or next(states, None)

    def authority(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return who "police" are: their country's, where it has one force, else their town's."""
        noun = name.text.lower()
        kind = AUTHORITIES[noun]
        if not name.title:
            country = self.knowledge.by_id(foremost(around or {}))
            return self._one_force(kind, country) if country else None
        if not name.title.endswith(f" {noun}"):
            return self._named(name, around)
        own = self.directory.find(name.title)
        if own:
            return Identified(own)
        where = name.title.removesuffix(f" {noun}")
        nation = self._nation(where, around)
        if nation:
            return self.of(kind, nation) if nation.type is ActorType.PLACE else None
        places = self.knowledge.candidates(where)
        country = self.knowledge.by_id(name.country or (places[0].country if places else ""))
        for force in FORCES_OF_TOWNS.get(noun, ()):
            for one in self.knowledge.candidates(f"{where} {force}")[:1]:
                there = country is None or one.country in {"", country.id}
                if one.actor.type is ActorType.ORGANISATION and one.prior >= SURE and there:
                    return recognised(one)
        national = self._one_force(kind, country) if country else None
        return national or Identified(self._made(name.title), country.id if country else "")

    def _named(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return the force that has a name of its own, which is the title: "Oakham Police"."""
        own = self.directory.find(name.title)
        if own:
            return Identified(own)
        if is_institution(name.title):
            return self.institution(replace(name, text=name.title), around)
        known = self.knowledge.candidates(name.title)
        return recognised(known[0]) if known else Identified(self._made(name.title))

    def _one_force(self, kind: str, country: Actor) -> Identified | None:
        """Return the police of a country that has one force, and not one in each part."""
        force = self.of(kind, country)
        article = force.actor.wikipedia if force else ""
        return force if article and not article.startswith(SEVERAL_FORCES) else None

    def known_or_made(self, full: str, state: Actor, *others: str) -> Identified:
        """Return the body of a state that is known by one of these names, else one so named."""
        for wording in (*others, full):
            if known := self.knowledge.candidates(wording):
                return Identified(known[0].actor, state.id)
        return Identified(self._made(full), state.id)

    def _made(self, name: str) -> Actor:
        made = local_actor(name, ActorType.ORGANISATION)
        return settled(made, self.directory, self.knowledge)

    def _state_within(self, text: str) -> Actor | None:
        """Return the state that "Supreme Court of Utopia" names itself."""
        _, of, said = text.rpartition(" of ")
        known = self.knowledge.candidates(said.removeprefix("the ")) if of else ()
        return known[0].actor if known and known[0].actor.type is ActorType.PLACE else None

    def _of_its_state(self, text: str, state: Actor) -> Identified:
        """Return who "Ministry of Trade of Utopia" is, which may be known in another wording."""
        body = text.rpartition(" of ")[0]
        wordings = (text, full_name(body, state.name))
        known = (found for wording in wordings if (found := self.knowledge.candidates(wording)))
        first = next(known, None)
        full = full_name(body, state.name) if is_institution(body) else text
        return Identified(first[0].actor, state.id) if first else self.known_or_made(full, state)


_KNOWN_ONLY: Final = frozenset(
    {"Armed Forces", "Army", "Navy", "Air Force", "Central Bank", "Congress", "Senate"}
    | {"Electoral Commission"}
)
"""What states call so differently that no name can be made of the state's."""
