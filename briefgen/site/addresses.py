"""Where the site's files stand, and how they are named from outside: by absolute addresses.

Pages link to each other by relative paths. Feeds, sitemaps and structured data need ``base_url``,
and where it is not set there are no absolute addresses: nothing is written that needs them.
"""

import posixpath
import re
from hashlib import sha256
from html import escape
from typing import Final
from urllib.parse import quote, unquote, urljoin, urlsplit

from briefgen.config import SiteConfig
from briefgen.content.brief import Body, Reference
from briefgen.site.model import Entry, Site
from briefgen.slugs import MAX_SLUG, is_slug, slug_of

INDEX: Final = "index.html"
ACTORS: Final = "actors/index.html"
TAGS: Final = "tags/index.html"
NOT_FOUND: Final = "404.html"
STATIC: Final = "static"
ATOM_FEED: Final = "feed.xml"
JSON_FEED: Final = "feed.json"
CORRECTIONS_FEED: Final = "corrections.xml"
CORRECTIONS_LOG: Final = "corrections.html"
SITEMAP: Final = "sitemap.xml"
NEWS_SITEMAP: Final = "news-sitemap.xml"
BRIEF_SCHEMA: Final = "data/brief.schema.json"
INDEX_SCHEMA: Final = "data/briefs.schema.json"
BRIEFS_INDEX: Final = "data/briefs.json"
FACTS_TABLE: Final = "data/facts.csv"
ACTORS_TABLE: Final = "data/actors.csv"
ANNOTATIONS: Final = "data/annotations.jsonld"
DATABASE: Final = "data/briefs.db"
DEVELOPERS: Final = "developers.html"
EXPLORE: Final = "explore.html"
SEARCH: Final = "search.html"
NETWORK: Final = "network.html"
QUOTES: Final = "quotes.html"
CHRONOLOGY: Final = "chronology/index.html"
CONTENT: Final = "content/"
"""The folder of the newsroom that briefs, and the files that they show, lie in."""
MEDIA: Final = "media/"
"""The folder of the site that files of ``CONTENT`` are published in as they are."""

_PLAIN: Final = re.compile(r"[A-Za-z0-9_.-][A-Za-z0-9_./-]*")
"""A path that stands in an address as it is, as nearly all of ours do."""
_SAFE: Final = "/#?%:;,=&+@!$'()*~"
"""What ``quote`` leaves alone: an address may already hold escapes, a query and a fragment."""

_FRAGMENT: Final = re.compile(r"""(<a\b[^<>]*?\shref=")#""")
"""A link within its page: footnotes have such links without being references of the body."""


def brief_path(slug: str) -> str:
    """Return the path of a brief's page in the site."""
    return f"briefs/{slug}.html"


def slug_at(path: str) -> str:
    """Return the slug of the brief whose page has this path, or "" for any other path."""
    slug = path.removeprefix("briefs/").removesuffix(".html")
    return slug if path == brief_path(slug) else ""


def brief_data_path(slug: str) -> str:
    """Return the path of a brief's JSON file in the site."""
    return f"briefs/{slug}.json"


def brief_table_path(slug: str) -> str:
    """Return the path of a brief's annotations as CSV in the site."""
    return f"briefs/{slug}.csv"


def brief_annotations_path(slug: str) -> str:
    """Return the path of a brief's annotations as Web Annotations in the site."""
    return f"briefs/{slug}.jsonld"


def chronology_path(period: str) -> str:
    """Return the path of the chronology of a period: "1969", "1969-07", "1969-07-20", "bc-44"."""
    return f"chronology/{period}.html"


def shelf_path(index: str, kind: str, letters: str) -> str:
    """Return the path of a part of the list ``index``: of a kind, or whose names begin alike.

    Letters of ASCII stand in it as they are, all others as their code points, so that no two such
    paths are the same in any file system: "actors/index/person-ma.html", "person--448-.html".
    """
    spelt = (each if each.isascii() and each.isalnum() else f"-{ord(each):x}-" for each in letters)
    return part_path(index, "-".join(filter(None, (kind, "".join(spelt)))))


def feed_path(path: str) -> str:
    """Return the path of the feed of an actor's or a tag's page: "actors/a.xml"."""
    return f"{path.removesuffix('.html')}.xml"


def media_path(file: str) -> str:
    """Return the path in the site of a file under content/ that is published as it is."""
    return MEDIA + file.removeprefix(CONTENT)


