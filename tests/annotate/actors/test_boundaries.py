"""Where names start and end: what does not belong to a recogniser's name is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

SWALLOWED = [
    ("an article", "He flew to the Netherlands.", "the Netherlands", "GPE", ["Netherlands"]),
    ("a possessive", "It was Carla Moreno’s idea.", "Carla Moreno’s", "PERSON", ["Carla Moreno"]),
    ("an amount of money", "They owe XU21,700 to Oakton.", "XU21,700", "ORG", []),
    ("a unit", "A plan with 60GB from Oakton sold.", "GB", "GPE", []),
    ("money", "It paid C$ 40 for it.", "C$", "ORG", []),
    ("a score", "They beat the Oakton Rovers 4-0.", "Oakton Rovers 4-0", "ORG", ["Oakton Rovers"]),
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
        "two lines",
        "It was painted by Carla Moreno\nOakton is far away.",
        "Carla Moreno\nOakton",
        "PERSON",
        ["Carla Moreno", "Oakton"],
    ),
    (
        "a common noun",
        "The Zelenka news agency reported it.",
        "Zelenka news agency",
        "ORG",
        ["Zelenka"],
    ),
    (
        "a country's adjective",
        "The Utopian UNA agency reported it.",
        "Utopian UNA",
        "ORG",
        ["Utopian", "UNA"],
    ),
    ("two places", "It is in Oakton, Ohio.", "Oakton, Ohio", "GPE", ["Oakton", "Ohio"]),
    ("a bracket", "(Oakton) won.", "Oakton)", "ORG", ["Oakton"]),
    ("a side", "They left southern Oakton.", "southern Oakton", "LOC", ["Oakton"]),
    ("a people", "Israeli attacks went on.", "Israeli attacks", "EVENT", ["Israeli"]),
    (
        "its country",
        "They left the Elm Region of Oakton.",
        "Elm Region of Oakton",
        "GPE",
        ["Elm Region", "Oakton"],
    ),
    (
        "a second organisation",
        "The Oakton League and the Union of Miners met.",
        "Oakton League and the Union of Miners",
        "ORG",
        ["Oakton League", "Union of Miners"],
    ),
    ("the end of a sentence", "It is on X. The mayor left.", "X.", "ORG", ["X"]),
    ("a lawmaker", "MEPs voted in Oakton.", "MEPs", "ORG", []),
    ("letters", "Carla Moreno KC left.", "Carla Moreno KC", "PERSON", ["Carla Moreno"]),
    ("letters abroad", "Carla Moreno SAN left.", "Carla Moreno SAN", "PERSON", ["Carla Moreno"]),
    ("a rank", "Fusilier Carla Moreno left.", "Fusilier Carla Moreno", "PERSON", ["Carla Moreno"]),
    ("a mother", "Mam, they left.", "Mam", "PERSON", []),
    ("letters alone", "Moreno KC left.", "KC", "PERSON", []),
    ("a prefix", "The ex-Oakton keeper left.", "ex-Oakton", "PERSON", ["Oakton"]),
    (
        "letters of office",
        "Transport CS Carla Moreno left.",
        "CS Carla Moreno",
        "PERSON",
        ["Carla Moreno"],
    ),
]


@pytest.mark.parametrize(
    ("text", "seen", "label", "names"),
    [case[1:] for case in SWALLOWED],
    ids=[case[0] for case in SWALLOWED],
)
def test_what_was_swallowed_is_cut_off(
    find: Find, text: str, seen: str, label: str, names: list[str]
) -> None:
    assert [mention.words for mention in find(text, (seen, label))] == names


@pytest.mark.parametrize(
    ("text", "seen", "label"),
    [
        ("Shares of Tesla, Inc. fell.", "Tesla, Inc.", "ORG"),
        ("They met in Washington, D.C. on Monday.", "Washington, D.C.", "GPE"),
        (
            "The Ministry of Trade, Energy and Fuel met.",
            "Ministry of Trade, Energy and Fuel",
            "ORG",
        ),
        ("The Attorney General's Office said no.", "Attorney General's Office", "ORG"),
        ("The People's Front of Oakton won.", "People's Front of Oakton", "ORG"),
        ("The Labour Party leader left.", "Labour Party", "ORG"),
        ("The union was led by Ann Oak.", "Ann Oak", "PERSON"),
        ("Law and Justice won again.", "Law and Justice", "ORG"),
        ("The Centre for Oak Justice won.", "Centre for Oak Justice", "ORG"),
        ("Oak Miss won by a point.", "Oak Miss", "ORG"),
        ("Han Duck-soo resigned.", "Han Duck-soo", "PERSON"),
        ("They left An-Zelenka.", "An-Zelenka", "GPE"),
        ("It ended the Oakton war.", "Oakton war", "EVENT"),
        ("The Oakton Airlines Flight 714 was late.", "Oakton Airlines Flight 714", "EVENT"),
        ("The Autonomous Region of Oakton voted.", "Autonomous Region of Oakton", "GPE"),
        ("The Board of Trade and the Arts met.", "Board of Trade and the Arts", "ORG"),
        ("Hassan Sheikh Amin left.", "Hassan Sheikh Amin", "PERSON"),
        ("The Inter-Services Board met.", "Inter-Services Board", "ORG"),
        ("He met Mother Clara in Oakton.", "Mother Clara", "PERSON"),
        ("Priest Oakton ran for 90 yards.", "Priest Oakton", "PERSON"),
        ("Oakton (W) beat them.", "Oakton (W)", "ORG"),
        ("The OP(W) won.", "OP(W)", "ORG"),
    ],
)
def test_what_belongs_to_a_name_stays(find: Find, text: str, seen: str, label: str) -> None:
    assert [mention.words for mention in find(text, (seen, label))] == [seen]


@pytest.mark.parametrize(
    ("text", "seen", "label"),
    [
        ("It rained on Monday in the north.", "Monday", "PERSON"),
        ("He came in August.", "August", "GPE"),
        ("The President is away.", "President", "PERSON"),
        ("The Prime Minister is away.", "Prime Minister", "ORG"),
        ("He asked the Minister of Finance.", "Finance", "ORG"),
        ("In Defense of it, he spoke.", "Defense", "ORG"),
        ("The lower-case junk stays out.", "junk", "ORG"),
    ],
)
def test_no_actor_is_seen_in_the_calendar_and_in_offices(
    find: Find, text: str, seen: str, label: str
) -> None:
    assert find(text, (seen, label)) == []


def test_a_title_may_be_a_surname(find: Find) -> None:
    text = "It was Martin King. “We won,” King said. The King was there."
    seen = [("Martin King", "PERSON"), ("King", "PERSON"), ("King", "PERSON")]

    found = find(text, *seen)

    assert [(m.words, m.fullest) for m in found] == [("Martin King", ""), ("King", "Martin King")]
    assert find("“We won,” King said.", ("King", "PERSON")) == []


@pytest.mark.parametrize(
    ("text", "seen", "label", "name", "kind"),
    [
        ("Kurdish-controlled towns fell.", "Kurdish-controlled", "NORP", "Kurdish", "group"),
        ("The Turkish-run camp closed.", "Turkish-run", "EVENT", "Turkish", "group"),
        ("An Oakton-based bank failed.", "Oakton-based", "NORP", "Oakton", "place"),
        ("A UN-backed force landed.", "UN-backed", "EVENT", "UN", "organisation"),
        ("A U.S.-led force landed.", "U.S.-led", "EVENT", "U.S.", "place"),
        ("In U.S.-Soviet talks it was new.", "U.S.-Soviet", "NORP", "U.S.", "place"),
        ("The pro-Kurdish lawmakers met.", "pro-Kurdish", "NORP", "Kurdish", "group"),
    ],
)
def test_a_compound_gives_the_name_in_it(
    find: Find, text: str, seen: str, label: str, name: str, kind: str
) -> None:
    assert [(m.words, m.type) for m in find(text, (seen, label))] == [(name, kind)]


def test_the_rest_of_the_text_tells_what_the_name_in_a_compound_is(find: Find) -> None:
    text = "The Iran-backed rebels left, as Iran had asked."

    found = find(text, ("Iran-backed", "NORP"), ("Iran", "GPE"))

    assert [(m.words, m.type) for m in found] == [("Iran", "place"), ("Iran", "place")]
    assert find("The Zelenka-backed rebels left.", ("Zelenka-backed", "NORP")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oakton Police said that a man fell.", ("Oakton Police", "organisation")),
        ("He left Oakton University in May.", ("Oakton University", "organisation")),
        ("He left Oakton police in May.", ("Oakton", "place")),
        ("He left Oakton Police Square in May.", ("Oakton", "place")),
        ("They met outside Oakton Law Courts.", ("Oakton Law Courts", "organisation")),
        ("The Oakton Scorchers won.", ("Oakton Scorchers", "organisation")),
        ("The Oakton Players sang.", ("Oakton Players", "organisation")),
        ("They like Oakton Hills a lot.", ("Oakton Hills", "place")),
        ("They like Oakton Green a lot.", ("Oakton", "place")),
        ("They like the Oakton Communities a lot.", ("Oakton", "place")),
        ("They like the Oakton Democrats a lot.", ("Oakton", "place")),
        ("They like Oakton Judges a lot.", ("Oakton", "place")),
    ],
)
def test_a_body_of_a_place_is_named_whole(find: Find, text: str, expected: tuple[str, str]) -> None:
    assert [(m.words, m.type) for m in find(text, ("Oakton", "GPE"))] == [expected]


@pytest.mark.parametrize(
    ("text", "seen", "label", "name", "kind"),
    [
        (
            "He led the 7th Rapid Reaction Corps.",
            "Rapid Reaction Corps",
            "ORG",
            "7th Rapid Reaction Corps",
            "organisation",
        ),
        ("He led the 3rd Brigade in May.", "May", "DATE", "3rd Brigade", "organisation"),
        (
            "He led the 101st Airborne Division.",
            "Airborne",
            "PERSON",
            "101st Airborne Division",
            "organisation",
        ),
        ("It was the 7th Oakton Award.", "Oakton Award", "EVENT", "Oakton Award", "event"),
        ("It was run by MS Zelenka, a batsman.", "Zelenka", "PERSON", "MS Zelenka", "person"),
        ("They own Boutique Zelenka.", "Zelenka", "ORG", "Boutique Zelenka", "organisation"),
        ("They own Dutch Zelenka.", "Zelenka", "ORG", "Zelenka", "organisation"),
        ("They met Chairman Zelenka.", "Zelenka", "ORG", "Zelenka", "organisation"),
        ('They met Ann "Boxer" Zelenka.', "Zelenka", "PERSON", 'Ann "Boxer" Zelenka', "person"),
        ('They met "Boxer" Zelenka.', "Zelenka", "PERSON", "Zelenka", "person"),
        ("They met the fisherman Harm Zelenka.", "Zelenka", "PERSON", "Harm Zelenka", "person"),
        ("They met the fisherman Dame Zelenka.", "Zelenka", "PERSON", "Zelenka", "person"),
        ("They own Zelenka & Cie now.", "Zelenka", "ORG", "Zelenka & Cie", "organisation"),
        ("Grocer Zelenka closed.", "Grocer Zelenka", "PERSON", "Zelenka", "organisation"),
        ("Rival Zelenka closed.", "Rival Zelenka", "ORG", "Zelenka", "organisation"),
        ("They sang at St Una’s on Monday.", "St Una", "GPE", "St Una’s", "organisation"),
        ("St Una’s new hall opened.", "St Una", "GPE", "St Una", "place"),
    ],
)
def test_what_a_name_begins_with_belongs_to_it(
    find: Find, text: str, seen: str, label: str, name: str, kind: str
) -> None:
    assert [(m.words, m.type) for m in find(text, (seen, label))] == [(name, kind)]


@pytest.mark.parametrize(
    ("text", "entities", "names"),
    [
        (
            "A vote of Oakton with Elm Council failed.",
            [("Oakton", "ORG"), ("Elm Council", "ORG")],
            ["Oakton with Elm Council"],
        ),
        (
            "It was sold by Perth and Kinross Council.",
            [("Perth", "ORG"), ("Kinross Council", "ORG")],
            ["Perth and Kinross Council"],
        ),
        (
            "Oakton and Elm Council agreed.",
            [("Oakton", "ORG"), ("Elm Council", "ORG")],
            ["Oakton", "Elm Council"],
        ),
    ],
)
def test_two_towns_may_have_one_council(
    find: Find, text: str, entities: list[tuple[str, str]], names: list[str]
) -> None:
    assert [mention.words for mention in find(text, *entities)] == names


@pytest.mark.parametrize("name", ["Ann “Nan” Reed", "William “Big Bill” Reed"])
def test_a_nickname_stands_within_a_name(find: Find, name: str) -> None:
    first = name.partition(" ")[0]

    found = find(f"The singer {name} won.", (first, "PERSON"), ("Reed", "PERSON"))

    assert [mention.words for mention in found] == [name]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("They jailed Ann “The Eel” Reed.", [("Ann “The Eel", "PERSON"), ("Reed", "GPE")]),
        ('They jailed Ann "The Eel" Reed.', [('Ann "The Eel', "PERSON"), ("Reed", "GPE")]),
    ],
)
def test_a_nickname_does_not_end_a_name(find: Find, text: str, seen: list[tuple[str, str]]) -> None:
    assert [(m.words, m.type) for m in find(text, *seen)] == [(text[12:-1], "person")]


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        ("Reed & Hale shut a shop.", [("Reed", "PERSON"), ("Hale", "PERSON")], ["Reed & Hale"]),
        ("Peru & Chile shut a port.", [("Peru", "GPE"), ("Chile", "GPE")], ["Peru", "Chile"]),
    ],
)
def test_a_firm_has_the_names_of_two(
    find: Find, text: str, seen: list[tuple[str, str]], names: list[str]
) -> None:
    assert [mention.words for mention in find(text, *seen)] == names


def test_what_a_body_is_against_is_another_name(find: Find) -> None:
    text = "The Una cell and the anti-Una Elm Forces met. Una denied it."
    seen = [("Una", "ORG"), ("Una Elm Forces", "ORG"), ("Una", "ORG")]

    assert [m.words for m in find(text, *seen)] == ["Una", "Una", "Elm Forces", "Una"]


def test_a_surname_may_look_like_a_word(find: Find) -> None:
    found = find("Rev Paul Child prayed.", ("Paul", "PERSON"))
    assert [mention.words for mention in found] == ["Paul Child"]
    found = find("Then Paul Mayor prayed.", ("Paul", "PERSON"))
    assert [mention.words for mention in found] == ["Paul"]
