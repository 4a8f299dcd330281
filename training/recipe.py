"""The recipe of the weights; docs/model-card.md tells what those that ship differ by."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from training.corpus import LINKS
from training.train import Recipe

RECIPE: Final = Recipe(
    weights={"conll2003": 1, "worldwide": 1, "uner-ewt": 0.5, LINKS: 0.3},
    steps=6000,
)
RUNS: Final = tuple(replace(RECIPE, seed=seed) for seed in (1, 2, 3, 4))
"""The weights are the greedy soup of these runs' networks."""
