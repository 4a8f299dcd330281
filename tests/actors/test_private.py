"""Private persons, who may have a notable's name: "Elon Musk, a plumber"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import Actor, ActorType, Span
from briefgen.actors.directory import Directory
from briefgen.actors.private import is_private
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import Annotations, Mention

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge

NAME = "Elon Musk"


def place(text: str) -> Span:
    start = text.index(NAME)
    return Span(start, start + len(NAME))


@pytest.mark.parametrize(
    "text",
    [
        "Elon Musk, a plumber from Leeds, won.",
        "Elon Musk, 43, a retired school caretaker, won.",
        "Elon Musk, 43, of Mill Lane, denied theft.",
        "Resident Elon Musk saw it.",
        "The shopkeeper Elon Musk saw it.",
        "Mother-of-two Elon Musk saw it.",
    ],
)
def test_a_trade_or_a_street_tells_a_private_person(text: str) -> None:
    assert is_private(text, place(text))


@pytest.mark.parametrize(
    "text",
    [
        "Elon Musk, a businessman, won.",
        "Defense Secretary Elon Musk won.",
        "The nurse Elon Musk appealed.",
        "The star witness Elon Musk wept.",
        "Elon Musk, 54, won.",
        "Elon Musk, the plumber of the state, won.",  # said of him, and not who he is
        "Elon Musk, a friend of farmers, won.",
        "The president met residents. Elon Musk left.",
        "Elon Musk",
    ],
)
def test_others_may_be_known(text: str) -> None:
    assert not is_private(text, place(text))


def test_a_private_person_is_no_notable(knowledge: Knowledge) -> None:
    text = "Elon Musk, a plumber, won. Musk was glad."
    names = Annotations(
        (
            Mention(place(text), ActorType.PERSON),
            Mention(Span(27, 31), ActorType.PERSON, refers_to=0),
        )
    )
    day = date(2024, 3, 5)
    (actor,) = resolve(text, names, Directory.of(()), knowledge, day).actors
    assert (actor.id, actor.wikipedia) == ("elon-musk-person", "")
    own = Actor("our-musk", NAME, ActorType.PERSON)
    (actor,) = resolve(text, names, Directory.of([own]), knowledge, day).actors
    assert actor == own
