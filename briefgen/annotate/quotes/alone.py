"""Who speaks in a quote that stands alone: whoever the sentences beside it lead to.

Such a quote goes on with the speaker before it, or with the next in its paragraph, or belongs to
what a colon ends. What the sentences beside it leave open is nobody's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.beside import introduced
from briefgen.annotate.quotes.claims import Claim, named
from briefgen.annotate.quotes.clauses import subject_in
from briefgen.annotate.quotes.cues import ASKING, MANNERS, UTTERANCES, WISHES
from briefgen.annotate.quotes.phrases import (
    ANYBODY,
    can_speak,
    is_actor,
    is_person,
    is_pronoun,
    is_somebody,
    may_utter,
)
from briefgen.annotate.quotes.subjects import uttered_by
from briefgen.annotate.quotes.verbless import label_within
from briefgen.annotate.quotes.verbs import (
    FINITE,
    NOUNS,
    is_cue,
    is_finite,
    is_passive,
    is_verb,
    lemma,
    speaks,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

LOOK_BACK: Final = 3
"""Sentences that a quote may be away from those that tell its speaker."""
FURTHEST: Final = 8
"""The same, with all that is asked in between."""
PARAGRAPHS_BACK: Final = 2
LINKS: Final = frozenset({"CC", "IN", "RB"})
"""Tags of words that begin what only links a quote to the one before it: "After a pause:"."""
ACTING: Final = frozenset({"he", "she"})
WRITERS: Final = frozenset({"i", "we"})
AMOUNTS: Final = frozenset({"%", "percent", "per"})
NOBODY: Final = Claim(None)
SHORT_QUESTION: Final = 6
"""Tokens of "And what about Edward Reed?"."""
SUMMING: Final = frozenset({"such", "that", "these", "this", "those"})
SUMMED: Final = UTTERANCES | MANNERS | {"cry", "refrain", "verdict"}
"""Nouns that say of the quote before them what it is: "That was the *verdict* of"."""


def go_on(reading: Reading, claims: dict[int, Claim], full: frozenset[int]) -> None:
    """Give the full quotes that no rule of their sentence gives to anybody to whoever goes on.

    Args:
        reading: The text with its quotes marked off.
        claims: The claim of each quote that has one; those that are found are added.
        full: The quotes that are whole sentences.
    """
    for quote in range(len(reading.quoted) - 1, 0, -1):
        resumed = reading.quoted[quote].resumes and quote in claims
        if resumed and not label_within(reading, reading.passages[0], quote):
            claims.setdefault(quote - 1, replace(claims[quote], rule="resumed"))
    _sign(reading, claims, full)
    for position, passage in enumerate(reading.passages):
        loose = [quote for quote in passage.quotes if quote not in claims and quote in full]
        if not loose:
            continue
        claim = (
            _next_in_paragraph(reading, position, claims)
            or _told_behind(reading, position)
            or _led_to(reading, position, claims, loose[0])
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
    if not _is_bare(reading, passage):
        return None  # they marched under the slogan "..."
    last = passage.quotes[-1]
    if position + 1 < len(passages) and passages[position + 1].paragraph == passage.paragraph:
        following = passages[position + 1].quotes
        if following and reading.bounds[following[0]][0] == passages[position + 1].start:
            return claims.get(last + 1)
    return None


def _told_behind(reading: Reading, position: int) -> Claim | None:
    """``"..." That was the verdict of Smith.``: who the sentence behind a quote says it is of."""
    if position + 1 >= len(reading.passages) or not _is_bare(reading, reading.passages[position]):
        return None
    behind = reading.passages[position + 1]
    first, verb = reading.doc[behind.start], reading.doc[min(behind.start + 1, behind.end - 1)]
    if first.lower_ not in SUMMING or verb.lemma_ != "be" or not reading.outside(verb.i):
        return None
    for noun in reading.doc[verb.i + 1 : min(behind.end, verb.i + SHORT_QUESTION)]:
        if lemma(noun) in SUMMED and noun.tag_ in NOUNS and reading.outside(noun.i):
            speaker = uttered_by(reading, noun, {"by", "from", "of"})
            return Claim(speaker, (noun, noun)) if speaker is not None else None
    return None


def _is_bare(reading: Reading, passage: Passage) -> bool:
    """Tell whether a passage is nothing but quotes."""
    words = reading.doc[passage.start : passage.end]
    return bool(passage.quotes) and not any(t.is_alpha and reading.outside(t.i) for t in words)


def behind_colon(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``Smith was blunt: the plan "would not fly"``: whose act or word a colon ends.

    Only of a person, and where the clause behind the colon has no other who speaks.
    """
    start = reading.bounds[quote][0]
    colons = [t.i for t in reading.doc[passage.start : start] if t.text == ":"]
    colon = colons[-1] if colons else start - 1
    if colon == start - 1 or not reading.outside(colon) or quote in reading.terms:
        return None
    clause = replace(_since_last_quote(reading, passage, quote), end=colon)
    claim = _main_claim(reading, clause, _is_person)
    return claim if claim is not None and claim.speaker and _is_person(claim.speaker) else None


