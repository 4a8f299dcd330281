"""Operations by their code names, which recognisers miss: "the Peace Spring operation"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import Name, covered
from briefgen.annotate.actors.tables.heads import OPERATIONS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

LONGEST: Final = 4
"""Words of the longest code name."""


def unseen(words: Words, names: list[Name]) -> list[Name]:
    """Return the operations of a text that no name stands on, wherever they are named.

    A code name of several words is one that stands between "the" and "operation" somewhere.
    """
    taken = covered(names)
    codes = {tuple(words.word[first:last]) for first, last in code_names(words, taken)}
    sizes = sorted({len(code) for code in codes})
    return [
        Name(i, i + size, ActorType.EVENT)
        for size in sizes
        for i in range(len(words) - size + 1)
        if tuple(words.word[i : i + size]) in codes and taken.isdisjoint(range(i, i + size))
    ]


def code_names(words: Words, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the tokens of what stands between "the" and "operation"."""
    for last, word in enumerate(words.word):
        if word not in OPERATIONS:
            continue
        first = last
        while (
            first > last - LONGEST and first - 1 not in taken and is_capitalised(words, first - 1)
        ):
            first -= 1
        if last - first > 1 and words.at(first - 1) == "the":
            yield first, last


def is_capitalised(words: Words, i: int) -> bool:
    """Tell whether the token is a word with a capital, which means something where it stands."""
    return i >= 0 and words.word[i].isalpha() and words.is_capital(i)
