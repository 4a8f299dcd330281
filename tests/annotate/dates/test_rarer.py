"""Rarer dates: nights at the end of a month, words that only look like a date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.dates import find_dates

if TYPE_CHECKING:
    from spacy.language import Language

DAY = date(2025, 3, 4)


def found(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(one.span.of(text), one.value) for one in find_dates(nlp(text), (), DAY)]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("from 11 p.m. on the 16th to 2 a.m.", ["2025-03-16T23:00", "2025-03-17T02:00"]),
        ("from 11 p.m. on April 30 to 2 a.m.", ["2025-04-30T23:00", "2025-05-01T02:00"]),
        ("from 11 p.m. to 2 a.m. on May 1", ["2025-04-30T23:00", "2025-05-01T02:00"]),
        ("from 11 p.m. on December 31 to 2 a.m.", ["2024-12-31T23:00", "2025-01-01T02:00"]),
        ("from 11 p.m. on 31 December 2024 to 2 a.m.", ["2024-12-31T23:00", "2025-01-01T02:00"]),
    ],
)
def test_a_night_reaches_into_the_day_after(nlp: Language, words: str, values: list[str]) -> None:
    assert [value for _, value in found(nlp, f"The road is shut {words}.")] == values


def test_which_day_ends_february_only_the_year_tells(nlp: Language) -> None:
    (first, _), second = found(nlp, "The road will be shut from 11 p.m. to 2 a.m. on March 1.")
    assert first == "11 p.m."
    assert second == ("2 a.m. on March 1", "2025-03-01T02:00")


@pytest.mark.parametrize(
    "text",
    [
        "Sales in the fifth quarter fell.",
        "Sales in H3 fell.",
        "It closed at 2561 GMT.",
        "They left on 0 March.",
    ],
)
def test_what_no_calendar_has(nlp: Language, text: str) -> None:
    assert not [value for _, value in found(nlp, text) if value != "2025-03"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The September 10 attacks were feared.", [("September 10", "2024-09-10")]),
        ("The October 8 attack was feared.", [("October 8", "2024-10-08")]),
        (
            "They left every year at 9 a.m.",
            [("every year", "P1Y"), ("9 a.m.", "2025-03-04T09:00")],
        ),
        ("They left at 8:30, night.", [("8:30, night", "2025-03-04T20:30")]),
        ("It took one day.", [("one day", "P1D")]),
    ],
)
def test_what_is_a_day_like_any_other(
    nlp: Language, text: str, dates: list[tuple[str, str]]
) -> None:
    assert found(nlp, text) == dates
