"""Tells whether a quote is whole sentences, a part of one, or a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import QuoteKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Reading

TERM_WORDS: Final = 3
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
SUBJECT_TAGS: Final = frozenset("PRP NN NNS NNP NNPS DT EX WP CD VBG".split())
OPENERS: Final = frozenset("that which who whom whose because when while if".split())


def kind_of(reading: Reading, index: int) -> QuoteKind:
    """Return the kind of the quote with that index."""
    span = reading.quoted[index].span
    text = reading.text
    start, end = reading.bounds[index]
    tokens = [
        token
        for token in reading.doc[start:end]
        if span.start <= token.idx < span.end and not token.is_space
    ]
    words = [token for token in tokens if any(character.isalnum() for character in token.text)]
    verb = _finite_verb(words)
    capital = span.of(text)[:1].isupper() or span.of(text)[:1] in "[($0123456789…."
    ended = span.of(text).rstrip("'’ ")[-1:] in {"?", "!"}
    if len(words) <= TERM_WORDS and verb is None and not (ended and capital):
        return QuoteKind.TERM
    if reading.quoted[index].resumes or reading.quoted[index].goes_on:
        return QuoteKind.FULL
    if verb is None:
        alone = capital and span.of(text)[-1:] in ".?!,"
        return QuoteKind.FULL if alone and len(words) > TERM_WORDS and (
            span.of(text)[-1:] in ".?!" and _stands_alone(reading, index)
        ) else QuoteKind.PART
    if any(token.tag_ in SUBJECT_TAGS for token in words[: words.index(verb)]) and (
        words[0].lower_ not in OPENERS or capital
    ):
        return QuoteKind.FULL
    return QuoteKind.FULL if capital and words[0].tag_[:2] == "VB" else QuoteKind.PART


def _finite_verb(words: list[Token]) -> Token | None:
    for word in words:
        if word.tag_ in FINITE or (word.tag_ == "VB" and word is words[0]):
            return word
    return None


def _stands_alone(reading: Reading, index: int) -> bool:
    """Tell whether nothing of the reporter's stands in the quote's sentence."""
    start, _ = reading.bounds[index]
    return start == 0 or reading.doc[start - 1].text in {".", ",", ":", "?", "!"} or (
        "\n" in reading.doc[start - 1].text
    )
