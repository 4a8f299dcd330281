"""Reads the open data about who holds or held an office.

docs/knowledge.md names each source and its licence.
"""

import calendar
import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import yaml

from briefgen.actors.actor import ActorType
from briefgen.actors.names import fold
from knowledge.entries import Entry, Office

_LEADER: Final = re.compile(r"(?P<words>[^(;,]+?) \(since (?P<day>\d+ \w+ \d{4})\)")
_MONTHS: Final = dict(zip(calendar.month_name, range(13), strict=True))
_OFFICES: Final = (
    "vice president",
    "deputy prime minister",
    "prime minister",
    "president",
    "chancellor",
    "premier",
    "king",
    "queen",
    "emperor",
    "sultan",
    "emir",
    "taoiseach",
)


def leader_of(text: str, country: str) -> Entry | None:
    """Return the person of the factbook's "President Vladimir PUTIN (since 7 May 2012)", if any."""
    found = _LEADER.match(text)
    office = next((o for o in _OFFICES if text.lower().startswith(o + " ")), "")
    if not found or not office:
        return None
    words = found["words"][len(office) :].split()
    capital = [word for word in words if sum(c.isupper() for c in word) > 1]
    if not capital or not words:
        return None
    surname = " ".join(word if word.islower() else _titled(word) for word in capital)
    given = words[0] if words[0] not in capital else ""
    day, month, year = found["day"].split()
    start = f"{year}-{_MONTHS[month]:02}-{int(day):02}" if month in _MONTHS else ""
    if not given:
        return None
    title = f"{office.title()} of {country}"
    return Entry(
        f"{given} {surname}",
        ActorType.PERSON,
        offices=(Office(title, office, country, start, ""),),
        surname=surname,
        weight=3,
    )


def _titled(word: str) -> str:
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def congress(folder: Path) -> Iterator[Entry]:
    """Yield members of the US Congress, presidents and vice presidents (congress-legislators)."""
    for file in ("executive.yaml", "legislators-current.yaml"):
        text = (folder / "us-congress" / file).read_text(encoding="utf-8")
        for item in yaml.load(text, Loader=yaml.CSafeLoader):
            yield _american(item)


_CONGRESS: Final = {
    "prez": ("President of the United States", "president"),
    "viceprez": ("Vice President of the United States", "vice president"),
    "sen": ("United States Senator", "senator"),
    "rep": ("Member of the United States House of Representatives", "representative"),
}


def _american(item: dict[str, Any]) -> Entry:
    name = item["name"]
    last, first = name["last"], name["first"]
    article = item["id"].get("wikipedia", "")
    shown = re.sub(r" \(.*\)$", "", article) or _PRESIDENTS.get(
        (first, last), name.get("official_full", f"{name.get('nickname', first)} {last}")
    )
    written = {f"{first} {last}", name.get("official_full", ""), f"{name.get('nickname')} {last}"}
    if "middle" in name:
        written.add(f"{first} {name['middle']} {last}")
    names = sorted(other for other in written if other and not other.startswith("None "))
    executive = any(term["type"].endswith("prez") for term in item["terms"])
    return Entry(
        shown,
        ActorType.PERSON,
        names=tuple((other, 2) for other in names if other != shown),
        wikidata=item["id"].get("wikidata", ""),
        wikipedia=article,
        country="United States",
        offices=_terms(item["terms"]),
        weight=5 if executive else 2,
        surname=last,
    )


def _terms(terms: list[dict[str, Any]]) -> tuple[Office, ...]:
    """Return the offices of consecutive terms as one each."""
    offices: list[Office] = []
    for term in terms:
        title, office = _CONGRESS[term["type"]]
        last = offices[-1] if offices else None
        if last and last.title == title and last.end[:4] == term["start"][:4]:
            offices[-1] = Office(title, office, "United States", last.start, term["end"])
        else:
            offices.append(Office(title, office, "United States", term["start"], term["end"]))
    return tuple(offices)


