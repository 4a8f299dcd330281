"""How names are sorted in lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.model import ActorType
from briefgen.site.sorting import shelved_by, sorting_name, surname


@pytest.mark.parametrize(
    ("person", "begins"),
    [
        ("Ines Carvalho", "Carvalho"),
        ("James Van Allen", "Van Allen"),
        ("Van Allen", "Van Allen"),
        ("Robert De Niro", "De Niro"),
        ("Marine Le Pen", "Le Pen"),
        ("Manuel De La Cruz", "De La Cruz"),
        ("Alexander Van der Bellen", "Van der Bellen"),
        ("Ian St. John", "St. John"),
        ("Massimo D'Alema", "D'Alema"),
        ("David Ben-Gurion", "Ben-Gurion"),
        ("Itamar Ben Gvir", "Ben Gvir"),
        ("MARTIN VAN BUREN", "VAN BUREN"),
        ("Ursula von der Leyen", "Leyen"),
        ("Charles de Gaulle", "Gaulle"),
        ("Jean de La Fontaine", "La Fontaine"),
        ("Valéry Giscard d'Estaing", "Estaing"),
        ("Bashar al-Assad", "Assad"),
        ("Mohammed bin Salman", "Salman"),
        ("Harry Connick Jr.", "Connick"),
        ("Martin Van Buren, Sr.", "Van Buren,"),
        ("Al Gore", "Gore"),
        ("Ben Harlow", "Harlow"),
        ("Nguyen Van Thieu", "Nguyen"),
        ("Kim Nguyen", "Nguyen"),
        ("Xi Jinping", "Jinping"),
        ("bell hooks", "hooks"),
        ("Pelé", "Pelé"),
        ("Jr.", "Jr."),
        ("de", "de"),
    ],
)
def test_with_what_a_surname_begins(person: str, begins: str) -> None:
    assert surname(person) == begins


def test_particles_with_a_capital_count_in_a_list_of_persons() -> None:
    names = ["James Van Allen", "Ann Allen", "Ursula von der Leyen", "Robert De Niro", "Jo Dehm"]
    in_order = sorted(names, key=lambda name: sorting_name(name, ActorType.PERSON))
    assert in_order == [names[1], names[3], names[4], names[2], names[0]]


def test_only_persons_have_surnames() -> None:
    assert sorting_name("De Beers", ActorType.ORGANISATION) == "de beers"
    assert sorting_name("Élodie Åberg", ActorType.PERSON) == "aberg elodie aberg"


@pytest.mark.parametrize(
    ("name", "shelved"),
    [("åse", "ase"), ("ßen", "ssen"), ("1st army", "#1st army"), ("", "#"), ("Шойгу", "шоигу")],
)
def test_how_a_name_is_shelved(name: str, shelved: str) -> None:
    assert shelved_by(name) == shelved


@given(st.text())
def test_every_name_has_a_place(name: str) -> None:
    assert sorting_name(name, ActorType.PERSON)
    assert shelved_by(name)


@given(st.lists(st.sampled_from(["de", "Van", "al-", "d'", "Jr.", "Ána", "Bo", "-", "III"])))
def test_a_surname_is_of_the_name(parts: list[str]) -> None:
    name = " ".join(parts)
    assert surname(name) in name
