"""Mentions of what stands beside a country's word and has no name of its own: "Mali's army"."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from briefgen.actors.actor import Actor, ActorType, Form, Span
from briefgen.actors.found import Found, added
from briefgen.actors.institutions import FORCES, OWNED, named_again, owned_by
from briefgen.actors.institutions import spoken_of as body_spoken_of
from briefgen.actors.names import is_acronym
from briefgen.actors.offices import spoken_of as office_spoken_of
from briefgen.actors.teams import spoken_of as team_spoken_of
from briefgen.annotate.model import Mention


def from_countries(
    text: str, found: Mapping[int, Found], decided: Mapping[Span, Actor | None]
) -> dict[int, Found]:
    """Return mentions of what stands beside a country's word: its president, its army, its team.

    "The army" is that which was named so before, where no other country's was.
    """
    more: dict[int, Found] = {}
    for beside in (_officer, _body, _owned, _team):
        known = {**found, **more}
        mentions = (beside(text, item.mention) for item in known.values())
        more |= added(filter(None, mentions), known, decided, tentative=True)
    return more | _again(text, found, more, decided)


def _again(
    text: str,
    found: Mapping[int, Found],
    more: Mapping[int, Found],
    decided: Mapping[Span, Actor | None],
) -> dict[int, Found]:
    """Return mentions of bodies of states by their noun alone, after the one that was named."""
    known = {**found, **more}
    bodies: dict[str, list[int]] = {}
    for place, item in more.items():
        words = item.mention.span.of(text)
        noun = next((noun for noun in _REPEATED if words.endswith(noun)), "")
        if noun or words.endswith(" ministry"):
            bodies.setdefault(noun or words, []).append(place)
    shorter = Counter(noun.rpartition(" ")[2] for noun in bodies)
    banks = any(_BANK.search(item.mention.span.of(text)) for item in found.values())
    again: dict[int, Found] = {}
    for noun, places in bodies.items():
        short = noun.rpartition(" ")[2]
        alone = short in _SHORT and shorter[short] == 1 and not (short == "bank" and banks)
        nouns = {noun, short} if alone else {noun}
        nouns |= _otherwise(noun, bodies)
        first = min(places, key=lambda place: known[place].mention.span)
        spans = [known[place].mention.span for place in places]
        if len({_state(text, span, noun) for span in spans}) == 1:
            mentions = (
                Mention(span, ActorType.ORGANISATION, Form.ANAPHOR)
                for name in sorted(nouns)
                for span in named_again(text, name, known[first].mention.span.end)
            )
            repeated = added(mentions, {**known, **again}, decided, tentative=True)
            again |= {place: replace(item, group=first) for place, item in repeated.items()}
    return again


def _otherwise(noun: str, named: Mapping[str, object]) -> frozenset[str]:
    """Return what else a body is called that was named by a noun: an army is "the military"."""
    if noun in FORCES:
        return frozenset({"military"} if FORCES.keys() & named.keys() == {noun} else ())
    alike = next((nouns for nouns in _ALIKE if noun in nouns), frozenset[str]())
    return alike - named.keys()


def _state(text: str, body: Span, noun: str) -> str:
    """Return how the word of a body's state begins: "Keny" of "Kenya's army", "Kenyan army"."""
    before = text[max(0, body.end - len(noun) - _WORD) : body.end - len(noun)]
    return before.rstrip(" ’'s").rpartition(" ")[2][:_BEGINNING]


_REPEATED: Final = tuple(noun for noun in OWNED if noun not in {"government", "cabinet"})
"""What a text names without its state the second time; of governments it speaks anyway."""
_ALIKE: Final = (
    frozenset({"state media", "state television", "state TV", "state broadcaster"}),
    frozenset({"coast guard", "coastguard"}),
    frozenset({"top court", "highest court", "supreme court"}),
)
"""Nouns for one body."""
_SHORT: Final = frozenset({"bank", "court", "ministry"})
"""What names a "central bank" the second time where no other is spoken of."""
_BANK: Final = re.compile(r"\bBan(?:k|c|ca|co|corp|que)\b")
"""What another bank has in its name."""
_WORD: Final = 40  # characters of a country's word and of what stands between it and its body
_BEGINNING: Final = 4  # letters that a country's name and its adjective share


def _officer(text: str, country: Mention) -> Mention | None:
    """Return whoever is in office: "president" of "the French president", "chief" of the IMF."""
    body = country.type is ActorType.ORGANISATION
    span = office_spoken_of(text, country.span, body=body)
    if span is None:
        return None
    title = f"{country.span.of(text)} {span.of(text)}"
    return Mention(span, ActorType.PERSON, Form.ANAPHOR, title=title)


def _body(text: str, country: Mention) -> Mention | None:
    """Return what a state's adjective and a common noun name: "the Israeli army"."""
    letters = is_acronym(country.span.of(text))
    people = country.form is Form.DEMONYM or letters
    span = body_spoken_of(text, country.span) if people else None
    if span is None or (letters and span.of(text).endswith(_MEN)):
        return None  # "U.S. troops": the state's name stands for itself
    return Mention(span, ActorType.ORGANISATION, Form.ANAPHOR)


def _owned(text: str, country: Mention) -> Mention | None:
    """Return what stands in small letters after its state: "Uganda's health ministry"."""
    place = country.type is ActorType.PLACE or country.form is Form.DEMONYM
    span = owned_by(text, country.span) if place else None
    if span is None:
        return None
    form = Form.ANAPHOR if span.of(text) in OWNED else Form.NAME
    return Mention(span, ActorType.ORGANISATION, form)


def _team(text: str, country: Mention) -> Mention | None:
    """Return what plays for a country: "the Brazilian women's team"."""
    person = country.type is ActorType.PERSON
    span = None if person else team_spoken_of(text, country.span)
    return Mention(span, ActorType.ORGANISATION, Form.ANAPHOR) if span else None


_MEN: Final = ("troops", "soldiers", "military", "security forces")
