"""The chronology: what is in it, in which order, and on which page."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from briefgen.site.explore import found
from briefgen.site.explore.found import periods
from briefgen.site.model import Article, Site
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme

Write = Callable[..., Article]
Publish = Callable[..., Site]


def printed(site: Site) -> dict[str, str]:
    return {
        page.path: page.render().decode()
        for page in html_pages(site, load_theme())
        if page.path.startswith("chronology/")
    }


def test_days_stand_under_their_year_in_order(article: Write, newsroom: Publish) -> None:
    wrote = article("It rose in {May|1969-05}, flew {Sunday|1969-07-20}, fell in {1970|1970}.")
    pages = printed(newsroom(wrote, article("Remember {that day|1969-07-20}.", "later")))
    assert list(pages) == [
        *("chronology/index.html", "chronology/1969.html", "chronology/1970.html")
    ]
    html = pages["chronology/1969.html"]
    headings = ("May 1969", "Sunday, 20 July 1969")  # what is wider comes when it is over
    assert html.index(headings[0]) < html.index(headings[1])
    assert html.count(f">{headings[1]}<") == 1
    assert '<a href="../briefs/bridge.html#words-date-2">Sunday</a>' in html
    assert '<a href="../briefs/later.html#words-date-1">that day</a>' in html
    assert "#words-date-3" not in html
    assert (
        '<a href="1970.html">1970</a> <span class="note">1 entry</span>'
        in (pages["chronology/index.html"])
    )


def test_a_season_a_month_and_a_year_stand_behind_their_days(
    article: Write, newsroom: Publish
) -> None:
    wrote = "{1963|1963}, {summer|1963-SU}, {June|1963-06}, {a|1963-06-20}, {b|1963-07-25}."
    html = printed(newsroom(article(wrote)))["chronology/1963.html"]
    assert re.findall(r"<h2>(?:<time [^>]+>)?([^<]+)<", html) == [
        *("Thursday, 20 June 1963", "June 1963", "Thursday, 25 July 1963", "summer 1963", "1963")
    ]


@pytest.mark.parametrize("value", ["PAST_REF", "196X", "19XX", "FY2019", "XXXX-07-20", "P3D"])
def test_what_is_vaguer_than_a_year_is_left_out(
    value: str, article: Write, newsroom: Publish
) -> None:
    assert periods(newsroom(article(f"It was {{then|{value}}}.")).entries) == ()


def test_years_before_christ_come_first(article: Write, newsroom: Publish) -> None:
    site = newsroom(article("From {44 BC|BC44} and {27 BC|BC27} to {1066|1066}."))
    assert [period.name for period in periods(site.entries)] == ["bc-44", "bc-27", "1066"]
    assert "44 BC" in printed(site)["chronology/bc-44.html"]


def test_a_full_year_has_a_page_for_each_month(
    article: Write, newsroom: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "FULL", 3)
    wrote = (
        "In {1969|1969} and {summer|1969-SU}: {a|1969-06-01}, {b|1969-07-20}, {c|1969-07-21};"
        " {d|1970-01-01}."
    )
    pages = printed(newsroom(article(wrote)))
    assert list(pages)[1:] == [
        f"chronology/{name}.html" for name in ("1969", "1969-06", "1969-07", "1970")
    ]
    year, july = pages["chronology/1969.html"], pages["chronology/1969-07.html"]
    assert '<a href="1969-07.html">July 1969</a> <span class="note">2 entries</span>' in year
    assert re.findall(r"#words-date-(\d)", year) == ["2", "1"]  # no month has all of a summer
    assert july.count("#words-date-") == 2
    assert "<title>Chronology: July 1969 · Fjord Wire</title>" in july


def test_a_full_month_has_a_page_for_each_day(
    article: Write, newsroom: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "FULL", 2)
    wrote = "In {July|1969-07}: {a|1969-07-20}, {b|1969-07-21T16:17}, {c|1969-07-21}; {d|1970}."
    pages = printed(newsroom(article(wrote)))
    assert list(pages)[1:] == [
        f"chronology/{name}.html"
        for name in ("1969", "1969-07", "1969-07-20", "1969-07-21", "1970")
    ]
    july, day = pages["chronology/1969-07.html"], pages["chronology/1969-07-21.html"]
    assert '>Monday, 21 July 1969</a> <span class="note">2 entries</span>' in july
    assert "#words-date-1" in july
    assert "#words-date-2" not in july
    assert day.count("#words-date-") == 2
    assert '<a href="1969.html">1969</a> · <a href="1969-07.html">July 1969</a></p>' in day
    assert '<a rel="prev" href="1969-07-20.html"><span class="arrow">←</span> Earlier</a>' in day
    assert '<a rel="next" href="1970.html">Later <span class="arrow">→</span></a>' in day


def test_a_day_of_too_many_briefs_has_pages_of_its_past_that_stay(
    article: Write, newsroom: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "FULL", 4)
    briefs = [article("On {Sunday|1969-07-20}.", f"b{number}") for number in range(7)]
    before = printed(newsroom(*briefs))
    pages = [f"chronology/1969-07-20{part}.html" for part in ("", "/3", "/2", "/1")]
    assert [page for page in before if "07-20" in page] == pages
    told = [re.findall(r"briefs/(b\d)\.html#", before[page]) for page in pages]
    assert all(0 < len(each) <= 2 for each in told)
    assert sorted(slug for each in told for slug in each) == [f"b{number}" for number in range(7)]
    assert '<p><a href="1969-07-20/3.html">Earlier briefs</a></p>' in before[pages[0]]
    assert '<a rel="prev" href="../1969-07-20.html">' in before[pages[1]]
    later = article("On {Sunday|1969-07-20}.", "b7", date=datetime(2021, 6, 3, tzinfo=UTC))
    after = printed(newsroom(*briefs, later))
    assert [after[page] for page in pages[2:]] == [before[page] for page in pages[2:]]


def test_bars_stand_in_their_place_in_time(article: Write, newsroom: Publish) -> None:
    wrote = article("Of {1800|1800}, {1950|1950}, {1951|1951}, {May|1951-05} and {1960|1960}.")
    html = printed(newsroom(wrote))["chronology/index.html"]
    places = re.findall(r'<rect x="(\d+)" y="\d+" width="8" height="(\d+)"', html)
    assert places == [("2", "60"), ("14", "120"), ("122", "60")]  # 1800 is too far away
    assert "<span>1950</span> <span>1960</span>" in html


def test_a_site_without_days_says_so(article: Write, newsroom: Publish) -> None:
    pages = printed(newsroom(article("Nothing ever happened.")))
    assert "The briefs speak of no day yet." in pages["chronology/index.html"]
