"""Who the subject of a verb is that introduces a quote, and whose an utterance is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.cues import (
    DOCUMENTS,
    JUDGEMENT,
    OCCASIONS,
    ONLY_NAMING,
    QUOTING,
    RECEIVING,
    USING,
    WORDS,
    words,
)
from briefgen.annotate.quotes.phrases import (
    can_speak,
    is_actor,
    may_utter,
    phrase,
    phrase_head_at,
)
from briefgen.annotate.quotes.verbs import (
    FINITE,
    NOUNS,
    OVER,
    STOPS,
    SUBJECTS,
    has_object,
    is_auxiliary,
    is_bare_participle,
    is_cue,
    is_finite,
    is_passive,
    is_utterance,
    lemma,
)

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

QUESTIONS: Final = frozenset({"if", "whether"})
WHERE: Final = frozenset({"at", "in", "inside", "near", "on", "outside"})
RELATIVES: Final = frozenset({"who", "which", "that"})
SHARING: Final = words(
    "advcl xcomp dobj aux pcomp ccomp dep conj prep prt acl relcl parataxis appos ROOT"
)
NOT_WHO: Final = frozenset({ActorType.ORGANISATION, ActorType.PLACE, ActorType.EVENT})
"""What "who" hardly ever stands for."""
CLAUSE_OPENERS: Final = words(
    "after although as because before but if since that though when while"
)
"""Prepositions in the tagger's eyes that a clause may start with."""
DASHES: Final = frozenset({"-", "–", "—", "--", "―", "_"})
REACH: Final = 45
"""Tokens that an apposition may fill between a speaker and the verb."""
WINDOW: Final = 100
"""Tokens on each side of a quote in which its sentence is searched."""
DEEPEST: Final = 6
"""Verbs that may share one subject: "went on to try to say"."""


def subject_in(reading: Reading, passage: Passage, verb: Token) -> Token | None:
    """Return the head of a cue's subject within the passage, or None.

    The parser is asked first, then the words around the verb.
    """
    if is_bare_participle(verb) and lemma(verb) in JUDGEMENT:
        if has_object(verb) and lemma(verb) not in ONLY_NAMING:
            # "a voice called the men ...", taken for "the men called ..."
            return _subject_by_words(reading, passage, verb) or _spoken_by(reading, verb, 0)
        return _agent(reading, list(verb.children))
    found = _spoken_by(reading, verb, 0)
    if found is not None and found.lower_ == "it" and found.head.lemma_ == "be":
        return None  # "it is time to recall"
    if found is not None and passage.start <= found.i < passage.end:
        return found
    return _subject_by_words(reading, passage, verb) if verb.tag_ in FINITE else None


def _spoken_by(reading: Reading, verb: Token, depth: int, *, joined: bool = False) -> Token | None:
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
            if child.dep_ in roles and can_speak(reading, child):
                return child
    subjects = [child for child in children if child.dep_ in SUBJECTS]
    if passive or not subjects:
        return _agent(reading, children) if passive else _shared(reading, verb, depth)
    for child in reversed(subjects):
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


def _agent(reading: Reading, children: list[Token]) -> Token | None:
    for child in children:
        if child.dep_ == "agent" or child.lower_ == "by":
            for noun in child.children:
                if noun.dep_ == "pobj" and can_speak(reading, noun):
                    return noun
    return None


def _shared(reading: Reading, verb: Token, depth: int) -> Token | None:
    """Return the subject that a verb without its own shares: "left, saying"; "came and said"."""
    head = verb.head
    before = verb.nbor(-1) if verb.tag_ == "VBG" and verb.i > 0 else verb
    if before.tag_ == "PRP" and before.dep_ == "pobj":
        before = verb  # "yelled at me, saying"
    if before.tag_ in {"NNP", "NNPS", "PRP"} and is_actor(before):
        return before if can_speak(reading, before) else None
    if before.text == "," and (head.dep_ in {"relcl", "acl"} or _is_question(head)):
        # "... an architect who sued, saying": the participle goes with the main clause
        above = _verb_above(head)
        return _spoken_by(reading, above, depth + 1) if above is not None else None
    infinitive = verb.tag_ == "VB" and verb.dep_ in {"acl", "relcl"}
    leads = is_utterance(head) or lemma(head) in OCCASIONS
    if head == verb or verb.dep_ not in SHARING or (infinitive and not leads):
        return None
    head = _led_by(head)
    before_it = verb.tag_ == "VBG" and verb.i < head.i
    if is_passive(head) and (verb.dep_ == "xcomp" or before_it):
        # "Smith is said to have called", "after saying so, Smith was held"
        agent = None if verb.dep_ == "xcomp" else _agent(reading, list(head.children))
        found = (child for child in head.children if child.dep_ == "nsubjpass")
        return agent or next((child for child in found if can_speak(reading, child)), None)
    if head.tag_ in NOUNS and _is_place(head):
        head = _verb_above(head) or head  # "spoke at the hotel, proclaiming"
    if head.pos_ in {"VERB", "AUX"}:
        return _spoken_by(reading, head, depth + 1, joined=verb.dep_ == "conj")
    return owner(reading, head, depth + 1)


