"""How tables of words are written: as text for the eye, and read as sets."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """Return the words of a table, which blanks and ends of lines part: "one two three"."""
    return frozenset(table.split())
