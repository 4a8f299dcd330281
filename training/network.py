"""The network as torch trains it: six layers of MiniLM, with a shape for each word.

The base is all-MiniLM-L6-v2 (Apache-2.0; Wang et al. 2020, "MiniLM: Deep Self-Attention
Distillation"), a BERT of six layers of 384 units over word pieces without capitals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from briefgen.annotate.recogniser.encoding import SHAPES
from briefgen.annotate.recogniser.labels import LABELS

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the network is: MiniLM's sizes, and how many of its layers are kept."""

    vocabulary: int = 30522
    positions: int = 512
    units: int = 384
    heads: int = 12
    inner: int = 1536
    layers: int = 6
    dropout: float = 0.1


class Layer(nn.Module):
    """A layer of BERT: attention, then a feed-forward network, each added and normalised."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.heads = sizes.heads
        self.attend = nn.Linear(sizes.units, 3 * sizes.units)
        self.gather = nn.Linear(sizes.units, sizes.units)
        self.norm_attention = nn.LayerNorm(sizes.units, eps=1e-12)
        self.widen = nn.Linear(sizes.units, sizes.inner)
        self.narrow = nn.Linear(sizes.inner, sizes.units)
        self.norm_output = nn.LayerNorm(sizes.units, eps=1e-12)
        self.dropout = nn.Dropout(sizes.dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """Return the next states [batch, pieces, units]; ``mask`` is False at padding."""
        batch, pieces, units = states.shape
        split = self.attend(states).view(batch, pieces, 3, self.heads, units // self.heads)
        query, key, value = split.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(batch, pieces, units)
        states = self.norm_attention(states + self.dropout(self.gather(seen)))
        wide = functional.gelu(self.widen(states))
        return self.norm_output(states + self.dropout(self.narrow(wide)))


class Network(nn.Module):
    """Scores of each label for each word piece."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.pieces = nn.Embedding(sizes.vocabulary, sizes.units)
        self.positions = nn.Embedding(sizes.positions, sizes.units)
        self.shapes = nn.Embedding(SHAPES + 1, sizes.units)
        self.norm = nn.LayerNorm(sizes.units, eps=1e-12)
        self.layers = nn.ModuleList(Layer(sizes) for _ in range(sizes.layers))
        self.dropout = nn.Dropout(sizes.dropout)
        self.labels = nn.Linear(sizes.units, len(LABELS))

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return self.labels.weight.device

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return scores [batch, pieces, labels].

        Args:
            pieces: Numbers of word pieces, [batch, pieces].
            shapes: Numbers of shapes, [batch, pieces].
            mask: False at padding, [batch, pieces]; none where nothing is padded.
        """
        places = torch.arange(pieces.shape[1], device=pieces.device)[None, :]
        states = self.pieces(pieces) + self.positions(places) + self.shapes(shapes)
        states = self.dropout(self.norm(states))
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            states = layer(states, seen)
        scores: Tensor = self.labels(self.dropout(states))
        return scores


def from_minilm(file: Path, sizes: Sizes) -> Network:
    """Return a network with the weights of MiniLM, ready to be trained.

    Where fewer layers are wanted than MiniLM has, they are taken evenly from it.

    Args:
        file: model.safetensors of all-MiniLM-L6-v2.
        sizes: How large the network is to be.
    """
    weights = load_file(file)
    network = Network(sizes)
    with torch.no_grad():
        network.pieces.weight.copy_(weights["embeddings.word_embeddings.weight"])
        network.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
        network.positions.weight.add_(weights["embeddings.token_type_embeddings.weight"][0])
        network.shapes.weight.normal_(0, 0.01)
        _copy(network.norm, weights, "embeddings.LayerNorm")
        kept = torch.linspace(0, MINILM_LAYERS - 1, sizes.layers).round().int().tolist()
        for layer, number in zip(network.layers, kept, strict=True):
            place = f"encoder.layer.{number}"
            parts = [f"{place}.attention.self.{part}" for part in ("query", "key", "value")]
            layer.attend.weight.copy_(torch.cat([weights[f"{part}.weight"] for part in parts]))
            layer.attend.bias.copy_(torch.cat([weights[f"{part}.bias"] for part in parts]))
            _copy(layer.gather, weights, f"{place}.attention.output.dense")
            _copy(layer.norm_attention, weights, f"{place}.attention.output.LayerNorm")
            _copy(layer.widen, weights, f"{place}.intermediate.dense")
            _copy(layer.narrow, weights, f"{place}.output.dense")
            _copy(layer.norm_output, weights, f"{place}.output.LayerNorm")
        network.labels.weight.normal_(0, 0.02)
        network.labels.bias.zero_()
    return network


def read_network(file: Path, sizes: Sizes) -> Network:
    """Return a network that a run kept, on the CPU wherever it was trained."""
    network = Network(sizes)
    network.load_state_dict(torch.load(file, map_location="cpu", weights_only=True))
    return network.eval()


MINILM_LAYERS = 6


def _copy(part: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    part.weight.copy_(weights[f"{name}.weight"])  # type: ignore[operator]
    part.bias.copy_(weights[f"{name}.bias"])  # type: ignore[operator]
