"""The network of actors: who is named together, drawn once at build time and told as a table."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.explore.layout import keep_apart, lay_out
from briefgen.site.model import Appearance, Entry
from briefgen.site.views import TYPE_ORDER, Counted

DRAWN: Final = 48
"""How many actors are drawn at most: those that are named together with others most often."""
TIES: Final = 4
"""How many ties of each actor are drawn: its strongest."""
COMPANY: Final = 5
"""How many others the table names beside an actor."""
WIDTH: Final = 1000
HEIGHT: Final = 720
LABEL: Final = 26
"""How many characters of a name are drawn."""
_CHARACTER: Final = 7.2
_LINE: Final = 15
_LEAST, _MOST = 5, 15


@dataclass(frozen=True, slots=True)
class Node:
    """An actor as it is drawn: a circle with its name below, in whole units of the picture."""

    name: str
    label: str
    path: str
    type: ActorType
    briefs: int
    x: int
    y: int
    radius: int
    text_y: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two actors; ``strength`` is from 1 to 4, and names its class."""

    x1: int
    y1: int
    x2: int
    y2: int
    strength: int


@dataclass(frozen=True, slots=True)
class Company:
    """A row of the table: an actor, and whom it is named with most often, in how many briefs."""

    actor: Counted
    type: ActorType
    others: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """The picture and the table, which tell the same."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]
    table: tuple[Company, ...]

    @property
    def types(self) -> tuple[ActorType, ...]:
        """The types of the actors that are drawn."""
        drawn = {node.type for node in self.nodes}
        return tuple(kind for kind in TYPE_ORDER if kind in drawn)


def network(entries: Iterable[Entry]) -> Network:
    """Return the network of those actors that are named together most often.

    Args:
        entries: All briefs, newest first: what the newest one calls an actor is its name.
    """
    known: dict[str, Appearance] = {}
    briefs: Counter[str] = Counter()
    together: Counter[tuple[str, str]] = Counter()
    for entry in entries:
        actors = sorted({each.actor for each in entry.appearances})
        for each in entry.appearances:
            known.setdefault(each.actor, each)
        briefs.update(actors)
        for place, one in enumerate(actors):
            for other in actors[place + 1 :]:
                together[one, other] += 1
    company: dict[str, Counter[str]] = defaultdict(Counter)
    for (one, other), count in together.items():
        company[one][other] = company[other][one] = count
    order = sorted(company)  # of equal weight, by name
    order.sort(key=lambda actor: _weight(company[actor]), reverse=True)
    order = order[:DRAWN]
    drawn = set(order)
    near = {actor: _nearest(company[actor], briefs, briefs[actor], drawn) for actor in order}
    ties = {
        (one, other): together[one, other]
        for actor in order
        for one, other in (sorted((actor, each)) for each in near[actor][:TIES])
    }
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
    return Network(WIDTH, HEIGHT, *_drawn(order, known, briefs, ties), table)


def _weight(company: Mapping[str, int]) -> tuple[int, int]:
    """Return how often an actor is named with others: again with the same one, and at all."""
    counts = company.values()
    return sum(count for count in counts if count > 1), sum(counts)


def _nearest(
    company: Mapping[str, int], briefs: Mapping[str, int], own: int, drawn: set[str]
) -> list[str]:
    """Return those that an actor is named with, the most telling first.

    By the cosine of the two sets of briefs (Salton and McGill 1983), so that who is named
    everywhere does not come first with everybody.
    """
    return sorted(
        drawn.intersection(company),
        key=lambda other: (-company[other] / sqrt(own * briefs[other]), -company[other], other),
    )


def _drawn(
    order: list[str],
    known: Mapping[str, Appearance],
    briefs: Mapping[str, int],
    ties: Mapping[tuple[str, str], int],
) -> tuple[tuple[Node, ...], tuple[Tie, ...]]:
    numbers = {actor: number for number, actor in enumerate(order)}
    most = max(ties.values(), default=1)
    weights = {
        (numbers[one], numbers[other]): 0.25 + 0.75 * count / most
        for (one, other), count in sorted(ties.items())
    }
    named = max((briefs[actor] for actor in order), default=1)
    radii = [round(_LEAST + (_MOST - _LEAST) * sqrt(briefs[actor] / named)) for actor in order]
    labels = [_shortened(known[actor].name) for actor in order]
    sizes = [
        (max(2 * radius, _CHARACTER * len(label)) + 8, 2 * radius + _LINE + 6.0)
        for radius, label in zip(radii, labels, strict=True)
    ]
    middles = [(WIDTH * (x + 1) / 2, HEIGHT * (y + 1) / 2) for x, y in lay_out(len(order), weights)]
    places = keep_apart(middles, sizes, (WIDTH, HEIGHT))
    nodes = []
    for actor, label, radius, (x, y) in zip(order, labels, radii, places, strict=True):
        top = round(y - _LINE / 2)  # the circle above, the name below
        name, kind = known[actor].name, known[actor].type
        node = Node(
            name,
            label,
            actor_path(actor),
            kind,
            briefs[actor],
            round(x),
            top,
            radius,
            top + radius + 13,
        )
        nodes.append(node)
    lines = tuple(
        Tie(
            nodes[numbers[one]].x,
            nodes[numbers[one]].y,
            nodes[numbers[other]].x,
            nodes[numbers[other]].y,
            1 + min(3, 4 * count // (most + 1)),
        )
        for (one, other), count in sorted(ties.items())
    )
    return tuple(nodes), lines


def _shortened(name: str) -> str:
    return name if len(name) <= LABEL else f"{name[: LABEL - 1].rstrip()}…"
