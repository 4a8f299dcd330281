"""Relative links, tags' slugs and what may stand in a link."""

import posixpath
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.site.links import (
    actor_part_path,
    index_path,
    relative,
    safe_url,
    tag_path,
    tag_slug,
    wikipedia_url,
)


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
    ("tag", "slug"),
    [("arms-control", "arms-control"), ("Arms Control", "arms-control"), ("Zürich", "zurich")],
)
def test_tags_have_slugs(tag: str, slug: str) -> None:
    assert tag_slug(tag) == slug


def test_tags_without_letters_keep_apart() -> None:
    assert tag_slug("!?") != tag_slug("?!")
    assert tag_slug("!?").startswith("tag-")


def test_what_is_called_index_keeps_clear_of_the_index() -> None:
    assert tag_path("index") != "tags/index.html"
    assert actor_part_path("index", 0) != "actors/index.html"


def test_pages_of_lists_are_numbered() -> None:
    assert [index_path(1), index_path(2)] == ["index.html", "page-2.html"]
    assert actor_part_path("ada", 2) == "actors/ada/2.html"


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
