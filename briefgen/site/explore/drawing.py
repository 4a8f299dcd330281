"""A picture of a network: circles with names below them, and lines between, in whole units."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.explore.labels import lines, width
from briefgen.site.explore.layout import Place, lay_out
from briefgen.site.keys import code_key, key
from briefgen.site.memory import Remembered
from briefgen.site.model import Appearance

LETTERS: Final = 13
"""The size of the names."""
LINE: Final = 15
"""How far the lines of a name stand apart, from one's feet to the next's."""
EDGE: Final = 4
"""How much room there is around a circle with its name."""
STRENGTHS: Final = 4
"""How many kinds of ties are told apart by how thick their lines are."""
_LEAST, _MOST = 5, 15
"""The radius of a circle: of nearly no briefs, and of the most."""
_BELOW: Final = 3
"""How far below its letters' feet the line of a name ends."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """An actor that is to be drawn, and how many briefs it is in."""

    known: Appearance
    briefs: int


@dataclass(frozen=True, slots=True)
class Node:
    """An actor as it is drawn: a circle, and each line of its name with how far down it stands."""

    name: str
    lines: tuple[tuple[str, int], ...]
    path: str
    type: ActorType
    briefs: int
    x: int
    y: int
    radius: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two actors; ``strength`` is from 1 to ``STRENGTHS``, and names its class."""

    x1: int
    y1: int
    x2: int
    y2: int
    strength: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a network; ``name`` is "all", or "few" for that of the strongest alone."""

    name: str
    width: int
    height: int
    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]


def picture(
    name: str,
    actors: Sequence[Drawn],
    ties: Mapping[tuple[int, int], int],
    most: int,
    remembered: Remembered,
) -> Picture:
    """Return the picture of a network.

    Args:
        name: How the picture is called.
        actors: Who is in it.
        ties: How many briefs name two of them together, by their numbers.
        most: How wide the picture may be.
        remembered: What knows the places of the last build: they follow from boxes and ties.
    """
    named = max(actor.briefs for actor in actors)
    strongest = max(ties.values(), default=1)
    radii = [round(_LEAST + (_MOST - _LEAST) * sqrt(actor.briefs / named)) for actor in actors]
    labels = [lines(actor.known.name) for actor in actors]
    sizes = [_size(radius, label) for radius, label in zip(radii, labels, strict=True)]
    weights = {pair: 0.25 + 0.75 * count / strongest for pair, count in ties.items()}
    shaping = key(code_key(), repr((sizes, weights, most)))
    places = remembered(f"network {name}", shaping, lambda: [*_told(sizes, weights, most)])
    (wide, high), *middles = (tuple(map(int, place.split())) for place in places)
    nodes = tuple(
        _node(actor, label, radius, middle, size[1])
        for actor, label, radius, middle, size in zip(
            actors, labels, radii, middles, sizes, strict=True
        )
    )
    drawn = tuple(
        _tie(nodes[one], nodes[other], 1 + STRENGTHS * count // (strongest + 1))
        for (one, other), count in ties.items()
    )
    return Picture(name, wide, high, nodes, drawn)


def _node(
    actor: Drawn, label: Sequence[str], radius: int, middle: Sequence[int], high: float
) -> Node:
    """Return an actor's circle and name, which together are so high, around their middle."""
    x, y = middle
    top = y - round(high / 2) + EDGE
    first = top + 2 * radius + LINE - _BELOW
    return Node(
        name=actor.known.name,
        lines=tuple((text, first + LINE * number) for number, text in enumerate(label)),
        path=actor_path(actor.known.actor),
        type=actor.known.type,
        briefs=actor.briefs,
        x=x,
        y=top + radius,
        radius=radius,
    )


def _tie(one: Node, other: Node, strength: int) -> Tie:
    return Tie(one.x, one.y, other.x, other.y, strength)


def _size(radius: int, label: Sequence[str]) -> Place:
    """Return how wide and how high a circle is with its name below, and some room around both."""
    widest = max(width(line, LETTERS) for line in label)
    return max(2 * radius, widest) + 2 * EDGE, 2 * radius + LINE * len(label) + 2 * EDGE


def _told(
    sizes: Sequence[Place], ties: Mapping[tuple[int, int], float], most: int
) -> Iterator[str]:
    """Yield the size of the picture and the middles of its boxes, as strings to be remembered."""
    layout = lay_out(sizes, ties, most)
    yield f"{ceil(layout.width)} {ceil(layout.height)}"
    for x, y in layout.places:
        yield f"{round(x)} {round(y)}"
