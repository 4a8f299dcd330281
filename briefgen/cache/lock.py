"""One build at a time works on a newsroom."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE = 24 * 3600.0
"""How long a build waits for another one, in seconds."""


@contextmanager
def only_one(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Wait until no other process is inside, and keep others out while the block runs.

    The lock is an SQLite transaction: SQLite is there anyway, locks on every operating system,
    and a process that is killed gives its lock back.

    Args:
        path: The lock's file, which is made where it is absent.
        waiting: Called once if there is somebody to wait for.

    Raises:
        OSError, sqlite3.DatabaseError: The file cannot be used.
    """
    with suppress(FileNotFoundError):
        if path.stat().st_size:  # nothing is ever written into it: it is damaged
            os.truncate(path, 0)
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as database:
        try:
            database.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            waiting()
            database.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")
            database.execute("BEGIN EXCLUSIVE")
        yield
