"""Relative links, and what may stand in a link."""

import posixpath
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.site.links import relative, safe_url, wikipedia_url


@pytest.mark.parametrize(
    ("from_path", "to_path", "link"),
    [
        ("index.html", "briefs/a.html", "briefs/a.html"),
        ("briefs/a.html", "index.html", "../index.html"),
        ("briefs/a.html", "briefs/b.html#words-date-1", "b.html#words-date-1"),
        ("briefs/a.html", "briefs/a.html#words-date-1", "#words-date-1"),
        ("briefs/a.html", "briefs/a.html", "a.html"),
        ("actors/x/1.html", "actors/x.html", "../x.html"),
        ("actors/x/1.html", "actors/x/2.html", "2.html"),
        ("index.html", "c:d.html", "./c:d.html"),
        ("index.html", "", "./"),
    ],
)
def test_links_are_relative(from_path: str, to_path: str, link: str) -> None:
    assert relative(from_path, to_path) == link


STEPS = st.lists(st.text("abc:.-", min_size=1, max_size=3).filter(lambda s: s.strip(".")))
PATHS = STEPS.filter(bool).map("/".join)


@settings(derandomize=True, max_examples=200)
@given(PATHS, PATHS)
def test_a_browser_gets_there(from_path: str, to_path: str) -> None:
    root = "https://wire.example/sub/"

    reached = urljoin(root + from_path, relative(from_path, to_path))

    assert reached == root + posixpath.normpath(to_path)


@pytest.mark.parametrize(
    "url", ["https://a.example/b?c=d#e", "http://a.example", "mailto:desk@a.example"]
)
def test_web_and_mail_addresses_may_stand_in_links(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "a.html",
        "https://a.example/ b",
        'https://a.example/"onclick=',
        "",
    ],
)
def test_nothing_else_may(url: str) -> None:
    assert safe_url(url) == ""


def test_titles_become_addresses() -> None:
    assert wikipedia_url("Ada Moe?") == "https://en.wikipedia.org/wiki/Ada_Moe%3F"
