"""The network that is trained."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is for training alone: see training/")

from training.network import Network, Sizes, average_of  # noqa: E402 - after the skip

SMALL = Sizes(vocabulary=20, positions=8, units=12, heads=2, inner=24, layers=1)


def test_an_average_lies_between_its_networks_and_leaves_them_alone() -> None:
    torch.manual_seed(1)
    one, other = Network(SMALL), Network(SMALL)
    before = one.labels.weight.clone()

    average = average_of([one, other])

    assert torch.allclose(average.labels.weight, (one.labels.weight + other.labels.weight) / 2)
    assert torch.equal(one.labels.weight, before)
    pieces = torch.tensor([[1, 2, 3]])
    assert average(pieces, torch.zeros_like(pieces)).shape[:2] == (1, 3)
    assert torch.equal(average(pieces, pieces), average_of([average])(pieces, pieces))
