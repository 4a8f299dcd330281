"""A text becomes words, and words become what the network reads: word pieces and shapes.

The network's word pieces know no capitals, so each piece also carries its word's shape: how the
word is capitalised, and whether a space or a line's end stands before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tokenizers import Tokenizer


class Case(IntEnum):
    """How a word is capitalised; the order is the network's."""

    LOWER = 0
    TITLE = 1
    UPPER = 2
    INITIAL = 3
    MIXED = 4
    DIGITS = 5
    DIGITS_AND_LETTERS = 6
    MARK = 7


class Gap(IntEnum):
    """What stands before a word; the order is the network's."""

    NOTHING = 0
    SPACE = 1
    LINE = 2


SHAPES = len(Case) * len(Gap)
"""How many shapes there are; the network's padding has the one after the last."""


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """A text as the network reads it.

    Attributes:
        starts: Where each word starts in the text, in characters.
        ends: Where each word ends.
        heads: Which piece is each word's first.
        pieces: The number of each word piece in the vocabulary.
        shapes: Each piece's shape: that of its word.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    heads: NDArray[np.int32]
    pieces: NDArray[np.int64]
    shapes: NDArray[np.int64]


def encode(text: str, tokenizer: Tokenizer) -> Encoded:
    """Cut a text into words and word pieces.

    Args:
        text: Any text.
        tokenizer: BERT's: it splits at spaces and around every mark.
    """
    encoding = tokenizer.encode(text, add_special_tokens=False)
    pieces = np.array(encoding.ids, np.int64)
    if not len(pieces):
        empty = np.empty(0, np.int32)
        return Encoded(empty, empty, empty, pieces, pieces)
    words = np.array(encoding.word_ids, np.int32)
    offsets = np.array(encoding.offsets, np.int32)
    first = np.ones(len(words), bool)
    first[1:] = words[1:] != words[:-1]
    heads = np.flatnonzero(first).astype(np.int32)
    lasts = np.append(heads[1:], len(words)) - 1
    starts, ends = offsets[heads, 0], offsets[lasts, 1]
    shapes = shapes_of(text, starts.tolist(), ends.tolist())
    return Encoded(starts, ends, heads, pieces, shapes[np.cumsum(first) - 1])


def shapes_of(text: str, starts: list[int], ends: list[int]) -> NDArray[np.int64]:
    """Return the shape of each word of a text."""
    shapes = np.empty(len(starts), np.int64)
    before = 0
    for word, (start, end) in enumerate(zip(starts, ends, strict=True)):
        shapes[word] = shape(case(text[start:end]), gap(text[before:start], word))
        before = end
    return shapes


def shape(case: Case, gap: Gap) -> int:
    """Return the number of a shape."""
    return case * len(Gap) + gap


def gap(between: str, word: int) -> Gap:
    """Return what these characters before a word amount to; the first word opens a line."""
    if not word or "\n" in between:
        return Gap.LINE
    return Gap.SPACE if between else Gap.NOTHING


def case(word: str) -> Case:
    """Return how a word is capitalised."""
    if word.islower():
        return Case.LOWER if word.isalpha() else Case.DIGITS_AND_LETTERS
    if word.isupper():
        if not word.isalpha():
            return Case.DIGITS_AND_LETTERS
        return Case.UPPER if len(word) > 1 else Case.INITIAL
    if word.isalpha():
        if word[0].isupper() and word[1:].islower():
            return Case.TITLE
        return Case.MIXED if word.lower() != word.upper() else Case.LOWER
    return Case.DIGITS if any(map(str.isdigit, word)) else Case.MARK
