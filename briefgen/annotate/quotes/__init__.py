"""Finds quotes: words in quotation marks, with their kind, cue and speaker.

``marks`` pairs the quotation marks, ``passages`` reads the reporter's sentences around them,
``attribution`` finds who speaks with the words in ``cues`` and the grammar in ``phrases``, and
``kinds`` tells sentences from parts and terms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.model import Quote, QuoteKind, Span
from briefgen.annotate.quotes.attribution import attribute
from briefgen.annotate.quotes.kinds import kind_of
from briefgen.annotate.quotes.marks import find_quoted
from briefgen.annotate.quotes.passages import read
from briefgen.annotate.quotes.phrases import phrase
from briefgen.annotate.quotes.works import is_nickname, is_title

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.model import Mention
    from briefgen.annotate.quotes.passages import Reading
    from briefgen.annotate.quotes.rules import Claim

__all__ = ["find_quotes"]


def find_quotes(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Return the quotes of an analysed text, sorted by place, nowhere overlapping.

    Args:
        doc: A text read by ``briefgen.annotate.pipeline.load``: tagged, parsed, with names.
        mentions: The mentions of actors in it, sorted by place.

    Returns:
        Each quote with its speaker as a span and, where a mention stands there, as that mention.
    """
    text = doc.text
    quoted = [each for each in find_quoted(text) if not is_nickname(text, each)]
    if not quoted:
        return ()
    reading = read(doc, text, quoted)
    titles = frozenset(index for index in range(len(quoted)) if is_title(reading, index))
    kinds = [
        QuoteKind.TERM if index in titles else kind_of(reading, index)
        for index in range(len(quoted))
    ]
    claims = attribute(reading, kinds, titles)
    return tuple(
        _quote(reading, index, kinds[index], claims.get(index), mentions)
        for index in range(len(quoted))
    )


def _quote(
    reading: Reading,
    index: int,
    kind: QuoteKind,
    claim: Claim | None,
    mentions: tuple[Mention, ...],
) -> Quote:
    span = reading.quoted[index].span
    if claim is None or claim.speaker is None:
        return Quote(span, kind)
    start, end = phrase(reading, claim.speaker)
    first, last = reading.doc[start], reading.doc[end - 1]
    speaker_span = Span(first.idx, last.idx + len(last))
    head = Span(claim.speaker.idx, claim.speaker.idx + len(claim.speaker))
    cue = ""
    if claim.cue is not None:
        first, last = claim.cue
        cue = reading.text[first.idx : last.idx + len(last)]
    return Quote(span, kind, _mention_at(mentions, speaker_span, head), speaker_span, cue)


def _mention_at(mentions: tuple[Mention, ...], phrase_span: Span, head: Span) -> int | None:
    """Return the mention at a phrase's head, else one that the phrase holds, else None."""
    for index, mention in enumerate(mentions):
        if mention.span.overlaps(head):
            return index
    held = [i for i, mention in enumerate(mentions) if phrase_span.covers(mention.span)]
    return held[-1] if held else None
