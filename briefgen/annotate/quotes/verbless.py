"""Rules for words that name a speaker without a clause: "according to", a label, a signature."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.claims import Claim, named
from briefgen.annotate.quotes.clauses import DASHES, WINDOW
from briefgen.annotate.quotes.cues import MANNERS
from briefgen.annotate.quotes.phrases import (
    PERSONS,
    can_speak,
    is_pronoun,
    may_utter,
    phrase_head_at,
)
from briefgen.annotate.quotes.subjects import uttered_by
from briefgen.annotate.quotes.verbs import is_finite, is_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

ACCORDING: Final = frozenset({"according", "per"})
LABEL: Final = re.compile(r"([A-Z][A-Z.'’ -]+[A-Z])(?: \([^)]*\))?:\s")
SIGNATURE_LENGTH: Final = 30
ENDS: Final = frozenset({")", ".", "\n", "\n\n"})
"""What ends a signature in brackets or behind a dash."""


def label_within(reading: Reading, _passage: Passage, quote: int) -> Claim | None:
    """``"SMITH: Well, ..."``: the label of a transcript that stands within the marks."""
    span = reading.quoted[quote].span
    label = LABEL.match(reading.text, span.start, span.end)
    if label is None:
        return None
    start, end = reading.bounds[quote]
    names = [
        token
        for token in reading.doc[start:end]
        if span.start <= token.idx < label.end(1) and token.text[0].isalpha()
    ]
    return Claim(names[-1]) if names else None


def according(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``According to Smith, "..."``; ``"...," according to Smith``."""
    start, end = reading.bounds[quote]
    for claim, first, last in _accordings(reading, passage, quote):
        between = reading.doc[last + 1 : start] if first < start else reading.doc[end:first]
        if all(token.is_punct for token in between):
            return claim
    return None


