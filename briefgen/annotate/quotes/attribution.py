"""Finds who speaks: the claim that each quote belongs to.

The rules stand in the order in which they are believed. A reporter's clause beside the quote comes
first, then the clause that the quote is woven into, then what the rest of the sentence says, and
last what went before: a quote without a cue of its own goes on with the speaker before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.cues import NOUNS
from briefgen.annotate.quotes.phrases import (
    AUXILIARY,
    FINITE,
    SKIPPED,
    TIMES,
    can_speak,
    is_cue,
    owner,
    phrase_from,
    speaks,
    subject,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading


@dataclass(frozen=True, slots=True)
class Claim:
    """A speaker's head word and the first and last token of the cue."""

    speaker: Token
    cue: tuple[Token, Token] | None
    rule: str


SPEECH_ENDS: Final = frozenset(",?!—–-…")
REACH: Final = 45
"""Tokens that a speaker's apposition may fill between the name and the verb."""


def attribute(reading: Reading) -> tuple[Claim | None, ...]:
    """Return for each quote the claim that it belongs to, or None where that cannot be told."""
    claims: dict[int, Claim] = {}
    for passage in reading.passages:
        for quote in passage.quotes:
            claim = _own(reading, passage, quote)
            if claim is not None:
                claims[quote] = claim
        _share(reading, passage, claims)
        for quote in passage.quotes:
            if quote not in claims:
                claim = _weak(reading, passage, quote)
                if claim is not None:
                    claims[quote] = claim
        _share(reading, passage, claims)
    _continue(reading, claims)
    return tuple(claims.get(quote) for quote in range(len(reading.quoted)))


