"""CSV files (RFC 4180, UTF-8): a brief's annotations, and all facts and all actors of the site."""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from briefgen.actors.form import Fields
from briefgen.site.data.brief import mentions_in
from briefgen.site.data.database import Database
from briefgen.site.data.rows import Row

COLUMNS: Final = (
    *("kind", "number", "start", "end", "words", "type", "value", "high", "bound", "unit"),
    *("currency", "of", "actor", "name", "wikidata", "cue"),
)
"""The columns of a brief's CSV file."""
FACTS: Final = (
    *("brief", "date", "kind", "number", "start", "end", "words", "type", "value", "high"),
    *("bound", "unit", "currency", "of", "actor", "name", "cue"),
)
"""The columns of ``data/facts.csv``: those of the database's view ``facts``."""
ACTORS: Final = (
    *("id", "name", "type", "wikidata", "wikipedia", "description", "page", "briefs"),
    *("mentions", "quotes", "first", "last"),
)
"""The columns of ``data/actors.csv``: those of the database's view ``actor_totals``."""
_ALL_FACTS: Final = """
SELECT facts.* FROM facts JOIN briefs ON briefs.id = brief
ORDER BY briefs.rowid DESC, kind, number
"""
_ALL_ACTORS: Final = "SELECT * FROM actor_totals ORDER BY id"


def brief_table(data: Fields) -> bytes:
    """Return a brief's annotations as CSV, one a row: mentions, dates, figures, quotes.

    Args:
        data: The brief as its JSON file has it.
    """
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(_annotations(data))
    return file.getvalue().encode(errors="replace")


def save_facts(database: Database, path: Path) -> None:
    """Write every date, figure and quote of the site into a file; the newest brief's come first."""
    database.query(_ALL_FACTS, lambda rows: _save(path, FACTS, rows))


def save_actors(database: Database, path: Path) -> None:
    """Write every actor of the site into a file, and in how many briefs each is."""
    database.query(_ALL_ACTORS, lambda rows: _save(path, ACTORS, rows))


def _save(path: Path, columns: Iterable[str], rows: Iterable[Row]) -> None:
    path.unlink(missing_ok=True)  # what was written of rows that turned out damaged
    with path.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(rows)


def _annotations(data: Fields) -> Iterator[dict[str, Any]]:
    actors = {actor["id"]: actor for actor in data["actors"]}

    def whose(actor: str | None) -> dict[str, str]:
        known = actors.get(actor, {})
        return {"actor": actor or "", **{name: known.get(name, "") for name in _OF_ACTOR}}

    kinds: dict[str, list[dict[str, Any]]] = {
        "mention": [
            {**mention, "type": mention["form"], **whose(actor)}
            for mention, actor in mentions_in(data)
        ],
        "date": data["dates"],
        "figure": [{**each, **whose(each.get("attributed_to"))} for each in data["figures"]],
        "quote": [
            {**each, "type": each["kind"], **whose(each["speaker"])} for each in data["quotes"]
        ],
    }
    for kind, found in kinds.items():
        for number, each in enumerate(found, 1):
            yield {**each, "kind": kind, "number": number}


_OF_ACTOR: Final = ("name", "wikidata")