def _is_person(speaker: Token) -> bool:
    return seen_as(speaker) is ActorType.PERSON or speaker.lower_ in ACTING


def _is_dialogue(reading: Reading, position: int) -> bool:
    """Tell whether paragraphs that are nothing but quotes ask and answer, a mark at each end."""
    here = reading.passages[position]
    before, after = _beside(reading, position, -1), _beside(reading, position, 1)
    return any(
        first is not None and second is not None and _turns(reading, first, second)
        for first, second in ((before, here), (here, after))
    )


def _turns(reading: Reading, first: Passage, second: Passage) -> bool:
    """Tell whether two passages are bare paragraphs, of which the first is closed.

    So are two within a paragraph of which one asks: ``"Were you paid?" "No."``.
    """
    if first.paragraph == second.paragraph:
        asks = any(_asks(reading, passage) for passage in (first, second))
        return asks and _is_bare(reading, first) and _is_bare(reading, second)
    bare = first.paragraph in reading.bare and second.paragraph in reading.bare
    return bare and not reading.quoted[first.quotes[-1]].goes_on


def _asks(reading: Reading, passage: Passage) -> bool:
    return reading.text[reading.quoted[passage.quotes[-1]].span.end - 1] == "?"


def _beside(reading: Reading, position: int, step: int) -> Passage | None:
    """Return the passage with quotes beside one, over the end of a line."""
    for at in (position + step, position + 2 * step):
        if 0 <= at < len(reading.passages) and reading.passages[at].quotes:
            return reading.passages[at]
    return None


def _led_to(
    reading: Reading, position: int, claims: Mapping[int, Claim], quote: int
) -> Claim | None:
    """Return the claim of what is before a quote in its sentence, or of the sentences before."""
    passage = reading.passages[position]
    start = reading.bounds[quote][0]
    words = [
        token for token in reading.doc[passage.start : passage.end] if reading.outside(token.i)
    ]
    before = [token for token in words if token.i < start]
    if before and before[-1].text == ":" and _only_links(before):
        return _spoken_before(reading, position, claims)  # Or: "..."
    if before and before[-1].text == ":":
        clause = _since_last_quote(reading, passage, quote)
        # "The charter names the aim: "..."
        return _main_claim(reading, clause, _leads) or _affected(reading, clause)
    if position and not before:
        above = reading.passages[position - 1]
        colon = _colon_at_end(reading, above)
        if colon:
            return introduced(reading, above, colon - 1) or _main_claim(reading, above, _leads)
    said = any(token.is_alpha for token in before) and not _is_setting(before, words)
    if said or any(token.tag_ in FINITE for token in words):
        return None  # "The idea was that it "would give them a chance"": the reporter's own
    if _is_dialogue(reading, position):
        return NOBODY
    return _spoken_before(reading, position, claims)


def _is_setting(before: Sequence[Token], words: Sequence[Token]) -> bool:
    """Tell whether words before a quote only say when or where: ``In May, at sea, "it fell"``."""
    parted = before[-1].text == "," and before[0].tag_ == "IN"
    alone = not any(token.is_alpha for token in words[len(before) :])
    return parted and alone and not any(is_verb(token) or is_pronoun(token) for token in before)


def _only_links(words: Sequence[Token]) -> bool:
    """Tell whether words before a colon name nobody, and no act: "Then, after a pause:"."""
    named = (token for token in words if token.tag_ in NOUNS or is_pronoun(token))
    acts = any(map(is_verb, words)) or any(map(is_somebody, named))
    return words[0].tag_ in LINKS and not acts


def _affected(reading: Reading, passage: Passage) -> Claim | None:
    """``Smith was not impressed: "..."``: the person of whom a passive leads to a quote."""
    for token in reading.doc[passage.start : passage.end]:
        person = token.dep_ == "nsubjpass" and seen_as(token) is ActorType.PERSON
        if person and can_speak(reading, token):
            return Claim(token)
    return None


def _since_last_quote(reading: Reading, passage: Passage, quote: int) -> Passage:
    """Return a passage from the end of the quote before on: "..., and she had a rule: "..."."""
    before = [other for other in passage.quotes if other < quote]
    return replace(passage, start=reading.bounds[before[-1]][1]) if before else passage


def _colon_at_end(reading: Reading, passage: Passage) -> int:
    """Return the token of the colon that a paragraph ends with, or 0."""
    index = passage.end - 1
    while index > passage.start and reading.doc[index].is_space:
        index -= 1
    ends = reading.doc[index].text == ":" and reading.outside(index)
    return index if ends and index > passage.start else 0


def _spoken_before(reading: Reading, position: int, claims: Mapping[int, Claim]) -> Claim | None:
    """Return the claim that the sentences before end with, up to one that others act in."""
    passage = reading.passages[position]
    steps = LOOK_BACK
    for other in reversed(reading.passages[max(0, position - FURTHEST) : position]):
        if other.paragraph < passage.paragraph - PARAGRAPHS_BACK or not steps:
            return None
        if other.paragraph in reading.asking:
            continue  # "It is late. Do you agree?": whoever answered before answers again
        steps -= 1
        last = _last_claim(reading, other, claims)
        if last is not None:
            return _named(reading, other, last)
        if _is_heading(reading, other):
            return None
        claim = _asked(reading, other) or _main_claim(reading, other, _is_anybody)
        if claim is not None and claim.speaker is not None and claim.speaker.lower_ in ANYBODY:
            continue  # "Everybody calls it that."
        if claim is not None:
            return claim if _may_go_on(claim) else None
    return None


