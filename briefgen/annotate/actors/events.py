"""Events that recognisers miss, by the noun that heads their name: "Typhoon Ona", "Oak Treaty"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.names import ARTICLES, Name, covered
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

JOINTS: Final = frozenset({"of", "for", "the", "and", "de"})
"""Small words within a name."""


def unseen(words: Words, names: list[Name]) -> list[Name]:
    """Return the runs of capitalised words on which no name stands and that name an event."""
    taken = covered(names)
    return [
        Name(first, last, ActorType.EVENT)
        for first, last in runs(words, taken)
        if own_type(words, first, last) is ActorType.EVENT and not neighbours(first, last, taken)
    ]


def runs(words: Words, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the first token and that after the last of each run of two or more capitalised words.

    An article that opens the run is left out.
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
        first += words.lower[first] in ARTICLES
        if last - first > 1:
            yield first, last
        i = max(last, i)


def begins(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token is a word with a capital, which no name stands on."""
    return i not in taken and words.word[i][0].isalpha() and words.is_capital(i)


def neighbours(first: int, last: int, taken: set[int]) -> bool:
    """Tell whether a name stands right beside the run, which is then but a part of a longer one."""
    return first - 1 in taken or last in taken
