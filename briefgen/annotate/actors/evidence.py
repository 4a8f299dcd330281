"""What kind of actor a name names: every occurrence in the text votes, and the text decides.

Each clue gives a number of votes to a type. The votes of all occurrences of the same words are
added, persons lend theirs to their surnames, and names in a list ("A, B and C") lend theirs to
each other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.boundaries import own_type
from briefgen.annotate.actors.names import ARTICLES, Name
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.groups import COMMUNITIES
from briefgen.annotate.actors.tables.heads import (
    ABBREVIATIONS,
    CLASS_NOUNS,
    DIRECTIONS,
    DOCUMENT_HEADS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREFIXES,
)
from briefgen.annotate.actors.tables.language import CALENDAR, SPEECH_VERBS
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.annotate.actors.words import Words

Votes = dict[tuple[str, ...], dict[ActorType, float]]
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
    "in": 1.5,
    "near": 2.0,
    "at": 0.8,
    "outside": 1.5,
    "across": 1.0,
    "throughout": 1.0,
    "inside": 1.0,
    "around": 0.8,
    "from": 0.4,
    "to": 0.3,
    "into": 0.8,
    "toward": 0.5,
    "towards": 0.5,
    "through": 0.5,
    "over": 0.3,
}
"""Prepositions before a place, and the votes they give."""

ORDINALS: Final = frozenset({"st", "nd", "rd", "th"})
"""Endings of ordinal numbers, such as the minute of a goal: "Shearer (60th)"."""


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
        mine = votes.setdefault(name.parts(words), dict.fromkeys(ActorType, 0.0))
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
    kind = own_type(words, first, last)
    if kind:
        yield kind, 6.0 if words.lower[last - 1] in LEGAL_FORMS else 4.0
    if len(name) == 1:
        word = words.word[first]
        if word in ABBREVIATIONS:
            yield ActorType(ABBREVIATIONS[word]), 4.0
        elif word.isupper() and 2 <= len(word) <= 6:  # noqa: PLR2004 - an acronym's length
            yield ORGANISATION, 1.0
    elif "".join(words.word[first:last]) in ABBREVIATIONS:
        yield ActorType(ABBREVIATIONS["".join(words.word[first:last])]), 4.0
    elif kind is None and (words.lower[first] in FIRST_NAMES or is_initial(words.word[first])):
        yield PERSON, 2.0
    elif words.at(first - 1) == "the" and words.tag[last - 1] == "NNPS":
        yield ORGANISATION, 1.5
    if len(name) > 1 and words.lower[first] in PLACE_PREFIXES and kind is None:
        yield PLACE, 1.0


def is_initial(word: str) -> bool:
    """Tell whether the word is an initial: "J." of "J. Smith"."""
    return len(word) == len("J.") and word[0].isupper() and word[1] == "."


def clues_before(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the words before the name say."""
    if is_dateline(words, name):
        yield PLACE, 4.0
    if words.at(name.first - 1) in {"c", "b", "lbw", "st"}:  # a cricketer's dismissal
        yield PERSON, 2.0
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
    if (
        word in CLASS_OF
        and words.tag[i] in {"NN", "NNS"}
        and own_type(words, name.first, name.last) is None
    ):
        yield CLASS_OF[word], 2.0
    elif word == "of" and words.at(i - 1) in CLASS_OF and CLASS_OF[words.at(i - 1)] is PLACE:
        yield PLACE, 3.0
    elif word in DIRECTIONS and words.word[i][0].islower():
        yield PLACE, 2.0
    elif word in PLACE_PREPOSITIONS:
        yield PLACE, PLACE_PREPOSITIONS[word]
    elif word == "of" and words.at(i - 1) in ROLES:
        yield ORGANISATION, 0.7
    if word == "at" and words.at(i - 1) in ROLES:
        yield ORGANISATION, 1.5


def is_dateline(words: Words, name: Name) -> bool:
    """Tell whether a name in capitals opens a line or sentence, with a date or dash after it.

    So "LONDON 1996-08-30", "PARIS, Jan 5 (AFP) -", "KUWAIT:", "IRVINE, Calif 1996-08-30".
    """
    if not all(
        words.word[i].isupper() for i in range(name.first, name.last) if words.word[i].isalpha()
    ):
        return False
    if len(words.word[name.first]) < 4 and len(name) == 1:  # noqa: PLR2004 - an acronym
        return False
    if (
        not words.opens_sentence(name.first)
        and words.line[name.first - 1] == words.line[name.first]
    ):
        return False
    after = words.at(name.last)
    if after in {":", "-", "--", "—", "–", "("} or (after[:4].isdigit() and len(after) >= 4):  # noqa: PLR2004 - a year
        return True
    rest = words.lower[name.last : name.last + 4]
    return after == "," and any(word in CALENDAR or word[:4].isdigit() for word in rest)