def according_in_sentence(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``The plan, according to Smith, is "a disgrace"``."""
    return next((claim for claim, _, _ in _accordings(reading, passage, quote)), None)


def _accordings(reading: Reading, passage: Passage, quote: int) -> Iterator[tuple[Claim, int, int]]:
    """Yield each "according to" near a quote with its first and last token."""
    doc = reading.doc
    first, last = _near(reading, passage, quote)
    text = reading.text[doc[first].idx : doc[last - 1].idx]
    if "ccording" not in text and "per " not in text:
        return
    for index in range(first, last - 2):
        word = doc[index]
        if not reading.outside(index) or word.lower_ not in ACCORDING:
            continue
        preposition = word if word.lower_ == "per" else doc[index + 1]
        speaker = phrase_head_at(reading, preposition.i + 1, last)
        if speaker is None or not can_speak(reading, speaker):
            continue
        sure = preposition.i > index and quote not in reading.terms
        if sure or (_is_parted(passage, word) and may_utter(speaker)):
            yield Claim(named(reading, speaker), (word, preposition)), index, speaker.i


def _is_parted(passage: Passage, word: Token) -> bool:
    """Tell whether a sentence, a comma or a mark is before "per": no "dollars per head"."""
    return word.i == passage.start or word.nbor(-1).is_punct


def _near(reading: Reading, passage: Passage, quote: int) -> tuple[int, int]:
    """Return the first token of a quote's surroundings and the one after their last."""
    start, end = reading.bounds[quote]
    return max(passage.start, start - WINDOW), min(passage.end, end + WINDOW)


def signature(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"..." - Jane Smith, teacher``: a name after a quote that stands alone, or below it."""
    doc = reading.doc
    first, index = reading.bounds[quote]
    if any(doc[at].text[:1].isalnum() for at in range(passage.start, first)):
        return None
    below = False
    dashed = reading.text[reading.quoted[quote].outer.end :][:1] in DASHES  # one token: `”―`
    while index < len(doc) and (doc[index].is_space or doc[index].is_punct):
        dashed = dashed or doc[index].text in DASHES
        below = below or "\n" in doc[index].text
        index += 1
    if not (dashed or (below and passage.paragraph in reading.bare)):
        return None
    name = phrase_head_at(reading, index, len(doc))
    if name is None or not can_speak(reading, name):
        return None
    proper = seen_as(name) is ActorType.PERSON or (dashed and name.text[0].isupper())
    return Claim(name) if proper and _signs(reading, name, dashed=dashed) else None


def _signs(reading: Reading, name: Token, *, dashed: bool) -> bool:
    """Tell whether a name and what describes it are all of their line, or of their sentence."""
    doc = reading.doc
    index = name.i + 1
    described = index < len(doc) and doc[index].text in {",", "("}
    for at in range(index, min(index + SIGNATURE_LENGTH, len(doc))):
        token = doc[at]
        ends = token.text == "." and (at + 1 == len(doc) or "\n" in doc[at + 1].text)
        if "\n" in token.text or ends or (token.text == "." and dashed):
            return True
        if token.text == "." or (is_finite(token) and not described):
            return False
    return index + SIGNATURE_LENGTH >= len(doc)


def bracketed(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"..." (Jane Smith, teacher)``; ``One line: "..." - Jane Smith.``: a name behind a quote.

    Scare quotes have capitals where the brackets tell who has the name: ``the "Boss" (Smith)``.
    """
    first, end = reading.bounds[quote]
    last = min(passage.end, len(reading.doc), end + SIGNATURE_LENGTH + 2)
    if end + 1 >= last or reading.doc[end].text not in {"(", *DASHES}:
        return None
    bracket = reading.doc[end].text == "("
    if quote in reading.terms and not reading.text[reading.quoted[quote].span.start].islower():
        return None
    inside = list(takewhile(lambda token: token.text not in ENDS, reading.doc[end + 1 : last]))
    name = phrase_head_at(reading, end + 1, last)
    if name is None or name not in inside or any(map(is_finite, inside)):
        return None
    rest = inside[name.i - end :]
    alone = not any(token.is_alpha for token in reading.doc[passage.start : first])
    told = bracket and quote not in reading.terms and not name.text.isupper()  # (The Gazette)
    known = seen_as(name) is ActorType.PERSON or ((alone or told) and name.tag_ in {"NNP", "NNPS"})
    ends = not rest or (bracket and rest[0].text == ",")
    signs = known and ends and len(inside) <= SIGNATURE_LENGTH
    return Claim(name) if signs and can_speak(reading, name) else None


def in_eyes_of(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``because to her, "..."``; ``For Smith, it is "..."``."""
    named_first = _for_whom(reading, passage)
    if named_first is not None:
        return named_first
    start = reading.bounds[quote][0]
    if start < passage.start + 3 or reading.doc[start - 1].text != ",":
        return None
    pronoun, preposition = reading.doc[start - 2], reading.doc[start - 3]
    if is_pronoun(pronoun) and pronoun.lower_ in PERSONS and preposition.lower_ in {"to", "for"}:
        return Claim(pronoun, (preposition, preposition))
    return None


def _for_whom(reading: Reading, passage: Passage) -> Claim | None:
    """``For Smith, the war is "..."``: in whose eyes a sentence is true that names nobody else."""
    preposition = reading.doc[passage.start]
    if preposition.lower_ != "for" or not reading.outside(preposition.i):
        return None
    name = phrase_head_at(reading, preposition.i + 1, passage.end)
    if name is None or seen_as(name) is not ActorType.PERSON or name.i + 1 >= passage.end:
        return None
    alone = name.nbor().text == "," and can_speak(reading, name)
    for verb in reading.doc[name.i + 1 : min(passage.end, name.i + WINDOW)]:
        if reading.outside(verb.i) and is_finite(verb) and is_plain(verb):
            return None  # For Smith, his lawyer said it was "a disgrace"
    return Claim(name, (preposition, preposition)) if alone else None


def in_words_of(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``In the words of Smith, "..."``; ``in Smith's view, it was "..."``."""
    for index in range(*_near(reading, passage, quote)):
        noun = reading.doc[index]
        if noun.lower_ not in MANNERS or noun.head.lower_ != "in" or not reading.outside(index):
            continue
        speaker = uttered_by(reading, noun, {"of"})
        if speaker is not None:
            return Claim(speaker, (noun.head, noun))
    return None
