"""Feeds: feed.xml (Atom), feed.json (JSON Feed 1.1) and corrections.xml (Atom) of the whole site.

Each tag has an Atom feed beside its page, and so has each actor of several briefs: tags/a.xml.

They need absolute addresses, so none is written where ``base_url`` is not set.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from html import escape
from typing import Any, Final

from briefgen import __version__
from briefgen.config import SiteConfig
from briefgen.content.brief import Correction, CorrectionKind
from briefgen.site import addresses
from briefgen.site.addresses import absolute, absolute_html, absolute_target, logo_address
from briefgen.site.changes import (
    Change,
    changes,
    corrected,
    last_changed,
    newest_corrections,
    stamp,
)
from briefgen.site.fields import without_empty
from briefgen.site.groups import by_actor, by_tag
from briefgen.site.keys import config_key, entries_key, key
from briefgen.site.markup import Element, add, document, root
from briefgen.site.memory import Remembered, make_anew
from briefgen.site.model import Article, Entry, Page, Site
from briefgen.site.words import Words

ATOM: Final = "http://www.w3.org/2005/Atom"
JSON_FEED_VERSION: Final = "https://jsonfeed.org/version/1.1"
FOLLOWED: Final = 2
"""In how many briefs an actor has to be to have a feed."""
NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The time of a feed's last change where there is nothing in it: both formats have no clock."""
SAID: Final = (
    *(f"kind-{kind}" for kind in CorrectionKind),
    *("correction-line", "correction-title", "correction-was", "correction-now"),
    *("corrections-to-brief", "corrections-feed", "titled"),
)
"""The messages that feeds say."""


def feed_pages(site: Site, words: Words, remembered: Remembered = make_anew) -> Iterator[Page]:
    """Yield the feeds of the newest ``feed_size`` briefs and of the newest corrections.

    Without ``base_url`` there are none.

    Args:
        site: The site.
        words: What is said around the briefs.
        remembered: What knows which briefs are in which feed, where no story has changed.
    """
    if not site.config.base_url:
        return
    configured = key(config_key(site.config), *words.texts(*SAID))
    newest = site.entries[: site.config.feed_size]
    shaped = entries_key(site, newest)
    yield Page(
        addresses.ATOM_FEED, key("atom", configured, shaped), lambda: atom_feed(site, newest, words)
    )
    yield Page(
        addresses.JSON_FEED,
        key("json feed", configured, shaped),
        lambda: json_feed(site, newest, words),
    )
    corrections = newest_changes(site)
    yield Page(
        addresses.CORRECTIONS_FEED,
        key("corrections", configured, *map(_printed, corrections)),
        lambda: corrections_feed(site, corrections, words),
    )
    yield from _group_feeds(site, words, configured, remembered)


def _group_feeds(
    site: Site, words: Words, configured: str, remembered: Remembered
) -> Iterator[Page]:
    """Yield the feeds of tags and of actors."""
    stories = key(configured, *(f"{entry.story} {entry.tags}" for entry in site.entries))
    for told in remembered("feeds", stories, partial(_groups, site)):
        path, page, places, name = told.split("\n", 3)
        newest = [site.entries[int(place)] for place in places.split()]
        shaped = key("group", configured, name, *(entry.digest for entry in newest))
        yield Page(path, shaped, partial(group_feed, site, page, name, newest, words))


def _groups(site: Site) -> list[str]:
    """Return of each tag's and actor's feed its path, page, briefs by their places, and name."""
    tags = [
        (tag_feed(site, slug), addresses.tag_path(slug), briefs.label, briefs.entries)
        for slug, briefs in by_tag(site.entries).items()
    ]
    actors = [
        (
            actor_feed(site, actor, len(briefs.entries)),
            addresses.actor_path(actor),
            briefs.known.name,
            briefs.entries,
        )
        for actor, briefs in by_actor(site.entries).items()
    ]
    places = {entry.path: str(place) for place, entry in enumerate(site.entries)}
    return [
        f"{path}\n{page}\n{' '.join(places[entry.path] for entry in newest)}\n{name}"
        for path, page, name, entries in (*tags, *actors)
        if path and (newest := entries[: site.config.feed_size])
    ]


