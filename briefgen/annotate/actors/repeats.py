"""Finds the names that a recogniser missed: capitalised words that are named elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import Name, covered, trimmed
from briefgen.annotate.actors.runs import after_title
from briefgen.annotate.actors.tables.heads import ABBREVIATIONS
from briefgen.annotate.actors.titles import before_office
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words


def unnamed(words: Words, names: list[Name], groups: list[tuple[int, int]]) -> list[Name]:
    """Return the capitalised words that no name has claimed yet, untyped, in order."""
    taken = covered(names)
    found = []
    for first, last in groups:
        begin = after_title(words, first, last)
        found.extend(before_office(words, first, begin))
        start = begin
        for i in range(begin, last + 1):
            if i == last or i in taken:
                if start < i:
                    found.append(Name(start, i, ActorType.OTHER))
                start = i + 1
    return [name for name in trimmed(words, found) if name.first not in taken]


def in_compounds(words: Words) -> list[Name]:
    """Return abbreviations at the start of a compound that spaCy keeps whole: "U.S.-led"."""
    found = []
    for i, word in enumerate(words.word):
        head, dash, tail = word.partition("-")
        if dash and tail and head in ABBREVIATIONS:
            kind = ActorType(ABBREVIATIONS[head])
            found.append(Name(i, i + 1, kind, cut=len(word) - len(head)))
    return found


SHORTEST: Final = 3
"""Letters of a single word that is looked for in lines of capitals."""


def in_headlines(words: Words, names: list[Name]) -> list[Name]:
    """Return the names of the text that stand in its lines of capitals.

    Acronyms are left out: where everything is in capitals "IS" is a verb.
    """
    loud: dict[str, dict[tuple[str, ...], ActorType]] = {}
    for name in names:
        parts = tuple(part.upper() for part in name.parts(words))
        if parts == name.parts(words) or (len(parts) == 1 and len(parts[0]) < SHORTEST):
            continue
        loud.setdefault(parts[0], {}).setdefault(parts, name.type)
        if name.type is ActorType.PERSON and len(parts) > 1 and len(parts[-1]) >= SHORTEST:
            loud.setdefault(parts[-1], {}).setdefault(parts[-1:], name.type)
    longest_first = {
        word: sorted(known.items(), key=lambda entry: -len(entry[0]))
        for word, known in loud.items()
    }
    return list(matches(words, longest_first)) if loud else []


def matches(
    words: Words, loud: dict[str, list[tuple[tuple[str, ...], ActorType]]]
) -> Iterator[Name]:
    """Yield the longest known names in lines of capitals, left to right."""
    i = 0
    while i < len(words):
        step = 1
        for parts, kind in loud.get(words.word[i], ()) if words.shouted[i] else ():
            if tuple(words.word[i : i + len(parts)]) == parts:
                yield Name(i, i + len(parts), kind)
                step = len(parts)
                break
        i += step