def _own(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    for rule in (_after, _before, _beside_according, _governing, _according, _parenthesis, _preceding):
        claim = rule(reading, passage, quote)
        if claim is not None:
            return claim
    return None


def _claim(reading: Reading, speaker: Token | None, verb: Token, rule: str) -> Claim | None:
    return Claim(speaker, (verb, verb), rule) if speaker is not None else None


def _after(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"...," Smith said``; ``"...," said Smith, who ...``."""
    doc = reading.doc
    index, limit = reading.bounds[quote][1], min(passage.end, reading.bounds[quote][1] + REACH)
    span = reading.quoted[quote].span
    parted = doc.text[span.end - 1] in SPEECH_ENDS or doc.text[span.end - 1] in "'’"
    while index < limit and reading.outside(index) and doc[index].text in {",", "-", "–", "—", "--", "―"}:
        parted = True
        index += 1
    while index < limit and doc[index].tag_ in {"RB", "UH"}:
        index += 1
    if index >= limit or not reading.outside(index):
        return None
    first = doc[index]
    if is_cue(first) and parted and first.tag_ != "VBG":
        at = index + 1
        while at < limit and doc[at].tag_ in {"RB", "RP"}:
            at += 1
        speaker = phrase_from(reading, at, limit)
        if speaker is not None and can_speak(reading, speaker):
            return _claim(reading, speaker, first, "inverted")
        return None
    speaker = phrase_from(reading, index, limit)
    if speaker is None or not can_speak(reading, speaker):
        return None
    verb = _verb_after(reading, speaker, limit)
    if verb is None or not (parted or speaks(verb)):
        return None
    return _claim(reading, speaker, verb, "after")


def _verb_after(reading: Reading, speaker: Token, limit: int) -> Token | None:
    """Return the cue verb that a noun phrase leads to over appositions and auxiliaries."""
    doc = reading.doc
    index = speaker.i + 1
    aside = False
    while index < limit and reading.outside(index):
        token = doc[index]
        if is_cue(token) and token.tag_ not in {"VBG", "VB"} or is_cue(token) and doc[index - 1].lemma_ in AUXILIARY:
            before = index - 1
            while doc[before].tag_ in SKIPPED or doc[before].lemma_ in AUXILIARY:
                before -= 1
            if not aside or doc[before].text == ",":
                return token
            if subject(reading, token) == speaker:
                return token
        elif token.text == "(":
            while index < limit and doc[index].text != ")":
                index += 1
        elif token.text in {",", "-", "–", "—"} or token.lower_ in {"who", "whose"}:
            aside = True
        elif aside or token.tag_ in SKIPPED or token.lemma_ in AUXILIARY:
            pass
        elif token.tag_ in {"IN", "TO"}:
            noun = phrase_from(reading, index + 1, limit)
            if noun is None:
                return None
            index = noun.i
        elif token.tag_ in {"CC"}:
            noun = phrase_from(reading, index + 1, limit)
            if noun is None:
                return None
            index = noun.i
        else:
            return None
        index += 1
    return None


def _subject(reading: Reading, passage: Passage, verb: Token) -> Token | None:
    """Return the subject of a cue by the parser's word, else by the words before or after it."""
    found = subject(reading, verb)
    if found is not None and passage.start <= found.i < passage.end:
        return found
    if verb.tag_ not in FINITE:
        return None
    for index in range(verb.i - 1, max(passage.start - 1, verb.i - REACH), -1):
        token = reading.doc[index]
        if not reading.outside(index):
            return None
        if token.tag_ in {"NN", "NNS", "NNP", "NNPS", "PRP"} and can_speak(reading, token):
            return token if _verb_after(reading, token, verb.i + 1) == verb else None
    return None


def _before(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``Smith said, "..."``; ``Smith told them on Monday: "..."``; ``SMITH: "..."``."""
    doc = reading.doc
    index = reading.bounds[quote][0] - 1
    parted = False
    while index >= passage.start and reading.outside(index):
        token = doc[index]
        if token.text in {",", ":"}:
            parted = True
        elif token.lower_ != "that" and token.tag_ not in {"RB", "RP"} and token.text not in "-–—--":
            break
        index -= 1
    if index < passage.start or not reading.outside(index):
        return None
    token = doc[index]
    if is_cue(token):
        claim = _claim(reading, _subject(reading, passage, token), token, "before")
        if claim is not None:
            return claim
    if not parted:
        return None
    if doc[index + 1].text == ":" and index - passage.start < 6:
        named = phrase_from(reading, passage.start, index + 1)
        if named is not None and named.i == index and can_speak(reading, named):
            return Claim(named, None, "label")
    first = reading.quoted[quote].span.of(doc.text)[:1]
    if not (first.isupper() or first in "[$('‘" or first.isdigit() or doc[index + 1].text == ":"):
        return None
    for at in range(index, passage.start - 1, -1):
        verb = doc[at]
        if not reading.outside(at):
            return None
        if speaks(verb):
            claim = _claim(reading, _subject(reading, passage, verb), verb, "before")
            if claim is not None:
                return claim
    return None


def _governing(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The verb above the quote in the parse: ``Smith said the plan "would fail"``."""
    for verb in _above(reading, passage, quote):
        if is_cue(verb):
            speaker = _subject(reading, passage, verb)
            if speaker is not None:
                return _claim(reading, speaker, verb, "governing")
    return None


def _above(reading: Reading, passage: Passage, quote: int) -> Iterator[Token]:
    """Yield the reporter's words above the quote in the parse, the nearest first."""
    start, end = reading.bounds[quote]
    seen = set()
    anchors = [token for token in reading.doc[start:end] if not start <= token.head.i < end]
    if start > passage.start:
        anchors.append(reading.doc[start - 1])
    for anchor in anchors:
        if anchor.is_punct:
            continue
        if reading.outside(anchor.i) and anchor.i not in seen:
            seen.add(anchor.i)
            yield anchor
        for token in anchor.ancestors:
            if token.i in seen or not passage.start <= token.i < passage.end:
                break
            seen.add(token.i)
            if reading.outside(token.i):
                yield token


def _accordings(reading: Reading, passage: Passage) -> Iterator[tuple[int, int, Token]]:
    doc = reading.doc
    for index in range(passage.start, passage.end - 1):
        if not reading.outside(index):
            continue
        token = doc[index]
        if token.lower_ == "according" and doc[index + 1].lower_ == "to":
            speaker = phrase_from(reading, index + 2, passage.end)
        else:
            continue
        if speaker is not None and can_speak(reading, speaker):
            yield index, index + 1, speaker


def _beside_according(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``According to Smith, "..."``; ``"...," according to Smith``."""
    start, end = reading.bounds[quote]
    for first, last, speaker in _accordings(reading, passage):
        between = reading.doc[speaker.i + 1 : start] if first < start else reading.doc[end:first]
        if all(token.is_punct for token in between):
            return Claim(speaker, (reading.doc[first], reading.doc[last]), "according")
    return None


def _according(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``The plan, according to Smith, is "a disgrace"``."""
    for first, last, speaker in _accordings(reading, passage):
        return Claim(speaker, (reading.doc[first], reading.doc[last]), "according")
    return None


def _parenthesis(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """A clause at the end or in the middle: ``Whoever "steals" is punished, Smith said``."""
    doc = reading.doc
    for index in range(reading.bounds[quote][1], passage.end):
        token = doc[index]
        if not reading.outside(index) or token.tag_ not in FINITE or not speaks(token):
            continue
        speaker = _subject(reading, passage, token)
        if speaker is not None:
            return _claim(reading, speaker, token, "parenthesis")
    return None


def _preceding(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The last cue before the quote in its sentence."""
    for index in range(reading.bounds[quote][0] - 1, passage.start - 1, -1):
        token = reading.doc[index]
        if not reading.outside(index) or not is_cue(token):
            continue
        speaker = _subject(reading, passage, token)
        if speaker is not None:
            return _claim(reading, speaker, token, "preceding")
    return None


def _weak(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The subject of the clause: ``Smith promised peace and "jobs for all"``."""
    for verb in _above(reading, passage, quote):
        if verb.pos_ in {"VERB", "AUX"}:
            speaker = subject(reading, verb)
            if (
                speaker is not None
                and passage.start <= speaker.i < passage.end
                and _is_person(speaker)
            ):
                return _claim(reading, speaker, verb, "clause")
    return None


def _is_person(token: Token) -> bool:
    return token.ent_type_ in {"PERSON", "ORG", "NORP", "GPE"} or token.lower_ in {
        "he",
        "she",
        "they",
        "we",
        "i",
    }


def _share(reading: Reading, passage: Passage, claims: dict[int, Claim]) -> None:
    """Let the quotes of a passage without a claim take that of the nearest one."""
    known = [quote for quote in passage.quotes if quote in claims]
    for quote in passage.quotes:
        if quote not in claims and known:
            nearest = min(known, key=lambda other: (abs(other - quote), other > quote))
            claims[quote] = claims[nearest]


def _continue(reading: Reading, claims: dict[int, Claim]) -> None:
    """Let quotes that stand alone go on with whoever spoke before."""
    passages = list(reading.passages)
    for position, passage in enumerate(passages):
        loose = [quote for quote in passage.quotes if quote not in claims]
        if not loose:
            continue
        claim = _spoken_before(reading, passages, position, claims)
        if claim is None:
            continue
        for quote in loose:
            claims[quote] = claim


def _spoken_before(
    reading: Reading, passages: list[Passage], position: int, claims: dict[int, Claim]
) -> Claim | None:
    passage = passages[position]
    for back in range(position - 1, max(-1, position - 4), -1):
        other = passages[back]
        if other.paragraph < passage.paragraph - 2:
            return None
        if other.quotes and other.quotes[-1] in claims:
            return claims[other.quotes[-1]]
        verbs = [
            token
            for token in reading.doc[other.start : other.end]
            if reading.outside(token.i) and token.tag_ in FINITE and speaks(token)
        ]
        for verb in reversed(verbs):
            speaker = _subject(reading, other, verb)
            if speaker is not None:
                return _claim(reading, speaker, verb, "context")
    return None
