"""What a brief and its actors are as rows of the database's tables, in the order of their columns.

An empty text is None: nothing was told.
"""

from collections.abc import Iterable, Iterator
from itertools import count
from operator import itemgetter

from briefgen.actors.actor import Actor
from briefgen.annotate.model import Span
from briefgen.config import SiteConfig
from briefgen.site.addresses import absolute_or_empty, actor_path, brief_path
from briefgen.site.changes import numbered_corrections, stamp, stamp_or_day
from briefgen.site.keys import key
from briefgen.site.model import Article, Entry
from briefgen.site.orders import order_of

Value = str | int | float | None
Row = tuple[Value, ...]

OF_A_BRIEF = (
    "briefs",
    "authors",
    "tags",
    "sources",
    "appearances",
    "mentions",
    "dates",
    "figures",
    "quotes",
)
"""The tables whose rows are each some brief's; the first column is its id."""
OF_AN_ACTOR = ("actors", "aliases", "roles")
"""The tables whose rows are each some actor's; the first column is its id."""


def brief_rows(
    config: SiteConfig, entry: Entry, article: Article, place: int
) -> dict[str, list[Row]]:
    """Return a brief's rows by table: all of ``OF_A_BRIEF``.

    The row of ``briefs`` begins with its rowid, the brief's ``place`` in the order of time.
    """
    return _told_rows(config, entry, article, place) | _found_rows(entry.slug, article)


def _told_rows(
    config: SiteConfig, entry: Entry, article: Article, place: int
) -> dict[str, list[Row]]:
    """Return the rows of what the front matter says of a brief, and of who is in it."""
    slug, day, page = entry.slug, entry.date.date(), brief_path(entry.slug)
    named = {each.actor: each for each in entry.appearances}
    brief: Row = (
        place,
        slug,
        entry.title,
        stamp_or_day(entry.date, has_time=entry.has_time),
        stamp(entry.updated) if entry.updated else None,
        entry.language,
        entry.dateline or None,
        entry.summary,
        page,
        absolute_or_empty(config, page) or None,
        article.brief.body.text,
    )
    sources = (
        (each.name, each.url or None, each.date.isoformat() if each.date else None)
        for each in entry.sources
    )
    return {
        "briefs": [brief],
        "authors": _numbered(slug, ((name,) for name in entry.authors)),
        "tags": [(slug, tag) for tag in dict.fromkeys(entry.tags)],
        "sources": _numbered(slug, sources),
        "appearances": [
            (
                slug,
                actor.id,
                actor.role_on(day) or None,
                named[actor.id].mentions,
                named[actor.id].quotes,
            )
            for actor in article.annotations.actors
        ],
    }


def _found_rows(slug: str, article: Article) -> dict[str, list[Row]]:
    """Return the rows of a brief's annotations."""
    text, found = article.brief.body.text, article.annotations

    def cut(span: Span) -> Row:
        return span.start, span.end, span.of(text)

    mentions = ((*cut(each.span), each.form.value, each.actor) for each in found.mentions)
    dates = (
        (*cut(each.span), each.type.value, each.value, order_of(each) or None)
        for each in found.dates
    )
    figures = (
        (
            *cut(each.figure.span),
            each.figure.value,
            each.figure.high,
            each.figure.bound.value,
            each.figure.unit or None,
            each.figure.currency or None,
            each.figure.of or None,
            each.attributed_to or None,
        )
        for each in found.figures
    )
    quotes = (
        (
            *cut(each.quote.span),
            each.quote.kind.value,
            each.speaker or None,
            each.quote.speaker_span.of(text) if each.quote.speaker_span else None,
            each.quote.cue or None,
        )
        for each in found.quotes
    )
    return {
        "mentions": _numbered(slug, mentions),
        "dates": _numbered(slug, dates),
        "figures": _numbered(slug, figures),
        "quotes": _numbered(slug, quotes),
    }


def version(entry: Entry) -> str:
    """Return a hash of all that shapes a brief's rows."""
    told = (entry.updated, entry.summary, entry.dateline, entry.authors, entry.tags, entry.sources)
    return key(entry.story, repr(told))


def correction_rows(entry: Entry) -> list[Row]:
    """Return a brief's rows of the table ``corrections``."""
    return [
        (
            entry.slug,
            number,
            each.date.isoformat(),
            each.kind.value,
            each.note,
            each.was or None,
            each.now or None,
        )
        for number, each in sorted(numbered_corrections(entry), key=itemgetter(0))
    ]


def actor_rows(actor: Actor) -> dict[str, list[Row]]:
    """Return an actor's rows by table: all of ``OF_AN_ACTOR``."""
    return {
        "actors": [
            (
                actor.id,
                actor.name,
                actor.type.value,
                actor.wikidata or None,
                actor.wikipedia or None,
                actor.description or None,
                actor_path(actor.id),
            )
        ],
        "aliases": [(actor.id, alias) for alias in dict.fromkeys(actor.aliases)],
        "roles": _numbered(
            actor.id,
            (
                (
                    role.title,
                    role.start.isoformat() if role.start else None,
                    role.end.isoformat() if role.end else None,
                )
                for role in actor.roles
            ),
        ),
    }


def _numbered(owner: str, rows: Iterable[Row]) -> list[Row]:
    numbers: Iterator[int] = count(1)
    return [(owner, number, *row) for number, row in zip(numbers, rows, strict=False)]
