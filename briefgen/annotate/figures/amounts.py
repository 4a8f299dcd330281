"""Reads amounts off a text: a number with its sign, currency, unit, rate, bound and range.

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
from briefgen.annotate.figures.numbers import SPACE, START, Number, read_number
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

    @property
    def bare(self) -> bool:
        """Tell whether nothing marks it as a quantity: no unit, scale, bound or range."""
        marked = self.unit or self.currency or self.number.scaled or self.high is not None
        return not marked and self.bound is Bound.EXACTLY


def read_amounts(text: str) -> list[Amount]:
    """Return the amounts of a text, in order and without overlap."""
    amounts = list(_amounts(text))
    for i in range(len(amounts) - 2, -1, -1):  # "49.55, 49.52 and 49.58 seconds"
        one, following = amounts[i : i + 2]
        listed = following.unit and following.high is None and are_listed(text, one, following)
        if listed and one.bare and not one.number.spelt and one.number.end == one.end:
            amounts[i] = replace(one, unit=following.unit, currency=following.currency)
    return amounts


_LISTED: Final = re.compile(r",? (?:and|or) |, ")


def are_listed(text: str, one: Amount, following: Amount) -> bool:
    """Tell whether nothing but "and", "or" or a comma stands between two amounts."""
    gap = _LISTED.fullmatch(text, one.end, following.start)
    if gap is None or _FOUR_DIGITS.fullmatch(text, one.start, one.end):
        return False  # "in 2018, 20 percent"
    return gap.group() != ", " or bool(_LIST_GOES_ON.match(text, following.end))


_FOUR_DIGITS: Final = re.compile(r"\d{4}")
_LIST_GOES_ON: Final = re.compile(r",? (?:and|or) [\d.]|, [\d.]+,? (?:and|or) [\d.]")


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
    """Return where to go on behind a number that could not be read: past all that is glued to it."""
    if text[at].isalpha():
        return at + 1
    chunk = _CHUNK.match(text, at)
    return max(at + 1, chunk.end() if chunk else 0)


def _read(text: str, at: int, floor: int) -> tuple[Amount, ...]:
    """Return the amount whose number starts at ``at``; two, where "or" gives both one unit."""
    between = _BETWEEN.search(text, max(floor, at - _LONGEST_LEAD), _before(text, at))
    first = _one(text, at, inherited=None, joined=between is None)
    if first is None:
        return ()
    found = _joined(text, first, between.start() if between else None, floor)
    head = _bounded(text, found[0], floor)
    return (head, *(_bounded(text, one, one.core) for one in found[1:]))


def _before(text: str, at: int) -> int:
    money = currencies.read_before(text, at)
    return money.start if money else at


# One number with sign, currency, unit and rate.

_SIGN: Final = re.compile(r"(?:(?<![A-Za-z])minus[ -]|(?<![\w)%])[-−–])\Z", re.IGNORECASE)
_PREFIXES: Final = ("minus-", "sub-", "plus-", "non-", "mid-", "pre-", "post-")
_INFIX: Final = re.compile(r"\+|-(?:plus|odd)(?![A-Za-z])")
_AGE: Final = re.compile(
    r"(?:-| )years?(?:-| )old(?:s\b|\b)|[ -]years? of age\b|[ -]yr-olds?\b|yo\b", re.IGNORECASE
)
_RATE: Final = re.compile(
    rf"(?:{SPACE}?/{SPACE}?|[ -]per[ -](?:an? |every )?|[ -](?:an?|each|every)[ -](?=(?:second|minute|hour|day"
    r"|night|week|month|year|quarter|share|barrel|gallon|litre|liter|pound|kilo|kilogram|tonne|ton"
    r"|ounce|head|piece|person|pop|time|game|match)\b))"
    r"((?:square|cubic) (?:metre|meter|foot|mile|kilometre|kilometer)|[A-Za-z]+)",
    re.IGNORECASE,
)
_ADVERB: Final = re.compile(rf"{SPACE}(annually|yearly|monthly|weekly|daily|hourly)(?![A-Za-z])")
_PERIODS: Final = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour",
}  # fmt: skip
_LARGE: Final = 10**6


def _one(
    text: str, at: int, *, inherited: currencies.Money | None, joined: bool = True
) -> Amount | None:
    """Return the amount of the one number that starts at ``at``, without its bound.

    Args:
        text: The whole text.
        at: Where the number starts.
        inherited: The currency of the first number of a range, which the second shares.
        joined: Whether "and" may join the words of the number.
    """
    money = currencies.read_before(text, at)
    core = money.start if money else at
    if not _is_free(text, at, core):
        return None
    number = read_number(text, at, money=bool(money or inherited), joined=joined)
    if number is None:
        return None
    if money and money.weak and not (number.scaled or "," in text[at : number.end]):
        if text[at - 1].isalpha():
            return None
        money, core = None, at
    sign = _SIGN.search(text, max(0, core - 6), core)
    if sign:
        core, number = sign.start(), replace(number, value=-number.value)
    amount = Amount(core, number.end, core, number, number.value)
    return _rated(text, _with_unit(text, amount, money, inherited))


def _is_free(text: str, at: int, core: int) -> bool:
    """Tell whether the number at ``at`` is part of no longer word, code, name or clock time."""
    left, beyond = text[core - 1 : core], text[core - 2 : core - 1] if core > 1 else ""
    if core != at:  # a currency stands before it
        return not left.isdigit()
    if left in ("-", "–", "−") and beyond.isalnum():
        return text[max(0, core - 6) : core].lower().endswith(_PREFIXES)
    if text[at].isalpha():
        return True
    if left in ("'", "’", "‘") and re.compile(r"\d\ds?\b").match(text, at):
        return False  # '96
    return not (
        left.isalnum() or left in ("_", "#", "@", "/", "\\", ":", ".") or (left == "," and beyond.isdigit())
    )


def _with_unit(
    text: str, amount: Amount, before: currencies.Money | None, inherited: currencies.Money | None
) -> Amount:
    """Read the currency or unit of measure that stands behind a number."""
    if infix := _INFIX.match(text, amount.end):
        bound = Bound.ABOUT if infix.group() == "-odd" else Bound.AT_LEAST
        amount = replace(amount, end=infix.end(), bound=bound)
    scaled = amount.number.scaled and abs(amount.value) >= _LARGE
    behind = currencies.read_behind(text, amount.end, scaled=scaled)
    if before is not None:  # "$300 million US dollars" says it twice
        end = behind.end if behind and behind.end - behind.start > 1 else amount.end
        return replace(amount, end=end, unit=before.unit, currency=before.code)
    if age := _AGE.match(text, amount.end):
        return replace(amount, end=age.end(), unit=units.AGE)
    if behind is not None:
        return replace(amount, end=behind.end, unit=behind.unit, currency=behind.code)
    start = amount.end
    article = _ARTICLE.match(text, start) if amount.number.fraction else None  # "half an hour"
    found = units.read_unit(text, article.end() - 1 if article else start, spelt=amount.number.spelt)
    if found is not None:
        return replace(amount, unit=found[0], end=found[1])
    if inherited is not None:
        return replace(amount, unit=inherited.unit, currency=inherited.code)
    return amount


_ARTICLE: Final = re.compile(rf"{SPACE}an?{SPACE}")


def _rated(text: str, amount: Amount) -> Amount | None:
    """Read the rate ("a year", "/kg") behind an amount; None where it is glued to a word."""
    following = text[amount.end : amount.end + 2]
    if following[:1] in ("x", "X") and not following[1:].isalnum() and not amount.unit:
        return replace(amount, end=amount.end + 1, unit="time")
    if following[:1].isalnum() or following[:1] == "_":
        return None
    if not amount.unit:
        return amount
    if rate := _RATE.match(text, amount.end):
        per = units.SYMBOLS.get(rate[1]) or units.WORDS.get(rate[1].lower()) or rate[1].lower()
        return replace(amount, end=rate.end(), unit=f"{amount.unit} per {per}")
    if amount.currency and (adverb := _ADVERB.match(text, amount.end)):
        return replace(amount, end=adverb.end(), unit=f"{amount.unit} per {_PERIODS[adverb[1]]}")
    return amount


# Two numbers that are one range, or that share a unit.

_BETWEEN: Final = re.compile(r"\bbetween (?:about |around |roughly |approximately )?\Z", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom (?:about |around |roughly |up to |as little as )?\Z", re.IGNORECASE)
_LONGEST_LEAD: Final = 24
_DASH: Final = re.compile(rf"{SPACE}?(?:--?|[–—−]){SPACE}?")
_AND: Final = re.compile(rf"{SPACE}and{SPACE}(?:about |around )?")
_TO: Final = re.compile(
    rf"(?:-to-|-?{SPACE}(?:up )?(?:to|through){SPACE})(?:about |around |nearly |almost |over |more than |as much as |as many as )?"
)
_OR: Final = re.compile(r"-?[ \u00a0](?:or|and)[ \u00a0]")
_HANGING: Final = re.compile(r"-[ \u00a0](?:or|and)[ \u00a0]")
_REPEATED: Final = re.compile(rf"{SPACE}([a-z]+)(?= (?:to|and) )")
_MONEY_BEFORE: Final = re.compile(r"[^\d\s]{1,4}[ \u00a0]?(?=\.?\d)")
_CHANGED: Final = re.compile(
    r"\b(?:ris|rose|rais|fall|fell|drop|cut|grow|grew|increas|decreas|jump|climb|slid|slip|declin"
    r"|reduc|advanc|expand|shr[aiu]nk|doubl|trebl|tripl|surg|soar|plung|plummet|tumbl|lower|boost"
    r"|upgrad|downgrad|improv|swell|swoll|swung|chang|up\b|down\b)[^.;]*\Z",
    re.IGNORECASE,
)
_NEAR: Final = 80
_UNSCALED: Final = 1000
"""Numbers below it are said without the scale that follows: "5 to 7 million"."""


def _joined(text: str, first: Amount, between: int | None, floor: int) -> tuple[Amount, ...]:
    """Return ``first`` as a range, or with a second amount whose unit it shares, or alone."""
    lead = _FROM.search(text, max(floor, first.core - _LONGEST_LEAD), first.core)
    noun = None if first.unit or (lead is None and between is None) else _REPEATED.match(text, first.end)
    end = noun.end() if noun else first.end
    dash = None if between is not None else _DASH.match(text, end)
    to = _TO.match(text, end)
    joint = (_AND.match(text, end) if between is not None else None) or to or dash or _OR.match(text, end)
    if joint is None or (first.number.vague and between is None):
        return (first,)
    second = _second(text, joint.end(), first)
    if second is None or not _fits(first, second):
        return (first,)
    if noun and not text.startswith(noun.group(), second.end):
        return (first,)
    low, high = _scaled_alike(first, second)
    both = {"unit": second.unit or first.unit, "currency": second.currency or first.currency}
    if joint is dash or (between is not None and joint is not to):
        if high <= low and joint is not dash:
            return (first,)
        marked = both["unit"] or first.number.scaled or second.number.scaled
        whole = _ranged(first, second, low, high, first.core if between is None else between)
        return (replace(whole, dashed=joint is dash and not marked),)
    if joint is to:
        if lead:  # a change is one figure too: "fell from 7 to 5 percent"
            return (_ranged(first, second, min(low, high), max(low, high), lead.start()),)
        if high > low and (not first.unit or not _has_changed(text, first.core, floor)):
            return (_ranged(first, second, low, high, first.core),)
        return (first,)
    if not first.unit and second.unit and (_HANGING.match(text, first.end) or " or " in joint.group()):
        return replace(first, value=low, **both), second  # "a 7- or 8-inch screen"
    return (first,)


def _has_changed(text: str, at: int, floor: int) -> bool:
    """Tell whether a verb before ``at`` makes two numbers a before and an after."""
    return _CHANGED.search(text, max(floor, at - _NEAR), at) is not None


def _second(text: str, at: int, first: Amount) -> Amount | None:
    """Read the second number of a range, with a currency of its own or the first one's."""
    if money := _MONEY_BEFORE.match(text, at):
        own = currencies.read_before(text, money.end())
        if own is None or own.start != at:
            return None
        at = money.end()
    if at >= len(text) or not START.match(text, at):
        return None
    shared = currencies.Money(first.unit, first.currency, at, at) if first.currency else None
    core_free = replace(first, end=at)  # the dash before it belongs to the range
    return _one_of_range(text, at, shared, core_free)


