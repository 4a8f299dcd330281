"""The newsroom's own pages: each template in ``templates/pages/`` becomes a page of that path.

Their folder is the newsroom's alone, so that no page of briefgen's can ever take its place.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from briefgen.site.keys import entries_key
from briefgen.site.model import Page
from briefgen.site.press import PageView
from briefgen.site.theme import OWN_PAGES, Theme
from briefgen.site.views import cards
from briefgen.site.workshop import Workshop


def own_pages(shop: Workshop, theme: Theme) -> Iterator[Page]:
    """Yield the newsroom's own pages. They see the newest briefs as ``cards``, beside ``page``."""
    site = shop.site
    newest = site.entries[: site.config.briefs_per_page]
    for name in sorted(theme.templates):
        if name.startswith(OWN_PAGES):
            view = PageView(name, title_of(name), "", "", name)
            yield shop.page(view, (entries_key(site, newest),), partial(_own, shop, view))


def title_of(name: str) -> str:
    """Return the title of a page that has set none of its own: "pages/about-us.html", About us."""
    words = PurePosixPath(name).stem.replace("-", " ").replace("_", " ")
    return words[:1].upper() + words[1:]


def _own(shop: Workshop, view: PageView) -> bytes:
    newest = shop.site.entries[: shop.site.config.briefs_per_page]
    return shop.press.print(view, {"cards": cards(shop.site, newest)})
