"""Names that leave their last word to the next: "North and South Korea", "Ana and Luis Reis"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import Actor, ActorType, Span
from briefgen.actors.directory import Directory
from briefgen.actors.names import local_actor
from briefgen.actors.resolve import NOTHING_DECIDED, resolve
from briefgen.annotate.model import Annotations, Mention

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.actors.knowledge import Knowledge


def found(
    text: str,
    knowledge: Knowledge,
    *names: str,
    decided: Mapping[Span, Actor | None] = NOTHING_DECIDED,
) -> list[tuple[str, str, str]]:
    """Return the words, the form and the actor of each mention where the finder saw the names."""
    mentions = tuple(
        Mention(Span(text.index(name), text.index(name) + len(name)), ActorType.PLACE)
        for name in names
    )
    resolved = resolve(
        text, Annotations(mentions), Directory.of(()), knowledge, date(2024, 3, 5), decided
    )
    return [(one.span.of(text), one.form.value, one.actor) for one in resolved.mentions]


@pytest.mark.parametrize(
    ("text", "names", "first", "second"),
    [
        (
            "Trade between North and South Korea fell.",
            ["South Korea"],
            ("North", "short", "north-korea"),
            ("South Korea", "name", "south-korea"),
        ),
        (
            "It rained in North and South Carolina.",
            [],
            ("North", "short", "north-carolina"),
            ("South Carolina", "name", "south-carolina"),
        ),
        (
            "It grows in Central and South America.",
            ["Central and South America"],
            ("Central", "short", "central-america"),
            ("South America", "name", "south-america"),
        ),
        (
            "It grows in Central or Eastern Europe Monday.",
            ["Central", "Eastern Europe"],
            ("Central", "short", "central-europe"),
            ("Eastern Europe", "name", "eastern-europe"),
        ),
    ],
)
def test_both_places_are_named(
    knowledge: Knowledge,
    text: str,
    names: list[str],
    first: tuple[str, str, str],
    second: tuple[str, str, str],
) -> None:
    assert found(text, knowledge, *names) == [first, second]


def test_the_halves_of_a_country_go_by_their_side(knowledge: Knowledge) -> None:
    text = "The South waited. South Korea wrote to the North; the North Star and the South’s."
    assert found(text, knowledge, "South Korea") == [
        ("South Korea", "name", "south-korea"),
        ("North", "short", "north-korea"),
        ("South", "short", "south-korea"),
    ]


def persons(text: str, knowledge: Knowledge, *names: str) -> list[tuple[str, str, str]]:
    """Return what persons of these names are found to be."""
    mentions = tuple(
        Mention(Span(text.index(name), text.index(name) + len(name)), ActorType.PERSON)
        for name in names
    )
    told = resolve(text, Annotations(mentions), Directory.of(()), knowledge, date(2024, 3, 5))
    return [(one.span.of(text), one.form.value, one.actor) for one in told.mentions]


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (("Bill", "Hillary Clinton"), ("Bill", "short", "bill-clinton")),
        (("Anna", "Peter Zenka"), ("Anna", "short", "anna-zenka")),
        (("Messi", "Luis Zenka"), ("Messi", "name", "messi")),  # a surname
        (("Anna", "Hillary Clinton"), ("Anna", "name", "anna")),  # a notable's companion
    ],
)
def test_couples_share_a_surname(
    knowledge: Knowledge, names: tuple[str, str], first: tuple[str, str, str]
) -> None:
    assert persons(f"They met {' and '.join(names)}.", knowledge, *names)[0] == first


def test_the_second_of_a_pair_is_named_beside_other_places(knowledge: Knowledge) -> None:
    text = "Oakton waits, and it rained in North and South Carolina."
    assert [words for words, _, _ in found(text, knowledge, "Oakton")] == [
        "Oakton",
        "North",
        "South Carolina",
    ]


def test_other_names_are_left_as_they_are(knowledge: Knowledge) -> None:
    text = "Central and Western Market opened between North and South Street."
    assert found(text, knowledge) == []


def test_what_the_editor_decided_stays(knowledge: Knowledge) -> None:
    text = "Trade between North and South Korea fell."
    league = local_actor("North League", ActorType.ORGANISATION)
    told = found(text, knowledge, "South Korea", decided={Span(14, 19): league})
    assert told == [("North", "name", "north-league"), ("South Korea", "name", "south-korea")]
