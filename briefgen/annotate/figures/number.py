"""A number as it stands in a text, and what numerals and number words share in reading it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures.scales import DENOMINATORS, DOZEN, LARGEST, ONE, SCALES

SPACE: Final = "[ \u00a0\u2009\u202f]"
"""A space inside a line, breaking or not."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text.

    Attributes:
        start: Its first character.
        end: The character after its last.
        value: What it says.
        spelt: Whether it is in words alone.
        scale: What the scale in it ("million", "k") multiplies by, or 1.
        vague: Whether it names an order of size only ("dozens", "tens of thousands").
        fraction: Whether it is a part of a whole ("two-thirds", "one in four").
    """

    start: int
    end: int
    value: Decimal
    spelt: bool = False
    scale: Decimal = ONE
    vague: bool = False
    fraction: bool = False

    @property
    def scaled(self) -> bool:
        """Tell whether a scale was read."""
        return self.scale != 1


RACE: Final = re.compile(r"[kK](?= (?:race|run|walk|fun run|road race|course|time trial)s?\b)")
"""The "k" of "a 10k race", which is no thousand."""
KARAT: Final = re.compile(r"[kK](?= (?:(?:rose|white|yellow)[ -])?gold\b)")
"""The "k" of "14k gold", which is none either."""
RESOLUTION: Final = re.compile(
    r"[kK](?=[ -](?:cameras?|displays?|footage|monitors?|resolution|screens?|televisions?|TVs?"
    r"|video)\b)"
)
"""The "k" of "4k video", which makes no figure at all."""

_SCALE: Final = re.compile(
    r"[ \u00a0\u2009\u202f-]?"
    r"(hundred|thousand|lakh|million|crore|billion|trillion|quadrillion|dozen)s?(?![A-Za-z])",
    re.IGNORECASE,
)
_AND_FRACTION: Final = re.compile(
    rf"(?:{SPACE}and{SPACE}|-and-)"
    r"(?:(?:a|one)[ -](half|third|quarter)|(two|three)[ -](third|quarter)s)\b"
    r"(?!(?<!half) (?:are|did|do|had|has|have|is|of|said|say|was|were|will|would)\b)",
    re.IGNORECASE,
)


def scale_at(text: str, at: int) -> tuple[Decimal, int]:
    """Return what the scale words from ``at`` on multiply by, and where they end."""
    scale = ONE
    while scale < LARGEST and (match := _SCALE.match(text, at)):
        scale, at = scale * SCALES.get(match[1].lower(), DOZEN), match.end()
    return scale, at


def and_fraction(text: str, at: int) -> tuple[Decimal, int] | None:
    """Return the part that "and a half" or "and three quarters" adds, and where it ends."""
    match = _AND_FRACTION.match(text, at)
    if match is None:
        return None
    above = {"two": 2, "three": 3}.get((match[2] or "").lower(), 1)
    return Decimal(above) / DENOMINATORS[(match[1] or match[3]).lower()], match.end()
