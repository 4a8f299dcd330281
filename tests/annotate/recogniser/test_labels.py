"""Rows of labels, and the names that they spell."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from briefgen.annotate.recogniser.labels import (
    ALLOWED,
    LABELS,
    TYPES,
    chances,
    decode,
    label,
    names,
    viterbi,
)


def scores_of(*rows: dict[str, float]) -> np.ndarray:
    """Return a score for each label of each word: those given, and nothing for all others."""
    scores = np.zeros((len(rows), len(LABELS)), np.float32)
    for number, row in enumerate(rows):
        for name, value in row.items():
            scores[number, LABELS.index(name)] = value
    return scores


def test_names_are_spelt_by_their_first_and_last_words() -> None:
    row = [
        label("U", "place"),
        0,
        label("B", "person"),
        label("L", "person"),
        label("U", "group"),
    ]
    assert names(np.array(row)) == [(0, 1, "place"), (2, 4, "person"), (4, 5, "group")]


def test_a_name_that_begins_is_ended() -> None:
    scores = scores_of({"O": 3}, {"B-person": 2, "U-person": 1}, {"O": 3}, {"O": 3})
    assert names(decode(scores)) == [(1, 2, "person")]


def test_what_goes_on_neither_begins_anew_nor_leaves_off() -> None:
    kind = "person"
    begun = ALLOWED[label("B", kind)]
    assert [bool(begun[label(position, kind)]) for position in "BILU"] == [False, True, True, False]
    assert not begun[0]


def test_a_name_has_one_type() -> None:
    scores = scores_of({"O": 1}, {"B-person": 3}, {"L-place": 2, "L-person": 1.5}, {"O": 1})
    assert names(decode(scores)) == [(1, 3, "person")]


def test_a_name_may_open_and_close_a_text() -> None:
    scores = scores_of({"I-place": 2, "B-place": 1}, {"I-place": 2, "L-place": 1})
    assert names(decode(scores)) == [(0, 2, "place")]


def test_no_words_have_no_names() -> None:
    assert names(decode(np.empty((0, len(LABELS)), np.float32))) == []


def test_a_types_chance_is_that_of_its_labels() -> None:
    scores = scores_of({"U-place": 9, "B-place": 9, "U-person": 9, "O": 9}, {"L-group": 20})
    likely = [dict(zip(TYPES, row, strict=True)) for row in chances(scores)]
    assert likely[0]["place"] == pytest.approx(0.5, abs=0.01)
    assert likely[0]["person"] == pytest.approx(0.25, abs=0.01)
    assert likely[1]["group"] == pytest.approx(1, abs=0.01)


WHOLE = arrays(
    np.float32,
    st.tuples(st.integers(1, 12), st.just(len(LABELS))),
    elements=st.floats(-9, 9, width=32),
)


@given(WHOLE)
def test_any_scores_spell_whole_names(scores: np.ndarray) -> None:
    row = decode(scores)
    assert all(ALLOWED[a, b] for a, b in pairwise(row))
    assert LABELS[row[0]][0] in "OBU"
    assert LABELS[row[-1]][0] in "OLU"


@pytest.mark.parametrize("seed", range(20))
def test_where_the_best_labels_spell_names_nothing_is_searched(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(9, len(LABELS))).astype(np.float32)
    row = viterbi(scores)
    scores[np.arange(9), row] += 100
    assert decode(scores).tolist() == row.tolist() == scores.argmax(axis=1).tolist()
