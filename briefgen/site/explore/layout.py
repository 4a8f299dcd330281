"""Where the nodes of a small network are drawn: the same everywhere, whatever the machine.

What is tied together is laid out by itself, as Gansner, Koren and North, "Graph Drawing by Stress
Majorization" (Graph Drawing 2004) have it: how far two nodes are drawn from each other is how far
they are on the way along the ties. Boxes that overlap are moved apart, and the groups are packed
into rows like words. Only additions, multiplications, divisions and square roots are used, which
IEEE 754 rounds exactly, and Python rounds one by one; so the same bytes are drawn on every machine.
networkx would do it with numpy, whose last digits differ between processors.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf, sqrt
from random import Random
from typing import Final

ROUNDS: Final = 60
SEED: Final = 1957
TRIES: Final = 3
"""From how many first places a group is laid out; the one with the least stress is drawn."""
APART: Final = 120
"""How many times boxes that overlap are moved apart."""
ROOMY: Final = 2.5
"""How many times the room of its boxes a group is given."""
WIDER: Final = 1.6
"""How much wider than high a group is drawn where there is room."""
STRETCH: Final = 2
"""How much more a group is stretched in one direction than in the other, at most."""
GAP: Final = 14
"""How far groups stand from each other."""

Place = tuple[float, float]
Ties = Mapping[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of all nodes in a picture whose corner is at (0, 0), and how large that is."""

    places: tuple[Place, ...]
    width: float
    height: float


def lay_out(sizes: Sequence[Place], ties: Ties, width: float) -> Layout:
    """Return places for boxes, so that tied ones are near each other and none lies on another.

    Args:
        sizes: How wide and how high each box is.
        ties: How strongly two of them are tied, from 0 to 1.
        width: How wide the picture may be; how high it is follows from what is in it.
    """
    groups = []
    for members in _groups(len(sizes), ties):
        number = {node: place for place, node in enumerate(members)}
        own = {(number[a], number[b]): tie for (a, b), tie in ties.items() if a in number}
        groups.append((members, _group([sizes[node] for node in members], own, width)))
    groups.sort(key=lambda group: (-group[1].width * group[1].height, group[0]))
    corners, room = _pack([(each.width, each.height) for _, each in groups], width)
    places: list[Place] = [(0.0, 0.0)] * len(sizes)
    for (members, group), (left, top) in zip(groups, corners, strict=True):
        for node, (x, y) in zip(members, group.places, strict=True):
            places[node] = left + x, top + y
    return Layout(tuple(places), *room)


