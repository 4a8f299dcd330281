"""Who is quoted, and with how much: the balance of a brief's sources, ready to be drawn."""

from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from briefgen.site.words import Words

WIDTH = 1000
"""The width of the whole bar, in its own units."""


class Share(Struct, frozen=True):
    """One speaker's part of all words that are quoted.

    Attributes:
        number: Counts the parts from 1, in the order in which they stand in the bar.
        start: Where its part of the bar begins, of ``WIDTH``.
        width: How wide it is, of ``WIDTH``.
        percent: The share in words: "48%".
    """

    number: int
    start: int
    width: int
    percent: str


def shares(counts: Sequence[int], words: Words) -> tuple[Share | None, ...]:
    """Return each speaker's share of the words quoted; None for one of whom there are none.

    Args:
        counts: How many words are quoted of each speaker.
        words: The words of the site's language.
    """
    total = sum(counts)
    ends = [round(WIDTH * done / total) for done in accumulate(counts, initial=0)] if total else []
    found: list[Share | None] = []
    for place, count in enumerate(counts):
        if not count:
            found.append(None)
            continue
        number = 1 + sum(share is not None for share in found)
        start, end = ends[place : place + 2]
        found.append(Share(number, start, end - start, words.percent(count / total)))
    return tuple(found)
