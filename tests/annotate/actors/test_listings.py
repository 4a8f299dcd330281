"""Tables and lists of results: a line's form tells what its names are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Oakton Rovers 4 3 0 1 9", [("Oakton Rovers", "organisation")]),
        ("OAKTON 64 71 .474 17", [("OAKTON", "organisation")]),
        ("Oakton 4 Elm City 0", [("Oakton", "organisation"), ("Elm City", "organisation")]),
        ("OAKTON AT ELM CITY", [("OAKTON", "organisation"), ("ELM CITY", "organisation")]),
        ("May 17 Oakton v Elmshire", [("Oakton", "organisation"), ("Elmshire", "organisation")]),
        ("2. Carla Moreno (Utopia) 51.61", [("Carla Moreno", "person"), ("Utopia", "place")]),
        ("J. Moreno lbw b Zelenka 12", [("J. Moreno", "person"), ("Zelenka", "person")]),
        ("Attendance: 20,000", []),
        ("W L PCT GB", []),
    ],
)
def test_rows_of_a_table(find: Find, row: str, expected: list[tuple[str, str]]) -> None:
    text = f"These were the results of the matches:\n{row}\nThat was all."

    assert [(m.words, m.type) for m in find(text)] == expected


def test_a_sentence_is_no_row(find: Find) -> None:
    text = "In 1969 it cost Oakton 4 million."

    assert [m.type for m in find(text, ("Oakton", "GPE"))] == ["place"]
