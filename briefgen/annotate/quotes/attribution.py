"""Finds who speaks: the claim that each quote belongs to.

``RULES`` stand in the order in which they are believed. A reporter's clause beside the quote comes
first, then the clause that the quote is woven into, then what else the sentence says, and last
what went before: a quote that stands alone goes on with the speaker before it. Where no rule
finds anybody, nobody is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.clauses import (
    DASHES,
    FINITE,
    REACH,
    is_cue,
    is_verb,
    owner,
    speaks,
    subject_in,
    verb_after,
)
from briefgen.annotate.quotes.cues import THOUGHT, UTTERANCES
from briefgen.annotate.quotes.phrases import (
    NOUNS,
    can_speak,
    is_actor,
    is_pronoun,
    phrase_head_at,
)
from briefgen.annotate.quotes.works import is_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from spacy.tokens import Token

    from briefgen.annotate.model import QuoteKind
    from briefgen.annotate.quotes.passages import Passage, Reading


@dataclass(frozen=True, slots=True)
class Claim:
    """Who utters a quote, as the words of the text have it.

    Attributes:
        speaker: The head of the noun phrase that stands for the speaker.
        cue: The first and the last token of the words that introduce the quote, or None.
        sure: Whether other quotes nearby may go on with it.
    """

    speaker: Token
    cue: tuple[Token, Token] | None
    sure: bool = True


PARTED_BY: Final = frozenset(",?!—–-…'’")
"""What a quote ends with before a reporter's clause."""
ADVERBS: Final = frozenset({"RB", "RBR", "UH"})
DIRECT_START: Final = "[($'‘…."
APART: Final = frozenset({"advcl", "parataxis", "dep", "ROOT"})
"""Clauses that are no part of what the verb above them says."""
CONTRAST: Final = frozenset({"while", "whereas", "though", "although"})
LABEL: Final = re.compile(r"([A-Z][A-Z.'’ -]+[A-Z])(?: \([^)]*\))?:\s")
LABEL_LENGTH: Final = 6
SIGNATURE_LENGTH: Final = 30
LOOK_BACK: Final = 3


def attribute(reading: Reading, kinds: Mapping[int, QuoteKind]) -> Mapping[int, Claim]:
    """Return the claim that each quote belongs to; a quote without one is left out."""
    claims: dict[int, Claim] = {}
    titles = set()
    for passage in reading.passages:
        for quote in passage.quotes:
            if is_title(reading, quote):
                titles.add(quote)
                continue
            claim = _label(reading, quote) or _first(RULES, reading, passage, quote)
            if claim is not None:
                claims[quote] = claim
        _share(passage, claims, titles)
        for quote in passage.quotes:
            if quote not in claims and quote not in titles:
                claim = _first(LAST_RULES, reading, passage, quote)
                if claim is not None and (claim.cue is None or kinds[quote] != "term"):
                    claims[quote] = claim
    _go_on(reading, claims, titles, kinds)
    return claims


Rule = "Callable[[Reading, Passage, int], Claim | None]"


def _first(
    rules: tuple[Callable[[Reading, Passage, int], Claim | None], ...],
    reading: Reading,
    passage: Passage,
    quote: int,
) -> Claim | None:
    for rule in rules:
        claim = rule(reading, passage, quote)
        if claim is not None:
            return claim
    return None


def _by(speaker: Token | None, verb: Token) -> Claim | None:
    return Claim(speaker, (verb, verb)) if speaker is not None else None


# Beside the quote -------------------------------------------------------------------------------


