"""The corrections log: newest first, and however long it is, each page short and in its place."""

import re
from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest

from briefgen.content.brief import Correction, CorrectionKind
from briefgen.site import corrections_log
from briefgen.site.model import Article, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme

Write = Callable[..., Article]
Publish = Callable[..., Site]


@pytest.fixture(autouse=True)
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make pages of three corrections full."""
    monkeypatch.setattr(corrections_log, "LOGGED", 3)


def log(site: Site) -> dict[str, Page]:
    return {
        page.path: page
        for page in html_pages(site, load_theme())
        if page.path.startswith("corrections")
    }


def printed(site: Site) -> dict[str, str]:
    return {path: page.render().decode() for path, page in log(site).items()}


def notes(html: str) -> list[str]:
    return re.findall(r"Note of ([-\d]+)\.", html)


def corrected(write: Write, *days: str) -> Article:
    """Return a brief that was corrected on these days."""
    told = (
        Correction(date.fromisoformat(day), CorrectionKind.UPDATE, f"Note of {day}.")
        for day in days
    )
    return write("It rained.", f"rain-{days[0]}", corrections=tuple(told))


def test_a_few_corrections_are_on_one_page(article: Write, newsroom: Publish) -> None:
    pages = printed(newsroom(corrected(article, "2021-05-04", "2020-01-01", "2021-05-05")))
    assert list(pages) == ["corrections.html"]
    assert notes(pages["corrections.html"]) == ["2021-05-05", "2021-05-04", "2020-01-01"]
    assert "corrections/" not in pages["corrections.html"]


def test_many_corrections_stand_by_year(article: Write, newsroom: Publish) -> None:
    old = corrected(article, "2020-03-01", "2020-03-02", "2020-03-03", "2020-03-04", "2020-03-05")
    pages = printed(newsroom(corrected(article, "2021-05-04"), old))
    assert {path: notes(html) for path, html in pages.items()} == {
        "corrections.html": ["2021-05-04", "2020-03-05", "2020-03-04"],
        "corrections/2021.html": ["2021-05-04"],
        "corrections/2020.html": ["2020-03-05", "2020-03-04"],
        "corrections/2020/1.html": ["2020-03-03", "2020-03-02", "2020-03-01"],
    }
    first, year = pages["corrections.html"], pages["corrections/2020.html"]
    assert '<a href="corrections/2020.html">2020</a> <span class="note">5</span>' in first
    assert '<a rel="next" href="2020/1.html">' in year
    assert '<a rel="prev" href="../2020.html">' in pages["corrections/2020/1.html"]
    assert '<a href="../corrections.html">Corrections and clarifications</a>' in year
    assert 'href="../briefs/rain-2020-03-01.html#correction-5"' in year
    assert "<title>Corrections and clarifications: 2020 · Fjord Wire</title>" in year


def test_a_correction_changes_its_own_pages_alone(article: Write, newsroom: Publish) -> None:
    days = [f"2020-03-0{number}" for number in range(1, 6)]
    before = log(newsroom(corrected(article, "2021-05-04"), corrected(article, *days)))
    after = log(newsroom(corrected(article, "2021-05-04"), corrected(article, *days, "2021-05-06")))
    assert before.keys() == after.keys()
    assert {path for path, page in after.items() if page.key != before[path].key} == {
        "corrections.html",
        "corrections/2021.html",
    }


def test_a_page_of_the_log_is_new_where_its_bytes_are(article: Write, newsroom: Publish) -> None:
    days = [f"2020-03-0{number}" for number in range(1, 6)]
    sites = [
        newsroom(corrected(article, *days[:count]), corrected(article, "2019-01-01"))
        for count in (2, 3, 4, 5)
    ]
    for one, other in pairwise(sites):
        was, now = log(one), log(other)
        for path in was.keys() & now.keys():
            if was[path].key == now[path].key:
                assert was[path].render() == now[path].render()
