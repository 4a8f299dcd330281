"""A small newsroom as a value, made from texts in which [brackets|actor] mark the mentions."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

import pytest

from briefgen.actors.actor import (
    Actor,
    Date,
    DateType,
    Figure,
    Form,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedMention,
    ResolvedQuote,
)
from briefgen.annotate.model import ActorType, Quote, QuoteKind, Span
from briefgen.config import SiteConfig
from briefgen.content.brief import Body, Brief, Segment
from briefgen.site.entries import entry_of
from briefgen.site.model import Article, Site
from briefgen.site.orders import days_meant

ACTORS = {
    actor.id: actor
    for actor in (
        Actor("ada-moe", "Ada Moe", ActorType.PERSON, description="bridge builder"),
        Actor("bo-li", "Bo Li", ActorType.PERSON),
        Actor("oslo", "Oslo", ActorType.PLACE),
    )
}


def article_of(
    source: str, slug: str = "bridge", actors: dict[str, Actor] | None = None, **fields: Any
) -> Article:
    """Return an article of plain paragraphs.

    In ``source``, [Ada|ada-moe] is a mention, {May 3|2021-05-03} a date, {about 40} a figure and
    <<words>> a quote of the actor mentioned before it; a blank line ends a paragraph.
    """
    known = actors or ACTORS
    text, mentions, dates, figures, quotes = "", [], [], [], []
    for piece in re.split(r"(\[[^\]]+\]|\{[^}]+\}|<<.+?>>|\n\n)", source):
        words, _, value = piece.strip("[]{}<>").partition("|")
        span = Span(len(text), len(text) + len(words))
        if piece == "\n\n":
            words = "\n"
        elif piece.startswith("["):
            mentions.append(ResolvedMention(span, Form.NAME, value))
        elif piece.startswith("{") and value:
            dates.append(Date(span, DateType.DATE, value))
        elif piece.startswith("{"):
            figures.append(ResolvedFigure(Figure(span, 40.0, of="bridges")))
        elif piece.startswith("<<"):
            words = f"“{words}”"
            speaker = mentions[-1].actor if mentions else ""
            inside = Span(span.start + 1, span.end + 1)
            quotes.append(ResolvedQuote(Quote(inside, QuoteKind.FULL, cue="said"), speaker))
        else:
            words = piece
        text += words
    found = ResolvedAnnotations(
        actors=tuple(known[each] for each in dict.fromkeys(m.actor for m in mentions)),
        mentions=tuple(mentions),
        dates=tuple(dates),
        figures=tuple(figures),
        quotes=tuple(quotes),
    )
    settings: dict[str, Any] = {
        "path": f"content/{slug}.md",
        "slug": slug,
        "title": f"News of {slug}",
        "date": datetime(2021, 5, 3, 9, 30, tzinfo=UTC),
        "has_time": True,
        "body": body_of(text),
    }
    return Article(Brief(**settings | fields), found)


def body_of(text: str) -> Body:
    """Return a body of plain paragraphs."""
    html, done, segments = "", 0, []
    for paragraph in text.split("\n"):
        source = escape(paragraph, quote=False)
        start = len(html) + len("<p>")
        segments.append(Segment(done, done + len(paragraph), start, start + len(source), open=True))
        html += f"<p>{source}</p>\n"
        done += len(paragraph) + 1
    return Body(html, text, tuple(segments))


def newsroom_of(*articles: Article, **config: Any) -> Site:
    """Return the site of these articles, which are given newest first."""
    by_slug = {article.brief.slug: article for article in articles}
    targets = config.pop("targets", {})
    return Site(
        SiteConfig(**{"title": "Fjord Wire"} | config),
        tuple(entry_of(article, days_meant(article.annotations.dates)) for article in articles),
        lambda entry: by_slug[entry.slug],
        targets,
    )


@pytest.fixture
def article() -> Callable[..., Article]:
    return article_of


@pytest.fixture
def newsroom() -> Callable[..., Site]:
    return newsroom_of


@pytest.fixture
def many() -> Callable[[int], Site]:
    """Return a site of so many briefs, which all name Ada Moe and carry the tag "bridges"."""

    def make(count: int) -> Site:
        oldest = datetime(2021, 5, 3, 9, 30, tzinfo=UTC)
        articles = [
            article_of(
                f"[Ada Moe|ada-moe] opened bridge {number}.",
                f"b{number}",
                date=oldest + timedelta(days=number),
                tags=("bridges",),
            )
            for number in range(count, 0, -1)
        ]
        return newsroom_of(*articles, briefs_per_page=4)

    return make
