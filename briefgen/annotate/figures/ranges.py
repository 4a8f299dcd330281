"""Two numbers that are one range ("5 to 10 percent"), or that share a unit ("7- or 8-inch")."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto
from typing import Final

from briefgen.annotate.figures import currencies
from briefgen.annotate.figures.amount import Amount, read_second
from briefgen.annotate.figures.number import SPACE
from briefgen.annotate.figures.numbers import START
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.model import Bound


class _Joint(Enum):
    """What stands between the two."""

    AND = auto()  # after "between"
    TO = auto()
    DASH = auto()
    OR = auto()


_ABOUT: Final = (
    r"(?:about |around |nearly |almost |over |more than |as much as |as many as |approximately )?"
)
_JOINTS: Final = (
    (_Joint.AND, re.compile(rf"{SPACE}and{SPACE}{_ABOUT}")),
    (_Joint.TO, re.compile(rf"(?:-to-|-?{SPACE}(?:up )?(?:to|through){SPACE}){_ABOUT}")),
    (_Joint.DASH, re.compile(rf"{SPACE}?[-‐‑‒–−]{SPACE}?")),
    (_Joint.OR, re.compile(rf"-?{SPACE}(?:or|and){SPACE}")),
)
_LEAD: Final = re.compile(
    r"\b(between|from) (?:((?:the )?ages? (?:of )?)|about |around |roughly |approximately |up to "
    r"|as little as )?\Z",
    re.IGNORECASE,
)
_LONGEST_LEAD: Final = 24
_REPEATED: Final = re.compile(rf"{SPACE}([a-z]+)(?= (?:to|and) )")
_OUTCOME: Final = re.compile(r"\bto (?:about |around |nearly |just )?\Z")
_BY: Final = re.compile(r"\bby (?:about |around |nearly |just )?\Z")
_LONGEST_OUTCOME: Final = 12
_FROM: Final = re.compile(rf"{SPACE}from{SPACE}{_ABOUT}")
_COUNTED: Final = re.compile(rf"{SPACE}[a-z]+(?= from )")
_MONEY_BEFORE: Final = re.compile(rf"[^\d\s]{{1,4}}{SPACE}?(?=\.?[0-9])")
GOES_ON: Final = re.compile(r"[-‐‑‒–−][0-9]")
"""What a number has behind it that is one of many, as a telephone's are."""
_MINUS: Final = re.compile(r"minus |[-−](?=[0-9])")
_CHANGED: Final = re.compile(
    r"\b(?:ris(?:e|en|es|ing)\b|rose|rais|fall|fell|drop|cut|grow(?!er)|grew|increas|decreas|jump"
    r"|climb|slid|slip|declin|reduc|advanc|expand|shr[aiu]nk|doubl|trebl|tripl|surg|soar|plung|plummet"
    r"|tumbl|eas(?:e|ed|es|ing)\b|edg|dip(?!lo)|skid|lower|boost"
    r"|upgrad|downgrad|improv|swell|swoll|swung|chang|gain|narrow|widen|up\b|down\b)[^.;]*\Z",
    re.IGNORECASE,
)
_NEAR: Final = 80
_CLOSED: Final = re.compile(
    r"[,;)\n]|\.?(?:\Z|[\n\"”])|\. "
    r"| (?:after|and|as|at|but|by|for|from|in|last|next|on|over|since|this|while)\b"
    r"| an? [a-z]+ (?:ago|before|earlier)\b"
)
"""What follows a number that counts no noun."""
_YEAR_DIGITS, _LONG_AGO, _EARLIEST, _LATEST = 4, 1000, 1800, 2100
_IN: Final = re.compile(r"\b(?:in|since) \Z")
_LONGEST_IN: Final = 6
_SCORED: Final = ("", PERCENT, "point")
"""Units of votes and scores, whose second number ends no range: "won by 20 points to 15 points"."""
_FARTHEST: Final = 100
"""How many times the lower end of a range the upper one is at most."""
_UNSCALED: Final = 1000
"""Numbers below it are said without the scale that follows: "5 to 7 million"."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The word that opens a range: where "between" or "from" stands, and whether of ages."""

    word: str
    start: int
    aged: bool


def read_lead(text: str, floor: int, at: int) -> Lead | None:
    """Return the "between" or "from" just before the amount at ``at``, at ``floor`` or later."""
    match = _LEAD.search(text, max(floor, at - _LONGEST_LEAD), at)
    return Lead(match[1].lower(), match.start(), match[2] is not None) if match else None


def read_pair(text: str, first: Amount, lead: Lead | None, floor: int) -> tuple[Amount, ...]:
    """Return ``first`` as a range, or with a second amount whose unit it shares, or alone.

    Args:
        text: The whole text.
        first: The amount that may be the first of two.
        lead: The word that opens the range, if one does.
        floor: Where what was read before ends.
    """
    between = lead is not None and lead.word == "between"
    if first.number.vague and not between:
        return (first,)
    if lead is None and (change := _change_from(text, first, floor)):
        return (change,)
    noun = _REPEATED.match(text, first.end) if lead and not first.unit else None
    for kind, pattern in _JOINTS if between else _JOINTS[1:]:
        joint = pattern.match(text, noun.end() if noun else first.end)
        second = _second(text, joint.end(), first) if joint else None
        if joint is None or second is None or not _fit(text, first, second, lead):
            continue
        if noun and not text.startswith(noun.group(), second.end):
            continue
        if kind is _Joint.OR:
            return _sharing(first, second, joint.group())
        level = first.unit or (not second.unit and _CLOSED.match(text, second.end))
        turned = _has_changed(text, first.core, floor) or _BY.search(text, floor, first.core)
        changed = lead is None and bool(level) and bool(turned)
        whole = _range(first, second, kind, lead, changed=changed)
        return (whole or first,)
    return (first,)


