"""Marks that nobody sees."""

import pytest

from briefgen.content.markdown import parse_body


def told(source: str, *, plain: bool = False) -> list[str]:
    faults = parse_body(source, "a.md", plain=plain)[1]
    return [str(each).removeprefix("a.md:") for each in faults]


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize(
    ("source", "place", "what"),
    [
        ("On Mon\u00adday.", "1:7", "a soft hyphen"),
        ("The Harbour\u200b Authority", "1:12", "a space without width"),
        ("A\u2060B\u00adC \u200bD", "1:2", "a word joiner, and in 2 more places"),
    ],
)
def test_a_mark_that_nobody_sees_is_told(
    source: str, place: str, what: str, *, plain: bool
) -> None:
    hint = "delete it, for names and dates that have one in them are not known"
    assert told(source, plain=plain) == [
        f"{place}: warning: a mark that nobody sees stands here: {what}; {hint}"
    ]


def test_marks_between_letters_of_other_scripts_are_not() -> None:
    assert told("\u0e01\u200b\u0e02 \u0645\u06cc\u200c\u062e \u200b 5\u00a0km") == []
