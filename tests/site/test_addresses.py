from collections.abc import Callable

import pytest

from briefgen.config import SiteConfig
from briefgen.content.brief import Body
from briefgen.site.addresses import (
    absolute,
    absolute_html,
    absolute_or_empty,
    absolute_target,
    actor_path,
    index_path,
    missing_base_url_note,
    part_path,
    tag_path,
    tag_slug,
)
from briefgen.site.model import Site

WIRE = SiteConfig(title="Fjord Wire", base_url="https://fjord.example/wire/")
NOWHERE = SiteConfig(title="Fjord Wire")


@pytest.mark.parametrize(
    ("address", "full"),
    [
        ("", "https://fjord.example/wire/"),
        ("feed.xml", "https://fjord.example/wire/feed.xml"),
        ("/feed.xml", "https://fjord.example/wire/feed.xml"),
        ("actors/åse moe.html#b", "https://fjord.example/wire/actors/%C3%A5se%20moe.html#b"),
        ("media/a%20b.jpg", "https://fjord.example/wire/media/a%20b.jpg"),
        ("https://else.example/a?b=c", "https://else.example/a?b=c"),
    ],
)
def test_an_absolute_address(address: str, full: str) -> None:
    assert absolute(WIRE, address) == full


def test_without_base_url_only_what_is_absolute_has_an_address() -> None:
    with pytest.raises(ValueError, match="without base_url"):
        absolute(NOWHERE, "feed.xml")
    assert absolute_or_empty(NOWHERE, "feed.xml") == ""
    assert absolute_or_empty(NOWHERE, "https://else.example/") == "https://else.example/"
    assert absolute_or_empty(WIRE, "feed.xml") == "https://fjord.example/wire/feed.xml"


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "data:text/html,x", "mailto:a@b.c"])
def test_only_web_addresses_are_told(address: str) -> None:
    assert absolute_or_empty(WIRE, address) == ""


@pytest.mark.parametrize(
    ("target", "full"),
    [
        ("../2021/ferry.md", "https://fjord.example/wire/briefs/ferry.html"),
        ("#fn:1", "https://fjord.example/wire/briefs/bridges.html#fn:1"),
        ("https://else.example/?a=1&b=2", "https://else.example/?a=1&b=2"),
        ("mailto:desk@fjord.example", "mailto:desk@fjord.example"),
    ],
)
def test_what_a_link_of_a_brief_points_at(site: Site, target: str, full: str) -> None:
    assert absolute_target(site, site.entries[0], target) == full


def test_footnotes_are_found_from_outside(site: Site) -> None:
    html = '<p>Forty.<a class="note" href="#fn:1">1</a> <code>&lt;a href="#x"&gt;</code></p>'
    assert absolute_html(site, site.entries[0], Body(html=html, text="Forty.")) == (
        '<p>Forty.<a class="note" href="https://fjord.example/wire/briefs/bridges.html#fn:1">1</a> '
        '<code>&lt;a href="#x"&gt;</code></p>'
    )


def test_an_actor_called_index_keeps_clear_of_the_list_of_actors() -> None:
    assert actor_path("ada-moe") == "actors/ada-moe.html"
    assert actor_path("index") == "actors/index-.html"


def test_a_missing_base_url_is_told(site_with: Callable[..., Site]) -> None:
    assert missing_base_url_note(site_with().config) == ""
    note = missing_base_url_note(site_with(base_url="").config)
    assert note.startswith("base_url is not set, so there are no")
    assert note.endswith("such as 'base_url: https://example.org/'")


@pytest.mark.parametrize(
    ("tag", "slug"),
    [("arms-control", "arms-control"), ("Arms Control", "arms-control"), ("Zürich", "zurich")],
)
def test_tags_have_slugs(tag: str, slug: str) -> None:
    assert tag_slug(tag) == slug


def test_a_long_tag_has_a_name_that_a_file_may_have() -> None:
    assert tag_slug("word " * 60) == "word" + "-word" * 23
    assert tag_slug("a" * 300) == "a" * 120


def test_tags_without_letters_keep_apart() -> None:
    assert tag_slug("!?") != tag_slug("?!")
    assert tag_slug("!?").startswith("tag-")


def test_what_is_called_index_keeps_clear_of_the_index() -> None:
    assert tag_path("index") != "tags/index.html"


def test_pages_of_lists_are_numbered() -> None:
    assert [index_path(1), index_path(2)] == ["index.html", "page-2.html"]
    assert part_path("actors/ada.html", 2) == "actors/ada/2.html"
