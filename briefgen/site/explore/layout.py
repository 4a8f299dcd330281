"""Where the nodes of a small network are drawn: the same everywhere, whatever the machine.

The forces are those of Fruchterman and Reingold, "Graph Drawing by Force-Directed Placement"
(Software: Practice and Experience 21, 1991), with a pull towards the middle that keeps parts
together which nothing ties. Only additions, multiplications, divisions and square roots are used,
which IEEE 754 rounds exactly, and Python rounds one by one; so the same bytes are drawn on every
machine. networkx would do it with numpy, whose last digits differ between processors.
"""

from collections.abc import Mapping, Sequence
from math import sqrt
from random import Random
from typing import Final

ROUNDS: Final = 120
PULL: Final = 0.06
"""How strongly everything is pulled towards the middle."""
SEED: Final = 1957
APART: Final = 80
"""How many times boxes that overlap are moved apart."""

Place = tuple[float, float]


def lay_out(count: int, ties: Mapping[tuple[int, int], float]) -> list[Place]:
    """Return places for nodes between -1 and 1, so that tied ones are near each other.

    Args:
        count: How many nodes there are.
        ties: How strongly two of them are tied, from 0 to 1.
    """
    random = Random(SEED)  # noqa: S311 - the same first places every time
    xs = [2 * random.random() - 1 for _ in range(count)]
    ys = [2 * random.random() - 1 for _ in range(count)]
    ideal = sqrt(4 / max(1, count))
    for round_ in range(ROUNDS):
        step = 0.2 * (1 - round_ / ROUNDS)
        _move(xs, ys, ties, ideal, step)
    return _spread(xs, ys)


def _move(
    xs: list[float],
    ys: list[float],
    ties: Mapping[tuple[int, int], float],
    ideal: float,
    step: float,
) -> None:
    """Let all forces act once; nothing moves farther than ``step``."""
    count = len(xs)
    fx = [-PULL * x / ideal for x in xs]
    fy = [-PULL * y / ideal for y in ys]
    squared = ideal * ideal
    for one in range(count):
        x, y, sx, sy = xs[one], ys[one], 0.0, 0.0
        for other in range(one + 1, count):
            dx, dy = x - xs[other], y - ys[other]
            push = squared / (dx * dx + dy * dy + 1e-9)
            px, py = dx * push, dy * push
            sx += px
            sy += py
            fx[other] -= px
            fy[other] -= py
        fx[one] += sx
        fy[one] += sy
    for (one, other), weight in ties.items():
        dx, dy = xs[one] - xs[other], ys[one] - ys[other]
        pull = weight * sqrt(dx * dx + dy * dy) / ideal
        fx[one] -= dx * pull
        fy[one] -= dy * pull
        fx[other] += dx * pull
        fy[other] += dy * pull
    for node in range(count):
        force = sqrt(fx[node] * fx[node] + fy[node] * fy[node])
        reach = min(force, step) / force if force else 0.0
        xs[node] += fx[node] * reach
        ys[node] += fy[node] * reach


def _spread(xs: Sequence[float], ys: Sequence[float]) -> list[Place]:
    """Return the places, moved and stretched so that they fill the square."""
    return list(zip(_fill(xs), _fill(ys), strict=True))


def _fill(values: Sequence[float]) -> list[float]:
    low, high = min(values, default=0), max(values, default=0)
    half = (high - low) / 2 or 1
    return [(value - low) / half - 1 if high > low else 0.0 for value in values]


def keep_apart(places: Sequence[Place], sizes: Sequence[Place], room: Place) -> list[Place]:
    """Return places at which no box lies on another, as far as there is room.

    Args:
        places: The boxes' middles.
        sizes: How wide and how high each box is.
        room: How wide and how high the picture is; its corner is at (0, 0).
    """
    xs, ys = [x for x, _ in places], [y for _, y in places]
    for _ in range(APART):
        moved = False
        for one in range(len(places)):
            for other in range(one + 1, len(places)):
                wide = (sizes[one][0] + sizes[other][0]) / 2 - abs(xs[one] - xs[other])
                high = (sizes[one][1] + sizes[other][1]) / 2 - abs(ys[one] - ys[other])
                if wide > 0 and high > 0:
                    moved = True
                    axis, overlap = (xs, wide) if wide < high else (ys, high)
                    half = overlap / 2 if axis[one] >= axis[other] else -overlap / 2
                    axis[one] += half
                    axis[other] -= half
        for node, (width, height) in enumerate(sizes):
            xs[node] = min(max(xs[node], width / 2), room[0] - width / 2)
            ys[node] = min(max(ys[node], height / 2), room[1] - height / 2)
        if not moved:
            break
    return list(zip(xs, ys, strict=True))
