"""What a name does, has and is spoken of with, and what of it only one type of actor does.

Recognisers read a name that they have never seen by its sound: "Vantoro" for a town.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.names import POSSESSIVES
from briefgen.annotate.actors.tables.conduct import ACTS, CONDUCT, STATIVE
from briefgen.annotate.actors.tables.language import SPEECH_VERBS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]

REACH: Final = 8
"""Tokens after a verb in which what it acts on is looked for."""

CHAIN: Final = 3
"""How many names of a list are gone back."""

SPEAKS: Final[Vote] = (ActorType.PERSON, 1.5)  # "said Zelenka"
PLACE_SPEAKS: Final[Vote] = (ActorType.ORGANISATION, 0.7)  # "Ankara says": its government does
SAYS: Final = frozenset({"said", "says", "added"})
"""What stands before its subject as well."""

RELATIONS: Final = {"nsubj": "subject", "dobj": "object", "nsubjpass": "patient"}


def conduct_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the word says that a name hangs on, and how it does."""
    for relation, lemma in dict.fromkeys(relations(words, name)):
        yield from CONDUCT.get((relation, lemma), ())
        unsure = len(name) == 1 and name.type is not ActorType.ORGANISATION
        if relation == "subject" and unsure and acts(lemma):
            yield from ACTS


def acts(lemma: str) -> bool:
    """Tell whether a verb has for its subject who does something, and not who merely says it."""
    return lemma not in STATIVE and lemma not in SPEECH_VERBS and ("subject", lemma) not in CONDUCT


def relations(words: Words, name: Name) -> Iterator[tuple[str, str]]:
    """Yield how the name is related to which word: "worker" by "at", "jail" as its object."""
    i = name.last - 1
    for _ in range(CHAIN):
        if words.dep[i] not in {"conj", "appos"}:
            break
        i = words.head[i]
    head, dep = words.head[i], words.dep[i]
    if dep in RELATIONS:
        off = "-off" if words.at(head + 1) == "off" else ""
        yield RELATIONS[dep], words.lemma[head] + off
        if dep == "nsubj":
            for k in range(head + 1, min(len(words), head + REACH)):
                if words.head[k] == head and words.dep[k] == "dobj":
                    yield "subject of", words.lemma[k]
    elif dep == "pobj":
        yield words.lower[head], words.lemma[words.head[head]]
    elif dep == "poss":
        yield "owner", words.lemma[head]
    if words.at(name.last) == "," and words.at(name.last + 1) in {"which", "who"}:
        yield "subject", words.lemma[words.head[name.last + 1]]  # "Zelenka, which makes pumps"
    yield from neighbours(words, name)


def neighbours(words: Words, name: Name) -> Iterator[tuple[str, str]]:
    """Yield the relations that need no grammar: with the nouns right before and after the name."""
    first, last = name.first, name.last
    if first > 1 and words.tag[first - 1] == "IN":
        yield words.lower[first - 1], words.lemma[first - 2]
    if last + 1 < len(words) and words.at(last) in POSSESSIVES:
        yield "owner", words.lemma[last + 1]
    elif last < len(words) and words.tag[last] in {"NN", "NNS"}:
        owned = first > 0 and words.tag[first - 1] in {"PRP$", "POS"}  # "its Oakton plant"
        yield "owned" if owned else "beside", words.lemma[last]


def speech_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the verb says whose subject the name is; who speaks is mostly a person."""
    last = name.last - 1
    head = words.head[last]
    subject = words.dep[last] == "nsubj" and words.tag[head].startswith("VB")
    inverted = words.at(name.first - 1) in SAYS and head == name.first - 1
    capitals = sum(map(str.isupper, words.word[last]))
    if own_type(words, name.first, name.last) is ActorType.ORGANISATION:
        return
    if capitals <= 1 and (inverted or (subject and words.lemma[head] in SPEECH_VERBS)):
        place = name.type is ActorType.PLACE and len(name) == 1
        yield PLACE_SPEAKS if place else SPEAKS
