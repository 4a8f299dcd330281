"""CSV files: what a spreadsheet or a script reads of a brief, and of the whole site."""

import csv
import io
from collections.abc import Callable

from briefgen.site.data.pages import data_pages
from briefgen.site.data.tables import ACTORS, COLUMNS, FACTS
from briefgen.site.model import Site

Render = Callable[..., dict[str, bytes]]


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def told(row: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in row.items() if value}


def test_a_brief_has_a_row_for_each_annotation(site: Site, rendered: Render) -> None:
    data = rendered(data_pages(site))["briefs/bridges.csv"]
    assert data.startswith(",".join(COLUMNS).encode() + b"\r\n")
    found = [told(row) for row in rows(data)]
    ada = {"actor": "ada-moe", "name": "Ada Moe", "wikidata": "Q1"}
    assert found[:4] == [
        {
            "kind": "mention",
            "number": "1",
            "start": "0",
            "end": "7",
            "words": "Ada Moe",
            "type": "name",
            **ada,
        },
        {
            "kind": "mention",
            "number": "2",
            "start": "55",
            "end": "58",
            "words": "she",
            "type": "anaphor",
            **ada,
        },
        {
            "kind": "date",
            "number": "1",
            "start": "39",
            "end": "45",
            "words": "Monday",
            "type": "DATE",
            "value": "2021-05-03",
        },
        {
            "kind": "figure",
            "number": "1",
            "start": "15",
            "end": "23",
            "words": "about 40",
            "value": "40",
            "bound": "about",
            "of": "new bridges",
            **ada,
        },
    ]
    assert [row["kind"] for row in found[4:]] == ["quote", "quote"]


def test_the_site_has_a_row_for_each_fact_and_each_actor(site: Site, rendered: Render) -> None:
    pages = rendered(data_pages(site))
    facts, actors = rows(pages["data/facts.csv"]), rows(pages["data/actors.csv"])
    assert pages["data/facts.csv"].startswith(",".join(FACTS).encode())
    assert pages["data/actors.csv"].startswith(",".join(ACTORS).encode())
    assert [(row["kind"], row["words"]) for row in facts] == [
        ("date", "Monday"),
        ("figure", "about 40"),
        ("quote", "Walk,"),
        ("quote", "ribbonless"),
    ]
    assert told(facts[1]) == {
        "brief": "bridges",
        "date": "2021-05-03",
        "kind": "figure",
        "number": "1",
        "start": "15",
        "end": "23",
        "words": "about 40",
        "value": "40",
        "bound": "about",
        "of": "new bridges",
        "actor": "ada-moe",
        "name": "Ada Moe",
    }
    [ada] = actors
    assert told(ada) == {
        "id": "ada-moe",
        "name": "Ada Moe",
        "type": "person",
        "wikidata": "Q1",
        "wikipedia": "Ada Moe (minister)",
        "description": "Norwegian politician",
        "page": "actors/ada-moe.html",
        "briefs": "1",
        "mentions": "2",
        "quotes": "1",
        "first": "2021-05-03",
        "last": "2021-05-03",
    }
