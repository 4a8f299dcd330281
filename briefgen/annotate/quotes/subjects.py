"""Who utters what a verb introduces, or a noun names, by the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.cues import (
    DOCUMENTS,
    OCCASIONS,
    QUOTED,
    QUOTING,
    RECEIVING,
    USING,
    WORDS,
)
from briefgen.annotate.quotes.phrases import (
    can_speak,
    is_actor,
    may_utter,
    phrase_head_at,
)
from briefgen.annotate.quotes.verbs import (
    NOUNS,
    STOPS,
    SUBJECTS,
    is_asked,
    is_passive,
    is_utterance,
    lemma,
)
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Reading

ADDRESSEES: Final = frozenset({"at", "to", "with"})
"""Prepositions before whom one speaks to."""
WHERE: Final = frozenset({"at", "in", "inside", "near", "on", "outside"})
RELATIVES: Final = frozenset({"who", "which", "that"})
SHARING: Final = words(
    "advcl xcomp dobj aux pcomp ccomp dep conj prep prt acl relcl parataxis appos ROOT"
)
NOT_WHO: Final = frozenset({ActorType.ORGANISATION, ActorType.PLACE, ActorType.EVENT})
"""What "who" hardly ever stands for."""
REACH: Final = 45
"""Tokens that an apposition may fill between a speaker and the verb."""
DEEPEST: Final = 6
"""Verbs that may share one subject: "went on to try to say"."""


def spoken_by(reading: Reading, verb: Token, depth: int, *, joined: bool = False) -> Token | None:
    """Return who utters what a verb introduces, by the parse; ``depth`` counts verbs on the way.

    ``joined`` tells of "the paper cited Smith and warned" that the paper warned.
    """
    if depth > DEEPEST:
        return None
    children = list(verb.children)
    passive = is_passive(verb)
    if lemma(verb) in QUOTING:
        roles = {"nsubjpass"} if passive else {"dobj"} if depth and not joined else SUBJECTS
        for child in children:
            if child.dep_ in roles and child.lower_ not in RELATIVES and can_speak(reading, child):
                return child
    subjects = [child for child in children if child.dep_ in SUBJECTS]
    if passive or not subjects:
        return agent_of(reading, verb) if passive else _shared(reading, verb, depth)
    apposed = (below for child in subjects for below in child.children if below.dep_ == "appos")
    for child in [*reversed(subjects), *apposed]:  # "Outside, Smith's mother said"
        if child.lower_ in RELATIVES:
            return _antecedent(reading, verb, child, depth)
        if can_speak(reading, child):
            return child
    return None


def _antecedent(reading: Reading, verb: Token, pronoun: Token, depth: int) -> Token | None:
    """Return what "who" or "which" stands for: the noun that the clause belongs to."""
    noun = verb.head if verb.dep_ == "relcl" else _before_relative(reading, pronoun)
    if noun is not None and pronoun.lower_ == "which" and noun.head.lower_ == "dated":
        return _document_before(reading, noun)  # "a memo, dated 9 April, which warned"
    if noun is None or not can_speak(reading, noun):
        return None
    if pronoun.lower_ == "who" and seen_as(noun) in NOT_WHO:
        return _person_before(reading, noun) or owner(reading, noun, depth)
    if pronoun.lower_ == "which" and seen_as(noun) is ActorType.PLACE:
        return _document_before(reading, noun) or owner(reading, noun, depth)
    return owner(reading, noun, depth)


def _document_before(reading: Reading, noun: Token) -> Token | None:
    """Return the treaty of "a treaty signed in Oakton, which calls for": the last text before."""
    for index in range(noun.i - 1, max(-1, noun.i - REACH), -1):
        token = reading.doc[index]
        if not reading.outside(index) or token.text in STOPS:
            return None
        if lemma(token) in DOCUMENTS and token.tag_ in NOUNS:
            return token
    return None


def _person_before(reading: Reading, noun: Token) -> Token | None:
    """Return the person of "Ann Dow, of the Harbour Club, who said": the last one named before."""
    for index in range(noun.i - 1, max(-1, noun.i - REACH), -1):
        token = reading.doc[index]
        if not reading.outside(index) or token.text in STOPS:
            return None
        if seen_as(token) is ActorType.PERSON and can_speak(reading, token):
            return token if token.tag_ in NOUNS else None
    return None


def _before_relative(reading: Reading, pronoun: Token) -> Token | None:
    """Return the noun that "who" goes back to, by its place."""
    index = pronoun.i - 1
    while index > 0 and reading.outside(index) and reading.doc[index].text in {",", ")"}:
        index -= 1
    token = reading.doc[index] if index >= 0 else pronoun
    return token if token.tag_ in NOUNS else None


def agent_of(reading: Reading, verb: Token) -> Token | None:
    """Return who speaks by "by": ``"...," he was told by Smith``."""
    for child in verb.children:
        if child.dep_ == "agent" or child.lower_ == "by":
            for noun in child.children:
                if noun.dep_ == "pobj" and can_speak(reading, noun) and may_utter(noun):
                    return noun
    return None


def _shared(reading: Reading, verb: Token, depth: int) -> Token | None:
    """Return the subject that a verb without its own shares: "left, saying"; "came and said"."""
    head = _outside(reading, verb.head)
    before = verb.nbor(-1) if verb.tag_ == "VBG" and verb.i > 0 else verb
    addressed = before.dep_ == "pobj" and before.head.lower_ in ADDRESSEES
    if addressed or (before.tag_ == "PRP" and before.dep_ == "pobj"):
        before = verb  # "yelled at me, saying"
    if before.tag_ in {"NNP", "NNPS", "PRP"} and is_actor(before):
        return before if can_speak(reading, before) else None
    if before.text == "," and (head.dep_ in {"relcl", "acl"} or is_asked(head)):
        # "... an architect who sued, saying": the participle goes with the main clause
        above = _verb_above(head)
        return spoken_by(reading, above, depth + 1) if above is not None else None
    shown = _shown(reading, head) if before.text == "," else None
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"acl", "relcl"}
    leads = is_utterance(head) or lemma(head) in OCCASIONS
    if shown is not None or head == verb or verb.dep_ not in SHARING or (infinitive and not leads):
        return shown
    head = _led_by(head)
    before_it = verb.tag_ == "VBG" and verb.i < head.i
    if is_passive(head) and (verb.dep_ == "xcomp" or before_it):
        # "Smith is said to have called", "after saying so, Smith was held"
        agent = None if verb.dep_ == "xcomp" else agent_of(reading, head)
        found = (child for child in head.children if child.dep_ == "nsubjpass")
        return agent or next((child for child in found if can_speak(reading, child)), None)
    if head.tag_ in NOUNS and _is_place(head):
        head = _verb_above(head) or head  # "spoke at the hotel, proclaiming"
    if head.pos_ in {"VERB", "AUX"}:
        return spoken_by(reading, head, depth + 1, joined=verb.dep_ == "conj")
    return owner(reading, head, depth + 1)


def _outside(reading: Reading, head: Token) -> Token:
    """Return the reporter's word above one that is quoted: ``said it "means it", adding``."""
    for _ in range(DEEPEST):
        if reading.outside(head.i) or head.head == head:
            break
        head = head.head
    return head


