"""What internal links point at."""

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from briefgen.content.brief import Reference
from briefgen.diagnostics import Position
from briefgen.site.model import Entry
from briefgen.site.targets import check_pages, resolve_links


def entry(path: str, links: Iterable[str] = (), anchors: tuple[str, ...] = ()) -> Entry:
    return Entry(
        path=path,
        slug=path.rpartition("/")[2].removesuffix(".md"),
        title="A",
        date=datetime(2025, 3, 4, tzinfo=UTC),
        has_time=False,
        updated=None,
        summary="",
        authors=(),
        dateline="",
        tags=(),
        draft=False,
        language="en",
        image="",
        corrections=(),
        appearances=(),
        links=tuple(Reference(target, 0, 0, Position(7, 3)) for target in links),
        anchors=anchors,
        digest="",
        story="",
        text="",
    )


OTHER = entry("content/1961/gagarin.md", anchors=("orbit",))
FILES = {
    "content/1957/sputnik.md",
    "content/1961/gagarin.md",
    "content/1957/dog photo.jpg",
    "content/1957/100%#.jpg",
}
DRAFTS = {"content/draft.md": "a draft"}


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("../1961/gagarin.md", "briefs/gagarin.html"),
        ("../1961/gagarin.md#orbit", "briefs/gagarin.html#orbit"),
        ("#top", "briefs/sputnik.html#top"),
        ("dog%20photo.jpg", "media/1957/dog%20photo.jpg"),
        ("100%25%23.jpg", "media/1957/100%25%23.jpg"),
        ("/corrections.html", "corrections.html"),
        ("/", "index.html"),
        ("/actors/", "actors/index.html"),
    ],
)
def test_a_link_points_at_a_page_or_a_file(target: str, address: str) -> None:
    sputnik = entry("content/1957/sputnik.md", [target], ("top",))
    links = resolve_links([sputnik, OTHER], DRAFTS, FILES)
    assert links.targets == {"content/1957/sputnik.md": {target: address}}
    assert links.diagnostics == []


@pytest.mark.parametrize("target", ["https://example.org/", "mailto:a@example.org", "//example"])
def test_links_to_elsewhere_are_left_alone(target: str) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target])], DRAFTS, FILES)
    assert links.targets == {}
    assert links.diagnostics == []


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (
            "../1961/gagarn.md",
            (
                "there is no file 'content/1961/gagarn.md', which '../1961/gagarn.md' points at;"
                " did you mean '../1961/gagarin.md'?"
            ),
        ),
        (
            "../1961/gagarin.md#orbits",
            (
                "the link '../1961/gagarin.md#orbits' points at no place in"
                " content/1961/gagarin.md; did you mean 'orbit'?"
            ),
        ),
        ("#nowhere", "the link '#nowhere' points at no place in this brief"),
        ("../draft.md", "the link '../draft.md' points at a draft, which is held back"),
        ("../../secret.txt", "the link '../../secret.txt' leaves the folder content/"),
        (
            "photo.jpg",
            (
                "there is no file 'content/1957/photo.jpg', which 'photo.jpg' points at; did you"
                " mean 'dog%20photo.jpg'?"
            ),
        ),
    ],
)
def test_a_link_to_nothing_is_an_error(target: str, message: str) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target]), OTHER], DRAFTS, FILES)
    assert [str(diagnostic) for diagnostic in links.diagnostics] == [
        f"content/1957/sputnik.md:7:3: error: {message}"
    ]


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("www.example.org", "did you mean 'https://www.example.org'?"),
        ("example.org/a?b", "did you mean 'https://example.org/a?b'?"),
        ("desk@example.org", "did you mean 'mailto:desk@example.org'?"),
        ("example.organ", ""),
        ("www", ""),
        ("http:/example.org", "write http://example.org"),
        ("HTTPS:example.org/a", "write HTTPS://example.org/a"),
        ("https://", ""),
        ("https:///a", "write https://a"),
        ("", "put its target between the ()"),
    ],
)
def test_an_address_that_is_not_whole_is_an_error(target: str, hint: str) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target])], {}, ())
    assert [each.hint for each in links.diagnostics] == [hint]


def test_a_page_that_is_linked_to_must_exist() -> None:
    sputnik = entry("content/1957/sputnik.md", ["/correction.html", "/tags/"])
    links = resolve_links([sputnik], {}, FILES)
    found = check_pages(links, ["corrections.html", "tags/index.html"])
    assert [str(diagnostic) for diagnostic in found] == [
        (
            "content/1957/sputnik.md:7:3: error: the link '/correction.html' points at no page of"
            " the site; did you mean '/corrections.html'?"
        )
    ]


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("/tags", "/tags/"),
        ("/Corrections.HTML", "/corrections.html"),
        ("/briefs/gagarin", "/briefs/gagarin.html"),
        ("/content/1961/gagarin.md", "/briefs/gagarin.html"),
        ("/feed", ""),
    ],
)
def test_a_page_is_suggested_as_one_would_link_to_it(target: str, hint: str) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target])], {}, FILES)
    pages = ["briefs/gagarin.csv", "briefs/gagarin.html", "corrections.html", "tags/index.html"]
    [found] = check_pages(links, pages)
    assert found.hint == (f"did you mean '{hint}'?" if hint else "")


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("/briefs/gagarin.html#orbit", []),
        ("/briefs/gagarin.html#%6Frbit", []),
        ("/corrections.html#anything", []),
        (
            "/briefs/gagarin.html#orbits",
            [
                (
                    "content/1957/sputnik.md:7:3: error: the link '/briefs/gagarin.html#orbits'"
                    " points at no place in content/1961/gagarin.md; did you mean 'orbit'?"
                )
            ],
        ),
    ],
)
def test_a_place_in_a_page_that_is_linked_to_must_exist(target: str, told: list[str]) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target]), OTHER], {}, FILES)
    found = check_pages(links, ["briefs/gagarin.html", "corrections.html"])
    assert [str(diagnostic) for diagnostic in found] == told


def test_a_logo_is_published_like_a_picture() -> None:
    links = resolve_links([], {}, FILES, "1957/dog%20photo.jpg")
    assert links.media == {"media/1957/dog photo.jpg": "content/1957/dog photo.jpg"}
    assert links.diagnostics == []


@pytest.mark.parametrize("logo", ["", "https://cdn.example/logo.png"])
def test_a_logo_from_elsewhere_is_left_alone(logo: str) -> None:
    assert resolve_links([], {}, FILES, logo).media == {}


def test_a_logo_that_is_not_there_is_an_error() -> None:
    links = resolve_links([], {}, FILES, "content/1957/dog%20photo.jpg")
    assert [str(diagnostic) for diagnostic in links.diagnostics] == [
        (
            "briefgen.yaml:1:1: error: publisher.logo: there is no file"
            " 'content/content/1957/dog photo.jpg', which 'content/1957/dog%20photo.jpg' points"
            " at; did you mean '1957/dog%20photo.jpg'?"
        )
    ]


def test_files_that_are_shown_or_linked_are_published() -> None:
    sputnik = entry("content/1957/sputnik.md", ["dog%20photo.jpg"])
    assert resolve_links([sputnik], {}, FILES).media == {
        "media/1957/dog photo.jpg": "content/1957/dog photo.jpg"
    }
