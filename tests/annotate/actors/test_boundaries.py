"""Where names start and end: what a recogniser swallowed is cut off, what it lost is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

SWALLOWED = [
    ("an article", "He flew to the Netherlands.", "the Netherlands", "GPE", ["Netherlands"]),
    ("a possessive", "It was Carla Moreno’s idea.", "Carla Moreno’s", "PERSON", ["Carla Moreno"]),
    (
        "an owner",
        "It joined Moreno's Society of Gardeners in May.",
        "Moreno's Society of Gardeners",
        "ORG",
        ["Society of Gardeners"],
    ),
    ("a verb", "“No,” Moreno says.", "Moreno says", "PERSON", ["Moreno"]),
    ("an amount of money", "They owe XU21,700 to Oakton.", "XU21,700", "ORG", []),
    ("a unit", "A plan with 60GB from Oakton sold.", "GB", "GPE", []),
    ("a category", "A Category 3 storm came.", "Category", "GPE", []),
    ("a holiday", "On New Year's Eve it snowed.", "New Year's Eve", "EVENT", []),
    ("inhabitants", "Citizens of Oakton voted.", "Citizens of Oakton", "ORG", ["Oakton"]),
    (
        "an edition",
        "The 97th Oakton Awards were held.",
        "97th Oakton Awards",
        "EVENT",
        ["Oakton Awards"],
    ),
    (
        "a year of an event",
        "She won the 2025 Oakton Cup.",
        "2025 Oakton Cup",
        "ORG",
        ["Oakton Cup"],
    ),
    (
        "an aircraft",
        "An Oakton Airlines Boeing 737 landed.",
        "Oakton Airlines Boeing",
        "ORG",
        ["Oakton Airlines"],
    ),
    (
        "where it stands",
        "The Moreno University in Oakton closed.",
        "Moreno University in Oakton",
        "ORG",
        ["Moreno University", "Oakton"],
    ),
    ("a score", "They beat the Oakton Rovers 4-0.", "Oakton Rovers 4-0", "ORG", ["Oakton Rovers"]),
    ("a year", "OAKTON, Ohio 1996-08-30", "Ohio 1996-08-30", "GPE", ["OAKTON", "Ohio"]),
    (
        "two lines",
        "It was painted by Carla Moreno\nOakton is far away.",
        "Carla Moreno\nOakton",
        "PERSON",
        ["Carla Moreno", "Oakton"],
    ),
    (
        "a parenthesis",
        "The Union of Oakton Bakers (Bakers) met.",
        "Union of Oakton Bakers (Bakers",
        "ORG",
        ["Union of Oakton Bakers", "Bakers"],
    ),
    (
        "a common noun",
        "The Zelenka news agency reported it.",
        "Zelenka news agency",
        "ORG",
        ["Zelenka"],
    ),
    ("two places", "It is in Oakton, Ohio.", "Oakton, Ohio", "GPE", ["Oakton", "Ohio"]),
    (
        "a dash",
        "Oakton - Carla Moreno (2nd)",
        "Oakton - Carla Moreno",
        "ORG",
        ["Oakton", "Carla Moreno"],
    ),
    ("a prefix", "The ex-Oakton keeper left.", "ex-Oakton", "PERSON", ["Oakton"]),
    (
        "an opening verb",
        "Starring Carla Moreno, it won.",
        "Starring Carla Moreno",
        "PERSON",
        ["Carla Moreno"],
    ),
    ("money", "It paid C$ 40 for it.", "C$", "ORG", []),
]


@pytest.mark.parametrize(
    ("text", "seen", "label", "names"),
    [case[1:] for case in SWALLOWED],
    ids=[case[0] for case in SWALLOWED],
)
def test_what_was_swallowed_is_cut_off(
    find: Find, text: str, seen: str, label: str, names: list[str]
) -> None:
    found = [mention.words for mention in find(text, (seen, label))]

    assert [name for name in found if name in names] == names
    assert seen not in found


@pytest.mark.parametrize(
    ("text", "seen", "label", "name"),
    [
        ("Shares of Tesla, Inc. fell.", "Tesla, Inc.", "ORG", "Tesla, Inc."),
        ("They met in Washington, D.C. on Monday.", "Washington", "GPE", "Washington, D.C."),
        (
            "The Attorney General's Office said no.",
            "Attorney General's Office",
            "ORG",
            "Attorney General's Office",
        ),
        (
            "The People's Front of Oakton won.",
            "People's Front of Oakton",
            "ORG",
            "People's Front of Oakton",
        ),
        ("Han Duck-soo resigned.", "Han Duck", "PERSON", "Han Duck-soo"),
        ("A song by Shawn Estevan was heard.", "Shawn", "PERSON", "Shawn Estevan"),
        ("The European Union agreed.", "European Union", "ORG", "European Union"),
        ("The Labour Party leader left.", "Labour Party", "ORG", "Labour Party"),
        ("The leader of Labour Party left.", "Labour Party", "ORG", "Labour Party"),
        ("An Oakton Air Force jet fell.", "Oakton Air Force", "ORG", "Oakton Air Force"),
        ("It was Alexei Zelenka.", "Zelenka", "ORG", "Alexei Zelenka"),
        ("Then Elizabeth II spoke.", "Elizabeth", "PERSON", "Elizabeth II"),
        ("He lives in New Oakton now.", "Oakton", "GPE", "New Oakton"),
        ("He saw St. Peter's Square.", "Square", "FAC", "St. Peter's Square"),
        ("They left An-Zelenka.", "An-Zelenka", "GPE", "An-Zelenka"),
        ("It ended the Oakton war.", "Oakton war", "EVENT", "Oakton war"),
        ("She won at the Critics' Choice Awards.", "Awards", "ORG", "Critics' Choice Awards"),
        ("Hassan Sheikh Amin left.", "Hassan Sheikh Amin", "PERSON", "Hassan Sheikh Amin"),
        ("Sharif Sheikh Amin left.", "Sharif Sheikh Amin", "PERSON", "Sharif Sheikh Amin"),
        ("The Inter-Services Board met.", "Inter-Services Board", "ORG", "Inter-Services Board"),
        ("He met Mother Clara in Oakton.", "Mother Clara", "PERSON", "Mother Clara"),
    ],
)
def test_what_belongs_to_a_name_stays_or_is_added(
    find: Find, text: str, seen: str, label: str, name: str
) -> None:
    assert name in [mention.words for mention in find(text, (seen, label))]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He came from Surat Valley Province by bus.", "Surat Valley Province", "place"),
        (
            "The Ministry of Health and Welfare agreed.",
            "Ministry of Health and Welfare",
            "organisation",
        ),
        ("The Bank of Oakton agreed.", "Bank of Oakton", "organisation"),
        ("They sailed the Gulf of Oakton.", "Gulf of Oakton", "place"),
        ("It ended the Battle of Oakton.", "Battle of Oakton", "event"),
        ("The Oakton Peace Forum opens.", "Oakton Peace Forum", "event"),
        ("A spokesman for Oakton Holdings Ltd said so.", "Oakton Holdings Ltd", "organisation"),
        ("The Democratic Republic of the Oaks voted.", "Democratic Republic of the Oaks", "place"),
        ("The Islamic State fled.", "Islamic State", "organisation"),
    ],
)
def test_a_name_is_found_by_its_head_though_no_recogniser_saw_it(
    find: Find, text: str, name: str, kind: str
) -> None:
    nothing_of_use = (text.rsplit(maxsplit=1)[-1].rstrip("."), "DATE")

    assert (name, kind) in [(m.words, m.type) for m in find(text, nothing_of_use)]


@pytest.mark.parametrize(
    ("text", "seen", "label"),
    [
        ("It rained on Monday in the north.", "Monday", "PERSON"),
        ("He came in August.", "August", "GPE"),
        ("The President is away.", "President", "PERSON"),
        ("The Prime Minister is away.", "Prime Minister", "ORG"),
        ("He asked the Minister of Finance.", "Finance", "ORG"),
        ("In Defense of it, he spoke.", "Defense", "ORG"),
        ("The Clean Water Act was signed.", "Clean Water Act", "ORG"),
        ("The lower-case junk stays out.", "junk", "ORG"),
    ],
)
def test_no_actor_is_seen_in_the_calendar_in_offices_and_in_laws(
    find: Find, text: str, seen: str, label: str
) -> None:
    assert find(text, (seen, label)) == []
