"""What readers get: the recogniser and the rules together, on sentences as news has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

SENTENCES = [
    ("Pilgrims filled St. Peter's Square in Rome.", ["St. Peter's Square", "Rome"]),
    ("Prime Minister Han Duck-soo resigned on Monday.", ["Han Duck-soo"]),
    ("Then Elizabeth II spoke to the crowd.", ["Elizabeth II"]),
    ("They met in Washington, D.C. on Monday.", ["Washington, D.C."]),
    ("The Ministry of Health and Welfare agreed.", ["Ministry of Health and Welfare"]),
    ("The Bank of Japan raised its rates.", ["Bank of Japan"]),
    ("They sailed the Gulf of Aden.", ["Gulf of Aden"]),
    ("He came from Surat Thani Province by bus.", ["Surat Thani Province"]),
    ("The Democratic Republic of the Congo voted.", ["Democratic Republic of the Congo"]),
    ("A spokesman for Harland Holdings Ltd said so.", ["Harland Holdings Ltd"]),
    ("The Islamic State fled the town.", ["Islamic State"]),
    ("She won at the Critics' Choice Awards.", ["Critics' Choice Awards"]),
    ("A song by Shawn Mendes was heard.", ["Shawn Mendes"]),
    ("“No,” Moreno says.", ["Moreno"]),
    ("Starring Carla Moreno, it won a prize.", ["Carla Moreno"]),
    ("It joined Farrakhan's Nation of Islam in May.", ["Farrakhan", "Nation of Islam"]),
    ("Citizens of Lisbon voted on Sunday.", ["Lisbon"]),
    ("The Stanford University in California closed.", ["Stanford University", "California"]),
    ("Mayor of New York Maria Reed left.", ["New York", "Maria Reed"]),
    ("Secretary of Defense Lloyd Austin left.", ["Lloyd Austin"]),
    ("Deputy Chief of Staff Olu Reed left.", ["Olu Reed"]),
    ("High Court of Justice President Olu Reed left.", ["High Court of Justice", "Olu Reed"]),
    ("The Union of Portuguese Bakers (UPB) met.", ["Union of Portuguese Bakers", "UPB"]),
    ("The Clean Water Act was signed.", []),
    ("A U.S.-led force landed in Haiti.", ["U.S.", "Haiti"]),
    ("Prisons in Kurdish-controlled towns are full.", ["Kurdish"]),
]


@pytest.mark.parametrize(("text", "names"), SENTENCES)
def test_names_are_whole(find: Find, text: str, names: list[str]) -> None:
    assert [m.words for m in find(text)] == names


def test_the_agency_of_a_dateline_is_no_acronym_of_its_city(find: Find) -> None:
    assert "AP" not in [m.words for m in find("NEW YORK (AP) — Stocks fell.")]
    acronym = find("It rained in the United Arab Emirates (UAE).")[-1]
    assert (acronym.words, acronym.fullest) == ("UAE", "United Arab Emirates")


def test_names_are_found_in_lines_of_capitals(find: Find) -> None:
    text = "MORENO LEAVES LISBON AS IS LEADERS FLEE\nCarla Moreno left Lisbon."

    assert [(m.words, m.type, m.fullest) for m in find(text)] == [
        ("MORENO", "person", "Carla Moreno"),
        ("LISBON", "place", ""),
        ("Carla Moreno", "person", ""),
        ("Lisbon", "place", "LISBON"),
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Oakton Rovers 4 3 0 1 9", [("Oakton Rovers", "organisation")]),
        ("2. Carla Moreno (Spain) 51.61", [("Carla Moreno", "person"), ("Spain", "place")]),
        ("J. Moreno lbw b Zelenka 12", [("J. Moreno", "person"), ("Zelenka", "person")]),
        ("Oakton - Carla Moreno (2nd)", [("Oakton", "place"), ("Carla Moreno", "person")]),
        ("Attendance: 20,000", []),
        ("W L PCT GB", []),
    ],
)
def test_rows_of_results(find: Find, row: str, expected: list[tuple[str, str]]) -> None:
    text = f"These were the results of the matches:\n{row}\nThat was all."

    assert [(m.words, m.type) for m in find(text)] == expected


def test_a_sentence_is_no_row(find: Find) -> None:
    assert [(m.words, m.type) for m in find("In 1969 it cost Japan 4 million.")] == [
        ("Japan", "place")
    ]
