"""Names that go without their last word: "North and South Korea", "Ana and Luis Reis"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from briefgen.actors.actor import Actor, ActorType, Form, Span
from briefgen.actors.found import Found, Scene
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import SURE
from briefgen.actors.names import local_actor
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.model import Mention


def with_sides(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with both of two that share a word: "North" is North Korea."""
    names = _with_pairs(scene, found)
    names |= dict(_couples(scene, names))
    taken = {item.mention.span.start for item in names.values()}
    extra = max(names, default=-1) + 1
    for span, known in _halves(scene, found):
        if span.start not in taken and not scene.is_decided(span):
            names[extra] = _short(scene, span, known, extra)
            extra += 1
    return {
        place: item if item.group in names else replace(item, group=place)
        for place, item in names.items()
    }


def _with_pairs(scene: Scene, found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, with both places of each "North and South Korea"."""
    names = dict(found)
    extra = max(found, default=-1) + 1
    for first, second, known in _pairs(scene.text, scene.knowledge):
        if scene.is_decided(first) or scene.is_decided(second):
            continue
        both = Span(first.start, second.end)
        for place, item in found.items():
            if both.covers(item.mention.span) and item.mention.span != second:
                names.pop(place)  # "Central", or both taken for one
        if not any(item.mention.span == second for item in names.values()):
            names[extra] = Found(Mention(second, ActorType.PLACE), extra)
            extra += 1
        names[extra] = _short(scene, first, known, extra)
        extra += 1
    return names


def _short(scene: Scene, span: Span, known: Actor, place: int) -> Found:
    """Return the mention of a known actor by a part of its name."""
    actor = scene.directory.preferred(known)
    return Found(Mention(span, actor.type, Form.SHORT), place, actor)


def _couples(scene: Scene, found: Mapping[int, Found]) -> Iterator[tuple[int, Found]]:
    """Yield the places of first names whose surname the next has: "Ana" of "Ana and Luis Reis"."""
    text, directory, knowledge = scene.text, scene.directory, scene.knowledge
    sizes = Counter(item.group for item in found.values())
    starts = {item.mention.span.start: item.mention for item in found.values()}
    for place, item in found.items():
        span = item.mention.span
        alone = sizes[item.group] == 1 and item.decided is None and not item.mention.title
        next_ = starts.get(span.end + len(_AND)) if text.startswith(_AND, span.end) else None
        if next_ is None or not alone or {item.mention.type, next_.type} != {ActorType.PERSON}:
            continue
        first, *surname = next_.span.of(text).split(" ")
        if surname and {span.of(text).lower(), first.lower()} <= FIRST_NAMES:
            name = " ".join((span.of(text), *surname))
            known = knowledge.candidates(name)
            if not known and knowledge.candidates(next_.span.of(text)):
                continue  # a notable's companion may have a name of his own
            actor = known[0].actor if known else local_actor(name, ActorType.PERSON)
            actor = directory.find(name) or directory.preferred(actor)
            mention = replace(item.mention, form=Form.SHORT)
            yield place, replace(item, mention=mention, decided=actor)


_AND: Final = " and "


def _halves(scene: Scene, found: Mapping[int, Found]) -> Iterator[tuple[Span, Actor]]:
    """Yield where "the North" stands after one of the two Koreas was named, and what it is."""
    if _DIVIDED not in scene.text:
        return
    named = [
        item.mention.span.end
        for item in found.values()
        if _KOREA.match(item.mention.span.of(scene.text)) is not None
    ]
    for match in _HALF.finditer(scene.text, min(named)) if named else ():
        known = scene.knowledge.candidates(f"{match['side']} {_DIVIDED}")
        if known:
            yield Span(*match.span("side")), known[0].actor


def _pairs(text: str, knowledge: Knowledge) -> Iterator[tuple[Span, Span, Actor]]:
    """Yield where the first word and the second name of two such places are, and the first."""
    for match in _PAIR.finditer(text):
        rest = match["rest"].split(" ")
        for size in range(len(rest), 0, -1):
            shared = " ".join(rest[:size])
            first, second = (
                knowledge.candidates(f"{match[side]} {shared}") for side in ("one", "other")
            )
            places = all(
                known and known[0].prior >= SURE and known[0].actor.type is ActorType.PLACE
                for known in (first, second)
            )
            if places:
                start = match.start("other")
                end = match.start("rest") + len(shared)
                yield Span(*match.span("one")), Span(start, end), first[0].actor
                break


_SIDE: Final = (
    r"(?:(?:North|South)?(?:[Ee]ast|[Ww]est)(?:ern)?|(?:North|South)(?:ern)?|Central|Upper|Lower"
    r"|Inner|Outer)"
)
_PAIR: Final = re.compile(
    rf"\b(?P<one>{_SIDE}) (?:and|or) (?P<other>{_SIDE}) (?P<rest>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)"
)
_DIVIDED: Final = "Korea"
"""The country whose halves news calls by their side alone."""
_KOREA: Final = re.compile(rf"(?:North|South) {_DIVIDED}")
_HALF: Final = re.compile(
    r"\b[Tt]he (?P<side>North|South)\b(?!-| [A-Z]| (?:coast|end|of|pole|side|wing)\b)"
)