def _beside(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"...," Smith said`` or ``Smith said, "..."``; a name before is better than "he" after."""
    after = _after(reading, passage, quote)
    if after is not None and not is_pronoun(after.speaker):
        return after
    before = _before(reading, passage, quote)
    if after is None or (before is not None and not is_pronoun(before.speaker)):
        return before
    return after


def _label(reading: Reading, quote: int) -> Claim | None:
    """``"SMITH: Well, ..."``: the label of a transcript that stands within the marks."""
    span = reading.quoted[quote].span
    label = LABEL.match(reading.text, span.start, span.end)
    if label is None:
        return None
    start, end = reading.bounds[quote]
    inside = [token for token in reading.doc[start:end] if token.idx < label.end(1)]
    names = [token for token in inside if token.idx >= span.start and token.text[0].isalpha()]
    return Claim(names[-1], None) if names else None


def _after(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    doc = reading.doc
    index = reading.bounds[quote][1]
    limit = min(passage.end, index + REACH)
    parted = reading.text[reading.quoted[quote].span.end - 1] in PARTED_BY
    while index < limit and reading.outside(index) and (doc[index].text == "," or doc[index].text in DASHES):
        parted = True
        index += 1
    if index < limit and doc[index].lower_ == "as":
        index += 1
    while index < limit and doc[index].tag_ in ADVERBS:
        index += 1
    if index >= limit or not reading.outside(index):
        return None
    if parted:
        inverted = _inverted(reading, index, limit)
        if inverted is not None:
            return inverted
    speaker = phrase_head_at(reading, index, limit)
    if speaker is None or not can_speak(reading, speaker):
        return None
    verb = verb_after(reading, speaker, limit)
    if verb is None or not (parted or speaks(verb)):
        return None
    return _by(speaker, verb)


def _inverted(reading: Reading, index: int, limit: int) -> Claim | None:
    """``"...," said Smith, who ...``."""
    verb = reading.doc[index]
    if verb.tag_ == "VBG" or not (is_cue(verb) or _looks_like_cue(verb)):
        return None
    index += 1
    while index < limit and reading.doc[index].tag_ in {"RB", "RP"}:
        index += 1
    speaker = phrase_head_at(reading, index, limit)
    if speaker is None or not can_speak(reading, speaker):
        return None
    return _by(speaker, verb)


def _looks_like_cue(token: Token) -> bool:
    """Tell whether a word between a quote and a name is a verb that the tagger took for a noun."""
    return token.tag_ == "NNS" and token.is_lower and token.i + 1 < len(token.doc) and (
        token.nbor().tag_ in {"NNP", "DT"}
    )


def _before(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``Smith said, "..."``; ``Smith told them on Monday: "..."``; ``SMITH: "..."``."""
    doc = reading.doc
    index = reading.bounds[quote][0] - 1
    parted = False
    while index >= passage.start and reading.outside(index):
        token = doc[index]
        if token.text in {",", ":"}:
            parted = True
        elif token.lower_ != "that" and token.tag_ not in {"RB", "RP"} and token.text not in DASHES:
            break
        index -= 1
    if index < passage.start or not reading.outside(index):
        return None
    if is_cue(doc[index]):
        claim = _by(subject_in(reading, passage, doc[index]), doc[index])
        if claim is not None:
            return _told(reading, passage, claim)
    if not parted:
        return None
    colon = doc[index + 1].text == ":"
    if colon and index - passage.start < LABEL_LENGTH:
        named = phrase_head_at(reading, passage.start, index + 1)
        if named is not None and named.i == index and can_speak(reading, named):
            return Claim(named, None)
    first = reading.text[reading.quoted[quote].span.start]
    if not (colon or first.isupper() or first.isdigit() or first in DIRECT_START):
        return None
    for at in range(index, passage.start - 1, -1):
        if not reading.outside(at):
            break
        if speaks(doc[at]):
            claim = _by(subject_in(reading, passage, doc[at]), doc[at])
            if claim is not None:
                return claim
    return None


def _signature(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"..." - Jane Smith, teacher``: a name after a quote that stands alone, or on a new line."""
    doc = reading.doc
    first, index = reading.bounds[quote]
    if any(doc[at].text[:1].isalnum() for at in range(passage.start, first)):
        return None
    dashed = below = False
    while index < len(doc) and (doc[index].is_space or doc[index].is_punct):
        dashed = dashed or doc[index].text in DASHES
        below = below or "\n" in doc[index].text
        index += 1
    if not (dashed or (below and passage.paragraph in reading.bare)):
        return None
    name = phrase_head_at(reading, index, len(doc))
    if name is None or name.ent_type_ not in {"PERSON", "ORG"} or not can_speak(reading, name):
        return None
    for token in doc[index:]:
        if "\n" in token.text:
            break
        ends = token.text == "." and token.i + 1 < len(doc) and "\n" not in token.nbor().text
        if token.i > index + SIGNATURE_LENGTH or token.tag_ in FINITE or ends or (
            not reading.outside(token.i)
        ):
            return None
    return Claim(name, None)


def _according(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``According to Smith, "..."``; ``"...," according to Smith``."""
    start, end = reading.bounds[quote]
    for claim in _accordings(reading, passage):
        first = claim.cue[0].i if claim.cue else 0
        between = (
            reading.doc[claim.speaker.i + 1 : start] if first < start else reading.doc[end:first]
        )
        if all(token.is_punct for token in between):
            return claim
    return None


def _according_in_sentence(reading: Reading, passage: Passage, _quote: int) -> Claim | None:
    """``The plan, according to Smith, is "a disgrace"``."""
    return next(_accordings(reading, passage), None)


def _accordings(reading: Reading, passage: Passage) -> Iterator[Claim]:
    doc = reading.doc
    for index in range(passage.start, passage.end - 1):
        if doc[index].lower_ == "according" and reading.outside(index):
            speaker = phrase_head_at(reading, index + 2, passage.end)
            if speaker is not None and can_speak(reading, speaker):
                yield Claim(speaker, (doc[index], doc[index + 1]))


# Around the quote -------------------------------------------------------------------------------


def _governing(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The cue above the quote in the parse: ``Smith said the plan "would fail"``."""
    for verb in _above(reading, passage, quote):
        if is_cue(verb):
            claim = _by(subject_in(reading, passage, verb), verb)
            if claim is not None:
                return _told(reading, passage, claim)
    return None


def _told(reading: Reading, passage: Passage, claim: Claim) -> Claim:
    """Return whoever says what somebody thinks, or what a thing shows, else the claim itself.

    ``Smith said it shows that he is "unfit"`` and ``Smith said that most people think "..."`` are
    Smith's words.
    """
    if claim.cue is None:
        return claim
    verb = below = claim.cue[0]
    if not (_is_vague(claim.speaker) or verb.lemma_.lower() in THOUGHT):
        return claim
    told = None
    for above in verb.ancestors:
        speaker = told.speaker if told else claim.speaker
        if not passage.start <= above.i < passage.end or _is_apart(below, speaker):
            break
        between = reading.doc[min(above.i, speaker.i) : max(above.i, speaker.i)]
        if any(token.lower_ in CONTRAST for token in between):
            break
        if reading.outside(above.i) and (
            speaks(above) or (is_pronoun(speaker) and is_cue(above))
        ):
            found = subject_in(reading, passage, above)
            if found is not None and found != speaker:
                told = Claim(found, (above, above))
                if not _is_vague(found):
                    break
        below = above
    return told or _aside(reading, passage, claim) or claim


def _is_vague(speaker: Token) -> bool:
    return is_pronoun(speaker) or not is_actor(speaker)


def _is_apart(clause: Token, speaker: Token) -> bool:
    """Tell whether a clause is no part of what the verb above it says."""
    if clause.dep_ in {"conj", "relcl"}:
        return not is_pronoun(speaker)
    return clause.dep_ in APART


def _aside(reading: Reading, passage: Passage, claim: Claim) -> Claim | None:
    """Return the speaker of a clause between commas: ``In May, Smith said, most think "..."``."""
    for verb in reading.doc[passage.start : passage.end - 1]:
        if verb.tag_ in FINITE and speaks(verb) and verb.nbor().text == "," and (
            reading.outside(verb.i)
        ):
            speaker = subject_in(reading, passage, verb)
            if speaker is not None and speaker.i == verb.i - 1 and speaker != claim.speaker:
                return Claim(speaker, (verb, verb))
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


def _parenthesis(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """A clause after the quote: ``Whoever "steals" is punished, Smith said``."""
    doc = reading.doc
    for index in range(reading.bounds[quote][1], passage.end):
        token = doc[index]
        if reading.outside(index) and token.tag_ in FINITE and speaks(token):
            claim = _by(subject_in(reading, passage, token), token)
            if claim is not None:
                return claim
    return None


def _preceding(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The last cue before the quote in its sentence."""
    for index in range(reading.bounds[quote][0] - 1, passage.start - 1, -1):
        token = reading.doc[index]
        if reading.outside(index) and is_cue(token):
            claim = _by(subject_in(reading, passage, token), token)
            if claim is not None:
                return _told(reading, passage, claim)
    return None


def _in_eyes_of(reading: Reading, _passage: Passage, quote: int) -> Claim | None:
    """``because to her, "..."``."""
    start = reading.bounds[quote][0]
    if start < 3 or reading.doc[start - 1].text != ",":
        return None
    pronoun, preposition = reading.doc[start - 2], reading.doc[start - 3]
    if pronoun.tag_ == "PRP" and preposition.lower_ in {"to", "for"} and is_actor(pronoun):
        return Claim(pronoun, (preposition, preposition))
    return None


# Weaker evidence --------------------------------------------------------------------------------


def _noun(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``Smith's claim that it is "over"``; ``a statement from Smith: "..."``."""
    for token in _above(reading, passage, quote):
        if token.lemma_.lower() in UTTERANCES and token.tag_ in NOUNS:
            speaker = owner(reading, token)
            if (
                speaker is not None
                and speaker != token
                and passage.start <= speaker.i < passage.end
            ):
                return Claim(speaker, (token, token))
    return None


def _clause(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The subject of the clause: ``Smith won by promising peace and "jobs for all"``."""
    for verb in _above(reading, passage, quote):
        if verb.pos_ in {"VERB", "AUX"}:
            speaker = subject_in(reading, passage, verb)
            if speaker is not None and is_actor(speaker):
                return Claim(speaker, (verb, verb), sure=False)
    return None


RULES: Final = (
    _according,
    _beside,
    _signature,
    _in_eyes_of,
    _governing,
    _according_in_sentence,
    _parenthesis,
    _preceding,
    _noun,
)
LAST_RULES: Final = (_clause,)


# Across sentences -------------------------------------------------------------------------------


def _share(passage: Passage, claims: dict[int, Claim], titles: set[int]) -> None:
    """Let a sentence's quotes without a claim take that of the nearest, the earlier first."""
    known = [quote for quote in passage.quotes if quote in claims]
    for quote in passage.quotes:
        if quote not in claims and quote not in titles and known:
            nearest = min(known, key=lambda other: (abs(other - quote), other > quote))
            claims[quote] = claims[nearest]


def _go_on(
    reading: Reading,
    claims: dict[int, Claim],
    titles: set[int],
    kinds: Mapping[int, QuoteKind],
) -> None:
    """Let quotes that stand alone go on with whoever spoke before."""
    for quote in range(len(reading.quoted) - 1, 0, -1):
        if reading.quoted[quote].resumes and quote in claims and _label(reading, quote) is None:
            claims.setdefault(quote - 1, claims[quote])
    for position, passage in enumerate(reading.passages):
        loose = [
            quote
            for quote in passage.quotes
            if quote not in claims and quote not in titles and kinds[quote] == "full"
        ]
        if not loose:
            continue
        claim = _next_in_paragraph(reading, position, claims) or _spoken_before(
            reading, position, claims
        )
        if claim is not None:
            claims.update(dict.fromkeys(loose, claim))


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
        if other.paragraph < passage.paragraph - 2:
            return None
        if other.quotes and other.quotes[-1] in claims and claims[other.quotes[-1]].sure:
            return claims[other.quotes[-1]]
        claim = _main_claim(reading, other)
        if claim is not None:
            return claim
    return None


def _main_claim(reading: Reading, passage: Passage) -> Claim | None:
    """Return who speaks in a sentence without quotes, by its last cue or by its main verb."""
    main = [token for token in reading.doc[passage.start : passage.end] if token.head == token]
    cues = [
        token
        for token in reading.doc[passage.start : passage.end]
        if reading.outside(token.i) and token.tag_ in FINITE and is_cue(token)
    ]
    for verb in [*(token for token in main if token in cues), *main, *reversed(cues)]:
        if is_verb(verb) and reading.outside(verb.i):
            speaker = subject_in(reading, passage, verb)
            if speaker is not None and (verb in cues or is_actor(speaker)):
                return Claim(speaker, (verb, verb) if verb in cues else None)
    return None
