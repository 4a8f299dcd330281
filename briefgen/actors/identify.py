"""Which actor a name stands for: the newsroom's own, a well-known one, or one made of the name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Final

from briefgen.actors import offices, teams
from briefgen.actors.actor import Actor, ActorType, Form
from briefgen.actors.beside import state_in_short
from briefgen.actors.directory import Directory
from briefgen.actors.institutions import (
    OWNED,
    PARTY_MEMBERS,
    full_name,
    has_national_bodies,
    in_country,
    is_institution,
    lacks,
    of_state,
    wordings,
)
from briefgen.actors.knowledge import Candidate, Knowledge
from briefgen.actors.local import settled
from briefgen.actors.named import (
    LIKELY,
    SURE,
    WORD,
    Named,
    fits,
    foremost,
    is_state,
    other_names,
    within,
    without_legal_form,
)
from briefgen.actors.names import local_actor
from briefgen.actors.nations import nation_of
from briefgen.actors.parting import apart, stands_beside

_SAME_KINDS: Final = {"Region": ("Region", "Oblast", "Province")}
"""Parts of countries that English has several words for."""

_PART_KINDS: Final = ("Region", "Province", "Department", "Governorate")
"""What news calls the parts of a country whatever they are called there."""


@dataclass(frozen=True, slots=True)
class Identified:
    """An actor that was recognised.

    Attributes:
        actor: The actor.
        country: The id of the country that it is or belongs to, or "".
        form: How the name names it where that is not by its own name: DEMONYM, METONYM, or None.
    """

    actor: Actor
    country: str = ""
    form: Form | None = None


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
        team = self._team(names[0]) if names[0].side else None
        if team:
            return team
        own = self._own(names)
        if own:
            return Identified(own)
        if around is None and names[0].form is Form.METONYM and self.knowledge.seat(names[0].text):
            return None  # Brussels is the Union, but not where Belgium is spoken of
        for name in names:
            found = self._well_known(name, around)
            if found:
                return replace(found, actor=self.directory.preferred(found.actor))
            if name.form is not Form.ANAPHOR:
                break  # another form of the name says less than its fullest form
        return self._by_surname(names[0])

    def _own(self, names: Sequence[Named]) -> Actor | None:
        """Return the newsroom's own actor of one of these names; a short one must be its type's."""
        for number, name in enumerate(names):
            actor = self.directory.find(name.text) if name.form is not Form.ANAPHOR else None
            if actor and (number == 0 or name.form is not Form.SHORT or actor.type is name.type):
                return actor
        return None

    def _well_known(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return whom the knowledge base knows by a name, read as its form and its words tell."""
        if name.form is Form.ANAPHOR:
            return self._described(name, around)
        if name.form is Form.DEMONYM:
            return self._people(name.text, around)
        if name.form is Form.METONYM:
            ruled = self.knowledge.capital(name.text, self.day)
            union = self.knowledge.seat(name.text, self.day)
            if union and ruled and not (around or {}).get(ruled.id):
                ruled = union
            if ruled:
                return Identified(ruled, ruled.id, Form.METONYM)
        if name.text in PARTY_MEMBERS:
            return self._party(name, around)
        if is_institution(name.text) or (name.country and has_national_bodies(name.text)):
            return self._institution(name, around)
        chosen = self._exact(name, around) or self._chosen(name, around)
        if chosen is None and (plain := without_legal_form(name.text)) != name.text:
            chosen = self._chosen(replace(name, text=plain), around)
        return _recognised(chosen) if chosen else self._unlisted(name, around)

    def _team(self, name: Named) -> Identified | None:
        """Return the team of the country that a name names, if it has teams."""
        words = teams.country_of(name.text)
        country = self.knowledge.demonym(words) if words != name.text else None
        named = self.knowledge.candidates(words) if country is None else ()
        state = True
        if named and named[0].prior >= LIKELY:
            country, state = named[0].actor, is_state(named[0])
        if country is None or not teams.has_team(country, state=state):
            return None
        team = self.directory.preferred(teams.team_of(country, name.side))
        return Identified(team, country.id, None if words != name.text else Form.METONYM)

    def _described(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return who "the Israeli army", the "army" of Israel and "the French president" are."""
        if name.text in OWNED:
            state = self.knowledge.by_id(name.country) if name.country else None
            return self._body(OWNED[name.text], state) if state else None
        if of_state(name.text)[1]:
            return self._body_of_state(name.text, around)
        held = offices.in_office(name.title or name.text, self.knowledge, self.day)
        return Identified(*held) if held else None

    def _exact(self, name: Named, around: Mapping[str, int] | None) -> Candidate | None:
        """Return what is known by a fuller name: "Moore, Oklahoma", "Kharkiv Oblast".

        The "Oak region" is the province of that name where its country is spoken of.
        """
        if name.follows and (state := state_in_short(name.text, self.knowledge)):
            return state
        fuller = [
            f"{name.text} {kind}" for kind in _SAME_KINDS.get(name.kind, (name.kind,)) if kind
        ]
        if name.within:
            fuller.append(f"{name.text}, {name.within}")
        for one in fuller:
            for candidate in self.knowledge.candidates(one)[:1]:
                meant = not name.kind or one.endswith((name.kind, f", {name.within}"))
                towns = (town.country for town in self.knowledge.candidates(name.text))
                spoken_of = {"", name.country, *(around or ()), *towns}
                if meant or candidate.country in spoken_of:
                    return candidate
        return self._part(name, around)

    def _part(self, name: Named, around: Mapping[str, int] | None) -> Candidate | None:
        """Return the province of "Kerman region" and of "Sirjan, Kerman, Iran", not its town.

        A region that has no town of its name may be just land: its country must be spoken of.
        """
        follows = name.follows and name.country and not self.knowledge.capital(name.text)
        if not (name.kind in _PART_KINDS or follows or name.governed):
            return None
        parts = self.knowledge.parts(name.text)
        if not name.country:  # "the governor of Punjab" may be India's
            elsewhere = {each.country for each in self.knowledge.candidates(name.text)}
            parts = tuple(each for each in parts if elsewhere <= {each.country})
        if name.kind == "Region" and not (name.country or self.knowledge.candidates(name.text)):
            parts = tuple(each for each in parts if each.country in (around or ()))
        there = [each for each in parts if name.country in {"", each.country}]
        return there[0] if len(there) == 1 else None

    def _unlisted(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return who a name means that is no actor's name itself: "Macron" after his office."""
        if name.type is ActorType.PERSON:
            for other in other_names(name):
                if chosen := self._chosen(replace(name, text=other), None):
                    return _recognised(chosen)
            if held := offices.titled(name.title, name.text, self.knowledge, self.day):
                return Identified(*held)
        if self.knowledge.candidates(name.text) or self.knowledge.bearers(name.text):
            return None
        return self._people(name.text, around) or self._of_people(name)

    def _people(self, text: str, around: Mapping[str, int] | None) -> Identified | None:
        """Return the group of "Syrians", or the country of "Syrian"."""
        for candidate in self.knowledge.candidates(text):
            if candidate.actor.type is ActorType.GROUP:
                return Identified(candidate.actor, candidate.country)
        actor = nation_of(text, self.knowledge, around)
        if actor is None:
            return None
        return Identified(actor, actor.id if actor.type is ActorType.PLACE else "", Form.DEMONYM)

    def _of_people(self, name: Named) -> Identified | None:
        """Return who "Iranian Quds Force" and "Spanish Defence Ministry" are."""
        people, rest = apart(name.text, self.knowledge)
        if people is None:
            return None
        if has_national_bodies(rest):
            return self._known_or_made(name.text, people)
        if is_institution(rest):
            # "Libyan Navy" is its name, if none is known
            if not stands_beside(rest, people, self.knowledge):
                here = [e for e in self.knowledge.candidates(rest) if e.country == people.id]
                return _recognised(here[0]) if here else None
            return self._institution(replace(name, text=rest, country=people.id), None)
        chosen = self._chosen(replace(name, text=rest), {people.id: 1})
        return _recognised(chosen) if chosen and chosen.country in {"", people.id} else None

    def _institution(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return which state's "Supreme Court" is meant: the one beside it, or spoken of around."""
        beside = self.knowledge.by_id(name.country) if name.country else None
        if beside and has_national_bodies(name.text):
            return self._known_or_made(in_country(name.text, beside.name), beside)
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
                return _recognised(candidate)
        sure = candidates[0] if candidates and candidates[0].prior >= SURE else None
        if sure and around is not None and not name.country and sure.country in {"", *around}:
            return _recognised(sure)
        state = self.knowledge.by_id(country) if country else None
        if state is None:
            return None
        if sure and not sure.country:
            return _recognised(sure)
        full = full_name(name.text, state.name)
        return self._known_or_made(full, state, *wordings(name.text, state.name))

    def _known_or_made(self, full: str, state: Actor, *others: str) -> Identified:
        for wording in (*others, full):
            if known := self.knowledge.candidates(wording):
                return Identified(known[0].actor, state.id)
        made = local_actor(full, ActorType.ORGANISATION)
        return Identified(settled(made, self.directory, self.knowledge), state.id)

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
        return Identified(first[0].actor, state.id) if first else self._known_or_made(full, state)

    def _party(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return which state's "Democrats" are meant: one that is beside them or spoken of."""
        spoken = (name.country,) if name.country else around or ()
        members = (name.text, f"{name.text}s")  # "a Conservative peer"
        known = chain.from_iterable(map(self.knowledge.candidates, members))
        here = {one.actor.id: one for one in known if one.country in spoken}
        return _recognised(*here.values()) if len(here) == 1 else None

    def _body_of_state(self, words: str, around: Mapping[str, int] | None) -> Identified | None:
        """Return who "the Israeli army" is: what the state has of that kind and is known of."""
        people, body = of_state(words)
        state = nation_of(people, self.knowledge, around)
        if state is None:
            named = self.knowledge.candidates(people)
            state = named[0].actor if named and named[0].prior >= SURE else None
        return self._body(body, state) if state and state.type is ActorType.PLACE else None

    def _body(self, body: str, state: Actor) -> Identified | None:
        """Return what a state has of this kind: what is known of it, else made of its name."""
        for kind in (body, "Armed Forces") if body == "Army" else (body,):
            for candidate in self.knowledge.candidates(kind):
                if candidate.country == state.id:
                    return _recognised(candidate)
        here = self.knowledge.candidates(state.name)
        sovereign = any(is_state(each) for each in here if each.actor == state)
        if body in _KNOWN_ONLY or not (sovereign or body == "Government"):
            return None
        return self._known_or_made(full_name(body, state.name), state)

    def _chosen(self, name: Named, around: Mapping[str, int] | None) -> Candidate | None:
        """Return which of those who are called so is meant, or None where that is open.

        That is the likeliest where nobody else is nearly as likely; else, of persons, the one in
        office on the day; else the only one of the country that is most spoken of.
        """
        candidates = [each for each in self.knowledge.candidates(name.text) if fits(each, name)]
        if name.country:
            candidates = within(candidates, name)
        if not candidates:
            return None
        first = candidates[0]
        one_country = len({each.country for each in candidates}) == 1
        likely = len(candidates) == 1 or (one_country and (name.follows or name.country))
        likely = likely or (first.prior == WORD and candidates[1].prior < LIKELY)
        if first.prior >= SURE or (likely and first.prior >= LIKELY):
            return first
        in_office = [each for each in candidates if each.actor.role_on(self.day)]
        if len(in_office) == 1 and all(each.actor.type is ActorType.PERSON for each in candidates):
            return in_office[0]
        spoken = around or {}
        best = foremost({land: spoken.get(land, 0) for land in map(_land, candidates)})
        chosen = [each for each in candidates if _land(each) == best]
        return chosen[0] if best and len(chosen) == 1 else None

    def _by_surname(self, name: Named) -> Identified | None:
        """Return who is known by this surname alone: the newsroom's own, or a leader of the day.

        What the finder takes for a place that nobody knows may be a leader ("the Starmer cabinet");
        an organisation may well be called so.
        """
        if name.form is Form.ANAPHOR or " " in name.text:
            return None
        if name.type is ActorType.PERSON:
            own = self.directory.by_surname(name.text)
            if len(own) > 1:
                own = tuple(each for each in own if each.holds(name.title, self.day))
                return Identified(own[0]) if len(own) == 1 else None
            if own or not offices.is_courtesy(name.title):
                return Identified(own[0]) if own else None
        elif name.type is not ActorType.PLACE or self.knowledge.candidates(name.text):
            return None
        leader = offices.leader(name.text, self.knowledge, self.day, name.title)
        return Identified(self.directory.preferred(leader)) if leader else None


_KNOWN_ONLY: Final = frozenset(
    {"Armed Forces", "Army", "Navy", "Air Force", "Police", "Central Bank", "Congress", "Senate"}
    | {"Electoral Commission"}
)
"""What states call so differently that no name can be made of the state's."""


def _recognised(candidate: Candidate) -> Identified:
    return Identified(candidate.actor, _land(candidate))


def _land(candidate: Candidate) -> str:
    """Return the id of the country that a candidate is or belongs to, or ""."""
    return candidate.actor.id if is_state(candidate) else candidate.country
