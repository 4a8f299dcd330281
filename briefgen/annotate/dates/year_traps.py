"""Numbers that look like years and are none: counts, amounts, labels, telephones, cars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import trap_words as words

if TYPE_CHECKING:
    from briefgen.annotate.dates.surroundings import Place

_MODERN: Final = 1800
_AREA_CODE: Final = 3
"""So many digits before a number make it a telephone's."""


def count(place: Place) -> bool:
    """Such as "killed 2000 people", "$1999", "1500 miles": a number of things or of units."""
    if place.after in words.UNITS or place.before in words.CURRENCIES or _measures(place):
        return True
    first = place.first
    if place.before in words.BEFORE_YEARS or first.i == 0 or first.lower_.startswith("mid-"):
        return False
    things = first.dep_ == "nummod" and first.head.i > first.i and first.head.tag_ == "NNS"
    if not things or first.head.lower_ in words.OF_A_YEAR:
        return False
    before = first.nbor(-1)
    return before.pos_ in words.BEFORE_COUNTS and before.dep_ != "amod"


def _measures(place: Place) -> bool:
    """Such as "the 1500-meter race"."""
    if place.after != "-" or place.last.i + 2 >= len(place.last.doc):
        return False
    unit = place.last.nbor(2).lower_
    return unit in words.UNITS or f"{unit}s" in words.UNITS


def amount(place: Place) -> bool:
    """Such as "in 1500 cases": a number of things."""
    first = place.first
    things = first.dep_ == "nummod" and first.head.tag_ == "NNS" and first.head.i == first.i + 1
    year = int(place.text) if place.text.isdecimal() else 0
    return things and year > 0 and (year % 100 == 0 or year < _MODERN)


def reckoned(place: Place) -> bool:
    """Such as "about 1000 come from Asia", "an average of 1500": a number of things."""
    first = place.first
    if place.before == "of" and first.i > 1:
        return first.nbor(-2).lower_ in words.RECKONINGS
    acting = first.dep_ in {"nsubj", "nsubjpass"}
    return acting and place.before in words.ROUGHLY


def numbered(place: Place) -> bool:
    """Such as "Resolution 1441", "2030 GMT": the number of something, or a time."""
    before = place.before
    if before == "." and place.first.i > 1:
        stopped = place.first.doc[place.first.i - 2 : place.first.i].text.lower()
        before = stopped.rstrip(".").rpartition(" ")[2]  # Act No. 1312
    if before in words.LAWS and place.text.isdecimal() and int(place.text) < _MODERN:
        return True
    return before in words.NUMBERED or place.after in {"gmt", "utc"}


def model_year(place: Place) -> bool:
    """Such as "a 1987 Chevrolet": the year of a car."""
    return place.after in words.CARS and place.before not in words.BEFORE_YEARS - {"-", "the"}


def telephone(place: Place) -> bool:
    """Such as "+1 212 859 1633": a number to dial."""
    before = place.first.i - 1
    if place.before == "-":
        before -= 1  # "555-859-1633"
    digits = place.first.doc[before].text if before >= 0 else ""
    return digits.isdecimal() and len(digits) == _AREA_CODE


def no_year(place: Place) -> bool:
    """Such as "the '98 of it": a year only after a preposition."""
    return place.before not in words.BEFORE_YEARS
