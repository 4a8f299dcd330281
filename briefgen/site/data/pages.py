"""The files for machines: each with the key that tells whether it must be written anew.

What a correction changes is small: the brief's JSON file, the list of briefs, and the database.
The other files tell of stories only. What makes the files is imported with the first of them.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.site.addresses import (
    ACTORS_TABLE,
    ANNOTATIONS,
    BRIEF_SCHEMA,
    BRIEFS_INDEX,
    DATABASE,
    FACTS_TABLE,
    INDEX_SCHEMA,
    brief_annotations_path,
    brief_data_path,
    brief_table_path,
)
from briefgen.site.data.search import engine
from briefgen.site.keys import code_key, config_key, entry_parts, key
from briefgen.site.model import Entry, Page, Site

if TYPE_CHECKING:
    from briefgen.site.data.database import Database


def data_pages(site: Site, state: Path | None = None) -> Iterator[Page]:
    """Yield every file for machines: those of each brief, those of the site, and their schemas.

    Args:
        site: The site.
        state: A folder where the database's rows are kept for the next build, or None.
    """
    configured = config_key(site.config)
    around = (None, *site.entries, None)
    for entry, later, earlier in zip(site.entries, around, around[2:], strict=False):
        slug, story = entry.slug, f"{configured} {entry.story}"
        whole = key("data", configured, *entry_parts(site, entry))
        yield Page(brief_data_path(slug), whole, partial(_json, site, entry))
        yield Page(brief_table_path(slug), f"csv {story}", partial(_table, site, entry))
        beside = f"{later.slug if later else ''} {earlier.slug if earlier else ''}"
        render = partial(_annotations, site, entry, later, earlier)
        yield Page(brief_annotations_path(slug), f"annotations {story} {beside}", render)
    yield from _site_pages(site, configured, state)
    for path in (BRIEF_SCHEMA, INDEX_SCHEMA):
        yield Page(path, key("schema", code_key()), partial(_schema, path))


def _site_pages(site: Site, configured: str, state: Path | None) -> Iterator[Page]:
    digests = key(*(entry.digest for entry in site.entries))
    stories = key(*(entry.story for entry in site.entries))
    yield Page(BRIEFS_INDEX, key("index", configured, digests), partial(_index, site))
    yield Page(ANNOTATIONS, key("collection", configured, stories), partial(_collection, site))
    shaping = key(configured, engine())
    for path, what, save in (
        (FACTS_TABLE, stories, _save_facts),
        (ACTORS_TABLE, stories, _save_actors),
        (DATABASE, digests, _save_database),
    ):
        rows = partial(_with_database, site, shaping, state, save)
        yield Page.large(path, key(path, shaping, what), rows)


def _json(site: Site, entry: Entry) -> bytes:
    from briefgen.site.data.brief import brief_data, printed  # noqa: PLC0415 - as said above

    return printed(brief_data(site.config, entry, site.load(entry)))


def _table(site: Site, entry: Entry) -> bytes:
    from briefgen.site.data.brief import brief_data  # noqa: PLC0415
    from briefgen.site.data.tables import brief_table  # noqa: PLC0415

    return brief_table(brief_data(site.config, entry, site.load(entry)))


def _annotations(site: Site, entry: Entry, later: Entry | None, earlier: Entry | None) -> bytes:
    from briefgen.site.data.brief import brief_data  # noqa: PLC0415
    from briefgen.site.data.web_annotations import page  # noqa: PLC0415

    data = brief_data(site.config, entry, site.load(entry))
    return page(site.config, data, later, earlier)


def _index(site: Site) -> bytes:
    from briefgen.site.data.brief import printed_index  # noqa: PLC0415

    return printed_index(site)


def _collection(site: Site) -> bytes:
    from briefgen.site.data.web_annotations import collection  # noqa: PLC0415

    return collection(site)


def _schema(path: str) -> bytes:
    from briefgen.site.data.brief import schema  # noqa: PLC0415

    return schema(path)


def _with_database(
    site: Site,
    shaping: str,
    state: Path | None,
    save: "Callable[[Database, Path], None]",
    path: Path,
) -> None:
    """Write a file that is made of the database's rows."""
    from briefgen.site.data.database import Database  # noqa: PLC0415

    if state:
        save(Database(site, shaping, state), path)
        return
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - a build has a folder for its rows

    with TemporaryDirectory() as folder:
        save(Database(site, shaping, Path(folder)), path)


def _save_database(database: "Database", path: Path) -> None:
    database.save(path)


def _save_facts(database: "Database", path: Path) -> None:
    from briefgen.site.data.tables import save_facts  # noqa: PLC0415

    save_facts(database, path)


def _save_actors(database: "Database", path: Path) -> None:
    from briefgen.site.data.tables import save_actors  # noqa: PLC0415

    save_actors(database, path)
