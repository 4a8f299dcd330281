"""A small site as a value: two briefs, one of them corrected, with all kinds of annotations."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from briefgen.actors.actor import (
    Actor,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedMention,
    ResolvedQuote,
    Role,
)
from briefgen.annotate.model import (
    ActorType,
    Bound,
    Date,
    DateType,
    Figure,
    Form,
    Quote,
    QuoteKind,
    Span,
)
from briefgen.config import Publisher, SiteConfig
from briefgen.content.brief import Body, Brief, Correction, CorrectionKind, Reference, Source
from briefgen.site.entries import entry_of
from briefgen.site.model import Article, Site
from briefgen.site.orders import days_meant
from tests.values import replace

OSLO = timezone(timedelta(hours=2))
TEXT = "Ada Moe opened about 40 new bridges on Monday. “Walk,” she said, and “ribbonless” it was."
LINKED = 'Ada Moe opened <a href="../2021/ferry.md">about 40</a> new bridges'
HTML = "<p>" + TEXT.replace("Ada Moe opened about 40 new bridges", LINKED) + "</p>"

ADA = Actor(
    id="ada-moe",
    name="Ada Moe",
    type=ActorType.PERSON,
    aliases=("Minister Moe",),
    wikidata="Q1",
    wikipedia="Ada Moe (minister)",
    description="Norwegian politician",
    roles=(Role("Minister of Bridges", date(2020, 1, 1), date(2022, 1, 1)),),
)


def span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


BRIDGES = Brief(
    path="content/bridges.md",
    slug="bridges",
    title="Minister opens <forty> bridges & walks",
    date=datetime(2021, 5, 3, 14, 30, tzinfo=OSLO),
    has_time=True,
    body=Body(
        html=HTML,
        text=TEXT,
        links=(
            Reference(
                "../2021/ferry.md",
                HTML.index("../2021"),
                HTML.index("../2021") + len("../2021/ferry.md"),
            ),
        ),
    ),
    summary="Forty bridges were opened.",
    authors=("Kari Lie", "Oslo desk"),
    dateline="Oslo",
    tags=("bridges", "roads & rails"),
    sources=(
        Source("Ministry of Bridges", "https://bridges.example/release", date(2021, 5, 3)),
        Source("An onlooker"),
    ),
    corrections=(
        Correction(
            date(2021, 5, 5), CorrectionKind.CORRECTION, "It was forty, not four.", "four", "40"
        ),
        Correction(date(2021, 5, 3), CorrectionKind.EDITORS_NOTE, "The minister walks daily."),
    ),
)
FERRY = Brief(
    path="content/2021/ferry.md",
    slug="ferry",
    title="Last ferry sails",
    date=datetime(2021, 5, 1, 0, 0, tzinfo=OSLO),
    has_time=False,
    body=Body(html="<p>It sailed.</p>", text="It sailed."),
    summary="It sailed.",
)
FOUND = ResolvedAnnotations(
    actors=(ADA,),
    mentions=(
        ResolvedMention(span("Ada Moe"), Form.NAME, "ada-moe"),
        ResolvedMention(span("she"), Form.ANAPHOR, "ada-moe"),
    ),
    dates=(Date(span("Monday"), DateType.DATE, "2021-05-03"),),
    figures=(
        ResolvedFigure(
            Figure(span("about 40"), 40.0, bound=Bound.ABOUT, of="new bridges"), "ada-moe"
        ),
    ),
    quotes=(
        ResolvedQuote(
            Quote(span("Walk,"), QuoteKind.PART, 1, span("she"), "said"), speaker="ada-moe"
        ),
        ResolvedQuote(Quote(span("ribbonless"), QuoteKind.TERM)),
    ),
)


def site_of(*briefs: Brief, found: ResolvedAnnotations | None = None, **config: Any) -> Site:
    """Return a site of these briefs, newest first; only the first has annotations."""
    articles = {
        brief.slug: Article(brief, found if found and not place else ResolvedAnnotations())
        for place, brief in enumerate(briefs)
    }
    settings: dict[str, Any] = {
        "title": "Fjord Wire",
        "description": "Briefs from the fjords",
        "base_url": "https://fjord.example/wire/",
        "publisher": Publisher("Fjord News", "https://fjord.example/", "img/logo.png", ""),
    }
    return Site(
        config=SiteConfig(**settings | config),
        entries=tuple(
            entry_of(article, days_meant(article.annotations.dates))
            for article in articles.values()
        ),
        load=lambda entry: articles[entry.slug],
        targets={"content/bridges.md": {"../2021/ferry.md": "briefs/ferry.html"}},
    )


@pytest.fixture(scope="session")
def site() -> Site:
    """A corrected brief of 3 May 2021 and one of 1 May, under https://fjord.example/wire/."""
    return site_of(BRIDGES, FERRY, found=FOUND)


@pytest.fixture(scope="session")
def site_with() -> Callable[..., Site]:
    """Return a site like ``site`` with other settings, such as ``base_url=""``."""

    def make(**config: Any) -> Site:
        return site_of(BRIDGES, FERRY, found=FOUND, **config)

    return make


@pytest.fixture(scope="session")
def site_where() -> Callable[..., Site]:
    """Return a site whose first brief differs: ``site_where(title="...")``."""

    def make(**changes: Any) -> Site:
        return site_of(replace(BRIDGES, **changes), FERRY, found=FOUND)

    return make


@pytest.fixture(scope="session")
def site_of_first() -> Callable[..., Site]:
    """Return a site like that of ``site_where`` whose feeds hold one brief or correction each."""
    return lambda **changes: site_of(replace(BRIDGES, **changes), found=FOUND, feed_size=1)


@pytest.fixture(scope="session")
def rendered() -> Callable[..., dict[str, bytes]]:
    """Render pages into their bytes by path."""
    return lambda pages: {page.path: page.render() for page in pages}
