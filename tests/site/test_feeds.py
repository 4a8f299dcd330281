import json
import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.config import Publisher
from briefgen.content.brief import Correction, CorrectionKind
from briefgen.diagnostics import Position
from briefgen.site import feeds
from briefgen.site.feeds import NEVER
from briefgen.site.memory import Remembered, make_anew
from briefgen.site.messages import words_for
from briefgen.site.model import Page, Site
from briefgen.site.theme import load_theme
from briefgen.site.words import Words
from tests.values import replace

Make = Callable[..., Site]
Render = Callable[..., dict[str, bytes]]

ATOM = {"a": "http://www.w3.org/2005/Atom"}
WIRE = "https://fjord.example/wire/"
CATALOGUES = load_theme().catalogues


def atom(pages: dict[str, bytes], path: str = "feed.xml") -> ET.Element:
    return ET.fromstring(pages[path])  # noqa: S314 - our own feed


def texts(element: ET.Element, path: str) -> list[str]:
    return [found.text or "" for found in element.findall(path, ATOM)]


def feed_pages(site: Site, language: str = "en", remembered: Remembered = make_anew) -> list[Page]:
    return list(feeds.feed_pages(site, words_for(language, CATALOGUES), remembered))


def keys(site: Site) -> dict[str, str]:
    return {page.path: page.key for page in feed_pages(site)}


def test_an_atom_feed_holds_the_newest_briefs_first(site: Site, rendered: Render) -> None:
    feed = atom(rendered(feed_pages(site)))
    assert texts(feed, "a:title") == ["Fjord Wire"]
    assert texts(feed, "a:author/a:name") == ["Fjord News"]
    assert texts(feed, "a:entry/a:title") == [
        "Minister opens <forty> bridges & walks",
        "Last ferry sails",
    ]
    assert texts(feed, "a:entry/a:id") == [WIRE + "briefs/bridges.html", WIRE + "briefs/ferry.html"]
    assert texts(feed, "a:entry/a:author/a:name") == ["Kari Lie", "Oslo desk"]
    terms = [category.get("term") for category in feed.findall("a:entry/a:category", ATOM)]
    assert terms == ["bridges", "roads & rails"]
    links = {link.get("rel"): link.get("href") for link in feed.findall("a:link", ATOM)}
    assert links == {"self": WIRE + "feed.xml", "alternate": WIRE}


def test_a_corrected_brief_is_updated_and_says_so(site: Site, rendered: Render) -> None:
    feed = atom(rendered(feed_pages(site)))
    assert texts(feed, "a:entry/a:published")[0] == "2021-05-03T14:30:00+02:00"
    assert texts(feed, "a:entry/a:updated")[0] == "2021-05-05T00:00:00+02:00"
    summary = texts(feed, "a:entry/a:summary")[0]
    assert summary.startswith("Correction, 5 May 2021: It was forty, not four. Editor")
    assert summary.endswith("Forty bridges were opened.")
    assert "<h2>Corrections to this brief</h2>" in texts(feed, "a:entry/a:content")[0]
    assert "Corrections" not in texts(feed, "a:entry/a:content")[1]


def test_the_feed_is_as_new_as_the_newest_change_in_it(site: Site, rendered: Render) -> None:
    assert texts(atom(rendered(feed_pages(site))), "a:updated") == ["2021-05-05T00:00:00+02:00"]


def test_a_correction_on_the_day_of_publication_still_counts_as_a_change(
    site_where: Make, rendered: Render
) -> None:
    same_day = Correction(date(2021, 5, 3), CorrectionKind.CLARIFICATION, "They are footbridges.")
    feed = atom(rendered(feed_pages(site_where(corrections=(same_day,)))))
    assert texts(feed, "a:entry/a:updated")[0] == "2021-05-03T14:30:01+02:00"


def test_the_updated_of_the_front_matter_counts(site_where: Make, rendered: Render) -> None:
    later = datetime(2021, 6, 1, 8, 0, tzinfo=timezone(timedelta(hours=2)))
    feed = atom(rendered(feed_pages(site_where(updated=later))))
    assert texts(feed, "a:entry/a:updated")[0] == "2021-06-01T08:00:00+02:00"


def test_links_lead_to_absolute_addresses(site: Site, rendered: Render) -> None:
    content = texts(atom(rendered(feed_pages(site))), "a:entry/a:content")[0]
    assert f'<a href="{WIRE}briefs/ferry.html">about 40</a>' in content
    assert "../2021" not in content


def test_an_empty_feed_needs_no_clock(site_with: Make, rendered: Render) -> None:
    pages = rendered(feed_pages(site_with(feed_size=0)))
    assert texts(atom(pages), "a:updated") == [NEVER.isoformat()]
    assert json.loads(pages["feed.json"])["items"] == []


