"""A text's annotations as plain values: the stream form, which JSON can say as it is.

``start`` and ``end`` count characters (Python string indexes) of the plain text. Empty texts are
left out where their names are optional: ``wikidata``, ``wikipedia``, ``high``, ``currency`` and
``attributed_to``.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefgen.actors.actor import (
        Actor,
        Date,
        ResolvedAnnotations,
        ResolvedFigure,
        ResolvedMention,
        ResolvedQuote,
        Span,
    )

Fields = dict[str, Any]


def stream_form(annotations: ResolvedAnnotations) -> Fields:
    """Return annotations as lists of plain values: actors, dates, figures and quotes."""
    mentions = defaultdict[str, list[Fields]](list)
    for mention in annotations.mentions:
        mentions[mention.actor].append(_mention(mention))
    return {
        "actors": [_actor(actor, mentions[actor.id]) for actor in annotations.actors],
        "dates": [_date(found) for found in annotations.dates],
        "figures": [_figure(figure) for figure in annotations.figures],
        "quotes": [_quote(quote) for quote in annotations.quotes],
    }


def _actor(actor: Actor, mentions: list[Fields]) -> Fields:
    return {
        "id": actor.id,
        "name": actor.name,
        "type": actor.type.value,
        **_told(wikidata=actor.wikidata, wikipedia=actor.wikipedia),
        "mentions": mentions,
    }


def _mention(mention: ResolvedMention) -> Fields:
    return {**_span(mention.span), "form": mention.form.value}


def _date(found: Date) -> Fields:
    return {**_span(found.span), "type": found.type.value, "value": found.value}


def _figure(resolved: ResolvedFigure) -> Fields:
    figure = resolved.figure
    high = {} if figure.high is None else {"high": _number(figure.high)}
    return {
        **_span(figure.span),
        "value": _number(figure.value),
        **high,
        "bound": figure.bound.value,
        "unit": figure.unit,
        **_told(currency=figure.currency),
        "of": figure.of,
        **_told(attributed_to=resolved.attributed_to),
    }


def _quote(resolved: ResolvedQuote) -> Fields:
    quote = resolved.quote
    return {
        **_span(quote.span),
        "kind": quote.kind.value,
        "speaker": resolved.speaker or None,
        "speaker_span": _span(quote.speaker_span) if quote.speaker_span else None,
        "cue": quote.cue,
    }


def _span(span: Span) -> Fields:
    return {"start": span.start, "end": span.end}


def _number(value: float) -> float:
    """Return a whole number as such: 15000, not 15000.0."""
    return int(value) if float(value).is_integer() else value


def _told(**fields: str) -> Fields:
    return {name: value for name, value in fields.items() if value}
