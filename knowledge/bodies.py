"""Reads the open data about international bodies.

docs/knowledge.md names each source and its licence.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

from briefgen.actors.actor import ActorType
from briefgen.actors.names import is_acronym
from knowledge.entries import Entry


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
