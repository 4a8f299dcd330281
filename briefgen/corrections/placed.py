"""Things by their place in a text: which of them share a character with given words?"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.annotate.model import Span

Thing = TypeVar("Thing")

_BLOCK: Final = 64
"""Characters of a text whose things are looked at together: about as many as a thing covers."""


class Placed(Generic[Thing]):
    """Things that stand somewhere in a text, in the order in which they came.

    To find those at some place takes as long as there are things near it, however many there are
    in the whole text.
    """

    def __init__(self, things: Iterable[Thing], span_of: Callable[[Thing], Span]) -> None:
        """Take things, and what tells the span at which one stands."""
        self._span_of = span_of
        self._things: dict[int, Thing] = {}
        self._near: defaultdict[int, set[int]] = defaultdict(set)
        self._came = 0
        for thing in things:
            self.add(thing)

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._things.values())

    def add(self, thing: Thing) -> None:
        """Take one more."""
        for block in _blocks(self._span_of(thing)):
            self._near[block].add(self._came)
        self._things[self._came] = thing
        self._came += 1

    def at(self, spans: Iterable[Span]) -> list[Thing]:
        """Return those that share a character with one of the spans, in their order."""
        return [self._things[number] for number in self._at(spans)]

    def take(self, spans: Iterable[Span]) -> list[Thing]:
        """Return the same, and keep them no longer."""
        found = self._at(spans)
        for number in found:
            for block in _blocks(self._span_of(self._things[number])):
                self._near[block].discard(number)
        return [self._things.pop(number) for number in found]

    def change(self, spans: Iterable[Span], change: Callable[[Thing], Thing]) -> None:
        """Put what ``change`` makes of them, which has the same span, in the place of the same."""
        for number in self._at(spans):
            self._things[number] = change(self._things[number])

    def _at(self, spans: Iterable[Span]) -> list[int]:
        return sorted(
            {
                number
                for span in spans
                for block in _blocks(span)
                for number in self._near.get(block, ())
                if self._span_of(self._things[number]).overlaps(span)
            }
        )


def _blocks(span: Span) -> range:
    return range(span.start // _BLOCK, (span.end - 1) // _BLOCK + 1)
