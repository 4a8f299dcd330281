"""Every page that people read: where it stands, what it shows, and what its key holds."""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from briefgen.actors.actor import Actor
from briefgen.annotate.model import AGE_UNIT, ActorType, Form
from briefgen.content.brief import Correction, CorrectionKind, Image, Source
from briefgen.site.brief_page import with_scrolling_tables, with_words
from briefgen.site.data.pages import data_pages
from briefgen.site.feeds import feed_pages
from briefgen.site.messages import words_for
from briefgen.site.model import Article, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.theme import Theme, load_theme
from tests.values import replace

Write = Callable[..., Article]
Publish = Callable[..., Site]

EVIL = """<script>alert(1)</script>"'><img src=x onerror=alert(1)>"""
WROTE = "[Ada Moe|ada-moe] opened {about 40} bridges in [Oslo|oslo] on {Monday|2021-05-03}."


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme()


def printed(site: Site, theme: Theme) -> dict[str, str]:
    return {
        page.path: page.render().decode()
        for page in html_pages(site, theme)
        if page.path.endswith(".html")
    }


def keys(site: Site, theme: Theme) -> dict[str, str]:
    return {page.path: page.key for page in html_pages(site, theme)}


class Reader(HTMLParser):
    """Collects ids, links and the visible text of a page; every tag must be closed in its turn."""

    VOID = frozenset(("meta", "link", "img", "br", "hr", "input"))

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.tags: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []
        assert len(self.ids) == len(set(self.ids))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert tag != "a" or "a" not in self._open
        for name, value in attrs:
            assert not name.startswith("on")
            if name == "id":
                self.ids.append(value or "")
            if name in {"href", "src"}:
                self.links.append(value or "")
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_every_page_has_its_place(article: Write, newsroom: Publish, theme: Theme) -> None:
    site = newsroom(article(WROTE, tags=("Roads & Rails",)))

    assert set(printed(site, theme)) == {
        "index.html",
        "briefs/bridge.html",
        "actors/index.html",
        "actors/ada-moe.html",
        "actors/oslo.html",
        "tags/index.html",
        "tags/roads-rails.html",
        "corrections.html",
        "explore.html",
        "chronology/index.html",
        "chronology/2021.html",
        "network.html",
        "quotes.html",
        "search.html",
        "developers.html",
        "404.html",
    }
    static = {page.path for page in html_pages(site, theme)} - set(printed(site, theme))
    assert {
        "static/style.css",
        "static/brief.css",
        "static/cards.js",
        "static/favicon.svg",
    } <= static


def test_an_empty_site_has_pages_too(newsroom: Publish, theme: Theme) -> None:
    pages = printed(newsroom(), theme)

    assert "No briefs have been published yet." in pages["index.html"]
    for html in pages.values():
        Reader(html)


@pytest.mark.parametrize("base_url", ["", "https://wire.example/sub/"])
def test_every_link_and_fragment_resolves(
    base_url: str, article: Write, newsroom: Publish, theme: Theme
) -> None:
    now = Correction(date(2021, 5, 4), CorrectionKind.CORRECTION, "Forty.", "14", "about 40")
    site = newsroom(
        article(f"{WROTE} <<It is open,>> she said.", corrections=(now,), tags=("index", "a/b")),
        article("[Oslo|oslo] slept.", "night", image=Image("moon.jpg", "The moon", "A. Moe")),
        targets={"content/night.md": {"moon.jpg": "media/moon.jpg"}},
        base_url=base_url,
    )
    pages = {path: Reader(html) for path, html in printed(site, theme).items()}
    root = base_url or "https://any.example/deep/"
    machines = (
        *feed_pages(site, words_for("en", theme.catalogues)),
        *data_pages(site),
        *sitemap_pages(site, []),
    )
    made = (*html_pages(site, theme), *machines)
    others = {"media/moon.jpg", *(page.path for page in made)}

    for path, reader in pages.items():
        for link in reader.links:
            address = urljoin(root + path, link)
            if not address.startswith(root):
                assert urlsplit(link).scheme
                continue
            target, _, fragment = address.removeprefix(root).partition("#")
            assert unquote(target) in others | {""}, f"{path} -> {link}"
            if fragment:
                assert fragment in pages[target].ids, f"{path} -> {link}"


