"""What stands beside a country's word, and what a text calls by its noun alone after that."""

from __future__ import annotations

import pytest

from briefgen.actors.actor import ActorType, Span
from briefgen.actors.found import Found
from briefgen.actors.of_countries import from_countries
from briefgen.annotate.model import Form, Mention


def beside(text: str, *countries: str) -> list[tuple[str, int]]:
    """Return what is found in a text beside the countries, and the start of what it goes to."""
    found = {}
    for place, country in enumerate(countries):
        start = text.index(country)
        form = Form.DEMONYM if country.endswith("n") else Form.NAME
        mention = Mention(Span(start, start + len(country)), ActorType.PLACE, form)
        found[place] = Found(mention, place)
    more = from_countries(text, found, {})
    ranked = sorted(more.values(), key=lambda item: item.mention.span)
    return [(item.mention.span.of(text), more[item.group].mention.span.start) for item in ranked]


def test_what_a_country_has() -> None:
    text = "Peru's army, the Malian army and the Utopian president"
    assert beside(text, "Peru", "Malian", "Utopian") == [
        ("army", 7),
        ("Malian army", 17),
        ("president", 45),
    ]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Peru's army left. The army's chief stayed.", ["army"]),
        ("Peru's state media left. On Monday state TV wept.", ["state TV"]),
        ("Peru's coast guard left. A coastguard spokesman wept.", ["coastguard"]),
        (
            "Peru's top court sat. The court rose, and the supreme court.",
            ["court", "supreme court"],
        ),
        ("Peru's army left. The army chief stayed, and an army came.", []),
        (
            "Peru's army left. An army spokesman and a military statement said so.",
            ["army", "military"],
        ),
        ("The army came. Peru's army left.", []),
        (
            "Peru's central bank and the bank waited; the central bank won.",
            ["bank", "central bank"],
        ),
        ("Peru's health ministry waits. The ministry is new.", ["ministry"]),
        ("Peru's government fell. The government is new.", []),
    ],
)
def test_what_was_named_with_its_state_is_named_without(text: str, again: list[str]) -> None:
    (_, first), *others = beside(text, "Peru")
    assert others == [(words, first) for words in again]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Peru's army and Mali's army met. The army lost.", ["army", "army"]),
        ("Peru's army and Mali's navy met. The military lost.", ["army", "navy"]),
        (
            "Peru's health ministry met Mali's home ministry. The ministry is new.",
            ["health ministry", "home ministry"],
        ),
    ],
)
def test_of_two_states_neither_is_meant(text: str, bodies: list[str]) -> None:
    assert [words for words, _ in beside(text, "Peru", "Mali")] == bodies
