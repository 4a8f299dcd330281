"""What an amount is told by: "$9 a share", "60 hours per week", "12 cases per 100,000 people"."""

import re
from typing import Final

from briefgen.annotate.figures import units
from briefgen.annotate.figures.number import SPACE

_TIMES: Final = "second|minute|hour|day|night|week|month|year|quarter"
_BASES: Final = (
    "share|barrel|gallon|litre|liter|pound"
    "|kilo|kilogram|kg|quintal|tonne|ton|troy ounce|ounce|head|piece|person|game|match"
    r"|time(?! (?:an?|he|i|it|one|she|someone|the|their|they|we|you)\b)"
    "|acre|bag|bottle|bushel|crate|dozen|hectare|kWh|km|kilometre|mile|packet|pint|unit"
    "|bed|bird|child|dose|household|passenger|patient|pupil|ride|seat|session|student|ticket|visit"
    "|(?:kilo|mega)watt[ -]hour|MWh"
)
_SINCE: Final = r"(?<=year )since(?! (?:\d|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))"
_NOT_AFTER: Final = rf"ago|earlier|later|(?:before|after)(?! tax)|old|into|{_SINCE}|apart"
"""What makes a time of what would be a rate: "it cost $9 a year ago"."""
_EACH: Final = (
    rf"[ -](?:an?|each|every)[ -](?=(?:{_BASES})\b|(?:{_TIMES})\b(?! (?:{_NOT_AFTER})\b)"
    r"|(?:dollar|euro)\b(?! (?:higher|less|lower|more)\b))"
)
_TO_THE: Final = r" (?:against|to) the (?=(?:US |U\.S\. )?(?:dollar|euro|pound)\b)"
"""How a currency's own price is told: "traded at 90.14 to the dollar"."""
_TO_EACH: Final = (
    r" an? (?=(?:adult|animal|car|couple|customer|employee|family|farmer|home|hour|house|lesson"
    r"|lorry|member|pair|plant|room|shift|taxpayer|test|tree|trip|truck|user|vehicle|vote|voter|worker)"
    r"(?:[.,;:)\n]|\Z| (?:and|at|by|for|from|in|on|or|to|while|with)\b))"
)
"""What a sum may be told by where nothing else is said of it: "paid $66,000 a worker, ..."."""
_PER: Final = r"[ -]per[ -](?:an? |every )?"
_DOLLAR: Final = r"U\.?S\.? dollar"
_FOR: Final = rf"(?:{_PER}| for every )"
_RATE: Final = re.compile(
    rf"(?:{SPACE}?/{SPACE}?|{_PER}|{_EACH}|{_TO_EACH})"
    rf"({_DOLLAR}|(?:square|cubic) (?:metre|meter|foot|mile|kilometre|kilometer)"
    r"|(?:kilo|mega|giga)?watt[ -]hour|troy ounce"
    r"|(?:passenger|seat|tonne|ton)-(?:km|kilometre|mile)|[A-Za-z]+[²³23]?|(?<=/)\$1?(?!\d))",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(rf"{_TO_THE}({_DOLLAR}|[A-Za-z]+)", re.IGNORECASE)
_COUNT_RATE: Final = re.compile(
    rf"(?:{_PER}|{_EACH}|{_TO_THE})({_DOLLAR}|[A-Za-z]+(?:-(?:hour|km|kilometre|mile))?)",
    re.IGNORECASE,
)
_NAMED: Final = dict.fromkeys(("u.s. dollar", "us dollar"), "US dollar") | dict.fromkeys(
    ("$", "$1"), "dollar"
)
_MANY: Final = re.compile(
    rf"(?:{_FOR}|/(?=100 ?km))((?:\d{{1,3}}(?:,\d{{3}})+|\d+|hundred|thousand|million)"
    r"(?: (?:people|persons|residents|inhabitants|population|adults|men|women|children|pupils"
    r"|live births|(?:board|cubic|square) feet"
    r"|(?!(?:across|always|has|his|its|less|perhaps|plus|this|unless|versus|was)\b)[a-z]{3,}s\b)"
    r"|[ -]?(?:km|kg|kilo|g|litre|ml|pound|tonne)(?: (?:bag|bale|bottle|box|crate|sack|tin)\b)?)?)"
    r"(?![A-Za-z0-9.,]\w)",
    re.IGNORECASE,
)
_ADVERBS: Final = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
    "hourly": "hour",
}  # fmt: skip
_ADVERB: Final = re.compile(rf"{SPACE}({'|'.join(_ADVERBS)})(?![A-Za-z])")


_CLOSED: Final = re.compile(r"[.,;:)\n]|\s*\Z| (?:and|at|by|for|from|in|on|to)\b")
"""What follows "300 loaves daily", but not "300 daily flights"."""


def read_rate(text: str, at: int, *, money: bool) -> tuple[str, int] | None:
    """Return what a measure ending at ``at`` is told by ("year", "kilogram"), and its end.

    Args:
        text: The whole text.
        at: The character after the measure.
        money: Whether it is money, which "annually" may follow anywhere.
    """
    if many := _MANY.match(text, at):
        return many[1].lower().replace("100km", "100 km"), many.end()
    if money and (price := _PRICE.match(text, at)):
        return _name(price[1].lower()), price.end()
    if rate := _RATE.match(text, at):
        return units.SYMBOLS.get(rate[1]) or _name(rate[1].lower()), rate.end()
    adverb = _ADVERB.match(text, at)
    if adverb and (money or _CLOSED.match(text, adverb.end())):
        return _ADVERBS[adverb[1]], adverb.end()
    return None


def read_count_rate(text: str, at: int) -> tuple[str, int] | None:
    """Return what a count ending at ``at`` is told by, and its end: "12 bodies a [day]"."""
    if many := _MANY.match(text, at):
        return many[1].lower(), many.end()
    if rate := _COUNT_RATE.match(text, at):
        return _NAMED.get(rate[1].lower(), rate[1].lower()), rate.end()
    adverb = _ADVERB.match(text, at)
    if adverb and _CLOSED.match(text, adverb.end()):
        return _ADVERBS[adverb[1]], adverb.end()
    return None


def _name(word: str) -> str:
    return units.WORDS.get(word) or _NAMED.get(word, word)
