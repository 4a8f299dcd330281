"""The labels that the network gives to words, and the names that a row of labels spells.

A name is begun, continued and ended (BILOU: begin, inside, last, outside, unit), which tells small
networks more of a name's ends than BIO does (Ratinov and Roth 2009, "Design Challenges and
Misconceptions in Named Entity Recognition").
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

TYPES: Final = ("person", "organisation", "place", "group", "event", "other")
POSITIONS: Final = "BILU"
OUTSIDE: Final = 0
LABELS: Final = ("O", *(f"{position}-{kind}" for kind in TYPES for position in POSITIONS))


def label(position: str, kind: str) -> int:
    """Return the number of a label."""
    return 1 + len(POSITIONS) * TYPES.index(kind) + POSITIONS.index(position)


def may_follow() -> NDArray[np.bool_]:
    """Return which label (column) may come after which (row): a name ends as what it began as."""
    allowed = np.zeros((len(LABELS), len(LABELS)), bool)
    for before, left in enumerate(LABELS):
        for after, right in enumerate(LABELS):
            if left[0] in "BI":
                allowed[before, after] = right[0] in "IL" and right[1:] == left[1:]
            else:
                allowed[before, after] = right[0] in "OBU"
    return allowed


ALLOWED: Final = may_follow()
OPENS: Final = np.array([name[0] in "OBU" for name in LABELS])
OF_TYPE: Final = np.array([[name[2:] == kind for kind in TYPES] for name in LABELS], np.float32)
"""Which label (row) is of which type (column)."""
CLOSES: Final = np.array([name[0] in "OLU" for name in LABELS])
NEVER: Final = np.float32(-1e9)


def decode(scores: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the best row of labels that spells whole names (Viterbi).

    Where the best label of each word already does, which is nearly everywhere, that is the answer;
    only the rest, between two words that are outside, is searched.

    Args:
        scores: A score for each label (columns) of each word (rows).
    """
    best: NDArray[np.intp] = scores.argmax(axis=1)
    if not len(best):
        return best
    faults = np.flatnonzero(~ALLOWED[best[:-1], best[1:]]).tolist()
    if not OPENS[best[0]]:
        faults.insert(0, -1)
    if not CLOSES[best[-1]]:
        faults.append(len(best) - 1)
    outside = [-1, *np.flatnonzero(best == OUTSIDE).tolist(), len(best)]
    done = -1
    for fault in faults:  # the word before a step that no name takes
        if fault < done:
            continue
        after = bisect_right(outside, fault)
        first, done = outside[after - 1] + 1, outside[after]
        best[first:done] = viterbi(scores[first:done])
    return best


def viterbi(scores: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the row of labels with the highest sum that starts and ends outside any name."""
    steps = np.where(ALLOWED, np.float32(0), NEVER)
    total = scores[0] + np.where(OPENS, np.float32(0), NEVER)
    ways = np.empty(scores.shape, np.intp)
    for word in range(1, len(scores)):
        through = total[:, None] + steps
        ways[word] = through.argmax(axis=0)
        total = through.max(axis=0) + scores[word]
    row = np.empty(len(scores), np.intp)
    row[-1] = (total + np.where(CLOSES, np.float32(0), NEVER)).argmax()
    for word in range(len(scores) - 1, 0, -1):
        row[word - 1] = ways[word, row[word]]
    return row


def names(row: NDArray[np.intp]) -> list[tuple[int, int, str]]:
    """Return the names that a row of labels spells: first word, word after the last, type."""
    found = []
    first = 0
    for word in np.flatnonzero(row).tolist():
        position, _, kind = LABELS[row[word]].partition("-")
        if position in "BU":
            first = word
        if position in "LU":
            found.append((first, word + 1, kind))
    return found


def chances(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how likely each type is (columns) for each word (rows), from the scores of labels.

    What is left to one is the chance that the word is no name's.
    """
    likely = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray((likely @ OF_TYPE) / likely.sum(axis=1, keepdims=True), dtype=np.float32)
