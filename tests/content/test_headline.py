"""A body that begins with its own title."""

from __future__ import annotations

import pytest

from briefgen.content.headline import repeated_title


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("# Ferry runs again\n\nIt ran.", 1),
        ("\n\n## **Ferry** runs again! ##\nIt ran.", 3),
        ("Ferry runs again\n================\n\nIt ran.", 1),
        ("# FERRY RUNS AGAIN", 1),
    ],
)
def test_the_title_once_more_is_told(source: str, line: int) -> None:
    told = repeated_title(source, "Ferry runs again", "content/a.md")
    assert told is not None
    assert str(told).startswith(f"content/a.md:{line}:1: warning: the text begins with the title")


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Ferry runs again",
        "Ferry runs again on Monday.\n\n# Ferry runs again",
        "# Ferry runs",
        "#Ferry runs again",
        "It ran.\n\n# Ferry runs again",
        "    # Ferry runs again",
        "\n\t# Ferry runs again",
        " " * 100_000,
        " \n" * 100_000,
        "# " + " " * 100_000 + "x",
    ],
)
def test_other_beginnings_are_not(source: str) -> None:
    assert repeated_title(source, "Ferry runs again", "content/a.md") is None


def test_a_title_of_marks_alone_is_no_heading_of_marks() -> None:
    assert repeated_title("***\n---\n", "???", "content/a.md") is None
