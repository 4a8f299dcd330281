"""Which number of "1/7/2019" is the month."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]

LEASE = "The lease of 1/7/2019 runs out."


@pytest.mark.parametrize(
    ("region", "value"),
    [
        ("US", "2019-01-07"),
        ("PH", "2019-01-07"),
        ("GB", "2019-07-01"),
        ("IN", "2019-07-01"),
        ("CA", "2019-XX-XX"),
        ("", "2019-XX-XX"),
    ],
)
def test_the_region_tells(dates_in: Reader, region: str, value: str) -> None:
    assert dates_in(LEASE, region=region) == {"1/7/2019": value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{LEASE} It was signed on 13/6/2019.", "2019-07-01"),
        (f"{LEASE} It was signed on 6/13/2019.", "2019-01-07"),
        (f"{LEASE} It was signed on 6/13/2019 or 13/6/2019.", "2019-XX-XX"),
        (f"{LEASE} It was signed on 13/14/2019.", "2019-XX-XX"),
    ],
)
def test_another_date_of_the_text_tells(dates_in: Reader, text: str, value: str) -> None:
    assert dates_in(text)["1/7/2019"] == value


def test_another_date_of_the_text_tells_more_than_the_region(dates_in: Reader) -> None:
    told = dates_in(f"{LEASE} It was signed on 6/13/2019.", region="GB")
    assert told["1/7/2019"] == "2019-01-07"


def test_the_weekday_beside_it_tells(dates_in: Reader) -> None:
    text = "The lease of Tuesday, 8/1/2019, was renewed on Thursday, 8/1/2019."
    assert dates_in(text, region="US") == {
        "Tuesday, 8/1/2019": "2019-01-08",
        "Thursday, 8/1/2019": "2019-08-01",
    }


def test_a_time_of_a_day_that_is_open_stays_a_time(dates_in: Reader) -> None:
    text = "It was signed at 10:30 on 1/7/2019."
    assert dates_in(text) == {"10:30 on 1/7/2019": "2019-XX-XXT10:30"}


def test_equal_numbers_are_one_day_in_either_order(dates_in: Reader) -> None:
    assert dates_in("The lease of 7/7/2019 runs out.") == {"7/7/2019": "2019-07-07"}
