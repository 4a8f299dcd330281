"""Windows over long texts."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.recogniser.encoding import Encoded
from briefgen.annotate.recogniser.windows import MARGIN, SIZE, in_windows


def encoded_of(lengths: list[int]) -> Encoded:
    """Return a text of words of so many pieces each; only pieces and their places matter here."""
    ends = np.cumsum(lengths, dtype=np.int32)
    pieces = np.zeros(int(ends[-1]) if lengths else 0, np.int64)
    heads = ends - np.array(lengths, np.int32)
    return Encoded(heads, ends, heads, pieces, pieces)


def test_a_short_text_is_one_window() -> None:
    (window,) = in_windows(encoded_of([1] * SIZE))
    assert (window.first, window.after) == (0, SIZE)
    assert (window.first_word, window.after_word) == (0, SIZE)


def test_a_text_without_words_has_none() -> None:
    assert list(in_windows(encoded_of([]))) == []


@given(st.lists(st.integers(1, 9), min_size=1, max_size=900))
def test_every_word_is_decided_once_with_room_around_it(lengths: list[int]) -> None:
    encoded = encoded_of(lengths)
    count = len(encoded.pieces)
    decided: list[int] = []
    for window in in_windows(encoded):
        assert window.after - window.first <= SIZE
        decided += range(window.first_word, window.after_word)
        for word in range(window.first_word, window.after_word):
            head = int(encoded.heads[word])
            assert head - window.first >= min(MARGIN, head)
            assert window.after - head >= min(MARGIN, count - head)
    assert decided == list(range(len(lengths)))
