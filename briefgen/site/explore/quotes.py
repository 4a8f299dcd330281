"""Who is quoted: those quoted most with their newest words, and everybody else by name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import brief_path
from briefgen.site.explore.found import NEWEST, Voice
from briefgen.site.facts import QuoteFact, quotes_of
from briefgen.site.model import Article, Entry
from briefgen.site.views import Counted, Teaser, teaser


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, and the brief that it stands in."""

    brief: Teaser
    path: str
    quote: QuoteFact


@dataclass(frozen=True, slots=True)
class Heard:
    """A speaker with its newest quotes."""

    speaker: Counted
    type: ActorType
    role: str
    quotes: tuple[Said, ...]


def heard(voice: Voice, articles: Iterable[tuple[Entry, Article]]) -> Heard:
    """Return a speaker with its newest quotes; ``articles`` are those of ``voice.entries``."""
    briefs = list(articles)
    actors = (actor for _, article in briefs for actor in article.annotations.actors)
    own = next((actor for actor in actors if actor.id == voice.actor), None)
    role = own.role_on(briefs[0][0].date.date()) if own else ""
    quotes = tuple(_said(voice.actor, briefs))[:NEWEST]
    return Heard(voice.counted, voice.type, role or (own.description if own else ""), quotes)


def _said(actor: str, briefs: Iterable[tuple[Entry, Article]]) -> Iterator[Said]:
    for entry, article in briefs:
        for quote in quotes_of(actor, article):
            if not quote.term:
                page = brief_path(entry.slug)
                path = f"{page}#words-{quote.id}" if quote.anchored else page
                yield Said(teaser(entry), path, quote)
