"""`python -m training.quantisation NETWORK`: what rounding the weights costs, as a table."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Final

import onnx
from onnxruntime import InferenceSession

from briefgen.annotate.recogniser.network import Recogniser, runner
from training.data import Data
from training.export import quantise, write_onnx
from training.measure import measure_recogniser
from training.network import read_network
from training.recipe import RECIPE

ONE_MEBIBYTE: Final = 1 << 20


def main() -> None:
    """Round a network in several ways and print a row of the table for each."""
    parser = argparse.ArgumentParser(prog="python -m training.quantisation", description=__doc__)
    parser.add_argument("network", type=Path, help="a network in 32 bits, as --keep writes it")
    parser.add_argument("--data", type=Path, default=Path("../shared"), help="where the sets lie")
    options = parser.parse_args()
    data = Data.read(options.data)
    network = read_network(options.network, RECIPE.sizes)
    print("| weights | " + " | ".join(data.held_out) + " | MiB |")
    print("|---|" + "---|" * (len(data.held_out) + 1))
    with tempfile.TemporaryDirectory() as place:
        whole, rounded = Path(place) / "whole.onnx", Path(place) / "rounded.onnx"
        write_onnx(network, whole)
        row("32 bits", whole, data)
        quantise(whole, rounded)
        row("8 bits, a scale for each channel", rounded, data)
        quantise(whole, rounded, per_channel=False)
        row("8 bits, a scale for each matrix", rounded, data)
        quantise(whole, rounded, kept=nodes(whole, "Gather"))
        row("8 bits, embeddings in 32", rounded, data)
        quantise(whole, rounded, kept=nodes(whole, "layers.0", "layers.5"))
        row("8 bits, first and last layer in 32", rounded, data)


def nodes(file: Path, *parts: str) -> tuple[str, ...]:
    """Return the names of the nodes that have one of these words in them."""
    graph = onnx.load(file).graph
    return tuple(node.name for node in graph.node if any(part in node.name for part in parts))


def row(name: str, file: Path, data: Data) -> None:
    """Print what a file reaches, and its size."""
    run = runner(InferenceSession(file, providers=["CPUExecutionProvider"]))
    recogniser = Recogniser.of(data.tokenizer, run)
    reached = [measure_recogniser(recogniser, documents).f1 for documents in data.held_out.values()]
    cells = " | ".join(f"{value:.2f}" for value in reached)
    print(f"| {name} | {cells} | {file.stat().st_size / ONE_MEBIBYTE:.1f} |", flush=True)


if __name__ == "__main__":
    main()
