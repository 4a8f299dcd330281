"""The facts of an article as its page shows them, and the tags that tie them to their words.

Fact number 3 among the quotes is ``fact-quote-3`` in the sidebar, and its words in the text are
``words-quote-3``; each leads to the other.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from html import escape
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from briefgen.actors.actor import ResolvedFigure, ResolvedMention, ResolvedQuote
from briefgen.annotate.model import AGE_UNIT, Form, QuoteKind, Span
from briefgen.content.brief import Body
from briefgen.content.words import occurrences
from briefgen.site.addresses import actor_path
from briefgen.site.balance import Share, shares
from briefgen.site.changes import numbered_corrections
from briefgen.site.days import Meaning, Timing, meaning
from briefgen.site.links import relative
from briefgen.site.model import Article
from briefgen.site.views import Link
from briefgen.site.weave import Insert, anchored
from briefgen.site.words import Words

PRONOUNS = frozenset(("he", "her", "him", "i", "it", "she", "that", "them", "they", "we", "who"))
"""Words that stand for a speaker only for readers who know who is meant."""
LINKED = frozenset(("date", "figure"))
"""The facts whose words are a link as a whole; others are too long, or full of names."""
QUOTATION_MARKS = frozenset(
    "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d"
)


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
            _figure(body, figure, number, links) for number, figure in _shown_figures(article)
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
        for number, each in _shown_figures(article)
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


def _shown_figures(article: Article) -> Iterator[tuple[int, ResolvedFigure]]:
    """Yield the figures with their numbers, but for those that only repeat a date.

    The five of "five days" counts nothing but the days, which are shown as a span of time.
    """
    dates = article.annotations.dates
    for number, each in enumerate(article.annotations.figures, 1):
        if each.figure.of or not any(date.span.covers(each.figure.span) for date in dates):
            yield number, each


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


def corrected_words(article: Article) -> dict[int, Span]:
    """Return where the words that a correction brought stand first, by the correction's number.

    What stands only in code or in a link is left out.
    """
    text = article.brief.body.text
    return {
        number: places[0]
        for number, correction in numbered_corrections(article.brief)
        if correction.now and (places := occurrences(correction.now, text))
        if anchored(article.brief.body, places[0])
    }


def anchored_mentions(article: Article) -> dict[int, ResolvedMention]:
    """Return, by their number from 1, the mentions whose words can be pointed at in the text.

    Those are all but what stands in code or in a link, or overlaps an earlier one.
    """
    found: dict[int, ResolvedMention] = {}
    done = 0
    for number, mention in enumerate(article.annotations.mentions, 1):
        if mention.span.start >= done and anchored(article.brief.body, mention.span):
            found[number] = mention
            done = mention.span.end
    return found


def fact_inserts(article: Article, page_path: str, words: Words) -> tuple[Insert, ...]:
    """Return the tags that link an article's words to its actors and facts.

    Names become links ("he" and "the minister" do not: they would be many, and readers know who is
    meant). The words of a date or figure become a link to their fact, unless a name or
    another fact has linked some of them; then, as with all quotes and corrected words, they are
    marked and followed by a small link, which the style sheet draws: no character is added.

    Args:
        article: The article.
        page_path: The path of the page that its text stands on.
        words: The words of the site's language.
    """
    mentions = anchored_mentions(article)
    names = [_mention(mention, number, page_path) for number, mention in mentions.items()]
    taken = [name.span for name in names if name.link]  # sorted, and none overlaps another
    marked = []
    for kind, number, span in _facts(article):
        name = f"{kind}-{number}"
        place = bisect(taken, span)
        around = taken[max(0, place - 1) : place + 1]
        if kind in LINKED and not any(span.overlaps(other) for other in around):
            taken.insert(place, span)
            marked.append(_linked(span, name, kind))
        else:
            marked.append(_marked(span, name, kind, words.say(f"fact-of-{kind}")))
    return (*marked, *names)


def _facts(article: Article) -> Iterator[tuple[str, int, Span]]:
    """Yield the kind, number and words of each fact; on equal words, the first is outermost."""
    found = article.annotations
    corrected = (("correction", *item) for item in corrected_words(article).items())
    text = article.brief.body.text
    quotes = (
        ("quote", n, _with_marks(text, each.quote.span)) for n, each in enumerate(found.quotes, 1)
    )
    figures = (("figure", n, each.figure.span) for n, each in _shown_figures(article))
    dates: Iterator[tuple[str, int, Span]] = (
        ("date", n, each.span) for n, each in enumerate(found.dates, 1)
    )
    return chain(corrected, quotes, figures, dates)


def _with_marks(text: str, span: Span) -> Span:
    """Return a quote's words with its quotation marks: what follows them stands outside."""
    before = span.start > 0 and text[span.start - 1] in QUOTATION_MARKS
    after = text[span.end : span.end + 1] in QUOTATION_MARKS and span.end < len(text)
    return Span(span.start - before, span.end + after)


def _mention(mention: ResolvedMention, number: int, page_path: str) -> Insert:
    anchor = f'id="words-mention-{number}"'
    if mention.form is Form.ANAPHOR:
        return Insert(mention.span, f"<span {anchor}>", "<span>", "</span>")
    again = f'<a class="actor" href="{escape(relative(page_path, actor_path(mention.actor)))}">'
    return Insert(mention.span, f"<a {anchor}{again[2:]}", again, "</a>", link=True)


def _linked(span: Span, name: str, kind: str) -> Insert:
    rest = f' class="{kind}" href="#fact-{name}">'
    again = f'<a data-fact="{name}"{rest}'
    return Insert(span, f'<a id="words-{name}"{rest}', again, "</a>", link=True)


def _marked(span: Span, name: str, kind: str, label: str) -> Insert:
    rest = f' class="{kind}">'
    target = name if kind == "correction" else f"fact-{name}"
    after = f'<a class="mark {kind}" href="#{target}" aria-label="{escape(label)}"></a>'
    again = f'<span data-fact="{name}"{rest}'
    return Insert(span, f'<span id="words-{name}"{rest}', again, "</span>", after)
