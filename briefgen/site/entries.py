"""An article becomes an entry: all that lists, feeds and other pages need of it."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from briefgen.annotate.model import QuoteKind
from briefgen.cache.store import digest
from briefgen.content.brief import Reference
from briefgen.site.model import Appearance, Entry

if TYPE_CHECKING:
    from briefgen.site.model import Article

SUMMARY_LENGTH = 300


def entry_of(article: Article, days: tuple[str, ...]) -> Entry:
    """Return the entry of an article.

    Args:
        article: The brief with its resolved annotations.
        days: The days that its dates mean.
    """
    brief, annotations = article.brief, article.annotations
    found = annotations.mentions, annotations.dates, annotations.figures, annotations.quotes
    mentions = Counter(mention.actor for mention in annotations.mentions)
    # A term is somebody's word, but nothing said.
    said = (each for each in annotations.quotes if each.quote.kind is not QuoteKind.TERM)
    quotes = Counter(each.speaker for each in said)
    image, body = brief.image, brief.body
    story = (
        (brief.slug, brief.title, brief.date, brief.has_time, brief.language),
        (body.html, body.segments),  # their places in the file do not matter to readers
        annotations,
    )
    links = (*body.links, *body.images)
    if image:
        links = (*links, Reference(image.src, 0, 0, image.at))
    return Entry(
        path=brief.path,
        slug=brief.slug,
        title=brief.title,
        date=brief.date,
        has_time=brief.has_time,
        updated=brief.updated,
        summary=brief.summary or summarise(body.text),
        authors=brief.authors,
        dateline=brief.dateline,
        tags=brief.tags,
        draft=brief.draft,
        language=brief.language,
        image=image.src if image else "",
        corrections=brief.corrections,
        appearances=tuple(
            Appearance(actor.id, actor.name, actor.type, mentions[actor.id], quotes[actor.id])
            for actor in annotations.actors
        ),
        links=links,
        anchors=body.anchors,
        digest=digest(msgspec.json.encode(article)),
        story=digest(msgspec.json.encode(story)),
        text=digest(body.text.encode(errors="surrogatepass")),
        sources=brief.sources,
        days=days,
        annotations=sum(map(len, found)),
    )


def summarise(text: str) -> str:
    """Return a text's first paragraph, cut after a word at SUMMARY_LENGTH characters at most."""
    return textwrap.shorten(text.partition("\n")[0], SUMMARY_LENGTH, placeholder=" …")
