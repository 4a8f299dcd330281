"""What a brief can tell of the briefs before it: how often its actors were in the news by then.

A brief's page looks back only, so that a new brief leaves the pages of all others as they are.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from briefgen.site.model import Entry


class Earlier(Struct, frozen=True):
    """An actor of a brief in the briefs before it.

    Attributes:
        actor: The actor's id.
        count: How many earlier briefs it appears in.
        last: The place of the latest of them in the list of all, or None.
    """

    actor: str
    count: int
    last: int | None


class Past:
    """Where each actor appears, to be asked for any brief."""

    __slots__ = ("_entries", "_places")

    def __init__(self, entries: Sequence[Entry], places: Mapping[str, Sequence[int]]) -> None:
        """Take all briefs, newest first, and the places of each actor among them."""
        self._entries = entries
        self._places = places

    def before(self, place: int) -> Iterator[Earlier]:
        """Yield, for each actor of the brief at a place of the list, what was before."""
        for each in self._entries[place].appearances:
            places = self._places[each.actor]
            behind = bisect_right(places, place)
            last = places[behind] if behind < len(places) else None
            yield Earlier(each.actor, len(places) - behind, last)
