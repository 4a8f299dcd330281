"""Verbs and nouns of utterance: what a single word tells of who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.cues import (
    ADDRESSING,
    ASKING,
    BESIDE,
    JUDGEMENT,
    LEADING,
    MISREAD,
    PLAIN,
    QUOTED,
    QUOTING,
    SPEECH,
    THOUGHT,
    UTTERANCES,
    WITH,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
ABOUT: Final = frozenset({"about", "by", "how", "if", "what", "when", "where", "whether", "why"})
"""Words behind "asked" where nobody asks but somebody was asked."""
QUESTIONS: Final = frozenset({"if", "whether"})
STOPS: Final = frozenset({".", "?", "!", "\n"})
PASSIVE: Final = frozenset({"nsubjpass", "auxpass"})
ADDRESSED: Final = SUBJECTS | {"dobj", "dative"}
OBJECT_STARTS: Final = NOUNS | {"DT", "PRP", "PRP$", "CD", "JJ", "RP"}
OVER: Final = frozenset({"RB", "RBR", "MD", "TO", "RP"})
MODALS: Final = frozenset({"can", "could", "may", "might", "must", "should", "would"})
AUXILIARIES: Final = frozenset({"be", "have", "do", "get"})


def lemma(token: Token) -> str:
    """Return a word's lemma in lower case, with what the lemmatiser misreads set right."""
    return MISREAD.get(token.lower_) or token.lemma_.lower()


def is_verb(token: Token) -> bool:
    """Tell whether a token is a verb."""
    return token.tag_[:2] == "VB" or token.pos_ == "VERB"


def speaks(token: Token) -> bool:
    """Tell whether a token is a verb whose subject utters the quote."""
    word = lemma(token)
    return is_verb(token) and (word in SPEECH or _with_word(token, word))


def is_plain(verb: Token) -> bool:
    """Tell whether only somebody, or a text, can be the subject of a verb: "said"."""
    return lemma(verb) in PLAIN


def _with_word(token: Token, verb: str) -> bool:
    return verb in WITH and token.i + 1 < len(token.doc) and token.nbor().lower_ in WITH[verb]


def is_cue(token: Token, *, beside: bool = False) -> bool:
    """Tell whether a token is a verb that can introduce a quote.

    ``beside`` admits the verbs that do so only where they stand right before it.
    """
    if not is_verb(token) or _is_attribute(token) or _is_asked_aside(token):
        return False
    word = lemma(token)
    return (
        word in SPEECH
        or word in JUDGEMENT
        or word in THOUGHT
        or (word in QUOTING and is_passive(token) and (word in QUOTED or _leads_on(token)))
        or (beside and word in BESIDE)
        or _with_word(token, word)
    )


def _is_asked_aside(token: Token) -> bool:
    """Tell whether somebody was asked: "Smith, asked if it rained, said" no more than that."""
    if token.tag_ not in {"VBD", "VBN"} or lemma(token) not in ASKING or token.i == 0:
        return False
    after = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return token.nbor(-1).text == "," and after in ABOUT


def _leads_on(token: Token) -> bool:
    """Tell whether a verb of speech follows: "was heard *saying*", and not "was caught"."""
    following = next((each for each in token.doc[token.i + 1 :][:2] if each.tag_ != "RB"), None)
    return following is not None and following.tag_ in {"TO", "VBG"}


def _is_attribute(token: Token) -> bool:
    """Tell whether a participle is a noun's: "two wanted men"."""
    return token.dep_ == "amod" and token.tag_ in {"VBN", "VBD"} and token.head.i > token.i


def is_passive(verb: Token) -> bool:
    """Tell whether a verb is in the passive: "was told", "was stopped and told"."""
    if _has(verb, PASSIVE):
        return True
    joined = lemma(verb) in ADDRESSING and verb.dep_ == "conj"
    return joined and not _has(verb, ADDRESSED) and _has(verb.head, PASSIVE)


def _has(verb: Token, roles: frozenset[str]) -> bool:
    """Tell whether a word hangs on a verb in one of some roles."""
    return any(child.dep_ in roles for child in verb.children)


def has_subject(verb: Token) -> bool:
    """Tell whether a verb has a subject of its own."""
    return _has(verb, SUBJECTS)


