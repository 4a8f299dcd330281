"""What the last build knew already: keys that follow from one other key."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial

from briefgen.site.model import Page

Remembered = Callable[[str, str, Callable[[], Sequence[str]]], Sequence[str]]
"""Given a name, a key and what makes some strings that follow from that key alone, returns those
that were made under the same name and key in the last build, else those that are made now."""


def make_anew(_name: str, _key: str, make: Callable[[], Sequence[str]]) -> Sequence[str]:
    """Remember nothing."""
    return make()


def remembered_pages(
    remembered: Remembered, name: str, key: str, make: Callable[[], Iterable[Page]]
) -> Iterator[Page]:
    """Yield pages that follow from one key; they are only made where that or a page is new.

    Args:
        remembered: What knows the pages of the last build.
        name: What these pages are called.
        key: A hash of all that shapes the pages.
        make: Makes them.
    """

    @cache
    def made() -> dict[str, Page]:
        return {page.path: page for page in make()}

    def told() -> list[str]:
        return [f"{page.key}\n{page.path}" for page in made().values()]

    def render(path: str) -> bytes:
        return made()[path].render()

    for line in remembered(name, key, told):
        shaping, _, path = line.partition("\n")
        yield Page(path, shaping, partial(render, path))
