"""What a rule finds: the claim that a quote is somebody's, and who in truth tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.clauses import WINDOW, subject_in
from briefgen.annotate.quotes.cues import ASKING, WITH
from briefgen.annotate.quotes.phrases import (
    is_person,
    is_pronoun,
    is_somebody,
    may_utter,
    name_beside,
)
from briefgen.annotate.quotes.subjects import DEEPEST
from briefgen.annotate.quotes.verbs import (
    is_cue,
    is_finite,
    is_open,
    lemma,
    speaks,
    thinks,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading


@dataclass(frozen=True, slots=True)
class Claim:
    """Who utters a quote, as the words of the text have it.

    Attributes:
        speaker: The head of the noun phrase that stands for the speaker; None where the text
            says that the words are somebody's, but not whose ("has been called").
        cue: The first and the last token of the words that introduce the quote, or None.
        rule: The name of the rule that found it, or "".
    """

    speaker: Token | None
    cue: tuple[Token, Token] | None = None
    rule: str = ""


def named(reading: Reading, speaker: Token) -> Token:
    """Return the name in apposition to a speaker, else the speaker."""
    if seen_as(speaker) in NAMED or is_pronoun(speaker):
        return speaker
    above = speaker.head
    named_so = speaker.dep_ == "appos" and seen_as(above) is ActorType.PERSON
    if named_so and reading.outside(above.i) and not _is_addressee(above):
        return above
    for child in speaker.children:
        kinds = BODIES if speaker.tag_ == "CD" else {ActorType.PERSON}  # "one of them, the Club"
        name = child.dep_ == "appos" and seen_as(child) in kinds
        firm = child.i + 1 < len(reading.doc) and child.nbor().text == "&"
        if name and not firm and reading.outside(child.i):
            return child
    return name_beside(reading, speaker) or speaker


def _is_addressee(name: Token) -> bool:
    """Tell whether a name hangs on a preposition: "in a letter to Smith, the mayor said"."""
    while name.dep_ == "appos":
        name = name.head
    return name.dep_ == "pobj"


BODIES: Final = frozenset({ActorType.PERSON, ActorType.ORGANISATION})
NAMED: Final = frozenset({ActorType.PERSON, ActorType.PLACE})
APART: Final = frozenset({"advcl", "parataxis", "dep", "ROOT"})
"""Clauses that are no part of what the verb above them says."""


def claim_by(reading: Reading, speaker: Token | None, verb: Token) -> Claim | None:
    """Return the claim of a speaker and a verb, with its particle if it has one ("went on").

    A name in apposition to the speaker is the better one: "The mayor, Jane Smith, said".
    """
    if speaker is None:
        return None
    speaker = named(reading, speaker)
    last = verb
    if verb.i + 1 < len(verb.doc) and (
        verb.nbor().dep_ == "prt" or verb.nbor().lower_ in WITH.get(verb.lemma_, ())
    ):
        last = verb.nbor()
    return Claim(speaker, (verb, last))


def told(reading: Reading, passage: Passage, claim: Claim) -> Claim:
    """Return whoever says what somebody thinks, or what a thing shows, else the claim itself.

    ``Smith said it shows that he is "unfit"``, ``Smith said that most people think "..."`` and
    ``Orsk, Smith said, would call it "..."`` are Smith's words.
    """
    if claim.cue is None or claim.speaker is None:
        return claim
    verb = claim.cue[0]
    if lemma(verb) == "read" and not is_pronoun(claim.speaker):
        return claim  # "they wrote letters; one read"
    if not (_is_vague(claim.speaker) or thinks(verb) or is_open(verb)):
        return claim
    outer = teller(reading, passage, verb, claim.speaker)
    someone = is_pronoun(claim.speaker) and is_somebody(claim.speaker)
    if someone and outer is not None and outer.speaker and not may_utter(outer.speaker):
        return claim  # "her recipe calls for what she termed"
    if any(child.lower_ == "what" for child in verb.children):
        outer = outer or _acting(reading, passage, claim)
        return replace(outer, cue=claim.cue) if outer is not None else claim
    return outer or _aside(reading, passage, claim.speaker) or claim


def _acting(reading: Reading, passage: Passage, claim: Claim) -> Claim | None:
    """Return the body of which "it" tells: ``Utopia shut its ports over what it called "war"``."""
    if claim.speaker is None or claim.cue is None or claim.speaker.lower_ not in {"it", "they"}:
        return None
    for above in claim.cue[0].ancestors:
        if above.tag_ in {"VBD", "VBZ", "VBP", "VBN", "VB"} and reading.outside(above.i):
            subject = subject_in(reading, passage, above)
            before = subject is not None and subject.i < claim.speaker.i
            if before and subject is not None and is_somebody(subject) and not is_person(subject):
                return Claim(subject)
    return None


def _is_vague(speaker: Token) -> bool:
    """Tell whether a speaker is a thing, or a pronoun of which the text must tell who it is."""
    if speaker.lower_ in {"i", "we", "you"}:
        return False
    return is_pronoun(speaker) or not is_somebody(speaker)


def teller(reading: Reading, passage: Passage, verb: Token, speaker: Token | None) -> Claim | None:
    """Return the speaker of a clause that a clause is told in, the outermost that is a name."""
    outer = None
    below = first_conjunct(verb)
    for above in below.ancestors:
        if not passage.start <= above.i < passage.end or _is_apart(below, speaker):
            break
        if below.lower_ == "with":
            break  # "Smith spoke, with crews asked to ..."
        pronoun = speaker is None or is_pronoun(speaker)
        tells = lemma(above) not in ASKING and (speaks(above) or (pronoun and is_cue(above)))
        if tells and reading.outside(above.i):
            found = subject_in(reading, passage, above)
            if found is not None and found != speaker:
                outer, speaker = claim_by(reading, found, above), found
                if not _is_vague(found):
                    break
        below = above
    return outer


def first_conjunct(verb: Token) -> Token:
    """Return the first of verbs in what is said: "said the law *was* old and Orsk would call"."""
    first = verb
    for _ in range(DEEPEST):
        if first.dep_ != "conj":
            break
        first = first.head
    return first if first.dep_ == "ccomp" else verb


def _is_apart(clause: Token, speaker: Token | None) -> bool:
    """Tell whether a clause is no part of what the verb above it says."""
    if speaker is not None and clause.dep_ in {"relcl", "acl"} and speaker.lower_ in {"he", "she"}:
        return True  # "scolded Orsk, whom he called", "despite the fact that she stated"
    if clause.dep_ in {"conj", "relcl"}:
        return speaker is not None and not is_pronoun(speaker)
    return clause.dep_ in APART


def _aside(reading: Reading, passage: Passage, inner: Token) -> Claim | None:
    """Return the speaker of a clause between commas: ``In May, Smith said, most think "..."``."""
    doc = reading.doc
    for at in range(max(passage.start, inner.i - WINDOW), min(passage.end - 1, inner.i + WINDOW)):
        if (
            doc[at + 1].text == ","
            and reading.outside(at)
            and is_finite(doc[at])
            and speaks(doc[at])
        ):
            speaker = subject_in(reading, passage, doc[at])
            if speaker is not None and speaker.i == at - 1 and speaker != inner:
                return claim_by(reading, speaker, doc[at])
    return None
