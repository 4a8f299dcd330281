"""Names that are two, and what a name says of its own state: "Spanish Supreme Court"."""

import re
from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from briefgen.actors.actor import Actor, ActorType, Form, Span
from briefgen.actors.found import Found, Scene
from briefgen.actors.institutions import is_institution, stands_beside_its_people
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import SURE, is_state
from briefgen.actors.names import fold, is_acronym
from briefgen.annotate.model import Mention


def parted(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions with those parted that are two names: "Polish Sejm", "Peru and Chile"."""
    text, knowledge = scene.text, scene.knowledge
    names = dict(found)
    extra = max(found, default=-1) + 1
    for place, item in found.items():
        span = item.mention.span
        if item.mention.form is not Form.NAME or item.decided is not None or place != item.group:
            continue
        two = two_joined(span.of(text), knowledge)
        if two and item.mention.type is not ActorType.EVENT:
            (left, its_kind), (right, kind) = two
            first = Mention(Span(span.start, span.start + len(left)), its_kind)
            names[place] = replace(item, mention=first)
            names[extra] = Found(Mention(Span(span.end - len(right), span.end), kind), extra)
            extra += 1
        elif second := second_of_two(span.of(text), knowledge):
            cut = span.end - len(second)
            people = Span(span.start, len(text[:cut].rstrip()))
            mention = replace(item.mention, span=Span(cut, span.end))
            names[place] = replace(item, mention=mention)
            names[extra] = Found(Mention(people, ActorType.PLACE, Form.DEMONYM), extra)
            extra += 1
    return names


def apart(text: str, knowledge: Knowledge) -> tuple[Actor | None, str]:
    """Return the people and the rest of "Spanish Supreme Court", or None and ""."""
    words = text.split(" ")
    for size in (2, 1):
        people = knowledge.demonym(" ".join(words[:size])) if len(words) > size else None
        if people and people.type is ActorType.PLACE:
            return people, " ".join(words[size:])
    return None, ""


def state_named_by(text: str, knowledge: Knowledge) -> str:
    """Return the id of the state of "Utopian Party" and "Utopia Labour Party", or ""."""
    people, rest = apart(text, knowledge)
    if people:  # "Congolese" may be of two
        one = len(knowledge.demonyms(text.removesuffix(f" {rest}"))) == 1
        return people.id if one else ""
    words = text.split(" ")
    for size in (3, 2, 1):
        known = knowledge.candidates(" ".join(words[:size])) if len(words) > size else ()
        if known and known[0].prior >= SURE and is_state(known[0]):
            return known[0].actor.id
    return ""


def second_of_two(text: str, knowledge: Knowledge) -> str:
    """Return the second of two names that the finder took for one, or ""."""
    people, rest = apart(text, knowledge)
    whole = knowledge.candidates(text)
    if whole and fold(whole[0].actor.name) == fold(text):
        return ""  # "Italian Parliament" is its name
    beside = people is not None and stands_beside(rest, people, knowledge)
    if people is None or (whole and not beside) or is_acronym(text.split(" ", maxsplit=1)[0]):
        return ""
    if is_institution(rest):
        elsewhere = whole and whole[0].country != people.id  # "European Parliament"
        return rest if beside and not elsewhere else ""
    known = knowledge.candidates(rest)
    return rest if known and known[0].prior >= SURE and known[0].country == people.id else ""


def stands_beside(institution: str, people: Actor, knowledge: Knowledge) -> bool:
    """Tell whether an institution is named without its people: "Spanish Supreme Court".

    A party only where it is known so: "Scottish National Party" is its name.
    """
    if not (is_institution(institution) and stands_beside_its_people(institution)):
        return False
    known = knowledge.candidates(institution)
    return not institution.endswith("Party") or people.id in {one.country for one in known}


def two_joined(text: str, knowledge: Knowledge) -> tuple[tuple[str, ActorType], ...]:
    """Return two known names that the finder took for one, each with what it is, or nothing.

    "Ruritania and Grand Fenwick", of one kind; "Ruritania-EU", of any.
    """
    joint = _JOINT.search(text)
    if joint is None or knowledge.candidates(text) or knowledge.parts(text):
        return ()
    if joint[0].endswith("s "):
        owner = knowledge.candidates(text[: joint.start()])
        own = text[joint.end() :]
        if not (owner and is_state(owner[0])):
            return ()
        return (text[: joint.start()], ActorType.PLACE), (
            own,
            _known_type(own, knowledge) or ActorType.PLACE,
        )
    halves = text[: joint.start()], text[joint.end() :]
    if any(map(_JOINT.search, halves)):
        return ()
    kinds = tuple(_known_type(half, knowledge) for half in halves)
    alike = joint[0] == " and "
    countries = [{part.country for part in knowledge.parts(half)} for half in halves]
    if alike and countries[0] & countries[1]:
        kinds = (ActorType.PLACE, ActorType.PLACE)
    bodies = {ActorType.PLACE, ActorType.ORGANISATION}.issuperset(kinds)
    if not bodies or (alike and kinds[0] is not kinds[1]):
        return ()
    return tuple((half, kind) for half, kind in zip(halves, kinds, strict=True) if kind)


_JOINT: Final = re.compile(r" and |(?<=\w)[-–](?=[A-Z])|(?<=\w)['’]s (?=[A-Z])")
"""What stands between two names."""


def _known_type(text: str, knowledge: Knowledge) -> ActorType | None:
    known = knowledge.candidates(text)
    return known[0].actor.type if known else None
