"""All pages that people read: each with the key that tells whether it must be printed anew.

A key is made of what shapes the page, as far as that can be known without opening an article: the
digests of the briefs on it, and what it tells of others. A page must show nothing else.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

from briefgen.site.addresses import (
    NOT_FOUND,
    SEARCH,
    STATIC,
    actor_path,
    brief_path,
    index_path,
    tag_path,
)
from briefgen.site.brief_page import Around, brief_view
from briefgen.site.context import Context
from briefgen.site.corrections_log import log_pages
from briefgen.site.developers import developers_page
from briefgen.site.explore.pages import explore_pages, tags_pages
from briefgen.site.feeds import actor_feed, tag_feed
from briefgen.site.groups import ActorBriefs, by_actor, by_tag
from briefgen.site.keys import config_key, entries_key, entry_parts, key
from briefgen.site.memory import Remembered, make_anew, remembered_pages
from briefgen.site.model import Entry, Page, Site
from briefgen.site.own_pages import own_pages
from briefgen.site.parts import parts
from briefgen.site.press import PageView, Press
from briefgen.site.structured import news_article
from briefgen.site.theme import Theme
from briefgen.site.views import Part, cards
from briefgen.site.workshop import Workshop


def html_pages(
    site: Site, theme: Theme, compiled: Path | None = None, remembered: Remembered = make_anew
) -> Iterator[Page]:
    """Yield every HTML page of the site, and the theme's static files.

    Nothing is rendered, no article loaded and jinja2 not imported before a page's ``render``.

    Args:
        site: The site.
        theme: What it looks like.
        compiled: A folder where compiled templates are kept for the next time, or None.
        remembered: What knows the keys, and parts of keys, that were made last time.
    """
    press = Press(theme, site.config, compiled)
    shop = Workshop(site, press, key(config_key(site.config), theme.digest), remembered)
    yield from _index_pages(shop)
    stories = key(shop.key, *(entry.story for entry in site.entries))
    yield from _brief_pages(shop, stories)
    appearing = cache(partial(by_actor, site.entries))
    yield from remembered_pages(
        remembered, "actors", stories, lambda: _actor_pages(shop, appearing())
    )
    yield from _tag_pages(shop)
    yield from log_pages(shop)
    tags = sorted({tag for entry in site.entries for tag in entry.tags})
    yield from remembered_pages(
        remembered, "explore", key(stories, *tags), lambda: explore_pages(shop, appearing())
    )
    yield from _search_page(shop)
    yield developers_page(shop)
    yield _not_found_page(shop)
    yield from own_pages(shop, theme)
    for name, content in theme.static.items():
        path = f"{STATIC}/{name}"
        yield Page(path, key("static", sha256(content).hexdigest()), partial(bytes, content))


def _index_pages(shop: Workshop) -> Iterator[Page]:
    site, say = shop.site, shop.press.words.say
    size = site.config.briefs_per_page
    count = max(1, -(-len(site.entries) // size))
    for number in range(1, count + 1):
        shown = site.entries[(number - 1) * size : number * size]
        part = Part(
            newer=index_path(number - 1) if number > 1 else "",
            older=index_path(number + 1) if number < count else "",
            number=number,
            count=count,
        )
        title = say("page-title", number=number) if number > 1 else ""
        view = PageView(index_path(number), title, site.config.description, "latest", "index.html")
        yield shop.page(
            view, (entries_key(site, shown), part.key), partial(_index, shop, view, shown, part)
        )


def _index(shop: Workshop, view: PageView, shown: Sequence[Entry], part: Part) -> bytes:
    return shop.press.print(view, {"cards": cards(shop.site, shown), "part": part})


def _brief_pages(shop: Workshop, stories: str) -> Iterator[Page]:
    entries = shop.site.entries
    context = Context(entries)
    around = shop.remembered("around", stories, context.parts)
    for place, entry in enumerate(entries):
        view = PageView(brief_path(entry.slug), entry.title, entry.summary, "", "brief.html")
        keys = (*entry_parts(shop.site, entry), around[place])
        yield shop.page(view, keys, partial(_brief, shop, view, place, context))


def _brief(shop: Workshop, view: PageView, place: int, context: Context) -> bytes:
    entry = shop.site.entries[place]
    neighbours, before = context.neighbours(place), context.before(place)
    article = shop.site.load(entry)
    around = Around(neighbours, before)
    brief = brief_view(shop.site, entry, article, around, shop.press.words)
    structured = news_article(shop.site, entry, article, shop.press.words)
    return shop.press.print(view, {"brief": brief, "structured": structured}, entry.path)


def _actor_pages(shop: Workshop, appearing: Mapping[str, ActorBriefs]) -> Iterator[Page]:
    site, say = shop.site, shop.press.words.say
    for actor, briefs in appearing.items():
        name, entries = briefs.known.name, briefs.entries
        stories = [entry.story for entry in entries]
        for path, shown, part in parts(actor_path(actor), entries, site.config.briefs_per_page):
            title = say("past-title", name=name, number=part.number) if part.number else name
            description = say("actor-description", name=name)
            view = PageView(path, title, description, "actors", "actor.html")
            # The actor's own page sums up all its briefs, a page of its past shows only its own.
            keys = [entry.story for entry in shown] if part.number else stories
            render = partial(_actor, shop, view, actor, entries, shown, part)
            yield shop.page(view, (part.key, *keys), render)


def _actor(
    shop: Workshop,
    view: PageView,
    actor: str,
    entries: Sequence[Entry],
    shown: Sequence[Entry],
    part: Part,
) -> bytes:
    from briefgen.site.actor_page import actor_view, summarise  # noqa: PLC0415 - start-up speed
    from briefgen.site.appearance_chart import appearance_chart  # noqa: PLC0415

    articles = [(entry, shop.site.load(entry)) for entry in shown]
    # A page of the past tells nothing of newer briefs: its key does not hold them.
    summary = summarise(actor, shown if part.number else entries)
    chart = None if part.number else appearance_chart(actor, entries, shop.press.words)
    shown_actor = actor_view(summary, articles, part, chart)
    feed = actor_feed(shop.site, actor, len(entries))
    return shop.press.print(view, {"actor": shown_actor, "feed": feed})


def _tag_pages(shop: Workshop) -> Iterator[Page]:
    site, say = shop.site, shop.press.words.say
    tagged = by_tag(site.entries)
    for slug, briefs in tagged.items():
        label, entries, feed = briefs.label, briefs.entries, tag_feed(site, slug)
        for path, shown, part in parts(tag_path(slug), entries, site.config.briefs_per_page):
            name = say("tag-title", tag=label)
            title = say("past-title", name=name, number=part.number) if part.number else name
            description = say("tag-description", tag=label)
            view = PageView(path, title, description, "tags", "tag.html")
            keys = (label, part.key, entries_key(site, shown))
            yield shop.page(view, keys, partial(_tag, shop, view, label, shown, part, feed))
    yield from tags_pages(shop, tagged)


def _tag(
    shop: Workshop, view: PageView, label: str, shown: Sequence[Entry], part: Part, feed: str
) -> bytes:
    values = {"tag": label, "cards": cards(shop.site, shown), "part": part, "feed": feed}
    return shop.press.print(view, values)


def _search_page(shop: Workshop) -> Iterator[Page]:
    if shop.site.config.search:
        say = shop.press.words.say
        view = PageView(SEARCH, say("search"), say("search-description"), "search", "search.html")
        yield shop.page(view, (), partial(shop.press.print, view, {}))


def _not_found_page(shop: Workshop) -> Page:
    title = shop.press.words.say("not-found")
    view = PageView(NOT_FOUND, title, "", "", "404.html", absolute=True)
    return shop.page(view, (), partial(shop.press.print, view, {}))
