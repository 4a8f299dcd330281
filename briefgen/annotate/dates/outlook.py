"""Where the words around a date look: the tense of its verb, or a word such as "until"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import MONTHS_IN_A_YEAR
from briefgen.annotate.dates.readings import Point, Toward
from briefgen.annotate.dates.tense import (
    direction,
    is_compared,
    is_forecast,
    is_lasting,
    is_perfect,
    is_set_in,
    tells_of_past,
    was_to,
)

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Token

    from briefgen.annotate.dates.readings import Simple

_AHEAD: Final = frozenset(
    {"until", "till", "by", "through", "beginning", "starting", "effective", "payable", "due"}
    | {"after", "as"}
)
"""Words before a date that lies ahead, unless its verb is of the past."""
_COMPARED: Final = frozenset({"from", "than"})
"""What leads to a date whose figure is compared with: "down from March's record"."""
_SPANS: Final = frozenset({"year", "months", "weeks", "quarter", "season"})
"""Words for a time that ends with the date behind "to"."""


def outlook(reading: Simple, token: Token, before: str, earlier: str, day: date | None) -> Toward:
    """Return where the words around a date look.

    Args:
        reading: What the date's own words say.
        token: spaCy's token at its start.
        before: The word before it.
        earlier: The word before that.
        day: The text's own day.
    """
    tense = direction(token)
    if before == "since" or _looks_back(reading, token, before, tense):
        return Toward.PAST
    if tense is Toward.FUTURE and isinstance(reading, Point):
        tense = _of_plans(reading, token, day)
    found = _by_word(reading, token, before, tense)
    in_year_to = found is Toward.OPEN and before == "to" and earlier in _SPANS
    return Toward.PAST if in_year_to else found


def _looks_back(reading: Simple, token: Token, before: str, tense: Toward) -> bool:
    """Tell "down from March's record" and "first-quarter sales rose", which look back."""
    if before in _COMPARED and token.dep_ == "poss":
        return True
    if tense is Toward.FUTURE and before == "in" and is_compared(token):
        return True
    ended = isinstance(reading, Point) and reading.part[:1] in {"Q", "H"}
    return ended and tense is Toward.OPEN and before not in _AHEAD and tells_of_past(token)


def _of_plans(reading: Point, token: Token, day: date | None) -> Toward:
    """Return where a verb of what is to come looks: "was due to open in May" leaves it open.

    A forecast is made of a month that is just over as well: "output is expected to have fallen".
    """
    month = reading.month if reading.day is None else None
    if day is not None and month == (day.month - 2) % MONTHS_IN_A_YEAR + 1 and is_forecast(token):
        return Toward.PAST
    return Toward.OPEN if reading.weekday is None and was_to(token) else Toward.FUTURE


def _by_word(reading: Simple, token: Token, before: str, tense: Toward) -> Toward:
    """Return where a date looks by the word before it, else the tense of its verb."""
    if before == "before" and isinstance(reading, Point) and reading.part:
        return Toward.OPEN  # "promised it before spring": the next one, when it is near
    if tense is Toward.HERE and before == "in" and is_set_in(token):
        return Toward.FUTURE
    if before in {"until", "till"} and tense is Toward.PAST and is_lasting(token):
        return Toward.PAST
    if before == "after" and tense in {Toward.PAST, Toward.OPEN}:
        return tense  # "mixed after Friday's losses"
    if before in _AHEAD and not (tense is Toward.PAST and is_perfect(token)):
        of_week = isinstance(reading, Point) and reading.weekday is not None
        return Toward.FUTURE if of_week or tense is not Toward.PAST else Toward.OPEN
    return tense
