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
        ("the NATO chief", "jens-stoltenberg"),
        ("the World Trade Organization boss", None),  # not yet
        ("the European Central Bank president", "mario-draghi"),
        ("the president", None),
        ("the chief", None),
        ("the Ruritanian king", None),
    ],
)
def test_an_office_of_a_country_has_a_holder(
    knowledge: Knowledge, words: str, holder: str | None
) -> None:
    found = offices.in_office(words, knowledge, DAY)
    assert (found[0].id if found else None) == holder


@pytest.mark.parametrize(
    ("title", "surname", "holder"),
    [
        ("President", "Macron", "emmanuel-macron"),
        ("Former President", "Obama", "barack-obama"),
        ("former US president", "Obama", "barack-obama"),
        ("ex-president", "Sarkozy", "nicolas-sarkozy"),
        ("then-president", "Obama", "barack-obama"),
        ("President", "Obama", "barack-obama"),  # not long ago
        ("President", "Kennedy", None),
        ("late president", "Kennedy", "john-f-kennedy"),
        ("Former French president", "Obama", None),
        ("former president", "Bush", None),
        ("Chancellor", "Macron", None),
        ("President", "Nobody", None),
        ("", "Macron", None),
    ],
)
def test_a_title_and_a_surname_name_who_holds_or_held_the_office(
    knowledge: Knowledge, title: str, surname: str, holder: str | None
) -> None:
    found = offices.titled(title, surname, knowledge, DAY)
    assert (found[0].id if found else None) == holder


def test_a_lawmaker_who_has_left_is_not_meant_by_the_title_alone(knowledge: Knowledge) -> None:
    later = date(2040, 1, 1)  # another of this surname may be a senator by then
    former = offices.titled("former Senator", "Ossoff", knowledge, later)
    assert former is not None
    assert former[0].id == "jon-ossoff"
    assert offices.titled("Senator", "Ossoff", knowledge, later) is None


def test_who_will_hold_an_office_is_not_named_by_it_yet(knowledge: Knowledge) -> None:
    assert offices.titled("President", "Macron", knowledge, date(2015, 1, 1)) is None


@pytest.mark.parametrize(
    ("title", "surname", "holder"),
    [
        ("Foreign Secretary", "Cooper", "yvette-cooper"),
        ("US Commerce Secretary", "Lutnick", "howard-lutnick"),
        ("Home Secretary", "Cooper", None),  # not since September
        ("", "Cooper", None),
    ],
)
def test_a_minister_of_an_ordinary_surname_is_meant_behind_the_office(
    knowledge: Knowledge, title: str, surname: str, holder: str | None
) -> None:
    day = date(2025, 11, 3)
    found = offices.titled(title, surname, knowledge, day)
    assert (found[0].id if found else None) == holder
    assert offices.leader(surname, knowledge, day) is None


def test_leaders_are_called_by_their_surname_while_they_lead(knowledge: Knowledge) -> None:
    merkel = offices.leader("Merkel", knowledge, DAY)
    assert merkel is not None
    assert merkel.id == "angela-merkel"
    assert offices.leader("Merkel", knowledge, date(1999, 1, 1)) is None
    assert offices.leader("Nobody", knowledge, DAY) is None


@pytest.mark.parametrize(("courtesy", "led"), [("Ms", True), ("Dr", True), ("Mr", False)])
def test_a_courtesy_title_suits_the_leader(
    knowledge: Knowledge, courtesy: str, *, led: bool
) -> None:
    assert (offices.leader("Merkel", knowledge, DAY, courtesy) is not None) is led


@pytest.mark.parametrize(
    ("surname", "spoken", "leader"),
    [
        ("Davis", set(), None),
        ("Davis", {"bahamas"}, "philip-davis"),
        ("Costa", {"portugal"}, None),
        ("Costa", {"european-union"}, "antonio-costa"),
        ("Macron", set(), "emmanuel-macron"),
        ("Rubio", set(), None),
        ("Rubio", {"united-states"}, "marco-rubio"),
    ],
)
def test_a_surname_that_others_have_means_a_leader_where_the_text_speaks_of_his_land(
    knowledge: Knowledge, surname: str, spoken: set[str], leader: str | None
) -> None:
    found = offices.leader(surname, knowledge, date(2025, 11, 3), spoken=spoken)
    assert (found.id if found else None) == leader


def test_courtesy_tells_of_no_office() -> None:
    assert all(map(offices.is_courtesy, ("", "Mr", "Mrs.", "Dr")))
    assert not any(map(offices.is_courtesy, ("Minister", "Mr Justice", "King")))


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


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The IMF chief said", "chief"),
        ("The IMF’s managing director said", "managing director"),
        ("The IMF chief economist said", None),
        ("The IMF chief Ana Reis said", None),
        ("The former IMF chief said", None),
        ("The IMF chiefs said", None),
        ("The IMF minister said", None),
    ],
)
def test_offices_stand_after_a_body(text: str, office: str | None) -> None:
    start = text.index("IMF")
    found = offices.spoken_of(text, Span(start, start + len("IMF")), body=True)
    assert (found.of(text) if found else None) == office