def test_links_between_pages_are_relative(article: Write, newsroom: Publish, theme: Theme) -> None:
    site = newsroom(article(WROTE), base_url="https://wire.example/sub/")

    for path, html in printed(site, theme).items():
        for link in re.findall(r'<a [^>]*href="([^"#][^"]*)"', html):
            assert link.startswith("/sub/") == (path == "404.html"), link
            assert urlsplit(link).scheme == ""


@pytest.mark.parametrize("search", [True, False])
def test_a_missing_page_leads_on(
    article: Write, newsroom: Publish, theme: Theme, *, search: bool
) -> None:
    site = newsroom(article(WROTE), base_url="https://wire.example/sub/", search=search)
    main = printed(site, theme)["404.html"].partition("<main")[2].partition("</main>")[0]
    ways = ["index.html", *(["search.html"] if search else []), "chronology/index.html"]
    led_to = [f"/sub/{way}" for way in (*ways, "actors/index.html")]
    assert re.findall(r'<h2><a href="([^"]+)"', main) == led_to


def test_a_fact_and_its_words_point_at_each_other(
    article: Write, newsroom: Publish, theme: Theme
) -> None:
    site = newsroom(article(f"{WROTE} <<It stands,>> she said."))

    html = printed(site, theme)["briefs/bridge.html"]

    for fact in ("date-1", "figure-1", "quote-1"):
        for end in (f'id="words-{fact}"', f'id="fact-{fact}"'):
            assert html.count(end) == 1
        assert f'href="#words-{fact}"' in html
        assert f'href="#fact-{fact}"' in html
    assert 'href="../actors/ada-moe.html">Ada Moe</a>' in html


def test_the_text_keeps_every_character(article: Write, newsroom: Publish, theme: Theme) -> None:
    wrote = article("[Ada|ada-moe] & <<[Bo|bo-li] < 3>>\n\nSaid in {May|2021-05}.")

    html = printed(newsroom(wrote), theme)["briefs/bridge.html"]

    text = html.split('<div class="text" lang="en">')[1].split("</div>")[0]
    assert Reader(text).text.split() == wrote.brief.body.text.split()


def test_a_brief_shows_what_its_front_matter_says(
    article: Write, newsroom: Publish, theme: Theme
) -> None:
    site = newsroom(
        article(
            WROTE,
            summary="Forty at once.",
            authors=("Kari Lie", "Per Bo"),
            dateline="Oslo",
            updated=datetime(2021, 5, 4, 8, 0, tzinfo=UTC),
            sources=(Source("Ministry", "https://m.example/1", date(2021, 5, 2)),),
            corrections=(
                Correction(date(2021, 5, 3), CorrectionKind.UPDATE, "Older."),
                Correction(date(2021, 5, 4), CorrectionKind.EDITORS_NOTE, "Newer.", "a", "b"),
            ),
        )
    )

    html = printed(site, theme)["briefs/bridge.html"]

    text = " ".join(Reader(html).text.split())
    for words in (
        "Forty at once.",
        "By Kari Lie and Per Bo",
        "Monday, 3 May 2021, 09:30 UTC",
        "Updated Tuesday, 4 May 2021, 08:00 UTC",
        "Ministry, 2 May 2021",
    ):
        assert words in text
    notice = html.split('class="notice"')[1].split("</div>")[0]
    assert "Editor’s note" in notice
    assert "Newer." in notice
    assert "Older." not in notice
    assert html.index('id="correction-2"') < html.index('id="correction-1"')


@pytest.mark.parametrize(
    ("kinds", "flag", "foremost"),
    [
        ("update", "Updated", 1),
        ("clarification", "Clarified", 1),
        ("editors-note", "Editor’s note", 1),
        ("correction", "Corrected", 1),
        ("correction update", "Corrected", 1),
        ("update clarification", "Clarified", 2),
        ("correction correction", "Corrected", 2),
        ("editors-note clarification", "Editor’s note", 1),
    ],
)
def test_the_gravest_correction_is_the_one_that_is_told_first(
    newsroom: Publish, article: Write, theme: Theme, kinds: str, flag: str, foremost: int
) -> None:
    corrections = tuple(
        Correction(date(2021, 5, 3 + day), CorrectionKind(kind), f"Note {day}.")
        for day, kind in enumerate(kinds.split(), start=1)
    )
    pages = printed(newsroom(article(WROTE, corrections=corrections)), theme)

    assert re.findall(r'class="flag">([^<]+)<', pages["index.html"]) == [flag]
    notice = pages["briefs/bridge.html"].split('class="notice"')[1].split("</div>")[0]
    assert re.findall(r"Note \d", notice) == [f"Note {foremost}"]


