"""The facts of an article as its page shows them, and the tags that tie them to their words.

Fact number 3 among the quotes is ``fact-quote-3`` in the sidebar, and its words in the text are
``words-quote-3``; each leads to the other.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import chain

from briefgen.actors.actor import Actor, ResolvedFigure, ResolvedQuote
from briefgen.annotate.model import ActorType, QuoteKind, Span
from briefgen.content.brief import Body, Brief, Correction
from briefgen.site.addresses import actor_path
from briefgen.site.changes import newest_corrections
from briefgen.site.days import Meaning, Timing, meaning
from briefgen.site.links import relative
from briefgen.site.model import Article, Entry
from briefgen.site.views import TYPE_ORDER, Link
from briefgen.site.weave import Insert, anchored
from briefgen.site.words import Words
from briefgen.words import occurrences

PRONOUNS = frozenset(("he", "her", "him", "i", "it", "she", "that", "them", "they", "we", "who"))
"""Words that stand for a speaker only for readers who know who is meant."""


@dataclass(frozen=True, slots=True)
class DateFact:
    """A temporal expression: its words, and what they mean."""

    id: str
    words: str
    meaning: Meaning
    anchored: bool


@dataclass(frozen=True, slots=True)
class FigureFact:
    """A figure: its words, the thing counted, and who claims it (None where nobody is named)."""

    id: str
    words: str
    of: str
    claimed_by: Link | None
    anchored: bool


@dataclass(frozen=True, slots=True)
class QuoteFact:
    """A quote.

    Attributes:
        speaker: The actor who says it, or None where that is no known actor.
        speaker_words: The text's own words for the speaker ("two officials"), or "" where the
            speaker cannot be told.
    """

    id: str
    words: str
    term: bool
    speaker: Link | None
    speaker_words: str
    cue: str
    anchored: bool


@dataclass(frozen=True, slots=True)
class ActorLine:
    """An actor of the article, with the role held on the brief's day."""

    link: Link
    role: str
    description: str
    mentions: int
    quotes: int


@dataclass(frozen=True, slots=True)
class ActorGroup:
    """The actors of one type, in the order of first mention."""

    type: ActorType
    actors: tuple[ActorLine, ...]


@dataclass(frozen=True, slots=True)
class FactSheet:
    """All facts of an article, ready to be shown beside its text.

    Attributes:
        dates: Those with a place on the calendar, in the order of the day meant.
        undated: Spans of time, what repeats, and what is vague, in the order of the text.
    """

    dates: tuple[DateFact, ...]
    undated: tuple[DateFact, ...]
    figures: tuple[FigureFact, ...]
    quotes: tuple[QuoteFact, ...]
    groups: tuple[ActorGroup, ...]


def fact_sheet(article: Article, words: Words) -> FactSheet:
    """Return the facts of an article."""
    body, found = article.brief.body, article.annotations
    links = {actor.id: Link(actor.name, actor_path(actor.id)) for actor in found.actors}
    dates = [
        DateFact(
            f"date-{number}",
            date.span.of(body.text),
            meaning(date, words),
            anchored(body, date.span),
        )
        for number, date in enumerate(found.dates, 1)
    ]
    on_calendar = [fact for fact in dates if fact.meaning.timing is Timing.DAY]
    return FactSheet(
        dates=tuple(sorted(on_calendar, key=lambda fact: fact.meaning.order)),
        undated=tuple(fact for fact in dates if fact.meaning.timing is not Timing.DAY),
        figures=tuple(
            _figure(body, figure, number, links) for number, figure in enumerate(found.figures, 1)
        ),
        quotes=tuple(
            _quote(body, quote, number, links) for number, quote in enumerate(found.quotes, 1)
        ),
        groups=_groups(article, links),
    )


def _figure(
    body: Body, resolved: ResolvedFigure, number: int, links: dict[str, Link]
) -> FigureFact:
    figure = resolved.figure
    return FigureFact(
        id=f"figure-{number}",
        words=figure.span.of(body.text),
        of=figure.of,
        claimed_by=links.get(resolved.attributed_to),
        anchored=anchored(body, figure.span),
    )


