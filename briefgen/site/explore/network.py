"""The network of actors: who is named together, drawn at build time and told as a table."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import permutations
from math import sqrt
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.explore.drawing import Drawn, Picture, picture
from briefgen.site.memory import Remembered, make_anew
from briefgen.site.model import Appearance, Entry
from briefgen.site.views import TYPE_ORDER, Counted

DRAWN: Final = 48
"""How many actors are drawn at most: those that are named together with others most often."""
FEW: Final = 24
"""How many of them are drawn where there is little room."""
TIES: Final = 4
"""How many ties of each actor are drawn: its strongest."""
COMPANY: Final = 5
"""How many others the table names beside an actor."""
WIDTH: Final = 1000
NARROW: Final = 340
"""How wide the pictures are at most: that of all, and that of a few, which fits on a phone."""


@dataclass(frozen=True, slots=True)
class Company:
    """A row of the table: an actor, and whom it is named with most often, in how many briefs."""

    actor: Counted
    type: ActorType
    others: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The pictures and the table, which tell the same.

    Attributes:
        pictures: That of all actors, and one of the strongest for a narrow screen.
        types: The types of the actors that are drawn.
        table: Whom each actor is named with.
    """

    pictures: tuple[Picture, ...]
    types: tuple[ActorType, ...]
    table: tuple[Company, ...]


def network(entries: Iterable[Entry], remembered: Remembered = make_anew) -> Network:
    """Return the network of those actors that are named together most often.

    Args:
        entries: All briefs, newest first: what the newest one calls an actor is its name.
        remembered: What knows the places of the last build's pictures.
    """
    known, briefs, company = _counted(entries)
    order = sorted(company)  # of equal weight, by name
    order.sort(key=lambda actor: _weight(company[actor]), reverse=True)
    order = order[:DRAWN]
    near = _nearest(order, company, briefs)
    table = tuple(
        Company(
            Counted(known[actor].name, actor_path(actor), briefs[actor]),
            known[actor].type,
            tuple(
                Counted(known[each].name, actor_path(each), company[actor][each])
                for each in near[actor][:COMPANY]
            ),
        )
        for actor in order
    )
    drawn = [Drawn(known[actor], briefs[actor]) for actor in order]
    types = {known[actor].type for actor in order}
    pictures = [
        picture(name, drawn[:most], _ties(order[:most], company, briefs), width, remembered)
        for name, most, width in (("all", DRAWN, WIDTH), ("few", FEW, NARROW))
        if order
    ]
    return Network(tuple(pictures), tuple(kind for kind in TYPE_ORDER if kind in types), table)


def _counted(
    entries: Iterable[Entry],
) -> tuple[dict[str, Appearance], Counter[str], dict[str, Counter[str]]]:
    """Return how the newest brief knows each actor, in how many it is, and in how many with whom.

    Who is never named with others is not among those with company.
    """
    known: dict[str, Appearance] = {}
    briefs: Counter[str] = Counter()
    company: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in entries:
        for each in entry.appearances:
            known.setdefault(each.actor, each)
        actors = sorted({each.actor for each in entry.appearances})
        briefs.update(actors)
        for one, other in permutations(actors, 2):
            company[one][other] += 1
    return known, briefs, company


def _ties(
    order: Sequence[str], company: Mapping[str, Mapping[str, int]], briefs: Mapping[str, int]
) -> dict[tuple[int, int], int]:
    """Return the ties to be drawn by the numbers of their actors, with how many briefs tie them."""
    number = {actor: place for place, actor in enumerate(order)}
    near = _nearest(order, company, briefs)
    pairs = {
        tuple(sorted((actor, other), key=number.__getitem__))
        for actor in order
        for other in near[actor][:TIES]
    }
    ties = {(number[one], number[other]): company[one][other] for one, other in pairs}
    return dict(sorted(ties.items()))


def _weight(company: Mapping[str, int]) -> tuple[int, int]:
    """Return how often an actor is named with others: again with the same one, and at all."""
    counts = company.values()
    return sum(count for count in counts if count > 1), sum(counts)


def _nearest(
    order: Sequence[str], company: Mapping[str, Mapping[str, int]], briefs: Mapping[str, int]
) -> dict[str, list[str]]:
    """Return those that each actor is named with, the most telling first.

    By the cosine of the two sets of briefs (Salton and McGill 1983), so that who is named
    everywhere does not come first with everybody.
    """
    drawn = set(order)

    def nearness(actor: str, other: str) -> tuple[float, int, str]:
        count = company[actor][other]
        return -count / sqrt(briefs[actor] * briefs[other]), -count, other

    return {
        actor: sorted(drawn.intersection(company[actor]), key=partial(nearness, actor))
        for actor in order
    }
