"""Losses; only where torch is installed, which the package itself does without."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from briefgen.annotate.recogniser.labels import ALLOWED, CLOSES, LABELS, OPENS, label

torch = pytest.importorskip("torch", reason="torch is for training alone: see training/")

from training.batches import Batch  # noqa: E402 - after the skip
from training.losses import constrained, marginal, rows  # noqa: E402


def batch(allowed: np.ndarray, *counts: int) -> Batch:
    none = torch.empty(0)
    return Batch(none, none, none, none, torch.from_numpy(allowed), counts)


def test_a_label_that_may_be_any_of_two_costs_what_both_leave() -> None:
    allowed = np.zeros((1, len(LABELS)), bool)
    allowed[0, [0, 1]] = True
    loss = marginal(torch.zeros(1, len(LABELS)), batch(allowed, 1))
    assert loss.item() == pytest.approx(np.log(len(LABELS) / 2), rel=1e-5)


def test_the_sum_over_rows_is_that_of_every_row_that_spells_names() -> None:
    scores = torch.randn(5, len(LABELS), generator=torch.Generator().manual_seed(1))
    few = [0, *(label(position, "person") for position in "BILU")]
    scores[:, [n for n in range(len(LABELS)) if n not in few]] = -1e4

    def by_hand(part: Any) -> float:
        total = 0.0
        for row in itertools.product(few, repeat=len(part)):
            whole = all(ALLOWED[a, b] for a, b in itertools.pairwise(row))
            if whole and OPENS[row[0]] and CLOSES[row[-1]]:
                total += float(np.exp(sum(part[n, one].item() for n, one in enumerate(row))))
        return float(np.log(total))

    found = rows(scores, (3, 2))
    assert found.tolist() == pytest.approx([by_hand(scores[:3]), by_hand(scores[3:])], rel=1e-4)


def test_words_of_which_nothing_is_known_cost_nothing() -> None:
    allowed = np.ones((2, len(LABELS)), bool)
    scores = torch.randn(2, len(LABELS), generator=torch.Generator().manual_seed(1))
    assert constrained(scores, batch(allowed, 2)).item() == pytest.approx(0, abs=1e-6)
