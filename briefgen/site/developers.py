"""The page for developers, which lists every file for machines."""

from functools import partial

from briefgen.site.addresses import DEVELOPERS
from briefgen.site.model import Page
from briefgen.site.press import PageView
from briefgen.site.workshop import Workshop


def developers_page(shop: Workshop) -> Page:
    """Return the page for developers; its examples are taken from the newest brief."""
    site, say = shop.site, shop.press.words.say
    title, description = say("developers"), say("developers-description")
    view = PageView(DEVELOPERS, title, description, "explore", "developers.html")
    return shop.page(
        view, (entry.digest for entry in site.entries[:1]), partial(_render, shop, view)
    )


def _render(shop: Workshop, view: PageView) -> bytes:
    from briefgen.site.formats import dataset, formats  # noqa: PLC0415 - needs all that makes data

    site = shop.site
    newest = site.entries[0] if site.entries else None
    shown = tuple(formats(site, newest, shop.press.words))
    structured = dataset(site, shown, view.description)
    return shop.press.print(view, {"formats": shown, "structured": structured})
