"""What a path that leads nowhere was probably meant to be."""

import pytest

from briefgen.site.nearest import nearest_path


@pytest.mark.parametrize(
    ("path", "known", "meant"),
    [
        ("content/D.md", ["content/d.md", "content/o.md"], "content/d.md"),
        ("content/b.md", ["content/o.md", "content/d.md"], ""),  # what they share says nothing
        ("a/map.png", ["a/map.jpg", "a/maps.png"], "a/map.jpg"),
        ("a/gagarn.md", ["a/gagarn-2.jpg", "a/gagarin.md"], "a/gagarin.md"),
        ("1962/gagarin.md", ["1861/gagarin.md", "1961/gagarin.md"], "1961/gagarin.md"),
        ("a/x.md", [], ""),
    ],
)
def test_the_nearest_path(path: str, known: list[str], meant: str) -> None:
    assert nearest_path(path, known) == meant
