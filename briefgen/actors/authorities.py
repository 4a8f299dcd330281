"""Whose police or prosecutors are meant: "Leicester police", "police in Lima", "police" alone."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Form, Span
from briefgen.actors.found import Found, added
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import SURE
from briefgen.annotate.actors.tables.language import CALENDAR, FUNCTION_WORDS
from briefgen.annotate.model import Mention
from briefgen.annotate.tables import words


def from_authorities(
    text: str,
    knowledge: Knowledge,
    found: Mapping[int, Found],
    decided: Mapping[Span, Actor | None],
) -> dict[int, Found]:
    """Return mentions of police and prosecutors, each with words that tell whose as its title.

    Police that stand alone are those that their paragraph names, else those that the text names:
    one of them, or nobody knows whose they are. Where none is named the title is "", and they may
    be the country's. So it is with prosecutors.
    """
    for noun in AUTHORITIES:
        places = [Span(*match.span()) for match in _nouns(noun).finditer(text)]
        if places:
            mentions = [item.mention for item in found.values()]
            named = _Authorities(text, knowledge, mentions, noun).named(places)
            found = {**found, **added(named, found, decided, tentative=True)}
    return dict(found)


AUTHORITIES: Final = {"police": "Police", "prosecutors": "Prosecutors"}
"""Those who speak for a state or a town by a common noun alone, and what a state calls them."""
_FORCE: Final = {
    "police": re.compile(r"\b(?:Police|Constabulary)\b"),
    "prosecutors": re.compile(r"\bProsecut(?:ion|or['’]s|ors['’]|orial) (?:Office|Service)\b"),
}
"""What is in the names of such bodies that have one."""
FORCES_OF_TOWNS: Final = {
    "police": (
        *("Police", "Police Department", "Police Service", "City Police", "Police Force"),
        "Metropolitan Police",
    )
}
"""What follows the name of a place in that of its police."""


class _Authorities:
    """The police of one text, and the places and peoples that they stand beside."""

    def __init__(
        self, text: str, knowledge: Knowledge, mentions: Sequence[Mention], noun: str
    ) -> None:
        self._text, self._knowledge, self._noun = text, knowledge, noun
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        places = [each for each in mentions if each.type is ActorType.PLACE]
        peoples = [each for each in mentions if each.form is Form.DEMONYM]
        self._ending = {each.span.end: each for each in (*places, *peoples)}
        self._starting = {each.span.start: each for each in places}
        bodies = (each for each in mentions if each.type is ActorType.ORGANISATION)
        self._forces = [each for each in bodies if _FORCE[noun].search(each.span.of(text))]
        self._lands: dict[int, set[str]] = {}
        for place in places:
            land = self._land(place.span.of(text))
            self._lands.setdefault(self._line(place.span), set()).add(land)

    def named(self, nouns: Sequence[Span]) -> Iterator[Mention]:
        """Yield the mentions, those beside a place before those that stand alone.

        Bodies that have a name ("Oakham Police") are mentions already; they, too, may be the ones
        that stand alone.
        """
        named: dict[int, set[str]] = {}
        for force in self._forces:
            named.setdefault(self._line(force.span), set()).add(force.span.of(self._text))
        alone: list[Span] = []
        for police in nouns:
            owner = self._owner(police)
            if owner:
                force = _mention(police, f"{owner.span.of(self._text)} {self._noun}")
                named.setdefault(self._line(police), set()).add(force.title)
                yield force
            elif _stands_alone(self._text, police):
                alone.append(police)
        everywhere = set(chain.from_iterable(named.values()))
        for police in alone:
            here = named.get(self._line(police))
            forces = here or everywhere
            if not forces:
                yield _mention(police, "")
            elif len(forces) == 1 and (here or not self._elsewhere(police, *forces)):
                yield _mention(police, *forces)

    def _owner(self, police: Span) -> Mention | None:
        """Return the place or people of "Lima police", "Lima's police" and "police in Lima"."""
        before = _OWNS.search(self._text, max(0, police.start - _REACH), police.start)
        within = _IN.match(self._text, police.end)
        owner = self._ending.get(before.start()) if before else None
        return owner or (self._starting.get(within.end()) if within else None)

    def _elsewhere(self, police: Span, force: str) -> bool:
        """Tell whether the paragraph of police speaks of another country than the force's."""
        home = self._land(force.removesuffix(f" {self._noun}"))
        return not self._lands.get(self._line(police), set()) <= {"", home}

    def _land(self, name: str) -> str:
        nation = self._knowledge.demonym(name)
        places = self._knowledge.candidates(name)[:1]
        lands = [place.country or place.actor.id for place in places if place.prior >= SURE]
        return nation.id if nation else "".join(lands)

    def _line(self, span: Span) -> int:
        return bisect_left(self._breaks, span.start)


