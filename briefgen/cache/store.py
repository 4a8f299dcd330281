"""What need not be worked out twice.

One SQLite file holds values under content-addressed keys: a key is a hash of everything that
shaped the value (text, options, versions), so a value is never stale and never changed. Losing
the file costs time, nothing else; a damaged one is thrown away.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Self, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path
    from types import TracebackType

Value = TypeVar("Value")

SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (
    kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (kind, key)
)
"""
"""A plain rowid table: values are large, and a table without rowids would spread them in the
tree that every look-up walks."""

KEEP_UNUSED = 2000
"""How many values of a kind may lie unused before they are swept out."""
KEEP_SWEPT = 1500
"""How many of them are left then: a sweep looks through all keys, and not every build shall."""


class BeginAgainError(Exception):
    """What a build goes on has changed under it; the message says what. A second build mends it."""


def digest(*parts: str | bytes) -> str:
    """Return a hash of the parts, as hexadecimal; each part's length is hashed with it.

    It is the first half of the SHA-256: 128 bits are enough that no two values ever share a name.
    """
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        total.update(b"%d:" % len(data))
        total.update(data)
    return total.hexdigest()[:32]


def remove_cache(path: Path) -> None:
    """Remove the cache at ``path`` with all files beside it that are its own or SQLite's."""
    for stale in (path, *path.parent.glob(f"{path.name}-*")):
        stale.unlink(missing_ok=True)


class Cache:
    """Values by kind and key, in one SQLite file.

    Used as a context manager: leaving it keeps what was stored, also after an error. Large values
    that change with every build lie in files of their own beside it.
    """

    def __init__(self, path: Path) -> None:
        """Open the cache at ``path``, making it where it is absent or damaged."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        try:
            self._database = self._open(path)
        except sqlite3.DatabaseError:
            remove_cache(path)
            self._database = self._open(path)

    @staticmethod
    def _open(path: Path) -> sqlite3.Connection:
        database = sqlite3.connect(path)
        try:
            # The cache may be lost at a power cut, but must not cost a correction its speed.
            database.execute("PRAGMA synchronous = OFF")
            database.execute("PRAGMA journal_mode = WAL")
            database.execute(SCHEMA)
        except sqlite3.DatabaseError:
            database.close()
            raise
        return database

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self.commit()
        finally:
            self._database.close()

    def commit(self) -> None:
        """Keep what was stored so far, whatever happens next."""
        with suppress(sqlite3.OperationalError):  # a full disk costs the cache, not the build
            self._database.commit()

    def get(self, kind: str, key: str, of: type[Value]) -> Value | None:
        """Return the value stored under the key, or None; one that cannot be read is none."""
        row = self._database.execute(
            "SELECT value FROM entries WHERE kind = ? AND key = ?", (kind, key)
        ).fetchone()
        if row is None:
            return None
        try:
            return msgspec.json.decode(row[0], type=of)
        except msgspec.DecodeError:
            return None

    def has(self, kind: str, key: str) -> bool:
        """Tell whether a value is stored under the key."""
        query = "SELECT 1 FROM entries WHERE kind = ? AND key = ?"
        return self._database.execute(query, (kind, key)).fetchone() is not None

    def put(self, kind: str, key: str, value: object) -> None:
        """Store a value that msgspec can encode.

        As JSON: MessagePack has no time zones, and a brief's day is that of its own zone.
        """
        with suppress(sqlite3.OperationalError):
            self._database.execute(
                "INSERT OR REPLACE INTO entries VALUES (?, ?, ?)",
                (kind, key, msgspec.json.encode(value)),
            )

    def get_whole(self, name: str, of: type[Value]) -> Value | None:
        """Return what ``put_whole`` stored under the name, or None; as ``get`` does."""
        try:
            return msgspec.json.decode(self._whole(name).read_bytes(), type=of)
        except (OSError, msgspec.DecodeError):
            return None

    def put_whole(self, name: str, value: object) -> None:
        """Store a large value that every build reads and replaces, in a file of its own.

        The database would take it apart into pages and write each of them twice. What else was
        stored so far is kept first: the value may speak of it.
        """
        self.commit()
        file = self._whole(name)
        with suppress(OSError):
            written = file.with_name(f"{file.name}.new")
            written.write_bytes(msgspec.json.encode(value))
            written.replace(file)  # never half of it

    def _whole(self, name: str) -> Path:
        return self._path.with_name(f"{self._path.name}-{digest(name)}.json")

    def keys(self, kind: str) -> Iterator[str]:
        """Yield the keys of a kind, in the order in which they were stored."""
        query = "SELECT key FROM entries WHERE kind = ? ORDER BY rowid"
        for (key,) in self._database.execute(query, (kind,)):
            yield key

    def crowded(self, kind: str, used: int) -> bool:
        """Tell whether more values of a kind lie unused than are kept, where so many are used."""
        counted = "SELECT count(*) FROM entries WHERE kind = ?"
        ((count,),) = self._database.execute(counted, (kind,))
        return bool(count > KEEP_UNUSED + used)

    def sweep(self, kind: str, used: Collection[str]) -> None:
        """Throw away a kind's unused values where there are many, but for the newest KEEP_SWEPT.

        So an editor who takes back a change waits for nothing.
        """
        if not self.crowded(kind, len(used)):
            return
        newest_first = [key for key in reversed(list(self.keys(kind))) if key not in used]
        self._database.executemany(
            "DELETE FROM entries WHERE kind = ? AND key = ?",
            ((kind, key) for key in newest_first[KEEP_SWEPT:]),
        )
