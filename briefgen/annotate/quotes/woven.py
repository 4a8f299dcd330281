"""Rules for the sentence that a quote is woven into: the clause above it, or one aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.claims import Claim, claim_by, teller, told
from briefgen.annotate.quotes.clauses import DASHES, WINDOW, agent_behind, subject_in
from briefgen.annotate.quotes.cues import (
    ADDRESSING,
    CALLING,
    DENYING,
    DOCUMENTS,
    HEARSAY,
    JUDGEMENT,
    KEEPING,
    SAYINGS,
    STANDING_BY,
    UTTERANCES,
    WISHES,
    WORDS,
)
from briefgen.annotate.quotes.passages import ends_parted
from briefgen.annotate.quotes.phrases import is_somebody, may_utter, phrase
from briefgen.annotate.quotes.subjects import owner, uttered_by
from briefgen.annotate.quotes.verbs import (
    FINITE,
    NOUNS,
    has_subject,
    is_agentless,
    is_auxiliary,
    is_cue,
    is_passive,
    is_plain,
    is_utterance,
    is_verb,
    lemma,
    speaks,
    tells_more,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading


ASIDE: Final = frozenset({"prep", "advcl", "npadvmod", "relcl", "acl", "appos", "nsubj"})
"""How words hang on the verb of a sentence that are no part of what it says."""


def governing(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The cue above the quote in the parse: ``Smith said the plan "would fail"``."""
    for verb, below in _above(reading, passage, quote):
        claim = _of_utterance(reading, passage, quote, verb)
        if claim is not None:
            return claim
        if below is not None and _is_denied(verb, below):
            return Claim(None)
        if not is_cue(verb) or _is_spoken_of(reading, quote, verb):
            continue
        if below is not None and not _is_said(reading, quote, verb, below):
            continue
        if _is_urged(verb):
            continue
        claim = _by_agent(reading, passage, quote, verb) or _claim(reading, passage, verb)
        if claim is not None:
            return claim
        if is_agentless(verb):
            return teller(reading, passage, verb, None) or Claim(None)
    return None


def _of_utterance(reading: Reading, passage: Passage, quote: int, noun: Token) -> Claim | None:
    """``Smith's claim that "..."``; ``Smith used the word "..."``."""
    if not is_utterance(noun) or not _may_lead(reading, quote, noun):
        return None
    named = uttered_by(reading, noun, {"by", "from"})
    if named is None and lemma(noun) in WORDS:
        named = owner(reading, noun)  # "Smith used the words"
    if named is None or named == noun or not passage.start <= named.i < passage.end:
        return None
    return Claim(_repeater(noun) if named.tag_ == "PRP$" else named, (noun, noun))


def _is_denied(noun: Token, below: Token) -> bool:
    """Tell whether a clause is what others say, and is denied: ``denied claims it was "late"``."""
    if noun.tag_ not in NOUNS or below.dep_ not in {"acl", "relcl", "ccomp"}:
        return False
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    said = lemma(noun) in UTTERANCES | HEARSAY and noun.dep_ in {"dobj", "pobj"}
    return said and lemma(verb) in DENYING


def _repeater(noun: Token) -> Token:
    """Return who stands by own words: ``Smith defended her remark about``, else "her"."""
    for child in noun.head.children if lemma(noun.head) in STANDING_BY else ():
        if child.dep_ == "nsubj" and is_somebody(child):
            return child
    return next(child for child in noun.children if child.tag_ == "PRP$")


def _by_agent(reading: Reading, passage: Passage, quote: int, verb: Token) -> Claim | None:
    """``was called "..." by Smith``: the agent right after a quote, where the parser misses it."""
    judged = lemma(verb) in JUDGEMENT and is_passive(verb)
    agent = agent_behind(reading, passage, quote) if judged else None
    return claim_by(reading, agent, verb)


def _may_lead(reading: Reading, quote: int, noun: Token) -> bool:
    """Tell whether an utterance leads to a quote, and is not what the quote is said of.

    ``Smith called Orsk's statement "a lie"`` are Smith's words.
    """
    start = reading.bounds[quote][0]
    named = _first_of_list(noun)  # "called the play "dull" and Orsk's response "lame""
    judged = named.dep_ in {"dobj", "conj"} and lemma(named.head) in JUDGEMENT
    before = reading.doc[start - 1]
    asked = lemma(before) == "question" and before != noun  # Smith's answer to the question "Why?"
    called = judged and before == noun and lemma(named.head) in CALLING
    within = not judged or start <= noun.right_edge.i
    return noun.i < start and not (asked or called) and within


