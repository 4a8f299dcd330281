"""The corpus as an endless stream of batches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from briefgen.annotate.recogniser.encoding import SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from torch import Tensor

    from training.augment import Chunk, Chunker
    from training.corpus import Document


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Chunks that are read together.

    Attributes:
        pieces: Numbers of word pieces, [chunks, pieces].
        shapes: Numbers of shapes, the same shape.
        mask: False at padding, the same shape.
        heads: Where the words' first pieces are among all pieces of the batch, [words].
        allowed: Which labels may be right of each word, [words, labels].
        counts: How many words each chunk has.
    """

    pieces: Tensor
    shapes: Tensor
    mask: Tensor
    heads: Tensor
    allowed: Tensor
    counts: tuple[int, ...]

    def to(self, device: torch.device) -> Batch:
        """Return the batch where a network is."""
        return Batch(
            self.pieces.to(device),
            self.shapes.to(device),
            self.mask.to(device),
            self.heads.to(device),
            self.allowed.to(device),
            self.counts,
        )


@dataclass(frozen=True, slots=True)
class Marks:
    """The vocabulary's numbers of what opens and closes each chunk."""

    opens: int
    closes: int


def endless(
    corpus: Mapping[str, Sequence[Document]],
    weights: Mapping[str, float],
    size: int,
    chunker: Chunker,
    marks: Marks,
    random: np.random.Generator,
) -> Iterator[Batch]:
    """Yield batches of chunks of about one length, the corpus over and over again.

    Args:
        corpus: The documents of each set.
        weights: How often each set is read each time: 0.5 reads half of its documents.
        size: How many chunks a batch has.
        chunker: What cuts documents into chunks.
        marks: What stands around each chunk.
        random: What decides the order.
    """
    while True:
        chunks: list[Chunk] = []
        for name, documents in corpus.items():
            weight = weights.get(name, 0.0)
            for document in documents:
                for _ in range(int(weight) + int(random.random() < weight % 1)):
                    chunks += chunker.chunks(document)
        lengths = [len(chunk.pieces) + random.uniform(0, 20) for chunk in chunks]
        order = np.argsort(lengths)
        groups = [order[at : at + size] for at in range(0, len(order), size)]
        random.shuffle(groups)  # type: ignore[arg-type]  # a list may be shuffled
        for group in groups:
            yield together([chunks[number] for number in group], marks)


def together(chunks: Sequence[Chunk], marks: Marks) -> Batch:
    """Return chunks as one batch, padded to the longest."""
    longest = max(len(chunk.pieces) for chunk in chunks) + 2
    pieces = np.zeros((len(chunks), longest), np.int64)
    shapes = np.full((len(chunks), longest), SHAPES, np.int64)
    mask = np.zeros((len(chunks), longest), bool)
    for row, chunk in enumerate(chunks):
        end = len(chunk.pieces) + 1
        pieces[row, : end + 1] = (marks.opens, *chunk.pieces, marks.closes)
        shapes[row, 1:end] = chunk.shapes
        mask[row, : end + 1] = True
    heads = [chunk.heads + 1 + row * longest for row, chunk in enumerate(chunks)]
    return Batch(
        torch.from_numpy(pieces),
        torch.from_numpy(shapes),
        torch.from_numpy(mask),
        torch.from_numpy(np.concatenate(heads)),
        torch.from_numpy(np.concatenate([chunk.allowed for chunk in chunks])),
        tuple(len(chunk.heads) for chunk in chunks),
    )
