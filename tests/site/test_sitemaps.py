from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.site import sitemaps
from briefgen.site.model import Site
from briefgen.site.sitemaps import recent, sitemap_pages
from tests.values import replace

Make = Callable[..., Site]
Render = Callable[..., dict[str, bytes]]

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}
WIRE = "https://fjord.example/wire/"


def texts(document: bytes, path: str) -> list[str]:
    root = ET.fromstring(document)  # noqa: S314 - our own sitemap
    return [element.text or "" for element in root.findall(path, NAMES)]


def test_the_sitemap_lists_the_front_page_and_the_briefs(site: Site, rendered: Render) -> None:
    document = rendered(sitemap_pages(site))["sitemap.xml"]
    assert texts(document, "s:url/s:loc") == [
        WIRE,
        WIRE + "briefs/bridges.html",
        WIRE + "briefs/ferry.html",
    ]
    assert texts(document, "s:url/s:lastmod") == ["2021-05-05", "2021-05-05", "2021-05-01"]


def test_other_html_pages_are_listed_once(site: Site, rendered: Render) -> None:
    paths = [
        "index.html",
        "404.html",
        "briefs/ferry.html",
        "briefs/ferry.json",
        "actors/åse.html",
        "actors/åse.html",
    ]
    document = rendered(sitemap_pages(site, paths))["sitemap.xml"]
    assert texts(document, "s:url/s:loc")[3:] == [WIRE + "actors/%C3%A5se.html"]


def test_a_long_sitemap_becomes_an_index_of_several(
    site: Site, rendered: Render, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemaps, "SITEMAP_SIZE", 2)
    pages = rendered(sitemap_pages(site))
    assert texts(pages["sitemap.xml"], "s:sitemap/s:loc") == [
        WIRE + "sitemap-1.xml",
        WIRE + "sitemap-2.xml",
    ]
    assert len(texts(pages["sitemap-1.xml"], "s:url/s:loc")) == 2
    assert texts(pages["sitemap-2.xml"], "s:url/s:loc") == [WIRE + "briefs/ferry.html"]


def test_the_news_sitemap_holds_the_two_days_before_the_newest_brief(
    site: Site, rendered: Render
) -> None:
    # The ferry's brief is of 1 May, 00:00: more than two days before 3 May, 14:30.
    document = rendered(sitemap_pages(site))["news-sitemap.xml"]
    item = "s:url/n:news/"
    assert texts(document, "s:url/s:loc") == [WIRE + "briefs/bridges.html"]
    assert texts(document, item + "n:publication/n:name") == ["Fjord News"]
    assert texts(document, item + "n:publication/n:language") == ["en"]
    assert texts(document, item + "n:publication_date") == ["2021-05-03T14:30:00+02:00"]
    assert texts(document, item + "n:title") == ["Minister opens <forty> bridges & walks"]


def test_a_brief_of_exactly_two_days_before_is_news(site: Site, rendered: Render) -> None:
    newest, older = site.entries
    midnight = datetime(2021, 5, 3, tzinfo=timezone(timedelta(hours=2)))
    early = replace(site, entries=(replace(newest, date=midnight), older))
    document = rendered(sitemap_pages(early))["news-sitemap.xml"]
    assert texts(document, "s:url/n:news/n:publication_date")[1] == "2021-05-01"  # has no time


def test_a_news_sitemap_has_an_end(site: Site) -> None:
    assert len(recent(site.entries[:1] * 1_500)) == 1_000


def test_a_site_without_briefs_has_sitemaps_too(site: Site, rendered: Render) -> None:
    pages = rendered(sitemap_pages(replace(site, entries=())))
    assert texts(pages["sitemap.xml"], "s:url/s:loc") == [WIRE]
    assert texts(pages["news-sitemap.xml"], "s:url") == []


@pytest.mark.parametrize(
    ("language", "told"),
    [("en-GB", "en"), ("de", "de"), ("zh-CN", "zh-cn"), ("zh-Hant", "zh"), ("pt-BR", "pt")],
)
def test_the_language_is_told_as_google_wants_it(
    site_where: Make, rendered: Render, language: str, told: str
) -> None:
    document = rendered(sitemap_pages(site_where(language=language)))["news-sitemap.xml"]
    assert texts(document, "s:url/n:news/n:publication/n:language") == [told]


def test_without_base_url_there_are_no_sitemaps(site_with: Make) -> None:
    assert list(sitemap_pages(site_with(base_url=""))) == []


def test_a_new_body_alone_changes_no_sitemap(site: Site) -> None:
    keys = [page.key for page in sitemap_pages(site)]
    newest, older = site.entries
    edited = replace(site, entries=(replace(newest, digest="another"), older))
    retitled = replace(site, entries=(replace(newest, title="Bridges"), older))
    assert [page.key for page in sitemap_pages(edited)] == keys
    changed = [page.key for page in sitemap_pages(retitled)]
    assert changed[0] == keys[0]
    assert changed[1] != keys[1]


def test_a_time_of_day_that_is_told_changes_the_news_sitemap(site: Site) -> None:
    newest, older = site.entries
    [_, before] = [page.key for page in sitemap_pages(site)]
    [_, after] = [
        page.key
        for page in sitemap_pages(replace(site, entries=(replace(newest, has_time=False), older)))
    ]
    assert before != after


@settings(derandomize=True, max_examples=50, deadline=None)
@given(title=st.text(min_size=1))
def test_sitemaps_are_well_formed_whatever_the_title(
    site_where: Make, rendered: Render, title: str
) -> None:
    document = rendered(sitemap_pages(site_where(title=title)))["news-sitemap.xml"]
    assert len(texts(document, "s:url/n:news/n:title")) == 1
