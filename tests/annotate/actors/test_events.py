"""Events are found by the noun that heads their name, where the recogniser saw nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

NOTHING = ("on", "DATE")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The coast was calm on Friday as Typhoon Ona passed.", "Typhoon Ona"),
        ("The coast was calm on Friday as Typhoon Lin-wong passed.", "Typhoon Lin-wong"),
        ("They signed the Elm Waters Treaty on Friday.", "Elm Waters Treaty"),
        ("After Typhoon Ona the coast was calm on Friday.", "Typhoon Ona"),
        ("It told of the Battle of Oak Hill on Friday.", "Battle of Oak Hill"),
        ("Swimmers left for the Elm Lake Games on Friday.", "Elm Lake Games"),
    ],
)
def test_a_head_tells_an_event(find: Find, text: str, event: str) -> None:
    assert [(m.words, m.type) for m in find(text, NOTHING)] == [(event, "event")]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a treaty on Friday.",
        "The Treaty was signed on Friday.",
        "They read Elm Waters on Friday.",
    ],
)
def test_what_is_no_event(find: Find, text: str) -> None:
    assert find(text, NOTHING) == []


def test_capitals_in_a_headline_tell_nothing(find: Find) -> None:
    assert find("Elm Waters Treaty Signed on Snap Election", NOTHING) == []
    assert find("THEY SIGNED THE ELM WATERS TREATY ON FRIDAY", ("ON", "DATE")) == []


def test_a_run_beside_a_name_is_but_a_part_of_it(find: Find) -> None:
    found = find("It backed the Zelenka Elm Waters Treaty.", ("Zelenka", "PERSON"))

    assert [m.words for m in found] == ["Zelenka"]
