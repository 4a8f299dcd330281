"""Cuts from a name what does not belong to it, and in two what is two names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import is_ships, own_type
from briefgen.annotate.actors.names import Name, is_nationality, trimmed_parts
from briefgen.annotate.actors.tables.heads import (
    DIRECTIONS,
    EVENT_HEADS,
    LEGAL_FORMS,
    SHIP_INITIALS,
)
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

AFTER_COMMAS: Final = LEGAL_FORMS | {"jr", "jr.", "sr", "sr.", "d.c.", "dc"}
"""What belongs to a name though it stands after a comma: "Tesla, Inc.", "Washington, D.C."."""

DIVISIONS: Final = frozenset({"region", "province", "district", "state", "county", "governorate"})
"""Parts of countries, whose country's name is another name."""

RANKS: Final = DIRECTIONS | {
    *("autonomous", "special", "administrative", "free", "federal", "capital"),
}
"""What is no name of a part of a country: "the Autonomous Region of Oak"."""

BODIES: Final = frozenset({"police", "university"})
"""What is a body of the place that stands before it, and called after it."""

EDITION: Final = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)")


def cut(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, in two where a comma divides them ("Oakton, Ohio"), without editions."""
    return [
        part
        for name in names
        for part in trimmed_parts(words, name, parts(words, without_edition(words, name)))
    ]


def lengthened(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, places with the noun that makes them bodies: "Oakton Police"."""
    starts = {name.first for name in names}
    names = [begun(words, name) for name in names]
    return [
        Name(name.first, name.last + 1, ActorType.ORGANISATION)
        if name.type is ActorType.PLACE and not name.cut and is_body(words, name.last, starts)
        else name.between(name.first, name.last + 1)
        if is_open(words, name)
        else name
        for name in names
    ]


def begun(words: Words, name: Name) -> Name:
    """Return the name with the initials or number that it begins with: "MS Lee", "7th Corps"."""
    i = name.first - 1
    if i < 0 or words.line[i] != words.line[name.first]:
        return name
    initials = words.word[i] in SHIP_INITIALS and not is_ships(words, i)
    if initials and name.type is ActorType.PERSON:
        return name.between(i, name.last)
    unit = name.type is ActorType.ORGANISATION and words.lower[name.last - 1] in UNITS
    return name.between(i, name.last) if unit and ORDINAL.fullmatch(words.word[i]) else name


def units(words: Words, names: list[Name]) -> Iterator[Name]:
    """Yield the units of armed forces that are told by their number: "the 101st Oak Division"."""
    taken = {i for name in names for i in range(name.first, name.last) if is_unit(words, name)}
    for i, word in enumerate(words.word):
        if i not in taken and word[0].isdigit() and ORDINAL.fullmatch(word):
            last = i + 1
            while last < min(len(words), i + LONGEST_UNIT) and words.is_capital(last):
                last += 1
            if last - i > 1 and words.lower[last - 1] in UNITS:
                yield Name(i, last, ActorType.ORGANISATION)


def is_unit(words: Words, name: Name) -> bool:
    """Tell whether a name is that of a unit of armed forces."""
    return words.lower[name.last - 1] in UNITS


ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
UNITS: Final = frozenset(
    {"army", "battalion", "brigade", "corps", "division", "fleet", "regiment", "squadron", "wing"}
)
"""What armed forces have many of, and number."""
LONGEST_UNIT: Final = 7
"""Tokens of a unit's name."""


def is_open(words: Words, name: Name) -> bool:
    """Tell whether a name lacks the parenthesis that closes its last word: "OP(W" of "OP(W)"."""
    last = words.word[name.last - 1]
    closed = words.at(name.last) == ")" and words.start[name.last] == words.end(name.last - 1)
    return closed and "(" in last[1:] and ")" not in last


def is_body(words: Words, i: int, starts: set[int]) -> bool:
    """Tell whether the token is "University" in "Oakton University", which ends there."""
    if words.at(i) not in BODIES or not words.is_capital(i) or i in starts:
        return False
    ends = i + 1 == len(words) or not words.word[i + 1][0].isupper()
    return ends and words.line[i] == words.line[i - 1]


def parts(words: Words, name: Name) -> Iterator[Name]:
    """Yield the name, or the names that it falls into: at its commas, after a nationality."""
    first = name.first
    if is_national_acronym(words, name):
        yield replace(name, last=first + 1, type=ActorType.GROUP)
        yield name.between(first + 1, name.last)
        return
    for i in range(name.first + 1, name.last - 1):
        if (words.word[i] == "," and separates(words, i, name)) or joins(words, i, name):
            yield name.between(first, i)
            first = i + 1
    yield name.between(first, name.last)


def is_national_acronym(words: Words, name: Name) -> bool:
    """Tell whether a name is an acronym with its country's adjective: "the Utopian UNA agency"."""
    if name.type is not ActorType.ORGANISATION or len(name) != len(("Utopian", "UNA")):
        return False
    acronym = words.word[name.last - 1]
    shouts = words.word[name.first].isupper()
    return (
        acronym.isupper()
        and len(acronym) > 1
        and not shouts
        and is_nationality(words.lower[name.first])
    )


def separates(words: Words, i: int, name: Name) -> bool:
    """Tell whether the comma at ``i`` ends a name: not so in "Ministry of Trade, Energy, Fuel"."""
    if words.at(i + 1) in AFTER_COMMAS:
        return False
    return name.type is not ActorType.ORGANISATION or "of" not in words.lower[name.first : i]


def joins(words: Words, i: int, name: Name) -> bool:
    """Tell whether the word at ``i`` stands between two names.

    So in "the Oakton Workers' League and the Union of Miners" and in "Oak Region of Utopia".
    """
    if name.type is ActorType.PLACE:
        own = i - name.first > 1 and words.lower[name.first] not in RANKS
        return own and words.word[i] == "of" and words.lower[i - 1] in DIVISIONS
    two = words.word[i] == "and" and words.at(i + 1) == "the"
    return two and own_type(words, i + 2, name.last) is ActorType.ORGANISATION is name.type


def without_edition(words: Words, name: Name) -> Name:
    """Return an event without its number or year: "97th Oakton Awards", "2025 Oakton Cup"."""
    edition = EDITION.fullmatch(words.word[name.first])
    event = name.type is ActorType.EVENT or words.lower[name.last - 1] in EVENT_HEADS
    return name.between(name.first + 1, name.last) if edition and event and len(name) > 1 else name
