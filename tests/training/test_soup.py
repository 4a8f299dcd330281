"""The average of networks that started alike."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is for training alone: see training/")

from training.network import Network, Sizes  # noqa: E402 - after the skip
from training.soup import average_of, greedy_soup  # noqa: E402 - after the skip

SMALL = Sizes(vocabulary=20, positions=8, units=12, heads=2, inner=24, layers=1)


def network_of(bias: float) -> Network:
    """Return a network of which one number is known."""
    torch.manual_seed(1)
    network = Network(SMALL)
    with torch.no_grad():
        network.labels.bias.fill_(bias)
    return network


def bias_of(network: Network) -> float:
    bias: float = network.labels.bias[0].item()
    return bias


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


def test_a_soup_takes_in_what_does_it_no_harm() -> None:
    """The nearer the number is to 3, the better: 2 and 4.5 lie around it, 9 leads away."""
    networks = [network_of(bias) for bias in (9, 2, 4.5)]

    soup = greedy_soup(networks, lambda network: -abs(bias_of(network) - 3))

    assert bias_of(soup) == 3.25


def test_a_soup_of_one_is_that_one() -> None:
    assert bias_of(greedy_soup([network_of(2)], bias_of)) == 2
