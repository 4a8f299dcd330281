"""Where a small network is drawn: the same everywhere, tied nodes near, no box on another."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.site.explore.layout import Layout, Place, keep_apart, lay_out

BOX = (60.0, 30.0)
PATH = {(0, 1): 1.0, (1, 2): 1.0, (2, 3): 1.0, (3, 4): 1.0}
TWO_TRIANGLES = dict.fromkeys([(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)], 1.0)
TIES = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=30)


def distance(one: Place, other: Place) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def overlap(layout: Layout, sizes: list[Place], one: int, other: int) -> float:
    """Return how far two boxes lie on each other, in the direction in which they do so least."""
    (x, y), (other_x, other_y) = layout.places[one], layout.places[other]
    wide = (sizes[one][0] + sizes[other][0]) / 2 - abs(x - other_x)
    return min(wide, (sizes[one][1] + sizes[other][1]) / 2 - abs(y - other_y))


def test_what_is_tied_is_near() -> None:
    places = lay_out([BOX] * 5, PATH, 1000).places
    tied = [distance(places[one], places[other]) for one, other in PATH]
    assert distance(places[0], places[4]) > 1.5 * max(tied)


def test_groups_that_nothing_ties_are_packed_side_by_side() -> None:
    layout = lay_out([BOX] * 6, TWO_TRIANGLES, 1000)
    one, other = layout.places[:3], layout.places[3:]
    assert max(x for x, _ in one) + BOX[0] < min(x for x, _ in other)  # neither in the other
    assert layout.width < 8 * BOX[0]
    assert layout.height < 5 * BOX[1]


def test_where_there_is_no_room_beside_they_stand_in_rows() -> None:
    layout = lay_out([BOX] * 6, TWO_TRIANGLES, 130)
    assert layout.width <= 130
    assert max(y for _, y in layout.places[:3]) < min(y for _, y in layout.places[3:])


def test_the_same_places_on_every_machine() -> None:
    layout = lay_out([BOX] * 4, {(0, 1): 1.0, (1, 2): 0.5}, 300)
    places = [(round(x), round(y)) for x, y in layout.places]
    assert places == [(117, 47), (82, 15), (30, 45), (191, 31)]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_nodes_or_none(count: int) -> None:
    layout = lay_out([BOX] * count, {}, 300)
    assert layout.places == ((), ((30.0, 15.0),), ((30.0, 15.0), (104.0, 15.0)))[count]
    assert (layout.width, layout.height) == ((0.0, 0.0), BOX, (134.0, 30.0))[count]


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(st.floats(20, 120), min_size=12, max_size=12), TIES, st.sampled_from([200, 1000]))
def test_nothing_is_cut_off_and_no_box_lies_on_another(
    widths: list[float], pairs: list[tuple[int, int]], width: float
) -> None:
    sizes = [(wide, 30.0) for wide in widths]
    layout = lay_out(sizes, {(min(p), max(p)): 0.7 for p in pairs if p[0] != p[1]}, width)
    assert layout.width <= width + 0.01
    for (x, y), (wide, high) in zip(layout.places, sizes, strict=True):
        assert wide / 2 - 0.01 <= x <= layout.width - wide / 2 + 0.01
        assert high / 2 - 0.01 <= y <= layout.height - high / 2 + 0.01
    for one, other in combinations(range(len(sizes)), 2):
        assert overlap(layout, sizes, one, other) < 3


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 700)), max_size=12))
def test_boxes_are_moved_apart(places: list[tuple[float, float]]) -> None:
    moved = keep_apart(places, [(80.0, 30.0)] * len(places), 1000)
    assert all(40 <= x <= 960 for x, _ in moved)
    for (x, y), (other_x, other_y) in combinations(moved, 2):
        assert abs(x - other_x) > 79 or abs(y - other_y) > 29, (x, y)
