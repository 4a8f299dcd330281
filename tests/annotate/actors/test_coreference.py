"""Anaphora: "the minister" and "he", in whole small paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find

MORENO = "Carla Moreno"
REED = "Edward Reed"


def anaphora(find: Find, text: str, *entities: tuple[str, str]) -> list[tuple[str, str]]:
    return [(m.words, m.fullest) for m in find(text, *entities) if m.form == "anaphor"]


@pytest.mark.parametrize(
    ("why", "text", "expected"),
    [
        (
            "the only person",
            "Edward Reed has warned of floods. He told a session so.",
            [("He", REED)],
        ),
        (
            "in the paragraph before",
            "Edward Reed has warned of floods.\nHe was tired.",
            [("He", REED)],
        ),
        ("beside a quote", 'Edward Reed spoke. "We will stay," he said.', [("he", REED)]),
        (
            "beside a quote that ends with a name",
            'Edward Reed spoke. "We will stay in Oakton," he said.',
            [("he", REED)],
        ),
        (
            "who told of somebody else, behind a quote",
            'The boatman was late, Edward Reed told the court. "It rained," he said.',
            [("he", REED)],
        ),
        (
            "the one who acts and is surely a woman",
            "Quinn Lowe slept while Carla Moreno rowed. She was tired.",
            [("She", MORENO)],
        ),
        (
            "not who stands by the way in the same sentence",
            "Quinn Lowe sang. Born in a street called after Kim Yo Jong, he slept.",
            [("he", "Quinn Lowe")],
        ),
        (
            "not the late husband",
            "Carla Moreno left. Moreno's late husband, Quinn Lowe, was a rower. She left.",
            [("She", MORENO)],
        ),
        (
            "a family's name that is a first name as well",
            "Kim Yo Jong spoke. She left.",
            [("She", "Kim Yo Jong")],
        ),
        (
            "a chairman with a title and a name",
            "Carla Moreno spoke. The chairman, Sir Edward Reed, asked where she lived.",
            [("she", MORENO)],
        ),
        (
            "not who has asked him",
            "The boatman came. Questioned by Edward Reed, he wept. He was tired. He sat.",
            [],
        ),
        (
            "not who is quoted by the way",
            "Edward Reed built boats. They sank, as John Lowe once put it, in May. He sold 12.",
            [("He", REED)],
        ),
        ("twice", "Edward Reed spoke. He left. Then he slept.", [("He", REED), ("he", REED)]),
        ("in the same sentence", "Edward Reed said he was tired.", [("he", REED)]),
        ("the subject first", "Edward Reed met John Lowe. He was late.", [("He", REED)]),
        ("by gender", "Carla Moreno met Edward Reed. She was late.", [("She", MORENO)]),
        ("by gender, other", "Carla Moreno met Edward Reed. He was late.", [("He", REED)]),
        (
            "a phrase that ends the text",
            "Defence Minister Edward Reed spoke. Nobody envied the minister",
            [("minister", REED)],
        ),
        (
            "who held it at the time",
            "Minister Carla Moreno left. The minister at the time, Edward Reed, wept.",
            [],
        ),
        ("two subjects", "Edward Reed and John Lowe met. He was late.", []),
        ("two clauses, each with one", "Edward Reed was calm, but John Lowe left. He slept.", []),
        ("two paragraphs away", "Edward Reed spoke.\nIt rained.\nHe was late.", []),
        ("the wrong gender", "Carla Moreno spoke. He was late.", []),
        (
            "named behind the office",
            "Oakton's mayor, Edward Reed, said so. He left.",
            [("He", REED)],
        ),
        ("somebody unnamed", "Edward Reed spoke. A man was arrested. He was armed.", []),
        ("a friend, unnamed", "Edward Reed left. A friend said it rained. He was late.", []),
        ("who is unnamed", "Edward Reed left. It is up to the mayor, who waits. He slept.", []),
        ("the Imam, unnamed", "Edward Reed left. The Imam replied. He was late.", []),
        (
            "named before somebody unnamed who is only told of",
            "It is a story of a man who waits, by Edward Reed. He slept.",
            [("He", REED)],
        ),
        (
            "told of by another",
            "Edward Reed spoke. John Lowe, he said, was late.",
            [("he", REED)],
        ),
        (
            "not who is in a quote",
            'Edward Reed spoke. John Lowe is "a man of the people," he said.',
            [("he", REED)],
        ),
        (
            "another word for him",
            "Edward Reed spoke. The politician was glad. He slept.",
            [("He", REED)],
        ),
        ("told beside the name", "Edward Reed, a mayor who waits, left. He slept.", [("He", REED)]),
        (
            "named behind the office and its place",
            "The mayor of the old town, Edward Reed, said so. He left.",
            [("He", REED)],
        ),
        (
            "named behind two offices",
            "Her guest, the activist and mayor Edward Reed, spoke. He left.",
            [("He", REED)],
        ),
        (
            "before somebody named by the way",
            "Edward Reed spoke. The boat was sold to Quinn Lowe. He slept.",
            [("He", REED)],
        ),
        (
            "a subject named before",
            "Edward Reed spoke. Quinn Lowe left. He slept.",
            [("He", "Quinn Lowe")],
        ),
        (
            "after a quote of two paragraphs",
            'Edward Reed spoke. "We stay.\n"We wait. We hope," he said. He left.',
            [("he", REED), ("He", REED)],
        ),
        (
            "whose son speaks of him",
            "Edward Reed fell ill in Oakton, his son John Lowe said. He was 80.",
            [("He", REED)],
        ),
        (
            "of whom a son speaks",
            "Edward Reed left. His son John Lowe said he was ill.",
            [("he", REED)],
        ),
        (
            "under another name",
            "Edward Reed sang. Born John Lowe in Oakton, he was 80.",
            [("he", REED)],
        ),
        ("who tells of another", "Edward Reed left, John Lowe said. He was 80.", []),
        ("who tells of a death", "Edward Reed died, John Lowe said. He was 80.", [("He", REED)]),
        (
            "whose time it was",
            "Edward Reed spoke. The town, under John Lowe, had paid. He left.",
            [("He", REED)],
        ),
        (
            "a son who alone is named",
            "His son John Lowe, a sailor, spoke. He was 80.",
            [("He", "John Lowe")],
        ),
        ("who asked", '"Why now?" Carla Moreno asked.\n"It is late," she said.', []),
        (
            "who asked, behind an office",
            '"Why now?" asked the presiding judge, Carla Moreno.\n"It is late," she said.',
            [],
        ),
        (
            "who goes on after asking",
            '"Why now?" Carla Moreno asked. "It is late," she said.',
            [("she", MORENO)],
        ),
        (
            "asked by another",
            "Edward Reed was late. Asked by the chair, John Lowe, why that was, he said it rained.",
            [("he", REED)],
        ),
        (
            "one of several",
            "Edward Reed spoke. One of his clients, a retired sailor, told us it rained. He left.",
            [],
        ),
        (
            "whose husband is named",
            "Carla Moreno wrote. Her husband, Quinn Lowe, died. She slept.",
            [("She", MORENO)],
        ),
        ("inside a quote", 'Edward Reed spoke. "Tell him that he must go," it read.', []),
        ("nobody", "It rained. He was late.", []),
    ],
)
def test_he_and_she(find: Find, why: str, text: str, expected: list[tuple[str, str]]) -> None:
    people = [
        (name, "PERSON")
        for name in (MORENO, REED, "John Lowe", "Quinn Lowe", "Kim Yo Jong")
        if name in text
    ]
    people.sort(key=lambda pair: text.index(pair[0]))

    assert anaphora(find, text, *(people or [("It", "DATE")])) == expected, why


OFFICES = "Utopian Defense Minister Carla Moreno met Senator Edward Reed in Oakton.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister was glad.", [("minister", MORENO)]),
        ("The defence minister was glad.", [("defence minister", MORENO)]),
        ("The senator was glad.", [("senator", REED)]),
        ("The lawmaker was glad.", [("lawmaker", REED)]),
        ("According to the minister, it is over.", [("minister", MORENO)]),
        ("It was the minister's idea.", [("minister", MORENO)]),
        ("The Minister was glad.", [("Minister", MORENO)]),
        ("The finance minister was glad.", []),
        ("The minister of finance was glad.", []),
        ("The ministers were glad.", []),
        ("A minister was glad.", []),
        ("Carla Moreno, the minister, was glad.", []),
        ("The minister, Carla Moreno, was glad.", []),
        ("The president was glad.", []),
        ("Carla Moreno, a friend of the minister, was glad.", []),
        ("A chief spoke. The official was glad.", []),
        ("The minister said she was glad.", [("minister", MORENO), ("she", MORENO)]),
        ("It rained.\nIt snowed.\nThe minister was glad.", [("minister", MORENO)]),
    ],
)
def test_offices(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    people = [(MORENO, "PERSON"), (REED, "PERSON")]
    people += [(MORENO, "PERSON")] * text.count(MORENO)

    assert anaphora(find, OFFICES + text, *people) == expected


def test_of_two_ministers_the_one_in_this_paragraph_is_meant(find: Find) -> None:
    text = (
        "Foreign Minister Carla Moreno flew home.\n"
        "It rained.\n"
        "Trade Minister Edward Reed stayed. The minister was ill.\n"
        "Foreign Minister Carla Moreno returned. The minister was well."
    )

    found = anaphora(
        find, text, (MORENO, "PERSON"), (REED, "PERSON"), (MORENO, "PERSON")
    )  # the second answer would be a guess: both stand in reach

    assert found == [("minister", REED)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Defense Ministry spoke. The ministry denied it.", [("ministry", "Defense Ministry")]),
        ("Zelenka Ltd spoke. The company denied it.", [("company", "Zelenka Ltd")]),
        ("The Oakton Bakers Union spoke. The union denied it.", [("union", "Oakton Bakers Union")]),
        ("The Defense Ministry spoke. The company denied it.", []),
        ("The Defense Ministry spoke. The court denied it.", []),
        ("Zelenka Ltd sued Morrow Ltd. The company denied it.", []),
        ("Zelenka Ltd spoke. The company car was new.", []),
        ("Zelenka Ltd spoke. The agency denied it.", []),
        ("Zelenka Ltd spoke. It froze, the agency added.", [("agency", "Zelenka Ltd")]),
        ("The news agency Zelenka Ltd spoke. The agency left.", [("agency", "Zelenka Ltd")]),
        ("Zelenka Ltd spoke. The same company denied it.", [("company", "Zelenka Ltd")]),
        ("The Defense Ministry spoke. The commercial ministry denied it.", []),
    ],
)
def test_organisations(find: Find, text: str, expected: list[tuple[str, str]]) -> None:
    names = ("Defense Ministry", "Zelenka Ltd", "Morrow Ltd", "Oakton Bakers Union")
    seen = [(name, "ORG") for name in names if name in text]

    assert anaphora(find, text, *seen) == expected


def test_a_whole_brief(find: Find) -> None:
    text = (
        "Utopian Prime Minister Carla Moreno resigned on Monday after a vote in parliament.\n"
        '"I have done what I could," she told reporters in Oakton.\n'
        "The prime minister, who took office in 2019, had lost the support of her party. "
        "Moreno will stay until June.\n"
        "Opposition leader Edward Reed welcomed the step. He called for an election, "
        "while the opposition leader's deputy asked for calm."
    )

    found = find(
        text,
        ("Utopian", "NORP"),
        (MORENO, "PERSON"),
        ("Oakton", "GPE"),
        ("Moreno", "PERSON"),
        (REED, "PERSON"),
    )

    assert [(m.words, m.form, m.fullest) for m in found] == [
        ("Utopian", "demonym", ""),
        ("Carla Moreno", "name", ""),
        ("she", "anaphor", "Carla Moreno"),
        ("Oakton", "name", ""),
        ("prime minister", "anaphor", "Carla Moreno"),
        ("Moreno", "short", "Carla Moreno"),
        ("Edward Reed", "name", ""),
        ("He", "anaphor", "Edward Reed"),
        ("opposition leader", "anaphor", "Edward Reed"),
    ]


def test_his_mother_is_she(find: Find) -> None:
    seen = (("Bob Reed", "PERSON"), ("Ann Reed", "PERSON"))
    found = find("Bob Reed fell. His mother, Ann Reed, wept. She left.", *seen)
    assert [(m.words, m.fullest) for m in found if m.form == "anaphor"] == [("She", "Ann Reed")]


def test_he_is_whom_the_text_is_about_where_nobody_else_is_near(find: Find) -> None:
    text = (
        "Edward Reed has died. Reed built puppets.\nIt rained in June.\n"
        "Ann Reed closed the shop.\nHe slept."
    )
    found = find(text, ("Edward Reed", "PERSON"), ("Reed", "PERSON"), ("Ann Reed", "PERSON"))
    assert [(m.words, m.fullest) for m in found if m.form == "anaphor"] == [("He", "Edward Reed")]


def test_he_is_whom_the_text_is_about_before_somebody_named_by_the_way(find: Find) -> None:
    text = "Edward Reed acts. Reed was born by the sea. The first play was Quill. He laughs."
    found = find(text, ("Edward Reed", "PERSON"), ("Reed", "PERSON"), ("Quill", "PERSON"))
    assert [(m.words, m.fullest) for m in found if m.form == "anaphor"] == [("He", "Edward Reed")]
