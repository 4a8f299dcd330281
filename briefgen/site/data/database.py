"""``data/briefs.db``: the whole site as an SQLite file, with full-text search.

Between builds the rows are kept in a database of their own, in which only those of changed briefs
are replaced. SQLite packs a copy of it anew (``VACUUM INTO``), table by table in the order of the
keys, so that its bytes depend on the rows alone and not on what was changed when: an incremental
build equals a clean one, with the same release of SQLite. That copy is kept, too. Corrections are
not in it: they are added to what is published, so that a correction packs nothing.
"""

import errno
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct

from briefgen.site.data.rows import (
    OF_A_BRIEF,
    OF_AN_ACTOR,
    Row,
    actor_rows,
    brief_rows,
    correction_rows,
    version,
)
from briefgen.site.data.search import has_search
from briefgen.site.model import Entry, Site

Result = TypeVar("Result")

SEARCH: Final = """
CREATE VIRTUAL TABLE briefs_fts USING fts5 (
    title, summary, text, content="briefs", tokenize="unicode61 remove_diacritics 2"
)
"""
"""The index for full-text search, where SQLite was built with FTS5. It holds no copy of the text,
and is tied to the briefs by their rowids: their places in the order of time."""
INDEX: Final = "INSERT INTO briefs_fts (briefs_fts) VALUES ('rebuild')"
DIGESTS: Final = """
CREATE TABLE kept.digests (brief TEXT PRIMARY KEY, place INTEGER, digest TEXT, version TEXT)
"""
"""What each brief's rows were made of: its place in the order of time, its digest, its version."""
BRIEFS: Final = """
(rowid, id, title, date, updated, language, dateline, summary, page, url, text)
"""
"""The columns of a row of briefs: the first one is its place in the order of time, from 1."""
OWNER: Final = {
    "briefs": "id",
    "actors": "id",
    **dict.fromkeys(OF_A_BRIEF[1:], "brief"),
    **dict.fromkeys(OF_AN_ACTOR[1:], "actor"),
}
"""The column of each table that tells whose a row is."""
_HEADER: Final = ((24, 1), (40, 1), (92, 1), (96, 3_008_002))
"""What a database's header tells of its past rather than of its rows (SQLite's file format, section
1.3), by offset: two counters of changes, which have to agree, a counter of changes of the schema,
and the release that wrote it, for which stands the first that can read it."""


class Database(Struct, frozen=True):
    """The rows of a site.

    Attributes:
        site: The site.
        key: A hash of all that shapes the rows but the briefs.
        folder: Where the rows are kept for the next build.
    """

    site: Site
    key: str
    folder: Path

    def save(self, path: Path) -> None:
        """Write the database that is published.

        Args:
            path: The file, which does not exist yet.

        Raises:
            OSError: It cannot be written.
        """
        self._with_rows(lambda rows: self._save(rows, path))

    def query(self, query: str, take: Callable[[Iterable[Row]], Result]) -> Result:
        """Return what ``take`` makes of a query's rows, which come one by one.

        Where these turn out damaged, it is asked again, for rows that were made anew.
        """
        return self._with_rows(lambda rows: take(rows.execute(query)))

    def _save(self, rows: sqlite3.Connection, path: Path) -> None:
        self._pack(rows)
        shutil.copyfile(self._place("packed"), path)
        with _open(path) as published:
            published.execute("BEGIN")
            for entry in self.site.entries:
                _insert(published, {"corrections": correction_rows(entry)})
            published.execute("COMMIT")
        with path.open("r+b") as file:
            for offset, number in _HEADER:
                file.seek(offset)
                file.write(number.to_bytes(4, "big"))

    def _pack(self, rows: sqlite3.Connection) -> None:
        packed = self._place("packed")
        if not packed.exists():
            made = self._place("packing")
            made.unlink(missing_ok=True)
            rows.execute("VACUUM INTO ?", (str(made),))
            made.replace(packed)

    def _with_rows(self, use: Callable[[sqlite3.Connection], Result]) -> Result:
        """Bring the rows up to date and use them; make them anew if they turn out damaged."""
        try:
            return self._use(use)
        except sqlite3.DatabaseError:  # damaged, or the files are not of one build
            self._remove()
        try:
            return self._use(use)
        except sqlite3.DatabaseError as error:  # a full disk, a folder that may not be written
            raise OSError(errno.EIO, str(error), str(self._place("rows"))) from error

    def _use(self, use: Callable[[sqlite3.Connection], Result]) -> Result:
        place = self._place("rows")
        if not place.is_file():
            self._remove()
        with _open(place) as rows:
            # In a file of its own, because it is not published; both files change, or none.
            rows.execute("ATTACH ? AS kept", (str(self._place("digests")),))
            rows.execute("BEGIN")
            if not rows.execute("SELECT 1 FROM sqlite_master").fetchone():
                _create(rows)
            stale, new = changed_briefs(rows, self.site)
            if stale or new:
                self._place("packed").unlink(missing_ok=True)
                update(rows, self.site, stale, new)
            rows.execute("COMMIT")
            return use(rows)

    def _place(self, name: str) -> Path:
        return self.folder / f"{name}-{self.key[:16]}.db"

    def _remove(self) -> None:
        """Remove what earlier builds kept here, be it damaged or of another configuration."""
        for name in ("rows", "digests", "packed", "packing"):
            for stale in self.folder.glob(f"{name}-*.db*"):
                stale.unlink(missing_ok=True)


