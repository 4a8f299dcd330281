"""Whether SQLite can search texts, and which SQLite it is."""

import sqlite3
from contextlib import closing
from functools import lru_cache


@lru_cache
def has_search() -> bool:
    """Tell whether this SQLite has FTS5, as nearly all have."""
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
        except sqlite3.OperationalError:
            return False
        return True


def engine() -> str:
    """Return what of SQLite shapes a database: its release, and whether it has FTS5."""
    return f"{sqlite3.sqlite_version} {has_search()}"