def thinks(verb: Token) -> bool:
    """Tell whether a verb, or the one that it completes, is one of thought: "wants to keep"."""
    while lemma(verb) not in THOUGHT and verb.dep_ == "xcomp":
        verb = verb.head
    return lemma(verb) in THOUGHT


def is_open(verb: Token) -> bool:
    """Tell whether a verb says what may be: "he could name", "she would call"."""
    return any(child.dep_ == "aux" and child.lower_ in MODALS for child in verb.children)


def is_asked(verb: Token) -> bool:
    """Tell whether a clause is what is asked: "declined to say *if she left*, calling it"."""
    marks = (child.lower_ for child in verb.children if child.dep_ == "mark")
    return verb.dep_ == "ccomp" and not QUESTIONS.isdisjoint(marks)


def tells_more(verb: Token) -> bool:
    """Tell whether what a verb says follows it: "complained that the port was closed"."""
    return any(
        child.dep_ == "ccomp"
        and child.i > verb.i
        and any(mark.lower_ == "that" and mark.dep_ == "mark" for mark in child.children)
        for child in verb.children
    )


def is_agentless(verb: Token) -> bool:
    """Tell whether a verb leaves open who speaks: "has been called", "was told"."""
    if lemma(verb) in ADDRESSING:
        return is_passive(verb)
    passive = is_passive(verb) or (is_bare_participle(verb) and not has_object(verb))
    return passive and lemma(verb) in JUDGEMENT


def is_bare_participle(verb: Token) -> bool:
    """Tell whether a verb hangs on a noun as "a house called"."""
    if _is_parted_participle(verb):
        return True
    if verb.tag_ != "VBN" or verb.dep_ != "acl":
        return False
    return not any(child.dep_ in {"aux", *SUBJECTS} for child in verb.children)


def _is_parted_participle(verb: Token) -> bool:
    """Tell whether a form stands between a comma and "as" or "by": "a house, billed as"."""
    if verb.tag_ not in {"VBN", "VBD"} or verb.dep_ == "relcl":
        return False
    if verb.i == 0 or verb.i + 1 == len(verb.doc):
        return False
    return verb.nbor(-1).text == "," and verb.nbor().lower_ in {"as", "by"}


def has_object(verb: Token) -> bool:
    """Tell whether a noun follows a verb, or what it calls for, and no "as" or "by"."""
    if verb.i + 1 == len(verb.doc):
        return False
    following = verb.nbor()
    if following.tag_ == "IN":
        return lemma(verb) == "call" and following.lower_ not in {"as", "by"}
    return following.tag_ in OBJECT_STARTS


def is_finite(verb: Token) -> bool:
    """Tell whether a verb carries a clause: "said", "has said", "was saying"."""
    if verb.tag_ in FINITE:
        return True
    if not is_verb(verb) or verb.i == 0:
        return False
    before = verb.nbor(-1)
    if before.tag_ in OVER and before.i:
        before = before.nbor(-1)
    if is_auxiliary(before) or before.tag_ == "MD":
        return True
    # beside quotation marks the tagger takes "Smith warned" and "it read" for other forms
    return verb.tag_ in {"VBN", "VB"} and before.tag_ in NOUNS | {"PRP"}


def is_auxiliary(token: Token) -> bool:
    """Tell whether a word only helps a verb after it: "has said", "used to say"."""
    if token.lemma_ in AUXILIARIES:
        return True
    leads = lemma(token) in LEADING and token.dep_ != "acl" and token.i + 1 < len(token.doc)
    return leads and token.nbor().tag_ == "TO"


def is_speech_noun(noun: Token) -> bool:
    """Tell whether a noun is a verb of speech that was taken for one: "the ruler decreed"."""
    word = noun.lower_
    return lemma(noun) in SPEECH or (
        word.endswith("ed") and not SPEECH.isdisjoint({word[:-1], word[:-2]})
    )


def is_utterance(noun: Token) -> bool:
    """Tell whether a noun names something uttered: "claim", "letter"."""
    return lemma(noun) in UTTERANCES and noun.tag_ in {"NN", "NNS"}  # and no "Harbour Post"
