"""The recipe of the weights that ship."""

from __future__ import annotations

from typing import Final

from training.train import Recipe

RECIPE: Final = Recipe(
    weights={"conll2003": 1, "worldwide": 1, "uner-ewt": 0.5, "links-current-events-2025": 0.3},
    steps=6000,
)
