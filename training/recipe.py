"""The recipe of the weights that ship."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from training.corpus import LINKS
from training.train import Recipe

FIRST: Final = Recipe(
    weights={"conll2003": 1, "worldwide": 1, "uner-ewt": 0.5, LINKS: 0.3},
    steps=6000,
)
SECOND: Final = replace(FIRST, steps=1500, rate=1e-4, average=0.99, seed=3)
RUNS: Final = ((FIRST, SECOND), (replace(FIRST, seed=2), replace(SECOND, seed=4)))
"""The weights that ship are the average of these runs' networks.

In a run, recipes come one after another, each going on from the network of the one before.
"""
