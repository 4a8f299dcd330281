"""`python -m training`: from texts with marked names to the weights that ship.

Needs what requirements.txt in this folder names. On one core of a laptop it takes an hour and a
half; all cores are used unless OMP_NUM_THREADS says otherwise.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import torch

from briefgen.annotate.recogniser import network as shipped
from briefgen.annotate.recogniser.weights import FOLDER
from training.data import Data
from training.export import export
from training.measure import measure, measure_recogniser
from training.network import Network
from training.recipe import FIRST, RECIPES
from training.train import train


def main() -> None:
    """Train, write the weights, and print what they reach before and after rounding."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="where the sets lie")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the weights go")
    parser.add_argument("--keep", type=Path, help="a file for the network in 32 bits, now and then")
    parser.add_argument("--from", type=Path, dest="network", help="export this file, train nothing")
    options = parser.parse_args()
    data = Data.read(options.data)
    keep = options.keep or Path(tempfile.gettempdir()) / "briefgen-names.pt"

    def save(step: int, network: Network) -> None:
        torch.save(network.state_dict(), keep)
        for name, documents in data.held_out.items():
            print(f"step {step}: {name} {measure(network, documents, data.tokenizer)}", flush=True)

    network = None
    if options.network:
        network = Network(FIRST.sizes)
        network.load_state_dict(torch.load(options.network, weights_only=True))
    for recipe in () if network else RECIPES:
        print(recipe, flush=True)
        network = train(recipe, data, tell, save, start=network)
        save(recipe.steps, network)
    assert network  # noqa: S101 - there are recipes
    network = network.cpu()
    export(network, data.vocabulary, options.out)
    recogniser = shipped.load(options.out)
    for name, documents in (data.held_out | data.without_capitals()).items():
        whole = measure(network, documents, data.tokenizer)
        print(f"{name}: {whole} in 32 bits, {measure_recogniser(recogniser, documents)} in 8")


def tell(line: str) -> None:
    """Print a line of progress at once."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
