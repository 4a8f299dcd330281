"""The average of the weights of networks that started alike: a "soup".

Runs differ by what order they see the texts in, and so by some points on a set of few documents.
The recipe's weights are the greedy soup of its runs (Wortsman et al. 2022, "Model soups: averaging
weights of multiple fine-tuned models improves accuracy without increasing inference time").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from training.network import Network

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def greedy_soup(networks: Sequence[Network], score: Callable[[Network], float]) -> Network:
    """Return the average of the best network and of all that do it no harm.

    From the second best on, each is taken in if the average with it scores no less than without.

    Args:
        networks: At least one, which started alike.
        score: How well a network does on texts that none was trained on; the greater, the better.
    """
    first, *others = sorted(networks, key=score, reverse=True)
    taken, soup, best = [first], average_of([first]), score(first)
    for network in others:
        wider = average_of([*taken, network])
        reached = score(wider)
        if reached >= best:
            taken, soup, best = [*taken, network], wider, reached
    return soup


def average_of(networks: Sequence[Network]) -> Network:
    """Return the network whose weights are the mean of several networks' that started alike."""
    states = [network.state_dict() for network in networks]
    mean = {name: torch.stack([one[name] for one in states]).mean(dim=0) for name in states[0]}
    network = Network(networks[0].sizes)
    network.load_state_dict(mean)
    return network.eval()
