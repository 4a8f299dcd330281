"""One amount: a number with its sign, currency, unit of measure and rate."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from briefgen.annotate.figures import currencies, units
from briefgen.annotate.figures.millions import is_million
from briefgen.annotate.figures.number import SPACE, Number
from briefgen.annotate.figures.numbers import read_number
from briefgen.annotate.figures.rates import read_count_rate, read_rate
from briefgen.annotate.model import AGE_UNIT, Bound


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


# Numbers

_SIGN: Final = re.compile(
    r"(?:(?<![A-Za-z])(?<!plus or )minus[ -]|(?<![\w)%])[-−–])\Z", re.IGNORECASE
)
_LONGEST_SIGN: Final = 6
_PREFIXES: Final = ("minus-", "sub-", "plus-", "non-", "mid-", "pre-", "post-", "magnitude-")
"""What a hyphen may join to a number that stays one; "AK-47" and "S-400" are names."""
_LONGEST_PREFIX: Final = max(map(len, _PREFIXES))
_APOSTROPHES: Final = ("'", "’", "‘")
_OMITTED_CENTURY: Final = re.compile(r"[0-9]{2}s?\b")  # '96
_BARE_SCALE: Final = re.compile(r"(?:million|billion|trillion)\b", re.IGNORECASE)


def start_of(text: str, at: int, floor: int) -> int:
    """Return where the amount starts whose number is at ``at``: at a currency before it."""
    money = currencies.read_before(text, at, floor)
    return money.start if money else at


def read_first(text: str, at: int, floor: int, *, joined: bool = True) -> Amount | None:
    """Return the amount of the one number that starts at ``at``, without its bound.

    Args:
        text: The whole text.
        at: Where the number starts.
        floor: Where what was read before ends.
        joined: Whether "and" may join the words of the number.
    """
    money = currencies.read_before(text, at, floor)
    core = money.start if money else at
    if not _is_free(text, at, core):
        return None
    number = read_number(text, at, money=money is not None or is_million(text, at), joined=joined)
    if number is None:
        return None
    if money and money.weak and not _is_sum(text, core, at, number):
        money, core = None, at
        if not _is_free(text, at, core):
            return None
    if sign := _SIGN.search(text, max(floor, core - _LONGEST_SIGN), core):
        core, number = sign.start(), replace(number, value=-number.value)
    amount = _with_unit(text, Amount(core, number.end, core, number, number.value), money, None)
    if _BARE_SCALE.match(text, at) and (
        money or not amount.currency or text[max(0, at - 2) : at].strip(" -").isdigit()
    ):
        return None  # a "million-dollar view", but no "million views", nor a table "in $million"
    return _rated(text, amount)


_LETTERS: Final = ("R", "N", "Sh")
_RATED: Final = re.compile(rf"{SPACE}(?:an?|per){SPACE}[a-z\d]|/(?:kg|l|litre|ton)\b")
_CLOSED: Final = re.compile(
    r"[,;)\n]|\.?(?:\s*\Z|\n)|\. | (?:and|at|by|each|for|from|in|last|on|or|since|to)\b"
)
"""What follows "N945" where it is a price, and not "N95 masks"."""
_SURE_SUM: Final = r"\d[\d.]*(?:,\d|(?:bn|k|m|trn)\b| (?:an?|per) [a-z])"
"""What makes of letters a currency that stood before in a sum: "[N905 per litre] and N960"."""
_ROAD: Final = re.compile(r"\b(?:along|off|on|onto|the) \Z", re.IGNORECASE)
"""What goes before "the R21", a road."""


def _is_sum(text: str, core: int, at: int, number: Number) -> bool:
    """Tell whether letters before the number at ``at`` that may be none are a currency: "R4,500".

    Right before a small number they are where the words around tell of a price: "sold at N945".
    """
    written = text[at : number.end]
    if number.scaled or "," in written:
        return True
    before = max(0, core - _NEAR)
    letters = text[core:at]
    if letters not in _LETTERS or (letters != "Sh" and _ROAD.search(text, before, core)):
        return False
    if not written.isdecimal() or _RATED.match(text, number.end):
        return True  # "R18.75", "R3 815"
    again = re.search(rf"\b{letters}{_SURE_SUM}", text[before:core]) is not None
    priced = again or _PRICED.search(text, before, core) is not None
    return priced and _CLOSED.match(text, number.end) is not None


def read_second(text: str, at: int, shared: currencies.Money | None) -> Amount | None:
    """Return the amount at ``at`` behind a dash or a "to"; it may share the first's currency."""
    money = currencies.read_before(text, at)
    scaled = bool(money or shared) or is_million(text, at)
    number = read_number(text, at, money=scaled)
    if number is None:
        return None
    core = money.start if money else at
    amount = Amount(core, number.end, core, number, number.value)
    return _rated(text, _with_unit(text, amount, money, shared))


def _is_free(text: str, at: int, core: int) -> bool:
    """Tell whether the number at ``at`` is part of no longer word, code, name or clock time."""
    left, beyond = text[core - 1 : core], text[core - 2 : core - 1] if core > 1 else ""
    if core != at:  # a currency stands before it
        return not left.isdigit()
    if left in ("-", "–", "−") and beyond.isalnum():
        return text[max(0, core - _LONGEST_PREFIX) : core].lower().endswith(_PREFIXES)
    if text[at].isalpha():
        return True
    if left in _APOSTROPHES and beyond not in _APOSTROPHES and _OMITTED_CENTURY.match(text, at):
        return False
    glued = left.isalnum() or (left != "" and left in "_#@/\\:.")
    return not (glued or (left == "," and beyond.isdigit()))


# Units