_PRESIDENTS: Final = {
    ("Franklin", "Roosevelt"): "Franklin D. Roosevelt",
    ("George", "Bush"): "George H. W. Bush",
    ("Harry", "Truman"): "Harry S. Truman",
    ("Dwight", "Eisenhower"): "Dwight D. Eisenhower",
    ("John", "Kennedy"): "John F. Kennedy",
    ("Lyndon", "Johnson"): "Lyndon B. Johnson",
    ("Gerald", "Ford"): "Gerald Ford",
    ("James", "Carter"): "Jimmy Carter",
    ("William", "Clinton"): "Bill Clinton",
}


def leaders(folder: Path) -> Iterator[Entry]:
    """Yield heads of state and government of 2021 and 2022 (Wikidata through a list).

    Who was in office when the list was made is known to have held it until the end of 2022 only.
    """
    with (folder / "world-leaders" / "wikidata-2021.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            office = _office_of(row["positionLabel"])
            name = row["officeholderLabel"]
            if office and not re.match(r"Q\d", name):
                end = f"{row['end_year'] or 2022}-12-31"
                country = _COUNTRIES.get(row["country"], row["country"])
                yield Entry(
                    name,
                    ActorType.PERSON,
                    wikidata=row["officeholder"],
                    country=country,
                    offices=(
                        Office(
                            row["positionLabel"][:1].upper() + row["positionLabel"][1:],
                            office,
                            country,
                            f"{row['start_year']}-01-01" if row["start_year"] else "",
                            end,
                        ),
                    ),
                    weight=3,
                    surname=name.split()[-1] if " of " not in name else "",
                )


_COUNTRIES: Final = {
    "Kingdom of Denmark": "Denmark",
    "Kingdom of the Netherlands": "Netherlands",
    "State of Palestine": "Palestine",
    "The Bahamas": "Bahamas",
    "The Gambia": "Gambia",
    "People's Republic of China": "China",
    "usa": "United States",
    "uk": "United Kingdom",
}


def leaders_of_2026(folder: Path) -> Iterator[Entry]:
    """Yield heads of state and government of August 2026 (Wikidata through a list)."""
    text = (folder / "world-leaders" / "2026" / "by-position.json").read_text(encoding="utf-8")
    for position, people in sorted(json.loads(text).items()):
        office = _spaced(position).removesuffix("s")
        if office not in _OFFICES:
            continue
        for person in people:
            if person["country"].endswith("_union"):
                continue
            country = _COUNTRIES.get(person["country"]) or _spaced(person["country"]).title()
            article = unquote((person.get("wikipedia_en") or "").rsplit("/", 1)[-1])
            yield Entry(
                person["name_en"],
                ActorType.PERSON,
                wikidata=person.get("wikidata_id") or "",
                wikipedia=article.replace("_", " "),
                country=country,
                offices=(
                    Office(
                        f"{office.title()} of {country}",
                        office,
                        country,
                        person.get("since") or "",
                        "",
                    ),
                ),
                weight=3,
            )


def with_article(entry: Entry, titles: Mapping[str, str]) -> Entry:
    """Return a person with the title of the article that is listed by the name that a source has.

    The title names it. What the source has is another name, but where it begins otherwise: "and
    Elphberg" and "Col. Elphberg" are no names, and "Rudolf" may be somebody else's.

    Args:
        entry: What a source says.
        titles: The titles by the names that sources have.
    """
    title = titles.get(entry.name, "")
    if not title or entry.wikipedia or entry.type is not ActorType.PERSON:
        return entry
    name = re.sub(r" \(.*\)$", "", title)
    words, said = fold(name).split(), fold(entry.name).split()
    other = ((entry.name, entry.weight),) if said[0] == words[0] and name != entry.name else ()
    own = entry.surname if fold(entry.surname) in words else name.rpartition(" ")[2]
    return replace(entry, name=name, wikipedia=title, names=(*entry.names, *other), surname=own)


def _spaced(words: str) -> str:
    return words.replace("_", " ")


def _office_of(position: str) -> str:
    low = position.lower()
    return next((office for office in _OFFICES if low.startswith(office + " of ")), "")