def _is_question(verb: Token) -> bool:
    """Tell whether a clause is what is asked: "declined to say *if she left*, calling it"."""
    marks = (child.lower_ for child in verb.children if child.dep_ == "mark")
    return verb.dep_ == "ccomp" and not QUESTIONS.isdisjoint(marks)


def _is_place(noun: Token) -> bool:
    """Tell whether a noun tells where something was done: "at the hotel"."""
    return noun.dep_ == "pobj" and noun.head.lower_ in WHERE and not may_utter(noun)


def _led_by(head: Token) -> Token:
    """Return what leads to a verb: "was clear in", "went so far as to", "took the chance to"."""
    if head.pos_ in {"ADP", "SCONJ"}:
        head = head.head
    return head.head if head.dep_ in {"acomp", "advmod"} or lemma(head) in OCCASIONS else head


def _verb_above(token: Token) -> Token | None:
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
        found = _spoken_by(reading, thing.head, depth + 1)
        if found is not None:
            return found
    return noun if can_speak(reading, noun) else None


def uttered_by(reading: Reading, noun: Token, prepositions: AbstractSet[str]) -> Token | None:
    """Return whose utterance a noun is, by a possessive or one of the prepositions after it."""
    children = list(noun.children)
    for child in children:
        named = child.dep_ == "compound" and is_actor(child)
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


def _subject_by_words(reading: Reading, passage: Passage, verb: Token) -> Token | None:
    """Return the head of the noun phrase before a verb, over appositions and what hangs on it."""
    found = None
    over = verb.i > passage.start and verb.nbor(-1).text in {",", *DASHES}
    for index in range(verb.i - 1, max(passage.start - 1, verb.i - REACH), -1):
        token = reading.doc[index]
        if not reading.outside(index):
            break
        if token.tag_ not in NOUNS | {"PRP"} or not can_speak(reading, token):
            continue
        attached = _is_attached(reading, token)
        if verb_after(reading, token, verb.i + 1) == verb and (found is None or not attached):
            found = token
        if not (over or attached):
            break
    return found


def _is_attached(reading: Reading, noun: Token) -> bool:
    """Tell whether a noun phrase hangs on a preposition: "the head *of the main league*"."""
    start = phrase(reading, noun)[0]
    before = reading.doc[start - 1] if start and reading.outside(start - 1) else None
    return (
        before is not None and before.tag_ in {"IN", "TO"} and before.lower_ not in CLAUSE_OPENERS
    )


def agent_behind(reading: Reading, passage: Passage, quote: int) -> Token | None:
    """Return who speaks by "by" right after a quote: ``was called "..." by Smith``."""
    end = reading.bounds[quote][1]
    if end >= passage.end or reading.doc[end].lower_ != "by" or not reading.outside(end):
        return None
    agent = phrase_head_at(reading, end + 1, passage.end)
    return agent if agent is not None and may_utter(agent) else None


def agent_of(reading: Reading, verb: Token) -> Token | None:
    """Return who speaks by "by": ``"...," he was told by Smith``."""
    return _agent(reading, list(verb.children))


def quoted_by(reading: Reading, verb: Token) -> Token | None:
    """Return who speaks where a verb quotes: ``"...," the paper quoted Smith as saying``."""
    if lemma(verb) not in QUOTING or is_passive(verb):
        return None
    quoted = phrase_head_at(reading, verb.i + 1, len(verb.doc))
    after = verb.doc[quoted.i + 1 : quoted.i + REACH] if quoted is not None else ()
    presented = any(token.lower_ == "as" and token.nbor().tag_ == "VBG" for token in after[:-1])
    return quoted if presented else None


def verb_after(reading: Reading, speaker: Token, limit: int) -> Token | None:
    """Return the cue that a noun phrase leads to, over appositions, asides and auxiliaries."""
    doc = reading.doc
    index = speaker.i + 1
    limit = min(limit, index + REACH)
    aside = False
    while index < limit and reading.outside(index):
        token = doc[index]
        if is_cue(token, beside=True) and is_finite(token):
            if not aside or _ends_aside(reading, token, speaker):
                return token
        elif token.text == "(":
            while index < limit and doc[index].text != ")":
                index += 1
        elif token.text == "," or token.text in DASHES or token.lower_ in {"who", "whose"}:
            aside = True
        elif not (aside or token.tag_ in OVER or is_auxiliary(token)):
            if token.tag_ not in {"IN", "TO", "CC"}:
                return None
            noun = phrase_head_at(reading, index + 1, limit)
            if noun is None:
                return None
            index = noun.i
        index += 1
    return None


def _ends_aside(reading: Reading, verb: Token, speaker: Token) -> bool:
    """Tell whether a verb goes with the speaker over an aside: "Smith, head of the league(,) said".

    Without a comma the aside must end with a noun that hangs on a preposition.
    """
    if _follows_comma(verb) or _spoken_by(reading, verb, 0) == speaker:
        return True
    before = verb.nbor(-1)
    return before.tag_ in NOUNS and _is_attached(reading, before)


def _follows_comma(verb: Token) -> bool:
    index = verb.i - 1
    while index > 0 and (verb.doc[index].tag_ in OVER or is_auxiliary(verb.doc[index])):
        index -= 1
    return verb.doc[index].text == "," or verb.doc[index].text in DASHES
