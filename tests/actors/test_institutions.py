import pytest

from briefgen.actors.actor import Span
from briefgen.actors.institutions import (
    describes_more,
    find_institutions,
    full_name,
    has_national_bodies,
    is_institution,
    lacks,
    of_state,
    owned_by,
    spoken_of,
    stands_beside_its_people,
)


@pytest.mark.parametrize(
    "name", ["Supreme Court", "National Assembly", "Ministry of Health", "Labour Party", "Police"]
)
def test_institutions_of_many_states(name: str) -> None:
    assert is_institution(name)


@pytest.mark.parametrize("name", ["Sejm", "World Court", "Supreme Courtney", "Party", ""])
def test_what_is_none(name: str) -> None:
    assert not is_institution(name)


@pytest.mark.parametrize(
    ("name", "country", "full"),
    [
        ("Supreme Court", "Canada", "Supreme Court of Canada"),
        ("Supreme Court", "Philippines", "Supreme Court of the Philippines"),
        ("Parliament", "United Kingdom", "Parliament of the United Kingdom"),
        ("National Assembly", "France", "National Assembly (France)"),
        ("Socialist Party", "Peru", "Socialist Party of Peru"),
        ("Labour Party", "Peru", "Labour Party (Peru)"),
        ("Electoral Commission", "Peru", "Electoral Commission of Peru"),
        ("Ministry of Health", "Peru", "Ministry of Health (Peru)"),
        ("Department of Energy", "United States", "United States Department of Energy"),
        ("Legislative Council", "Bermuda", "Legislative Council of Bermuda"),
    ],
)
def test_full_names(name: str, country: str, full: str) -> None:
    assert full_name(name, country) == full


def test_which_stand_beside_their_people_as_names_of_their_own() -> None:
    assert stands_beside_its_people("Supreme Court")
    assert stands_beside_its_people("Department of Tourism")
    assert not stands_beside_its_people("Defence Ministry")
    assert not stands_beside_its_people("Navy")


def test_institutions_are_found_by_name_alone() -> None:
    text = "Peru's Congress and the Senate, not Congress Street or a senate."
    assert [span.of(text) for span in find_institutions(text)] == ["Congress", "Senate"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thai soldiers left", "Thai soldiers"),
        ("Thai troops left", "Thai troops"),
        ("Thai military denied it", "Thai military"),
        ("Thai security forces left", "Thai security forces"),
        ("Thai military aid", ""),
        ("Thai army chief", ""),
        ("Thai soldiering", ""),
        ("Thai government's plan", "Thai government"),
        ("Thai army-led plan", ""),
        ("Thai federal government fell", "Thai federal government"),
        ("Thai government bonds fell", ""),
    ],
)
def test_what_a_state_has(text: str, words: str) -> None:
    found = spoken_of(text, Span(0, len("Thai")))
    assert (found.of(text) if found else "") == words


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Thai army", ("Thai", "Army")),
        ("Thai security forces", ("Thai", "Armed Forces")),
        ("New Oak interim government", ("New Oak", "Government")),
        ("Thai cabinet", ("", "")),
    ],
)
def test_whose_body_is_meant(words: str, found: tuple[str, str]) -> None:
    assert of_state(words) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mali's army left", "army"),
        ("Mali’s army's chief", "army"),
        ("Mali's central bank said", "central bank"),
        ("Mali central bank said", "central bank"),
        ("Mali health ministry said", "health ministry"),
        ("Mali's army chief left", ""),
        ("Mali army left", ""),  # named whole: spoken_of
        ("Mali's government debt", ""),
        ("Mali's parliamentarians", ""),
    ],
)
def test_what_stands_after_its_state(text: str, words: str) -> None:
    found = owned_by(text, Span(0, len("Mali")))
    assert (found.of(text) if found else "") == words


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("US military operations", True),
        ("US military people", True),
        ("US military said no", False),
        ("US Army operations", False),
    ],
)
def test_what_only_describes_more(text: str, *, more: bool) -> None:
    name = " ".join(text.split(" ")[:2])
    assert describes_more(text, Span(0, len(name))) is more


@pytest.mark.parametrize("name", ["Red Cross", "Red Crescent Society", "Football Association"])
def test_what_has_a_body_of_its_own_in_each_state(name: str) -> None:
    assert has_national_bodies(name)
    assert not has_national_bodies(f"{name} Street")


def test_a_state_may_leave_its_courts_to_its_parts() -> None:
    assert lacks("australia", "Supreme Court")
    assert not lacks("peru", "Supreme Court")
