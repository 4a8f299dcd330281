"""Which briefs go together: those that share actors, the more so the rarer these are."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import log

from msgspec import Struct

from briefgen.site.model import Entry

RAREST = 4
"""How many of a brief's actors are looked at: common ones tell little."""
WINDOW = 3
"""How many briefs before and behind are looked at per actor, so that no actor costs much."""
SHOWN = 3


class Relation(Struct, frozen=True):
    """A related brief: its place in the list of all, and the names of the actors in common."""

    place: int
    shared: tuple[str, ...]


class Related:
    """Which other briefs go with a brief, to be asked for any of them."""

    __slots__ = ("_entries", "_places")

    def __init__(self, entries: Sequence[Entry], places: Mapping[str, Sequence[int]]) -> None:
        """Take all briefs, newest first, and the places of each actor among them."""
        self._entries = entries
        self._places = places

    def to(self, place: int) -> tuple[Relation, ...]:
        """Return up to three others, the nearest related first, of the brief at a place.

        An actor weighs log(N / n), where n of the N briefs name it (inverse document frequency,
        Sparck Jones 1972); briefs of equal weight are taken by nearness in time.
        """
        weighed = sorted(
            (self._weight(each.actor), each.actor, each.name)
            for each in self._entries[place].appearances
            if len(self._places[each.actor]) > 1
        )
        scores: dict[int, float] = defaultdict(float)
        near = []
        for weight, actor, name in weighed[:RAREST]:
            where = self._places[actor]
            at = bisect_left(where, place)
            window = where[max(0, at - WINDOW) : at + WINDOW + 1]
            near.append((name, window))
            for other in window:
                scores[other] += weight
        scores.pop(place, None)
        best = sorted([(score, abs(other - place), other) for other, score in scores.items()])
        return tuple(
            [
                Relation(other, tuple([name for name, window in near if other in window]))
                for _, _, other in best[:SHOWN]
            ]
        )

    def _weight(self, actor: str) -> float:
        """Return an actor's weight, negative, so that what weighs most comes first."""
        return -log((len(self._entries) + 1) / len(self._places[actor]))
