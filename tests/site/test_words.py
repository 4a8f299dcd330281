"""The words of a language: messages with their values, days and numbers."""

from datetime import date, time

import pytest

from briefgen.site.messages import words_for
from briefgen.site.theme import load_theme
from briefgen.site.words import Words, direction

DAY = date(2019, 10, 3)
CATALOGUES = load_theme().catalogues


def words(language: str) -> Words:
    return words_for(language, CATALOGUES)


def test_a_counted_message_has_a_form_for_each_number() -> None:
    assert [words("en").say("briefs", n=n) for n in (0, 1, 2)] == [
        "0 briefs",
        "1 brief",
        "2 briefs",
    ]
    assert words("de").say("briefs", n=12345) == "12.345 Meldungen"


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (20, "20th"), (21, "21st")],
)
def test_ordinals(number: int, ordinal: str) -> None:
    assert words("en").ordinal(number) == ordinal
    assert words("de").ordinal(number) == f"{number}."


@pytest.mark.parametrize(
    ("language", "day", "weekday", "clock"),
    [
        ("en", "3 October 2019", "Thursday, 3 October 2019", "14:30"),
        ("en-US", "October 3, 2019", "Thursday, October 3, 2019", "2:30\u202fPM"),
        ("de", "3. Oktober 2019", "Donnerstag, 3. Oktober 2019", "14:30"),
        ("de-AT-1996", "3. Oktober 2019", "Donnerstag, 3. Oktober 2019", "14:30"),
        ("tlh", "3 October 2019", "Thursday, 3 October 2019", "14:30"),
    ],
)
def test_a_day_is_written_as_the_language_does(
    language: str, day: str, weekday: str, clock: str
) -> None:
    spoken = words(language)

    assert (spoken.day(DAY), spoken.weekday(DAY), spoken.time(time(14, 30))) == (
        day,
        weekday,
        clock,
    )


def test_parts_of_a_day() -> None:
    german = words("de")

    assert german.month(DAY) == "Oktober 2019"
    assert german.day_of_any_year(DAY) == "3. Oktober"


@pytest.mark.parametrize(
    ("language", "number", "share"), [("en", "12,345", "48%"), ("de", "12.345", "48\xa0%")]
)
def test_numbers_are_written_as_the_language_does(language: str, number: str, share: str) -> None:
    assert words(language).number(12345) == number
    assert words(language).percent(0.48) == share


@pytest.mark.parametrize(("language", "way"), [("en-GB", "ltr"), ("ar-EG", "rtl"), ("he", "rtl")])
def test_languages_know_their_direction(language: str, way: str) -> None:
    assert direction(language) == way
