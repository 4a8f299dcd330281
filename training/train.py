"""Fine-tunes the network on the corpus."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel

from briefgen.annotate.recogniser.network import CLOSES, OPENS, UNKNOWN, number_of
from training.augment import Chances, Chunker, pool_of
from training.batches import Marks, endless
from training.losses import Loss, Teacher, constrained, marginal, taught
from training.network import Network, Sizes, from_minilm

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from training.data import Data


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the network is trained.

    Attributes:
        weights: How often each set is read in an epoch, by the name of the set.
        steps: How many batches are read.
        rate: The highest learning rate, after a tenth of the steps; it falls to nothing in a line.
        new: How much faster new layers learn.
        batch: How many chunks a step sees.
        size: How many pieces a chunk has at most, about.
        constrained: Whether words are judged together, as rows of labels that spell whole names
            (a CRF whose transitions are given), or each by itself.
        average: How much of the running average of the weights every other step keeps, at most: the
            first steps keep less, or it would be long about the untrained ones.
        seed: What decides all that is random, but for the weights that new layers start with.
        chances: How often chunks are changed, and how.
        sizes: How large the network is.
    """

    weights: Mapping[str, float]
    steps: int = 6000
    rate: float = 2e-4
    new: float = 10
    batch: int = 8
    size: int = 200
    constrained: bool = False
    average: float = 0.998
    seed: int = 1
    chances: Chances = field(default_factory=Chances)
    sizes: Sizes = field(default_factory=Sizes)


WARM_UP = 0.1
"""The part of the steps in which the learning rate rises."""
NEW_LAYERS = 1
"""The seed of new layers' weights: networks that start alike can be averaged."""
KEEP_EVERY = 600
"""After how many steps the network is kept."""
TELL_EVERY = 100


def train(
    recipe: Recipe,
    data: Data,
    tell: Callable[[str], None],
    keep: Callable[[int, Network], None],
    teacher: Teacher | None = None,
) -> Network:
    """Return the trained network: the average of its last steps.

    Args:
        recipe: How it is trained.
        data: MiniLM's weights, and the texts of each set.
        tell: Told of progress, a line at a time.
        keep: Given the network now and then, so that a run that is ended is not all lost.
        teacher: What says of a batch how likely each label is, or none.
    """
    torch.manual_seed(NEW_LAYERS)
    network = from_minilm(data.base, recipe.sizes)
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = network.to(device).train()
    average = AveragedModel(network, multi_avg_fn=running_average(recipe.average))
    optimiser = optimiser_of(network, recipe)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: pace(step, recipe.steps))
    pool = pool_of(document for documents in data.corpus.values() for document in documents)
    unknown, opens, closes = (
        number_of(piece, data.tokenizer) for piece in (UNKNOWN, OPENS, CLOSES)
    )
    chunker = Chunker(pool, recipe.chances, recipe.size, unknown, random)
    stream = endless(
        data.corpus, recipe.weights, recipe.batch, chunker, Marks(opens, closes), random
    )
    loss_of: Loss = constrained if recipe.constrained else marginal
    if teacher:
        loss_of = taught(loss_of, teacher)
    lost, began = 0.0, time.monotonic()
    for step, batch in enumerate(islice(stream, recipe.steps), 1):
        here = batch.to(device)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            scores = network(here.pieces, here.shapes, here.mask)
        loss = loss_of(scores.float().flatten(0, 1)[here.heads], here)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 2 == 0:
            average.update_parameters(network)
        lost += loss.item()
        if step % TELL_EVERY == 0:
            spent = time.monotonic() - began
            tell(f"step {step} of {recipe.steps}: loss {lost / TELL_EVERY:.4f}, {spent:.0f} s")
            lost = 0.0
        if step % KEEP_EVERY == 0:
            keep(step, average.module)
    return average.module.eval()


def optimiser_of(network: Network, recipe: Recipe) -> torch.optim.Optimizer:
    """Return AdamW with a rate of its own for the layers that MiniLM does not have."""
    new = [*network.shapes.parameters(), *network.labels.parameters()]
    known = {id(parameter) for parameter in new}
    old = [parameter for parameter in network.parameters() if id(parameter) not in known]
    groups = [
        {"params": old, "lr": recipe.rate},
        {"params": new, "lr": recipe.rate * recipe.new},
    ]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


Update = Callable[["list[Tensor]", "list[Tensor]", "Tensor | int"], None]


def running_average(most: float) -> Update:
    """Return what moves the averaged weights towards the present ones."""

    def update(averaged: list[Tensor], present: list[Tensor], times: Tensor | int) -> None:
        kept = min(most, (1 + int(times)) / (10 + int(times)))
        torch._foreach_lerp_(averaged, present, 1 - kept)

    return update


def pace(step: int, steps: int) -> float:
    """Return the learning rate of a step as a part of the highest: up in a line, then down."""
    warm = max(1, round(steps * WARM_UP))
    return min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