def _groups(count: int, ties: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the nodes that are tied to each other, however indirectly."""
    group = list(range(count))
    for one, other in ties:
        gone = group[other]
        group = [group[one] if each == gone else each for each in group]
    return [[n for n in range(count) if group[n] == each] for each in dict.fromkeys(group)]


def _group(sizes: Sequence[Place], ties: Ties, width: float) -> Layout:
    """Return the layout of nodes that are all tied to each other."""
    needed = sum(wide * high for wide, high in sizes) * (ROOMY if len(sizes) > 1 else 1)
    wide = min(width, max(sqrt(needed * WIDER), *(size[0] for size in sizes)))
    high = max(needed / wide, *(size[1] for size in sizes))
    places = _along(_stressed(len(sizes), ties), wide >= high)
    return _trimmed(keep_apart(_filling(places, wide, high), sizes, wide), sizes)


def _trimmed(places: Sequence[Place], sizes: Sequence[Place]) -> Layout:
    """Return the layout without the empty room around it."""
    boxes = list(zip(places, sizes, strict=True))
    left, right = (
        min(x - w / 2 for (x, _), (w, _) in boxes),
        max(x + w / 2 for (x, _), (w, _) in boxes),
    )
    top, bottom = (
        min(y - h / 2 for (_, y), (_, h) in boxes),
        max(y + h / 2 for (_, y), (_, h) in boxes),
    )
    return Layout(tuple((x - left, y - top) for x, y in places), right - left, bottom - top)


def _pack(sizes: Sequence[Place], width: float) -> tuple[list[Place], Place]:
    """Return the corners of boxes in rows, each row in the middle, and the room that they take."""
    rows: list[list[int]] = []
    used = inf
    for box, (wide, _) in enumerate(sizes):
        if used + GAP + wide > width:
            rows.append([])
            used = -GAP
        rows[-1].append(box)
        used += GAP + wide
    spans = [sum(sizes[box][0] for box in row) + GAP * (len(row) - 1) for row in rows]
    widest = max(spans, default=0.0)
    corners: list[Place] = [(0.0, 0.0)] * len(sizes)
    top = 0.0
    for row, span in zip(rows, spans, strict=True):
        left, high = (widest - span) / 2, max(sizes[box][1] for box in row)
        for box in row:
            corners[box] = left, top + (high - sizes[box][1]) / 2
            left += sizes[box][0] + GAP
        top += high + GAP
    return corners, (widest, max(0.0, top - GAP))


def _distances(count: int, ties: Ties) -> list[list[float]]:
    """Return how far all nodes are from each other along the ties (Dijkstra's algorithm)."""
    near: list[list[tuple[int, float]]] = [[] for _ in range(count)]
    for (one, other), tie in ties.items():
        length = 1.5 - tie / 2
        near[one].append((other, length))
        near[other].append((one, length))
    found = []
    for start in range(count):
        far = [inf] * count
        far[start] = 0.0
        ahead = [(0.0, start)]
        while ahead:
            reached, node = heappop(ahead)
            if reached > far[node]:
                continue
            for other, length in near[node]:
                if reached + length < far[other]:
                    far[other] = reached + length
                    heappush(ahead, (far[other], other))
        found.append(far)
    return found


def _stressed(count: int, ties: Ties) -> list[Place]:
    """Return places for nodes whose distances are nearly those along the ties."""
    wanted = _distances(count, ties)
    random = Random(SEED)  # noqa: S311 - the same first places every time
    tries = []
    for number in range(TRIES if count > 2 else 1):  # noqa: PLR2004 - two are as far as they should
        xs = [random.random() for _ in range(count)]
        ys = [random.random() for _ in range(count)]
        for _ in range(ROUNDS):
            _move(xs, ys, wanted)
        tries.append((_stress(xs, ys, wanted), number, xs, ys))
    _, _, xs, ys = min(tries)
    return list(zip(xs, ys, strict=True))


def _move(xs: list[float], ys: list[float], wanted: Sequence[Sequence[float]]) -> None:
    """Move each node once to where all others would have it."""
    for node, row in enumerate(wanted):
        x, y, to_x, to_y, weights = xs[node], ys[node], 0.0, 0.0, 0.0
        for other, far in enumerate(row):
            if other != node:
                dx, dy = x - xs[other], y - ys[other]
                stretch = far / (sqrt(dx * dx + dy * dy) + 1e-9)
                weight = 1 / (far * far)
                to_x += weight * (xs[other] + dx * stretch)
                to_y += weight * (ys[other] + dy * stretch)
                weights += weight
        if weights:
            xs[node], ys[node] = to_x / weights, to_y / weights


def _stress(xs: Sequence[float], ys: Sequence[float], wanted: Sequence[Sequence[float]]) -> float:
    """Return by how much the distances are other than wanted."""
    stress = 0.0
    for node, row in enumerate(wanted):
        for other in range(node):
            dx, dy = xs[node] - xs[other], ys[node] - ys[other]
            off = sqrt(dx * dx + dy * dy) / row[other] - 1
            stress += off * off
    return stress


def _along(places: Sequence[Place], lying: bool) -> list[Place]:  # noqa: FBT001 - a yes or no
    """Return the places, turned so that they spread most from left to right, or else downwards."""
    count = len(places) or 1
    mx, my = sum(x for x, _ in places) / count, sum(y for _, y in places) / count
    centred = [(x - mx, y - my) for x, y in places]
    spread = sum(x * x - y * y for x, y in centred) / 2
    slant = sum(x * y for x, y in centred)
    length = sqrt(spread * spread + slant * slant)
    if not length:
        return centred
    cos = sqrt((1 + spread / length) / 2)
    sin = sqrt((1 - spread / length) / 2) * (1 if slant >= 0 else -1)
    turned = [(x * cos + y * sin, y * cos - x * sin) for x, y in centred]
    return turned if lying else [(y, x) for x, y in turned]


def _filling(places: Sequence[Place], wide: float, high: float) -> list[Place]:
    """Return the places, moved and stretched so that they fill a room, but not beyond likeness."""
    left, top = min(x for x, _ in places), min(y for _, y in places)
    span, rise = max(x for x, _ in places) - left, max(y for _, y in places) - top
    across, down = wide / (span or 1), high / (rise or 1)
    across, down = min(across, STRETCH * down), min(down, STRETCH * across)
    margin = (wide - across * span) / 2
    return [(margin + across * (x - left), down * (y - top)) for x, y in places]


def keep_apart(places: Sequence[Place], sizes: Sequence[Place], width: float) -> list[Place]:
    """Return places at which no box lies on another, and none beyond the width of the picture.

    Args:
        places: The boxes' middles.
        sizes: How wide and how high each box is.
        width: How wide the picture is; how high it is does not matter.
    """
    xs, ys = [x for x, _ in places], [y for _, y in places]
    for turn in range(APART):
        sideways = turn < APART / 2  # downwards there is always room
        moved = False
        for node, (box, _) in enumerate(sizes):
            xs[node] = min(max(xs[node], box / 2), max(width - box / 2, box / 2))
        for one in range(len(places)):
            for other in range(one + 1, len(places)):
                wide = (sizes[one][0] + sizes[other][0]) / 2 - abs(xs[one] - xs[other])
                high = (sizes[one][1] + sizes[other][1]) / 2 - abs(ys[one] - ys[other])
                if wide > 0 and high > 0:
                    moved = True
                    axis, overlap = (xs, wide) if sideways and wide < high else (ys, high)
                    half = overlap / 2 if axis[one] >= axis[other] else -overlap / 2
                    axis[one] += half
                    axis[other] -= half
        if not moved:
            break
    return list(zip(xs, ys, strict=True))
