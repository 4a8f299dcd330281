"""Cuts from a name what does not belong to it, and in two what is two names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.names import HYPHENS, Name, is_nationality, trimmed_parts
from briefgen.annotate.actors.tables.heads import DIRECTIONS, EVENT_HEADS, LEGAL_FORMS
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

EDITION: Final = re.compile(r"(?:19|20)\d\d|\d+(?:st|nd|rd|th)")


def cut(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, in two where a comma divides them ("Oakton, Ohio"), without editions."""
    return [
        part
        for name in names
        for part in trimmed_parts(words, name, parts(words, without_edition(words, name)))
    ]


def parts(words: Words, name: Name) -> Iterator[Name]:
    """Yield the name, or the names that it falls into: at its commas, after a nationality."""
    first = name.first
    if is_national_acronym(words, name):
        yield Name(first, first + 1, ActorType.GROUP)
        yield name.between(first + 1, name.last)
        return
    if is_opposed(words, name):
        yield Name(first, first + 1, ActorType.OTHER)
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


def is_opposed(words: Words, name: Name) -> bool:
    """Tell whether a body's name begins with what it is against: "the anti-Una Oak Front"."""
    return (
        name.type is ActorType.ORGANISATION
        and words.at(name.first - 1) in HYPHENS
        and words.at(name.first - 2) in {"anti", "pro"}
        and own_type(words, name.first + 1, name.last) is ActorType.ORGANISATION
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
