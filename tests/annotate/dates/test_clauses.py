"""What the clause around a date tells of it. The day is Monday, 21 October 2019."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 1994, she left for Paris in March.", {"1994": "1994", "March": "1994-03"}),
        (
            "In 1871, on November 22, the dam broke.",
            {"1871": "1871", "November 22": "1871-11-22"},
        ),
        (
            "Last year, it cut prices in March and again in August.",
            {"Last year": "2018", "March": "2018-03", "August": "2018-08"},
        ),
        (
            "In 2013, it lost money in the third quarter and shut in May.",
            {"2013": "2013", "the third quarter": "2013-Q3", "May": "2013-05"},
        ),
        ("In 1914, at Christmas, they met.", {"1914": "1914", "Christmas": "1914-12-25"}),
        (
            "The next move is in the first quarter of 2021, maybe at the January meeting.",
            {"the first quarter of 2021": "2021-Q1", "January": "2021-01"},
        ),
        (
            "In 1994, she left for Rome and was back in March.",
            {"1994": "1994", "March": "1994-03"},
        ),
        (
            "On Dec. 16, 2011, it killed more than 400 people nine days before Christmas.",
            {"Dec. 16, 2011": "2011-12-16", "nine days before Christmas": "2011-12-16"},
        ),
        ("In 2028 the games will open in July.", {"2028": "2028", "July": "2028-07"}),
        (
            "She joined in 2002. The next year, in May, she left.",
            {"2002": "2002", "The next year": "2003", "May": "2003-05"},
        ),
    ],
)
def test_a_month_is_of_the_year_of_its_clause(
    dates_in: Reader, text: str, told: dict[str, str]
) -> None:
    assert dates_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She was born in 1931 and died in March.", {"1931": "1931", "March": "2019-03"}),
        ("The firm, founded in 1994, shut in March.", {"1994": "1994", "March": "2019-03"}),
        ("Last year's loss widened in March.", {"Last year": "2018", "March": "2019-03"}),
        ("It rose by 4% from last year in March.", {"last year": "2018", "March": "2019-03"}),
        ("In 2017 she said she would go in March.", {"2017": "2017", "March": "2020-03"}),
    ],
)
def test_a_month_is_not_of_the_year_of_another_clause(
    dates_in: Reader, text: str, told: dict[str, str]
) -> None:
    assert dates_in(text) == told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge will open in three months.", "2020-01"),
        ("The pact will end in ten years.", "2029"),
        ("The vote is in two weeks.", "2019-W45"),
        ("“Come back in five years,” he said.", "2024"),
        ("She will meet Rovers again in a fortnight.", "2019-W45"),
        ("The bridge was built in three months.", "P3M"),
        ("They will save $3 million in five years.", "P5Y"),
        ("It will be the first vote in ten years.", "P10Y"),
        ("You can walk it in two days.", "P2D"),
        ("He will tell of his rise in the past four years.", "P4Y"),
    ],
)
def test_a_length_ahead_leads_to_a_day(dates_in: Reader, text: str, value: str) -> None:
    assert list(dates_in(text).values()) == [value]
