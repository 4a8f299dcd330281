"""Operations are found by their code names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

NOTHING = ("It", "DATE")


def test_a_code_name_is_found_wherever_it_stands(find: Find) -> None:
    text = "It began a campaign dubbed Green Leaf. Later it paused the Green Leaf operation."

    found = find(text, NOTHING)

    assert [(m.words, m.type, m.fullest) for m in found] == [
        ("Green Leaf", "event", ""),
        ("Green Leaf", "event", "Green Leaf"),
    ]


def test_of_two_code_names_the_longer_stays(find: Find) -> None:
    text = "It began the Green Leaf operation. Later it paused the Big Green Leaf operation."

    assert [m.words for m in find(text, NOTHING)] == ["Green Leaf", "Big Green Leaf"]


@pytest.mark.parametrize(
    "text",
    [
        "It paused the Green operation.",
        "It paused the green leaf operation.",
        "It paused Green Leaf operation after operation.",
        "IT PAUSED THE GREEN LEAF OPERATION",
    ],
)
def test_what_is_no_code_name(find: Find, text: str) -> None:
    assert find(text, ("It" if "It" in text else "IT", "DATE")) == []


def test_whoever_runs_an_operation_stays_what_it_is(find: Find) -> None:
    found = find("It praised the Oakton Rescue operation.", ("Oakton Rescue", "ORG"))

    assert [(m.words, m.type) for m in found] == [("Oakton Rescue", "organisation")]
