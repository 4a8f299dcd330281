"""Who the mentions are: a text's annotations become annotations of actors.

What an editor decided wins over the newsroom's actors.yaml, that over the embedded knowledge, and
that over an actor made of the name itself.
"""

import re
from bisect import bisect_left
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from briefgen.actors.actor import (
    Actor,
    ActorType,
    Form,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedMention,
    ResolvedQuote,
    Span,
)
from briefgen.actors.authorities import from_authorities
from briefgen.actors.codes import with_codes
from briefgen.actors.directory import Directory
from briefgen.actors.found import Found, Scene
from briefgen.actors.grouping import with_longer
from briefgen.actors.identified import Identified
from briefgen.actors.identify import Identifier
from briefgen.actors.institutions import (
    SPOKESMAN,
)
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.meant import meant
from briefgen.actors.missed import (
    with_borders,
    with_directory,
    with_kinds,
    with_knowledge,
    with_listed,
    with_possessives,
    with_titled,
)
from briefgen.actors.names import fold, is_acronym
from briefgen.actors.of_countries import from_countries
from briefgen.actors.parting import parted
from briefgen.actors.sides import with_sides
from briefgen.annotate.model import Annotations, Mention

_STEPS: Final = (
    with_directory,
    with_codes,
    with_sides,
    parted,
    with_kinds,
    with_possessives,
    with_knowledge,
    with_listed,
    with_titled,
    with_borders,
)
"""What those see in a text who know names, one after the other: each takes the mentions so far by
place and returns all, those that it adds at places of their own."""

NOTHING_DECIDED: Final[Mapping[Span, Actor | None]] = MappingProxyType({})


def resolve(
    text: str,
    annotations: Annotations,
    directory: Directory,
    knowledge: Knowledge,
    day: date,
    decided: Mapping[Span, Actor | None] = NOTHING_DECIDED,
) -> ResolvedAnnotations:
    """Return the annotations with the actors that they speak of.

    Args:
        text: The plain text that was annotated.
        annotations: What the finders found in it.
        directory: The newsroom's own actors.
        knowledge: The embedded knowledge base.
        day: The brief's date: "the French president" is who held the office on that day.
        decided: Spans whose actor the editor gave; None says that no actor is meant there: every
            mention that overlaps such a span is dropped. A mention is made where none was found,
            and mentions that refer to one that was decided follow it.

    Returns:
        Everything sorted by place; mentions do not overlap (the longest stays).
    """
    found, followed = _with_decisions(text, annotations.mentions, decided)
    scene = Scene(text, directory, knowledge, decided)
    for step in _STEPS:
        found = step(scene, found)
    found |= from_countries(text, found, decided)
    found = with_longer(from_authorities(text, knowledge, found, decided))
    who = meant(text, found, Identifier(directory, knowledge, day))
    actors = {place: identified.actor for place, identified in who.items()}
    kept = _without_overlaps({place: found[place].mention.span for place in actors}, decided)
    mentions = tuple(
        ResolvedMention(
            span, _form(found[place].mention, span.of(text), who[place]), actors[place].id
        )
        for place, span in kept
    )
    named = {actor.id: actor for actor in actors.values()}
    known = dict.fromkeys(mention.actor for mention in mentions)

    def speaker(place: int | None, words: Span | None) -> str:
        actor = actors.get(followed.get(place, place)) if place is not None else None
        named = actor.id if actor and actor.id in known else ""
        described = _beside(text, words, mentions, described=True)
        return described or named or _beside(text, words, mentions)

    return ResolvedAnnotations(
        actors=tuple(named[actor] for actor in known),
        mentions=mentions,
        dates=annotations.dates,
        figures=tuple(
            ResolvedFigure(figure, speaker(figure.attributed_to, figure.claimant_span))
            for figure in annotations.figures
        ),
        quotes=tuple(
            ResolvedQuote(quote, speaker(quote.speaker, quote.speaker_span))
            for quote in annotations.quotes
        ),
    )


