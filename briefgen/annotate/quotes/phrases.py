"""Noun phrases that may stand for a speaker, and the subjects of verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.cues import JUDGEMENT, NOUNS, QUOTING, SPEECH

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Reading

NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "WP", "DT", "CD", "EX", "PRP$"})
WITHIN: Final = frozenset(
    "NN NNS NNP NNPS JJ JJR JJS CD DT PDT PRP$ POS HYPH VBN VBG AFX FW , CC -LRB- -RRB- RBS NFP"
    .split()
)
EXPLETIVE: Final = frozenset({"it", "there", "that", "this", "which", "what", "these", "those"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom", "whose"})
TIMES: Final = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "CARDINAL"})
MODIFIERS: Final = frozenset(
    "det amod compound poss nummod nmod case quantmod predet nn punct advmod npadvmod".split()
)
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
PARTS: Final = frozenset({"advcl", "xcomp", "aux", "pcomp", "ccomp", "dep", "conj", "prep", "prt"})
SKIPPED: Final = frozenset({"RB", "RBR", "MD", "TO", "RP"})
AUXILIARY: Final = frozenset({"be", "have", "do", "will", "would", "can", "could", "’s", "'s"})

Phrase = tuple[int, int]
"""A noun phrase: its first token and the token after its last."""


def is_cue(token: Token) -> bool:
    """Tell whether a token is a verb that can introduce a quote."""
    if token.tag_[:2] != "VB" and token.pos_ != "VERB":
        return False
    lemma = token.lemma_.lower()
    return lemma in SPEECH or lemma in JUDGEMENT or lemma in QUOTING


def speaks(token: Token) -> bool:
    """Tell whether a token is a verb whose subject utters the quote."""
    return (token.tag_[:2] == "VB" or token.pos_ == "VERB") and token.lemma_.lower() in SPEECH


def phrase(reading: Reading, head: Token) -> Phrase | None:
    """Return the noun phrase of a head: its modifiers before it, nothing after it."""
    if head.tag_ not in NOMINAL or not reading.outside(head.i):
        return None
    start = head.i
    if head.tag_ not in {"PRP", "WP", "EX"}:
        floor = max(head.left_edge.i, head.i - 12)
        while start > floor and reading.doc[start - 1].tag_ in WITHIN:
            if not reading.outside(start - 1):
                break
            start -= 1
        while start < head.i and reading.doc[start].tag_ in {",", "CC", "-RRB-", "POS", "HYPH"}:
            start += 1
    return start, head.i + 1


def can_speak(reading: Reading, head: Token) -> bool:
    """Tell whether a noun phrase's head may be a speaker at all."""
    if not reading.outside(head.i) or head.lower_ in EXPLETIVE and head.lower_ != "it":
        return False
    return head.tag_ in NOMINAL and head.ent_type_ not in TIMES | {"ORDINAL"} or head.tag_ == "PRP"


def subject(reading: Reading, verb: Token, depth: int = 0) -> Token | None:
    """Return the head of whoever utters what ``verb`` introduces, or None."""
    if depth > 6:
        return None
    children = list(verb.children)
    passive = any(child.dep_ in {"nsubjpass", "auxpass"} for child in children)
    if passive and verb.lemma_.lower() not in QUOTING:
        return _agent(reading, verb)
    found = [child for child in children if child.dep_ in SUBJECTS and reading.outside(child.i)]
    for child in reversed(found):
        if child.lower_ in RELATIVE and verb.dep_ == "relcl":
            return verb.head if can_speak(reading, verb.head) else None
        if can_speak(reading, child):
            return child
    if found:
        return None
    return _shared_subject(reading, verb, depth)


def _agent(reading: Reading, verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent" or child.lower_ == "by":
            for noun in child.children:
                if noun.dep_ == "pobj" and can_speak(reading, noun):
                    return noun
    return None


def _shared_subject(reading: Reading, verb: Token, depth: int) -> Token | None:
    """Return the subject that a verb without one shares: "went home and said", "left, saying"."""
    head = verb.head
    if head is verb:
        return None
    if verb.dep_ in {"acl", "relcl"}:
        return owner(reading, head, depth)
    if verb.dep_ in PARTS:
        if head.pos_ in {"VERB", "AUX"}:
            # "asked him to say": a person as object of the verb above is the one who speaks
            return subject(reading, head, depth + 1)
        if head.dep_ in {"prep", "agent"} or head.pos_ in {"ADP", "SCONJ"}:
            above = head.head
            return subject(reading, above, depth + 1) if above.pos_ in {"VERB", "AUX"} else (
                owner(reading, above, depth + 1)
            )
        if can_speak(reading, head):
            return owner(reading, head, depth)
    return None


def owner(reading: Reading, noun: Token, depth: int = 0) -> Token | None:
    """Return who uttered what ``noun`` names: "Smith's claim", "a letter from Smith".

    A noun that names no utterance is its own owner: "footage of Smith saying".
    """
    if noun.lemma_.lower() not in NOUNS:
        return noun if can_speak(reading, noun) and noun.pos_ in {"PROPN", "PRON", "NOUN"} else None
    for child in noun.children:
        if child.dep_ == "poss" and can_speak(reading, child) and child.lower_ not in RELATIVE:
            return child
    for child in noun.children:
        if child.lower_ in {"by", "from", "of"}:
            for below in child.children:
                if below.dep_ == "pobj" and can_speak(reading, below):
                    return below
    above = noun.head
    while above.pos_ not in {"VERB", "AUX"} and above.head is not above:
        above = above.head
    if above.pos_ in {"VERB", "AUX"} and depth < 6 and noun.dep_ not in SUBJECTS:
        found = subject(reading, above, depth + 1)
        if found is not None:
            return found
    return noun if can_speak(reading, noun) else None


def phrase_from(reading: Reading, index: int, limit: int) -> Token | None:
    """Return the head of the noun phrase that starts at a token, read by tags alone."""
    head = None
    while index < limit and reading.outside(index):
        token = reading.doc[index]
        if token.tag_ in {"PRP", "WP"} and head is None:
            return token
        if token.tag_ not in WITHIN or token.tag_ in {",", "-LRB-", "-RRB-", "NFP"}:
            if token.tag_ == "IN" and head is not None and head.tag_ not in {"NNP", "NNPS"}:
                break
            break
        if token.tag_ in {"NN", "NNS", "NNP", "NNPS"} and token.ent_type_ not in TIMES:
            following = reading.doc[index + 1] if index + 1 < limit else None
            if following is None or following.tag_ != "POS":
                head = token
        elif token.tag_ in {"CD", "DT", "JJ", "JJS"} and head is None:
            pass
        elif token.tag_ in {"VBN", "VBG", "CC"} and head is not None:
            if token.tag_ != "CC":
                break
        index += 1
    return head
