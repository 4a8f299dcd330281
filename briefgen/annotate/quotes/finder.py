"""The quotes of a text: what stands in its quotation marks, of which kind, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.annotate.marks import find_quoted
from briefgen.annotate.model import Quote, QuoteKind, Span
from briefgen.annotate.mouths import called, mention_of
from briefgen.annotate.quotes.attribution import attribute
from briefgen.annotate.quotes.kinds import kind_of, kind_of_said
from briefgen.annotate.quotes.passages import read
from briefgen.annotate.quotes.phrases import phrase
from briefgen.annotate.quotes.works import is_nickname, titles_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from briefgen.annotate.model import Mention
    from briefgen.annotate.quotes.claims import Claim
    from briefgen.annotate.quotes.passages import Reading


@dataclass(frozen=True, slots=True)
class Explained:
    """A quote, and the name of the rule that found its speaker, or ""."""

    quote: Quote
    rule: str


def find_quotes(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[Quote, ...]:
    """Return the quotes of an analysed text, sorted by place, nowhere overlapping.

    Args:
        doc: A text read by ``briefgen.annotate.loading.load``: tagged, parsed, with names.
        mentions: The mentions of actors in it, sorted by place.

    Returns:
        Each quote with its speaker as a span and, where a mention stands there, as that mention.
    """
    return tuple(explained.quote for explained in explain_quotes(doc, mentions))


def explain_quotes(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[Explained, ...]:
    """Return the quotes as :func:`find_quotes` does, each with the rule that found its speaker."""
    text = doc.text
    quoted = [each for each in find_quoted(text) if not is_nickname(text, each)]
    if not quoted:
        return ()
    reading = read(doc, text, quoted)
    titles = titles_of(reading)
    kinds = [
        QuoteKind.TERM if index in titles else kind_of(reading, index)
        for index in range(len(quoted))
    ]
    claims = attribute(reading, kinds, titles)
    explained = []
    for index, kind in enumerate(kinds):
        claim = claims.get(index)
        rule = "title" if index in titles else claim.rule if claim else ""
        spoken = claim is not None and claim.speaker is not None and claim.cue is not None
        told = kind
        if kind is QuoteKind.TERM and spoken:
            told = kind_of_said(reading, index)
        explained.append(Explained(_quote(reading, index, told, claim, mentions), rule))
    return tuple(explained)


def _quote(
    reading: Reading,
    index: int,
    kind: QuoteKind,
    claim: Claim | None,
    mentions: tuple[Mention, ...],
) -> Quote:
    """Return one quote with its speaker as a span and as a mention."""
    span = reading.quoted[index].span
    if claim is None or claim.speaker is None:
        return Quote(span, kind)
    start, end = phrase(reading, claim.speaker)
    if claim.cue is not None and start <= claim.cue[1].i < claim.speaker.i:
        start = claim.cue[1].i + 1  # a verb taken for a noun: "mutters Smith"
    words = _span(reading.doc[start], reading.doc[end - 1])
    cue = _span(*claim.cue).of(reading.text) if claim.cue else ""
    head = _span(claim.speaker, claim.speaker)
    speaker = mention_of(mentions, words, claim.speaker)
    named = called(mentions, claim.speaker) if speaker is None else None
    speaker = named if speaker is None else speaker
    if speaker is not None and (named is not None or mentions[speaker].span.overlaps(head)):
        # a name goes on where the tagger breaks off: "Khalifa al-Hadi"
        words = Span(words.start, max(words.end, mentions[speaker].span.end))
    return Quote(span, kind, speaker, words, cue)


def _span(first: Token, last: Token) -> Span:
    return Span(first.idx, last.idx + len(last))
