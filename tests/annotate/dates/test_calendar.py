from __future__ import annotations

from datetime import date

import pytest

from briefgen.annotate.dates import calendar as cal
from briefgen.annotate.dates.calendar import Unit


@pytest.mark.parametrize(
    ("number", "unit", "value"),
    [
        (120, Unit.HOUR, "PT120H"),
        (2, Unit.WEEK, "P2W"),
        (1, Unit.FORTNIGHT, "P2W"),
        (1, Unit.DECADE, "P10Y"),
        (0.5, Unit.CENTURY, "P50Y"),
        (2.5, Unit.YEAR, "P2Y6M"),
        (0.5, Unit.HOUR, "PT30M"),
        (1.5, Unit.MINUTE, "PT1M30S"),
        (1.5, Unit.DAY, "P1.5D"),
        (3, Unit.QUARTER, "P3Q"),
        (3, Unit.NIGHT, "PT3NI"),
        (1_000_000, Unit.YEAR, "P1000000Y"),
        (None, Unit.MONTH, "PXM"),
        (None, Unit.MINUTE, "PTXM"),
        (None, Unit.DECADE, "PXDE"),
    ],
)
def test_a_duration(number: float | None, unit: Unit, value: str) -> None:
    assert cal.duration(number, unit) == value


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        (Unit.DAY, "2021-01-02"),
        (Unit.WEEK, "2020-W53"),  # ISO 8601: the week belongs to the year of its Thursday
        (Unit.WEEKEND, "2020-W53-WE"),
        (Unit.MONTH, "2021-01"),
        (Unit.QUARTER, "2021-Q1"),
        (Unit.HALF, "2021-H1"),
        (Unit.SEASON, "2021-WI"),
        (Unit.YEAR, "2021"),
        (Unit.DECADE, "202"),
        (Unit.CENTURY, "20"),
    ],
)
def test_the_value_of_a_unit(unit: Unit, value: str) -> None:
    assert cal.value(date(2021, 1, 2), unit) == value


@pytest.mark.parametrize(
    ("day", "number", "unit", "then"),
    [
        (date(2020, 3, 31), -1, Unit.MONTH, date(2020, 2, 29)),
        (date(2020, 2, 29), 1, Unit.YEAR, date(2021, 2, 28)),
        (date(2019, 12, 31), 1, Unit.QUARTER, date(2020, 3, 31)),
        (date(2019, 12, 31), 1, Unit.DAY, date(2020, 1, 1)),
        (date(2019, 12, 31), -1, Unit.FORTNIGHT, date(2019, 12, 17)),
        (date(2019, 12, 31), -2, Unit.DECADE, date(1999, 12, 31)),
        (date(2019, 12, 31), 5, Unit.HOUR, date(2019, 12, 31)),
    ],
)
def test_a_shift(day: date, number: int, unit: Unit, then: date) -> None:
    assert cal.shift(day, number, unit) == then


@pytest.mark.parametrize("unit", [Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.CENTURY])
def test_a_shift_beyond_the_calendar(unit: Unit) -> None:
    with pytest.raises(OverflowError):
        cal.shift(date.max, 1, unit)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1916, date(1916, 4, 23)),
        (1954, date(1954, 4, 18)),
        (2000, date(2000, 4, 23)),
        (2019, date(2019, 4, 21)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, sunday: date) -> None:
    assert cal.easter(year) == sunday


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1916, date(1916, 4, 23)),
        (2000, date(2000, 4, 30)),
        (2019, date(2019, 4, 28)),
        (2024, date(2024, 5, 5)),
        (2025, date(2025, 4, 20)),
    ],
)
def test_orthodox_easter(year: int, sunday: date) -> None:
    assert cal.orthodox_easter(year) == sunday


def test_the_nth_weekday_of_a_month() -> None:
    assert cal.nth_weekday(2019, 11, 3, 4) == date(2019, 11, 28)  # Thanksgiving
    assert cal.nth_weekday(2019, 5, 0, -1) == date(2019, 5, 27)  # Memorial Day


@pytest.mark.parametrize(
    ("year", "month", "days"), [(1900, 2, 28), (2000, 2, 29), (2019, 4, 30), (2019, 12, 31)]
)
def test_the_length_of_a_month(year: int, month: int, days: int) -> None:
    assert cal.days_in(year, month) == days
