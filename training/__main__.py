"""`python -m training`: from texts with marked names to the weights that ship.

Needs what requirements.txt in this folder names. On one core of a laptop it takes some five
hours; all cores are used unless OMP_NUM_THREADS says otherwise. Each run is kept now and then, so
that what was trained can be exported (`--from`) if the rest is not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

import torch

from briefgen.annotate.recogniser import network as shipped
from briefgen.annotate.recogniser.weights import FOLDER
from training.data import Data
from training.export import export
from training.measure import measure, measure_recogniser
from training.network import read_network
from training.recipe import RECIPE, RUNS
from training.soup import greedy_soup
from training.train import train

if TYPE_CHECKING:
    from training.network import Network
    from training.train import Recipe


def main() -> None:
    """Train, write the weights, and print what they reach before and after rounding."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="where the sets lie")
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the weights go")
    parser.add_argument("--keep", type=Path, help="a folder for the networks in 32 bits")
    parser.add_argument(
        "--from",
        type=Path,
        dest="networks",
        nargs="+",
        metavar="NETWORK",
        help="train nothing: export the soup of networks that were kept",
    )
    options = parser.parse_args()
    data = Data.read(options.data)
    keep = options.keep or Path(tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    if options.networks:
        networks = [read_network(file, RECIPE.sizes) for file in options.networks]
    else:
        networks = [
            run(recipe, data, keep / f"run-{number}.pt") for number, recipe in enumerate(RUNS, 1)
        ]

    def score(network: Network) -> float:
        scores = [measure(network, texts, data.tokenizer) for texts in data.held_out.values()]
        tell("; ".join(map(str, scores)))
        return mean(one.f1 for one in scores)

    network = greedy_soup(networks, score)
    torch.save(network.state_dict(), keep / "soup.pt")
    export(network, data.vocabulary, options.out)
    recogniser = shipped.load(options.out)
    for name, documents in (data.held_out | data.without_capitals()).items():
        whole = measure(network, documents, data.tokenizer)
        print(f"{name}: {whole} in 32 bits, {measure_recogniser(recogniser, documents)} in 8")


def run(recipe: Recipe, data: Data, file: Path) -> Network:
    """Return the network of one run, which is kept in the file now and then."""

    def save(step: int, network: Network) -> None:
        torch.save(network.state_dict(), file)
        for name, documents in data.held_out.items():
            print(f"step {step}: {name} {measure(network, documents, data.tokenizer)}", flush=True)

    print(recipe, flush=True)
    network = train(recipe, data, tell, save)
    save(recipe.steps, network)
    return network.cpu()


def tell(line: str) -> None:
    """Print a line of progress at once."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
