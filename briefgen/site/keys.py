"""Keys of pages: hashes that tell, without rendering, whether a page's bytes would be the same.

A page's key is made of everything that shapes the page: the site's key (configuration and code),
the digests of the briefs on it, where their links lead, and whatever else the page shows.
"""

import hashlib

from briefgen.cache.versions import code_digest, package_versions
from briefgen.config import SiteConfig
from briefgen.site.model import Entry, Site

SHAPING = (
    "__init__.py",
    "actors/actor.py",
    "actors/form.py",
    "annotate/model.py",
    "config.py",
    "content/brief.py",
    "content/words.py",
    "site",
    "slugs.py",
)
"""The places in the package whose code shapes the pages as much as the briefs do."""
PACKAGES = ("jinja2", "markupsafe", "babel", "python-slugify", "text-unidecode")
"""The distributions that shape the pages as much, and the names of tags in paths."""


def key(*parts: str) -> str:
    """Return the first half of the SHA-256 of the parts as 32 hexadecimal digits.

    The parts keep apart: ``key("a", "bc")`` and ``key("ab", "c")`` differ. 128 bits are enough,
    as for the cache's own keys, and every build reads and writes thousands of them.
    """
    lengths = ",".join(map(str, map(len, parts)))
    text = f"{lengths}:{''.join(parts)}"
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:32]


def config_key(config: SiteConfig) -> str:
    """Return the key of a configuration and of the code that reads it.

    Structs, strings, numbers and the ``extra`` map all have a ``repr`` that depends on their value
    alone.
    """
    return key(repr(config), code_key())


def entries_key(site: Site, entries: tuple[Entry, ...]) -> str:
    """Return the key of all that the Articles of these entries hold, and where their links lead."""
    return key(*(part for entry in entries for part in entry_parts(site, entry)))


def entry_parts(site: Site, entry: Entry) -> tuple[str, str]:
    """Return what shapes one brief's page: its digest and its mark, and where its links lead."""
    targets = site.targets.get(entry.path)
    marked = f"{entry.digest} scheduled" if entry.scheduled else entry.digest
    return marked, repr(sorted(targets.items())) if targets else ""


def code_key() -> str:
    """Return a hash of the code that shapes the pages and names them, and of its schemas."""
    return key(code_digest(*SHAPING), package_versions(*PACKAGES))