def _first_of_list(noun: Token) -> Token:
    """Return the first noun of "the episode and the response"."""
    while noun.dep_ == "conj" and noun.head.tag_ in NOUNS:
        noun = noun.head
    return noun


def _is_spoken_of(reading: Reading, quote: int, verb: Token) -> bool:
    """Tell whether a quote stands in what a passive is about: ``The "reform" was attacked by``."""
    start, end = reading.bounds[quote]
    return any(
        child.dep_ == "nsubjpass"
        and child.left_edge.i < end
        and start <= child.right_edge.i
        and (reading.outside(child.i) or not speaks(verb))  # ""No boats" was written by Smith"
        for child in verb.children
    )


def _is_said(reading: Reading, quote: int, verb: Token, below: Token) -> bool:
    """Tell whether a quote is of what a cue says, thinks or judges, by the word between them.

    A cue after the quote must have it in a clause or an object: ``After the "great storm", Smith
    said little`` are not Smith's words. A term needs more: ``They told the truth and joined the
    "boat people"`` and ``Smith planned a "secret" trip`` are not theirs.
    """
    start, end = reading.bounds[quote]
    parted = below.dep_ in ASIDE or any(token.text == ";" for token in reading.doc[end : verb.i])
    described = below.dep_ in {"dobj", "dative", "nsubj"} and _is_described(below, start)
    # "Smith spoke, with crews asked to ..."
    absolute = below.lower_ == "with" and any(child.dep_ == "pcomp" for child in below.children)
    addressed = _is_addressed(reading, quote, verb, below) or _is_thing_called(verb, below, end)
    addressed = addressed or _is_ordered(reading, start, verb)
    apart = below.dep_ == "conj" and is_verb(below) and has_subject(below) and not is_cue(below)
    if (verb.i >= end and parted) or described or absolute or addressed or apart:
        return False
    return quote not in reading.terms or _is_used(reading, verb, below)


def _is_addressed(reading: Reading, quote: int, verb: Token, below: Token) -> bool:
    """Tell whether a term is whom a verb addresses: "what Smith told the “girls”"."""
    if quote not in reading.terms or reading.outside(below.i) or lemma(verb) not in ADDRESSING:
        return False
    before = reading.doc[max(0, reading.bounds[quote][0] - 1)]
    return below.dep_ in {"dobj", "dative"} and before.tag_ in {"DT", "PRP$"}


def _is_thing_called(verb: Token, below: Token, end: int) -> bool:
    """Tell whether somebody is called on the telephone: "called the “free” number"."""
    objects = [child for child in verb.children if child.dep_ in {"dobj", "dative", "oprd"}]
    return lemma(verb) == "call" and objects == [below] and end <= below.i


def _is_ordered(reading: Reading, start: int, verb: Token) -> bool:
    """Tell whether a quote is of what somebody orders or keeps: "ordered the “catch”"."""
    ordered = lemma(verb) in KEEPING and verb.i + 2 == start
    return ordered and reading.doc[start - 1].tag_ == "DT"


def _is_used(reading: Reading, verb: Token, below: Token) -> bool:
    """Tell whether a term is the word of a cue's subject, by the word between them."""
    if is_verb(below) and below.dep_ in {"conj", "prep"}:
        return False
    if below.dep_ == "prep" and below.lower_ != "as" and _has_thing(verb):
        return False
    return lemma(verb) not in WISHES or below.dep_ == "ccomp" or not reading.outside(below.i)


def _has_thing(verb: Token) -> bool:
    """Tell whether the object of a verb is nobody to whom one speaks: "emailed the list"."""
    return lemma(verb) not in JUDGEMENT and any(
        child.dep_ == "dobj" and not child.is_quote and not is_somebody(child)
        for child in verb.children
    )


def _is_urged(verb: Token) -> bool:
    """Tell whether a verb is what a verb of speech urges somebody to do: "asked them to say"."""
    urges = verb.tag_ == "VB" and verb.dep_ == "xcomp" and speaks(verb.head)
    return urges and any(child.dep_ in {"dobj", "dative"} for child in verb.head.children)


def _is_described(person: Token, start: int) -> bool:
    """Tell whether a quote is what the reporter tells of somebody: "asked Orsk, who "knew"..."."""
    for clause in person.children:
        if clause.dep_ == "relcl" and clause.left_edge.i <= start <= clause.right_edge.i:
            who = clause.left_edge
            return who.lower_ in {"who", "whose"} and who.i > 0 and who.nbor(-1).text == ","
    return False


