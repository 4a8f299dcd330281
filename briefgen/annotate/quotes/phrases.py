"""Noun phrases that may stand for a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.actors.tables.offices import PERSONS as PERSON_NOUNS
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.cues import (
    DOCUMENTS,
    PEOPLE,
    PERSON_ENDING,
    THINGS,
    UTTERANCES,
)
from briefgen.annotate.quotes.verbs import NOUNS, STOPS, lemma
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from briefgen.annotate.quotes.passages import Reading

PRONOUNS: Final = frozenset({"PRP", "WP", "EX"})
HEADS: Final = NOUNS | PRONOUNS | {"DT", "CD", "PRP$", "FW", "ADD"}
MODIFIERS: Final = NOUNS | words("JJ JJR JJS CD DT PDT PRP$ POS HYPH VBN VBG AFX FW RBS")
DETERMINERS: Final = frozenset({"DT", "PRP$"})
NOT_FIRST: Final = frozenset({"POS", "HYPH", "VBG"})
NEVER: Final = words("there that this which what these those whose whom such so as then here now")
"""Words that stand for things and clauses, never for a speaker."""
QUANTIFIERS: Final = words("another few latter many others several some")
"""Words that stand for people where no noun follows: "many who saw it praised", "said another"."""
ALONE: Final = words("another latter one some")
ANYBODY: Final = words("anybody anyone everybody everyone nobody somebody someone")
"""Words that nothing stands before in their phrase: "on the forum *somebody* asked"."""
PERSONS: Final = frozenset(
    {"he", "she", "they", "we", "i", "who", "him", "her", "them", "me", "us"}
)
ACTORS: Final = frozenset(
    {ActorType.PERSON, ActorType.ORGANISATION, ActorType.GROUP, ActorType.PLACE}
)
AMOUNTS: Final = frozenset({"DATE", "TIME", "MONEY", "QUANTITY", "ORDINAL"})
HANGS_ON: Final = frozenset({"of", "for", "at", "in", "and", "&", "on"})
HOME: Final = frozenset({"from", "of"})
"""Words that lead from a name to where somebody is from: "another, Ann Dow from Brunn, said"."""
LONGEST: Final = 14
"""Tokens that a speaker's noun phrase may have: "the embattled former ... Jane Smith"."""

Phrase = tuple[int, int]
"""A noun phrase: its first token and the token after its last."""


def can_speak(reading: Reading, head: Token) -> bool:
    """Tell whether the reporter's word may be the head of a speaker's noun phrase."""
    if not reading.outside(head.i) or head.lower_ in NEVER:
        return False
    if head.tag_ not in HEADS and head.lower_ not in QUANTIFIERS and not _stands_alone(head):
        return False
    return head.ent_type_ not in AMOUNTS or head.tag_ == "PRP"


def is_age(head: Token) -> bool:
    """Tell whether a word is the last of "the 46-year-old", who may speak."""
    return head.lower_ == "old" and head.i > 0 and head.nbor(-1).tag_ == "HYPH"


def is_eldest(head: Token) -> bool:
    """Tell whether a superlative stands for somebody: "says the eldest"."""
    return head.tag_ == "JJS" and head.i > 0 and head.nbor(-1).tag_ in DETERMINERS


def _stands_alone(head: Token) -> bool:
    return is_age(head) or is_eldest(head)


def is_actor(head: Token) -> bool:
    """Tell whether a word surely stands for somebody: a name, "he" or "they"."""
    return seen_as(head) in ACTORS or head.lower_ in PERSONS


def is_somebody(head: Token) -> bool:
    """Tell whether a word stands for a person or a body of persons, named or not."""
    if is_actor(head) or head.lower_ in QUANTIFIERS or is_eldest(head):
        return True
    word = lemma(head)
    # "media" is its own word
    return word in PEOPLE or head.lower_ in PEOPLE or _is_role(word)


def may_utter(head: Token) -> bool:
    """Tell whether words may be those of a word's bearer: somebody's, or a text's."""
    word = lemma(head)
    proper = head.tag_ in {"NNP", "NNPS"} or is_pronoun(head) or head.tag_ in {"CD", "PRP$"}
    return proper or is_somebody(head) or word in DOCUMENTS or word in UTTERANCES


def is_pronoun(head: Token) -> bool:
    """Tell whether a word is a pronoun, "it" included."""
    return head.tag_ in PRONOUNS


