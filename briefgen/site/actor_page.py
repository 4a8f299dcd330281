"""An actor's pages as values: where the actor appears, in which words, and what it is quoted with.

An actor of many briefs has several pages. The past stands on numbered pages that a new brief leaves
as they are; what is newest stands on the actor's own page.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefgen.actors.actor import Actor, ActorType
from briefgen.annotate.model import Form
from briefgen.site.addresses import actor_path, brief_path
from briefgen.site.appearance_chart import Chart
from briefgen.site.excerpts import Excerpt, excerpts
from briefgen.site.fact_tags import anchored_mentions
from briefgen.site.facts import FigureFact, QuoteFact, figures_of, quotes_of
from briefgen.site.links import wikidata_url, wikipedia_url
from briefgen.site.model import Article, Entry
from briefgen.site.views import Counted, Part, Teaser, teaser

COMPANIONS = 12
"""How many of the actors that it appears with are shown."""
EXCERPTS = 3
"""How many stretches of one brief are shown, at most."""


@dataclass(frozen=True, slots=True)
class ActorSummary:
    """What is known of an actor without opening a brief.

    Attributes:
        with_actors: Whom it appears with most often, and in how many briefs.
    """

    id: str
    name: str
    type: ActorType
    briefs: int
    mentions: int
    quotes: int
    first: date
    last: date
    with_actors: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class RoleLine:
    """An office and when it was held; None where that is open or unknown."""

    title: str
    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class AppearanceView:
    """One brief in which the actor appears: the words around its first names, and what it says.

    Its ``quotes`` are whole words of its own: terms are left out.
    """

    brief: Teaser
    role: str
    excerpts: tuple[Excerpt, ...]
    quotes: tuple[QuoteFact, ...]
    figures: tuple[FigureFact, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """A page of an actor; ``part.number`` is 0 for its own page, or that of a page of its past.

    Attributes:
        chart: When it was in the news, or None where there is too little to draw.
        appearances: The briefs on this page, newest first.
        quoted: Those in which it is quoted.
        claiming: Those in which it claims a figure.
    """

    summary: ActorSummary
    description: str
    aliases: tuple[str, ...]
    roles: tuple[RoleLine, ...]
    wikidata: str
    wikipedia: str
    chart: Chart | None
    appearances: tuple[AppearanceView, ...]
    quoted: tuple[AppearanceView, ...]
    claiming: tuple[AppearanceView, ...]
    part: Part


def summarise(actor: str, entries: Sequence[Entry]) -> ActorSummary:
    """Return what entries tell of an actor.

    Args:
        actor: Its id.
        entries: The briefs in which it appears, newest first.
    """
    own = [each for entry in entries for each in entry.appearances if each.actor == actor]
    company: Counter[str] = Counter()
    names: dict[str, str] = {}
    for entry in entries:
        for each in entry.appearances:
            if each.actor != actor:
                company[each.actor] += 1
                names.setdefault(each.actor, each.name)
    often = sorted(company, key=lambda other: (-company[other], names[other], other))
    return ActorSummary(
        id=actor,
        name=own[0].name,
        type=own[0].type,
        briefs=len(entries),
        mentions=sum(each.mentions for each in own),
        quotes=sum(each.quotes for each in own),
        first=entries[-1].date.date(),
        last=entries[0].date.date(),
        with_actors=tuple(
            Counted(names[other], actor_path(other), company[other]) for other in often[:COMPANIONS]
        ),
    )


def actor_view(
    summary: ActorSummary,
    articles: Sequence[tuple[Entry, Article]],
    part: Part,
    chart: Chart | None = None,
) -> ActorView:
    """Return a page of an actor.

    Args:
        summary: What the entries tell of it.
        articles: The briefs on this page, newest first, and their articles.
        part: Where the page stands among the actor's pages.
        chart: When it was in the news.
    """
    actor = _known(summary, articles)
    appearances = tuple(_appearance(actor, entry, article) for entry, article in articles)
    return ActorView(
        summary=summary,
        description=actor.description,
        aliases=tuple(alias for alias in actor.aliases if alias != summary.name),
        roles=tuple(RoleLine(role.title, role.start, role.end) for role in actor.roles),
        wikidata=wikidata_url(actor.wikidata),
        wikipedia=wikipedia_url(actor.wikipedia),
        chart=chart,
        appearances=appearances,
        quoted=tuple(each for each in appearances if each.quotes),
        claiming=tuple(each for each in appearances if each.figures),
        part=part,
    )


def _known(summary: ActorSummary, articles: Sequence[tuple[Entry, Article]]) -> Actor:
    """Return what the newest of the briefs knows of the actor."""
    actors = (actor for _, article in articles for actor in article.annotations.actors)
    known = (actor for actor in actors if actor.id == summary.id)
    return next(known, Actor(summary.id, summary.name, summary.type))


def _appearance(actor: Actor, entry: Entry, article: Article) -> AppearanceView:
    page, anchors = brief_path(entry.slug), anchored_mentions(article)
    own = [
        (number, mention)
        for number, mention in enumerate(article.annotations.mentions, 1)
        if mention.actor == actor.id
    ]
    named = [each for each in own if each[1].form is not Form.ANAPHOR]  # "he" says little
    mentions = (
        (f"{page}#words-mention-{number}" if number in anchors else page, mention.span)
        for number, mention in named or own
    )
    return AppearanceView(
        brief=teaser(entry),
        role=actor.role_on(entry.date.date()),
        excerpts=excerpts(article.brief.body.text, mentions)[:EXCERPTS],
        quotes=tuple(quote for quote in quotes_of(actor.id, article) if not quote.term),
        figures=figures_of(actor.id, article),
    )
