"""Texts are read in batches, and each as if it were alone."""

from datetime import date

import pytest

from briefgen.annotate.pipeline import (
    BATCH_CHARACTERS,
    BATCH_SIZE,
    Text,
    annotate,
    in_batches,
)
from briefgen.config import DEFAULT_MODEL


@pytest.mark.parametrize(
    ("lengths", "batches"),
    [
        ([], []),
        ([5], [1]),
        ([5] * (BATCH_SIZE + 1), [BATCH_SIZE, 1]),
        ([BATCH_CHARACTERS // 2] * 5, [2, 2, 1]),
        ([1, BATCH_CHARACTERS * 3, 1, 1], [1, 1, 2]),
    ],
)
def test_batches_hold_a_bounded_amount_of_text(lengths: list[int], batches: list[int]) -> None:
    texts = [Text("x" * length, None) for length in lengths]
    found = list(in_batches(texts))
    assert [len(batch) for batch in found] == batches
    assert [text for batch in found for text in batch] == texts


def test_a_text_is_read_alike_alone_and_among_others() -> None:
    day = date(2025, 3, 4)
    texts = [
        Text("Ines Carvalho left on Monday.", day),
        Text("About 300 people stayed. “It is ours,” Ana Reis said.", day),
        Text("", day),
        Text("x" * 50, None),
    ]
    together = list(annotate(texts, DEFAULT_MODEL))
    alone = [next(annotate([text], DEFAULT_MODEL)) for text in texts]
    assert together == alone
