"""Numbers that look like years and are none: counts, amounts, labels, telephones, cars."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.annotate.dates.surroundings import Place

_MODERN: Final = 1800
_AREA_CODE: Final = 3
"""So many digits before a number make it a telephone's."""


_UNITS: Final = frozenset(
    {"%", "percent", "per", "pct", "million", "billion", "trillion", "dollars", "euros", "pounds"}
    | {"yen", "yuan", "miles", "feet", "inches", "acres", "hectares", "tons", "tonnes", "degrees"}
    | {"square", "cubic"}
    | {"metres", "meters", "kilometres", "kilometers", "km", "mph", "kph", "litres", "barrels"}
    | {"m", "kg"}
)
_CURRENCIES: Final = frozenset("$€£¥")
_BEFORE_YEARS: Final = frozenset(
    {"in", "since", "of", "from", "until", "till", "by", "to", "and", "through", "or", "during"}
    | {"between", "before", "after", "for", "late", "early", "mid", "-", "(", ",", "year", "the"}
    | {"around", "about", "fiscal"}
)
_OF_A_YEAR: Final = frozenset(
    {"ballots", "championships", "elections", "figures", "finals", "games", "levels", "midterms"}
    | {"olympics", "playoffs", "polls", "prices", "primaries", "protests", "standards"}
)
_BEFORE_COUNTS: Final = frozenset({"VERB", "AUX", "ADV", "ADP", "DET"})


def count(place: Place) -> bool:
    """Such as "killed 2000 people", "$1999", "1500 miles": a number of things or of units."""
    if place.after in _UNITS or place.before in _CURRENCIES or _measures(place):
        return True
    first = place.first
    if place.before in _BEFORE_YEARS or first.i == 0 or first.lower_.startswith("mid-"):
        return False
    things = first.dep_ == "nummod" and first.head.i > first.i and first.head.tag_ == "NNS"
    if not things or first.head.lower_ in _OF_A_YEAR:
        return False
    before = first.nbor(-1)
    return before.pos_ in _BEFORE_COUNTS and before.dep_ != "amod"


def _measures(place: Place) -> bool:
    """Such as "the 1500-meter race"."""
    token = place.token_after(2) if place.after == "-" else None
    unit = token.lower_ if token is not None else ""
    return unit in _UNITS or f"{unit}s" in _UNITS


def amount(place: Place) -> bool:
    """Such as "in 1500 cases": a number of things."""
    first = place.first
    things = first.dep_ == "nummod" and first.head.tag_ == "NNS" and first.head.i == first.i + 1
    year = int(place.text) if place.text.isdecimal() else 0
    return things and year > 0 and (year % 100 == 0 or year < _MODERN)


_RECKONINGS: Final = frozenset({"average", "total", "maximum", "minimum", "mean", "median"})
_ROUGHLY: Final = frozenset({"about", "around", "some", "nearly", "almost", "over", "roughly"})


def reckoned(place: Place) -> bool:
    """Such as "about 1000 come from Asia", "an average of 1500": a number of things."""
    first = place.first
    if place.before == "of" and first.i > 1:
        return first.nbor(-2).lower_ in _RECKONINGS
    acting = first.dep_ in {"nsubj", "nsubjpass"}
    return acting and place.before in _ROUGHLY


_LAWS: Final = frozenset({"act", "law", "decree", "bill", "ordinance"})
_NUMBERED: Final = frozenset(
    {"resolution", "flight", "route", "article", "section", "regulation", "directive", "page"}
    | {"incident", "log", "occurrence", "quote", "quoting", "ref", "reference"}
    | {"room", "boeing", "airbus", "highway", "channel", "unit", "number", "no", "windows"}
)


def numbered(place: Place) -> bool:
    """Such as "Resolution 1441", "2030 GMT": the number of something, or a time."""
    before = place.before
    if before == "." and place.first.i > 1:
        stopped = place.first.doc[place.first.i - 2 : place.first.i].text.lower()
        before = stopped.rstrip(".").rpartition(" ")[2]  # Act No. 1312
    if before in _LAWS and place.text.isdecimal() and int(place.text) < _MODERN:
        return True
    return before in _NUMBERED or place.after in {"gmt", "utc"}


_REFERENCE: Final = re.compile(r"\d{4}/\d{3,}")


def reference(place: Place) -> bool:
    """Such as "Regulation (EU) 2016/679": the number of a law."""
    return _REFERENCE.fullmatch(place.first.text) is not None


_CARS: Final = frozenset(
    {"acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge"}
    | {"ferrari", "fiat", "ford", "gmc", "honda", "hyundai", "infiniti", "jaguar", "jeep", "kia"}
    | {"lexus", "lincoln", "mazda", "mercedes", "mitsubishi", "nissan", "peugeot", "pontiac"}
    | {"porsche", "renault", "saab", "skoda", "subaru", "suzuki", "tesla", "toyota"}
    | {"vauxhall", "volkswagen", "volvo", "vw"}
)


def model_year(place: Place) -> bool:
    """Such as "a 1987 Chevrolet": the year of a car."""
    return place.after in _CARS and place.before not in _BEFORE_YEARS - {"-", "the"}


def telephone(place: Place) -> bool:
    """Such as "+1 212 859 1633": a number to dial."""
    before = place.first.i - 1
    if place.before == "-":
        before -= 1  # "555-859-1633"
    digits = place.first.doc[before].text if before >= 0 else ""
    return digits.isdecimal() and len(digits) == _AREA_CODE


_RECKONED: Final = frozenset(
    {"ad", "bc", "ce", "bce", "born", "built", "circa", "dated", "died", "founded", "opened"}
)


def early(place: Place) -> bool:
    """Such as "she needs to reach 1000": long ago, and no word beside it says that it is a year.

    Nor does a noun that it tells from others: "Lisbon's 1755 earthquake".
    """
    if not place.text.isdecimal() or int(place.text) >= _MODERN:
        return False
    if place.before in _BEFORE_YEARS | _RECKONED or place.after in _RECKONED:
        return False
    noun = place.first.head
    qualifies = noun.i > place.first.i and noun.tag_ in {"NN", "NNP"}
    return not qualifies or int(place.text) % 100 == 0


_ERAS: Final = frozenset({"bc", "bce"})
_TO_ERA: Final = 4


def before_christ(place: Place) -> bool:
    """Such as "1200 BC", "the 6th century BC": no year of ours."""
    words = [place.token_after(step) for step in range(1, _TO_ERA)]
    lower = [word.lower_ for word in words if word is not None]
    ranged = len(lower) == _TO_ERA - 1 and lower[0] in {"-", "–", "and", "to"}
    return lower[:1] == ["bc"] or lower[:1] == ["bce"] or (ranged and lower[2] in _ERAS)


def no_year(place: Place) -> bool:
    """Such as "the '98 of it": a year only after a preposition."""
    return place.before not in _BEFORE_YEARS
