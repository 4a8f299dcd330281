"""Finds the mention that holds a place of the text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.annotate.model import Mention

_BACK: Final = 3
"""How many mentions before a place may still reach it: mentions hardly overlap."""


def mention_at(mentions: tuple[Mention, ...], place: int) -> int | None:
    """Return the index of the mention, of those sorted by place, that holds a character."""
    at = bisect_right(mentions, place, key=lambda one: one.span.start) - 1
    for i in range(at, max(-1, at - _BACK), -1):
        if mentions[i].span.start <= place < mentions[i].span.end:
            return i
    return None
