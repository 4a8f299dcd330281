"""Reads the amounts of a text: numbers with their bounds, ranges and lists.

This is the grammar of figures, on characters alone; whether an amount is a figure at all is told
by ``traps``, and what it counts by ``counted``, which both see the parse. Every pattern is
anchored at a place, so that reading stays linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from briefgen.annotate.figures import bounds, currencies, units
from briefgen.annotate.figures.amount import Amount, read_first, start_of
from briefgen.annotate.figures.compound import with_parts
from briefgen.annotate.figures.numbers import START
from briefgen.annotate.figures.ranges import GOES_ON, read_lead, read_pair
from briefgen.annotate.figures.shares import read_share
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.figures.words import CARDINALS
from briefgen.annotate.model import AGE_UNIT, Bound


def read_amounts(text: str, region: str = "") -> list[Amount]:
    """Return the amounts of a text, in order and without overlap.

    Args:
        text: The text.
        region: The region that it is written for, whose money a bare "$" is; "" for none.
    """
    amounts = list(_amounts(text))
    for i in range(len(amounts) - 1, 0, -1):
        if (share := read_share(text, *amounts[i - 1 : i + 1])) is not None:
            amounts[i - 1 : i + 1] = [share]
    for i in range(1, len(amounts)):  # "aged 4, 6 and 9"
        before, one = amounts[i - 1 : i + 1]
        aged = before.unit == AGE_UNIT and one.bare and before.high is None
        if aged and are_listed(text, before, one) and _AGES_END.match(text, one.end):
            amounts[i] = replace(one, unit=AGE_UNIT)
    for i in range(len(amounts) - 1):  # "from 6 to 8-9 million crowns"
        amounts[i] = _scaled_by_range(text, *amounts[i : i + 2])
    _share_units(text, amounts)
    _share_countries(text, amounts, region)
    return [_at_home(one, region) for one in amounts]


def _share_units(text: str, amounts: list[Amount]) -> None:
    """Give bare numbers the units of those behind them that they go with."""
    for i in range(len(amounts) - 2, -1, -1):  # "49.55, 49.52 and 49.58 seconds"
        one, following = amounts[i : i + 2]
        beside = are_listed(text, one, following) or _is_by(text, one, following)
        listed = beside and following.unit and following.high is None
        if following.unit == PERCENT and one.value > _HUNDRED:
            continue  # "519, or 40 percent"
        if listed and one.bare and not one.number.spelt and one.number.end == one.end:
            amounts[i] = replace(one, unit=following.unit, currency=following.currency)
    for i in range(len(amounts) - 1):  # "12 of his 40 hectares", "35 metres by 11"
        one, following = amounts[i : i + 2]
        side = _is_by(text, one, following) and one.unit.endswith(_LENGTHS)
        if side and following.bare and _PART_END.match(text, following.end):
            amounts[i + 1] = replace(following, unit=one.unit)
        if one.bare and _is_part(text, one, following):
            amounts[i] = replace(one, unit=following.unit)


def _share_countries(text: str, amounts: list[Amount], region: str) -> None:
    """Give a name of money the country that it had before: "9 CFA francs", and then "2 francs"."""
    whose: dict[str, tuple[str, str]] = {}
    for i, one in enumerate(amounts):
        money, per, rate = one.unit.partition(" per ")
        if not currencies.is_money(money, one.currency):
            continue
        name = currencies.name_in(text[one.core : one.end], region)
        noun = name.rpartition(" ")[2].removesuffix("s")
        if noun != name.removesuffix("s"):
            unlike = whose.get(noun, (money, one.currency)) != (money, one.currency)
            whose[noun] = ("", "") if unlike else (money, one.currency)
        elif (told := whose.get(noun, ("", ""))) != ("", ""):
            amounts[i] = replace(one, unit=f"{told[0]}{per}{rate}", currency=told[1])


def _is_part(text: str, one: Amount, following: Amount) -> bool:
    """Tell whether a number is so many of a measure, not of things that are so large."""
    joint = _OF.fullmatch(text, one.end, following.start)
    measure = following.unit not in ("", PERCENT, AGE_UNIT) and not following.currency
    apart = text[following.number.end : following.number.end + 1] == " "
    return bool(joint and measure and apart and _PART_END.match(text, following.end))


def _at_home(amount: Amount, region: str) -> Amount:
    unit, currency = currencies.at_home(amount.unit, amount.currency, region)
    return replace(amount, unit=unit, currency=currency)


_OF: Final = re.compile(r" of (?:the|its|his|her|their|our|my) ")
_PART_END: Final = re.compile(
    r"[.,;:)\n]|\Z| (?:after|and|at|before|by|for|from|has|have|in|it|of|on|since|they|this|to|was"
    r"|were|when|while|with)\b"
)
_LENGTHS: Final = ("metre", "foot", "inch", "yard")
_SIDES: Final = (*_LENGTHS, "mile", "pixel")
_HUNDRED: Final = 100
_TO: Final = re.compile(r" to (?:about |around )?")
_BY: Final = re.compile(r" by | ?[x×] ?")
_LISTED: Final = re.compile(r",? (?:and|or)(?: even)? |,(?: even)? ")


def are_listed(text: str, one: Amount, following: Amount) -> bool:
    """Tell whether nothing but "and", "or" or a comma stands between two amounts."""
    gap = _LISTED.fullmatch(text, one.end, following.start)
    if gap is None or one.number.fraction != following.number.fraction:
        return False  # "a target of 650 and half the record"
    if _FOUR_DIGITS.fullmatch(text, one.start, one.end):
        return False  # "in 2018, 20 percent"
    if gap.group() in (", and ", ", or "):  # "rose by 9 to 12, and 40 boats sank"
        return _LIST_BEFORE.search(text, max(0, one.start - _NEAR), one.start) is not None
    return gap.group() != ", " or bool(_LIST_GOES_ON.match(text, following.end))


def _scaled_by_range(text: str, one: Amount, following: Amount) -> Amount:
    """Return a number that a range follows in the range's unit and scale."""
    joined = _TO.fullmatch(text, one.end, following.start) is not None
    opened = joined and read_lead(text, 0, one.core) is not None
    if not opened or following.high is None or not (one.bare and following.unit):
        return one
    scale = following.value / (following.number.value or 1)  # that of the range's upper end
    value = one.value * (scale if one.value < following.value else 1)
    return replace(one, value=value, unit=following.unit, currency=following.currency)


