"""Quotes by speaker, the list of actors, the ways into the briefs, the page for developers."""

import json
import re
from collections.abc import Callable

import pytest

from briefgen.actors.actor import Actor
from briefgen.annotate.model import ActorType
from briefgen.site.data.pages import data_pages
from briefgen.site.explore import pages
from briefgen.site.feeds import feed_pages
from briefgen.site.hosting import hosting_pages
from briefgen.site.messages import words_for
from briefgen.site.model import Article, Site
from briefgen.site.pages import html_pages
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.theme import load_theme

Write = Callable[..., Article]
Publish = Callable[..., Site]

WORDS = words_for("en", load_theme().catalogues)


def printed(site: Site, path: str) -> str:
    [page] = [page for page in html_pages(site, load_theme()) if page.path == path]
    return page.render().decode()


def test_who_is_quoted_most_comes_first_with_the_newest_words(
    article: Write, newsroom: Publish
) -> None:
    site = newsroom(
        article("[Ada Moe|ada-moe]: <<one>> and <<two>>.", "new"),
        article("[Bo Li|bo-li]: <<alone>>. [Ada Moe|ada-moe]: <<three>> and <<four>>.", "old"),
    )
    html = printed(site, "quotes.html")
    assert html.index("Ada Moe") < html.index("Bo Li")
    assert re.findall(r"#words-quote-\d+\">(\w+)<", html) == ["one", "two", "three", "alone"]
    assert "bridge builder · 4 quotes" in re.sub(r"<[^>]+>", "", html)


def test_speakers_who_are_left_out_are_counted(
    article: Write, newsroom: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "HEARD", 1)
    monkeypatch.setattr(pages, "NAMED", 1)
    wrote = "[Ada Moe|ada-moe]: <<one>>, <<two>>. [Bo Li|bo-li]: <<three>>."
    assert "more, among" not in printed(newsroom(article(wrote)), "quotes.html")
    more = printed(newsroom(article(f"{wrote} [Oslo|oslo]: <<four>>.")), "quotes.html")
    assert '<a href="actors/index.html">and 1 more, among all actors</a>' in more
    assert 'Bo Li</a> <span class="note">1 quote' in more
    assert "Oslo" not in more


def test_nobody_quoted(article: Write, newsroom: Publish) -> None:
    assert "Nobody has been quoted yet." in printed(newsroom(article("Silence.")), "quotes.html")


def test_many_actors_stand_under_their_letters(article: Write, newsroom: Publish) -> None:
    names = [f"{letter}{n}" for letter in "ÅBC" for n in range(25)]
    actors = {name.lower(): Actor(name.lower(), f"Kim {name}", ActorType.PERSON) for name in names}
    site = newsroom(article(" ".join(f"[x|{actor}]" for actor in actors), actors=actors))
    html = printed(site, "actors/index.html")
    letters = re.findall(r'<h3 id="person-\d">(.)</h3>', html)
    assert letters == ["A", "B", "C"]
    assert '<form class="filter" role="search" data-filter hidden>' in html
    assert html.count("<li><a ") > 75


def test_the_ways_lead_on_and_empty_ones_are_left_out(article: Write, newsroom: Publish) -> None:
    full = newsroom(article("[Ada Moe|ada-moe]: <<one>> on {Monday|2021-05-03}.", tags=("a",)))
    assert re.findall(r'<h2><a href="([^"]+)">', printed(full, "explore.html")) == [
        *("search.html", "chronology/index.html", "actors/index.html", "network.html"),
        *("quotes.html", "tags/index.html", "corrections.html", "developers.html"),
    ]
    bare = newsroom(article("Nothing."))
    assert re.findall(r'<h2><a href="([^"]+)">', printed(bare, "explore.html")) == [
        *("search.html", "corrections.html", "developers.html"),
    ]


def test_every_file_for_machines_is_listed_with_an_example(
    article: Write, newsroom: Publish
) -> None:
    site = newsroom(
        article("[Ada Moe|ada-moe] and [Oslo|oslo].", tags=("a",)),
        article("[Ada Moe|ada-moe].", "other"),
        base_url="https://wire.example/",
    )
    html = printed(site, "developers.html")
    made = [
        *data_pages(site),
        *feed_pages(site, WORDS),
        *hosting_pages(site),
        *sitemap_pages(site, []),
    ]
    patterns = (
        (r"^briefs/(bridge|other)\.", "briefs/SLUG."),
        (r"^tags/a\.xml", "tags/TAG.xml"),
        (r"^actors/ada-moe\.xml", "actors/ACTOR.xml"),
    )
    for page in made:
        path = page.path
        for found, name in patterns:
            path = re.sub(found, name, path)
        if path not in {"robots.txt", ".nojekyll"}:
            assert f"<code>{path}</code>" in html, path
    assert html.count("<pre ") == html.count("<section ") - 1  # sitemaps need none
    data = json.loads(html.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert data["@type"] == "Dataset"
    assert {each["contentUrl"] for each in data["distribution"]} == {
        f"https://wire.example/data/{name}"
        for name in ("briefs.json", "facts.csv", "actors.csv", "annotations.jsonld", "briefs.db")
    }


def test_an_empty_site_has_a_page_for_developers(newsroom: Publish) -> None:
    assert "briefs/SLUG.json" in printed(newsroom(), "developers.html")


def test_pages_name_the_feeds_of_their_tag_and_actor(article: Write, newsroom: Publish) -> None:
    site = newsroom(
        article("[Ada Moe|ada-moe] met [Bo Li|bo-li].", tags=("a",)),
        article("[Ada Moe|ada-moe].", "other"),
        base_url="https://wire.example/",
    )
    feed = 'type="application/atom+xml" title="Briefs: {}" href="{}"'
    assert feed.format("Ada Moe (Atom)", "ada-moe.xml") in printed(site, "actors/ada-moe.html")
    assert feed.format("a (Atom)", "a.xml") in printed(site, "tags/a.html")
    assert "bo-li.xml" not in printed(site, "actors/bo-li.html")  # one brief names him
    made = {page.path for page in feed_pages(site, WORDS)}
    assert {"actors/ada-moe.xml", "tags/a.xml"} <= made
    assert "actors/bo-li.xml" not in made