def logo_file(logo: str) -> str:
    """Return the file that a publisher's logo is, relative to the newsroom's folder.

    Args:
        logo: The logo as configured: a path from content/, written as in a link, or a web address.

    Returns:
        The file, such as "content/img/logo.png"; "" for a web address or no logo at all.
    """
    if not logo or urlsplit(logo).scheme:
        return ""
    return posixpath.normpath(posixpath.join(CONTENT, unquote(logo)))


def actor_path(actor: str) -> str:
    """Return the path of an actor's page in the site; what is called "index" keeps clear of it."""
    return f"actors/{'index-' if actor == 'index' else actor}.html"


def index_path(number: int) -> str:
    """Return the path of a page of the front page's list, counted from 1."""
    return INDEX if number == 1 else f"page-{number}.html"


def tag_path(slug: str) -> str:
    """Return the path of a tag's page; what is called "index" keeps clear of the tags' index."""
    return f"tags/{'index-' if slug == 'index' else slug}.html"


def part_path(path: str, part: int | str) -> str:
    """Return the path of a part of ``path``, such as a page of the past: "actors/a/1.html"."""
    return f"{path.removesuffix('.html')}/{part}.html"


def tag_slug(tag: str) -> str:
    """Return the slug of a tag; one without a letter or digit is named by its hash."""
    if len(tag) <= MAX_SLUG and is_slug(tag):
        return tag
    return slug_of(tag, MAX_SLUG) or f"tag-{sha256(tag.encode()).hexdigest()[:8]}"


def absolute(config: SiteConfig, address: str) -> str:
    """Return the absolute address of ``address``, which is relative to the site's root.

    An address that is absolute already is returned as it is. What may not stand in an address is
    percent-encoded (RFC 3986).

    Raises:
        ValueError: The address is relative, and ``base_url`` is not set.
    """
    if ":" in address and urlsplit(address).scheme:
        return address
    if not config.base_url:
        raise ValueError(f"'{address}' has no absolute address without base_url")
    base = config.base_url if config.base_url.endswith("/") else config.base_url + "/"
    plain = address.isascii() and _PLAIN.fullmatch(address)
    return base + (address if plain else quote(address.removeprefix("/"), safe=_SAFE))


def absolute_or_empty(config: SiteConfig, address: str) -> str:
    """Return the absolute web address of ``address``, or "" where it has none."""
    if not address or not (config.base_url or urlsplit(address).scheme):
        return ""
    full = absolute(config, address)
    return full if urlsplit(full).scheme in {"http", "https"} else ""


def logo_address(config: SiteConfig) -> str:
    """Return the absolute address of the publisher's logo, or "" where it has none."""
    file = logo_file(config.publisher.logo)
    return absolute_or_empty(config, quote(media_path(file)) if file else config.publisher.logo)


def absolute_target(site: Site, entry: Entry, target: str) -> str:
    """Return the absolute address of what a brief's link or image points at.

    Args:
        site: The site, with ``base_url`` set.
        entry: The brief that holds the link.
        target: The link's target as written, as in ``Entry.links``.
    """
    local = site.targets.get(entry.path, {}).get(target)
    if local is not None:
        return absolute(site.config, local)
    return urljoin(absolute(site.config, brief_path(entry.slug)), target)


def absolute_html(site: Site, entry: Entry, body: Body) -> str:
    """Return a body's HTML with absolute links and images, for readers outside the site.

    Links inside the brief, those to footnotes too, lead to the brief's page.
    """
    references = sorted((*body.links, *body.images), key=_html_start)
    pieces: list[str] = []
    done = 0
    for reference in references:
        pieces.append(body.html[done : reference.html_start])
        pieces.append(escape(absolute_target(site, entry, reference.target)))
        done = reference.html_end
    page = escape(absolute(site.config, brief_path(entry.slug)))
    html = "".join((*pieces, body.html[done:]))
    return _FRAGMENT.sub(lambda link: f"{link[1]}{page}#", html)


def missing_base_url_note(config: SiteConfig) -> str:
    """Return what is left out because ``base_url`` is not set, and what to do about it, or ""."""
    if config.base_url:
        return ""
    return (
        "base_url is not set, so there are no feeds, no sitemaps and no canonical addresses; add"
        " the address where the site is published, such as 'base_url: https://example.org/'"
    )


def _html_start(reference: Reference) -> int:
    return reference.html_start
