"""Events that recognisers miss, by the noun that heads their name: "Typhoon Ona", "Oak Treaty"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.names import Name, covered
from briefgen.annotate.actors.tables.language import FUNCTION_WORDS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

JOINTS: Final = frozenset({"of", "for", "the", "and", "de"})
"""Small words within a name."""

SHORT: Final = 3
"""Letters of the longest word that headings leave in lower case."""


def unseen(words: Words, names: list[Name]) -> list[Name]:
    """Return the runs of capitalised words on which no name stands and that name an event."""
    taken = covered(names)
    found = [
        (first, last)
        for first, last in runs(words, taken)
        if own_type(words, first, last) is ActorType.EVENT and not neighbours(first, last, taken)
    ]
    prose = prose_lines(words) if found else frozenset()
    return [
        Name(first, last, ActorType.EVENT) for first, last in found if words.line[first] in prose
    ]


def prose_lines(words: Words) -> frozenset[int]:
    """Return the lines that say something in lower case; capitals of a heading tell nothing."""
    return frozenset(
        line
        for line, word in zip(words.line, words.word, strict=True)
        if word.islower() and len(word) > SHORT
    )


def runs(words: Words, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the first token and that after the last of each run of two or more capitalised words.

    Words of grammar that open the run are left out.
    """
    i = 0
    while i < len(words):
        first = i
        if not begins(words, i, taken):
            i += 1
            continue
        last = i = i + 1
        while i < len(words) and i not in taken:
            if begins(words, i, taken):
                last = i + 1
            elif words.word[i] == "-" and words.end(i - 1) == words.start[i] and i + 1 < len(words):
                last = i = i + 2  # "Fung-wong"
                continue
            elif words.word[i] not in JOINTS:
                break
            i += 1
        while first < last and words.lower[first] in FUNCTION_WORDS:
            first += 1
        if last - first > 1:
            yield first, last
        i = max(last, i)


def begins(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token is a word with a capital, which no name stands on."""
    return i not in taken and words.word[i][0].isalpha() and words.is_capital(i)


def neighbours(first: int, last: int, taken: set[int]) -> bool:
    """Tell whether a name stands right beside the run, which is then but a part of a longer one."""
    return first - 1 in taken or last in taken