def phrase(reading: Reading, head: Token) -> Phrase:
    """Return the noun phrase of a head, with the modifiers before it and nothing after it."""
    doc = reading.doc
    start = head.i
    if head.tag_ in PRONOUNS or head.lower_ in ANYBODY:
        return start, start + 1
    floor = max(0, head.i - LONGEST)
    while start > floor and reading.outside(start - 1) and _belongs(doc[start - 1], head):
        start -= 1
        counted = doc[start].lower_ == "one" and doc[start - 1].tag_ in NOUNS
        if counted or (doc[start].tag_ in DETERMINERS and doc[start - 1].tag_ != "PDT"):
            break
    while start < head.i and _cannot_lead(doc[start]):
        start += 1
    if seen_as(head) is ActorType.PERSON:
        name = _name_start(doc, start, head)
        start = name if _is_apart(doc, start, name) else start
    return start, _end(doc, head)


def _name_start(doc: Doc, start: int, head: Token) -> int:
    """Return where a person's name starts in its phrase, with the honorific before it."""
    name = start
    while name < head.i and seen_as(doc[name]) is not ActorType.PERSON:
        name += 1
    while name > start and doc[name - 1].lower_ in HONORIFICS:
        name -= 1
    return name


def _is_apart(doc: Doc, start: int, name: int) -> bool:
    """Tell whether words before a name are no title: "in *a book* Smith", "of *State* Smith"."""
    if doc[start].lower_ == "all":
        return True  # "was all Smith would say"
    if start and doc[start - 1].lower_ == "of":
        return True
    last = doc[max(0, name - 1)]
    return start < name and last.tag_ in {"NN", "NNS"} and last.is_lower and not is_somebody(last)


def _end(doc: Doc, head: Token) -> int:
    """Return the token after a head, and after what hangs on it: "the 46-year-old"."""
    end = head.i + 1
    while end + 1 < len(doc) and doc[end].tag_ == "HYPH" and not doc[end - 1].whitespace_:
        end += 2
    return end


def _cannot_lead(token: Token) -> bool:
    return token.tag_ in NOT_FIRST or (token.tag_ == "VBN" and token.dep_ != "amod")


def _belongs(token: Token, head: Token) -> bool:
    """Tell whether a token before a head is one of its phrase, by its tag or as an acronym."""
    if token.tag_ in MODIFIERS or _is_degree(token) or _is_joined(token):
        dated = token.ent_type_ in {"DATE", "TIME"}
        return not dated or token.tag_ == "DT" or token.dep_ == "amod" or _is_year(token)
    return token.is_upper and len(token) > 1 and not head.is_upper  # "IS", taken for a verb


def _is_degree(token: Token) -> bool:
    """Tell whether an adverb stands within a noun phrase: "a *highly* respected analyst"."""
    return token.tag_ == "RB" and token.i > 0 and token.nbor(-1).tag_ in DETERMINERS


def _is_year(token: Token) -> bool:
    """Tell whether a number stands within a noun phrase: "a *1970* evaluation"."""
    return token.tag_ == "CD" and token.i > 0 and token.nbor(-1).tag_ in DETERMINERS


def phrase_head_at(reading: Reading, index: int, limit: int) -> Token | None:
    """Return the head of the noun phrase that starts at a token, read by tags alone.

    The parser is often wrong beside quotation marks; the tags are not.
    """
    head: Token | None = None
    start = index
    while index < limit and reading.outside(index):
        token = reading.doc[index]
        if token.tag_ in PRONOUNS:
            return token if head is None else head
        if _is_joined(token):  # "mother-of-three Ann Dow"
            index += 3
            continue
        owned = _behind_owner(token) if head is not None else None
        if owned is not None and owned < limit:  # "the Ministry of Works's director Ann Dow"
            index, head = owned, None
            continue
        if not _goes_on(token, head):
            break
        following = reading.doc[index + 1] if index + 1 < limit else None
        if is_age(token):
            head = token
        elif _is_noun(token):
            owns = following is not None and following.tag_ == "POS"
            head = head if owns else token
        elif head is not None and _begins_another(token, following):
            break
        index += 1
    return head or _without_noun(reading, start, index)