def test_what_people_write_is_never_markup(newsroom: Publish, article: Write, theme: Theme) -> None:
    actors = {"ada": Actor("ada", EVIL, ActorType.PERSON, (EVIL,), EVIL, EVIL, EVIL)}
    wrote = article(
        f"[Ada|ada] opened {{about 40}} bridges. <<{EVIL}>>",
        actors=actors,
        title=EVIL,
        summary=EVIL,
        dateline=EVIL,
        authors=(EVIL,),
        tags=(EVIL,),
        sources=(Source(EVIL, "javascript:alert(1)"), Source("b", f"https://b.example/{EVIL}")),
        corrections=(Correction(date(2021, 5, 4), CorrectionKind.UPDATE, EVIL, EVIL, EVIL),),
        image=Image("javascript:alert(1)", EVIL, EVIL),
        language='"><script>',
    )
    site = newsroom(wrote, article(WROTE, "next"), title=EVIL, description=EVIL)

    for path, html in printed(site, theme).items():
        reader = Reader(html)
        more = 3 if path.startswith("briefs/") else path in {"actors/index.html", "search.html"}
        assert reader.tags.count("script") == 1 + more, path
        assert "img" not in reader.tags
        assert not any(link.startswith("javascript") for link in reader.links)


def test_structured_data_cannot_break_out(newsroom: Publish, article: Write, theme: Theme) -> None:
    html = printed(newsroom(article(WROTE, title="</script><b>")), theme)["briefs/bridge.html"]

    block = html.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert "\\u003c/script\\u003e" in block


