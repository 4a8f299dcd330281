"""Tags that lead to one page although they are written differently."""

from collections.abc import Callable

from briefgen.diagnostics import Position
from briefgen.site.model import Entry, Site
from briefgen.site.tags import same_tags
from tests.values import replace


def tagged(site: Site, *briefs: tuple[str, ...]) -> list[Entry]:
    return [
        replace(site.entries[0], path=f"content/{number}.md", tags=tags)
        for number, tags in enumerate(briefs, 1)
    ]


def told(entries: list[Entry]) -> list[str]:
    return [str(found) for found in same_tags(entries)]


def test_tags_that_make_one_page_are_told_apart_from_the_common_one(site: Site) -> None:
    assert told(tagged(site, ("C",), ("C++", "C#"), ("C++",))) == [
        (
            "content/1.md:1:1: warning: the tag 'C' shares the page tags/c.html with 'C++' (as in"
            " content/2.md); spell them alike, or name one of them otherwise"
        ),
        (
            "content/2.md:1:1: warning: the tag 'C#' shares the page tags/c.html with 'C++' (as in"
            " content/2.md); spell them alike, or name one of them otherwise"
        ),
    ]


def test_each_spelling_is_told_once_whatever_the_order_of_the_briefs(site: Site) -> None:
    entries = tagged(site, ("Space",), ("space",), ("space",), ("Space", "moon"), ("space",))
    assert len(told(entries)) == 1
    assert told(entries) == told(entries[::-1])


def test_tags_with_pages_of_their_own_are_well(site: Site) -> None:
    assert told(tagged(site, ("space", "moon"), ("space", "space"))) == []


def test_the_place_of_the_tags_is_asked_for(site: Site, site_where: Callable[..., Site]) -> None:
    entries = [*site.entries, *site_where(slug="other", tags=("Bridges",)).entries[:1]]
    [found] = same_tags(entries, lambda _: Position(8, 7))
    assert (found.line, found.column) == (8, 7)
