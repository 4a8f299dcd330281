"""Countries by the letters that results of sport have behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.actors.codes import CODES, with_codes
from briefgen.actors.directory import Directory
from briefgen.actors.found import Found, Scene
from briefgen.annotate.model import Mention

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge


def mention(text: str, words: str, kind: ActorType) -> Mention:
    start = text.index(words)
    return Mention(Span(start, start + len(words)), kind)


@pytest.mark.parametrize(("code", "country"), [("POR", "portugal"), ("PRT", "portugal")])
def test_a_persons_country_is_named_by_its_code(
    knowledge: Knowledge, code: str, country: str
) -> None:
    text = f"1. Ana Reis ({code}) 2:21:07"
    runner = mention(text, "Ana Reis", ActorType.PERSON)
    seen = mention(text, code, ActorType.ORGANISATION)
    for found in ({0: Found(runner, 0)}, {0: Found(runner, 0), 1: Found(seen, 1)}):
        told = with_codes(Scene(text, Directory.of(()), knowledge, {}), found)
        assert len(told) == 2
        assert told[1].mention == Mention(seen.span, ActorType.PLACE, Form.ACRONYM)
        assert told[1].decided is not None
        assert told[1].decided.id == country


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Ana Reis (CEO) spoke", ActorType.PERSON, "Ana Reis"),
        ("Zenda Bank (POR) spoke", ActorType.ORGANISATION, "Zenda Bank"),
        ("Ana Reis, POR, spoke", ActorType.PERSON, "Ana Reis"),
    ],
)
def test_other_letters_are_left_alone(
    knowledge: Knowledge, text: str, kind: ActorType, words: str
) -> None:
    found = {0: Found(mention(text, words, kind), 0)}
    assert with_codes(Scene(text, Directory.of(()), knowledge, {}), found) == found


def test_what_the_editor_decided_stays(knowledge: Knowledge) -> None:
    text = "Ana Reis (POR) won"
    found = {0: Found(mention(text, "Ana Reis", ActorType.PERSON), 0)}
    assert (
        with_codes(Scene(text, Directory.of(()), knowledge, {Span(10, 13): None}), found) == found
    )


def test_every_code_is_that_of_a_country(knowledge: Knowledge) -> None:
    unknown = [
        name
        for name in CODES.values()
        if not (known := knowledge.candidates(name)) or known[0].actor.type is not ActorType.PLACE
    ]
    assert not unknown
