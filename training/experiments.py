"""`python -m training.experiments`: what each part of the recipe is good for, as a table.

Every network is trained for the same few steps, so the figures say which way is better, not how
good it gets. Names of experiments may be given; without any, all are run.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import torch

from training.augment import Chances
from training.corpus import LINKS
from training.data import Data
from training.measure import measure
from training.network import Sizes, read_network
from training.train import Recipe, train

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.batches import Batch
    from training.losses import Teacher
    from training.network import Network

STEPS: Final = 250
NOTHING: Final = Chances(upper=0, lower=0, title=0, exchange=0, hidden=0)
BOTH: Final = {"conll2003": 1.0, "worldwide": 1.0}
PLAIN: Final = Recipe(BOTH, steps=STEPS, average=0.98, chances=NOTHING)

EXPERIMENTS: Final = {
    "conll2003 and worldwide": PLAIN,
    "conll2003 alone": replace(PLAIN, weights={"conll2003": 1.0}),
    "worldwide alone": replace(PLAIN, weights={"worldwide": 1.0}),
    "and uner-ewt": replace(PLAIN, weights={**BOTH, "uner-ewt": 1.0}),
    "and silver labels": replace(PLAIN, weights={**BOTH, LINKS: 0.5}),
    "capitals and none": replace(
        PLAIN, chances=replace(NOTHING, upper=0.07, lower=0.07, title=0.03)
    ),
    "names exchanged": replace(PLAIN, chances=replace(NOTHING, exchange=0.3)),
    "words hidden": replace(PLAIN, chances=replace(NOTHING, hidden=0.05)),
    "four layers": replace(PLAIN, sizes=Sizes(layers=4)),
    "three layers": replace(PLAIN, sizes=Sizes(layers=3)),
    "constrained training": replace(PLAIN, constrained=True),
    "a rate of 3e-4": replace(PLAIN, rate=3e-4),
    "a rate of 1e-4": replace(PLAIN, rate=1e-4),
    "another seed": replace(PLAIN, seed=2),
}
TEACHERS: Final = ("conll2003 and worldwide", "another seed", "names exchanged", "words hidden")
"""Whose mean is the teacher of the last experiment."""
TAUGHT: Final = "taught by four"


def main() -> None:
    """Run the experiments and print a row of the table for each."""
    parser = argparse.ArgumentParser(prog="python -m training.experiments", description=__doc__)
    parser.add_argument("names", nargs="*", help="which experiments")
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="where the sets lie")
    parser.add_argument("--keep", type=Path, help="a folder for the networks")
    options = parser.parse_args()
    keep = options.keep or Path(tempfile.mkdtemp())
    data = Data.read(options.data)
    held_out = data.held_out | data.without_capitals()
    print("| experiment | " + " | ".join(held_out) + " | minutes |", flush=True)
    print("|---|" + "---|" * (len(held_out) + 1), flush=True)
    for name in options.names or [*EXPERIMENTS, TAUGHT]:
        began = time.monotonic()
        recipe, teacher = EXPERIMENTS.get(name, PLAIN), None
        if name == TAUGHT:
            teacher = mean_of(
                [read_network(keep / file_of(each), PLAIN.sizes) for each in TEACHERS]
            )
        network = train(recipe, data, _ignore, _ignore, teacher)
        minutes = (time.monotonic() - began) / 60
        torch.save(network.state_dict(), keep / file_of(name))
        reached = [
            measure(network, documents, data.tokenizer).f1 for documents in held_out.values()
        ]
        cells = " | ".join(f"{value:.1f}" for value in reached)
        print(f"| {name} | {cells} | {minutes:.0f} |", flush=True)


def file_of(name: str) -> str:
    """Return the name of an experiment's file."""
    return name.replace(" ", "-") + ".pt"


def mean_of(networks: Sequence[Network]) -> Teacher:
    """Return a teacher that says what several networks say on average."""

    def probabilities(batch: Batch) -> torch.Tensor:
        device = batch.pieces.device
        with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
            scores = [
                network.to(device)(batch.pieces, batch.shapes, batch.mask) for network in networks
            ]
        flat = [one.float().flatten(0, 1)[batch.heads].softmax(dim=1) for one in scores]
        return torch.stack(flat).mean(dim=0)

    return probabilities


def _ignore(*_: object) -> None:
    pass


if __name__ == "__main__":
    main()