def _one_of_range(
    text: str, at: int, shared: currencies.Money | None, first: Amount
) -> Amount | None:
    money = currencies.read_before(text, at)
    number = read_number(text, at, money=bool(money or shared))
    if number is None or first.end > at:
        return None
    core = money.start if money else at
    amount = Amount(core, number.end, core, number, number.value)
    return _rated(text, _with_unit(text, amount, money, shared))


def _fits(first: Amount, second: Amount) -> bool:
    """Tell whether two amounts can be the ends of one range."""
    if second.core != second.number.start and not first.currency:
        return False  # "in 2018 to $35 billion"
    if first.currency and second.currency and first.currency != second.currency:
        return False
    return second.unit == first.unit or not first.unit or second.unit.startswith(first.unit + " per ")


def _scaled_alike(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    """Return both values, the first in the second's scale where it has none: "$5 to $7 million"."""
    low, high = first.value, second.value
    if second.number.scaled and not first.number.scaled and low < _UNSCALED:
        return low * second.number.scale, high
    return low, high


def _ranged(first: Amount, second: Amount, low: Decimal, high: Decimal, start: int) -> Amount:
    return Amount(
        start, second.end, first.core, first.number, low, high, Bound.BETWEEN,
        second.unit or first.unit, second.currency or first.currency,
    )  # fmt: skip


def _bounded(text: str, amount: Amount, floor: int) -> Amount:
    """Take in the words that bound an amount, before or behind it."""
    if amount.unit in ("", units.AGE, "year") and (
        age := bounds.read_before(text, amount.start, floor, bounds.BEFORE_AGES)
    ):
        bound = amount.bound if amount.high is not None else age[0]
        return replace(amount, bound=bound, start=age[1], unit=units.AGE)
    before = bounds.read_before(text, amount.start, floor, bounds.BEFORE)
    if amount.high is not None:
        return replace(amount, start=before[1]) if before and before[0] is Bound.ABOUT else amount
    if behind := bounds.read_behind(text, amount.end):
        return replace(amount, bound=behind[0], end=behind[1])
    if before is not None:
        return replace(amount, bound=before[0], start=before[1])
    return replace(amount, bound=Bound.AT_LEAST) if amount.number.vague else amount
