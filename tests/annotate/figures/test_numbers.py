"""Numbers in digits and in words, without what stands around them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from briefgen.annotate.figures.numbers import START, read_number


def read(text: str, *, money: bool = False, joined: bool = True) -> tuple[str, Decimal] | None:
    """Return the first number of a text as it stands there, and its value."""
    match = START.search(text)
    if match is None:
        return None
    number = read_number(text, match.start(), money=money, joined=joined)
    return None if number is None else (text[number.start : number.end], number.value)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("7 ships", "7", "7"),
        ("1,250 ships", "1,250", "1250"),
        ("3.75 ships", "3.75", "3.75"),
        (".5 of it", ".5", "0.5"),
        ("12,34,567 voters", "12,34,567", "1234567"),  # as India groups them
        ("10 000 women", "10 000", "10000"),
        ("12 500 jobs", "12", "12"),  # may as well be two numbers
        ("1\u202f250\u202f000 people", "1\u202f250\u202f000", "1250000"),
        ("2½ hours", "2½", "2.5"),
        ("½ an acre", "½", "0.5"),
        ("3/4 of the harvest", "3/4", "0.75"),
        ("5 1/2 miles", "5 1/2", "5.5"),
        ("5.41-1/2 a bushel", "5.41-1/2", "5.415"),  # half a cent
        ("13 and a half years", "13 and a half", "13.5"),
        ("4.3 million tonnes", "4.3 million", "4300000"),
        ("6 hundred", "6 hundred", "600"),
        ("2 lakh farmers", "2 lakh", "200000"),
        ("3 crore rupees", "3 crore", "30000000"),
        ("8bn", "8bn", "8000000000"),
        ("4.3M sales", "4.3M", "4300000"),
        ("21.7K followers", "21.7K", "21700"),
    ],
)
def test_digits(text: str, words: str, value: str) -> None:
    assert read(text) == (words, Decimal(value))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("eight camps", "eight", "8"),
        ("twenty-one guns", "twenty-one", "21"),
        ("a hundred and five trees", "a hundred and five", "105"),
        ("three hundred twelve", "three hundred twelve", "312"),
        ("nineteen hundred men", "nineteen hundred", "1900"),
        ("two hundred thousand", "two hundred thousand", "200000"),
        ("sixty-one thousand four hundred and two", None, "61402"),
        ("a million people", "a million", "1000000"),
        ("a thousand million pounds", "a thousand million", "1000000000"),
        ("a million million miles", "a million million", "1000000000000"),
        ("two billion million miles", "two billion", "2000000000"),
        ("a million and a half people", "a million and a half", "1500000"),
        ("two and a half million people", "two and a half million", "2500000"),
        ("half a million people", "half a million", "500000"),
        ("half a dozen eggs", "half a dozen", "6"),
        ("a half dozen eggs", "a half dozen", "6"),
        ("two dozen eggs", "two dozen", "24"),
        ("two-thirds of members", "two-thirds", None),
        ("a quarter of members", "a quarter", "0.25"),
        ("a quarter of a million members", "a quarter of a million", "250000"),
        ("three quarters of it", "three quarters", "0.75"),
        ("dozens of ships", "dozens", "12"),
        ("tens of thousands of people", "tens of thousands", "10000"),
        ("hundreds of millions", "hundreds of millions", "100000000"),
        ("several hundred people", "several hundred", "100"),
        ("a few thousand people", "a few thousand", "1000"),
        ("a couple of dozen people", "a couple of dozen", "12"),
        ("scores of people", "scores", "20"),
        ("a quarter-million members", "a quarter-million", "250000"),
        ("a tenfold rise", "ten", "10"),
    ],
)
def test_words(text: str, words: str | None, value: str | None) -> None:
    found = read(text)
    assert found is not None
    assert found[0] == (text if words is None else words)
    assert value is None or found[1] == Decimal(value)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("one in four adults", "one in four", "0.25"),
        ("nine out of ten owners", "nine out of ten", "0.9"),
        ("1 in 8 wells", "1 in 8", "0.125"),
        ("a 1-in-50 risk", "1-in-50", "0.02"),
        ("a one-in-four chance", "one-in-four", "0.25"),
        ("one of every four adults", "one of every four", "0.25"),
        ("five in 2019", "five", "5"),
        ("two in six days", "two", "2"),
        ("ten in four towns", "ten", "10"),
    ],
)
def test_a_part_of_so_many(text: str, words: str, value: str) -> None:
    assert read(text) == (words, Decimal(value))


def test_and_does_not_join_the_ends_of_a_range() -> None:
    text = "between one hundred and two hundred"
    assert read(text, joined=False) == ("one hundred", Decimal(100))


@pytest.mark.parametrize(
    ("text", "money", "words"),
    [
        ("6m", True, "6m"),
        ("6m", False, "6"),  # metres, or whatever else is told by its neighbours
        ("3T", True, "3T"),
        ("a 4K screen", False, "4"),
    ],
)
def test_letters_scale_money(text: str, money: bool, words: str) -> None:  # noqa: FBT001 - a column
    found = read(text, money=money)
    assert found is not None
    assert found[0] == words


@pytest.mark.parametrize(
    "text", ["5 {}", "five {}", "tens of {}", "several {}", "half a {}", "five and a half {}"]
)
@pytest.mark.parametrize("scale", ["million ", "millions of ", "quadrillion "])
def test_a_scale_said_over_and_over_makes_no_endless_number(text: str, scale: str) -> None:
    found = read(text.format(scale * 200))
    assert found is not None
    assert found[1] < Decimal(10**60)


@pytest.mark.parametrize(
    "text",
    [
        "she scores",
        "a few men",
        "1.2.3",
        "10:45",
        "24/7",
        "192.168.0.1",
        "12,5",
        "1" * 40,
        "someone",
        "often",
        "tents",
    ],
)
def test_no_numbers(text: str) -> None:
    assert read(text) is None
