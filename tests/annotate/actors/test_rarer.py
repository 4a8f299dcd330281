"""Rarer names: of whom too many are called alike, and what only looks like a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


def test_a_surname_of_nine_is_nobodys(find: Find) -> None:
    first = ["Ann", "Bob", "Cal", "Dan", "Eve", "Fay", "Gus", "Hal", "Ian"]
    names = [f"{each} Reed" for each in first]
    found = find(f"{', '.join(names)} met. Reed left.", *((each, "PERSON") for each in names))
    assert [each.words for each in found][:9] == names
    assert not any(each.fullest for each in found)


def test_an_acronym_that_brackets_explain_at_length(find: Find) -> None:
    text = "The crews of OHA (Oakton Harbour Authority of the town, 1990) met."
    acronym, full = find(text, ("OHA", "ORG"), ("Oakton Harbour Authority", "ORG"))
    assert (acronym.form, acronym.fullest) == ("acronym", full.words)


def test_capitals_that_no_dash_follows_are_no_dateline(find: Find) -> None:
    text = "OAKTON, Elm Fir Oak Ash Yew said."
    assert [each.type for each in find(text, ("OAKTON", "ORG"))] == ["organisation"]


def test_the_number_of_a_monarch_names_nobody_by_itself(find: Find) -> None:
    text = "In 1990, Rex IV met. IV left."
    assert [each.words for each in find(text, ("Rex IV", "PERSON"), ("IV", "PERSON"))] == ["Rex IV"]


def test_a_parent_is_not_who_stands_beside(find: Find) -> None:
    text = "A mother-of-two, the mayor, Ben Orsk, left."
    assert [(each.words, each.title) for each in find(text, ("Ben Orsk", "PERSON"))] == [
        ("Ben Orsk", "")
    ]