def actor_feed(site: Site, actor: str, briefs: int) -> str:
    """Return the path of an actor's feed, or "" where it has none.

    Who is in one brief only may never be in another; and there are many of them.

    Args:
        site: The site.
        actor: The actor's id.
        briefs: In how many briefs it is.
    """
    followed = site.config.base_url and briefs >= FOLLOWED
    return addresses.feed_path(addresses.actor_path(actor)) if followed else ""


def tag_feed(site: Site, slug: str) -> str:
    """Return the path of the feed of a tag, named as in paths, or "" where it has none."""
    return addresses.feed_path(addresses.tag_path(slug)) if site.config.base_url else ""


def newest_changes(site: Site) -> tuple[Change, ...]:
    """Return the newest ``feed_size`` corrections of the site, newest first."""
    newest = sorted(changes(site.entries), key=_time_of_change, reverse=True)
    return tuple(newest[: site.config.feed_size])


def atom_feed(site: Site, entries: tuple[Entry, ...], words: Words) -> bytes:
    """Return the Atom feed (RFC 4287) of these briefs, with their whole text.

    A brief's ``id`` is its address and stays; a corrected brief is ``updated``, its summary begins
    with what was corrected, and its text ends with it.
    """
    changed = max(map(last_changed, entries), default=NEVER)
    feed = _atom_head(site.config, addresses.ATOM_FEED, site.config.title, changed)
    for entry in entries:
        item = _atom_entry(site, feed, entry)
        add(item, "summary", summary_of(entry, words))
        add(item, "content", content_of(site, entry, site.load(entry), words), type="html")
    return document(feed)


def group_feed(site: Site, page: str, name: str, entries: Sequence[Entry], words: Words) -> bytes:
    """Return the Atom feed of an actor or a tag: headlines and summaries.

    Args:
        site: The site.
        page: The path of the page of the actor or the tag.
        name: Its name.
        entries: The newest of its briefs, newest first.
        words: The words of the site's language.
    """
    config = site.config
    changed = max(map(last_changed, entries), default=NEVER)
    title = words.say("titled", page=name, site=config.title)
    feed = _atom_head(config, addresses.feed_path(page), title, changed, page)
    for entry in entries:
        item = _atom_entry(site, feed, entry)
        add(item, "summary", summary_of(entry, words))
    return document(feed)


def _atom_entry(site: Site, feed: Element, entry: Entry) -> Element:
    """Add a brief to a feed, but for its text."""
    address = absolute(site.config, addresses.brief_path(entry.slug))
    item = add(feed, "entry", **_other_language(site.config, entry))
    add(item, "title", entry.title)
    add(item, "link", rel="alternate", type="text/html", href=address)
    add(item, "id", address)
    add(item, "published", stamp(entry.date))
    add(item, "updated", stamp(last_changed(entry)))
    for author in entry.authors:
        add(add(item, "author"), "name", author)
    for tag in entry.tags:
        add(item, "category", term=tag)
    return item


def corrections_feed(site: Site, newest: Sequence[Change], words: Words) -> bytes:
    """Return the Atom feed of corrections: one entry each, with the brief's headline."""
    changed = max(map(_time_of_change, newest), default=NEVER)
    title = words.say("corrections-feed", site=site.config.title)
    log = addresses.CORRECTIONS_LOG
    feed = _atom_head(site.config, addresses.CORRECTIONS_FEED, title, changed, log)
    for number, correction, entry in newest:
        brief = absolute(site.config, addresses.brief_path(entry.slug))
        address = f"{brief}#correction-{number}"
        item = add(feed, "entry", **_other_language(site.config, entry))
        kind = words.say(f"kind-{correction.kind}")
        add(item, "title", words.say("correction-title", kind=kind, title=entry.title))
        add(item, "link", rel="alternate", type="text/html", href=address)
        add(item, "id", address)
        add(item, "updated", stamp(corrected(entry, correction)))
        add(item, "category", term=correction.kind.value)
        add(item, "content", _change_in_words(correction, words), type="text")
    return document(feed)


