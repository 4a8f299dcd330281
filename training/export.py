"""The trained network becomes the files that ship: eight-bit ONNX, vocabulary, hashes."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from briefgen.annotate.recogniser.weights import META, NETWORK, VOCABULARY

if TYPE_CHECKING:
    from training.network import Network

OPSET: Final = 17


def export(network: Network, vocabulary: Path, folder: Path) -> None:
    """Write ``names.onnx``, ``vocabulary.txt`` and ``meta.json`` into a folder.

    Weights of matrices are rounded to eight bits, per channel; what a layer is given is rounded as
    it comes. Sums, norms and the scores themselves stay in 32 bits.

    Args:
        network: The trained network.
        vocabulary: MiniLM's vocab.txt.
        folder: Where to write.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place) / "whole.onnx"
        write_onnx(network, whole)
        quantise(whole, folder / NETWORK)
    shutil.copyfile(vocabulary, folder / VOCABULARY)
    files = (NETWORK, VOCABULARY)
    hashes = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in files}
    (folder / META).write_text(json.dumps({"sha256": hashes}, indent=2) + "\n")


def write_onnx(network: Network, file: Path) -> None:
    """Write a network in 32 bits.

    Pieces and shapes [1, pieces] go in, scores [1, pieces, labels] come out.
    """
    network = network.eval()
    example = torch.ones((1, 16), dtype=torch.int64)
    torch.onnx.export(
        network,
        (example, example),
        file,
        input_names=["pieces", "shapes"],
        output_names=["scores"],
        dynamic_axes={name: {1: "pieces"} for name in ("pieces", "shapes", "scores")},
        opset_version=OPSET,
        dynamo=False,
    )


def quantise(
    whole: Path, file: Path, *, per_channel: bool = True, kept: tuple[str, ...] = ()
) -> None:
    """Write a network with its weights in eight bits.

    Args:
        whole: The network in 32 bits.
        file: Where to write.
        per_channel: Whether each column of a matrix has a scale of its own.
        kept: Names of nodes that stay in 32 bits.
    """
    prepared = whole.with_suffix(".prepared.onnx")
    quant_pre_process(whole, prepared, skip_symbolic_shape=True)
    quantize_dynamic(
        prepared,
        file,
        weight_type=QuantType.QInt8,
        per_channel=per_channel,
        nodes_to_exclude=[*kept, *scorers(prepared)],
    )


def scorers(file: Path) -> list[str]:
    """Return the names of the nodes that score labels: the last matrix, small and decisive."""
    graph = onnx.load(file).graph
    return [node.name for node in graph.node if node.op_type in {"MatMul", "Gemm"}][-1:]
