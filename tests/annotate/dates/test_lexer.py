from __future__ import annotations

import pytest

from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.lexicon import CLASSES


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("1999", ["YEAR"]),
        ("31 32", ["DAY", "NUMERAL"]),
        ("1,500 2.5", ["NUMERAL", "NUMERAL"]),
        ("9th", ["NTH"]),
        ("1990s '90s 90s", ["DECADE", "DECADE", "DECADE"]),
        ("'98", ["SHORTYEAR"]),
        ("10:35 7.15 pm", ["CLOCK", "CLOCK", ""]),
        ("1/2 ½", ["FRACTION", "FRACTION"]),
        ("2019-10-21", ["ISO"]),
        ("10/21/2019 1.2.10", ["NUMERIC", "NUMERAL", "", "DAY"]),
        ("Q3 3Q H1 q3", ["QUARTER", "QUARTER", "QUARTER", "", ""]),
        ("$5 £1990 F16 AK-47", ["", "", "", "", "", "", "", "", ""]),
        ("mid-1996", ["", "", "YEAR"]),
    ],
)
def test_the_shape_of_digits(text: str, shapes: list[str]) -> None:
    assert [token.shape for token in tokens_of(text)] == shapes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sept. 3", ["sept", "3"]),
        ("in Sept.,", ["in", "sept", ","]),
        ("It was late.", ["it", "was", "late", "."]),
        ("10am", ["10", "am"]),
        ("10 a.m. sharp", ["10", "a.m.", "sharp"]),
        ("New Year’s", ["new", "year", "'s"]),
        ("five o’clock", ["five", "o'clock"]),
        ("two–day", ["two", "-", "day"]),
        ("one\ntwo", ["one", "\n", "two"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [token.word for token in tokens_of(text)] == words


def test_offsets_are_those_of_the_text() -> None:
    text = "On  Sept. 3,\n1999’s end"

    assert [text[token.start : token.end] for token in tokens_of(text)] == [
        "On", "Sept.", "3", ",", "\n", "1999", "’s", "end",
    ]  # fmt: skip


@pytest.mark.parametrize("name", sorted(CLASSES))
def test_the_phrases_of_the_lexicon_are_made_of_tokens(name: str) -> None:
    for phrase in CLASSES[name]:
        assert [token.word for token in tokens_of(phrase)] == phrase.split()
