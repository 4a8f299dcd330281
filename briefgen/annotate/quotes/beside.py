"""Rules for the reporter's clause beside a quote: "...," Smith said; Smith said: "..."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.claims import Claim, claim_by, told
from briefgen.annotate.quotes.clauses import DASHES, WINDOW, quoted_by, subject_in, verb_after
from briefgen.annotate.quotes.cues import (
    ADDRESSING_ONLY,
    DOCUMENTS,
    MANNERS,
    NO_SPEAKERS,
    QUOTING,
    REPEATING,
)
from briefgen.annotate.quotes.passages import STOPS, ends_parted
from briefgen.annotate.quotes.phrases import (
    ALONE,
    can_speak,
    is_age,
    is_pronoun,
    is_somebody,
    may_utter,
    phrase,
    phrase_head_at,
)
from briefgen.annotate.quotes.subjects import REACH, agent_of, owner, uttered_by
from briefgen.annotate.quotes.verbs import (
    FINITE,
    NOUNS,
    SUBJECTS,
    is_cue,
    is_finite,
    is_passive,
    is_speech_noun,
    is_utterance,
    lemma,
    speaks,
    tells_more,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

ADVERBS: Final = frozenset({"RB", "RBR", "UH"})
PARTICLES: Final = frozenset({"RB", "RP"})
DIRECT_START: Final = "[($'‘…."
"""What direct speech may begin with, beside capitals and digits."""
LABEL_LENGTH: Final = 6
ONES: Final = frozenset({"another", "it", "one"})
"""What stands for one of several texts: "one read", "another read"."""
SUMMING: Final = frozenset({"all", "how", "what"})
"""What leads from a quote and "is" to whoever says it."""


def beside(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"...," Smith said`` or ``Smith said, "..."``; a name before is better than "he" after.

    After a question that a name has asked, another name answers: ``Smith asked, "Why?" Orsk said
    he did not know``.
    """
    after = _after(reading, passage, quote)
    answered = reading.text[reading.quoted[quote].span.end - 1] in "?!."
    if not answered and _is_named(after):
        return after
    before = _before(reading, passage, quote)
    if _is_named(after):
        return before if _is_named(before) else after
    begins = after is not None and _begins(reading, quote)
    if after is None or (begins and before is not None):
        return before
    return before if _is_named(before) else after


def _begins(reading: Reading, quote: int) -> bool:
    """Tell whether a pronoun after a quote begins a sentence: ``he wrote, "..." He also ...``."""
    end = reading.bounds[quote][1]
    return is_pronoun(reading.doc[end]) and reading.doc[end].is_title


def _is_named(claim: Claim | None) -> bool:
    return claim is not None and claim.speaker is not None and not is_pronoun(claim.speaker)