def test_no_page_needs_more_than_its_security_policy_allows(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    for html in printed(newsroom(article(WROTE)), theme).values():
        assert "default-src 'none'" in html
        assert "<style" not in html
        assert " style=" not in html
        assert not re.search(r"<script(?! src| type=.application/ld)", html)


def test_nothing_stands_beside_a_brief_in_which_nothing_was_found(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    pages = printed(newsroom(article("It rained."), article("[Oslo|oslo] slept.", "night")), theme)
    assert "<aside" not in pages["briefs/bridge.html"]
    assert '<aside class="facts"' in pages["briefs/night.html"]


def test_a_draft_is_marked_in_a_preview(newsroom: Publish, article: Write, theme: Theme) -> None:
    mark = '<span class="flag">Draft</span>'
    pages = printed(newsroom(article(WROTE, draft=True), article(WROTE, "told")), theme)

    assert pages["index.html"].count(mark) == pages["briefs/bridge.html"].count(mark) == 1
    assert mark not in pages["briefs/told.html"]


def test_a_day_that_is_written_as_it_is_meant_stands_once(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    wrote = "{2019|2019}, {2019|2019}, {that year|2019} and {Sunday|2021-05-02}."
    html = printed(newsroom(article(wrote)), theme)["briefs/bridge.html"]

    days = html.split('class="timeline"')[1].split("</ol>")[0].split("<li>")[1:]
    shown = [" ".join(re.sub("<[^>]+>", " ", day).split()) for day in days]
    assert shown == ["2019 2nd time that year", "Sunday, 2 May 2021 Sunday"]
    assert re.search(r'<time datetime="2019"><span id="fact-date-1"><a [^>]*>2019</a>', days[0])


def test_words_that_stand_again_for_a_day_are_counted(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    wrote = "{Sunday|2021-05-02}, {Sunday|2021-05-02}."
    html = printed(newsroom(article(wrote)), theme)["briefs/bridge.html"]

    assert 'href="#words-date-1">Sunday</a>' in html
    assert 'href="#words-date-2" aria-label="Sunday, 2nd time">2nd time</a>' in html


def test_tables_stand_in_boxes_that_are_scrolled_by_keyboard_too() -> None:
    table = "<table><tbody><tr><td>1</td></tr></tbody></table>"
    html = with_scrolling_tables(
        f"<p>&lt;table&gt;</p>{table}\n{table}", words_for("de", load_theme().catalogues)
    )
    box = '<div class="wide" role="region" tabindex="0" aria-label="Tabelle {}">{}</div>'
    assert html == f"<p>&lt;table&gt;</p>{box.format(1, table)}\n{box.format(2, table)}"


def test_the_way_back_from_a_footnote_is_named_in_the_site_s_language() -> None:
    back = '<a class="footnote-backref" {}href="#fnref:1">↩</a>'
    html = with_words(back.format(""), words_for("de", load_theme().catalogues))
    assert html == back.format('aria-label="Zurück zum Text" ')


def test_a_small_brief_weighs_little(newsroom: Publish, article: Write, theme: Theme) -> None:
    site = newsroom(article("\n\n".join([f"{WROTE} <<Well,>> she said."] * 30)))

    html = printed(site, theme)["briefs/bridge.html"]

    files = set(re.findall(r'(?:href|src)="../static/([^"]+\.(?:css|js))"', html))
    scripts = {"facts.js", "cards.js", "shortcut.js"}
    assert files == {"style.css", "brief.css", "own.css"} | scripts
    assert len(html.encode()) + sum(len(theme.static[file]) for file in files) < 58_000


# Lists


def test_the_index_goes_on_over_pages(many: Callable[[int], Site], theme: Theme) -> None:
    pages = printed(many(9), theme)

    assert "News of b9" in pages["index.html"]
    assert "News of b5" not in pages["index.html"]
    assert "News of b5" in pages["page-2.html"]
    assert "News of b1<" in pages["page-3.html"]
    assert 'rel="next" href="page-2.html"' in pages["index.html"]
    assert 'rel="prev" href="page-2.html"' in pages["page-3.html"]


@pytest.mark.parametrize("folder", ["actors/ada-moe", "tags/bridges"])
def test_the_past_of_a_long_list_stays_where_it_is(
    folder: str, many: Callable[[int], Site], theme: Theme
) -> None:
    before, after = keys(many(13), theme), keys(many(14), theme)

    assert {path for path in before if path.startswith(f"{folder}/")} == {
        f"{folder}/1.html",
        f"{folder}/2.html",
    }
    assert f"{folder}/3.html" in after
    assert before[f"{folder}/1.html"] == after[f"{folder}/1.html"]


def test_every_brief_of_a_long_list_stands_on_one_of_its_pages(
    many: Callable[[int], Site], theme: Theme
) -> None:
    for count in (1, 4, 5, 6, 7, 13):
        pages = printed(many(count), theme)
        shown = [
            int(number)
            for path, html in pages.items()
            if path.startswith("actors/ada-moe")
            for number in re.findall(r"<h3[^>]*><a [^>]*>News of b(\d+)<", html)
        ]
        assert sorted(shown) == list(range(1, count + 1))


def test_an_actor_page_shows_words_in_context_and_quotes(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    site = newsroom(
        article("[Ada Moe|ada-moe] smiled. <<It stands,>> she said.", "new"),
        article("Nobody saw [Ada|ada-moe] there.", "old"),
    )

    html = printed(site, theme)["actors/ada-moe.html"]

    assert 'Nobody saw <a href="../briefs/old.html#words-mention-1">Ada</a> there.' in html
    assert '<a href="../briefs/new.html#words-quote-1">It stands</a>' in html
    assert html.index("News of new") < html.index("News of old")
    assert "bridge builder" in html


def test_an_appearance_shows_the_first_places_that_name_the_actor(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    far = " It rained, and nobody came." * 12
    text = far.join(("[Ada|ada-moe] one.", "[she|ada-moe] two.", "[Moe|ada-moe] three."))
    wrote = article(text + far + "[Ada|ada-moe] four." + far + "[Ada|ada-moe] five.")
    first, she, *others = wrote.annotations.mentions
    mentions = (first, replace(she, form=Form.ANAPHOR), *others)
    named = replace(wrote, annotations=replace(wrote.annotations, mentions=mentions))
    html = printed(newsroom(named), theme)["actors/ada-moe.html"]
    assert re.findall(r"#words-mention-(\d)", html) == ["1", "3", "4"]
    only = replace(wrote, annotations=replace(wrote.annotations, mentions=mentions[1:2]))
    html = printed(newsroom(only), theme)["actors/ada-moe.html"]
    assert re.findall(r"#words-mention-(\d)", html) == ["1"]


@pytest.mark.parametrize(
    ("unit", "of", "note"),
    [("", "bridges", "bridges"), (AGE_UNIT, "Bo Li", "age of Bo Li")],
)
def test_an_actor_page_shows_what_a_claim_counts(
    unit: str, of: str, note: str, newsroom: Publish, article: Write, theme: Theme
) -> None:
    wrote = article("[Ada Moe|ada-moe] said {about 40}.")
    [figure] = wrote.annotations.figures
    claim = replace(
        figure, figure=replace(figure.figure, of=of, unit=unit), attributed_to="ada-moe"
    )
    claimed = replace(wrote, annotations=replace(wrote.annotations, figures=(claim,)))

    html = printed(newsroom(claimed), theme)["actors/ada-moe.html"]

    assert f"about 40</a> {note}</p>" in html


def test_persons_are_listed_by_their_last_names(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    names = ("Zoe Ash", "Bo", "Adam Zink", "Ann Cole Jr.", "Bea Ash", "The Zoo", "Lake Ash")
    types = (*(ActorType.PERSON,) * 5, *(ActorType.PLACE,) * 2)
    actors = {
        f"a{n}": Actor(f"a{n}", name, kind)
        for n, (name, kind) in enumerate(zip(names, types, strict=True))
    }
    site = newsroom(article(" ".join(f"[X|{each}]" for each in actors), actors=actors))

    html = printed(site, theme)["actors/index.html"]

    listed = re.findall(r'dir="auto">([^<]+)</a> <span class="note">1 brief', html)
    assert listed == [
        "Bea Ash",
        "Zoe Ash",
        "Bo",
        "Ann Cole Jr.",
        "Adam Zink",
        "Lake Ash",
        "The Zoo",
    ]


def test_a_brief_tells_where_its_actors_were_in_the_news_before(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    site = newsroom(
        article("[Ada|ada-moe] came.", "third"),
        article("[Ada|ada-moe] went.", "second"),
        article("[Ada|ada-moe] was.", "first"),
    )

    pages = printed(site, theme)

    before = '<span class="before">In {}: <a href="{}.html" lang="en" dir="auto">'
    assert before.format("2 earlier briefs, the latest", "second") in pages["briefs/third.html"]
    assert before.format("1 earlier brief", "first") in pages["briefs/second.html"]
    assert 'class="before"' not in pages["briefs/first.html"]


def test_the_balance_of_the_sources_is_drawn_and_told(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    both = "[Ada|ada-moe] said <<One two three.>> [Bo|bo-li] said <<Four.>>"
    site = newsroom(article(both), article("[Ada|ada-moe] said <<Alone.>>", "alone"))

    pages = printed(site, theme)

    assert 'aria-label="Words quoted: Ada Moe 75%, Bo Li 25%"' in pages["briefs/bridge.html"]
    assert '<rect class="tone-1" x="0" width="744" height="10"/>' in pages["briefs/bridge.html"]
    assert "Words quoted" not in pages["briefs/alone.html"]


def test_a_site_in_german_is_german_throughout(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    site = newsroom(article(WROTE, authors=("Kari Lie", "Per Bo")), language="de")

    text = " ".join(Reader(printed(site, theme)["briefs/bridge.html"]).text.split())

    for words in ("Von Kari Lie und Per Bo", "Montag, 3. Mai 2021, 09:30 Uhr (UTC)", "Zeitangaben"):
        assert words in text


def test_a_credit_stands_as_it_was_written(newsroom: Publish, article: Write, theme: Theme) -> None:
    site = newsroom(
        article(WROTE, image=Image("moon.jpg", "The moon", "Drawing by A. Moe")),
        targets={"content/bridge.md": {"moon.jpg": "media/moon.jpg"}},
    )

    assert (
        '<figcaption dir="auto">Drawing by A. Moe</figcaption>'
        in printed(site, theme)["briefs/bridge.html"]
    )


def test_two_tags_with_one_slug_share_a_page(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    site = newsroom(
        article(WROTE, "new", tags=("Arms control", "arms-control")),
        article(WROTE, "old", tags=("ARMS CONTROL",)),
    )

    pages = printed(site, theme)

    assert [path for path in pages if path.startswith("tags/arms")] == ["tags/arms-control.html"]
    assert pages["tags/arms-control.html"].count("<h2") == 2
    assert 'Arms control</a> <span class="note">2 briefs' in pages["tags/index.html"]


def test_the_corrections_log_is_newest_first(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    early = Correction(date(2021, 5, 4), CorrectionKind.CORRECTION, "Early note.", "was so", "")
    late = Correction(date(2021, 6, 1), CorrectionKind.CLARIFICATION, "Late note.")
    site = newsroom(
        article(WROTE, "new", corrections=(early,)), article(WROTE, "old", corrections=(late,))
    )

    html = printed(site, theme)["corrections.html"]

    assert html.index("Late note.") < html.index("Early note.")
    assert 'href="briefs/new.html#correction-1"' in html
    assert '<del dir="auto">was so</del>' in html


def test_related_briefs_share_rare_actors(newsroom: Publish, article: Write, theme: Theme) -> None:
    site = newsroom(
        article("[Oslo|oslo] and [Bo Li|bo-li].", "first"),
        *(article("[Oslo|oslo] again.", f"filler-{number}") for number in range(4)),
        article("[Bo Li|bo-li] came back.", "last"),
    )

    html = printed(site, theme)["briefs/first.html"]

    related = html.split('class="related"')[1].split("</ul>")[0]
    assert related.index("News of last") < related.index("News of filler")
    assert "· Bo Li" in related


# Keys


CHANGES: dict[str, dict[str, Any]] = {
    "title": {"title": "Another"},
    "body": {"source": "[Ada Moe|ada-moe] went home."},
    "correction": {
        "corrections": (Correction(date(2021, 5, 9), CorrectionKind.UPDATE, "So it is."),)
    },
    "tag": {"tags": ("other",)},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_page_whose_key_stays_keeps_its_bytes(
    change: str, newsroom: Publish, article: Write, theme: Theme
) -> None:
    def site(**fields: Any) -> Site:
        source = fields.pop("source", WROTE)
        return newsroom(
            article("[Oslo|oslo] slept.", "later", tags=("night",)),
            article(source, **{"tags": ("day",)} | fields),
            article("[Bo Li|bo-li] rose.", "earlier"),
            article("Nobody was there.", "far"),
        )

    before, after = site(), site(**CHANGES[change])

    old, new = keys(before, theme), keys(after, theme)
    old_bytes, new_bytes = printed(before, theme), printed(after, theme)
    same = {path for path, key in old.items() if new.get(path) == key}
    assert all(old_bytes[path] == new_bytes[path] for path in same & set(old_bytes))
    assert "briefs/bridge.html" not in same
    assert {"briefs/far.html", "404.html", "static/style.css"} <= same


def test_a_correction_does_not_touch_the_briefs_around_it(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    note = Correction(date(2021, 5, 9), CorrectionKind.UPDATE, "So it is.")
    around = article(WROTE, "new"), article(WROTE, "old")

    before = keys(newsroom(around[0], article(WROTE), around[1]), theme)
    after = keys(newsroom(around[0], article(WROTE, corrections=(note,)), around[1]), theme)

    assert {path for path in before if before[path] != after[path]} == {
        "index.html",
        "briefs/bridge.html",
        "corrections.html",
    }


def test_keys_hold_the_configuration_the_theme_and_where_links_lead(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    wrote = article(WROTE)
    before = keys(newsroom(wrote), theme)

    titled = keys(newsroom(wrote, title="Other"), theme)
    themed = keys(newsroom(wrote), replace(theme, digest="other"))
    led = keys(newsroom(wrote, targets={wrote.brief.path: {"a.md": "briefs/a.html"}}), theme)

    pages = {path for path in before if path.endswith(".html")}
    assert {path for path in before if before[path] != titled[path]} == pages
    assert {path for path in before if before[path] != themed[path]} == pages
    assert {path for path in before if before[path] != led[path]} == {
        "briefs/bridge.html",
        "index.html",
    }


def test_nothing_is_loaded_before_a_page_is_rendered(
    newsroom: Publish, article: Write, theme: Theme
) -> None:
    def load(_: object) -> Article:
        raise AssertionError("an article was loaded")

    site = replace(newsroom(article(WROTE)), load=load)

    pages: list[Page] = list(html_pages(site, theme))

    [index] = [page for page in pages if page.path == "index.html"]
    assert b"News of bridge" in index.render()


def test_the_template_engine_is_imported_with_the_first_page() -> None:
    code = (
        "import sys; from briefgen.config import SiteConfig; from briefgen.site.model import Site;"
        "from briefgen.site.pages import html_pages; from briefgen.site.theme import load_theme;"
        "list(html_pages(Site(SiteConfig('t'), (), lambda e: None, {}), load_theme()));"
        "sys.exit('jinja2' in sys.modules or 'spacy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
