"""On which days the feasts of a year lie, and what is told where that is not known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.feasts import HOLIDAYS, Feast, feasts, fixed
from briefgen.annotate.dates.regional_feasts import REGIONAL

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("good friday", date(2025, 4, 18)),
        ("ash wednesday", date(2025, 3, 5)),
        ("pentecost", date(2025, 6, 8)),
        ("orthodox easter", date(2024, 5, 5)),
        ("orthodox good friday", date(2025, 4, 18)),
        ("thanksgiving", date(2025, 11, 27)),
        ("black friday", date(2025, 11, 28)),
        ("election day", date(2022, 11, 8)),
        ("yom kippur", date(2024, 10, 12)),
        ("yom kippur", date(2025, 10, 2)),
        ("purim", date(2024, 3, 24)),
        ("lunar new year", date(1990, 1, 27)),
        ("lunar new year", date(2025, 1, 29)),
        ("lunar new year", date(2040, 2, 12)),
        ("mid - autumn festival", date(2025, 10, 6)),
    ],
)
def test_a_feast_of_one_day(name: str, day: date) -> None:
    assert feasts(name, day.year) == [Feast(day, day)]


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("rosh hashanah", date(2023, 9, 16), date(2023, 9, 17)),
        ("passover", date(2025, 4, 13), date(2025, 4, 20)),
        ("sukkot", date(2025, 10, 7), date(2025, 10, 13)),
        ("hanukkah", date(2024, 12, 26), date(2025, 1, 2)),
        ("hanukkah", date(2025, 12, 15), date(2025, 12, 22)),
        ("holy week", date(2025, 4, 13), date(2025, 4, 19)),
    ],
)
def test_a_feast_of_several_days(name: str, first: date, last: date) -> None:
    assert feasts(name, first.year) == [Feast(first, last)]


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("eid al - fitr", [date(1995, 3, 2)]),
        ("eid al - fitr", [date(2000, 1, 8), date(2000, 12, 27)]),
        ("eid al - fitr", [date(2024, 4, 10)]),
        ("eid al - fitr", [date(2025, 3, 30)]),
        ("eid al - adha", [date(2023, 6, 28)]),
        ("eid al - adha", [date(2025, 6, 6)]),
        ("islamic new year", [date(2025, 6, 26)]),
        ("ashura", [date(2025, 7, 5)]),
        ("diwali", [date(2024, 10, 31)]),
        ("holi", [date(2025, 3, 14)]),
        ("tet", [date(2007, 2, 17)]),
    ],
)
def test_the_days_that_a_feast_may_be_hold_the_day_that_it_was(name: str, days: list[date]) -> None:
    found = feasts(name, days[0].year)
    assert len(found) == len(days)
    assert all(one.first <= day <= one.last for one, day in zip(found, days, strict=True))


def test_ramadan_ends_with_its_feast() -> None:
    for year in range(1980, 2045):
        for ramadan in feasts("ramadan", year):
            eids = [
                *feasts("eid al - fitr", year),
                *feasts("eid al - fitr", year + 1),
            ]
            assert any(ramadan.first < eid.first <= ramadan.last for eid in eids)


def test_the_jewish_new_year_keeps_to_its_weekdays() -> None:
    days = [feasts("rosh hashanah", year)[0].first for year in range(1900, 2100)]
    assert {day.weekday() for day in days} == {0, 1, 3, 5}


def test_a_table_ends_and_nothing_is_guessed_beyond() -> None:
    assert feasts("lunar new year", 1989) == []
    assert feasts("lunar new year", 2041) == []
    assert feasts("diwali", 2000) == []


def test_each_country_has_its_own_independence_day() -> None:
    assert feasts("independence day", 2025) == []
    assert fixed("independence day") == ""
    assert fixed("u.s. independence day") == "07-04"


@pytest.mark.parametrize("name", HOLIDAYS)
def test_every_rule_is_well_formed(name: str) -> None:
    assert len(feasts(name, 2025)) == (HOLIDAYS[name] != "")


def test_the_unit_holds_all_days() -> None:
    assert Feast(date(2025, 3, 1), date(2025, 3, 1)).unit is Unit.DAY
    assert Feast(date(2025, 3, 1), date(2025, 3, 2)).unit is Unit.MONTH
    assert Feast(date(2025, 3, 1), date(2025, 4, 2)).unit is Unit.YEAR
    assert Feast(date(2025, 12, 31), date(2026, 1, 1)).unit is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The port will shut on Good Friday.", {"Good Friday": "2020-04-10"}),
        ("The port was shut on Good Friday.", {"Good Friday": "2019-04-19"}),
        ("The port was shut on Yom Kippur.", {"Yom Kippur": "2019-10-09"}),
        ("Shops will shut for the Lunar New Year.", {"Lunar New Year": "2020-01-25"}),
        ("Prices fell after Eid al-Adha.", {"Eid al-Adha": "2019-08"}),
        ("Prices fell after Eid-ul-Adha.", {"Eid-ul-Adha": "2019-08"}),
        ("Prices rose during Ramadan.", {"Ramadan": "2019"}),
        ("Prices rose in Ramadan 2018.", {"Ramadan 2018": "2018"}),
        ("Prices rose before Eid al-Fitr 2000.", {"Eid al-Fitr 2000": "2000"}),
        ("Smoke lay over the town during the Diwali festival.", {"Diwali": "2019-10"}),
        ("They marked Hanukkah last year.", {"Hanukkah last year": "2018-12"}),
        ("They marked last year's Passover.", {"last year's Passover": "2018"}),
        ("They met last Easter.", {"last Easter": "2019-04-21"}),
        ("They will meet next Christmas.", {"next Christmas": "2019-12-25"}),
        ("A parade marked Independence Day.", {"Independence Day": "XXXX-XX-XX"}),
        ("They marked Diwali 1990.", {"Diwali 1990": "1990-XX-XX"}),
    ],
)
def test_a_feast_is_as_exact_as_its_day_is_known(
    dates_in: Reader, text: str, told: dict[str, str]
) -> None:
    assert dates_in(text) == told


def test_a_feast_that_goes_on_is_meant_on_its_days(dates_in: Reader) -> None:
    assert dates_in("They marked Passover.", date(2025, 4, 15)) == {"Passover": "2025-04"}
    assert dates_in("They marked last Passover.", date(2025, 4, 15)) == {"last Passover": "2024-04"}


def test_a_feast_without_a_day_to_read_it_against(dates_in: Reader) -> None:
    assert dates_in("They marked Hanukkah.", None) == {"Hanukkah": "XXXX-XX-XX"}
    assert dates_in("They marked Hanukkah.", date(2025, 1, 1)) == {"Hanukkah": "XXXX-XX-XX"}


@pytest.mark.parametrize(
    "text",
    [
        "On election day voters queued.",
        "The town held a spring festival.",
        "Ramadan Okoye won the race.",
        "The Yom Kippur War was short.",
        "They hung up Diwali lights.",
    ],
)
def test_what_only_looks_like_a_feast(dates_in: Reader, text: str) -> None:
    assert dates_in(text) == {}


@pytest.mark.parametrize(
    ("name", "region", "day"),
    [
        ("thanksgiving", "CA", date(2025, 10, 13)),
        ("thanksgiving", "GB", date(2025, 11, 27)),
        ("mother 's day", "IE", date(2025, 3, 30)),
        ("father 's day", "NZ", date(2025, 9, 7)),
        ("labour day", "CA", date(2025, 9, 1)),
        ("independence day", "IN", date(2025, 8, 15)),
        ("republic day", "IN", date(2025, 1, 26)),
        ("august bank holiday", "IE", date(2025, 8, 4)),
    ],
)
def test_a_feast_of_a_region(name: str, region: str, day: date) -> None:
    assert feasts(name, 2025, region) == [Feast(day, day)]


def test_regional_feasts_are_known_by_name() -> None:
    assert REGIONAL.keys() <= HOLIDAYS.keys()


def test_the_region_of_a_text_tells_its_feasts(dates_in: Reader) -> None:
    text = "The shops will be shut on Labour Day."
    assert dates_in(text, date(2025, 8, 20), "CA") == {"Labour Day": "2025-09-01"}
    assert dates_in(text, date(2025, 8, 20), "GB") == {"Labour Day": "XXXX-XX-XX"}