@contextmanager
def _open(place: Path) -> Iterator[sqlite3.Connection]:
    """Open a database; what is lost at a power cut is made anew."""
    with closing(sqlite3.connect(place, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        yield database


def changed_briefs(
    rows: sqlite3.Connection, site: Site
) -> tuple[Collection[str], Mapping[str, Entry]]:
    """Return the briefs whose rows have to go, and those whose rows have to be made.

    Those are briefs that have another version, or another place in the order of time.
    """
    query = "SELECT brief, place, digest, version FROM digests"
    stand = {slug: told for slug, *told in rows.execute(query)}
    new: dict[str, Entry] = {}
    wanted = set()
    for number, entry in enumerate(site.entries):
        place = len(site.entries) - number
        slug, told = entry.slug, stand.get(entry.slug)
        wanted.add(slug)
        if told and told[:2] == [place, entry.digest]:
            continue
        shaped = version(entry)
        if not told or told[0] != place or told[2] != shaped:
            new[slug] = entry
        added = (slug, place, entry.digest, shaped)
        rows.execute("INSERT OR REPLACE INTO digests VALUES (?, ?, ?, ?)", added)
    gone = stand.keys() - wanted
    rows.executemany("DELETE FROM digests WHERE brief = ?", ((slug,) for slug in gone))
    return {*gone, *(stand.keys() & new.keys())}, new


def update(
    rows: sqlite3.Connection, site: Site, stale: Collection[str], new: Mapping[str, Entry]
) -> None:
    """Replace the rows of briefs; only those briefs are loaded, and who tells of their actors."""
    before = _searched(rows, stale)
    actors = _actors_in(rows, stale)
    actors |= {each.actor for entry in new.values() for each in entry.appearances}
    for table in OF_A_BRIEF:
        _delete(rows, table, stale)
    for table in OF_AN_ACTOR:
        _delete(rows, table, actors)
    # Newest first: what the newest brief knows of an actor counts.
    for number, entry in enumerate(site.entries):
        known = {each.actor for each in entry.appearances} & actors
        if known or entry.slug in new:
            article = site.load(entry)
            if entry.slug in new:
                place = len(site.entries) - number
                _insert(rows, brief_rows(site.config, entry, article, place))
            for actor in article.annotations.actors:
                if actor.id in known:
                    _insert(rows, actor_rows(actor))
            actors -= known
    if has_search() and _searched(rows, new) != before:
        rows.execute(INDEX)


def _create(rows: sqlite3.Connection) -> None:
    schema = Path(__file__).with_name("database.sql").read_text(encoding="utf-8")
    for statement in schema.split(";\n"):
        if statement.strip():
            rows.execute(statement)
    rows.execute(DIGESTS)
    if has_search():
        rows.execute(SEARCH)
        rows.execute(INDEX)  # of nothing: an index that has become empty looks the same


def _insert(rows: sqlite3.Connection, made: Mapping[str, Sequence[Row]]) -> None:
    """Insert rows by table."""
    for table, added in made.items():
        if added:
            marks = ", ".join("?" * len(added[0]))
            columns = BRIEFS if table == "briefs" else ""
            insert = f"INSERT INTO {table} {columns} VALUES ({marks})"  # noqa: S608 - our own names
            rows.execute("SAVEPOINT added")
            try:
                rows.executemany(insert, added)
            except UnicodeEncodeError:
                rows.execute("ROLLBACK TO added")
                rows.executemany(insert, map(_sayable, added))
            rows.execute("RELEASE added")


def _sayable(row: Row) -> Row:
    """Return a row without the lone halves of surrogate pairs, which UTF-8 cannot say."""
    return tuple(
        value.encode(errors="replace").decode() if isinstance(value, str) else value
        for value in row
    )


def _delete(rows: sqlite3.Connection, table: str, owners: Iterable[str]) -> None:
    delete = f"DELETE FROM {table} WHERE {OWNER[table]} = ?"  # noqa: S608 - our own names
    rows.executemany(delete, ((owner,) for owner in owners))


def _actors_in(rows: sqlite3.Connection, briefs: Iterable[str]) -> set[str]:
    query = "SELECT actor FROM appearances WHERE brief = ?"
    return {actor for brief in briefs for (actor,) in rows.execute(query, (brief,))}


def _searched(rows: sqlite3.Connection, briefs: Iterable[str]) -> set[int]:
    """Return a hash of what the search index holds of each of these briefs."""
    query = "SELECT rowid, title, summary, text FROM briefs WHERE id = ?"
    return {hash(row) for brief in briefs for row in rows.execute(query, (brief,))}
