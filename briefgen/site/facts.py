"""The facts of an article as its page shows them beside the text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from briefgen.actors.actor import ResolvedFigure, ResolvedQuote
from briefgen.annotate.model import AGE_UNIT, Figure, QuoteKind
from briefgen.content.brief import Body
from briefgen.site.addresses import actor_path
from briefgen.site.balance import Share, shares
from briefgen.site.days import Meaning, Timing, meaning
from briefgen.site.model import Article
from briefgen.site.views import Link
from briefgen.site.weave import anchored
from briefgen.site.words import Words

PRONOUNS = frozenset(("he", "her", "him", "i", "it", "she", "that", "them", "they", "we", "who"))
"""Words that stand for a speaker only for readers who know who is meant."""


class DateFact(Struct, frozen=True):
    """A temporal expression: its words, and what they mean.

    ``again`` counts the facts of the same day and words: 1 for the first of them.
    """

    id: str
    words: str
    meaning: Meaning
    anchored: bool
    again: int = 1


class DayMeant(Struct, frozen=True):
    """A place on the calendar, and all words that mean it, in the order of the text.

    ``own`` tells that it is the brief's own day, or the first of the times on it.
    """

    meaning: Meaning
    facts: tuple[DateFact, ...]
    own: bool = False


class FigureFact(Struct, frozen=True):
    """A figure: its words, the thing counted, and who claims it (None where nobody is named).

    An ``age`` counts nothing: it is that of whom ``of`` names.
    """

    id: str
    words: str
    of: str
    age: bool
    claimed_by: Link | None
    anchored: bool


class QuoteFact(Struct, frozen=True):
    """A quote: its words, whether they are but a term, and the word that introduces it, or "".

    A comma at the end is left out: it ties the quote to a sentence that does not follow here.
    """

    id: str
    words: str
    term: bool
    cue: str
    anchored: bool


class Speaker(Struct, frozen=True):
    """All quotes of one speaker.

    Attributes:
        actor: Who says them, or None where that is no known actor.
        words: The text's own words for the speaker ("two officials") where ``actor`` is None; ""
            where the speaker cannot be told.
        quotes: What is said, in the order of the text.
        share: How much of all that is quoted is said by this speaker; None where it is but terms.
    """

    actor: Link | None
    words: str
    quotes: tuple[QuoteFact, ...]
    share: Share | None = None


class FactSheet(Struct, frozen=True):
    """All facts of an article, ready to be shown beside its text.

    Attributes:
        days: The places on the calendar that are meant, in their order.
        undated: Spans of time, what repeats, and what is vague, in the order of the text.
        speakers: In the order of their first quotes.
    """

    days: tuple[DayMeant, ...]
    undated: tuple[DateFact, ...]
    figures: tuple[FigureFact, ...]
    speakers: tuple[Speaker, ...]


def fact_sheet(article: Article, words: Words) -> FactSheet:
    """Return the facts of an article."""
    body, found = article.brief.body, article.annotations
    links = {actor.id: Link(actor.name, actor_path(actor.id)) for actor in found.actors}
    dates = [
        DateFact(
            f"date-{number}",
            expression.span.of(body.text),
            meaning(expression, words),
            anchored(body, expression.span),
        )
        for number, expression in enumerate(found.dates, 1)
    ]
    return FactSheet(
        days=_days(dates, article.brief.date.date()),
        undated=tuple(fact for fact in dates if fact.meaning.timing is not Timing.DAY),
        figures=tuple(
            _figure(body, figure, number, links) for number, figure in shown_figures(article)
        ),
        speakers=_speakers(body, found.quotes, links, words),
    )


def quotes_of(actor: str, article: Article) -> tuple[QuoteFact, ...]:
    """Return what an actor is quoted with in an article; ``actor`` is its id."""
    quotes = enumerate(article.annotations.quotes, 1)
    body = article.brief.body
    return tuple(_quote(body, each, number) for number, each in quotes if each.speaker == actor)


def figures_of(actor: str, article: Article) -> tuple[FigureFact, ...]:
    """Return the figures that an actor claims in an article, as far as it is told of what.

    ``actor`` is its id.
    """
    return tuple(
        _figure(article.brief.body, each, number, {})
        for number, each in shown_figures(article)
        if each.attributed_to == actor and each.figure.of
    )


def _days(dates: Iterable[DateFact], own: date) -> tuple[DayMeant, ...]:
    """Return the days meant, in their order; ``own`` is the brief's."""
    days: dict[Meaning, list[DateFact]] = defaultdict(list)
    for fact in dates:
        if fact.meaning.timing is Timing.DAY:
            same = sum(other.words == fact.words for other in days[fact.meaning])
            days[fact.meaning].append(replace(fact, again=same + 1))
    in_order = sorted(days.items(), key=lambda day: day[0].place)
    first = next((day for day, _ in in_order if day.machine.startswith(own.isoformat())), None)
    return tuple(DayMeant(day, tuple(facts), own=day is first) for day, facts in in_order)


def shown_figures(article: Article) -> Iterator[tuple[int, ResolvedFigure]]:
    """Yield the figures with their numbers, but for those that say nothing beside the text.

    The five of "five days" counts nothing but the days, which are shown as a span of time; and a
    number that is all of its table's cell says what it counts only there.
    """
    dates, text = article.annotations.dates, article.brief.body.text
    for number, each in enumerate(article.annotations.figures, 1):
        repeats = any(date.span.covers(each.figure.span) for date in dates)
        if each.figure.of or not (repeats or _is_bare_cell(each.figure, text)):
            yield number, each


def _is_bare_cell(figure: Figure, text: str) -> bool:
    """Tell whether a figure is a number without a unit, and a whole line of the text."""
    start, end = figure.span.start, figure.span.end
    begins = text.rfind("\n", 0, end) + 1 == start
    return begins and text[end : end + 1] in ("", "\n") and not (figure.unit or figure.currency)


def _figure(
    body: Body, resolved: ResolvedFigure, number: int, links: Mapping[str, Link]
) -> FigureFact:
    figure = resolved.figure
    return FigureFact(
        id=f"figure-{number}",
        words=figure.span.of(body.text),
        of=figure.of,
        age=figure.unit == AGE_UNIT,
        claimed_by=links.get(resolved.attributed_to),
        anchored=anchored(body, figure.span),
    )


def _quote(body: Body, resolved: ResolvedQuote, number: int) -> QuoteFact:
    quote = resolved.quote
    return QuoteFact(
        id=f"quote-{number}",
        words=quote.span.of(body.text).removesuffix(","),
        term=quote.kind is QuoteKind.TERM,
        cue=quote.cue,
        anchored=anchored(body, quote.span),
    )


def _speakers(
    body: Body, quotes: Sequence[ResolvedQuote], links: Mapping[str, Link], words: Words
) -> tuple[Speaker, ...]:
    said: dict[tuple[Link | None, str], list[QuoteFact]] = defaultdict(list)
    for number, resolved in enumerate(quotes, 1):
        actor, place = links.get(resolved.speaker), resolved.quote.speaker_span
        told = place.of(body.text) if place and not actor else ""
        who = actor, "" if told.lower() in PRONOUNS else told
        said[who].append(_quote(body, resolved, number))
    balance = shares([_words_said(facts) for facts in said.values()], words)
    return tuple(
        Speaker(*who, tuple(facts), share)
        for (who, facts), share in zip(said.items(), balance, strict=True)
    )


def _words_said(quotes: Iterable[QuoteFact]) -> int:
    """Return how many words are quoted; a term is somebody's word, but nothing said."""
    return sum(len(quote.words.split()) for quote in quotes if not quote.term)