def _is_noun(token: Token) -> bool:
    """Tell whether a token is a noun, and no time, or a strange acronym of a name."""
    if token.tag_ in {"FW", "ADD"}:
        return seen_as(token) in ACTORS
    return token.tag_ in NOUNS and token.ent_type_ not in {"DATE", "TIME"}


def _begins_another(token: Token, following: Token | None) -> bool:
    """Tell whether a number, an article or an adjective behind a noun begins another phrase.

    Not so "local" in "Harbour Watch's local director Ann Dow".
    """
    if token.tag_ == "JJ":
        return following is None or not is_somebody(following)
    return token.tag_ in {"CD", "DT"}


def _is_joined(preposition: Token) -> bool:
    """Tell whether a preposition stands between hyphens: "mother-of-three"."""
    around = preposition.doc[max(0, preposition.i - 1) : preposition.i + 2]
    return preposition.tag_ == "IN" and [each.tag_ for each in around] == ["HYPH", "IN", "HYPH"]


def _goes_on(token: Token, head: Token | None) -> bool:
    """Tell whether a noun phrase with that head so far goes on with a token."""
    if token.text in STOPS or (token.tag_ not in MODIFIERS and not _is_degree(token)):
        return False
    joined = token.i > 0 and token.nbor(-1).tag_ == "HYPH"  # "London-based"
    return token.tag_ not in {"VBG", "VBN"} or joined or not (head or _has_object(token))


def _without_noun(reading: Reading, start: int, end: int) -> Token | None:
    """Return who is meant by modifiers that no noun follows: "the eldest", "another"."""
    last = reading.doc[end - 1] if end > start else None
    alone = last is not None and (last.lower_ in ALONE or is_eldest(last))
    return last if alone else None


def _behind_owner(preposition: Token) -> int | None:
    """Return where the name ends that a preposition stands in, if an apostrophe follows it."""
    if preposition.tag_ != "IN":
        return None
    ahead = preposition.doc[preposition.i : preposition.i + LONGEST]
    end = next((token for token in ahead if token.ent_iob_ != "I"), preposition)
    return end.i if end.i > preposition.i and end.tag_ == "POS" else None


def _has_object(participle: Token) -> bool:
    """Tell whether "passing" leads to what is passed: "a circular passing this law"."""
    following = participle.doc[participle.i + 1 : participle.i + 2]
    return bool(following) and following[0].tag_ in {*DETERMINERS, "PRP"}


def name_beside(reading: Reading, head: Token) -> Token | None:
    """Return the name that an office goes with: "the head of the camp(,) Ann Dow".

    Only what hangs on the office may stand between them, and no other person: of "a spokesman for
    the mayor, Ann Dow," and "the brother of Ann Dow" the name is somebody else's.
    """
    last = head
    comma = False
    leads = is_person(head) or lemma(head) in PERSON_NOUNS or head.lower_ in ALONE
    for token in reading.doc[head.i + 1 : head.i + LONGEST] if leads else ():
        if seen_as(token) is ActorType.PERSON:
            own = last is head or (last.tag_ in NOUNS and not is_person(last))
            return _whole_name(reading, token, parted=comma) if own else None
        hangs = token.tag_ in MODIFIERS or token.lower_ in HANGS_ON
        if comma or not reading.outside(token.i) or not (hangs or token.text == ","):
            break
        comma = token.text == ","
        last = last if comma else token
    return None


def _whole_name(reading: Reading, first: Token, *, parted: bool) -> Token | None:
    """Return the last token of a person's name, unless the name is only a modifier.

    A name that a comma parts from the office is parted from what follows as well.
    """
    doc = reading.doc
    last = first
    while last.i + 1 < len(doc) and doc[last.i + 1].ent_type_ == first.ent_type_:
        last = doc[last.i + 1]
        if last.ent_iob_ == "B":
            return None
    following = doc[last.i + 1] if last.i + 1 < len(doc) else None
    attached = following is not None and (
        following.tag_ in {"POS", "CC", *NOUNS}
        or (parted and not following.is_punct and following.lower_ not in HOME)
    )
    return None if attached or not can_speak(reading, last) else last


def is_person(noun: Token) -> bool:
    """Tell whether a noun stands for one person: "the mayor", "Gen.", and not "the ministry"."""
    return noun.lower_ in HONORIFICS or _is_role(lemma(noun))


def _is_role(word: str) -> bool:
    return (word in ROLES or PERSON_ENDING.search(word) is not None) and word not in THINGS
