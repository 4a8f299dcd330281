"""Which names of a text are one actor's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


def test_a_surname_goes_to_the_full_name_also_when_it_comes_first(find: Find) -> None:
    text = "Moreno won. Carla Moreno was glad, and so was Moreno's party."

    found = find(text, ("Moreno", "PERSON"), ("Carla Moreno", "PERSON"), ("Moreno", "PERSON"))

    assert [(m.words, m.form, m.fullest) for m in found] == [
        ("Moreno", "short", "Carla Moreno"),
        ("Carla Moreno", "name", ""),
        ("Moreno", "short", "Carla Moreno"),
    ]


def test_the_longest_name_is_the_fullest_and_there_is_no_chain(find: Find) -> None:
    text = "Moreno and Carla Ines Moreno agreed. Ines Moreno left."

    found = find(
        text, ("Moreno", "PERSON"), ("Carla Ines Moreno", "PERSON"), ("Ines Moreno", "PERSON")
    )

    assert [m.fullest for m in found] == ["Carla Ines Moreno", "", "Carla Ines Moreno"]


def test_a_club_is_called_by_its_last_word_where_one_club_has_it(find: Find) -> None:
    names = [("Elm Rovers", "ORG"), ("Oakton City", "ORG"), ("Rovers", "ORG"), ("City", "ORG")]
    text = "Elm Rovers beat Oakton City. Rovers scored twice, City once."

    assert [m.fullest for m in find(text, *names)] == ["", "", "Elm Rovers", "Oakton City"]


def test_so_is_a_club_of_american_or_australian_games(find: Find) -> None:
    names = [("Oakton Bucks", "ORG"), ("Elm Eagles", "ORG"), ("Bucks", "ORG"), ("Eagles", "ORG")]
    text = "Oakton Bucks beat Elm Eagles. The Bucks scored late, the Eagles early."

    assert [m.fullest for m in find(text, *names)] == ["", "", "Oakton Bucks", "Elm Eagles"]

    text = "Elm Rovers and Ash Rovers beat Oakton City. Rovers scored twice."
    names = [
        ("Elm Rovers", "ORG"),
        ("Ash Rovers", "ORG"),
        ("Oakton City", "ORG"),
        ("Rovers", "ORG"),
    ]

    assert [m.fullest for m in find(text, *names)] == ["", "", "", ""]


@pytest.mark.parametrize(
    "full", ["Elm Foods", "Elm Ltd", "Elm & Sons", "Banco Elm", "Bank Elm & Cie"]
)
def test_a_company_is_called_by_what_stands_before_its_trade(find: Find, full: str) -> None:
    text = f"{full} closed a mill. Elm said it was sorry. The union met Elm."
    names = [(full, "ORG"), ("Elm", "PERSON"), ("Elm", "PERSON")]
    found = [m for m in find(text, *names) if m.words == "Elm"]

    assert [(m.type, m.fullest) for m in found] == [("organisation", full)] * 2


def test_a_company_of_somebody_is_called_by_its_name_where_somebody_is_not(find: Find) -> None:
    text = "Elm & Sons closed a mill. Ana Elm wept. Elm said it was late."
    names = [("Elm & Sons", "ORG"), ("Ana Elm", "PERSON"), ("Elm", "PERSON")]

    assert [m.fullest for m in find(text, *names)][:3] == ["", "", "Ana Elm"]


def test_letters_behind_a_name_are_no_part_of_a_short_one(find: Find) -> None:
    text = "David Norton KC spoke. Mr Norton wept."

    found = find(text, ("David Norton KC", "PERSON"), ("Norton", "PERSON"))

    assert [m.fullest for m in found] == ["", "David Norton"]


def test_a_child_is_not_called_mr(find: Find) -> None:
    text = "Bill Norton, 15, died. Mr Norton wept. Norton was a strong swimmer."
    names = [("Bill Norton", "PERSON"), ("Norton", "PERSON"), ("Norton", "PERSON")]

    assert [m.fullest for m in find(text, *names)] == ["", "", "Bill Norton"]


FAMILY = "Bill Norton met Hillary Norton in Oakton.\n"


@pytest.mark.parametrize(
    ("text", "fullest"),
    [
        ("Mrs Norton left.", "Hillary Norton"),
        ("Mr. Norton left.", "Bill Norton"),
        ("Norton left.", ""),
    ],
)
def test_one_surname_of_two_is_told_by_the_honorific_or_left_alone(
    find: Find, text: str, fullest: str
) -> None:
    found = find(
        FAMILY + text,
        ("Bill Norton", "PERSON"),
        ("Hillary Norton", "PERSON"),
        ("Norton left"[:6], "PERSON"),
    )

    assert [m.fullest for m in found if m.words == "Norton"] == [fullest]


def test_accents_do_not_hide_a_first_name(find: Find) -> None:
    text = "Martín Norton met Inés Norton. Mrs Norton bowed."

    found = find(text, ("Martín Norton", "PERSON"), ("Inés Norton", "PERSON"), ("Norton", "PERSON"))

    assert found[-1].fullest == "Inés Norton"


def test_any_mention_of_a_full_name_may_tell_its_gender(find: Find) -> None:
    text = "Olu Norton met Ife Norton. Then the actress Ife Norton sang. Mrs Norton bowed."

    found = find(
        text,
        ("Olu Norton", "PERSON"),
        ("Ife Norton", "PERSON"),
        ("Ife Norton", "PERSON"),
        ("Norton", "PERSON"),
    )

    assert found[-1].fullest == "Ife Norton"


def test_one_surname_of_two_goes_to_the_one_named_so_far(find: Find) -> None:
    text = "Bill Norton spoke.\nNorton was tired.\nHillary Norton spoke too."

    found = find(
        text, ("Bill Norton", "PERSON"), ("Norton", "PERSON"), ("Hillary Norton", "PERSON")
    )

    assert [m.fullest for m in found] == ["", "Bill Norton", ""]


@pytest.mark.parametrize(
    ("text", "label", "full", "again"),
    [
        ("Zelenka Ltd grew. Then Zelenka shrank.", "ORG", "Zelenka Ltd", "Zelenka"),
        (
            "Operation Green Leaf began. Green Leaf ended.",
            "EVENT",
            "Operation Green Leaf",
            "Green Leaf",
        ),
        ("Oakton grew. Oakton shrank.", "GPE", "Oakton", "Oakton"),
    ],
)
def test_names_with_and_without_their_form_are_one(
    find: Find, text: str, label: str, full: str, again: str
) -> None:
    found = find(text, (full, label), (again, label))

    assert [(m.words, m.fullest) for m in found] == [(full, ""), (again, full)]


@pytest.mark.parametrize(
    ("text", "full", "acronym"),
    [
        (
            "The Oakton Democratic Forces (ODF) met. Later the ODF left.",
            "Oakton Democratic Forces",
            "ODF",
        ),
        (
            "The ODF (Oakton Democratic Forces) met. Later the ODF left.",
            "Oakton Democratic Forces",
            "ODF",
        ),
        ("The Oakton Workers' Party (PTO) met.", "Oakton Workers' Party", "PTO"),
        ("The Oakton Miners' Party, or PTO, met.", "Oakton Miners' Party", "PTO"),
        ("The Islamic State fled, while IS leaders stayed.", "Islamic State", "IS"),
        ("The Union of Oakton Bakers met. UOB bakers sang.", "Union of Oakton Bakers", "UOB"),
    ],
)
def test_an_acronym_goes_to_its_expansion(find: Find, text: str, full: str, acronym: str) -> None:
    found = find(text, (full, "ORG"))

    acronyms = [m for m in found if m.words == acronym]
    assert acronyms
    assert {(m.type, m.form, m.fullest) for m in acronyms} == {("organisation", "acronym", full)}


def test_a_person_has_no_acronym(find: Find) -> None:
    found = find("Ursula Sand (U.S.) won.", ("Ursula Sand", "PERSON"), ("U.S.", "GPE"))

    assert [(m.words, m.type, m.form, m.fullest) for m in found] == [
        ("Ursula Sand", "person", "name", ""),
        ("U.S.", "place", "name", ""),
    ]


def test_is_in_small_letters_or_in_a_headline_is_a_verb(find: Find) -> None:
    text = "OAKTON IS A TOWN OF BAKERS\nThe Islamic State fled. It is over."

    assert "is" not in [m.words.lower() for m in find(text, ("Islamic State", "ORG"))]


def test_an_acronym_that_fits_two_names_is_linked_to_neither(find: Find) -> None:
    text = "The Oakton Bakers Union met the Oslo Builders Union. The OBU was pleased."

    found = find(
        text, ("Oakton Bakers Union", "ORG"), ("Oslo Builders Union", "ORG"), ("OBU", "ORG")
    )

    assert [(m.form, m.fullest) for m in found if m.words == "OBU"] == [("name", "")]


def test_letters_stand_for_what_was_named_before(find: Find) -> None:
    before = "It rained.\nAlba Press stayed. Reporters of AP left."
    after = "It rained.\nReporters of AP left. Alba Press stayed."
    for text, names in ((before, ("Alba Press", "AP")), (after, ("AP", "Alba Press"))):
        found = find(text, *((name, "ORG") for name in names))
        assert [m.fullest for m in found if m.words == "AP" and m.form == "acronym"] == (
            ["Alba Press"] if text is before else []
        )


def test_who_was_called_by_the_surname_in_a_paragraph_counts_as_named_there(find: Find) -> None:
    text = "Ann Reed won in Oak.\nReed left early. Bob Reed stayed. Reed spoke."
    names = [("Ann Reed", "PERSON"), ("Reed", "PERSON"), ("Bob Reed", "PERSON"), ("Reed", "PERSON")]

    assert [m.fullest for m in find(text, *names)] == ["", "Ann Reed", "", ""]


@pytest.mark.parametrize(
    ("body", "letters"),
    [("Zenda National Oak Authority", "ZeNOA"), ("Ministry of Fish", "MoF")],
)
def test_an_acronym_may_have_small_letters(find: Find, body: str, letters: str) -> None:
    text = f"They asked the {body}. A clerk of {letters} answered."

    found = find(text, (body, "ORG"), (letters, "ORG"))

    assert [(m.words, m.form, m.fullest) for m in found][1] == (letters, "acronym", body)


def test_three_initials_of_a_body_are_no_person(find: Find) -> None:
    text = "They asked the Zenda Oak Authority. Then ZOA left."
    seen = [("Zenda Oak Authority", "ORG"), ("ZOA", "PERSON")]

    assert [m.type for m in find(text, *seen)] == ["organisation", "organisation"]


def test_the_first_of_two_surnames_may_stand_alone(find: Find) -> None:
    text = "Wilma Ana Zelenka Moreno left. Zelenka wept, and so did Ana."
    found = find(text, ("Wilma Ana Zelenka Moreno", "PERSON"), ("Zelenka", "PERSON"))
    assert [(m.words, m.fullest) for m in found][1] == ("Zelenka", "Wilma Ana Zelenka Moreno")
    found = find(text, ("Wilma Ana Zelenka Moreno", "PERSON"), ("Ana", "PERSON"))
    assert [m.fullest for m in found] == ["", ""], "a first name"


def test_a_first_name_that_is_told_anew_is_anothers(find: Find) -> None:
    seen = [("Luis Moreno", "PERSON"), ("Luis", "PERSON")]
    found = find("Luis Moreno spoke. Luis, a porter, shrugged.", *seen)
    assert [m.fullest for m in found if m.form != "anaphor"] == ["", ""]
    found = find("Luis Moreno spoke. Luis shrugged.", *seen)
    assert [m.fullest for m in found if m.form != "anaphor"] == ["", "Luis Moreno"]
