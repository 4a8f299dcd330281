"""What a whole process costs: CPU and wall seconds, and the most memory that it held."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds (user and system, children included), wall seconds, and peak memory in MiB."""

    cpu: float
    wall: float
    memory: float


def run(command: Sequence[str], folder: Path, log: Path | None = None) -> Cost:
    """Run a command in a folder and return what it cost, by the operating system's own account.

    Args:
        command: What to run.
        folder: Where to run it.
        log: Where its output goes; a file in the folder where none is named.

    Raises:
        RuntimeError: The command failed; the message has its output.
    """
    log = log or folder / "bench.log"
    # As it is when installed: compiled once, not with every run.
    environment = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{log.read_text(errors='replace')}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(cost.cpu for cost in costs),
        statistics.median(cost.wall for cost in costs),
        max(cost.memory for cost in costs),
    )


def repeat(times: int, before: Callable[[int], None], command: Sequence[str], folder: Path) -> Cost:
    """Run a command several times, each after ``before(number)``, and return the medians."""
    costs = []
    for number in range(times):
        before(number)
        costs.append(run(command, folder))
    return median(costs)
