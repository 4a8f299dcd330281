"""Lists and tables without an empty line above them."""

import pytest

from briefgen.content.markdown import parse_body

TABLE = "| a | b |\n|---|--:|\n| 1 | 2 |"


def told(source: str) -> list[str]:
    return [str(each) for each in parse_body(source, "content/a.md", plain=False)[1]]


def warning(line: int, what: str) -> str:
    message = f"this {what} is taken for a part of the paragraph above it"
    return f"content/a.md:{line}:1: warning: {message}; put an empty line between the two"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The council will:\n- freeze pay\n- sell *land*\n", [warning(2, "list")]),
        ("The council will:\n* freeze pay\n", [warning(2, "list")]),
        ("It rained.\n\nThe council will\n1. freeze pay\n2. sell\n", [warning(4, "list")]),
        (f"Prices:\n{TABLE}\n", [warning(2, "table")]),
        (f"Prices\n{TABLE}\n\nIt will:\n- a\n- b\n", [warning(2, "table"), warning(7, "list")]),
        ("The council will:\n\n- freeze pay\n- sell land\n", []),
        ("The council will:\n\n- freeze pay:\n- sell land\n- rest\n", []),
        (f"Prices:\n\n{TABLE}\n", []),
        ("It fell\n- by a lot - again.\n", []),
        ("It was in\n1998. Then it was not.\n", []),
        ("```\nThe council will:\n- freeze pay\n- sell\n```\n", []),
        ("It began with\n\n    code:\n    - a\n    - b\n", []),
        ("Either a | b\nor --- not.\n", []),
    ],
)
def test_what_is_taken_for_text_is_told(source: str, expected: list[str]) -> None:
    assert told(source) == expected


BRACKETS = (
    "warning: this list is taken for text, for its numbers have a bracket; write them as 1. and 2."
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("It will\n\n1) freeze pay\n2) sell\n", ["3:1"]),
        ("1) freeze *pay*\n\n2) sell\n\nOr:\n\n1) a\n2) b\n", ["1:1", "7:1"]),
        ("1. freeze pay\n2. sell\n", []),
        ("It is\n\n1) no list.\n", []),
        ("```\n1) freeze pay\n2) sell\n```\n", []),
    ],
)
def test_a_list_whose_numbers_have_brackets_is_told(source: str, expected: list[str]) -> None:
    assert told(source) == [f"content/a.md:{place}: {BRACKETS}" for place in expected]


def test_a_list_may_be_taken_for_text_for_two_reasons() -> None:
    assert told("It will:\n1) freeze pay\n2) sell\n") == [
        warning(2, "list"),
        f"content/a.md:2:1: {BRACKETS}",
    ]


NESTED = (
    "warning: this list is taken for a part of the item above it; "
    "indent its lines by four spaces more than the item"
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1. Freeze pay\n  - of clerks\n  - of *teachers*\n2. Sell\n", ["2:1"]),
        ("- *Freeze* pay\n- Sell\n   1. land\n", ["3:1"]),
        ("1. Freeze pay\n    - of clerks\n2. Sell\n", []),
        ("- Freeze pay\n  - of clerks\n", []),  # which is one list, not two
        ("```\n1. Freeze pay\n  - of clerks\n```\n", []),
    ],
)
def test_a_list_that_is_not_indented_far_enough_is_told(source: str, expected: list[str]) -> None:
    assert told(source) == [f"content/a.md:{place}: {NESTED}" for place in expected]


RULED = (
    "warning: this table is taken for text, for its line of dashes has other columns; "
    "write one |---| for each column of the first line"
)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("| a | b |\n|---|\n| 1 | 2 |\n", ["2:1"]),
        ("It rose.\n\na | *b*\n--- | --- | ---\n1 | 2\n", ["4:1"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n", []),
        ("```\n\n| a | b |\n|---|\n| 1 | 2 |\n```\n", []),
        ("Either a | b\n---\n", []),
    ],
)
def test_a_table_with_too_few_dashes_is_told(source: str, expected: list[str]) -> None:
    assert told(source) == [f"content/a.md:{place}: {RULED}" for place in expected]
