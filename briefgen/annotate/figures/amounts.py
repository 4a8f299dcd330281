"""Reads amounts off a text: a number with its sign, bound, range, currency, unit and rate.

This is the grammar of figures, on characters alone; whether an amount is a figure at all is told
by ``traps``, and what it counts by ``counted``, which both see the parse. Every pattern is
anchored at a place, so that reading stays linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures import bounds, currencies, units
from briefgen.annotate.figures.numbers import START, Number, read_number
from briefgen.annotate.model import Bound


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with all that is written around it.

    Attributes:
        start: The first character, its bound included.
        end: The character after its last.
        core: Where the number itself, with sign and currency before it, starts.
        number: The number; the first one of a range.
        value: What it says; the lower end of a range.
        high: The upper end of a range, else None.
        bound: How it bounds what is meant.
        unit: The unit in the singular, or "".
        currency: The ISO 4217 code, or "".
        dashed: Whether it is a range of bare numbers with a dash, which may be a score.
    """

    start: int
    end: int
    core: int
    number: Number
    value: Decimal
    high: Decimal | None = None
    bound: Bound = Bound.EXACTLY
    unit: str = ""
    currency: str = ""
    dashed: bool = False

    def unit_differs(self, other: "Amount") -> bool:
        """Tell whether both have a unit, and not the same one."""
        return bool(self.unit and other.unit) and self.unit != other.unit

    @property
    def bare(self) -> bool:
        """Tell whether nothing marks it as a quantity: no unit, scale, bound or range."""
        return not (
            self.unit or self.currency or self.number.scaled or self.high is not None
        ) and self.bound is Bound.EXACTLY


_SIGN = re.compile(r"(?:(?<![A-Za-z])minus[ -]|(?<![\w)])[-−–])\Z", re.IGNORECASE)
_PREFIX_WORDS: Final = ("minus-", "sub-", "plus-", "pre-", "post-", "mid-", "under-", "over-")
_DASH = re.compile(r"[ \u00a0]?(?:-{1,2}|[–—−])[ \u00a0]?")
_TO = re.compile(r"[ \u00a0]to[ \u00a0](?:about |around |nearly |almost |over |more than |up to )?")
_AND = re.compile(r"[ \u00a0]and[ \u00a0]")
_OR = re.compile(r"-?[ \u00a0](?:or|and|to)[ \u00a0]")
_AGE = re.compile(
    r"-years?-olds?\b|[ -]years?[ -]olds?\b|[ -]years? of age\b|[ -]yr-olds?\b|yo\b|-years? old\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?: ?/ ?|[ -]per[ -](?:an? |every )?|[ -](?:an?|each|every)[ -](?=(?:second|minute|hour|day|night|week"
    r"|month|year|quarter|share|barrel|gallon|litre|liter|pound|kilo|kilogram|tonne|ton|ounce|head|piece"
    r"|person|pop|time|game|match)\b))"
    r"(square (?:metre|meter|foot|mile|kilometre|kilometer)|cubic (?:metre|meter|foot)|[A-Za-z]+)",
    re.IGNORECASE,
)
_RATE_ADVERBS: Final = {"annually": "year"}
_CHANGE: Final = re.compile(
    r"\b(?:ris|rose|rais|f[ae]ll|drop|cut|grow|grew|increas|decreas|jump|climb|slid|slip|gain|lost|lose"
    r"|declin|reduc|advanc|up|down|expand|shrink|shrank|doubl|trebl|tripl|surg|soar|plung|plummet"
    r"|tumbl|lower|boost|upgrad|downgrad|improv|swell|swung|chang|mov|went|bring|brought|widen|narrow)\w*"
    r"[^.;]*\bfrom\b[^.;]*\Z",
    re.IGNORECASE,
)
_NEAR: Final = 80
_MILLIONS: Final = 10**5


