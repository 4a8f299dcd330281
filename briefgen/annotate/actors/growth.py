"""Adds to a name what a recogniser lost of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import HYPHENS, ROMAN, Name, covered, trimmed_parts
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.heads import ORGANISATION_HEADS, PLACE_HEADS, PLACE_PREFIXES
from briefgen.annotate.actors.tables.language import INNER_WORDS
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.words import Words

NOT_OF_A_PERSON: Final = ROLES | HONORIFICS | ORGANISATION_HEADS | PLACE_HEADS
"""Words that a person's name does not grow over."""

LONGEST_INITIALS: Final = 2
"""Letters of initials that a person may have before the surname: "JD Vance"."""


def grown(words: Words, names: list[Name], groups: list[tuple[int, int]]) -> list[Name]:
    """Return the names, persons and places with the words beside them that nobody else claims.

    "Shawn" grows to "Shawn Estes", "Elizabeth" to "Elizabeth II", "Zealand" to "New Zealand".
    """
    run_of = {i: run for run in groups for i in range(*run)}
    taken = covered(names)
    result: list[Name] = []
    for name in names:
        if follows_first_name(words, name, taken):
            result.append(Name(name.first - 1, name.last, ActorType.PERSON))
        elif name.type is ActorType.PLACE:
            result.append(grown_place(words, name, taken))
        elif name.type is ActorType.PERSON and name.first in run_of:
            person = grown_person(words, name, taken, run_of[name.first])
            result.extend(trimmed_parts(words, name, [person]))
        else:
            result.append(name)
    return result


def follows_first_name(words: Words, name: Name, taken: set[int]) -> bool:
    """Tell whether one word, taken for no person, has an unclaimed first name before it."""
    i = name.first - 1
    return (
        len(name) == 1
        and name.type in {ActorType.ORGANISATION, ActorType.PLACE}
        and i >= 0
        and i not in taken
        and words.lower[i] in FIRST_NAMES
        and words.is_capital(i)
        and words.lower[name.first] not in NOT_OF_A_PERSON
    )


def grown_person(words: Words, name: Name, taken: set[int], run: tuple[int, int]) -> Name:
    """Return the person with the capitalised words around it, as far as its run goes."""
    first, last = name.first, name.last
    while first > run[0] and first - 1 not in taken and fits_person(words, first - 1):
        first -= 1
    while last < run[1] and last not in taken and fits_person(words, last):
        last += 1
    while is_hyphenated_tail(words, last):
        last += 2
    return name.between(first, last)


def grown_place(words: Words, name: Name, taken: set[int]) -> Name:
    """Return the place with "North" or "San" before it, and "D.C." after it."""
    first, last = name.first, name.last
    while (
        first > 0
        and first - 1 not in taken
        and words.is_capital(first - 1)
        and words.lower[first - 1] in PLACE_PREFIXES
        and words.line[first - 1] == words.line[first]
    ):
        first -= 1
    if words.at(last) == "," and words.at(last + 1) in {"d.c.", "dc"}:
        last += 2
    return name.between(first, last)


def is_hyphenated_tail(words: Words, i: int) -> bool:
    """Tell whether a hyphen and a syllable in lower case follow: "-soo" of "Han Duck-soo"."""
    if words.at(i) not in HYPHENS or i + 1 >= len(words) or not words.word[i + 1].islower():
        return False
    if words.start[i] != words.end(i - 1) or words.start[i + 1] != words.end(i):
        return False
    return len(words.word[i + 1]) <= LONGEST_SYLLABLE and not words.tag[i + 1].startswith(
        ("VB", "IN")
    )


LONGEST_SYLLABLE: Final = 6
"""Letters of the longest second syllable of a Korean or Chinese given name, "-cheung"."""


def fits_person(words: Words, i: int) -> bool:
    """Tell whether the token may be a part of a person's name."""
    lower = words.lower[i]
    if words.word[i] in ROMAN or words.word[i] == "-":
        return True
    if lower in NOT_OF_A_PERSON:
        return False
    if words.word[i].isupper() and len(lower.replace(".", "")) > LONGEST_INITIALS:
        return False
    return words.tag[i] in {"NNP", "NNPS"} or words.word[i] in INNER_WORDS
