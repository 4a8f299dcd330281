"""Cuts from a name what a recogniser swallowed with it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import HYPHENS, POSSESSIVES, Name, trimmed_parts
from briefgen.annotate.actors.runs import after_of, person_start
from briefgen.annotate.actors.tables.heads import (
    AIRCRAFT,
    EVENT_HEADS,
    GENERIC_OWNERS,
    INHABITANTS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
)
from briefgen.annotate.actors.tables.language import INNER_WORDS, PREFIXES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

SEPARATORS: Final = frozenset(
    ["(", ")", "[", "]", ";", ":", "--", "—", "/", "…", "...", '"', "“", "”", "?", "!", "*"]
)
"""Tokens that no name contains."""

VERBS_AFTER_NAMES: Final = frozenset(
    "a an said says told while who has have had was were is are".split(" ")  # noqa: SIM905 - a table
)
"""Words in lower case that follow names and are at times taken for a part of them."""


def cut_swallowed(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, each cut where something stands that no name contains.

    A possessive cuts "Farrakhan's Nation of Islam" in two, a spaced dash "Scotland - Ally
    McCoist", a verb "Sabatini says".
    """
    return [
        part
        for name in names
        for part in trimmed_parts(
            words,
            name,
            parts(words, stripped(words, name)),
        )
    ]


def parts(words: Words, name: Name) -> Iterator[Name]:
    """Yield the name, or what it falls into; what is cut off before the end loses its type."""
    first = name.first
    person = person_start(words, name.first, name.last)
    if person > first:
        yield replace(name, last=person, type=ActorType.OTHER)
        yield replace(name, first=person, type=ActorType.PERSON)
        return
    for i in range(name.first, name.last):
        if is_aircraft(words, i, name):
            yield replace(name, first=first, last=i)
            return
        if separates(words, i, name):
            if first < i:
                yield replace(name, first=first, last=i, type=type_before_cut(words, name, i))
            first = i + 1
    if first < name.last:
        yield name.between(first, name.last)


def is_aircraft(words: Words, i: int, name: Name) -> bool:
    """Tell whether what an organisation flies follows its name: "Oakton Airlines Boeing"."""
    flies = words.lower[i - 1] == "force" or words.lower[i - 1] in ORGANISATION_HEADS
    return i > name.first and flies and words.lower[i] in AIRCRAFT


def type_before_cut(words: Words, name: Name, i: int) -> ActorType:
    """Return what the words before the cut at ``i`` name: a possessor is something else."""
    if words.word[i] in POSSESSIVES and i + 1 < name.last:
        return ActorType.OTHER
    return name.type


def separates(words: Words, i: int, name: Name) -> bool:
    """Tell whether token ``i`` of a name shows that the name is more than one, or less."""
    word = words.word[i]
    if word in SEPARATORS or "\n" in word or stands_in(words, i, name):
        return True
    if word in POSSESSIVES:
        joined = words.at(i - 1) in GENERIC_OWNERS or words.at(i - 2) in {"st.", "saint"}
        return words.at(i + 1) != "office" and not joined
    if word == ",":
        return separates_at_comma(words, i, name)
    if word in HYPHENS:
        return separates_at_hyphen(words, i, name)
    if name.type is ActorType.PERSON and word.islower():
        return (word not in INNER_WORDS or word == "of") and words.word[i - 1] not in HYPHENS
    return word in VERBS_AFTER_NAMES


def stands_in(words: Words, i: int, name: Name) -> bool:
    """Tell whether the "in" at ``i`` says where an organisation is: "Oakton University in Ohio"."""
    event = name.type is ActorType.EVENT
    return words.word[i] == "in" and words.at(i - 1) in ORGANISATION_HEADS and not event


def separates_at_hyphen(words: Words, i: int, name: Name) -> bool:
    """Tell whether the hyphen at ``i`` is a dash between two names."""
    if words.lower[i - 1] in PREFIXES or words.lower[i - 1] in {"al", "el", "ul"}:
        return False
    return is_dash(words, i) and not is_spaced_hyphen(words, i, name)


def separates_at_comma(words: Words, i: int, name: Name) -> bool:
    """Tell whether the comma at ``i`` ends a name: not so in "Tesla, Inc."."""
    after = words.at(i + 1)
    if after in LEGAL_FORMS or after in {"jr", "jr.", "sr", "sr.", "d.c."}:
        return False
    return name.type is not ActorType.ORGANISATION or "of" not in words.lower[name.first : i]


def is_dash(words: Words, i: int) -> bool:
    """Tell whether the hyphen at ``i`` has space on both sides."""
    return (
        0 < i < len(words) - 1
        and words.start[i] > words.end(i - 1)
        and words.start[i + 1] > words.end(i)
    )


def is_spaced_hyphen(words: Words, i: int, name: Name) -> bool:
    """Tell whether a dash at ``i`` is a hyphen that was typed with spaces: "Lee Jong - suk"."""
    if i + 1 >= name.last:
        return False
    return words.word[i + 1][0].islower() or (
        name.type in {ActorType.PERSON, ActorType.ORGANISATION}
        and i - name.first == 1
        and (name.last - i == 2 or words.word[i + 2] in POSSESSIVES)  # noqa: PLR2004 - one word
    )


def stripped(words: Words, name: Name) -> Name:
    """Return the name without the words before it that are not its own."""
    return without_edition(words, without_inhabitants(words, opened(words, name)))


def without_inhabitants(words: Words, name: Name) -> Name:
    """Return the place of "Citizens of Oakton", or the name as it is."""
    tail = after_of(words, name.first + 1)
    if words.lower[name.first] not in INHABITANTS or not name.first < tail < name.last:
        return name
    return replace(name, first=tail, type=ActorType.PLACE)


def without_edition(words: Words, name: Name) -> Name:
    """Return an event without its number or year: "97th Oakton Awards", "2025 Oakton Cup"."""
    edition = EDITION.fullmatch(words.word[name.first])
    event = name.type is ActorType.EVENT or words.lower[name.last - 1] in EVENT_HEADS
    return name.between(name.first + 1, name.last) if edition and event and len(name) > 1 else name


EDITION: Final = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)")


def opened(words: Words, name: Name) -> Name:
    """Return the name without a verb or adverb whose capital only opens the sentence."""
    if (
        len(name) > 1
        and words.tag[name.first] in OPENERS
        and words.opens_sentence(name.first)
        and name.type is not ActorType.EVENT
    ):
        return name.between(name.first + 1, name.last)
    return name


OPENERS: Final = frozenset({"VB", "VBG", "VBN", "VBD", "VBZ", "RB", "IN", "WRB"})
"""Tags of words that open a sentence rather than a name."""
