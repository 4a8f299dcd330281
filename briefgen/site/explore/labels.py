"""How names stand in a drawing: in one line or two, and how wide those are at most.

Which font draws them is not known: a reader's system says. So the widths are those of DejaVu Sans
and Verdana, the widest of the fonts that the style sheet names.
"""

from math import ceil
from typing import Final
from unicodedata import combining, east_asian_width

SHORT: Final = 20
"""A name of so many characters stands in one line."""
LONGEST: Final = 24
"""How many characters a line has at most."""

_NARROW: Final = frozenset("ijlI.,:;'’!| ")
_SLIM: Final = frozenset('frt()-[]/“”"')
_BROAD: Final = frozenset("mwMW@—…%")
_CAPITAL: Final = 0.77
_OTHER: Final = 0.64


def lines(name: str) -> tuple[str, ...]:
    """Return a name in one line, or in two that are as even as can be; too long ones are cut."""
    if len(name) <= SHORT:
        return (name,)
    words = name.split(" ")
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    both = min(breaks, key=lambda pair: max(map(len, pair)), default=(name,))
    if len(both[0]) > LONGEST:  # the second line would follow what is cut
        both = both[:1]
    return tuple(map(_cut, both))


def _cut(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def width(line: str, size: float) -> int:
    """Return how wide a line is at most, in whole units, where its letters have this size."""
    return ceil(sum(map(_width, line)) * size)


def _width(character: str) -> float:
    """Return the width of a character, where the font's size is 1."""
    if combining(character):
        return 0
    if east_asian_width(character) in "WF":
        return 1
    if character in _NARROW:
        return 0.37
    if character in _SLIM:
        return 0.46
    if character in _BROAD:
        return 1.02
    return _CAPITAL if character.isupper() else _OTHER
