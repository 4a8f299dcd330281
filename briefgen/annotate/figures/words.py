"""Reads a number in words: "twenty-one", "a hundred and five", "two-thirds", "dozens"."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures.number import SPACE, Number, and_fraction, scale_at
from briefgen.annotate.figures.scales import (
    DENOMINATORS,
    DOZEN,
    LARGEST,
    ONE,
    SCALES,
    SEVERAL,
    VAGUE,
)

_KINDS: Final = {
    "ones": "zero one two three four five six seven eight nine",
    "teens": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "tens": "twenty thirty forty fifty sixty seventy eighty ninety",
}
_VALUES: Final = {
    word: (kind, Decimal(first + step * place))
    for (kind, row), (first, step) in zip(_KINDS.items(), ((0, 1), (10, 1), (20, 10)), strict=True)
    for place, word in enumerate(row.split())
}
CARDINALS: Final = tuple(_VALUES)
"""The words below a hundred."""

_MAY_FOLLOW: Final = {  # what the word before must have been; "" is the start
    "ones": frozenset({"", "tens", "hundred", "scale"}),
    "teens": frozenset({"", "hundred", "scale"}),
    "tens": frozenset({"", "hundred", "scale"}),
    "hundred": frozenset({"article", "ones", "teens", "tens"}),
    "scale": frozenset({"article", "ones", "teens", "tens", "hundred", "scale"}),
    "dozen": frozenset({"article", "ones", "teens", "tens", "hundred"}),
}
_BARE_SCALES: Final = frozenset({"million", "billion", "trillion", "dozen"})
"""Scales that stand without a number before them: "million-dollar views", "the dozen pupils"."""

_WORD: Final = re.compile(r"[A-Za-z]+?(?=fold\b|[^A-Za-z]|\Z)")
"""A word; of "tenfold" the number alone."""
_JOINT: Final = re.compile(rf"{SPACE}?-{SPACE}?|{SPACE}")
_AND: Final = re.compile(rf"(?:{SPACE}|-)and(?:{SPACE}|-)", re.IGNORECASE)
_OF_SCALES: Final = re.compile(
    rf"{SPACE}of{SPACE}(hundreds|thousands|lakhs|millions|crores|billions|trillions)\b",
    re.IGNORECASE,
)
_OF_SCALE: Final = re.compile(rf"(?:{SPACE}of{SPACE}an?{SPACE}|-)(?=[a-z])")
_SEVERAL: Final = re.compile(rf"(?:{SEVERAL})(?={SPACE}|-)", re.IGNORECASE)
_HALF: Final = re.compile(r"half\b", re.IGNORECASE)
_HALF_SCALE: Final = re.compile(r"(?:[ -]an?)?(?=[ -])")


@dataclass(slots=True)
class _Sum:
    """What the words read so far add up to.

    Attributes:
        total: What stands before the last scale, scaled.
        group: What stands behind it.
        kind: Which kind the last word was.
        scale: The last scale.
    """

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    kind: str = ""
    scale: Decimal = ONE

    def take(self, word: str) -> bool:
        """Add a word and tell whether it could follow."""
        kind, value = _VALUES.get(word) or _multiplier(word)
        if self.kind not in _MAY_FOLLOW.get(kind, ()) or self.total >= LARGEST:
            return False
        if kind == "hundred":
            self.group *= value
        elif self.kind == "scale" and kind == "scale":  # "a thousand million", "a million million"
            if self.total > value:
                return False
            self.total *= value
        elif kind in ("scale", "dozen"):
            both = self.total + self.group
            below = 0 < self.total < value  # "two hundred thousand million"
            self.total = both * value if below else self.total + self.group * value
            self.group = Decimal(0)
        else:
            self.group += value
        self.scale = value if kind in ("hundred", "scale", "dozen") else ONE
        self.kind = kind
        return True


def _multiplier(word: str) -> tuple[str, Decimal]:
    """Return the kind and value of a word that multiplies; a kind that follows nothing else."""
    if word == "dozen":
        return "dozen", DOZEN
    return ("hundred" if word == "hundred" else "scale" if word in SCALES else "other"), SCALES.get(
        word, ONE
    )


def read_words(text: str, at: int, *, joined: bool) -> Number | None:
    """Return the number in words that starts at ``at``, or None.

    Args:
        text: The whole text.
        at: Where its first word starts.
        joined: Whether "and" may join its words.
    """
    first = _WORD.match(text, at)
    if first is None:
        return None
    word = first.group().lower()
    if several := _SEVERAL.match(text, at):
        scale, end = scale_at(text, several.end())
        return Number(at, end, scale, spelt=True, scale=scale, vague=True)
    if word in VAGUE:
        return _vague(text, at, first.end(), VAGUE[word])
    if word == "half":
        return _half(text, at, first.end())
    if word in ("a", "an"):
        return _behind_article(text, at, first.end(), joined=joined)
    return _sum(text, at, at, joined=joined)


def _behind_article(text: str, at: int, end: int, *, joined: bool) -> Number | None:
    """Read what "a" makes a number: "a third", "a half dozen", "a hundred and five"."""
    joint = _JOINT.match(text, end)
    if joint is None:
        return None
    half = _HALF.match(text, joint.end())
    if half is not None and (dozen := _half(text, at, half.end())).scaled:
        return dozen
    return _fraction(text, at, ONE, joint.end()) or _sum(text, at, joint.end(), joined=joined)


def _sum(text: str, at: int, cursor: int, *, joined: bool) -> Number | None:
    """Add up the words from ``cursor`` on; an article stands between ``at`` and it."""
    so_far = _Sum()
    word = _WORD.match(text, cursor)
    if at != cursor or (word and word.group().lower() in _BARE_SCALES):
        so_far.group, so_far.kind = ONE, "article"
    end = at
    while word is not None:
        lower = word.group().lower()
        if lower in DENOMINATORS or lower.removesuffix("s") in DENOMINATORS:
            if so_far.kind in ("ones", "teens") and so_far.total == 0:
                return _fraction(text, at, so_far.group, word.start()) or _done(
                    text, at, end, so_far
                )
            break
        if not so_far.take(lower):
            break
        end = word.end()
        joint = _JOINT.match(text, end)
        if joined and so_far.kind in ("hundred", "scale") and (linked := _AND.match(text, end)):
            below = _WORD.match(text, linked.end())  # "a hundred and five"
            joint = linked if below and below.group().lower() in _VALUES else None
        word = _WORD.match(text, joint.end()) if joint else None
    return _done(text, at, end, so_far) if end > at else None


def _done(text: str, at: int, end: int, so_far: _Sum) -> Number:
    """Close a sum: "two and a half million", "a million and a half"."""
    value, scale = so_far.total + so_far.group, so_far.scale
    if found := and_fraction(text, end):
        part, end = found
        value += part * so_far.scale if so_far.kind == "scale" else part
        behind, end = scale_at(text, end)
        value, scale = value * behind, max(scale, behind)
    return Number(at, end, value, spelt=True, scale=scale)


def _vague(text: str, at: int, end: int, value: Decimal) -> Number:
    """Read an order of size: "dozens", "tens of thousands", "hundreds of millions"."""
    while value < LARGEST and (more := _OF_SCALES.match(text, end)):
        value, end = value * VAGUE[more[1].lower()], more.end()
    return Number(at, end, value, spelt=True, scale=value, vague=True)


def _half(text: str, at: int, end: int) -> Number:
    """Read "half", "half a million", "half a dozen"."""
    joint = _HALF_SCALE.match(text, end)
    scale, behind = scale_at(text, joint.end()) if joint else (ONE, end)
    if scale != 1:
        return Number(at, behind, scale / 2, spelt=True, scale=scale)
    return Number(at, end, Decimal("0.5"), spelt=True, fraction=True)


def _fraction(text: str, at: int, above: Decimal, below_at: int) -> Number | None:
    """Read a fraction's denominator with its scale: "a quarter of a million", "quarter-million"."""
    match = _WORD.match(text, below_at)
    if match is None:
        return None
    word = match.group().lower()
    plural = word.endswith("s")
    below = DENOMINATORS.get(word) or DENOMINATORS.get(word.removesuffix("s"))
    if below is None or plural == (above == 1):
        return None  # "one thirds", "two third", and "five second halves"
    value = above / Decimal(below)
    if of := _OF_SCALE.match(text, match.end()):
        scale, end = scale_at(text, of.end() - 1)
        if scale != 1:
            return Number(at, end, value * scale, spelt=True, scale=scale)
    return Number(at, match.end(), value, spelt=True, fraction=True)
