"""Which briefs go together: those that share actors, the more so the rarer these are."""

from collections import defaultdict
from collections.abc import Sequence
from math import log

from briefgen.site.model import Entry

RAREST = 6
"""How many of a brief's actors are looked at: common ones tell little."""
WINDOW = 6
"""How many briefs before and behind are looked at per actor, so that no actor costs much."""
SHOWN = 3


def related(entries: Sequence[Entry]) -> list[tuple[tuple[int, tuple[str, ...]], ...]]:
    """Return, for each brief, up to three others with the names of the actors they share.

    An actor weighs log(N / n), where n of the N briefs name it (inverse document frequency,
    Sparck Jones 1972); briefs of equal weight are taken by nearness in time.

    Args:
        entries: All briefs, newest first.

    Returns:
        Per brief: the index of each related brief, the nearest related first, and the names.
    """
    places = defaultdict(list)
    for number, entry in enumerate(entries):
        for appearance in entry.appearances:
            places[appearance.actor].append(number)
    weights = {
        actor: log((len(entries) + 1) / len(numbers))
        for actor, numbers in places.items()
        if len(numbers) > 1
    }
    seen: dict[str, int] = defaultdict(int)  # how many of the actor's briefs came before
    return [_nearest(number, entry, places, weights, seen) for number, entry in enumerate(entries)]


def _nearest(
    number: int,
    entry: Entry,
    places: dict[str, list[int]],
    weights: dict[str, float],
    seen: dict[str, int],
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    shared = sorted(
        (
            (weights[each.actor], each.actor, each.name)
            for each in entry.appearances
            if each.actor in weights
        ),
        reverse=True,
    )
    scores: dict[int, float] = defaultdict(float)
    names: dict[int, list[str]] = defaultdict(list)
    for weight, actor, name in shared[:RAREST]:
        at = seen[actor]
        for other in places[actor][max(0, at - WINDOW) : at + WINDOW + 1]:
            if other != number:
                scores[other] += weight
                names[other].append(name)
    for _, actor, _ in shared:
        seen[actor] += 1
    best = sorted(scores, key=lambda other: (-scores[other], abs(other - number), other))[:SHOWN]
    return tuple((other, tuple(names[other])) for other in best)
