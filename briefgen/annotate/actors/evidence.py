"""What kind of actor a name names: every occurrence in the text votes, and the text decides.

Each clue gives a number of votes to a type. The votes of all occurrences of the same words are
added, persons lend theirs to their surnames, and names in a list ("A, B and C") lend theirs to
each other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.boundaries import head_type
from briefgen.annotate.actors.names import ARTICLES, Name
from briefgen.annotate.actors.tables import (
    ABBREVIATIONS,
    CLASS_NOUNS,
    DIRECTIONS,
    FIRST_NAMES,
    HONORIFICS,
    LEGAL_FORMS,
    PLACE_PREFIXES,
    ROLES,
    SPEECH_VERBS,
)
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.annotate.actors.words import Words

Votes = dict[tuple[str, ...], Counter[ActorType]]
"""The votes for each name, by its words."""

PERSON, ORGANISATION, PLACE, GROUP, EVENT, OTHER = (
    ActorType.PERSON,
    ActorType.ORGANISATION,
    ActorType.PLACE,
    ActorType.GROUP,
    ActorType.EVENT,
    ActorType.OTHER,
)

ENOUGH: Final = 1.9
"""Votes that a name needs which the recogniser did not see."""

CLASS_OF: Final = {noun: ActorType(kind) for kind, nouns in CLASS_NOUNS.items() for noun in nouns}

PLACE_PREPOSITIONS: Final = {
    "in": 1.5, "near": 2.0, "at": 0.8, "outside": 1.5, "across": 1.0, "throughout": 1.0,
    "inside": 1.0, "around": 0.8, "from": 0.4, "to": 0.3, "into": 0.8, "toward": 0.5,
    "towards": 0.5, "through": 0.5, "over": 0.3,
}
"""Prepositions before a place, and the votes they give."""

MEN: Final = frozenset({"by", "with"})


def decided(words: Words, names: list[Name]) -> list[Name]:
    """Return the names with the type that the whole text gives them.

    Names for which nothing speaks keep ``ActorType.OTHER``.
    """
    votes = count(words, names)
    lend_to_surnames(votes)
    lend_in_lists(words, names, votes)
    return [decide(words, name, votes) for name in names]


def count(words: Words, names: Iterable[Name]) -> Votes:
    """Return the votes of all occurrences, added up by the names' words."""
    votes: Votes = {}
    for name in names:
        mine = votes.setdefault(name.parts(words), Counter())
        for kind, weight in clues(words, name):
            mine[kind] += weight
    return votes


def clues(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what speaks for a type at one occurrence, as type and weight."""
    yield from label_clues(name)
    yield from own_clues(words, name)
    yield from clues_before(words, name)
    yield from clues_after(words, name)


def label_clues(name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield the recogniser's word."""
    if name.type is PERSON:
        yield PERSON, 2.0 if len(name) > 1 else 1.0
    elif name.type is ORGANISATION:
        yield ORGANISATION, 1.2 if len(name) > 1 else 0.8
    elif name.type is not OTHER:
        yield name.type, 1.5


def own_clues(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the name's own words say."""
    first, last = name.first, name.last
    kind = head_type(words, first, last)
    if kind:
        yield kind, 6.0 if words.lower[last - 1] in LEGAL_FORMS else 4.0
    if len(name) == 1:
        word = words.word[first]
        if word in ABBREVIATIONS:
            yield ActorType(ABBREVIATIONS[word]), 4.0
        elif word.isupper() and 2 <= len(word) <= 6:  # noqa: PLR2004 - an acronym's length
            yield ORGANISATION, 1.0
    elif words.lower[first] in FIRST_NAMES and kind is None:
        yield PERSON, 2.0
    if len(name) > 1 and words.lower[first] in PLACE_PREFIXES and kind is None:
        yield PLACE, 1.0


def clues_before(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the words before the name say."""
    i = name.first - 1
    word = words.at(i)
    if i < 0 or words.line[i] != words.line[name.first]:
        return
    if word == "." and words.at(i - 1) in HONORIFICS:
        i, word = i - 1, words.at(i - 1)
    if word in HONORIFICS or word in ROLES:
        yield PERSON, 3.0
        return
    if word in ARTICLES:
        return
    if word in CLASS_OF and words.tag[i] in {"NN", "NNS"} and head_type(words, name.first, name.last) is None:
        yield CLASS_OF[word], 2.0
    elif word == "of" and words.at(i - 1) in CLASS_OF and CLASS_OF[words.at(i - 1)] is PLACE:
        yield PLACE, 3.0
    elif word in DIRECTIONS and words.word[i][0].islower():
        yield PLACE, 2.0
    elif word in PLACE_PREPOSITIONS:
        yield PLACE, PLACE_PREPOSITIONS[word]


def clues_after(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the words after the name say, and the verb whose subject it is."""
    i = name.last
    word = words.at(i)
    if word == "who" or (word == "," and words.at(i + 1) in {"who", "whose"}):
        yield PERSON, 2.0
    elif word == "," and words.at(i + 1).isdigit() and len(words.at(i + 1)) == 2 and words.at(i + 2) == ",":  # noqa: PLR2004 - an age
        yield PERSON, 2.5
    elif word in CLASS_OF and words.word[i][0].islower():
        yield CLASS_OF[word], 2.5
    elif words.at(i + 1) in CLASS_OF and words.tag[i] in {"NN", "JJ"} and words.word[i][0].islower():
        yield CLASS_OF[words.at(i + 1)], 2.0
    head = words.head[name.last - 1]
    if words.dep[name.last - 1] == "nsubj" and words.lemma[head] in SPEECH_VERBS:
        yield PERSON, 1.5
    elif words.lemma[head] in {"say", "add"} and words.at(i - len(name) - 1) in {"said", "says", "added"}:
        yield PERSON, 1.5


def lend_to_surnames(votes: Votes) -> None:
    """Let a person's full name speak for its surname, and for its first name a little."""
    for parts, mine in list(votes.items()):
        if len(parts) < 2 or winner(mine) is not PERSON:  # noqa: PLR2004 - first name and surname
            continue
        for size in range(1, len(parts)):
            tail = parts[-size:]
            if tail in votes:
                votes[tail][PERSON] += 4.0


def lend_in_lists(words: Words, names: list[Name], votes: Votes) -> None:
    """Let neighbours in a list share a vote: "Shikongo and Bradley Murere" are two persons."""
    for left, right in zip(names, names[1:], strict=False):
        between = words.lower[left.last : right.first]
        if between not in ([","], ["and"], [",", "and"], ["or"]):
            continue
        one, two = votes[left.parts(words)], votes[right.parts(words)]
        a, b = winner(one), winner(two)
        if a is not OTHER and one[a] >= 2 * max(two[a], 1.0):
            two[a] += 1.0
        if b is not OTHER and two[b] >= 2 * max(one[b], 1.0):
            one[b] += 1.0


def winner(votes: Counter[ActorType]) -> ActorType:
    """Return the type with the most votes; OTHER where there are none."""
    return max(votes, key=lambda kind: votes[kind]) if votes else OTHER


def decide(words: Words, name: Name, votes: Votes) -> Name:
    """Return the name with the type that its votes give it."""
    mine = votes[name.parts(words)]
    kind = winner(mine)
    if name.type is OTHER and mine[kind] < ENOUGH:
        return name
    if name.form is Form.DEMONYM:
        return name if mine[kind] < 2 * mine[GROUP] else replace(name, type=kind, form=Form.NAME)
    if {name.type, kind} == {ORGANISATION, PLACE} and mine[kind] < 1.5 * mine[name.type]:
        return name
    return replace(name, type=kind)
