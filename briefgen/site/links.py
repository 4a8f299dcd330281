"""How one page names another, and which addresses may stand in a page at all.

A path is counted from the site's root with forward slashes, is ready to stand in a link, and may
end in a fragment. Only ``relative`` makes of it what a page prints.
"""

import re
from hashlib import sha256
from typing import Final
from urllib.parse import quote

from briefgen.site.addresses import actor_path

INDEX: Final = "index.html"
ACTORS: Final = "actors/index.html"
TAGS: Final = "tags/index.html"
NOT_FOUND: Final = "404.html"
STATIC: Final = "static"

_PLAIN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SAFE_URL = re.compile(r"(?:https?://|mailto:)[^\s\"<>\\]+", re.IGNORECASE)


def index_path(number: int) -> str:
    """Return the path of a page of the front page's list, counted from 1."""
    return INDEX if number == 1 else f"page-{number}.html"


def tag_path(slug: str) -> str:
    """Return the path of a tag's page; what is called "index" keeps clear of the tags' index."""
    return f"tags/{'index-' if slug == 'index' else slug}.html"


def part_path(path: str, number: int) -> str:
    """Return the path of a numbered page of the past beside ``path``: "actors/a/1.html"."""
    return f"{path.removesuffix('.html')}/{number}.html"


def actor_part_path(actor: str, number: int) -> str:
    """Return the path of an actor's page, or of the numbered page of its past (from 1)."""
    path = actor_path(actor)
    return part_path(path, number) if number else path


def tag_slug(tag: str) -> str:
    """Return a tag's name in paths; a tag without a letter or digit is named by its hash."""
    if _PLAIN_SLUG.fullmatch(tag):
        return tag
    from slugify import slugify  # noqa: PLC0415 - most tags need no transliteration

    return slugify(tag) or f"tag-{sha256(tag.encode()).hexdigest()[:8]}"


def relative(from_path: str, to_path: str) -> str:
    """Return what a link on the page ``from_path`` must say to lead to ``to_path``.

    Args:
        from_path: The path of the page that holds the link.
        to_path: The path of what it leads to; its fragment is kept.
    """
    path, mark, fragment = to_path.partition("#")
    if path == from_path and mark:
        return f"#{fragment}"
    here, there = from_path.split("/")[:-1], path.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    link = "../" * (len(here) - shared) + "/".join(there[shared:])
    # A colon in the first step would be read as the end of a scheme (RFC 3986, section 4.2).
    if not link or ":" in link.split("/", 1)[0]:
        link = f"./{link}"
    return f"{link}{mark}{fragment}"


def safe_url(url: str) -> str:
    """Return a web or mail address as it is, and "" for every other scheme or anything else."""
    return url if _SAFE_URL.fullmatch(url) else ""


def wikidata_url(identifier: str) -> str:
    """Return the address of a Wikidata item, or "" where none is known."""
    return f"https://www.wikidata.org/wiki/{quote(identifier)}" if identifier else ""


def wikipedia_url(title: str) -> str:
    """Return the address of an English Wikipedia article, or "" where none is known."""
    return f"https://en.wikipedia.org/wiki/{quote(title.replace(' ', '_'))}" if title else ""
