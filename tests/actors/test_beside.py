from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.actors.beside import (
    Beside,
    carrier,
    city_of_dateline,
    is_located,
    is_town,
    of_institution,
    of_place,
)
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
        ("the Senate in Bavaria sat", "germany"),
        ("On Monday the Senate sat", ""),
        ("Senate", ""),
    ],
)
def test_the_country_beside_an_institution(knowledge: Knowledge, text: str, country: str) -> None:
    assert of_institution(text, span(text, "Senate"), knowledge) == Beside(country)


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Zenda, Ohio", Beside("united-states", "Ohio", "Ohio")),
        (
            "Zenda, British Columbia, Canada",
            Beside("canada", "British Columbia", "British Columbia"),
        ),
        ("Zenda, Bavaria", Beside("germany", within="Bavaria")),
        ("Zenda, Peru", Beside("peru", within="Peru")),
        ("Elphberg, Zenda, Peru", Beside("peru", within="Peru", follows=True)),
        ("Zenda, Peru. Others fled", Beside("peru", within="Peru")),
        ("Zenda, Cape Canaveral and Lima", Beside()),
        ("Zenda, Strelsau", Beside()),
        ("Zenda", Beside()),
    ],
)
def test_what_follows_a_place(knowledge: Knowledge, text: str, beside: Beside) -> None:
    assert of_place(text, span(text, "Zenda"), knowledge) == beside


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the Zenda province", "Province"),
        ("Zenda, Hentzau, and Strelsau provinces", "Province"),
        ("Hentzau and Zenda counties", "County"),
        ("the oblasts of Hentzau, Zenda and Strelsau", "Oblast"),
        ("Zenda provincial roads", ""),
        ("gunmen in Zenda state", "State"),
        ("Zenda and the provinces", ""),
    ],
)
def test_what_part_of_a_country_a_place_is(knowledge: Knowledge, text: str, kind: str) -> None:
    assert of_place(text, span(text, "Zenda"), knowledge).kind == kind


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("rain in Zenda", True),
        ("northern Zenda", True),
        ("Hofbau, Zenda", True),
        ("beat Zenda", False),
        ("Zenda", False),
        ("Hofbau 195, Zenda 429-7", False),
        ("rivals Hentzau, Zenda and Strelsau", False),
    ],
)
def test_words_of_place(text: str, *, located: bool) -> None:
    assert is_located(text, span(text, "Zenda")) is located


def test_words_of_towns() -> None:
    assert is_town("the Mayor of Zenda left", Span(13, 18))
    assert not is_town("the king of Zenda left", Span(12, 17))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("WASHINGTON (AP) — It rained.", "Washington, D.C."),
        ("Washington, May 4 - It rained.", "Washington, D.C."),
        ("WASHINGTON - It rained.", "Washington, D.C."),
        ("Rain.\nWASHINGTON - It rained.", "Washington, D.C."),
        ("Washington - the state - voted.", ""),
        ("Washington voted.", ""),
        ("They left WASHINGTON - at last.", ""),
        ("OHIO - It rained.", ""),
    ],
)
def test_the_city_of_a_dateline(text: str, city: str) -> None:
    words = "OHIO" if "OHIO" in text else "WASHINGTON" if "WASH" in text else "Washington"
    assert city_of_dateline(text, span(text, words)) == city


@pytest.mark.parametrize(
    ("text", "airline"),
    [
        ("Emirates will fly there daily.", "Emirates Airline"),
        ("The boss of Emirates ordered 40 jets.", "Emirates Airline"),
        ("The Emirates ordered 40 jets.", ""),
        ("Emirates sent an envoy.", ""),
        ("Qatar ordered 40 jets.", ""),
    ],
)
def test_a_country_that_flies_is_its_airline(text: str, airline: str) -> None:
    name = "Emirates" if "Emirates" in text else "Qatar"
    assert carrier(text, span(text, name)) == airline
