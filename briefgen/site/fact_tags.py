"""The tags that tie the facts and actors of an article to their words in its text.

Fact number 3 among the quotes is ``fact-quote-3`` in the sidebar, and its words in the text are
``words-quote-3``; each leads to the other.
"""

from bisect import bisect
from collections.abc import Iterator
from html import escape
from itertools import chain

from briefgen.actors.actor import ResolvedMention
from briefgen.annotate.model import Form, Span
from briefgen.content.words import occurrences
from briefgen.site.addresses import actor_path
from briefgen.site.changes import numbered_corrections
from briefgen.site.facts import shown_figures
from briefgen.site.links import relative
from briefgen.site.model import Article
from briefgen.site.weave import Insert, anchored
from briefgen.site.words import Words

LINKED = frozenset(("date", "figure"))
"""The facts whose words are a link as a whole; others are too long, or full of names."""
QUOTATION_MARKS = frozenset(
    "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300d"
)


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

    Names become links, and what stands for one whose actor has not been named before: "the Utopian
    army". After that "he" and "the minister" do not: they would be many, and readers know who is
    meant. The words of a date or figure become a link to their fact, unless a name or
    another fact has linked some of them; then, as with all quotes and corrected words, they are
    marked and followed by a small link, which the style sheet draws: no character is added.

    Args:
        article: The article.
        page_path: The path of the page that its text stands on.
        words: The words of the site's language.
    """
    mentions = anchored_mentions(article)
    first = {mention.actor: number for number, mention in reversed(mentions.items())}
    names = [
        _mention(mention, number, page_path, first=first[mention.actor] == number)
        for number, mention in mentions.items()
    ]
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
    figures = (("figure", n, each.figure.span) for n, each in shown_figures(article))
    dates: Iterator[tuple[str, int, Span]] = (
        ("date", n, each.span) for n, each in enumerate(found.dates, 1)
    )
    return chain(corrected, quotes, figures, dates)


def _with_marks(text: str, span: Span) -> Span:
    """Return a quote's words with its quotation marks: what follows them stands outside."""
    before = span.start > 0 and text[span.start - 1] in QUOTATION_MARKS
    after = text[span.end : span.end + 1] in QUOTATION_MARKS and span.end < len(text)
    return Span(span.start - before, span.end + after)


def _mention(mention: ResolvedMention, number: int, page_path: str, *, first: bool) -> Insert:
    anchor = f'id="words-mention-{number}"'
    if mention.form is Form.ANAPHOR and not first:
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
