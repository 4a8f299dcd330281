from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors import offices
from briefgen.annotate.model import Span

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge

DAY = date(2019, 10, 21)


@pytest.mark.parametrize(
    ("words", "office", "country"),
    [
        ("the French president", "president", "france"),
        ("French President", "president", "france"),
        ("President", "president", ""),
        ("US Secretary of Defense", "secretary of defense", "united-states"),
        ("U.S. president", "president", "united-states"),
        ("Russia's Defense Minister", "defence minister", "russia"),
        ("South Korean Prime Minister", "prime minister", "south-korea"),
        ("Prime Minister of the United Kingdom", "prime minister", "united-kingdom"),
        ("President of Nowhere", "president of nowhere", ""),
        ("Sen.", "senator", ""),
        ("", "", ""),
    ],
)
def test_offices_are_read(knowledge: Knowledge, words: str, office: str, country: str) -> None:
    assert offices.read(words, knowledge) == (office, country)


@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("the German chancellor", "angela-merkel"),
        ("Turkish president", "recep-tayyip-erdogan"),
        ("the president", None),
        ("the Ruritanian king", None),
    ],
)
def test_an_office_of_a_country_has_a_holder(
    knowledge: Knowledge, words: str, holder: str | None
) -> None:
    found = offices.in_office(words, knowledge, DAY)
    assert (found[0].id if found else None) == holder


def test_leaders_are_called_by_their_surname_while_they_lead(knowledge: Knowledge) -> None:
    merkel = offices.leader("Merkel", knowledge, DAY)
    assert merkel is not None
    assert merkel.id == "angela-merkel"
    assert offices.leader("Merkel", knowledge, date(1999, 1, 1)) is None
    assert offices.leader("Nobody", knowledge, DAY) is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The French president said", "president"),
        ("The French prime minister said", "prime minister"),
        ("The French’s president", "president"),
        ("The French president Emmanuel Macron said", None),
        ("The French president-elect said", None),
        ("A former French president said", None),
        ("Former French president Éric Élan said", None),
        ("The French presidents said", None),
        ("The French army said", None),
    ],
)
def test_offices_stand_after_a_people(text: str, office: str | None) -> None:
    start = text.index("French")
    found = offices.spoken_of(text, Span(start, start + len("French")))
    assert (found.of(text) if found else None) == office
