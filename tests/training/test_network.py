"""The network as torch trains it, on whatever device that is.

The device "meta" stands for one that is not the CPU: its tensors have shapes and no numbers, and
like a GPU's they do not mix with others.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.recogniser.labels import LABELS

torch = pytest.importorskip("torch", reason="torch is for training alone: see training/")

from training.batches import Batch  # noqa: E402 - after the skip
from training.experiments import mean_of  # noqa: E402
from training.losses import constrained, taught  # noqa: E402
from training.network import Network, Sizes, read_network  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

SMALL = Sizes(vocabulary=20, positions=8, units=12, heads=2, inner=24, layers=1)
ELSEWHERE = torch.device("meta")


@pytest.fixture
def batch() -> Batch:
    """Two chunks, of two words and of one."""
    pieces = torch.tensor([[1, 5, 6, 2], [1, 7, 2, 0]])
    heads = torch.tensor([1, 2, 5])
    allowed = torch.ones(len(heads), len(LABELS), dtype=torch.bool)
    return Batch(pieces, pieces, pieces > 0, heads, allowed, (2, 1))


def test_a_network_that_a_gpu_trained_is_read_without_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = Network(SMALL)
    monkeypatch.setattr("torch.serialization.location_tag", lambda _: "cuda:0")
    torch.save(network.state_dict(), tmp_path / "run.pt")
    read = read_network(tmp_path / "run.pt", SMALL)
    assert read.device.type == "cpu"
    assert torch.equal(read.labels.weight, network.labels.weight)


def test_a_step_stays_where_the_network_and_its_batch_are(batch: Batch) -> None:
    network, here = Network(SMALL).to(ELSEWHERE), batch.to(ELSEWHERE)
    scores = network(here.pieces, here.shapes, here.mask)
    loss = constrained(scores.flatten(0, 1)[here.heads], here)
    loss.backward()
    assert network.device == loss.device == ELSEWHERE
    assert all(part.grad is not None for part in network.parameters())


def test_a_teacher_that_was_read_goes_where_the_batch_is(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch, "autocast", lambda *_, **__: nullcontext())  # unknown to "meta"
    here = batch.to(ELSEWHERE)
    teacher = mean_of([Network(SMALL), Network(SMALL)])
    scores = Network(SMALL).to(ELSEWHERE)(here.pieces, here.shapes, here.mask)
    loss = taught(constrained, teacher)(scores.flatten(0, 1)[here.heads], here)
    assert teacher(here).shape == (3, len(LABELS))
    assert loss.device == ELSEWHERE
