from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.pattern import Groups, Matcher, Rule, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

VOCABULARY = Vocabulary({"PET": ["cat", "guinea pig", "guinea"]}, {"TWO": "the? first:PET"})


def matches(pattern: str, text: str, name: str = "") -> Sequence[str]:
    rule = Rule("rule", pattern, lambda groups: groups[name])
    found = Matcher(VOCABULARY, [rule]).find(tokens_of(text), lambda *_: True)
    return [match.reading for match in found]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("cat", "A cat.", ["cat"]),
        ("PET", "A Guinea pig and a CAT", ["guinea pig", "cat"]),
        ("the? PET", "the cat, a cat", ["the cat", "cat"]),
        ("(a | the) PET", "the cat, one cat, a cat", ["the cat", "a cat"]),
        ("PET - PET?", "cat-guinea cat-", ["cat - guinea", "cat -"]),
        ("YEAR 's? PET", "1999's cat", ["1999 's cat"]),
        ("DAY PET", "3 cats 31 cat 32 cat", ["31 cat"]),
        ("TWO PET", "the cat guinea pig", ["the cat guinea pig"]),
    ],
)
def test_a_pattern_matches(pattern: str, text: str, words: list[str]) -> None:
    assert matches(pattern, text) == words


def test_alternatives_may_name_the_same_thing() -> None:
    assert matches("the pet:PET | pet:PET the", "the cat. guinea the.", "pet") == ["cat", "guinea"]


def test_what_is_named_date_is_all_of_the_match() -> None:
    rule = Rule("rule", "the date:PET sat", lambda groups: groups["date"])
    found = Matcher(VOCABULARY, [rule]).find(tokens_of("the cat sat"), lambda *_: True)

    assert [(match.start, match.end, match.reading) for match in found] == [(1, 2, "cat")]


def test_an_absent_name_is_empty() -> None:
    def read(groups: Groups) -> bool:
        return "size" in groups

    rule = Rule("rule", "size:big? PET", read)
    found = Matcher(VOCABULARY, [rule]).find(tokens_of("cat, big cat"), lambda *_: True)

    assert [match.reading for match in found] == [False, True]


def test_the_longest_match_wins_and_then_the_first_rule() -> None:
    rules = [Rule("one", "PET", str), Rule("two", "PET", str), Rule("three", "the PET", str)]
    found = Matcher(VOCABULARY, rules).find(tokens_of("the cat cat"), lambda *_: True)

    assert [match.rule for match in found] == ["three", "one"]


def test_a_match_that_is_refused_leaves_room_for_a_shorter_one() -> None:
    rules = [Rule("one", "PET", str), Rule("three", "cat the PET", str)]
    found = Matcher(VOCABULARY, rules).find(
        tokens_of("cat the guinea"), lambda rule, *_: rule != "three"
    )

    assert [(match.rule, match.start, match.end) for match in found] == [
        ("one", 0, 1),
        ("one", 2, 3),
    ]


@pytest.mark.parametrize("pattern", ["(the PET", "PET)", "UNHEARD", "the?", "(a|)"])
def test_a_malformed_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Matcher(VOCABULARY, [Rule("rule", pattern, str)])