def _claim(reading: Reading, passage: Passage, verb: Token) -> Claim | None:
    """Return the claim of a cue whose subject may utter anything, or that of whoever tells it."""
    claim = claim_by(reading, subject_in(reading, passage, verb), verb)
    if claim is None:
        return None
    claim = told(reading, passage, claim)
    speaker = claim.speaker
    spoken = claim.cue is not None and is_plain(claim.cue[0])
    return claim if speaker is not None and (spoken or may_utter(speaker)) else None


def _above(reading: Reading, passage: Passage, quote: int) -> Iterator[tuple[Token, Token | None]]:
    """Yield the reporter's words above the quote in the parse, the nearest first.

    With each comes the word right below it on the way from the quote, None at its start.
    """
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
            yield anchor, None
        below = anchor
        for token in anchor.ancestors:
            if token.i in seen or not passage.start <= token.i < passage.end:
                break
            seen.add(token.i)
            if reading.outside(token.i):
                yield token, below
            below = token


def parenthesis(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """A clause after the quote: ``Whoever "steals" is punished, Smith said``.

    A comma parts it from what is said: ``The "rich" got all they said they lost`` is nobody's.
    """
    end = reading.bounds[quote][1]
    said = quote not in reading.terms and ends_parted(reading, quote)
    for index in range(end, min(passage.end, end + WINDOW)):
        verb = reading.doc[index]
        if verb.text == ";" and reading.outside(index):
            break
        if _is_cited(reading, quote):
            break
        if reading.outside(index) and verb.tag_ in FINITE and speaks(verb) and not tells_more(verb):
            subject = subject_in(reading, passage, verb)
            if subject is not None and (said or _after_comma(reading, subject, verb)):
                return claim_by(reading, subject, verb)
    return None


def _is_cited(reading: Reading, quote: int) -> bool:
    """Tell whether a term is a word that is told of: "The word “boat” was used twice"."""
    start = reading.bounds[quote][0]
    return quote in reading.terms and start > 0 and lemma(reading.doc[start - 1]) in WORDS


def _after_comma(reading: Reading, subject: Token, verb: Token) -> bool:
    """Tell whether a comma or a dash is before a clause, which starts with its subject or verb."""
    start = min(verb.i, phrase(reading, subject)[0])
    return start > 0 and reading.doc[start - 1].text in {",", *DASHES}


def preceding(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """The last verb of speech before the quote in its sentence."""
    start = reading.bounds[quote][0]
    for index in range(start - 1, max(passage.start, start - WINDOW) - 1, -1):
        verb = reading.doc[index]
        if reading.outside(index) and speaks(verb):
            if quote in reading.terms and (_is_relative(verb) or _has_thing(verb)):
                continue
            if _is_complement(reading, start, verb) or _is_ordered(reading, start, verb):
                continue
            claim = _claim(reading, passage, verb)
            if claim is not None and quote in reading.terms and _is_inverted(claim, verb):
                continue  # "...," said Smith, who was held for "river theft"
            if claim is not None:
                return claim
    return None


def _is_inverted(claim: Claim, verb: Token) -> bool:
    """Tell whether a verb comes before whoever it says to speak: "said Smith"."""
    return claim.speaker is not None and claim.speaker.i > verb.i


def _is_complement(reading: Reading, start: int, verb: Token) -> bool:
    """Tell whether a quote completes another verb: "I told Orsk his name, she *knew* “it well”"."""
    before = reading.doc[start - 1]
    own = before.tag_ in FINITE and before.tag_ != "MD" and not is_auxiliary(before)
    within = verb in before.ancestors and before.dep_ != "conj"
    return own and not is_cue(before) and not within


def _is_relative(verb: Token) -> bool:
    """Tell whether a verb only tells which thing is meant: "the sum that Smith mentions"."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ == "relcl"


def document(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """A text that speaks for itself: ``The resolution "condemns all violence"``."""
    start, end = reading.bounds[quote]
    for token in reading.doc[start:end]:
        for child in token.children if token.tag_ in FINITE else ():
            text = lemma(child) in DOCUMENTS
            if child.dep_ == "nsubj" and text and passage.start <= child.i < start:
                return Claim(child)
    return None


def saying(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """Words that are nobody's in particular: ``There is an old saying: "Haste makes waste"``."""
    start = reading.bounds[quote][0]
    if start <= passage.start or reading.doc[start - 1].text != ":":
        return None
    before = reading.doc[max(passage.start, start - WINDOW) : start]
    known = any(lemma(token) in SAYINGS and reading.outside(token.i) for token in before)
    return Claim(None) if known else None