def apposition(words: Words, i: int) -> ActorType | None:
    """Return what ", a matchmaking agency" or ", the Canadian firm" after a name says of it."""
    if words.at(i) != "," or words.at(i + 1) not in ARTICLES:
        return None
    for j in range(i + 2, min(len(words), i + 8)):
        if words.tag[j] in {"NN", "NNS"} and words.tag[j + 1 : j + 2] not in (["NN"], ["NNS"]):
            return PERSON if words.lower[j] in ROLES else CLASS_OF.get(words.lower[j])
        if words.tag[j].startswith(("V", "W", "P", "I")) or words.word[j] in {",", "."}:
            return None
    return None


def clues_after(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the words after the name say, and the verb whose subject it is."""
    i = name.last
    word = words.at(i)
    if word == "who" or (word == "," and words.at(i + 1) in {"who", "whose"}):
        yield PERSON, 2.0
    elif (
        word == ","
        and words.at(i + 1).isdigit()
        and len(words.at(i + 1)) == 2
        and words.at(i + 2) == ","
    ):
        yield PERSON, 2.5
    elif word == "(" and words.at(i + 1)[:1].isdigit() and words.at(i + 1)[-2:] in ORDINALS:
        yield PERSON, 2.0
    elif kind := apposition(words, i):
        yield kind, 3.0
    elif word in CLASS_OF and words.word[i][0].islower():
        yield CLASS_OF[word], 2.5
    elif word in COMMUNITIES:
        yield GROUP, 2.0
    elif (
        words.at(i + 1) in CLASS_OF and words.tag[i] in {"NN", "JJ"} and words.word[i][0].islower()
    ):
        yield CLASS_OF[words.at(i + 1)], 2.0
    yield from verb_clues(words, name)


def verb_clues(words: Words, name: Name) -> Iterator[tuple[ActorType, float]]:
    """Yield what the verb says whose subject the name is; who speaks is mostly a person."""
    last = name.last - 1
    head = words.head[last]
    subject = words.dep[last] == "nsubj" and words.tag[head].startswith("VB")
    inverted = words.at(name.first - 1) in {"said", "says", "added"} and head == name.first - 1
    if inverted or (subject and words.lemma[head] in SPEECH_VERBS):
        yield PERSON, 0.7 if name.type is PLACE else 1.5  # "Ankara says": its government does


def lend_to_surnames(votes: Votes) -> None:
    """Let a person's full name speak for its surname, and less for its first ("Wang" Donghai).

    "the Texas Rangers" likewise speak for "the Rangers".
    """
    for parts, mine in list(votes.items()):
        if len(parts) < 2:  # noqa: PLR2004 - first name and surname
            continue
        kind = winner(mine)
        if kind is PERSON:
            for size in range(1, len(parts)):
                lend(votes, parts[-size:], PERSON, 4.0)
            first = votes.get(parts[:1])
            if first and not first[PLACE] and parts[0].lower() not in FIRST_NAMES:
                lend(votes, parts[:1], PERSON, 1.5)
        elif kind is ORGANISATION and parts[-1].endswith("s"):
            lend(votes, parts[-1:], ORGANISATION, 1.5)


def lend(votes: Votes, parts: tuple[str, ...], kind: ActorType, weight: float) -> None:
    """Add to the votes of a shorter name, all the more the oftener the recogniser named it."""
    if parts in votes:
        mine = votes[parts]
        mine[kind] += weight + sum(mine.values()) / 3


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


def winner(votes: dict[ActorType, float]) -> ActorType:
    """Return the type with the most votes; OTHER where there are none."""
    best = max(votes, key=lambda kind: votes[kind])
    return best if votes[best] > 0 else OTHER


def is_common(words: Words, name: Name) -> bool:
    """Tell whether the name is a head without a name: "Embassy", "Commission"."""
    return len(name) == 1 and words.lower[name.first] in ORGANISATION_HEADS | PLACE_HEADS


def decide(words: Words, name: Name, votes: Votes) -> Name:
    """Return the name with the type that its votes give it."""
    if is_dateline(words, name):
        return replace(name, type=PLACE)
    if words.lower[name.last - 1] in DOCUMENT_HEADS and len(name) > 1:
        return replace(name, type=OTHER)
    mine = votes[name.parts(words)]
    kind = winner(mine)
    if name.type is OTHER and (mine[kind] < ENOUGH or is_common(words, name)):
        return name
    if kind is PERSON and is_common(words, name):
        return replace(name, type=ORGANISATION if mine[ORGANISATION] > 0 else OTHER)
    if name.form is Form.DEMONYM:
        return name if mine[kind] < 2 * mine[GROUP] else replace(name, type=kind, form=Form.NAME)
    if {name.type, kind} == {ORGANISATION, PLACE} and mine[kind] < 1.5 * mine[name.type]:
        return name
    return replace(name, type=kind)
