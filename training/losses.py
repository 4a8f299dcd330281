"""What training makes small."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from briefgen.annotate.recogniser.labels import ALLOWED, CLOSES, OPENS

if TYPE_CHECKING:
    from training.batches import Batch

Loss = Callable[[Tensor, "Batch"], Tensor]
"""From the scores of a batch's words, [words, labels], to one number."""
Teacher = Callable[["Batch"], Tensor]
"""From a batch to how likely each label is of each of its words, [words, labels]."""

NEVER = -1e4


def marginal(scores: Tensor, batch: Batch) -> Tensor:
    """Return the mean negative log of the probability that a label is among those allowed.

    Words of which nothing is known do not count.
    """
    telling = ~batch.allowed.all(dim=1)
    scores, allowed = scores[telling], batch.allowed[telling]
    whole = torch.logsumexp(scores, dim=1)
    right = torch.logsumexp(scores.masked_fill(~allowed, NEVER), dim=1)
    return (whole - right).mean()


def constrained(scores: Tensor, batch: Batch) -> Tensor:
    """Return the same of whole rows of labels: a linear-chain CRF (Lafferty et al. 2001).

    Its transitions are given: a row spells whole names, or it is impossible.
    """
    allowed = scores.masked_fill(~batch.allowed, NEVER)
    whole = rows(scores, batch.counts)
    right = rows(allowed, batch.counts)
    return (whole - right).sum() / len(scores)


def rows(scores: Tensor, counts: tuple[int, ...]) -> Tensor:
    """Return the log of the sum over all rows of labels of each chunk, [chunks].

    This is the forward algorithm.
    """
    steps, opens, closes = (
        torch.where(torch.from_numpy(may), 0.0, NEVER).to(scores.device)
        for may in (ALLOWED, OPENS, CLOSES)
    )
    padded = pad_sequence(list(scores.split(list(counts))))  # [words, chunks, labels]
    lengths = torch.tensor(counts, device=scores.device)
    total = padded[0] + opens
    for word in range(1, len(padded)):
        onward = torch.logsumexp(total[:, :, None] + steps, dim=1) + padded[word]
        total = torch.where((word < lengths)[:, None], onward, total)
    return torch.logsumexp(total + closes, dim=1)


def taught(loss: Loss, teacher: Teacher, part: float = 0.7) -> Loss:
    """Return a loss of which a part is how far the scores are from a teacher's.

    Distillation (Hinton et al. 2015): the cross entropy to the teacher's probabilities.
    """

    def both(scores: Tensor, batch: Batch) -> Tensor:
        wanted = teacher(batch)
        distance = -(wanted * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
        return part * distance + (1 - part) * loss(scores, batch)

    return both
