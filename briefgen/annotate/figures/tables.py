"""Reads the tables in which the finder keeps its words."""

import re
from collections.abc import Iterable


def surfaces(table: str) -> dict[str, str]:
    """Map each surface to its name in a table with rows ``name: surface, surface``."""
    names: dict[str, str] = {}
    for row in table.strip().splitlines():
        name, _, written = row.partition(": ")
        names.update(dict.fromkeys(written.split(", "), name))
    return names


def alternatives(among: Iterable[str]) -> str:
    """Return a pattern for any of them, the longest first."""
    return "|".join(re.escape(one) for one in sorted(among, key=lambda one: (-len(one), one)))
