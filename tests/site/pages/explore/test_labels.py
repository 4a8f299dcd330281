"""How names stand in a drawing."""

import pytest

from briefgen.site.explore.labels import lines, width


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Oslo", ("Oslo",)),
        ("Nikita Khrushchev", ("Nikita Khrushchev",)),
        ("United Nations Security Council", ("United Nations", "Security Council")),
        (
            "National Aeronautics and Space Administration",
            ("National Aeronautics", "and Space Administration"),
        ),
        (
            "Committee for the Prevention of Every Kind of Accident",
            ("Committee for the Preve…",),
        ),
        ("Donaudampfschifffahrtsgesellschaft", ("Donaudampfschifffahrtsg…",)),
        ("Wien Donaudampfschifffahrtsgesellschaft", ("Wien", "Donaudampfschifffahrtsg…")),
    ],
)
def test_long_names_have_two_lines(name: str, expected: tuple[str, ...]) -> None:
    assert lines(name) == expected


def test_a_width_is_that_of_wide_letters() -> None:
    assert width("ill", 13) < width("low", 13) < width("MOW", 13)
    assert width("東京", 13) == 26
    assert width("e\u0301", 13) == width("e", 13)
    assert width("", 13) == 0