def _shown(reading: Reading, verb: Token) -> Token | None:
    """Return whom a film shows, who speaks in it: "appears to show the mayor, Smith, saying"."""
    for shows in (verb, *(child for child in verb.children if child.dep_ == "xcomp")):
        for child in shows.children if lemma(shows) in QUOTING - QUOTED else ():
            if child.dep_ == "dobj" and can_speak(reading, child):
                return child
    return None


def _is_place(noun: Token) -> bool:
    """Tell whether a noun tells where something was done: "at the hotel"."""
    return noun.dep_ == "pobj" and noun.head.lower_ in WHERE and not may_utter(noun)


def _led_by(head: Token) -> Token:
    """Return what leads to a verb: "was clear in", "went so far as to", "took the chance to".

    So does "came" in "came in order to say".
    """
    if head.lower_ == "order" and head.head.lower_ == "in":
        return head.head.head
    if head.pos_ in {"ADP", "SCONJ"}:
        head = head.head
    return head.head if head.dep_ in {"acomp", "advmod"} or lemma(head) in OCCASIONS else head


def _verb_above(token: Token) -> Token | None:
    """Return the nearest verb that a word hangs on."""
    for ancestor in token.ancestors:
        if ancestor.pos_ in {"VERB", "AUX"}:
            return ancestor
    return None


def owner(reading: Reading, noun: Token, depth: int = 0) -> Token | None:
    """Return who uttered what ``noun`` names: "Smith's claim", "a letter from Smith".

    A noun that names no utterance is its own owner: "footage of Smith saying".
    """
    if not is_utterance(noun):
        return noun if can_speak(reading, noun) else None
    named = uttered_by(reading, noun, {"by", "from"})
    if named is not None:
        return named
    # 'the word "traitor"': the parser may take the quote for the object
    thing = noun if reading.outside(noun.head.i) else noun.head
    verb = lemma(thing.head)
    if thing.dep_ == "dobj" and (verb in USING if lemma(noun) in WORDS else verb not in RECEIVING):
        found = spoken_by(reading, thing.head, depth + 1)
        if found is not None:
            return found
    return noun if can_speak(reading, noun) else None


def uttered_by(reading: Reading, noun: Token, prepositions: AbstractSet[str]) -> Token | None:
    """Return whose utterance a noun is, by a possessive or one of the prepositions after it."""
    children = list(noun.children)
    for child in children:
        named = child.dep_ == "compound" and is_actor(child) and lemma(noun) not in WORDS
        if (child.dep_ == "poss" or named) and can_speak(reading, child):
            return child
    for child in children:
        if child.lower_ in prepositions:
            for below in child.children:
                if below.dep_ == "pobj" and can_speak(reading, below):
                    return below
    # "rated a statement by Smith", where the parser takes "by" for the verb's
    if noun.i + 1 == len(reading.doc) or noun.nbor().lower_ not in prepositions:
        return None
    head = phrase_head_at(reading, noun.i + 2, len(reading.doc))
    return head if head is not None and is_actor(head) else None
