"""Reads the currency beside a number: its name and its ISO 4217 code, from ``currency_table``.

A name that several countries share and no country's adjective narrows ("$", "pesos", "dinars") is
that of the region which the text is written for, if that has one of the name. Elsewhere "dollar"
and "rupee" are those of the United States and India, which news in English means by them as it does
by "pound", "franc" and "krona"; any other such name gets no code: what cannot be told is not
guessed.
"""

import re
from dataclasses import dataclass
from typing import Final

from briefgen.annotate.called_after import AFTER_MONEY
from briefgen.annotate.figures.currency_table import ABROAD, CURRENCIES, HOMES, SHARED
from briefgen.annotate.figures.tables import alternatives, surfaces

_SYMBOLS: Final = {
    symbol: row.code for row in CURRENCIES for symbol in row.symbols.split(", ") if symbol
}
_NAMES: Final = {row.code: row.unit for row in CURRENCIES}
_UNLIKE_CODES: Final = frozenset({"ALL", "BAM", "MOP"})
"""Codes that are words in capitals more often."""


@dataclass(frozen=True, slots=True)
class Money:
    """A currency as a text writes it.

    Attributes:
        unit: Its name in the singular ("dollar", "pound sterling", "peso").
        code: Its ISO 4217 code, or "" where it cannot be told; one of ABROAD for a bare name.
        start: Its first character.
        end: The character after its last.
        weak: Whether its letters may as well be something else, so that only a large amount
            makes them a currency: "COP 27" is a conference, "R2" no two rands.
    """

    unit: str
    code: str
    start: int
    end: int
    weak: bool = False


def _plural(noun: str) -> str:
    """Return a plural that news would write; the same word where it has none of its own."""
    return noun if noun.endswith("s") else f"{noun}s"


def _code_by_noun() -> dict[str, str]:
    """Return the names of all currencies in lower case, also those that a country narrows."""
    codes = {noun: row.code for row in CURRENCIES for noun in row.nouns.split(", ") if noun}
    for row in CURRENCIES:
        countries, _, nouns = row.national.partition(" / ")
        for country in countries.lower().split(", "):
            for noun in nouns.split(", ") if nouns else ():
                name = f"{country} {noun}"
                codes[name] = codes[_plural(name)] = row.code
    return codes


def _countries(noun: str) -> set[str]:
    """Return the words for the countries whose money has that name."""
    return {
        country
        for row in CURRENCIES
        if noun in row.national.partition(" / ")[2].split(", ")
        for country in row.national.partition(" / ")[0].split(", ")
    }


_CODE_BY_NOUN: Final = _code_by_noun()
_NAME_BY_SHARED: Final = surfaces(SHARED)
_NAMELESS: Final = frozenset(_NAME_BY_SHARED.values()) | {"cent", "penny"}
_CODES: Final = frozenset(_NAMES) - _UNLIKE_CODES - ABROAD.keys()
_POUNDS: Final = ("pound", "pounds", "quid")

_BEFORE: Final = re.compile(
    rf"(?<![A-Za-z£€$])({alternatives(_SYMBOLS)}|{alternatives(_CODES)})[ \u00a0]?\Z"
)
_UNKNOWN: Final = re.compile(r"(?<![A-Za-z0-9-])(?:[A-Z]{2,3}|P)\Z")
"""Letters before digits that are some currency's if the amount is large: "XU40,000"; "P2.5 million"
may be pesos or pulas.
"""
_BEHIND: Final = re.compile(
    rf"[ \u00a0-]?({alternatives(_CODE_BY_NOUN | _NAME_BY_SHARED)})(?![A-Za-z])"
    r"(?!(?<=euro)[ -](?:area|zone)\b)",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    rf"({alternatives(_CODE_BY_NOUN | _NAME_BY_SHARED)})(?![A-Za-z])", re.IGNORECASE
)
_POUND: Final = re.compile(rf"[ \u00a0-]?({alternatives(_POUNDS)})(?![A-Za-z])", re.IGNORECASE)
_WEIGHED: Final = re.compile(
    r"\b(?:catch|crop|grew|grow|harvest(?:ed)?|landings|produc(?:ed|es|tion)|recall(?:ed|ing)?|weigh(?:ed|s)?"
    r"|yields?)\b[^.;\n]*\Z"
)
"""What makes millions of pounds a weight: "a crop of 3 billion pounds"."""
_WEIGHING: Final = re.compile(r"\bweigh(?:ed|ing|s)? (?:[a-z]+ ){0,2}\S+\Z")
_NEAR: Final = 60
_CODE: Final = re.compile(rf"[ \u00a0]?({alternatives(_CODES)}|RMB)(?![A-Za-z0-9])")
_SIGNS_BEHIND: Final = ("$", "£", "€", "¥", "₹", "₽", "₺", "₪", "₴", "kn", "zł", "Kč", "Ft", "RMB")
_SIGN: Final = re.compile(rf"[ \u00a0]?({alternatives(_SIGNS_BEHIND)})(?![A-Za-z0-9])")
_RAND: Final = re.compile(r" R(?=[,;:)]|\.?(?:\s*\Z|\n)|\. [A-Z]| [a-z])")
_PENCE: Final = re.compile(
    r"p(?![A-Za-z0-9])|¢|c(?= (?:an?|per) [a-z]| to [$€R0-9]|/(?:kg|lb|l|kWh)\b)"
)
_WHOSE: Final = {
    code: re.compile(
        rf" ({alternatives(_countries(_NAMES[code]))})"
        rf"(?=[,;:)]|\.?(?:\s*\Z|\n)|\. | (?:{alternatives(AFTER_MONEY)})\b)"
    )
    for code in ABROAD
}
"""Whose money a shared name is, behind the number: "$5 Canadian", where no noun follows."""
_LONGEST_BEFORE: Final = 8
_WEAK: Final = frozenset(
    {"R", "N", "Re", "Sh", "Fr", "Ft", "LE", "SR", "QR", "KD", "BD", "JD", "TL", "kn", "#", "PS"}
    | {"COP", "CUP", "TRY", "MAD", "SOS", "BOB", "GEL", "LYD", "PEN", "RON", "MUR", "SDG"}
)