def _last_claim(reading: Reading, passage: Passage, claims: Mapping[int, Claim]) -> Claim | None:
    """Return the claim of a passage's last quote; a term that is nobody's is passed over."""
    for quote in reversed(passage.quotes):
        claim = claims.get(quote)
        if claim is not None and claim.speaker is not None:
            return claim
        if quote not in reading.terms:
            break
    return None


def _is_heading(reading: Reading, passage: Passage) -> bool:
    """Tell whether a line is a heading: words without a verb, and no stop after them."""
    tokens = [token for token in reading.doc[passage.start : passage.end] if not token.is_space]
    line = "\n" in reading.doc[passage.end - 1].text and bool(tokens)
    return line and tokens[-1].text.isalnum() and not any(map(is_verb, tokens))


def _asked(reading: Reading, passage: Passage) -> Claim | None:
    """``I asked the mayor why. "..."``: whoever is asked answers; nobody where that is open."""
    if passage.quotes:
        return None
    named_alone = _named_in_question(reading, passage)
    if named_alone is not None:
        return Claim(named_alone)
    for verb in reading.doc[passage.start : passage.end]:
        if verb.head == verb and lemma(verb) in ASKING and is_verb(verb):
            roles = {"nsubjpass"} if is_passive(verb) else {"dobj", "dative"}
            for child in verb.children:
                if child.dep_ in roles and is_somebody(child) and can_speak(reading, child):
                    return Claim(named(reading, child))
            return NOBODY
    return None


def _named_in_question(reading: Reading, passage: Passage) -> Token | None:
    """``And Smith? "..."``: the one person that a question without a verb is about."""
    words = [token for token in reading.doc[passage.start : passage.end] if not token.is_space]
    if not words or words[-1].text != "?" or len(words) > SHORT_QUESTION:
        return None
    names = [token for token in words if seen_as(token) is ActorType.PERSON]
    return names[-1] if names and not any(map(is_verb, words)) else None


def _may_go_on(claim: Claim) -> bool:
    """Tell whether whoever speaks or acts in a sentence may speak after it.

    After an act only a person does, as ``Smith shook her head. "No."``; others act in sentences
    that lead nowhere: ``The union went to court. "It is a shame."``
    """
    speaker = claim.speaker
    if speaker is None or lemma(speaker) in AMOUNTS or speaker.lower_ in WRITERS:
        return False
    person = _is_person(speaker)
    said = claim.cue is not None and lemma(claim.cue[0]) not in WISHES
    return said or person or lemma(speaker.head) in ASKING


def _named(reading: Reading, passage: Passage, claim: Claim) -> Claim:
    """Return the claim, or that of the name a pronoun points ahead to: "Though she ..., Smith"."""
    if claim.speaker is None or not is_pronoun(claim.speaker):
        return claim
    main = _main_claim(reading, passage, _is_anybody)
    if main is None or main.speaker is None or is_pronoun(main.speaker) or not _may_go_on(main):
        return claim
    return main if main.speaker.i > claim.speaker.i else claim


def _is_anybody(speaker: Token) -> bool:
    """Tell whether a word stands for somebody, whose act ends the speech before it."""
    return is_actor(speaker) or is_person(speaker) or speaker.tag_ in {"NNP", "NNPS"}


def _leads(speaker: Token) -> bool:
    """Tell whether a word stands for somebody, or a text, who may lead to what is said."""
    return may_utter(speaker) and seen_as(speaker) is not ActorType.PLACE


def _main_claim(reading: Reading, passage: Passage, acts: Callable[[Token], bool]) -> Claim | None:
    """Return who speaks or acts in a sentence: by its main verb, or by its last cue."""
    tokens = [t for t in reading.doc[passage.start : passage.end] if reading.outside(t.i)]
    main = [token for token in tokens if is_verb(token) and _is_main(reading, passage, token)]
    cues = [token for token in tokens if is_finite(token) and is_cue(token)]
    asides = [token for token in cues if speaks(token) and _next(token) in {",", "."}]
    for verb in [*(token for token in main if token in cues), *asides, *main, *reversed(cues)]:
        speaker = subject_in(reading, passage, verb)
        if speaker is None or not (verb in main or is_somebody(speaker)):
            continue
        if verb in cues or acts(speaker):
            return Claim(named(reading, speaker), (verb, verb) if verb in cues else None)
    return None


def _next(token: Token) -> str:
    return token.nbor().text if token.i + 1 < len(token.doc) else "."


def _is_main(reading: Reading, passage: Passage, verb: Token) -> bool:
    """Tell whether a verb hangs on nothing that the reporter says in a passage."""
    above = verb.head
    return above == verb or above.i < passage.start or not reading.outside(above.i)