def read_amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of a text, in order and without overlap."""
    floor = 0
    for match in START.finditer(text):
        if match.start() < floor:
            continue
        found = _read(text, match.start(), floor)
        yield from found
        floor = max(floor, found[-1].end) if found else _skip(text, match.start())


_CHUNK = re.compile(r"[\w.,:/'’#@&=?%+]*(?:[-–][\w.,:/'’#@&=?%+]+)*")


def _skip(text: str, at: int) -> int:
    """Return the end of the chunk of characters whose number could not be read."""
    if text[at].isalpha():
        return at + 1
    match = _CHUNK.match(text, at)
    return max(at + 1, match.end()) if match else at + 1


def _read(text: str, at: int, floor: int) -> list[Amount]:
    """Return the amount that starts with the number at ``at``, as two where "or" joins two."""
    before = currencies.read_before(text, at)
    core = before.start if before else at
    if not _free_on_the_left(text, at, core):
        return []
    joined = not text[max(0, core - 9) : core].lower().endswith("between ")
    number = read_number(text, at, money=before is not None, joined=joined)
    if number is None:
        return []
    core, number = _signed(text, core, number)
    first = _finish(text, core, number, before)
    if first is None:
        return []
    pair = _range(text, first, before, floor)
    return [_bounded(text, one, floor if one is pair[0] else one.core) for one in pair]


def _free_on_the_left(text: str, at: int, core: int) -> bool:
    """Tell whether the number at ``at`` belongs to no longer word, code, name or clock time."""
    if text[at].isalpha():
        return not (core and text[core - 1] in "-–" and text[core - 2 : core - 1].isalnum())
    left = text[core - 1 : core]
    if core != at:  # a currency stands before it
        return not left.isdigit()
    if left.isalnum() or left in ("_", "#", "@", "/", "\\", ":", "."):
        return False
    if left == "," and text[core - 2 : core - 1].isdigit():
        return False
    if left in ("'", "’") and (core < 2 or not text[core - 2].isalnum()):  # noqa: PLR2004
        return not re.compile(r"\d\d(?:s|\b)").match(text, at)
    if left and left in "-–−" and text[core - 2 : core - 1].isalnum():
        return text[max(0, core - 6) : core].lower().endswith(_PREFIX_WORDS)
    return True


def _signed(text: str, core: int, number: Number) -> tuple[int, Number]:
    """Return the start and the number with the minus before it, if one is there."""
    sign = _SIGN.search(text, max(0, core - 6), core)
    if sign is None:
        return core, number
    if sign.group() in "-−–" and core - 2 >= 0 and text[core - 2 : core - 1].isdigit():
        return core, number
    return sign.start(), replace(number, value=-number.value)


def _finish(text: str, core: int, number: Number, before: currencies.Money | None) -> Amount | None:
    """Read the currency, unit, age and rate behind a number; None where it is glued to a word."""
    amount = Amount(core, number.end, core, number, number.value)
    end = number.end
    large = abs(number.value) >= _MILLIONS and number.scaled
    if before is not None:
        unit, code = before.unit, before.code
        if (behind := currencies.read_behind(text, end, scaled=large)) and behind.end - behind.start > 1:
            end = behind.end
        amount = replace(amount, end=end, unit=unit, currency=code)
    elif age := _AGE.match(text, end):
        return replace(amount, end=age.end(), unit=units.AGE)
    elif money := currencies.read_behind(text, end, scaled=large):
        amount = replace(amount, end=money.end, unit=money.unit, currency=money.code)
    else:
        amount = _measured(text, amount)
    following = text[amount.end : amount.end + 1]
    if following.isalnum() or following == "_":
        if not (following.lower() == "x" and not text[amount.end + 1 : amount.end + 2].isalnum()):
            return None
        return replace(amount, end=amount.end + 1, unit="time")
    if amount.unit and (rate := _RATE.match(text, amount.end)):
        per = rate[1].lower()
        per = units.SYMBOLS.get(rate[1]) or units.WORDS.get(per) or per
        return replace(amount, end=rate.end(), unit=f"{amount.unit} per {per}")
    return amount


def _measured(text: str, amount: Amount) -> Amount:
    """Read a unit of measure behind a number."""
    number = amount.number
    if number.fraction and number.spelt and text.startswith((" an ", " a "), number.end):
        skip = text.index(" ", number.end + 1)  # "half an hour"
        found = units.read_unit(text, skip, spelt=True)
    else:
        found = units.read_unit(text, number.end, spelt=number.spelt)
    if found is None or (number.fraction and number.spelt and number.end == found[1]):
        return amount
    return replace(amount, unit=found[0], end=found[1])


def _range(
    text: str, first: Amount, before: currencies.Money | None, floor: int
) -> tuple[Amount, ...]:
    """Read a second number that makes ``first`` a range, or that shares its unit after "or"."""
    lead = text[max(floor, first.core - 9) : first.core].lower()
    between = re.search(r"\bbetween (?:about |around |approximately )?\Z", text[max(floor, first.core - 24) : first.core], re.I)
    dash, to, joint = _DASH.match(text, first.end), _TO.match(text, first.end), _AND.match(text, first.end)
    match = (joint if between else None) or dash or to or _OR.match(text, first.end)
    if match is None or match.end() >= len(text) or (first.number.vague and not between):
        return (first,)
    second = _second(text, match.end(), before)
    if second is None:
        return (first,)
    compatible = first.currency == second.currency or not first.currency or not second.currency
    same = first.unit == second.unit
    shared = not first.unit and second.unit != ""
    if match is dash and not _glued_or_spaced(match.group()):
        return (first,)
    low, high = _share_scale(first, second)
    start = first.core - len(between.group()) if between else first.core
    ranged = replace(
        second, start=start, core=first.core, number=first.number, value=low, high=high, bound=Bound.BETWEEN,
        currency=second.currency or first.currency, unit=second.unit or first.unit,
        dashed=match is dash and not (second.unit or first.unit or second.number.scaled or first.number.scaled),
    )  # fmt: skip
    if (between and match is joint) or match is dash:
        if compatible and (same or shared or not second.unit):
            return (ranged,) if high > low or match is dash else (first,)
        return (first,)
    if match is to and compatible and high > low and (shared or same):
        from_ = lead.endswith("from ")
        if from_ and _CHANGE.search(text, max(floor, first.core - _NEAR), first.core):
            return (replace(first, value=low, unit=first.unit or second.unit, currency=first.currency or second.currency), second)
        if from_ or ((not first.unit or first.currency) and not first.number.fraction):
            start = first.core - len("from ") if from_ else first.core
            return (replace(ranged, start=start),)
        return (first,)
    if text[match.start() : match.end()].strip(" -\u00a0") in ("or", "and") and shared and second.number.spelt == first.number.spelt:
        hyphenated = text[first.end : first.end + 1] == "-"
        if hyphenated or text[match.start() : match.end()].strip() == "or":
            return (replace(first, unit=second.unit, currency=second.currency, value=low), second)
    return (first,)


def _second(text: str, at: int, before: currencies.Money | None) -> Amount | None:
    """Read the second number of a range, with a currency of its own or that of the first."""
    sign = re.compile(r"[^\d\s]{1,4}[ \u00a0]?(?=\d)").match(text, at)
    money = currencies.read_before(text, sign.end()) if sign else None
    if sign and (money is None or money.start < at):
        return None
    at = sign.end() if sign else at
    if not START.match(text, at):
        return None
    number = read_number(text, at, money=before is not None or money is not None)
    if number is None:
        return None
    return _finish(text, at, number, money or before)


def _glued_or_spaced(dash: str) -> bool:
    """Tell whether a dash has a space on both sides or on none: "5-10", "5 - 10", not "5 -10"."""
    return len(dash.strip()) == len(dash) or dash != dash.lstrip() and dash != dash.rstrip()


def _share_scale(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    """Return both values, the second's scale given to the first: "$5 to $7 million"."""
    low, high = first.value, second.value
    if second.number.scaled and not first.number.scaled and not first.unit_differs(second):
        for scale in (10**12, 10**9, 10**7, 10**6, 10**5, 10**3, 100):
            if high >= scale and low < Decimal(1000) and low < high / scale:
                return low * scale, high
    return low, high


def _bounded(text: str, amount: Amount, floor: int) -> Amount:
    """Take in the bound before or behind an amount."""
    if amount.unit in ("", units.AGE, "year") and (
        age := bounds.read_before(text, amount.start, floor, bounds.BEFORE_AGES)
    ):
        return replace(amount, bound=age[0], start=age[1], unit=units.AGE)
    if behind := bounds.read_behind(text, amount.end):
        if amount.bound is Bound.EXACTLY:
            return replace(amount, bound=behind[0], end=behind[1])
    if amount.bound is Bound.BETWEEN:
        about = bounds.read_before(text, amount.start, floor, bounds.BEFORE)
        return replace(amount, start=about[1]) if about and about[0] is Bound.ABOUT else amount
    if found := bounds.read_before(text, amount.start, floor, bounds.BEFORE):
        bound, start = found
        return replace(amount, bound=bound, start=start)
    if amount.number.vague:
        return replace(amount, bound=Bound.AT_LEAST)
    return amount
