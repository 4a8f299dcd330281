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
        ("After Tropical Storm Ona the coast was calm on Friday.", "Tropical Storm Ona"),
        ("After Typhoon Ona the coast was calm on Friday.", "Typhoon Ona"),
        ("It told of the Battle of Oak Hill on Friday.", "Battle of Oak Hill"),
        ("Swimmers left for the Elm Lake Games on Friday.", "Elm Lake Games"),
        ("The novelist won the Elm Prize on Friday.", "Elm Prize"),
        ("The novelist won the Elm Prize for Fiction on Friday.", "Elm Prize for Fiction"),
        ("The teacher was given the Elm Medal on Friday.", "Elm Medal"),
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
        "The novel won First Prize on Friday.",
        "They took the Gold Medal on Friday.",
        "They took the Gold Medal and First Prize on Friday.",
    ],
)
def test_what_is_no_event(find: Find, text: str) -> None:
    assert find(text, NOTHING) == []


@pytest.mark.parametrize(
    "text",
    [
        "He won the Elm Prize for Fiction and the Oak Prize on Friday.",
        "He won the Elm Prize for Fiction and Oak Prize on Friday.",
    ],
)
def test_prizes_that_are_joined_are_two(find: Find, text: str) -> None:
    assert [m.words for m in find(text, NOTHING)] == ["Elm Prize for Fiction", "Oak Prize"]


def test_a_treaty_of_two_names_is_one(find: Find) -> None:
    found = find("They kept to the Treaty of Oak and Elm on Friday.", NOTHING)
    assert [m.words for m in found] == ["Treaty of Oak and Elm"]


def test_capitals_in_a_headline_tell_nothing(find: Find) -> None:
    assert find("Elm Waters Treaty Signed on Snap Election", NOTHING) == []
    assert find("THEY SIGNED THE ELM WATERS TREATY ON FRIDAY", ("ON", "DATE")) == []


def test_a_run_beside_a_name_is_but_a_part_of_it(find: Find) -> None:
    found = find("It backed the Zelenka Elm Waters Treaty.", ("Zelenka", "PERSON"))

    assert [m.words for m in found] == ["Zelenka"]


@pytest.mark.parametrize(
    ("text", "seen", "event"),
    [
        ("Typhoon Ona hit the island.", "Ona", "Typhoon Ona"),
        ("Typhoon Ona hit on Friday.", "Ona", "Typhoon Ona"),
        ("They fled as Hurricane Ona's rain fell.", "Ona", "Hurricane Ona"),
        ("They fled as Severe Tropical Storm Ona came.", "Ona", "Severe Tropical Storm Ona"),
        ("They fled Cyclone Lin-wong Friday.", "Lin-wong", "Cyclone Lin-wong"),
        ("The army began Operation Elm Shield.", "Elm Shield", "Operation Elm Shield"),
    ],
)
@pytest.mark.parametrize("label", ["GPE", "PERSON", "EVENT"])
def test_a_name_belongs_to_the_head_before_it(
    find: Find, text: str, seen: str, event: str, label: str
) -> None:
    assert [(m.words, m.type) for m in find(text, (seen, label))] == [(event, "event")]


@pytest.mark.parametrize(
    "text",
    [
        "Typhoon Oakton Kills Five On Coast",
        "TYPHOON OAKTON KILLS FIVE ON THE COAST",
        "The Typhoon, Oakton said, came ashore.",
        "They went as a storm, Oakton said, came.",
        "The army began Operation Oakton Shield.",
        "They called the Storm Oakton Center.",
    ],
)
def test_what_no_head_stands_before(find: Find, text: str) -> None:
    seen = "OAKTON" if text.isupper() else "Oakton"
    assert [(m.words, m.type) for m in find(text, (seen, "GPE"))] == [(seen, "place")]


def test_an_event_is_repeated_without_its_head(find: Find) -> None:
    text = "Tropical Storm Ona came. Then Ona left."
    found = find(text, ("Ona", "GPE"), ("Ona", "GPE"))

    assert [(m.words, m.type, m.fullest) for m in found] == [
        ("Tropical Storm Ona", "event", ""),
        ("Ona", "event", "Tropical Storm Ona"),
    ]


def test_a_person_or_a_place_may_be_called_like_an_event(find: Find) -> None:
    text = "Typhoon Ona came. They sat in Ona. Ona will mourn."
    found = find(text, ("Typhoon Ona", "EVENT"), ("Ona", "GPE"), ("Ona", "GPE"))
    assert [m.type for m in found] == ["event", "place", "place"]

    text = "Storm Maria came. Then Maria Elm came. Maria left."
    found = find(text, ("Storm Maria", "EVENT"), ("Maria Elm", "PERSON"), ("Maria", "PERSON"))
    assert [(m.type, m.fullest) for m in found] == [
        ("event", ""),
        ("person", ""),
        ("person", "Maria Elm"),
    ]


def test_events_are_told_apart_where_dashes_follow_them(find: Find) -> None:
    text = "After Typhoon Ona-- it was calm after Typhoon Lin-- they said."
    found = find(text, ("Typhoon Ona--", "EVENT"), ("Typhoon Lin--", "EVENT"))
    assert [(m.type, m.fullest) for m in found] == [("event", ""), ("event", "")]


def test_a_storm_of_winter_has_a_name_too(find: Find) -> None:
    text = "The coast was calm on Friday as Winter Storm Ona passed."
    assert [(m.words, m.type) for m in find(text, ("Ona", "PERSON"))] == [
        ("Winter Storm Ona", "event")
    ]
    seen = (("Winter Storm", "EVENT"), ("Ona", "PERSON"))
    assert [m.words for m in find(text, *seen)] == ["Winter Storm Ona"]
