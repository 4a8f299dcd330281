"""How much work a call is, as a number that no busy machine changes: the lines it runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import briefgen

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

PACKAGE = str(Path(briefgen.__file__).parent)


def steps(work: Callable[[], object]) -> int:
    """Return how many lines of briefgen a call runs, each turn of a loop counted.

    What libraries and the standard library do within a line is not seen: a string that is sliced
    or searched in each turn is for `make bench` to show.
    """
    count = 0

    def enter(frame: FrameType, event: str, _: object) -> Any:
        return run if event == "call" and frame.f_code.co_filename.startswith(PACKAGE) else None

    def run(_: FrameType, event: str, __: object) -> Any:
        nonlocal count
        count += event == "line"
        return run

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        work()
    finally:
        sys.settrace(before)
    return count