def _beside(
    text: str,
    span: Span | None,
    mentions: tuple[ResolvedMention, ...],
    *,
    described: bool = False,
) -> str:
    """Return the actor of the words that stand for a speaker: a name, "the French president".

    Only of the latter kind where ``described``: the president speaks, and not France. A police
    spokesman speaks for the police.
    """
    if span is None:
        return ""
    spokesman = _SPOKESMAN.search(text, span.start, span.end)
    end = spokesman.start() if spokesman else span.end
    index = bisect_left(mentions, end, key=lambda mention: mention.span.end)
    last = mentions[index] if index < len(mentions) else None
    if last is None or last.span.end != end or last.span.start < span.start:
        return ""
    if last.form is Form.ANAPHOR:
        return last.actor
    whole = text[span.start : last.span.start].lower() in {"", "the "} and last.span.end == span.end
    return last.actor if whole and not described else ""


_SPOKESMAN: Final = re.compile(rf" {SPOKESMAN}\Z")


def _with_decisions(
    text: str, mentions: tuple[Mention, ...], decided: Mapping[Span, Actor | None]
) -> tuple[dict[int, Found], dict[int, int]]:
    """Return the mentions by their place in the annotations, after the editor's decisions.

    A decided span gets a place of its own, below zero. A mention that a decision overlaps goes;
    those that refer to it follow the decision, or stand for themselves where it was that no actor
    is meant. Also returned: which place a mention that went was replaced by.
    """
    spans = sorted(span for span in decided if 0 <= span.start < span.end <= len(text))
    places = {span: -1 - number for number, span in enumerate(spans)}
    gone = {
        place: span
        for place, mention in enumerate(mentions)
        if (span := next((other for other in spans if mention.span.overlaps(other)), None))
    }
    followed = {place: places[span] for place, span in gone.items() if decided[span]}
    found = {}
    for place, mention in enumerate(mentions):
        root = place if mention.refers_to is None else mention.refers_to
        orphan = root in gone and root not in followed
        # "Ankara" the city and "Ankara" for its government are not one actor
        apart = (mention.form is Form.METONYM) != (mentions[root].form is Form.METONYM)
        apart = apart and mention.form is not Form.ANAPHOR
        if place not in gone and not (orphan and mention.form is Form.ANAPHOR):
            alone = orphan or (apart and root not in followed)
            found[place] = Found(mention, place if alone else followed.get(root, root))
    spoken = {mention.span: mention for mention in mentions}
    for span, place in places.items():
        actor = decided[span]
        if actor is not None:
            found[place] = Found(spoken.get(span, Mention(span, actor.type)), place, actor)
    return found, followed


def _form(mention: Mention, written: str, identified: Identified) -> Form:
    """Return how the words name the actor that they were found to mean."""
    actor, form = identified.actor, mention.form
    if form in {Form.ANAPHOR, Form.SHORT}:
        return form
    same = written == actor.name or fold(written) == fold(actor.name)
    if form is Form.NAME and not same and not identified.form:
        return _form_of_name(written, actor)
    if form is Form.ACRONYM:
        return form
    if identified.form is None or (same and form is not Form.DEMONYM):
        return Form.NAME
    return identified.form


def _form_of_name(written: str, actor: Actor) -> Form:
    """Return how a name that is not the actor's full one names it.

    Words in lower case say what an organisation is: "Russian troops", "the Israeli army".
    """
    if actor.type is ActorType.ORGANISATION and written.partition(" ")[2].islower():
        return Form.ANAPHOR
    if is_acronym(written) and not is_acronym(actor.name):
        return Form.ACRONYM
    short = actor.type is ActorType.PERSON and actor.name.endswith(f" {written}")
    return Form.SHORT if short else Form.NAME


def _without_overlaps(
    spans: Mapping[int, Span], decided: Mapping[Span, Actor | None]
) -> list[tuple[int, Span]]:
    """Return places and spans in the order of the text; of overlapping ones the longest stays.

    What the editor decided stays whatever its length.
    """
    ranked = sorted(
        spans.items(),
        key=lambda item: (item[1] not in decided, item[1].start - item[1].end, item[1], item[0]),
    )
    kept: list[tuple[Span, int]] = []
    for place, span in ranked:
        index = bisect_left(kept, (span, place))
        near = kept[max(0, index - 1) : index + 1]
        if not any(span.overlaps(other) for other, _ in near):
            kept.insert(index, (span, place))
    return [(place, span) for span, place in kept]
