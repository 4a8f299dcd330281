"""Where a small network is drawn: the same everywhere, tied nodes near, no box on another."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.site.explore.layout import keep_apart, lay_out

TWO_TRIANGLES = dict.fromkeys([(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)], 1.0)


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def test_what_is_tied_is_near() -> None:
    places = lay_out(6, TWO_TRIANGLES)
    tied = [distance(places[one], places[other]) for one, other in TWO_TRIANGLES]
    others = [
        distance(places[one], places[other])
        for one, other in combinations(range(6), 2)
        if (one, other) not in TWO_TRIANGLES
    ]
    assert max(tied) < min(others)


def test_the_square_is_filled() -> None:
    for axis in zip(*lay_out(6, TWO_TRIANGLES), strict=True):
        assert (min(axis), max(axis)) == (-1, 1)


def test_the_same_places_on_every_machine() -> None:
    places = [(round(1000 * x), round(1000 * y)) for x, y in lay_out(4, {(0, 1): 1.0, (1, 2): 0.5})]
    assert places == [(-580, 1000), (-764, 682), (-1000, 271), (1000, -1000)]


def test_one_node_or_none() -> None:
    assert lay_out(0, {}) == []
    assert lay_out(1, {}) == [(0.0, 0.0)]


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 700)), max_size=12))
def test_boxes_do_not_overlap_where_there_is_room(places: list[tuple[float, float]]) -> None:
    moved = keep_apart(places, [(80.0, 30.0)] * len(places), (1000, 700))
    assert all(40 <= x <= 960 for x, _ in moved)
    assert all(15 <= y <= 685 for _, y in moved)
    for (x, y), (other_x, other_y) in combinations(moved, 2):
        assert abs(x - other_x) > 60 or abs(y - other_y) > 22, (x, y)
