"""How dates sort, whatever the site's language: by the first moment that they mean, or by place."""

import re
from collections.abc import Iterable
from datetime import date, time
from functools import lru_cache
from gettext import NullTranslations
from typing import Final

from briefgen.annotate.model import Date, DateType, Span
from briefgen.site.days import BEHIND, WIDE, Meaning, meaning
from briefgen.site.words import Words

_DATED: Final = re.compile(r"BC\d|\d{4}")
"""How the value of a date begins that means a year, or less of one."""


def days_meant(expressions: Iterable[Date]) -> tuple[str, ...]:
    """Return the places of the days, months and years that dates mean, sorted: ``event_of``."""
    return tuple(sorted({event_of(expression) for expression in expressions} - {""}))


def event_of(expression: Date) -> str:
    """Return its place among days (``Meaning.place``), "" for what means more than a year."""
    return _meaning(expression).place if _DATED.match(expression.value) else ""


def order_of(expression: Date) -> str:
    """Return what sorts by the first moment meant, "" where there is none: ``Meaning.order``."""
    return _meaning(expression).order


def period_of(place: str) -> str:
    """Return the day that a place lies on, or else the month or the year that it stands behind.

    "1969-07-20" of "1969-07-20T20:17" and of "1969-07-20~", "1969-07" of "1969-07~", "1969" of
    "1969-08~~1", and what means a year before Christ as it is.
    """
    if WIDE in place:
        return place[: len("1969")]
    return place.partition(BEHIND)[0][: len("1969-07-20")]


def _meaning(expression: Date) -> Meaning:
    return _wordless(expression.type, expression.value)


@lru_cache(maxsize=4096)  # the same few days are meant again and again
def _wordless(kind: DateType, value: str) -> Meaning:
    return meaning(Date(Span(0, 0), kind, value), _Wordless("", NullTranslations()))


class _Wordless(Words, frozen=True):
    """Says nothing: only the order is asked, which is the same in every language."""

    def say(self, name: str, /, **values: object) -> str:  # noqa: ARG002 - as all words are asked
        return ""

    def weekday(self, moment: date) -> str:  # noqa: ARG002
        return ""

    def day(self, moment: date) -> str:  # noqa: ARG002
        return ""

    def month(self, first: date) -> str:  # noqa: ARG002
        return ""

    def day_of_any_year(self, moment: date) -> str:  # noqa: ARG002
        return ""

    def time(self, time: time) -> str:  # noqa: ARG002
        return ""

    def ordinal(self, number: int) -> str:  # noqa: ARG002
        return ""