def _by_region() -> dict[tuple[str, str], str]:
    """Return the code that a bare name has in a region: "dollar" in "AU" is AUD."""
    national = {row.code: row.national.partition(" / ")[2].split(", ") for row in CURRENCIES}
    regions = surfaces(HOMES)
    return {(noun, region): code for region, code in regions.items() for noun in national[code]}


_BY_REGION: Final = _by_region()


def at_home(unit: str, code: str, region: str) -> tuple[str, str]:
    """Return the unit and the code of a sum as a text for that region means it.

    Args:
        unit: The unit as it was read: "dollar per tonne", "peso".
        code: The code as it was read; a bare name's is one of ABROAD, or "".
        region: The region as an ISO 3166 code, or "".
    """
    if code and code not in ABROAD:
        return unit, code
    noun, per, rate = unit.partition(" per ")
    home = _BY_REGION.get((noun, region))
    if home is None:
        return unit, ABROAD.get(code, "")
    return f"{_NAMES[home]}{per}{rate}", home


def name_in(words: str, region: str) -> str:
    """Return the name of money in the words of a sum: "Kenyan shillings", "francs"; "" for none.

    Also for a name alone that the money of ``region`` has.
    """
    match = _NAME.search(words)
    name = match[1].lower() if match else ""
    return "" if (name.removesuffix("s"), region) in _BY_REGION else name


def is_money(unit: str, code: str) -> bool:
    """Tell whether an amount is a sum, also where its code cannot be told: "50 shillings"."""
    return bool(code) or unit.partition(" per ")[0] in _NAMELESS


def narrower(one: str, other: str) -> str:
    """Return that of two codes of one name which says more: "USD" of "US$5" and "$6"."""
    return max(other, one, key=len)


def read_before(text: str, at: int, floor: int = 0) -> Money | None:
    """Return the currency that ends where the number at ``at`` starts ("HK$", "EUR ").

    It starts at ``floor`` or later: what stands before belongs to another amount.
    """
    start = max(floor, at - _LONGEST_BEFORE)
    match = _BEFORE.search(text[start:at])
    if match is None:
        unknown = _UNKNOWN.search(text[start:at])
        return Money("", "", start + unknown.start(), at, weak=True) if unknown else None
    code = _SYMBOLS.get(match[1], match[1])
    return Money(_NAMES[code], code, start + match.start(), at, weak=match[1] in _WEAK)


def read_again(text: str, at: int, before: Money) -> Money | None:
    """Return what behind a number that has a currency before it says of that once more.

    So does "$5 million US dollars", or "$5 Canadian", which tells whose dollars they are; "$1.40
    sterling" does not.

    Args:
        text: The whole text.
        at: The character after the number.
        before: The currency before it.
    """
    if before.code in ABROAD and (whose := _WHOSE[before.code].match(text, at)):
        code = _CODE_BY_NOUN[f"{whose[1]} {before.unit}".lower()]
        return Money(_NAMES[code], code, whose.start(1), whose.end(1))
    behind = read_behind(text, at, scaled=True)
    if behind is None or behind.end - behind.start == 1:
        return None
    alike = behind.unit.endswith(before.unit) and before.code in ABROAD
    return behind if behind.code == before.code or alike else None


def read_behind(text: str, at: int, *, scaled: bool, priced: bool = False) -> Money | None:
    """Return the currency that follows the number ending at ``at`` ("euros", "Danish crowns").

    Args:
        text: The whole text.
        at: The character after the number.
        scaled: Whether the number is in millions or more; "5 pounds" are a weight, "5 million
            pounds" money.
        priced: Whether a word before it speaks of money, so that pounds are money too.
    """
    if noun := _BEHIND.match(text, at):
        word = noun[1].lower()
        code = _CODE_BY_NOUN.get(word, "")
        unit = _NAMES[code] if code else _NAME_BY_SHARED[word]
        return Money(unit, code, noun.start(1), noun.end())
    weight = _WEIGHING if priced else _WEIGHED
    weighed = weight.search(text, max(0, at - _NEAR), at) is not None
    if (scaled or priced) and not weighed and (pound := _POUND.match(text, at)):
        return Money(_NAMES["GBP"], "GBP", pound.start(1), pound.end())
    if priced and _RAND.match(text, at):
        return Money(_NAMES["ZAR"], "ZAR", at, at + len(" R"))
    if sign := _CODE.match(text, at) or _SIGN.match(text, at):
        code = _SYMBOLS.get(sign[1], sign[1])
        return Money(_NAMES[code], code, sign.start(1), sign.end())
    if not scaled and (pence := _PENCE.match(text, at)):
        return Money("penny" if pence[0] == "p" else "cent", "", pence.start(), pence.end())
    return None