def _nouns(noun: str) -> re.Pattern[str]:
    letters = f"{noun[0].upper()}{noun[0]}"
    return re.compile(rf"(?<![\w-])[{letters}]{noun[1:]}\b(?!-\w|['’](?!s\b))")


def _mention(span: Span, whose: str) -> Mention:
    return Mention(span, ActorType.ORGANISATION, Form.ANAPHOR, title=whose)


def _stands_alone(text: str, police: Span) -> bool:
    """Tell whether "police" is all that its force is called: not "riot police", "police car"."""
    if _COMPOUND.match(text, police.end):
        return False
    before = _WORD_BEFORE.search(text, max(0, police.start - _REACH), police.start)
    if before is None:
        return True  # it opens its sentence
    if police.of(text).istitle() or before["word"].lower() in _KINDS:
        return False  # the "Police" of "Metropolitan Police"
    return before["word"].islower() or before["word"].lower() in _NO_NAMES


_OWNS: Final = re.compile(r"(?:['’]s)? \Z")
_IN: Final = re.compile(r" in (?:the )?(?=[A-Z])")
_WORD_BEFORE: Final = re.compile(r"(?P<word>[\w’'-]+) +\Z")
_REACH: Final = 24  # characters in which the word before police is looked for
_KINDS: Final = words("""
    airport anti-corruption anti-terrorism armed auxiliary border campus city civil civilian
    community county district federal financial foreign former gendarmerie government
    intelligence islamic judicial kitchen local metropolitan military morality morals mounted
    municipal national naval neighbouring neighboring paramilitary private provincial railway
    regional religious riot rival secret security state thought tourist town traffic transit
    transport tribal undercover uniformed village water
""")
"""Words that tell one kind of police from another."""
_NO_NAMES: Final = FUNCTION_WORDS | CALENDAR
"""Capitals only open a sentence with these, or a day: "On Monday police said"."""
_COMPOUND: Final = re.compile(
    r" (?:academy|action|appeal|bail|band|barracks|boat|body|box|brutality|budget|bus|cadets?|camp"
    r"|captain|cars?|cells?|checkpoints?|chiefs?|colonel|command|commander|commissioner|complaints?"
    r"|constables?|cordon|corruption|custody|department|detectives?|directive|directorate|dogs?"
    r"|dramas?|driver|escort|figures|files?|footage|forces?|funding|general|guards?|headquarters"
    r"|helicopters?|horses?|informants?|inquir(?:y|ies)|inspectors?|intelligence|interviews?"
    r"|investigations?|investigators?|killings?|lieutenant|lines?|major|ministers?|ministry"
    r"|misconduct|numbers|officers?|officials?|operations?|ombudsman|patrols?|photos?|posts?|powers"
    r"|presence|procedurals?|protection|raids?|ranks|records?|recruits?|reforms?|reports?|response"
    r"|searche?s?|sergeants?|services?|shootings?|sirens?|sketch|sources?|squads?|stations?"
    r"|stat(?:e|es|istics)|sting|superintendent|tape|tactics|teams?|training|trucks?|trainee"
    r"|unions?|units?|vans?|vehicles?|veteran|violence|watchdog|work)\b"
)
"""What police describe with the noun that follows: "a police station"."""
