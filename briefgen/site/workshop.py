"""What all pages are made with."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from briefgen.site.keys import key
from briefgen.site.memory import Remembered
from briefgen.site.model import Page, Site
from briefgen.site.press import PageView, Press


class Workshop(Struct, frozen=True):
    """What all pages are made with: the site, the press, the key of both, and the last build."""

    site: Site
    press: Press
    key: str
    remembered: Remembered

    def page(self, view: PageView, keys: Iterable[str], render: Callable[[], bytes]) -> Page:
        """Return a page whose key holds its frame and ``keys``."""
        frame = view.path, view.title, view.description
        return Page(view.path, key(self.key, *frame, *keys), render)