def _is_by(text: str, one: Amount, following: Amount) -> bool:
    """Tell whether two amounts are sides of one thing: "6 by 3 inches", "150 x 75 mm"."""
    if not following.unit.endswith(_SIDES) and not one.unit.endswith(_SIDES):
        return False  # "the record of 2021 by 47 days", "growth in 2025 by 2 points"
    return _BY.fullmatch(text, one.end, following.start) is not None


_AGES_END: Final = re.compile(
    rf"[,.;)]|\Z|\n| (?:and|or) (?:\d|{'|'.join(CARDINALS)})"
    r"| (?:are|at|by|die[ds]?|from|had|ha[sv]e|in|on|was|were|who|with)\b"
)
_FOUR_DIGITS: Final = re.compile(r"\d{4}")
_NUMERAL: Final = rf"(?:[\d.]+|{'|'.join(CARDINALS)})"
_LIST_BEFORE: Final = re.compile(rf"{_NUMERAL}, \Z", re.IGNORECASE)
_NEAR: Final = 14
_LIST_GOES_ON: Final = re.compile(
    rf",? (?:(?:and|or)(?: even)?|even) {_NUMERAL}|, {_NUMERAL},? (?:and|or) {_NUMERAL}",
    re.IGNORECASE,
)


def _amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of a text as each is read."""
    floor = 0
    for match in START.finditer(text):
        at = match.start()
        if at < floor:
            continue
        found = _read(text, at, floor)
        yield from found
        floor = found[-1].end if found else _skip(text, at)


_CHUNK: Final = re.compile(r"[\w.,:/'’#@&=?%+]*(?:[-–][\w.,:/'’#@&=?%+]+)*")


def _skip(text: str, at: int) -> int:
    """Return where to go on behind a number that could not be read: past what is glued to it."""
    if text[at].isalpha():
        return at + 1
    chunk = _CHUNK.match(text, at)
    return max(at + 1, chunk.end() if chunk else 0)


def _read(text: str, at: int, floor: int) -> tuple[Amount, ...]:
    """Return the amount whose number starts at ``at``; two, where "or" gives both one unit."""
    lead = read_lead(text, floor, start_of(text, at, floor))
    first = read_first(text, at, floor, joined=lead is None or lead.word != "between")
    if first is None:
        return ()
    if lead is None:
        first = with_parts(text, first, lambda at, behind: read_first(text, at, behind))
    found = read_pair(text, first, lead, floor)
    if GOES_ON.match(text, found[-1].end):
        return ()  # "020-555-2368"
    if lead is not None and lead.aged and not found[0].unit:
        return tuple(replace(one, unit=AGE_UNIT) for one in found)
    head = _bounded(text, found[0], floor)
    return (head, *(_bounded(text, one, one.core) for one in found[1:]))


_AGO: Final = re.compile(r" (?:ago|before|earlier)\b")
_MEASURED: Final = re.compile(
    r"(?:\d[kmb]?n?|%|\b(?:cents?|times|twice|million|billion|points)) (?:fewer|less|more) than \Z"
)
_LONGEST_MEASURED: Final = 30
"""What goes before a time that is no limit: "200 fewer than 15 years ago"."""
_RACES: Final = ("metre", "mile", "kilometre", "furlong")
_SPELLS: Final = re.compile(
    r"(?: [A-Za-z]+)? (?:autumns|days|generations|holes|hours|innings|laps|months|nights|quarters"
    r"|rounds|seasons|semesters|sessions|springs|stages|summers|terms|weeks|winters|years)\b"
)
"""What time is counted by that is no unit: "over two winters", "over seven innings"."""


def _bounded(text: str, amount: Amount, floor: int) -> Amount:
    """Take in the words that bound an amount, before or behind it."""
    if amount.unit in ("", AGE_UNIT, "year") and (
        age := bounds.read_before(text, amount.start, floor, bounds.BEFORE_AGES)
    ):
        bound = amount.bound if amount.high is not None else age[0]
        return replace(amount, bound=bound, start=age[1], unit=AGE_UNIT)
    before = bounds.read_before(text, amount.start, floor, bounds.BEFORE)
    if amount.high is not None:
        return replace(amount, start=before[1]) if before and before[0] is Bound.ABOUT else amount
    if behind := bounds.read_behind(text, amount.end):
        return replace(amount, bound=behind[0], end=behind[1])
    lasts = amount.unit in units.TIME or _SPELLS.match(text, amount.end)
    floor = max(0, amount.core - _LONGEST_MEASURED)
    if lasts and _AGO.match(text, amount.end) and _MEASURED.search(text, floor, amount.core):
        return amount
    during = lasts and before and bounds.is_during(text, before[1], amount.core)
    raced = amount.unit in _RACES and before and bounds.is_raced(text, before[1], amount.core)
    of_cause = before and amount.currency and bounds.is_cause(text, before[1], amount)
    if before is not None and not (during or of_cause or raced):
        return replace(amount, bound=before[0], start=before[1])
    return replace(amount, bound=Bound.AT_LEAST) if amount.number.vague else amount
