"""The catalogue of the words that readers see."""

import re
from pathlib import Path

import pytest

from briefgen.site.words import AMERICAN, ENGLISH, direction, words_for

ROOT = Path(__file__).resolve().parents[2]


def test_counted_messages_have_two_forms() -> None:
    words = words_for("en")

    assert [words.say("briefs", n=n) for n in (0, 1, 2)] == ["0 briefs", "1 brief", "2 briefs"]


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-message"):
        words_for("en").say("no-such-message")


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (20, "20th"), (21, "21st")],
)
def test_ordinals(number: int, ordinal: str) -> None:
    assert words_for("en").ordinal(number) == ordinal


def test_a_language_without_words_of_its_own_gets_english() -> None:
    assert words_for("tlh").messages is ENGLISH
    assert words_for("en-US").messages is AMERICAN


@pytest.mark.parametrize(("language", "way"), [("en-GB", "ltr"), ("ar-EG", "rtl"), ("he", "rtl")])
def test_languages_know_their_direction(language: str, way: str) -> None:
    assert direction(language) == way


def test_every_message_is_used() -> None:
    sources = [*(ROOT / "templates").rglob("*.html"), *(ROOT / "briefgen/site").glob("*.py")]
    used = "\n".join(path.read_text("utf-8") for path in sources if path.name != "words.py")
    families = ("kind-", "type-", "one-", "timing-", "part-", "season-", "fact-of-")
    by_value = {"latest", "actors", "tags", "corrections"}  # the sections of the navigation

    unused = [
        name
        for name in ENGLISH
        if not name.startswith(families)
        and not name.endswith("_REF")
        and name not in by_value
        and not re.search(rf"""say\(["']{name}["']""", used)
    ]

    assert unused == []
