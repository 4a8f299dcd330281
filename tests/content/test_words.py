"""Finding words of a text as an editor quotes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Span
from briefgen.content.words import line_of, nearest, occurrences, words_pattern


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("IS", "THIS is what IS said: IS.", ["IS", "IS"]),
        ("the minister", "the minister and the  minister", ["the minister", "the  minister"]),
        ("Monday", "on monday", []),
        ("$5 million", "It cost $5 million.", ["$5 million"]),
        ("(SDF)", "the forces (SDF) left", ["(SDF)"]),
        ("", "anything", []),
        ("ha ha", "ha ha ha ha", ["ha ha", "ha ha"]),
        ("camp", "camps, camp's and a camp", ["camp", "camp"]),
    ],
)
def test_words_stand_as_whole_words(words: str, text: str, found: list[str]) -> None:
    assert [span.of(text) for span in occurrences(words, text)] == found


@pytest.mark.parametrize(
    ("words", "near"),
    [("Monda", "Monday"), ("eigth camps", "eight camps"), ("volcano", "")],
)
def test_the_nearest_words_are_suggested(words: str, near: str) -> None:
    assert nearest(words, "On Monday, eight camps stood empty.\nNobody came.") == near


def test_the_line_of_words_that_markdown_interrupts() -> None:
    source = "---\ntitle: A\n---\n\nOne line.\nThe *eight* camps\nstood empty.\n"
    assert line_of("camps stood empty", source, 4) == 6
    assert line_of("The eight camps", source, 4) == 6
    assert line_of("nowhere", source, 4) == 4


@settings(derandomize=True)
@given(
    st.text("ab ", max_size=5),
    st.text(st.sampled_from("ab .\n"), max_size=40),
)
def test_words_are_found_wherever_their_pattern_is(words: str, text: str) -> None:
    spans = [match.span() for match in words_pattern(words).finditer(text)] if words.split() else []
    assert [(span.start, span.end) for span in occurrences(words, text)] == spans


@settings(derandomize=True, max_examples=50)
@given(st.text(), st.text())
def test_any_words_in_any_text(words: str, text: str) -> None:
    for span in occurrences(words, text):
        assert span.of(text).split() == words.split()
        assert Span(0, len(text)).covers(span)
    nearest(words, text)
    assert line_of(words, text) >= 1
