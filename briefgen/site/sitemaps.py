"""Sitemaps for crawlers: sitemap.xml, and news-sitemap.xml as Google News reads it.

They need absolute addresses, so none is written where ``base_url`` is not set.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from html import escape
from typing import Final

from briefgen.site import addresses
from briefgen.site.addresses import INDEX, NOT_FOUND, absolute, brief_path
from briefgen.site.changes import last_changed, stamp_or_day
from briefgen.site.keys import config_key, key
from briefgen.site.markup import add, document, root
from briefgen.site.model import Entry, Page, Site

SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS: Final = "http://www.google.com/schemas/sitemap-news/0.9"
SITEMAP_SIZE: Final = 50_000
"""The most addresses that one sitemap may hold (sitemaps.org protocol)."""
NEWS_SIZE: Final = 1_000
"""The most articles that one news sitemap may hold (Google Search Central)."""
NEWS_AGE: Final = timedelta(days=2)
"""How old the articles of a news sitemap may be; counted from the newest brief: no clock."""


def sitemap_pages(site: Site, paths: Iterable[str] = ()) -> Iterator[Page]:
    """Yield the sitemaps; none without ``base_url``.

    The index page and the briefs stand in sitemap.xml, the briefs with the day of their last
    change; beyond 50,000 addresses it becomes an index of sitemap-1.xml, sitemap-2.xml, ...

    Args:
        site: The site.
        paths: The other pages of the site: those that are HTML are listed too, 404.html never.
    """
    if not site.config.base_url:
        return
    configured = config_key(site.config)
    locations = tuple(_locations(site, paths))
    parts = [
        locations[start : start + SITEMAP_SIZE] for start in range(0, len(locations), SITEMAP_SIZE)
    ]
    names = [addresses.SITEMAP]
    if len(parts) > 1:
        names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
        yield Page(
            addresses.SITEMAP,
            key("sitemap index", configured, *names),
            partial(sitemap_index, site, names),
        )
    for name, part in zip(names, parts, strict=True):
        yield Page(name, key("sitemap", configured, repr(part)), partial(sitemap, site, part))
    news = recent(site.entries)
    told = (repr((entry.slug, entry.title, _when(entry), entry.language)) for entry in news)
    yield Page(
        addresses.NEWS_SITEMAP,
        key("news sitemap", configured, *told),
        partial(news_sitemap, site, news),
    )


def recent(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the briefs of the two days before the newest one, which stands first of them."""
    if not entries:
        return ()
    oldest = entries[0].date - NEWS_AGE
    return tuple(entry for entry in entries if entry.date >= oldest)[:NEWS_SIZE]


def sitemap(site: Site, locations: Iterable[tuple[str, str]]) -> bytes:
    """Return a sitemap (sitemaps.org) of paths with the day of their last change, or "".

    It is made anew with every correction and may be long, so it is put together as text.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', f'<urlset xmlns="{SITEMAP}">']
    for path, changed in locations:
        address = escape(absolute(site.config, path), quote=False)
        day = f"\n    <lastmod>{changed}</lastmod>" if changed else ""
        lines.append(f"  <url>\n    <loc>{address}</loc>{day}\n  </url>")
    return "\n".join((*lines, "</urlset>", "")).encode()


def sitemap_index(site: Site, names: Iterable[str]) -> bytes:
    """Return the index of several sitemaps (sitemaps.org)."""
    index = root("sitemapindex", xmlns=SITEMAP)
    for name in names:
        add(add(index, "sitemap"), "loc", absolute(site.config, name))
    return document(index)


def news_sitemap(site: Site, entries: Iterable[Entry]) -> bytes:
    """Return a Google News sitemap of these briefs.

    The publication's name is the publisher's, or else the site's title; its language is a primary
    language subtag, but for Chinese, where Google tells zh-cn and zh-tw apart.
    """
    urls = root("urlset", xmlns=SITEMAP, xmlns_news=NEWS)
    for entry in entries:
        url = add(urls, "url")
        add(url, "loc", absolute(site.config, brief_path(entry.slug)))
        news = add(url, "news:news")
        publication = add(news, "news:publication")
        add(publication, "news:name", site.config.publisher.name or site.config.title)
        add(publication, "news:language", _news_language(entry.language))
        add(news, "news:publication_date", _when(entry))
        add(news, "news:title", entry.title)
    return document(urls)


def _when(entry: Entry) -> str:
    return stamp_or_day(entry.date, has_time=entry.has_time)


def _locations(site: Site, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    briefs = {brief_path(entry.slug): last_changed(entry) for entry in site.entries}
    yield "", max(briefs.values()).date().isoformat() if briefs else ""
    for path, changed in briefs.items():
        yield path, changed.date().isoformat()
    seen = {*briefs, INDEX, NOT_FOUND}
    for path in sorted(set(paths) - seen):
        if path.endswith(".html"):
            yield path, ""


def _news_language(language: str) -> str:
    tag = language.lower()
    return tag if tag in {"zh-cn", "zh-tw"} else tag.split("-")[0]
