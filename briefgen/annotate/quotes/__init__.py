"""Finds quotes: words in quotation marks, with their kind, cue and speaker.

``marks`` pairs the quotation marks, ``passages`` reads the reporter's sentences around them,
``attribution`` finds who speaks with the words in ``cues`` and the grammar in ``phrases``, and
``kinds`` tells sentences from parts and terms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.model import Quote, Span
from briefgen.annotate.quotes.attribution import attribute
from briefgen.annotate.quotes.kinds import kind_of
from briefgen.annotate.quotes.marks import find_quoted
from briefgen.annotate.quotes.passages import read
from briefgen.annotate.quotes.phrases import phrase

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.model import Mention

__all__ = ["find_quotes"]


def find_quotes(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Return the quotes of an analysed text, sorted by place, nowhere overlapping.

    Args:
        doc: A text read by ``briefgen.annotate.pipeline.load``: tagged, parsed, with names.
        mentions: The mentions of actors in it, sorted by place.

    Returns:
        Each quote with its speaker as a span and, where a mention stands there, as that mention.
    """
    reading = read(doc, find_quoted(doc.text))
    claims = attribute(reading)
    quotes = []
    for index, (quoted, claim) in enumerate(zip(reading.quoted, claims, strict=True)):
        speaker_span, cue, speaker = None, "", None
        if claim is not None:
            bounds = phrase(reading, claim.speaker)
            if bounds is not None:
                first, last = doc[bounds[0]], doc[bounds[1] - 1]
                speaker_span = Span(first.idx, last.idx + len(last))
                head = Span(claim.speaker.idx, claim.speaker.idx + len(claim.speaker))
                speaker = _mention_at(mentions, speaker_span, head)
                if claim.cue is not None:
                    start, end = claim.cue
                    cue = doc.text[start.idx : end.idx + len(end)]
        quotes.append(Quote(quoted.span, kind_of(reading, index), speaker, speaker_span, cue))
    return tuple(quotes)


def _mention_at(mentions: tuple[Mention, ...], phrase_span: Span, head: Span) -> int | None:
    """Return the mention at a phrase's head, else one that the phrase holds, else None."""
    for index, mention in enumerate(mentions):
        if mention.span.overlaps(head):
            return index
    held = [i for i, mention in enumerate(mentions) if phrase_span.covers(mention.span)]
    return held[-1] if held else None
