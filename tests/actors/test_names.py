import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slugify import slugify

from briefgen.actors.actor import ActorType
from briefgen.actors.names import could_be, fold, is_acronym, local_actor, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Philippines", "Philippines"),
        ("U.S.", "US"),
        ("Asia Pacific", "Asia-Pacific"),
        ("São Tomé and Príncipe", "Sao Tome and Principe"),
        ("Doctors’ Union", "Doctors' Union"),
        ("Lech Wałęsa", "Lech Walesa"),
        ("Apollo–Soyuz", "Apollo-Soyuz"),
        ("Turkey's", "Turkey"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_have_different_keys() -> None:
    assert len({fold(name) for name in ("Niger", "Nigeria", "Guinea", "Guinea-Bissau")}) == 4


@pytest.mark.parametrize("name", ["IS", "U.S.", "M23", "AT&T", "G20", "MI6"])
def test_acronyms(name: str) -> None:
    assert is_acronym(name)


@pytest.mark.parametrize("name", ["Is", "I", "7", "New York", "Tass", "МВД" * 5, "ALL CAPITALS"])
def test_no_acronyms(name: str) -> None:
    assert not is_acronym(name)


@pytest.mark.parametrize(
    ("written", "name", "possible"),
    [
        ("IS", "IS", True),
        ("is", "IS", False),
        ("Is", "IS", False),
        ("TURKEY", "Turkey", True),
        ("turkey", "Turkey", False),
        ("US's", "US", True),
    ],
)
def test_capitals_tell_names_from_words(written: str, name: str, *, possible: bool) -> None:
    assert could_be(written, name) is possible


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sergey Shoigu", "sergey-shoigu"),
        ("Côte d'Ivoire", "cote-divoire"),
        ("Apollo 11", "apollo-11"),
        (" - A  B - ", "a-b"),
        ("Ольга", "olga"),
    ],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_name_without_letters_still_has_an_id_of_its_own() -> None:
    assert slug("!!!").startswith("actor-")
    assert slug("!!!") != slug("???")


def test_the_short_way_to_a_slug_is_the_long_way_too() -> None:
    for name in ("Apollo 11", "a--b", " United  Nations ", "x" * 100, "ab " * 40):
        assert slug(name) == slugify(name, max_length=80)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.text(min_size=1))
def test_any_text_makes_an_actor(name: str) -> None:
    actor = local_actor(name, ActorType.OTHER)
    assert actor.name == name
    assert actor.id == slug(name) != ""
    assert fold(fold(name)) == fold(fold(fold(name)))
