"""Political parties of all states, with their abbreviations, from the World Factbook."""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.actors.institutions import full_name, is_institution
from briefgen.actors.names import fold, is_acronym
from knowledge.entries import Entry, Register
from knowledge.states import countries_by_file


def entries(folder: Path, names: Mapping[str, str], register: Register) -> Iterator[Entry]:
    """Yield the parties that nobody knows yet, each called by its abbreviation at home only.

    Args:
        folder: The folder of the open data.
        names: The countries' names by Wikidata id.
        register: What is known so far: a party whose abbreviation is known there stays what it is.
    """
    read = [
        (country, *party)
        for path, item in countries_by_file(folder)
        for country in [names.get(item, "")]
        for party in _parties(path)
        if country
    ]
    shared = Counter(fold(name) for _, name, _ in read)
    known = {
        (fold(name), entry.country)
        for entry in register.entries
        for name in (entry.name, *(other for other, _ in entry.names))
    }
    for country, name, letters in read:
        if not letters or any((fold(word), country) in known for word in (name, *letters)):
            continue  # a name alone tells no more than a text that says it
        common = shared[fold(name)] > 1 or is_institution(name)
        yield Entry(
            full_name(name, country) if common else name,
            ActorType.ORGANISATION,
            country=country,
            at_home=(*letters, *([name] if common else ())),
        )


def _parties(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the name and the abbreviations of each party: "Elm Party or EP (formed in 1994)"."""
    government = json.loads(path.read_text(encoding="utf-8")).get("Government", {})
    text = html.unescape(government.get("Political parties", {}).get("text", ""))
    for line in re.split(r"<[^>]*>|\n", text):
        name, *others = re.sub(r" ?\([^()]*\)", "", line).strip().split(" or ")
        letters = tuple(word for word in map(str.strip, others) if _is_abbreviation(word))
        name = re.sub(r"\bLabor\b", "Labour", name.strip().replace("’", "'"))
        name = re.sub(r"\bWorkers Party\b", "Workers' Party", name)
        if _NAME.fullmatch(name) and len(name) <= _LONGEST:
            yield name, letters


def _is_abbreviation(word: str) -> bool:
    return is_acronym(word) and len(word) >= _SHORTEST


_NAME: Final = re.compile(r"[^\W\d_a-z][\w'.-]*(?: [\w'.&-]+)+")
_LONGEST: Final = 60
_SHORTEST: Final = 3