def _quote(body: Body, resolved: ResolvedQuote, number: int, links: dict[str, Link]) -> QuoteFact:
    quote = resolved.quote
    told = quote.speaker_span.of(body.text) if quote.speaker_span else ""
    return QuoteFact(
        id=f"quote-{number}",
        words=quote.span.of(body.text),
        term=quote.kind is QuoteKind.TERM,
        speaker=links.get(resolved.speaker),
        speaker_words="" if told.lower() in PRONOUNS else told,
        cue=quote.cue,
        anchored=anchored(body, quote.span),
    )


def _groups(article: Article, links: dict[str, Link]) -> tuple[ActorGroup, ...]:
    found = article.annotations
    mentions = Counter(mention.actor for mention in found.mentions)
    quotes = Counter(quote.speaker for quote in found.quotes)
    day = article.brief.date.date()

    def line(actor: Actor) -> ActorLine:
        counts = mentions[actor.id], quotes[actor.id]
        return ActorLine(links[actor.id], actor.role_on(day), actor.description, *counts)

    grouped = (
        ActorGroup(kind, tuple(line(actor) for actor in found.actors if actor.type is kind))
        for kind in TYPE_ORDER
    )
    return tuple(group for group in grouped if group.actors)


def numbered_corrections(brief: Entry | Brief) -> tuple[tuple[int, Correction], ...]:
    """Return a brief's corrections, newest first, numbered from its oldest, which is 1."""
    newest = newest_corrections(brief)
    return tuple(zip(range(len(newest), 0, -1), newest, strict=True))


def corrected_words(article: Article) -> dict[int, Span]:
    """Return where the words that a correction brought stand first, by the correction's number."""
    text = article.brief.body.text
    return {
        number: places[0]
        for number, correction in numbered_corrections(article.brief)
        if correction.now and (places := occurrences(correction.now, text))
    }


def fact_inserts(article: Article, page_path: str, words: Words) -> tuple[Insert, ...]:
    """Return the tags that link an article's words to its actors and facts.

    Names become links. The words of a date or figure become a link to their fact, unless a name or
    another fact has linked some of them; then, as with all quotes and corrected words, they are
    marked and followed by a small link, which the style sheet draws: no character is added.

    Args:
        article: The article.
        page_path: The path of the page that its text stands on.
        words: The words of the site's language.
    """
    taken: list[Span] = []
    names = []
    for number, mention in enumerate(article.annotations.mentions, 1):
        if not any(mention.span.overlaps(span) for span in taken):
            taken.append(mention.span)
            href = escape(relative(page_path, actor_path(mention.actor)))
            names.append(_linked(mention.span, f"mention-{number}", "actor", href))
    marked = []
    for kind, number, span in _facts(article):
        name = f"{kind}-{number}"
        if kind in {"date", "figure"} and not any(span.overlaps(other) for other in taken):
            taken.append(span)
            marked.append(_linked(span, name, kind, f"#fact-{name}"))
        else:
            marked.append(_marked(span, name, kind, words.say(f"fact-of-{kind}")))
    return (*marked, *names)


def _facts(article: Article) -> Iterator[tuple[str, int, Span]]:
    """Yield the kind, number and words of each fact; on equal words, the first is outermost."""
    found = article.annotations
    corrected = (("correction", *item) for item in corrected_words(article).items())
    quotes = (("quote", n, each.quote.span) for n, each in enumerate(found.quotes, 1))
    figures = (("figure", n, each.figure.span) for n, each in enumerate(found.figures, 1))
    dates: Iterator[tuple[str, int, Span]] = (
        ("date", n, each.span) for n, each in enumerate(found.dates, 1)
    )
    return chain(corrected, quotes, figures, dates)


def _linked(span: Span, name: str, kind: str, href: str) -> Insert:
    pair = "" if kind == "actor" else f' data-fact="{name}"'
    again = f'<a class="{kind}"{pair} href="{href}">'
    return Insert(span, again.replace("<a", f'<a id="words-{name}"', 1), again, "</a>", link=True)


def _marked(span: Span, name: str, kind: str, label: str) -> Insert:
    again = f'<span class="{kind}" data-fact="{name}">'
    after = f'<a class="mark {kind}" href="#fact-{name}" aria-label="{escape(label)}"></a>'
    first = again.replace("<span", f'<span id="words-{name}"', 1)
    return Insert(span, first, again, "</span>", after)
