from __future__ import annotations

import pytest

from briefgen.annotate.dates import numbers


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("120", 120),
        ("1,000", 1000),
        ("2 1/2", 2.5),
        ("2 ½", 2.5),
        ("twenty - five", 25),
        ("two hundred and ten", 210),
        ("ten thousand", 10_000),
        ("hundred", 100),
        ("a couple of", 2),
        ("an", 1),
        ("half a", 0.5),
        ("several", None),
        ("9" * 400, None),
    ],
)
def test_a_number(words: str, number: float | None) -> None:
    assert numbers.number(words) == number


@pytest.mark.parametrize(
    ("words", "rank"),
    [("third", 3), ("3rd", 3), ("3", 3), ("twenty - first", 21), ("forest", 0)],
)
def test_a_rank(words: str, rank: int) -> None:
    assert numbers.ordinal(words) == rank


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("nineteen ninety - four", 1994),
        ("eighteen twelve", 1812),
        ("two thousand", 2000),
        ("two thousand and one", 2001),
        ("twenty twenty", 2020),
        ("twenty two", None),  # a number
        ("nineteen four", None),
        ("", None),
    ],
)
def test_a_year_in_words(words: str, year: int | None) -> None:
    assert numbers.spelt_year(words) == year


@pytest.mark.parametrize(("digits", "year"), [("39", 2039), ("40", 1940), ("1066", 1066)])
def test_a_year_of_two_digits(digits: str, year: int) -> None:
    assert numbers.full_year(digits) == year
