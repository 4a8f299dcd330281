"""Dates counted from one that is named behind them. The day is Monday, 21 October 2019."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The heating broke the day before Whit Monday.",
            {"the day before Whit Monday": "2019-06-09"},
        ),
        (
            "The heating will be off the day after Christmas.",
            {"the day after Christmas": "2019-12-26"},
        ),
        ("The shop shut the week before Easter.", {"the week before Easter": "2019-W15"}),
        (
            "They meet the Sunday before Labor Day, 2020.",
            {"the Sunday before Labor Day, 2020": "2020-09-06"},
        ),
        ("It opened two days before 3 May 2012.", {"two days before 3 May 2012": "2012-05-01"}),
        (
            "Three weeks after the September 11 attacks, he left.",
            {"Three weeks after the September 11": "2001-W40"},
        ),
        (
            "The crew was away for two weeks before Christmas.",
            {"two weeks": "P2W", "Christmas": "2018-12-25"},
        ),
        (
            "In the two days before 3 May 2012 it rained.",
            {"the two days": "P2D", "3 May 2012": "2012-05-03"},
        ),
        (
            "Two trading days after 3 May 2012 it fell.",
            {"Two trading days": "P2D", "3 May 2012": "2012-05-03"},
        ),
    ],
)
def test_a_date_is_counted_from_the_one_behind_it(
    dates_in: Reader, text: str, told: dict[str, str]
) -> None:
    assert dates_in(text) == told


def test_nothing_is_counted_from_a_day_that_is_not_known(dates_in: Reader) -> None:
    told = dates_in("It opened two days before Diwali in 1950.", day=None)

    assert told == {"two days before Diwali in 1950": "XXXX-XX-XX"}
