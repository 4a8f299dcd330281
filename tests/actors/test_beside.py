from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.actors.beside import Beside, is_located, of_institution, of_place
from briefgen.annotate.model import Span

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Bolivia's Senate sat", "bolivia"),
        ("the United Kingdom’s Senate sat", "united-kingdom"),
        ("the Polish Senate sat", "poland"),
        ("the South Korean Senate sat", "south-korea"),
        ("the Senate of the Philippines sat", "philippines"),
        ("the Senate in Chile sat", "chile"),
        ("On Monday the Senate sat", ""),
        ("Senate", ""),
    ],
)
def test_the_country_beside_an_institution(knowledge: Knowledge, text: str, country: str) -> None:
    assert of_institution(text, span(text, "Senate"), knowledge) == Beside(country)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Zenda, Ohio", Beside("united-states", "Ohio")),
        ("Zenda, British Columbia, Canada", Beside("canada", "British Columbia")),
        ("Zenda, Bavaria", Beside("germany")),
        ("Zenda, Peru", Beside("peru")),
        ("Elphberg, Zenda, Peru", Beside("peru", follows=True)),
        ("Zenda, Cape Canaveral and Lima", Beside()),
        ("Zenda, Strelsau", Beside()),
        ("Zenda", Beside()),
    ],
)
def test_what_follows_a_place(knowledge: Knowledge, text: str, beside: Beside) -> None:
    assert of_place(text, span(text, "Zenda"), knowledge) == beside


@pytest.mark.parametrize(
    ("text", "located"),
    [("rain in Zenda", True), ("northern Zenda", True), ("beat Zenda", False), ("Zenda", False)],
)
def test_words_of_place(text: str, *, located: bool) -> None:
    assert is_located(text, span(text, "Zenda")) is located
