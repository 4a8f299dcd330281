"""What kind of actor a name names: the words around every occurrence vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("clue", "text", "name", "label", "kind"),
    [
        ("an honorific", "Mr Zelenka left.", "Zelenka", "ORG", "person"),
        ("who", "Zelenka, who is tall, left.", "Zelenka", "ORG", "person"),
        ("an age", "Zelenka, 45, left.", "Zelenka", "GPE", "person"),
        ("speech", "“No,” said Zelenka.", "Zelenka", "ORG", "person"),
        ("a first name", "It was given to Maria Zelenka.", "Maria Zelenka", "ORG", "person"),
        ("an initial", "It was given to J. Zelenka.", "J. Zelenka", "ORG", "person"),
        ("a minute", "Zelenka (60th) scored.", "Zelenka", "ORG", "person"),
        ("a noun after", "The Zelenka newspaper closed.", "Zelenka", "PERSON", "organisation"),
        ("a noun before", "The brewer Zelenka closed.", "Zelenka", "PERSON", "organisation"),
        ("an apposition", "Zelenka, a Czech brewer, closed.", "Zelenka", "PERSON", "organisation"),
        ("a legal form", "Zelenka Ltd closed.", "Zelenka Ltd", "PERSON", "organisation"),
        ("an abbreviation", "The U.S. agreed.", "U.S.", "ORG", "place"),
        ("a town", "The town of Zelenka flooded.", "Zelenka", "PERSON", "place"),
        ("a dateline", "ZELENKA, May 4 (AP) - Rain fell.", "ZELENKA", "PERSON", "place"),
        ("a direction", "It rained in northern Zelenka.", "Zelenka", "PERSON", "place"),
        ("an operation", "The operation Zelenka began.", "Zelenka", "ORG", "event"),
        ("a summit's place", "The Zelenka summit ended.", "Zelenka", "GPE", "place"),
        ("an acronym that speaks", "“No,” the RTA said.", "RTA", "PERSON", "organisation"),
        ("a lone head", "The Embassy closed.", "Embassy", "ORG", "organisation"),
        ("a noble word", "Wernher von Zelenka left.", "Wernher von Zelenka", "ORG", "person"),
        ("its people", "The people of Zelenka left.", "Zelenka", "PERSON", "place"),
        ("a misleading head", "The Soviet Union left.", "Soviet Union", "GPE", "place"),
        ("an office after", "Zelenka, the Secretary General, left.", "Zelenka", "ORG", "person"),
        ("a community", "The Zelenka community met.", "Zelenka", "ORG", "group"),
    ],
)
def test_a_clue_outvotes_the_recogniser(
    find: Find, clue: str, text: str, name: str, label: str, kind: str
) -> None:
    assert [m.type for m in find(text, (name, label)) if m.words == name] == [kind], clue


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("They flew in the spaceship Zelenka.", "Zelenka", "PERSON"),
        ("A Zelenka rocket rose.", "Zelenka", "PERSON"),
        ("Their capsule, Zelenka, came down.", "Zelenka", "PERSON"),
        ("Zelenka 8 circled the planet.", "Zelenka", "PERSON"),
        ("They wrote it in Zelenkian.", "January", "DATE"),
    ],
)
def test_ships_rockets_and_languages_are_no_actors(
    find: Find, text: str, name: str, label: str
) -> None:
    entities = [(name, label)] if name in text else [(text.split(maxsplit=1)[0], "DATE")]

    assert find(text, *entities) == []


def test_the_whole_text_votes_on_a_name(find: Find) -> None:
    text = "Carla Moreno resigned. In the evening Moreno left. Analysts saw Moreno as weak."

    found = find(text, ("Carla Moreno", "PERSON"), ("Moreno", "GPE"))

    assert [(m.words, m.type) for m in found] == [
        ("Carla Moreno", "person"),
        ("Moreno", "person"),
        ("Moreno", "person"),
    ]


def test_a_country_that_is_also_a_first_name_stays_a_country(find: Find) -> None:
    found = find(
        "In Israel, minister Israel Katzir spoke.", ("Israel", "GPE"), ("Israel Katzir", "PERSON")
    )

    assert [(m.words, m.type) for m in found] == [
        ("Israel", "place"),
        ("Israel Katzir", "person"),
    ]


def test_names_in_a_list_lend_each_other_their_votes(find: Find) -> None:
    found = find(
        "Analysts praised Carla Moreno and Zelenka.", ("Carla Moreno", "PERSON"), ("Zelenka", "ORG")
    )

    assert [m.type for m in found] == ["person", "person"]


@pytest.mark.parametrize(
    ("text", "seen", "form"),
    [
        ("The Russian fleet sailed.", "Russian", "demonym"),
        ("Kurdish-controlled towns fell.", "Kurdish", "demonym"),
        ("The Chinese were there.", "Chinese", "demonym"),
        ("Turks and others were there.", "Turks", "demonym"),
        ("A Muslim leader spoke.", "Muslim", "name"),
        ("A Republican senator spoke.", "Republican", "name"),
    ],
)
def test_nationalities_are_demonyms_and_beliefs_are_names(
    find: Find, text: str, seen: str, form: str
) -> None:
    found = find(text, (seen, "NORP"))

    assert [(m.words, m.type, m.form) for m in found] == [(seen, "group", form)]


def test_a_village_that_was_taken_for_a_people_is_a_place(find: Find) -> None:
    found = find("He grew up quietly beside Zelenkoro.", ("Zelenkoro", "NORP"))

    assert [m.type for m in found] == ["place"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A U.S.-led force landed.", "U.S."),
        ("The UN-backed force landed.", "UN"),
        ("In U.S.-Soviet relations it was new.", "U.S."),
    ],
)
def test_an_abbreviation_opens_a_compound(find: Find, text: str, words: str) -> None:
    assert words in [m.words for m in find(text)]


def test_names_are_found_in_lines_of_capitals(find: Find) -> None:
    text = "MORENO LEAVES OAKTON AS IS LEADERS FLEE\nCarla Moreno left Oakton."

    found = find(text, ("Carla Moreno", "PERSON"), ("Oakton", "GPE"))

    assert [(m.words, m.type, m.fullest) for m in found] == [
        ("MORENO", "person", "Carla Moreno"),
        ("OAKTON", "place", ""),
        ("Carla Moreno", "person", ""),
        ("Oakton", "place", "OAKTON"),
    ]