_INFIX: Final = re.compile(r"\+|-(?:plus|odd)(?![A-Za-z])")
_OFF: Final = rf"{SPACE}?(?:±|\+/[-−–])[ \u00a0]?[0-9]+(?:[.,][0-9]+)?"
_TOLERANCE: Final = re.compile(rf"{_OFF}(?![0-9])")
"""How far a measurement may be off, which is no figure by itself: "4.1 ± 0.3 Mt"."""
_TOLERANCE_BEHIND: Final = re.compile(rf"{_OFF}%?(?![0-9])")
_AGE: Final = re.compile(
    r"[ -](year|month|week|day)s?[ -]olds?\b|[ -]years? of age\b|[ -]yrs?[ -]olds?\b|yo\b",
    re.IGNORECASE,
)
_OF: Final = re.compile(rf"{SPACE}of(?={SPACE})")
_OF_ONE: Final = re.compile(
    rf"{SPACE}(?:of{SPACE}(?:one|1(?=[ \u00a0](?:per|pct))|an?)|an?)(?={SPACE})"
)
_LARGE: Final = 10**6
_PRICED: Final = re.compile(
    r"\b(?:bills?|budgets?|cheques?|compensation|costs?|damages|debts?|deposit|donat\w+|earn\w*|fees?"
    r"|fine[ds]?|funding|grants?|invest\w*|loans?|paid|pay(?:s|ing|ment|out)?|price[ds]?|prize|profits?"
    r"|rent|reward|salar\w+|sold|spen[dt]\w*|tax|valued?|wages?|worth)\b[^.;\n]*\Z",
    re.IGNORECASE,
)
"""What makes "500 pounds" behind it money and no weight."""
_NEAR: Final = 60
_FEWEST_WON: Final = 100


def _with_unit(
    text: str, amount: Amount, before: currencies.Money | None, shared: currencies.Money | None
) -> Amount:
    """Read the currency, age or unit of measure that stands behind a number."""
    number, end = amount.number, amount.end
    if tolerance := _TOLERANCE.match(text, end):
        end = tolerance.end()
        amount = replace(amount, end=end, bound=Bound.ABOUT)
    if infix := _INFIX.match(text, end):
        bound = Bound.ABOUT if infix.group() == "-odd" else Bound.AT_LEAST
        amount, end = replace(amount, end=infix.end(), bound=bound), infix.end()
    if number.vague and (of := _OF.match(text, end)):
        end = of.end()  # "hundreds of miles", "billions of dollars"
    priced = _PRICED.search(text, max(0, amount.core - _NEAR), amount.core)
    large = number.scaled and abs(number.value) >= _LARGE
    one = _OF_ONE.match(text, end) if number.fraction else None  # "half an hour", "half a penny"
    behind = one.end() if one else end
    money = currencies.read_behind(text, behind, scaled=large, priced=priced is not None)
    if money is not None and money.code == "KRW" and number.value < _FEWEST_WON:
        money = None  # "all 65 won"
    if before is not None:
        told = currencies.read_again(text, behind, before)
        end = told.end if told else end
        told = told or before
        return replace(amount, end=end, unit=told.unit, currency=told.code)
    if age := _AGE.match(text, end):
        return replace(
            amount, end=age.end(), unit=f"{age[1].lower()} of age" if age[1] else AGE_UNIT
        )
    if money is not None:
        return replace(amount, end=money.end, unit=money.unit, currency=money.code)
    found = units.read_unit(text, behind, spelt=number.spelt)
    if found is not None:
        name, end = found
        rate = number.fraction and name == "point" and one is None  # "a quarter point"
        return replace(amount, unit="percentage point" if rate else name, end=end)
    if shared is not None:
        return replace(amount, unit=shared.unit, currency=shared.code)
    return amount


# Rates

_GLUED: Final = re.compile(r"\w|/[A-Z](?![a-z])|\([a-z]\)")
"""What makes a number part of a word or code: "96/C 251", "401(k)"."""
_FOUR_DIGITS: Final = re.compile(r"[0-9]{4}")
_DEGREES: Final = ("", "degree", "degree Celsius", "degree Fahrenheit")
_BELOW_ZERO: Final = re.compile(rf"{SPACE}below{SPACE}zero\b", re.IGNORECASE)
_TIMES: Final = re.compile(r"[xX](?![A-Za-z0-9])")


def _rated(text: str, amount: Amount) -> Amount | None:
    """Read the rate ("a year", "/kg") behind an amount; None where it is glued to a word."""
    if tolerance := _TOLERANCE_BEHIND.match(text, amount.end):  # "12% ± 2%"
        amount = replace(amount, end=tolerance.end(), bound=Bound.ABOUT)
    end = amount.end
    if amount.unit in _DEGREES and (below := _BELOW_ZERO.match(text, end)):
        unit = amount.unit or "degree"
        return replace(amount, end=below.end(), value=-amount.value, unit=unit)
    if not amount.unit and _TIMES.match(text, end):
        return replace(amount, end=end + 1, unit="time")
    if _GLUED.match(text, end) and not (amount.unit == "foot" and text[end].isdecimal()):
        return None  # "5kX", "96/C"; but "6'3" goes on in inches
    if amount.unit and (rate := read_rate(text, end, money=bool(amount.currency))):
        return replace(amount, end=rate[1], unit=f"{amount.unit} per {rate[0]}")
    if not amount.unit and not _may_be_year(text, amount) and (rate := read_count_rate(text, end)):
        return replace(amount, end=rate[1], unit=f"per {rate[0]}")
    return amount


def _may_be_year(text: str, amount: Amount) -> bool:
    """Tell whether a number may as well be a year: "in 2012 a person died"."""
    return amount.number.fraction or bool(_FOUR_DIGITS.fullmatch(text, amount.core, amount.end))