def json_feed(site: Site, entries: tuple[Entry, ...], words: Words) -> bytes:
    """Return the JSON Feed (version 1.1) of these briefs, with their whole text.

    Its extension ``_briefgen`` holds, per item, the address of the brief's annotations and its
    corrections.
    """
    config = site.config
    feed: dict[str, Any] = {
        "version": JSON_FEED_VERSION,
        "title": config.title,
        "home_page_url": absolute(config, ""),
        "feed_url": absolute(config, addresses.JSON_FEED),
        "description": config.description,
        "icon": logo_address(config),
        "authors": [without_empty({"name": _publisher(config), "url": config.publisher.url})],
        "language": config.language,
        "items": [_json_item(site, entry, site.load(entry), words) for entry in entries],
    }
    text = json.dumps(without_empty(feed) | {"items": feed["items"]}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode(errors="replace")


def summary_of(entry: Entry, words: Words) -> str:
    """Return a brief's summary as plain text, after its corrections, the newest first."""
    lines = (correction_line(each, words) for each in newest_corrections(entry))
    return " ".join((*lines, entry.summary)).strip()


def correction_line(correction: Correction, words: Words) -> str:
    """Return it as one line of plain text: "Correction, 22 October 2019: An earlier ..."."""
    kind, day = words.say(f"kind-{correction.kind}"), words.day(correction.date)
    return words.say("correction-line", kind=kind, day=day, note=correction.note)


def content_of(site: Site, entry: Entry, article: Article, words: Words) -> str:
    """Return a brief's whole text as HTML with absolute addresses, and then its corrections."""
    notes = "".join(
        f"<li>{escape(correction_line(correction, words), quote=False)}</li>\n"
        for correction in newest_corrections(entry)
    )
    body = absolute_html(site, entry, article.brief.body)
    heading = escape(words.say("corrections-to-brief"), quote=False)
    return f"{body}\n<h2>{heading}</h2>\n<ul>\n{notes}</ul>" if notes else body


def _atom_head(
    config: SiteConfig, path: str, title: str, changed: datetime, page: str = ""
) -> Element:
    feed = root("feed", xmlns=ATOM, xml_lang=config.language)
    add(feed, "title", title)
    if config.description:
        add(feed, "subtitle", config.description)
    add(feed, "link", rel="self", type="application/atom+xml", href=absolute(config, path))
    add(feed, "link", rel="alternate", type="text/html", href=absolute(config, page))
    add(feed, "id", absolute(config, path))
    add(feed, "updated", stamp(changed))
    author = add(feed, "author")
    add(author, "name", _publisher(config))
    if config.publisher.url:
        add(author, "uri", config.publisher.url)
    if config.publisher.email:
        add(author, "email", config.publisher.email)
    if logo := logo_address(config):
        add(feed, "logo", logo)
    add(feed, "generator", "briefgen", version=__version__)
    return feed


def _json_item(site: Site, entry: Entry, article: Article, words: Words) -> dict[str, Any]:
    address = absolute(site.config, addresses.brief_path(entry.slug))
    corrections = [
        without_empty(
            {
                "date": correction.date.isoformat(),
                "kind": correction.kind.value,
                "note": correction.note,
                "was": correction.was,
                "now": correction.now,
            }
        )
        for correction in newest_corrections(entry)
    ]
    item: dict[str, Any] = {
        "id": address,
        "url": address,
        "title": entry.title,
        "content_html": content_of(site, entry, article, words),
        "summary": summary_of(entry, words),
        "image": absolute_target(site, entry, entry.image) if entry.image else "",
        "date_published": stamp(entry.date),
        "date_modified": stamp(last_changed(entry)),
        "authors": [{"name": author} for author in entry.authors],
        "tags": list(entry.tags),
        "language": entry.language,
        "_briefgen": without_empty(
            {
                "annotations": absolute(site.config, addresses.brief_data_path(entry.slug)),
                "corrections": corrections,
            }
        ),
    }
    return without_empty(item)


def _publisher(config: SiteConfig) -> str:
    return config.publisher.name or config.title


def _other_language(config: SiteConfig, entry: Entry) -> dict[str, str]:
    return {} if entry.language == config.language else {"xml:lang": entry.language}


def _printed(change: Change) -> str:
    """Return all that the feed of corrections shows of one, as a part of its page's key."""
    number, correction, entry = change
    of_brief = entry.slug, entry.title, entry.language
    of_itself = correction.kind.value, correction.note, correction.was, correction.now
    return repr((*of_brief, number, stamp(_time_of_change(change)), *of_itself))


def _time_of_change(change: Change) -> datetime:
    return corrected(change.entry, change.correction)


def _change_in_words(correction: Correction, words: Words) -> str:
    told = [correction.note]
    if correction.was:
        told.append(words.say("correction-was", was=correction.was))
    if correction.now:
        told.append(words.say("correction-now", now=correction.now))
    return " ".join(told)
