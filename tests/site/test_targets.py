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
    )


OTHER = entry("content/1961/gagarin.md", anchors=("orbit",))
FILES = {"content/1957/sputnik.md", "content/1961/gagarin.md", "content/1957/dog photo.jpg"}
DRAFTS = {"content/draft.md": "a draft"}


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("../1961/gagarin.md", "briefs/gagarin.html"),
        ("../1961/gagarin.md#orbit", "briefs/gagarin.html#orbit"),
        ("#top", "briefs/sputnik.html#top"),
        ("dog%20photo.jpg", "media/1957/dog photo.jpg"),
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
                " did you mean 'content/1961/gagarin.md'?"
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
                " mean 'content/1957/dog photo.jpg'?"
            ),
        ),
    ],
)
def test_a_link_to_nothing_is_an_error(target: str, message: str) -> None:
    links = resolve_links([entry("content/1957/sputnik.md", [target]), OTHER], DRAFTS, FILES)
    assert [str(diagnostic) for diagnostic in links.diagnostics] == [
        f"content/1957/sputnik.md:7:3: error: {message}"
    ]


def test_a_page_that_is_linked_to_must_exist() -> None:
    sputnik = entry("content/1957/sputnik.md", ["/correction.html", "/tags/"])
    links = resolve_links([sputnik], {}, FILES)
    found = check_pages(links, ["corrections.html", "tags/index.html"])
    assert [str(diagnostic) for diagnostic in found] == [
        (
            "content/1957/sputnik.md:7:3: error: the link '/correction.html' points at no page of"
            " the site; did you mean 'corrections.html'?"
        )
    ]


def test_files_that_are_shown_or_linked_are_published() -> None:
    sputnik = entry("content/1957/sputnik.md", ["dog%20photo.jpg"])
    assert resolve_links([sputnik], {}, FILES).media == {
        "media/1957/dog photo.jpg": "content/1957/dog photo.jpg"
    }
