"""How one page names another, and which addresses may stand in a page at all.

A path is counted from the site's root with forward slashes, is ready to stand in a link, and may
end in a fragment. Only ``relative`` makes of it what a page prints.
"""

import re
from urllib.parse import quote

_SAFE_URL = re.compile(r"(?:https?://|mailto:)[^\s\"<>\\]+", re.IGNORECASE)


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
