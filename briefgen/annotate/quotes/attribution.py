"""Gives each quote its speaker: by the rules of its sentence, else by the quotes around it.

A quote without a cue of its own goes with the other quotes of its sentence; one that stands alone
goes on with whoever spoke before. Where nothing tells who speaks, nobody is named.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import QuoteKind
from briefgen.annotate.quotes.alone import behind_colon, go_on
from briefgen.annotate.quotes.beside import beside
from briefgen.annotate.quotes.claims import Claim
from briefgen.annotate.quotes.cues import DEEDS, JUDGEMENT
from briefgen.annotate.quotes.verbless import (
    according,
    according_in_sentence,
    bracketed,
    in_eyes_of,
    in_words_of,
    label_within,
    signature,
)
from briefgen.annotate.quotes.verbs import NOUNS, has_subject, is_open, is_plain, lemma, speaks
from briefgen.annotate.quotes.woven import (
    document,
    governing,
    parenthesis,
    preceding,
    saying,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from briefgen.annotate.quotes.passages import Passage, Reading

RULES: Final = (
    label_within,
    according,
    beside,
    signature,
    bracketed,
    in_eyes_of,
    in_words_of,
    governing,
    according_in_sentence,
    parenthesis,
    preceding,
    document,
    saying,
    behind_colon,
)
"""The rules of a sentence, in the order in which they are believed: what stands beside the quote,
the clause that it is woven into, then whatever else in the sentence claims to speak."""


FAR: Final = 6
"""Tokens between a term and the quote whose speaker it shares."""

ASKED: Final = frozenset({"you", "your", "yourself"})
"""Whom an interviewer asks."""
WRITERS: Final = frozenset({"i", "me", "my", "our", "us", "we"})
"""Whoever writes the text."""


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
    terms = frozenset(quote for quote, kind in enumerate(kinds) if kind is QuoteKind.TERM)
    full = frozenset(
        quote for quote, kind in enumerate(kinds) if kind is QuoteKind.FULL and quote not in titles
    )
    reading = replace(reading, terms=terms, asking=_asking(reading, full))
    for passage in reading.passages:
        quotes = [quote for quote in passage.quotes if quote not in titles]
        for quote in quotes:
            claim = _by_rule(reading, passage, quote)
            if claim is not None:
                claims[quote] = claim
        _share(reading, quotes, full, claims)
    go_on(reading, claims, full)
    return claims


def _asking(reading: Reading, full: AbstractSet[int]) -> frozenset[int]:
    """Return the paragraphs that ask somebody: those that say "you", and quote no sentence."""
    addressed: set[int] = set()
    quoting: set[int] = set()
    for passage in reading.passages:
        words = reading.doc[passage.start : passage.end]
        if any(token.lower_ in ASKED and reading.outside(token.i) for token in words):
            addressed.add(passage.paragraph)
        if not full.isdisjoint(passage.quotes):
            quoting.add(passage.paragraph)
    return frozenset(addressed - quoting)


def _by_rule(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """Return the claim of the first rule that finds one."""
    for rule in RULES:
        claim = rule(reading, passage, quote)
        if claim is not None:
            known = not _is_anybodys(reading, quote, claim)
            return replace(claim if known else Claim(None), rule=rule.__name__)
    return None


def _is_anybodys(reading: Reading, quote: int, claim: Claim) -> bool:
    """Tell whether words are the writer's own, or anybody's: "what *you* might call “fun”".

    Scare quotes are the writer's, who "orders a “famous” bun", unless "I" say them or call
    something so.
    """
    if claim.speaker is None or claim.cue is None:
        return False
    verb = claim.cue[0]
    if claim.speaker.lower_ == "you":
        return verb.tag_ == "VB" or is_open(verb)
    if claim.speaker.lower_ not in WRITERS or is_plain(verb) or lemma(verb) in JUDGEMENT:
        return False
    utters = speaks(verb) or verb.tag_ in NOUNS
    return quote in reading.terms or not utters or lemma(verb) in DEEDS


def _distance(reading: Reading, one: int, other: int) -> int:
    """Return how many tokens stand between two quotes."""
    first, second = sorted((one, other))
    return reading.bounds[second][0] - reading.bounds[first][1]


def _is_parted(reading: Reading, first: int, second: int) -> bool:
    """Tell whether a semicolon stands between two quotes."""
    between = range(reading.bounds[first][1], reading.bounds[second][0])
    return any(reading.doc[at].text == ";" and reading.outside(at) for at in between)


def _has_own_clause(reading: Reading, first: int, second: int) -> bool:
    """Tell whether a clause leads to the second quote alone: “...,” and she had a rule: “...”."""
    between = reading.doc[reading.bounds[first][1] : reading.bounds[second][0]]
    return bool(between) and between[-1].text == ":" and any(map(has_subject, between))


def _share(
    reading: Reading,
    quotes: Sequence[int],
    full: AbstractSet[int],
    claims: dict[int, Claim],
) -> None:
    """Let a sentence's quotes without a claim take that of the nearest, the earlier first."""
    known = [quote for quote in quotes if quote in claims and claims[quote].speaker is not None]
    for quote in quotes:
        if quote not in claims and known:
            at = bisect_left(known, quote)
            nearest = min(known[max(0, at - 1) : at + 1], key=lambda other: abs(other - quote))
            if _is_parted(reading, *sorted((quote, nearest))):
                continue
            if quote in full and nearest < quote and _has_own_clause(reading, nearest, quote):
                continue
            if quote in reading.terms and _distance(reading, quote, nearest) > FAR:
                continue
            claims[quote] = replace(claims[nearest], rule="same_sentence")
