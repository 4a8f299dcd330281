"""Words of office before and beside a name become its title and leave its span."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("text", "seen", "name", "title"),
    [
        (
            "Utopian Defense Minister Carla Moreno spoke.",
            "Utopian Defense Minister Carla Moreno",
            "Carla Moreno",
            "Utopian Defense Minister",
        ),
        ("President-elect Carla Moreno spoke.", "Carla Moreno", "Carla Moreno", "President-elect"),
        (
            "The former deputy foreign minister Carla Moreno spoke.",
            "Carla Moreno",
            "Carla Moreno",
            "former deputy foreign minister",
        ),
        ("Mr. Moreno spoke.", "Moreno", "Moreno", "Mr."),
        ("Canon Ana Reed spoke.", "Canon Ana Reed", "Ana Reed", ""),
        ("Coxswain Al Reed spoke.", "Coxswain Al Reed", "Al Reed", "Coxswain"),
        ("Coun Carla Moreno spoke.", "Coun Carla Moreno", "Carla Moreno", "Coun"),
        ("Cathaoirleach Al Reed spoke.", "Cathaoirleach Al Reed", "Al Reed", "Cathaoirleach"),
        ("They met Mr . Moreno again.", "Moreno", "Moreno", "Mr ."),
        (
            "Prime Minister Dr Carla Moreno spoke.",
            "Dr Carla Moreno",
            "Carla Moreno",
            "Prime Minister Dr",
        ),
        ("King Olav V spoke.", "King Olav V", "Olav V", "King"),
        ("Mrs King spoke.", "King", "King", "Mrs"),
        (
            "Its foreign and trade minister Carla Moreno spoke.",
            "Carla Moreno",
            "Carla Moreno",
            "foreign and trade minister",
        ),
        (
            "Carla Moreno, the defence minister of the islands, spoke.",
            "Carla Moreno",
            "Carla Moreno",
            "defence minister of the islands",
        ),
        ("Carla Moreno, who is a minister, spoke.", "Carla Moreno", "Carla Moreno", ""),
        ("Carla Moreno, for the minister, spoke.", "Carla Moreno", "Carla Moreno", ""),
        ("Carla Moreno, 45, spoke.", "Carla Moreno", "Carla Moreno", ""),
        ("Cr Moreno spoke.", "Cr Moreno", "Moreno", "Cr"),
        ("Cllr. Carla Moreno spoke.", "Carla Moreno", "Carla Moreno", "Cllr."),
        ("Det Insp Carla Moreno spoke.", "Det Insp Carla Moreno", "Carla Moreno", "Det Insp"),
        ("Rt Hon Carla Moreno spoke.", "Carla Moreno", "Carla Moreno", "Rt Hon"),
        ("PC Carla Moreno spoke.", "PC Carla Moreno", "Carla Moreno", "PC"),
        ("Don Moreno spoke.", "Don Moreno", "Don Moreno", ""),
    ],
)
def test_a_title_is_no_part_of_the_name(
    find: Find, text: str, seen: str, name: str, title: str
) -> None:
    people = [(m.words, m.title) for m in find(text, (seen, "PERSON")) if m.type == "person"]

    assert people == [(name, title)]


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("They wrote to the Office of the Warden.", "Office of the Warden", "Office of the Warden"),
        (
            "The Office of the Attorney General spoke.",
            "Office of the Attorney",
            "Office of the Attorney General",
        ),
        ("The Office of the Oak Director met.", "Office of the Oak Director", "Office of the Oak"),
        ("The Metropolitan Police left.", "Metropolitan Police", "Metropolitan Police"),
    ],
)
def test_an_office_is_called_after_whose_it_is(find: Find, text: str, seen: str, name: str) -> None:
    assert find(text, (seen, "ORG"))[0].words == name


def test_an_actor_in_a_title_is_a_mention_of_its_own(find: Find) -> None:
    found = find(
        "Russian NATO envoy Carla Moreno spoke.",
        ("Russian", "NORP"),
        ("NATO", "ORG"),
        ("Carla Moreno", "PERSON"),
    )

    assert [(m.words, m.type, m.form) for m in found] == [
        ("Russian", "group", "demonym"),
        ("NATO", "organisation", "name"),
        ("Carla Moreno", "person", "name"),
    ]
    assert found[-1].title == "Russian NATO envoy"


def test_a_title_has_its_remit(find: Find) -> None:
    found = find("Secretary of State Carla Moreno spoke.", ("Carla Moreno", "PERSON"))

    assert [(m.words, m.title) for m in found] == [("Carla Moreno", "Secretary of State")]


def test_a_minister_is_not_a_ministry(find: Find) -> None:
    found = find(
        "The Defense Minister met the Defense Ministry.",
        ("Defense Minister", "ORG"),
        ("Defense Ministry", "ORG"),
    )

    assert [(m.words, m.type) for m in found] == [("Defense Ministry", "organisation")]


def test_a_company_keeps_its_name_and_loses_its_managers_office(find: Find) -> None:
    found = find(
        "Zelenka Marketing Manager Carla Moreno spoke. General Motors was there.",
        ("Zelenka Marketing", "ORG"),
        ("Carla Moreno", "PERSON"),
        ("General Motors", "ORG"),
    )

    assert [m.words for m in found] == ["Zelenka", "Carla Moreno", "General Motors"]
    assert found[1].title == "Zelenka Marketing Manager"


@pytest.mark.parametrize("rank", ["PC", "DCI", "Det Insp", "Cllr"])
def test_ranks_and_offices_cut_short_make_a_person(find: Find, rank: str) -> None:
    found = find(f"{rank} Carla Moreno spoke.", (f"{rank} Carla Moreno", "ORG"))

    assert [(m.words, m.type) for m in found] == [("Carla Moreno", "person")]


def test_letters_are_a_rank_before_a_first_name_alone(find: Find) -> None:
    found = find("DS Zenda and PC Oakton grew.", ("DS Zenda", "ORG"), ("PC Oakton", "ORG"))

    assert [(m.words, m.type) for m in found] == [
        ("DS Zenda", "organisation"),
        ("PC Oakton", "organisation"),
    ]
