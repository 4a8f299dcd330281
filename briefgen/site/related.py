"""Which briefs go together: those that share actors, the more so the rarer these are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from briefgen.site.model import Entry

RAREST = 4
"""How many of a brief's actors are looked at: common ones tell little."""
WINDOW = 3
"""How many briefs before and behind are looked at per actor, so that no actor costs much."""
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Relation:
    """A related brief: its place in the list of all, and the names of the actors in common."""

    place: int
    shared: tuple[str, ...]


def related(entries: Sequence[Entry]) -> Iterator[tuple[Relation, ...]]:
    """Yield, for each brief, up to three others, the nearest related first.

    An actor weighs log(N / n), where n of the N briefs name it (inverse document frequency,
    Sparck Jones 1972); briefs of equal weight are taken by nearness in time.

    Args:
        entries: All briefs, newest first.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for each in entry.appearances:
            places[each.actor].append(place)
    weights = {  # negative, so that what weighs most comes first
        actor: -log((len(entries) + 1) / len(where))
        for actor, where in places.items()
        if len(where) > 1
    }
    passed: dict[str, int] = defaultdict(int)  # how many of an actor's briefs came before
    for place, entry in enumerate(entries):
        rarest = sorted(
            (weights[each.actor], each.actor, each.name)
            for each in entry.appearances
            if each.actor in weights
        )
        scores: dict[int, float] = defaultdict(float)
        near = []
        for weight, actor, name in rarest[:RAREST]:
            at = passed[actor]
            window = places[actor][max(0, at - WINDOW) : at + WINDOW + 1]
            near.append((name, window))
            for other in window:
                scores[other] += weight
        for _, actor, _ in rarest:
            passed[actor] += 1
        scores.pop(place, None)
        best = sorted([(score, abs(other - place), other) for other, score in scores.items()])
        yield tuple(
            [
                Relation(other, tuple([name for name, window in near if other in window]))
                for _, _, other in best[:SHOWN]
            ]
        )
