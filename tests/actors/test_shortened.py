"""Bodies that a text calls by a part of their name: "Leeds" of "Leeds United"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import ActorType, Span
from briefgen.actors.directory import Directory
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import Annotations, Mention

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge

PERSON, ORGANISATION, PLACE = ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE


def found(
    knowledge: Knowledge, text: str, *names: tuple[str, ActorType]
) -> list[tuple[str, str, str]]:
    """Return the words, the form and the actor of each of the names, given in their order."""
    mentions = []
    at = 0
    for words, kind in names:
        start = text.index(words, at)
        at = start + len(words)
        mentions.append(Mention(Span(start, at), kind))
    told = resolve(
        text, Annotations(tuple(mentions)), Directory.of(()), knowledge, date(2024, 3, 5)
    )
    return [(one.span.of(text), one.form.value, one.actor) for one in told.mentions]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Zenda United", "Zenda"),
        ("Zenda Oak United", "Zenda Oak"),
        ("Borussia Zenda", "Zenda"),
        ("Zénda Systems", "Zenda"),
        ("Bank of Zenda", "Bank"),
    ],
)
def test_a_body_goes_by_a_part_of_its_name(knowledge: Knowledge, full: str, short: str) -> None:
    text = f"They watched {full}. Then {short} lost."
    told = found(knowledge, text, (full, ORGANISATION), (short, ORGANISATION))
    assert [(words, form) for words, form, _ in told] == [(full, "name"), (short, "short")]
    assert told[0][2] == told[1][2]


def test_a_club_that_was_taken_for_a_person(knowledge: Knowledge) -> None:
    text = "Zenda Panthers lost. Zenda had led."
    names = (("Zenda Panthers", ORGANISATION), ("Zenda", PERSON))
    assert [actor for _, _, actor in found(knowledge, text, *names)] == ["zenda-panthers"] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # two bodies begin so
        (
            "Zenda United met Zenda City. Zenda won.",
            [("Zenda United", ORGANISATION), ("Zenda City", ORGANISATION), ("Zenda", ORGANISATION)],
        ),
        # a place
        ("Zenda United won in Zenda.", [("Zenda United", ORGANISATION), ("Zenda", PLACE)]),
        # a person who is named
        (
            "Zenda Panthers signed Ana Zenda. Zenda ran.",
            [("Zenda Panthers", ORGANISATION), ("Ana Zenda", PERSON), ("Zenda", PERSON)],
        ),
        # a person, where the longer name is no club's
        (
            "Zenda Systems sued. Zenda had led.",
            [("Zenda Systems", ORGANISATION), ("Zenda", PERSON)],
        ),
        # a body, where the longer name is a person's
        ("Zenda Oak sued. Zenda won.", [("Zenda Oak", PERSON), ("Zenda", ORGANISATION)]),
        # a body that is known by itself
        ("Google Oak beat Google.", [("Google Oak", ORGANISATION), ("Google", ORGANISATION)]),
        # letters, which stand for something
        ("ZNA Oak beat ZNA.", [("ZNA Oak", ORGANISATION), ("ZNA", ORGANISATION)]),
    ],
)
def test_whoever_else_has_the_name_stays_apart(
    knowledge: Knowledge, text: str, names: list[tuple[str, ActorType]]
) -> None:
    *_, last = found(knowledge, text, *names)
    assert last[1] == "name"
    assert last[2] != found(knowledge, text, *names)[0][2]
