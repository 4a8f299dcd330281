"""What commands may be told, and what they take where they are told nothing."""

import os

import pytest

from briefgen.options import MEMORY_EACH, room_for


@pytest.mark.parametrize(
    ("cores", "memory", "room"),
    [
        (1, 100 * MEMORY_EACH, 1),
        (4, 100 * MEMORY_EACH, 4),
        (16, 4 * MEMORY_EACH, 4),
        (4, MEMORY_EACH // 2, 1),
    ],
)
def test_there_is_room_for_a_process_on_each_core_if_there_is_memory(
    cores: int, memory: int, room: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": memory // 4096}
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    monkeypatch.setattr(os, "sysconf", sizes.__getitem__, raising=False)
    assert room_for() == room


def test_a_system_that_tells_nothing_has_room_for_its_cores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.delattr(os, "sysconf", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    assert room_for() == 3
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert room_for() == 1
