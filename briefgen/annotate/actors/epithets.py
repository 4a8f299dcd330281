"""What persons are called besides their names: "the neighbour", "the 34-year-old"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import ARTICLES
from briefgen.annotate.actors.tables.offices import PERSONS, ROLES, SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

NOUNS: Final = ROLES | PERSONS

LONGEST: Final = 6
"""Tokens between a name and the noun or the age that stands beside it."""

YEAR_OLD: Final = ["-", "year", "-", "old"]
ENDS: Final = frozenset({",", ".", ";", ")", ""})
"""What follows an age beside a name."""


def nouns_beside(words: Words, name: Name) -> Iterator[str]:
    """Yield what stands beside a person's name and tells what he is, in one spelling.

    "Neighbour Kim Poe", "a neighbour, Kim Poe, ..." and "Kim Poe, 34, a driver from Leeds, ...".
    """
    before = name.first - 1 - (words.at(name.first - 1) == ",")
    if words.at(before) in NOUNS and words.line[before] == words.line[name.first]:
        yield SPELLINGS.get(words.lower[before], words.lower[before])
    if words.at(name.last) != ",":
        return
    first = name.last + 1
    if age_at(words, first) and words.at(first + 1) == ",":
        first += 2
    if words.at(first) not in ARTICLES:
        return
    for i in range(first + 1, min(len(words), first + LONGEST)):
        if words.lower[i] in NOUNS and words.tag[i] == "NN":
            if i + 1 == len(words) or words.tag[i + 1] not in {"NN", "NNP", "HYPH"}:
                yield SPELLINGS.get(words.lower[i], words.lower[i])
                return
        elif words.tag[i] not in {"JJ", "NN", "NNP", "HYPH", "VBN", "CD"}:
            return


def age_beside(words: Words, name: Name) -> str:
    """Return the age beside a name, in figures: "Ed Roe, 34,", "34-year-old striker Ed Roe"."""
    if words.at(name.last) in {",", "("} and words.at(name.last + 2) in ENDS:
        return age_at(words, name.last + 1)
    for i in range(name.first - 1, max(3, name.first - LONGEST), -1):
        if is_year_old(words, i):
            return words.lower[i - 4]
        if words.tag[i] not in {"JJ", "NN", "NNP", "HYPH", "VBN"}:
            break
    return ""


def age_at(words: Words, i: int) -> str:
    """Return the number of one or two digits at ``i``, or ""."""
    said = words.at(i)
    return said if said.isdecimal() and len(said) <= len("99") else ""


def is_year_old(words: Words, i: int) -> bool:
    """Tell whether a token ends an age: "34-year-old"."""
    return words.lower[i - 3 : i + 1] == YEAR_OLD and age_at(words, i - 4) != ""