def test_a_feed_holds_no_more_than_the_newsroom_wants(site_with: Make, rendered: Render) -> None:
    pages = rendered(feed_pages(site_with(feed_size=1)))
    assert texts(atom(pages), "a:entry/a:title") == ["Minister opens <forty> bridges & walks"]
    assert len(json.loads(pages["feed.json"])["items"]) == 1
    assert texts(atom(pages, "corrections.xml"), "a:entry/a:updated") == [
        "2021-05-05T00:00:00+02:00"
    ]


def test_the_json_feed_says_the_same(site: Site, rendered: Render) -> None:
    feed = json.loads(rendered(feed_pages(site))["feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["home_page_url"] == WIRE
    first, second = feed["items"]
    assert first["url"] == first["id"] == WIRE + "briefs/bridges.html"
    assert first["date_modified"] == "2021-05-05T00:00:00+02:00"
    assert first["authors"] == [{"name": "Kari Lie"}, {"name": "Oslo desk"}]
    assert first["_briefgen"]["annotations"] == WIRE + "briefs/bridges.json"
    assert first["_briefgen"]["corrections"][0] == {
        "date": "2021-05-05",
        "kind": "correction",
        "note": "It was forty, not four.",
        "was": "four",
        "now": "40",
    }
    assert "corrections" not in second["_briefgen"]
    assert "authors" not in second


def test_corrections_have_a_feed_of_their_own(site: Site, rendered: Render) -> None:
    feed = atom(rendered(feed_pages(site)), "corrections.xml")
    first, second = texts(feed, "a:entry/a:title")
    assert first == "Correction: Minister opens <forty> bridges & walks"
    assert second.endswith("note: Minister opens <forty> bridges & walks")
    content = texts(feed, "a:entry/a:content")[0]
    assert content == "It was forty, not four. It was: “four”. It is now: “40”."
    log, *entries = (
        link.get("href", "") for link in feed.iterfind(".//a:link[@rel='alternate']", ATOM)
    )
    assert log == WIRE + "corrections.html"
    assert entries == texts(feed, "a:entry/a:id")  # where it stands on the brief's page


def test_feeds_speak_the_language_of_the_site(site: Site, rendered: Render) -> None:
    german = feed_pages(site, "de")
    pages = rendered(german)
    told = b"".join(pages.values()).decode()
    assert texts(atom(pages, "corrections.xml"), "a:title") == ["Fjord Wire: Korrekturen"]
    assert "Korrektur, 5. Mai 2021: It was forty, not four." in told
    assert (
        "<h2>Korrekturen dieser Meldung</h2>"
        in json.loads(pages["feed.json"])["items"][0]["content_html"]
    )
    assert "Zuvor hieß es: „four“. Jetzt heißt es: „40“." in told
    assert not re.search("Correction|Editor|It was:|It is now", told)
    assert {page.key for page in german}.isdisjoint(keys(site).values())


def test_every_message_of_a_feed_is_in_its_key(site: Site, rendered: Render) -> None:
    class Listening(Words, frozen=True):
        def say(self, name: str, /, **values: object) -> str:
            assert name in feeds.SAID
            return super().say(name, **values)

    english = words_for("en", CATALOGUES)
    rendered(feeds.feed_pages(site, Listening("en", english.messages)))


def test_a_new_correction_leaves_the_ids_of_older_ones(
    site: Site, site_where: Make, rendered: Render
) -> None:
    known = site.entries[0].corrections
    new = Correction(date(2021, 5, 9), CorrectionKind.UPDATE, "There are forty-one now.")
    before = texts(atom(rendered(feed_pages(site)), "corrections.xml"), "a:entry/a:id")
    grown = site_where(corrections=(new, *known))
    after = texts(atom(rendered(feed_pages(grown)), "corrections.xml"), "a:entry/a:id")
    assert len(set(after)) == 3
    assert after[1:] == before


@pytest.mark.parametrize(
    ("logo", "address"),
    [
        ("logo.png", WIRE + "media/logo.png"),
        ("img/our%20logo.png", WIRE + "media/img/our%20logo.png"),
        ("https://cdn.example/logo.png", "https://cdn.example/logo.png"),
    ],
)
def test_the_logo_is_where_it_is_published(
    site_with: Make, rendered: Render, logo: str, address: str
) -> None:
    pages = rendered(feed_pages(site_with(publisher=Publisher("Fjord News", logo=logo))))
    assert texts(atom(pages), "a:logo") == [address]
    assert json.loads(pages["feed.json"])["icon"] == address


def test_without_base_url_there_are_no_feeds(site_with: Make) -> None:
    assert feed_pages(site_with(base_url="")) == []


def test_keys_change_with_what_a_feed_holds_and_with_nothing_else(
    site: Site, site_where: Make, site_with: Make
) -> None:
    assert keys(site) == keys(site_where())
    retitled = keys(site_where(title="Minister opens bridges"))
    assert all(retitled[path] != key for path, key in keys(site).items())
    retagged = keys(site_where(tags=("spans",)))
    assert retagged["feed.xml"] != keys(site)["feed.xml"]
    assert retagged["corrections.xml"] == keys(site)["corrections.xml"]
    moved = keys(site_with(base_url="https://elsewhere.example/"))
    assert set(moved.values()).isdisjoint(keys(site).values())


CHANGES: dict[str, dict[str, Any]] = {
    "language": {"language": "nb"},
    "zone": {"date": datetime(2021, 5, 3, 14, 30, tzinfo=UTC)},
    "number": {
        "corrections": (
            Correction(date(2021, 5, 5), CorrectionKind.CORRECTION, "It was forty."),
            Correction(date(2021, 5, 2), CorrectionKind.UPDATE, "Too old to be in the feed."),
        )
    },
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_feed_whose_key_stays_keeps_its_bytes(
    change: str, site_of_first: Make, rendered: Render
) -> None:
    correction = Correction(date(2021, 5, 5), CorrectionKind.CORRECTION, "It was forty.")
    before = site_of_first(corrections=(correction,))
    after = site_of_first(**{"corrections": (correction,)} | CHANGES[change])
    old, new = rendered(feed_pages(before)), rendered(feed_pages(after))
    changed = {path for path in old if keys(before)[path] != keys(after)[path]}
    assert "corrections.xml" in changed
    assert old["corrections.xml"] != new["corrections.xml"]
    assert {path for path in old if old[path] != new[path]} <= changed


def test_where_a_correction_stands_in_its_file_is_not_printed(site_where: Make) -> None:
    def noted(line: int) -> Site:
        at = Position(line, 5)
        return site_where(
            corrections=(Correction(date(2021, 5, 5), CorrectionKind.UPDATE, "Moved.", at=at),)
        )

    assert keys(noted(4))["corrections.xml"] == keys(noted(9))["corrections.xml"]


def test_keys_need_no_article(site: Site) -> None:
    def never(entry: Any) -> Any:
        pytest.fail(f"{entry.slug} was loaded for a key")

    unloaded = Site(site.config, site.entries, never, site.targets)
    assert [page.path for page in feed_pages(unloaded)] == [
        *("feed.xml", "feed.json", "corrections.xml"),
        *("tags/bridges.xml", "tags/roads-rails.xml"),
    ]


@settings(derandomize=True, max_examples=60, deadline=None)
@given(title=st.text(min_size=1), note=st.text())
def test_feeds_are_well_formed_whatever_the_text(
    site_where: Make, rendered: Render, title: str, note: str
) -> None:
    correction = Correction(date(2021, 5, 4), CorrectionKind.UPDATE, note)
    strange = site_where(title=title, authors=(title,), tags=(note,), corrections=(correction,))
    pages = rendered(feed_pages(strange))
    read = texts(atom(pages), "a:entry/a:title")[0]
    expected = "".join(char for char in title if char in "\t\n\r" or char >= " ")
    assert read == expected.replace("\ufffe", "").replace("\uffff", "").replace(
        "\r\n", "\n"
    ).replace("\r", "\n")
    assert atom(pages, "corrections.xml").tag.endswith("feed")
    assert json.loads(pages["feed.json"])["items"][0]["title"] == title


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1b", "\ud800", "\ufffe"])
def test_what_xml_cannot_hold_is_dropped(site: Site, rendered: Render, character: str) -> None:
    first, second = site.entries
    first = replace(first, title=f"a{character}b", tags=(f"c{character}d",))
    pages = rendered(feed_pages(replace(site, entries=(first, second))))
    assert texts(atom(pages), "a:entry/a:title")[0] == "ab"
    category = atom(pages).find("a:entry/a:category", ATOM)
    assert category is not None
    assert category.get("term") == "cd"


def test_which_briefs_are_in_which_feed_is_remembered(
    site: Site, site_where: Make, rendered: Render
) -> None:
    kept: dict[tuple[str, str], Sequence[str]] = {}
    made: list[str] = []

    def remembered(name: str, key: str, make: Callable[[], Sequence[str]]) -> Sequence[str]:
        if (name, key) not in kept:
            made.append(name)
            kept[name, key] = make()
        return kept[name, key]

    first = rendered(feed_pages(site, remembered=remembered))
    assert first == rendered(feed_pages(site))
    told = Correction(date(2021, 5, 9), CorrectionKind.UPDATE, "New.")
    corrected = replace(
        site, entries=(replace(site.entries[0], corrections=(told,)), *site.entries[1:])
    )
    assert rendered(feed_pages(corrected, remembered=remembered)) == rendered(feed_pages(corrected))
    assert made == ["feeds"]
    tagged = site_where(tags=("ferries",))
    assert rendered(feed_pages(tagged, remembered=remembered)) == rendered(feed_pages(tagged))
    assert made == ["feeds", "feeds"]
