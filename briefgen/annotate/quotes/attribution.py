"""Gives each quote its speaker: by the rules of its sentence, else by the quotes around it.

A quote without a cue of its own goes with the other quotes of its sentence; one that stands alone
goes on with whoever spoke before. Where nothing tells who speaks, nobody is named.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType, QuoteKind
from briefgen.annotate.quotes.beside import (
    according,
    according_in_sentence,
    beside,
    in_eyes_of,
    in_words_of,
    label_within,
    signature,
)
from briefgen.annotate.quotes.claims import Claim
from briefgen.annotate.quotes.clauses import subject_in
from briefgen.annotate.quotes.phrases import is_actor, is_pronoun
from briefgen.annotate.quotes.verbs import FINITE, is_cue, is_verb
from briefgen.annotate.quotes.woven import (
    document,
    governing,
    parenthesis,
    preceding,
    saying,
    utterance,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

RULES: Final = (
    label_within,
    according,
    beside,
    signature,
    in_eyes_of,
    in_words_of,
    governing,
    according_in_sentence,
    parenthesis,
    preceding,
    document,
    utterance,
    saying,
)
"""The rules of a sentence, in the order in which they are believed: what stands beside the quote,
the clause that it is woven into, then whatever else in the sentence claims to speak."""

LOOK_BACK: Final = 3
"""Sentences that a quote may be away from those that tell its speaker."""
PARAGRAPHS_BACK: Final = 2


def attribute(
    reading: Reading, kinds: Sequence[QuoteKind], titles: frozenset[int]
) -> Mapping[int, Claim]:
    """Return the claim that each quote belongs to; a quote without one is left out.

    Args:
        reading: The text with its quotes marked off.
        kinds: The kind of each quote.
        titles: The quotes that are titles of works, and nobody's words.
    """
    claims: dict[int, Claim] = {}
    for passage in reading.passages:
        quotes = [quote for quote in passage.quotes if quote not in titles]
        for quote in quotes:
            claim = _by_rule(reading, passage, quote)
            if claim is not None:
                claims[quote] = claim
        _share(quotes, claims)
    full = frozenset(
        quote for quote, kind in enumerate(kinds) if kind is QuoteKind.FULL and quote not in titles
    )
    _go_on(reading, claims, full)
    return claims


def _by_rule(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """Return the claim of the first rule that finds one."""
    for rule in RULES:
        claim = rule(reading, passage, quote)
        if claim is not None:
            return replace(claim, rule=rule.__name__)
    return None


def _share(quotes: Sequence[int], claims: dict[int, Claim]) -> None:
    """Let a sentence's quotes without a claim take that of the nearest, the earlier first."""
    known = [quote for quote in quotes if quote in claims and claims[quote].speaker is not None]
    for quote in quotes:
        if quote not in claims and known:
            at = bisect_left(known, quote)
            nearest = min(known[max(0, at - 1) : at + 1], key=lambda other: abs(other - quote))
            claims[quote] = replace(claims[nearest], rule="same_sentence")


def _go_on(reading: Reading, claims: dict[int, Claim], full: frozenset[int]) -> None:
    """Let quotes that stand alone go on with whoever speaks in the sentences beside them."""
    for quote in range(len(reading.quoted) - 1, 0, -1):
        resumed = reading.quoted[quote].resumes and quote in claims
        if resumed and not label_within(reading, reading.passages[0], quote):
            claims.setdefault(quote - 1, replace(claims[quote], rule="resumed"))
    _sign(reading, claims, full)
    for position, passage in enumerate(reading.passages):
        loose = [quote for quote in passage.quotes if quote not in claims and quote in full]
        if not loose:
            continue
        claim = _next_in_paragraph(reading, position, claims) or _spoken_before(
            reading, position, claims
        )
        if claim is not None:
            claims.update(dict.fromkeys(loose, replace(claim, rule="goes_on")))


def _sign(reading: Reading, claims: dict[int, Claim], full: frozenset[int]) -> None:
    """Let paragraphs that are nothing but quotes have the name that stands below the last."""
    below: Claim | None = None
    for passage in reversed(reading.passages):
        if passage.paragraph not in reading.bare:
            below = None
            continue
        for quote in reversed(passage.quotes):
            claim = claims.get(quote)
            if claim is not None:
                signed = claim.speaker is not None and claim.speaker.i >= passage.end
                below = claim if signed else None
            elif below is not None and quote in full:
                claims[quote] = replace(below, rule="signed_below")


def _next_in_paragraph(
    reading: Reading, position: int, claims: Mapping[int, Claim]
) -> Claim | None:
    """``"..." "...," Smith said``: the first quote of a paragraph goes with the next beside it."""
    passages = reading.passages
    passage = passages[position]
    if position and passages[position - 1].paragraph == passage.paragraph:
        return None
    last = passage.quotes[-1]
    if position + 1 < len(passages) and passages[position + 1].paragraph == passage.paragraph:
        following = passages[position + 1].quotes
        if following and reading.bounds[following[0]][0] == passages[position + 1].start:
            return claims.get(last + 1)
    return None


def _spoken_before(reading: Reading, position: int, claims: Mapping[int, Claim]) -> Claim | None:
    """Return the claim that the sentences before end with."""
    passage = reading.passages[position]
    for back in range(position - 1, max(-1, position - 1 - LOOK_BACK), -1):
        other = reading.passages[back]
        if other.paragraph < passage.paragraph - PARAGRAPHS_BACK:
            return None
        last = claims.get(other.quotes[-1]) if other.quotes else None
        if last is not None and last.speaker is not None:
            return _named(reading, other, last)
        claim = _main_claim(reading, other)
        if claim is not None:
            return claim
    return None


def _named(reading: Reading, passage: Passage, claim: Claim) -> Claim:
    """Return the claim, or that of the name a pronoun points ahead to: "Though she ..., Smith"."""
    if claim.speaker is None or not is_pronoun(claim.speaker):
        return claim
    main = _main_claim(reading, passage)
    if main is None or main.speaker is None or is_pronoun(main.speaker):
        return claim
    return main if main.speaker.i > claim.speaker.i else claim


def _acts(speaker: Token) -> bool:
    """Tell whether a word stands for somebody who may go on to speak, and for no place."""
    return is_actor(speaker) and seen_as(speaker) is not ActorType.PLACE


def _main_claim(reading: Reading, passage: Passage) -> Claim | None:
    """Return who speaks or acts in a sentence: by its main verb, or by its last cue."""
    tokens = [t for t in reading.doc[passage.start : passage.end] if reading.outside(t.i)]
    main = [token for token in tokens if token.head == token and is_verb(token)]
    cues = [token for token in tokens if token.tag_ in FINITE and is_cue(token)]
    for verb in [*(token for token in main if token in cues), *main, *reversed(cues)]:
        speaker = subject_in(reading, passage, verb)
        if speaker is not None and (verb in cues or _acts(speaker)):
            return Claim(speaker, (verb, verb) if verb in cues else None)
    return None
