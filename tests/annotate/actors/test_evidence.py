"""What kind of actor a name names: its label and the words around every occurrence vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.actors import find_mentions
from briefgen.annotate.labels import CHANCES

if TYPE_CHECKING:
    from spacy.language import Language

    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("text", "name", "label", "kind"),
    [
        ("Mr Zelenka left.", "Zelenka", "ORG", "person"),
        ("Zelenka, 45, left.", "Zelenka", "GPE", "person"),
        ("Zelenka, a Czech brewer, closed.", "Zelenka", "PERSON", "organisation"),
        ("The brewer Zelenka closed.", "Zelenka", "PERSON", "organisation"),
        ("Zelenka Ltd closed.", "Zelenka Ltd", "PERSON", "organisation"),
        ("The town of Zelenka flooded.", "Zelenka", "PERSON", "place"),
        ("ZELENKA, May 4 (AP) - Rain fell.", "ZELENKA", "PERSON", "place"),
        ("The Zelenka Forum began.", "Zelenka Forum", "ORG", "event"),
        ("The Zelenko organ burned.", "Zelenko", "NORP", "group"),
        ("She met Zelenka's MP.", "Zelenka", "ORG", "organisation"),
        ("Zelenka laid a wreath.", "Zelenka", "PERSON", "person"),
        ("Fuerza del Oakton left.", "Fuerza del Oakton", "GPE", "organisation"),
        ("Dana Gas said so.", "Dana Gas", "PERSON", "organisation"),
    ],
)
def test_a_sure_clue_outvotes_one_wrong_label(
    find: Find, text: str, name: str, label: str, kind: str
) -> None:
    assert [m.type for m in find(text, (name, label)) if m.words == name] == [kind]


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        ("“No,” said Zelenka.", "ORG", "organisation"),
        ("It rained in Zelenka.", "ORG", "organisation"),
        ("The official Zelenka news agency agreed.", "ORG", "organisation"),
        ("The Zelenka summit ended.", "GPE", "place"),
        ("A Zelenka jet fell.", "ORG", "organisation"),
    ],
)
def test_a_weak_clue_leaves_the_label(find: Find, text: str, label: str, kind: str) -> None:
    assert [m.type for m in find(text, ("Zelenka", label))] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "They flew in the spaceship Zelenka.",
        "A Zelenka rocket rose.",
        "Their capsule, Zelenka, came down.",
        "Zelenka 8 circled the planet.",
    ],
)
def test_ships_and_rockets_are_no_actors(find: Find, text: str) -> None:
    assert find(text, ("Zelenka", "PERSON")) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Their largest ship, the Zelenka, sank. The Zelenka was old.", "NORP"),
        ("Oakton's Zelenka probe rose. Zelenka carries a drill.", "NORP"),
        ("They like her book, Zelenka. Zelenka tells of a keeper.", "ORG"),
        ("The planet, nicknamed Zelenka, is cold. Zelenka is far.", "PERSON"),
        ("A drug called Zelenka was tried. Zelenka failed.", "ORG"),
        ("The drops, sold as Zelenka, were late. Zelenka stings.", "PERSON"),
    ],
)
def test_what_is_told_to_be_a_thing_is_one_throughout(find: Find, text: str, label: str) -> None:
    assert find(text, ("Zelenka", label), ("Zelenka", label)) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ana Zelenka wrote a play called Zelenka. Zelenka smiled.", "PERSON"),
        ("The Zelenkan tanker sank.", "NORP"),
        ("Zelenka's tanker sank.", "ORG"),
    ],
)
def test_who_has_a_thing_is_none(find: Find, text: str, label: str) -> None:
    who = "Ana Zelenka" if "Ana" in text else text.removeprefix("The ").split(" ")[0]
    assert [m.words for m in find(text, (who.removesuffix("'s"), label))] != []


def test_the_whole_text_votes_on_a_name(find: Find) -> None:
    text = "Moreno resigned. In the evening Moreno left. Analysts saw Moreno as weak."

    found = find(text, ("Moreno", "PERSON"), ("Moreno", "GPE"), ("Moreno", "PERSON"))

    assert [(m.words, m.type) for m in found] == [("Moreno", "person")] * 3


def test_a_headline_in_capitals_votes_with_its_text(find: Find) -> None:
    text = "OAKTON WIN AGAIN\nIn the evening Oakton won. Nobody saw Oakton as weak."

    found = find(text, ("OAKTON", "GPE"), ("Oakton", "ORG"), ("Oakton", "ORG"))

    assert [m.type for m in found] == ["organisation"] * 3


def test_a_dash_in_a_headline_in_capitals_makes_no_dateline(find: Find) -> None:
    (found,) = find("OAKTON UNION - NEW SEASON OPENS\nIt rained.", ("OAKTON UNION", "ORG"))

    assert found.type == "organisation"


def test_weak_clues_at_several_places_outvote_a_label(find: Find) -> None:
    text = "“No,” said Zelenka, who left. “Never,” said Zelenka, who is tall."

    found = find(text, ("Zelenka", "ORG"), ("Zelenka", "PERSON"))

    assert [m.type for m in found] == ["person", "person"]


def test_a_full_name_speaks_for_the_surname(find: Find) -> None:
    found = find(
        "Carla Moreno resigned. In the evening Moreno left.",
        ("Carla Moreno", "PERSON"),
        ("Moreno", "GPE"),
    )

    assert [m.type for m in found] == ["person", "person"]


def test_a_full_name_speaks_less_for_what_it_opens_with(find: Find) -> None:
    found = find(
        "Wang Donghai resigned. Wang left in the evening.",
        ("Wang Donghai", "PERSON"),
        ("Wang", "PERSON"),
    )

    assert [(m.type, m.fullest) for m in found] == [("person", ""), ("person", "Wang Donghai")]


def test_a_country_that_is_also_a_first_name_stays_a_country(find: Find) -> None:
    found = find(
        "In Israel, minister Israel Katzir spoke.", ("Israel", "GPE"), ("Israel Katzir", "PERSON")
    )

    assert [(m.words, m.type) for m in found] == [
        ("Israel", "place"),
        ("Israel Katzir", "person"),
    ]


@pytest.mark.parametrize(
    ("surname", "kinds"),
    [("Hentzi", ["person", "person"]), ("Israeli", ["group", "person"])],
)
def test_a_surname_that_ends_like_a_people_is_the_persons(
    find: Find, surname: str, kinds: list[str]
) -> None:
    found = find(
        f"{surname} boats sank, said the minister, Carla {surname}.",
        (surname, "NORP"),
        (f"Carla {surname}", "PERSON"),
    )
    assert [m.type for m in found] == kinds


def test_most_of_a_list_tell_what_the_others_are(find: Find) -> None:
    text = "Ash Airlines, Elm Air, Oakton and Zelenka fly there."
    seen = [("Ash Airlines", "ORG"), ("Elm Air", "ORG"), ("Oakton", "GPE"), ("Zelenka", "ORG")]
    assert {m.type for m in find(text, *seen)} == {"organisation"}
    text = "Ash Airlines and Elm Air, Oakton-based Zelenka fly there."
    assert [m.words for m in find(text, *seen) if m.type == "place"] == ["Oakton"]


def test_two_with_a_comma_between_are_no_list(find: Find) -> None:
    text = "Ana Reis went to Oakish, Carla Moreno to Elm."
    seen = [("Ana Reis", "PERSON"), ("Oakish", "NORP"), ("Carla Moreno", "PERSON")]
    assert [m.type for m in find(text, *seen)] == ["person", "group", "person"]


def test_names_in_a_list_lend_each_other_their_votes(find: Find) -> None:
    alone = find("Analysts praised Zelenka, who left.", ("Zelenka", "ORG"))
    listed = find(
        "Analysts praised Carla Moreno and Zelenka, who left.",
        ("Carla Moreno", "PERSON"),
        ("Zelenka", "ORG"),
    )

    assert [m.type for m in alone] == ["organisation"]
    assert [m.type for m in listed] == ["person", "person"]


@pytest.mark.parametrize(
    ("text", "seen", "form"),
    [
        ("The Russian fleet sailed.", "Russian", "demonym"),
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


def test_a_company_is_not_called_as_a_rocket_is(find: Find) -> None:
    text = "The Zelenka rocket rose. It was the second flight of the Zelenka."

    assert find(text, ("Zelenka", "ORG"), ("Zelenka", "ORG")) == []


def test_the_makers_rocket_is_the_makers(find: Find) -> None:
    text = "The Zelenka rocket rose. It was the second flight of Zelenka."

    assert [m.words for m in find(text, ("Zelenka", "ORG"), ("Zelenka", "ORG"))] == ["Zelenka"] * 2


@pytest.mark.parametrize(
    ("label", "kinds"), [("PERSON", ["organisation"]), ("NORP", []), ("ORG", ["organisation"])]
)
def test_an_acronym_is_no_person_and_no_group(find: Find, label: str, kinds: list[str]) -> None:
    assert [m.type for m in find("They backed ZELE.", ("ZELE", label))] == kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zelenka cut its outlook.", "organisation"),
        ("Zelenka said its sales had fallen.", "organisation"),
        ("Zelenka sold his house.", "person"),
    ],
)
def test_what_a_name_has_tells_of_it(find: Find, text: str, kind: str) -> None:
    assert [m.type for m in find(text, ("Zelenka", "PERSON"))] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zelenka said it would recall the pumps.", "organisation"),
        ("Zelenka said like-for-like sales rose.", "organisation"),
        ("Zelenka said its shops were full.", "organisation"),
        ("Zelenka sold her house.", "person"),
        ("Zelenka burst its banks.", "place"),
        ("Zelenka repeated that she was late.", "person"),
        ("The mayor of Zelenka sold her house.", "place"),
    ],
)
def test_pronouns_tell_of_a_name_of_which_little_is_known(
    nlp: Language, text: str, kind: str
) -> None:
    doc = nlp(text)
    start = text.index("Zelenka")
    span = doc.char_span(start, start + len("Zelenka"), label="GPE")
    assert span is not None
    doc.ents = (span,)
    chances = {"person": 0.3, "organisation": 0.3, "place": 0.4}
    doc.user_data[CHANCES] = {(span.start_char, span.end_char): chances}
    assert [mention.type.value for mention in find_mentions(doc)][:1] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zelenka phoned Reed.", "person"),
        ("Zelenka phoned Reed, and shares of rival firms fell 3 percent.", "organisation"),
        ("Ana Zelenka sold shares of rival firms, and Zelenka phoned Reed.", "person"),
    ],
)
def test_news_of_trade_calls_companies_by_one_word(nlp: Language, text: str, kind: str) -> None:
    doc = nlp(text)
    spans = []
    for words in ("Ana Zelenka", "Zelenka"):
        start = text.rfind(words)
        span = doc.char_span(start, start + len(words), label="PERSON") if start >= 0 else None
        if span is not None and text.count("Zelenka") == (1 + ("Ana" in text)):
            spans.append(span)
    doc.ents = tuple(spans)
    doc.user_data[CHANCES] = {
        (e.start_char, e.end_char): {"person": 0.7, "organisation": 0.2} for e in doc.ents
    }
    assert [mention.type.value for mention in find_mentions(doc)][-1] == kind


def test_whom_nothing_introduces_may_be_a_company(find: Find) -> None:
    text = "Zelenka posted a loss."
    assert [m.type for m in find(text, ("Zelenka", "PERSON"))] == ["organisation"]
    text = "Ana Zelenka came. Zelenka posted a letter."
    assert [m.type for m in find(text, ("Ana Zelenka", "PERSON"), ("Zelenka", "PERSON"))] == [
        "person",
        "person",
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fishing firms such as Zelenka fear it.", "organisation"),
        ("Ports like Zelenka fear it.", "place"),
        ("Boxers, including Zelenka, fear it.", "person"),
        ("The aid of Ana Reis, Zelenka, fears it.", "group"),
        ("Zelenka, the activist investor, fears it.", "organisation"),
        ("An aide of the council, Zelenka, fears it.", "group"),
        ("The party Zelenka fears it.", "organisation"),
    ],
)
def test_the_kind_that_a_name_is_an_example_of(find: Find, text: str, kind: str) -> None:
    assert [m.type for m in find(text, ("Zelenka", "NORP"))] == [kind]


def test_a_candidates_share_of_the_vote_is_none_of_a_company(find: Find) -> None:
    text = "Zelenka gained 4 percent of the vote."

    assert [m.type for m in find(text, ("Zelenka", "PERSON"))] == ["person"]
