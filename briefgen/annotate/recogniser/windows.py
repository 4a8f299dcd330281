"""Documents are read in overlapping windows, so that a name is seen with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.recogniser.encoding import Encoded

SIZE: Final = 256
"""How many pieces a window has at most: longer ones cost more than they find."""
MARGIN: Final = 32
"""How many pieces at an edge that is not the text's are read for context alone."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of pieces, and the words whose labels it decides.

    Attributes:
        first: Its first piece.
        after: The piece after its last.
        first_word: The first word that it decides.
        after_word: The word after the last that it decides.
    """

    first: int
    after: int
    first_word: int
    after_word: int


def in_windows(encoded: Encoded) -> Iterator[Window]:
    """Yield windows of about one size that decide each word once, in order."""
    count = len(encoded.pieces)
    if not count:
        return
    parts = max(1, -(-(count - 2 * MARGIN) // (SIZE - 2 * MARGIN)))
    cuts = np.linspace(MARGIN, count - MARGIN, parts + 1).astype(int) if parts > 1 else [0, count]
    words = np.searchsorted(encoded.heads, cuts)
    words[0], words[-1] = 0, len(encoded.heads)
    for number in range(parts):
        first = max(0, int(cuts[number]) - MARGIN)
        after = min(count, int(cuts[number + 1]) + MARGIN)
        yield Window(first, after, int(words[number]), int(words[number + 1]))