def _after(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``"...," Smith said``; ``"...," Smith, who was there, told us``; ``"...," said Smith``."""
    doc = reading.doc
    index = reading.bounds[quote][1]
    limit = min(passage.end, index + REACH)
    limit = next((at for at in range(index, limit) if doc[at].text == ";"), limit)
    parted = ends_parted(reading, quote)
    while index < limit and (doc[index].text == "," or doc[index].text in DASHES):
        parted = True
        index += 1
    while index < limit and (doc[index].tag_ in ADVERBS or doc[index].lower_ == "as"):
        index += 1
    if index >= limit or not reading.outside(index):
        return None
    inverted = _inverted(reading, index, limit) if parted else None
    subject_first = inverted or _subject_first(reading, quote, index, limit, parted=parted)
    return subject_first or _summed_up(reading, index, limit)


def _summed_up(reading: Reading, index: int, limit: int) -> Claim | None:
    """``"...," was all Smith would say``; ``"..." is how Smith described it``."""
    doc = reading.doc
    summed = index + 1 < limit and doc[index].lemma_ == "be" and doc[index + 1].lower_ in SUMMING
    speaker = phrase_head_at(reading, index + 2, limit) if summed else None
    if speaker is None or not can_speak(reading, speaker):
        return None
    verb = verb_after(reading, speaker, limit)
    return claim_by(reading, speaker, verb) if verb is not None else None


def _subject_first(
    reading: Reading, quote: int, index: int, limit: int, *, parted: bool
) -> Claim | None:
    """``"...," Smith said``: the clause of a subject that begins at the token ``index``."""
    speaker = phrase_head_at(reading, index, limit)
    if speaker is None or not can_speak(reading, speaker):
        return None
    charged = phrase(reading, speaker)[0] > index and seen_as(speaker) is ActorType.PERSON
    if speaker.lower_ in {"who", "which"} or charged:
        return None  # "...", a charge Smith has called untrue
    verb = verb_after(reading, speaker, limit)
    before = speaker.nbor(-1) if speaker.i > index else speaker
    if speaker.i + 1 < limit and speaker.nbor().lower_ in {"that", "which"}:
        return None  # "...", a claim that Smith dismissed
    named = before.tag_ in NOUNS or is_age(before) or before.lower_ in ALONE
    if verb is None and parted and named and before != speaker and is_speech_noun(speaker):
        return claim_by(reading, before, speaker)  # "the opinion read", taken for a noun
    if verb is None or not _may_speak(reading, quote, index, speaker, verb, parted=parted):
        return None
    return _by_verb(reading, speaker, verb)


def _may_speak(
    reading: Reading, quote: int, index: int, speaker: Token, verb: Token, *, parted: bool
) -> bool:
    """Tell whether ``"...," Smith said`` speaks, and not the "hard money" sources.

    ``"...," the letter begins`` speaks as well; ``"...," as their day begins`` and ``"...," Smith
    said that she left`` do not. Without a comma ``"..." as Smith put it`` speaks, and not ``"..."
    as the address is revealing``.
    """
    if parted:
        more = tells_more(verb) and not _is_direct(reading, quote)
        return not more and (is_cue(verb) or may_utter(speaker))
    if reading.doc[index - 1].lower_ == "as":
        return verb.i == speaker.i + 1
    ends = verb.i + 1 < len(verb.doc) and verb.nbor().text in STOPS
    says_more = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)
    if says_more and not is_pronoun(speaker):
        return False  # a headline, and "Smith says she left"
    starts = reading.doc[index].tag_ not in {"NN", "NNS", "JJ"}
    sources = quote not in reading.terms and is_somebody(speaker) and not is_passive(verb)
    return (speaks(verb) or ends) and (starts or sources)


def _by_verb(reading: Reading, speaker: Token, verb: Token) -> Claim | None:
    """Return the claim of a verb and its subject, or of whom it names as the one who speaks."""
    if is_passive(verb) and lemma(verb) not in QUOTING:
        return claim_by(reading, agent_of(reading, verb), verb)  # "..., he was told by Smith"
    return claim_by(reading, quoted_by(reading, verb) or speaker, _uttering(verb))


def _uttering(verb: Token) -> Token:
    """Return what somebody is heard to do: ``"...," Smith can be heard saying``."""
    if lemma(verb) not in QUOTING:
        return verb
    return next((child for child in verb.children if child.dep_ == "xcomp" and speaks(child)), verb)


def _inverted(reading: Reading, index: int, limit: int) -> Claim | None:
    """``"...," said Smith, who ...``."""
    verb = reading.doc[index]
    if verb.tag_ == "VBG" or not (is_cue(verb, beside=True) or _may_be_verb(verb)):
        return None
    index += 1
    while index < limit and reading.doc[index].tag_ in PARTICLES:
        index += 1
    speaker = phrase_head_at(reading, index, limit)
    if speaker is None or not can_speak(reading, speaker):
        return None
    if is_pronoun(speaker) and speaker.nbor().tag_ in FINITE:
        return None  # the "heroes," said he was glad
    if lemma(verb) in ADDRESSING_ONLY:
        return None  # who dismissed it as "theatre," told us
    if not may_utter(speaker) and not (speaks(verb) and _is_object(speaker, verb)):
        return None  # the "heroes," rightly praised their courage
    return claim_by(reading, speaker, verb)


def _is_object(speaker: Token, verb: Token) -> bool:
    """Tell whether a noun after "said" is nothing else's subject: "said the cost had risen"."""
    return speaker.dep_ not in SUBJECTS or speaker.head == verb


def _may_be_verb(token: Token) -> bool:
    """Tell whether a word between a quote and a name is a verb taken for a noun: "shares Ann"."""
    if token.tag_ != "NNS" or not token.is_lower or token.i + 1 == len(token.doc):
        return False
    return token.nbor().tag_ in {"NNP", "DT"}


def _before(reading: Reading, passage: Passage, quote: int) -> Claim | None:
    """``Smith said, "..."``; ``Smith told them on Monday: "..."``; ``SMITH: "..."``."""
    doc = reading.doc
    index = reading.bounds[quote][0] - 1
    parted = False
    while index >= passage.start and reading.outside(index):
        token = doc[index]
        if token.text in {",", ":"}:
            parted = True
        elif token.lower_ != "that" and token.tag_ not in PARTICLES and token.text not in DASHES:
            break
        index -= 1
    if index < passage.start or not reading.outside(index):
        return None
    direct = _is_direct(reading, quote)
    claim = _cue_at(reading, passage, index, beside=parted or direct)
    claim = claim or (_uttered_at(reading, index) if parted else None)
    if claim is not None or not parted:
        return claim
    if doc[index + 1].text == ":":
        if quote in reading.terms and _is_subject(reading, passage, quote):
            return None
        return introduced(reading, passage, index)
    return _speech_before(reading, passage, index) if direct else None


def _is_subject(reading: Reading, passage: Passage, quote: int) -> bool:
    """Tell whether a verb follows a term: ``Smith: "The Ark" opens in May``."""
    end = reading.bounds[quote][1]
    return end < passage.end and reading.outside(end) and is_finite(reading.doc[end])


def _is_direct(reading: Reading, quote: int) -> bool:
    """Tell whether a quote begins as direct speech does."""
    first = reading.text[reading.quoted[quote].span.start]
    return first.isupper() or first.isdigit() or first in DIRECT_START


def _cue_at(reading: Reading, passage: Passage, index: int, *, beside: bool) -> Claim | None:
    """Return the claim of the cue that ends what stands before a quote."""
    verb = reading.doc[index]
    if verb.lower_ == "it" and verb.i > passage.start and lemma(verb.nbor(-1)) == "put":
        verb = verb.nbor(-1)  # as Smith put it, "..."
    claim = None
    if is_cue(verb, beside=beside):
        claim = claim_by(reading, subject_in(reading, passage, verb), verb)
    return claim and told(reading, passage, claim)


def _uttered_at(reading: Reading, index: int) -> Claim | None:
    """``in her words, "..."``; ``her answer was, "..."``: whose utterance leads to the quote."""
    word = reading.doc[index]
    noun = next((child for child in word.children if child.dep_ == "nsubj"), word)
    if not is_utterance(noun) or (noun is not word and word.lemma_ != "be"):
        return None
    speaker = uttered_by(reading, noun, frozenset())
    return Claim(speaker, (noun, noun)) if speaker is not None else None


def introduced(reading: Reading, passage: Passage, index: int) -> Claim | None:
    """Return the claim that leads to a colon after the token ``index``."""
    return (
        _reading_before(reading, passage, index)
        or _label(reading, passage, index)
        or _speech_before(reading, passage, index)
        or _utterance_before(reading, passage, index)
    )


def _reading_before(reading: Reading, passage: Passage, index: int) -> Claim | None:
    """``A note on the gate read: "..."``, ``one read``, where the verb is taken for a noun."""
    verb = reading.doc[index]
    if verb.lower_ not in {"read", "reads"} or index == passage.start:
        return None
    before = verb.nbor(-1)
    if before.lower_ in ONES:
        return Claim(before, (verb, verb))
    note = phrase_head_at(reading, passage.start, index)
    return Claim(note, (verb, verb)) if note is not None and lemma(note) in DOCUMENTS else None


def _label(reading: Reading, passage: Passage, index: int) -> Claim | None:
    """``SMITH: "..."``, ``Said Smith: "..."``: nothing but a short name that ends at a token."""
    if index - passage.start >= LABEL_LENGTH:
        return None
    verb = reading.doc[passage.start]
    inverted = speaks(verb) and verb.tag_ in FINITE
    name = phrase_head_at(reading, passage.start + inverted, index + 1)
    if name is None or name.i != index or not can_speak(reading, name):
        return None
    if name.lower_ in NO_SPEAKERS and name.i == passage.start:
        return Claim(None)
    return claim_by(reading, name, verb) if inverted else Claim(name)


def _speech_before(reading: Reading, passage: Passage, index: int) -> Claim | None:
    """Return the claim of the last verb of speech before direct speech, up to another quote."""
    for at in range(index, max(passage.start, index - WINDOW) - 1, -1):
        verb = reading.doc[at]
        if not reading.outside(at):
            break
        if speaks(verb):
            repeated = _repeated(reading, verb)
            claim = repeated or claim_by(reading, subject_in(reading, passage, verb), verb)
            if claim is not None:
                return claim
    return None


def _repeated(reading: Reading, verb: Token) -> Claim | None:
    """Return whose words they are that a verb repeats.

    ``Smith recalled the words of Orsk: "..."``; ``Smith liked to quote Orsk: "..."``.
    """
    if lemma(verb) not in REPEATING:
        return None
    for noun in verb.children:
        if noun.dep_ == "dobj" and is_utterance(noun):
            speaker = uttered_by(reading, noun, {"of", "by", "from"})
            if speaker is not None:
                return Claim(speaker, (noun, noun))
        if noun.dep_ == "dobj" and lemma(verb) in QUOTING and is_somebody(noun):
            return claim_by(reading, noun, verb)
    return None


def _utterance_before(reading: Reading, passage: Passage, index: int) -> Claim | None:
    """``Smith's message to the army was clear: "..."``; ``Smith found an answer: "..."``."""
    for noun in reading.doc[max(passage.start, index - WINDOW) : index + 1]:
        if reading.outside(noun.i) and is_utterance(noun):
            before = {"by", "from", "of"} if noun.lower_ in MANNERS else {"by", "from"}
            speaker = uttered_by(reading, noun, before) or owner(reading, noun)
            if speaker not in {None, noun}:
                return Claim(speaker, (noun, noun))
    return None