def _change_from(text: str, first: Amount, floor: int) -> Amount | None:
    """Return a change that is told from its end: "rose to [61% from 58%]", as "from 58% to 61%" is.

    What is counted stands behind both, or behind neither: "fell to 300 boats from 420 boats".
    """
    if not _OUTCOME.search(text, max(floor, first.core - _LONGEST_OUTCOME), first.core):
        return None
    noun = None if first.unit else _COUNTED.match(text, first.end)
    joint = _FROM.match(text, noun.end() if noun else first.end)
    second = _second(text, joint.end(), first) if joint else None
    if second is None or not _has_changed(text, first.core, floor):
        return None
    if noun and not text.startswith(noun.group(), second.end):
        return None
    bare = not second.unit and _CLOSED.match(text, second.end) and not _is_year(second)
    alike = second.unit == first.unit and (first.unit or noun)
    if not (alike or bare) or first.number.fraction != second.number.fraction:
        return None
    low, high = sorted((first.value, second.value))
    whole = _between(first, second, first.core)
    return replace(whole, value=low, high=high) if low < high else None


def _second(text: str, at: int, first: Amount) -> Amount | None:
    """Read the second number, with a currency of its own or the first one's."""
    minus = _MINUS.match(text, at)
    at = minus.end() if minus else at
    if money := _MONEY_BEFORE.match(text, at):
        own = currencies.read_before(text, money.end())
        if own is None or own.start != at:
            return None
        at = money.end()
    if at >= len(text) or not START.match(text, at):
        return None
    shared = currencies.Money(first.unit, first.currency, at, at) if first.currency else None
    second = read_second(text, at, shared)
    if second and GOES_ON.match(text, second.end):
        return None  # "from 3 to 5-7 million": the second is a range itself
    return replace(second, value=-second.value) if second and minus else second


def _fit(text: str, first: Amount, second: Amount, lead: Lead | None) -> bool:
    """Tell whether two amounts can be the ends of one range."""
    if second.core != second.number.start and not first.currency:
        return False  # "in 2018 to $35 billion"
    if first.number.fraction != second.number.fraction:
        return False  # "cut by half to 15 million"
    dated = _IN.search(text, max(0, first.core - _LONGEST_IN), first.core) is not None
    if _is_year(first, dated=dated) and second.number.end - second.core != _YEAR_DIGITS:
        return False  # "from 900 in 1980 to 1,200"
    if lead and lead.word == "from" and first.unit and not second.unit:
        return bool(_CLOSED.match(text, second.end))  # "from 3 percent to 2.4"
    same = second.unit == first.unit or second.unit.startswith(f"{first.unit} per ")
    return same or not first.unit


def _is_year(amount: Amount, *, dated: bool = False) -> bool:
    """Tell whether an amount may as well be a year: four bare digits, ``dated`` by an "in"."""
    plain = amount.end - amount.number.start == _YEAR_DIGITS and not amount.unit
    return plain and (_LONG_AGO if dated else _EARLIEST) <= amount.value <= _LATEST


def _sharing(first: Amount, second: Amount, joint: str) -> tuple[Amount, ...]:
    """Return two amounts of one unit: "a 7- or 8-inch screen", "20 or 30 minutes".

    Two words that follow each other are one vague number: "three or four years".
    """
    spelt = first.number.spelt and second.number.spelt
    if spelt and joint == " or " and second.value == first.value + 1 and not first.unit:
        return (_between(first, second, first.core),)
    if first.unit or not second.unit or not (joint.startswith("-") or " or " in joint):
        return (first,)
    low, _ = _scaled_alike(first, second)
    return replace(first, value=low, unit=second.unit, currency=second.currency), second


def _range(
    first: Amount, second: Amount, kind: _Joint, lead: Lead | None, *, changed: bool
) -> Amount | None:
    """Return the range from ``first`` to ``second``, or None where they are no range.

    A change is a range too: "fell from 7 to 5 percent" lies between both.
    """
    low, high = _scaled_alike(first, second)
    measured = first.unit == second.unit and first.unit not in _SCORED and not second.currency
    if (lead is not None and lead.word == "from") or (measured and kind is _Joint.TO):
        low, high = min(low, high), max(low, high)
    marked = second.unit or first.number.scaled or second.number.scaled
    dashed = kind is _Joint.DASH and not marked
    if high <= low and not dashed:
        return None
    apart = lead is None and marked and low > 0 and high > _FARTHEST * low
    if kind is _Joint.TO and (changed or apart):
        return None  # "up 4 percent to 9 percent", "slid 5 to 286", "raised by $2 to $14"
    whole = _between(first, second, first.core if lead is None else lead.start)
    return replace(whole, value=low, high=high, dashed=dashed)


def _between(first: Amount, second: Amount, start: int) -> Amount:
    """Return two amounts as the ends of one range that starts at ``start``."""
    return Amount(
        start=start,
        end=second.end,
        core=first.core,
        number=first.number,
        value=first.value,
        high=second.value,
        bound=Bound.BETWEEN,
        unit=second.unit or first.unit,
        currency=currencies.narrower(first.currency, second.currency),
    )


def _has_changed(text: str, at: int, floor: int) -> bool:
    """Tell whether a verb before ``at`` makes two numbers a change and its outcome."""
    return _CHANGED.search(text, max(floor, at - _NEAR), at) is not None


def _scaled_alike(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    """Return both values, the first in the second's scale where it has none: "$5 to $7 million"."""
    low, high = first.value, second.value
    if second.number.scaled and not first.number.scaled and low < _UNSCALED:
        low *= second.number.scale
    return low, high
