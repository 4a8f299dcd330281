"""Which actor a name stands for: the newsroom's own, a well-known one, or one made of the name."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefgen.actors import offices, teams
from briefgen.actors.actor import Actor, ActorType, Form
from briefgen.actors.authorities import AUTHORITIES
from briefgen.actors.bodies import Bodies
from briefgen.actors.directory import Directory
from briefgen.actors.fuller import fuller, is_qualified, is_unknown_part
from briefgen.actors.identified import Identified, land, recognised
from briefgen.actors.institutions import (
    OWNED,
    PARTY_MEMBERS,
    has_national_bodies,
    is_institution,
    of_state,
)
from briefgen.actors.knowledge import Candidate, Knowledge
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
from briefgen.actors.names import is_acronym
from briefgen.actors.nations import nation_of
from briefgen.actors.parting import apart, stands_beside


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

    @property
    def bodies(self) -> Bodies:
        """Recognises what many states have."""
        return Bodies(self.directory, self.knowledge)

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
            people = self._people(name.text, around)
            return people or self._named_so(name)  # "Anglo American"
        if name.form is Form.METONYM:
            ruled = self.knowledge.capital(name.text, self.day)
            union = self.knowledge.seat(name.text, self.day)
            if union and ruled and not (around or {}).get(ruled.id):
                ruled = union
            if ruled:
                return Identified(ruled, ruled.id, Form.METONYM)
        if name.text in PARTY_MEMBERS:
            return self.bodies.party(name, around)
        if is_institution(name.text) or (name.country and has_national_bodies(name.text)):
            return self.bodies.institution(name, around)
        chosen = fuller(name, around, self.knowledge)
        if chosen is None and not is_unknown_part(name, self.knowledge):
            chosen = self._chosen(name, around)
        if chosen is None and (plain := without_legal_form(name.text)) != name.text:
            chosen = self._chosen(replace(name, text=plain), around)
        return recognised(chosen) if chosen else self._unlisted(name, around)

    def _named_so(self, name: Named) -> Identified | None:
        """Return who has a name of several words that ends like a nationality."""
        known = self.knowledge.candidates(name.text) if " " in name.text else ()
        return recognised(known[0]) if known and known[0].prior >= SURE else None

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
        if name.text.lower() in AUTHORITIES:
            return self.bodies.authority(name, around)
        if name.text in OWNED:
            state = self.knowledge.by_id(name.country) if name.country else None
            return self.bodies.of(OWNED[name.text], state) if state else None
        if of_state(name.text)[1]:
            return self.bodies.spoken_of(name.text, around)
        held = offices.in_office(name.title or name.text, self.knowledge, self.day)
        return Identified(*held) if held else None

    def _unlisted(self, name: Named, around: Mapping[str, int] | None) -> Identified | None:
        """Return who a name means that is no actor's name itself: "Macron" after his office."""
        if name.type is ActorType.PERSON:
            for other in other_names(name):
                if chosen := self._chosen(replace(name, text=other), None):
                    return recognised(chosen)
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
            return self.bodies.known_or_made(name.text, people)
        if is_institution(rest):
            # "Libyan Navy" is its name, if none is known
            if not stands_beside(rest, people, self.knowledge):
                here = [e for e in self.knowledge.candidates(rest) if e.country == people.id]
                return recognised(here[0]) if here else None
            return self.bodies.institution(replace(name, text=rest, country=people.id), None)
        chosen = self._chosen(replace(name, text=rest), {people.id: 1})
        return recognised(chosen) if chosen and chosen.country in {"", people.id} else None

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
        sure = first.prior >= SURE or (likely and first.prior >= LIKELY)
        if sure and not self._is_elsewhere(name, candidates, around):
            return first
        in_office = [each for each in candidates if each.actor.role_on(self.day)]
        if len(in_office) == 1 and all(each.actor.type is ActorType.PERSON for each in candidates):
            return in_office[0]
        spoken = around or {}
        best = foremost({each: spoken.get(each, 0) for each in map(land, candidates)})
        chosen = [each for each in candidates if land(each) == best]
        return chosen[0] if best and len(chosen) == 1 else None

    def _is_elsewhere(
        self, name: Named, candidates: Sequence[Candidate], around: Mapping[str, int] | None
    ) -> bool:
        """Tell whether the likeliest is one of many so called, and another's country is spoken of.

        So "Daily News (Zenda)" in a text that does not speak of Zenda, and "UDP" in one of Belize.
        """
        first, *others = candidates
        word = first.prior == WORD
        if not first.country or not (word or is_acronym(name.text)):
            return False
        if around is None:
            return any(each.country not in {"", first.country} for each in others)
        if first.country in around:
            return False
        return (word and is_qualified(first)) or any(each.country in around for each in others)

    def _by_surname(self, name: Named) -> Identified | None:
        """Return who is known by this surname alone: the newsroom's own, or a leader of the day."""
        single = name.form is not Form.ANAPHOR and " " not in name.text
        if (
            name.type is ActorType.PERSON
            and single
            and (own := self.directory.by_surname(name.text))
        ):
            if len(own) > 1:
                own = tuple(each for each in own if each.holds(name.title, self.day))
            return Identified(own[0]) if len(own) == 1 else None
        return self.leader(name)

    def leader(self, name: Named, spoken: Container[str] = ()) -> Identified | None:
        """Return which leader of the day a surname means in a text that speaks of these actors."""
        if not self._may_lead(name):
            return None
        found = offices.leader(name.text, self.knowledge, self.day, name.title, spoken)
        return Identified(self.directory.preferred(found)) if found else None

    def _may_lead(self, name: Named) -> bool:
        """Tell whether a name may be a leader's surname.

        What the finder takes for a place that nobody knows may be one ("the Starmer cabinet"); an
        organisation may well be called so.
        """
        if name.form is Form.ANAPHOR or " " in name.text:
            return False
        if name.type is ActorType.PERSON:
            return offices.is_courtesy(name.title) and not self.directory.by_surname(name.text)
        return name.type is ActorType.PLACE and not self.knowledge.candidates(name.text)
