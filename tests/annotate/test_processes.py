"""Several processes read what one would have read."""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

import pytest

from briefgen.annotate.loading import ModelNotFoundError
from briefgen.annotate.pipeline import BATCH_SIZE, Text, annotate
from briefgen.annotate.processes import AHEAD, annotate_together
from briefgen.config import DEFAULT_MODEL

DAY = date(2025, 3, 4)
WORDS = [Text(f"Ines Carvalho sold {number} boats on Monday.", DAY) for number in range(1000)]


def first_batches(count: int) -> list[Text]:
    return WORDS[: BATCH_SIZE * count]


def test_two_processes_find_what_one_finds_in_the_same_order() -> None:
    texts = first_batches(3)
    together = list(annotate_together(texts, DEFAULT_MODEL, 2))
    assert together == list(annotate(texts, DEFAULT_MODEL))
    assert multiprocessing.active_children() == []


def test_texts_are_read_only_so_far_ahead() -> None:
    asked = 0

    def counted() -> Iterator[Text]:
        nonlocal asked
        for text in WORDS:
            asked += 1
            yield text

    found: Any = annotate_together(counted(), DEFAULT_MODEL, 2)
    next(found)
    assert asked <= (2 * AHEAD + 1) * BATCH_SIZE + 1
    found.close()
    assert multiprocessing.active_children() == []


def test_what_a_killed_process_leaves_is_read_all_the_same() -> None:
    texts = first_batches(4)
    found = annotate_together(texts, DEFAULT_MODEL, 2)
    together = [next(found)]
    killed, *_ = multiprocessing.active_children()
    killed.kill()
    together += found
    assert together == list(annotate(texts, DEFAULT_MODEL))


@pytest.mark.parametrize("refused", ["__init__", "submit"])
def test_a_system_that_gives_no_processes_reads_with_one(
    refused: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(ProcessPoolExecutor, refused, refuse)
    texts = first_batches(2)
    assert list(annotate_together(texts, DEFAULT_MODEL, 2)) == list(annotate(texts, DEFAULT_MODEL))


def test_a_pipeline_that_cannot_be_loaded_is_told_by_the_process_that_asked() -> None:
    with pytest.raises(ModelNotFoundError, match="cannot load the language model 'nobody'"):
        list(annotate_together(first_batches(2), "nobody", 2))


def test_a_fault_in_the_texts_is_that_of_the_texts() -> None:
    def torn() -> Iterator[Text]:
        yield from first_batches(1)
        raise ValueError("the file ends here")

    with pytest.raises(ValueError, match="the file ends here"):
        list(annotate_together(torn(), DEFAULT_MODEL, 2))
    assert multiprocessing.active_children() == []


ASKING = """
from briefgen.annotate.pipeline import Text
from briefgen.annotate.processes import annotate_together

if __name__ == "__main__":
    found = annotate_together((Text("x", None) for _ in range(10_000)), "briefgen", 2)
    next(found)
    print("asked", flush=True)
    input()
"""


def test_processes_end_with_the_one_that_asked_even_if_that_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ASKING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as asking:
        assert asking.stdout
        assert asking.stdout.readline() == b"asked\n"
        asking.kill()
        # They have the same output, which is at its end when the last of them is.
        assert asking.communicate(timeout=60)[0] == b""
