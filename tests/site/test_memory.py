from collections.abc import Callable, Iterator, Sequence

from briefgen.site.memory import make_anew, remembered_pages
from briefgen.site.model import Page


class Memory:
    """Remembers what was made under a name, as a build's cache does."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, Sequence[str]]] = {}

    def __call__(self, name: str, key: str, make: Callable[[], Sequence[str]]) -> Sequence[str]:
        if self.kept.get(name, ("",))[0] != key:
            self.kept[name] = key, make()
        return self.kept[name][1]


class Press:
    """Makes two pages, and counts how often."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> Iterator[Page]:
        self.made += 1
        yield Page("a b.html", "key of a", lambda: b"a")
        yield Page("c.html", "key of c", lambda: b"c")


def told(pages: Iterator[Page]) -> list[tuple[str, str]]:
    return [(page.path, page.key) for page in pages]


def test_pages_are_the_same_remembered_or_made_anew() -> None:
    memory, press = Memory(), Press()
    anew = told(remembered_pages(make_anew, "all", "key", Press()))
    assert anew == [("a b.html", "key of a"), ("c.html", "key of c")]
    assert told(remembered_pages(memory, "all", "key", press)) == anew
    assert told(remembered_pages(memory, "all", "key", press)) == anew
    assert press.made == 1


def test_remembered_pages_are_made_once_when_one_is_printed() -> None:
    memory, press = Memory(), Press()
    told(remembered_pages(memory, "all", "key", Press()))
    pages = list(remembered_pages(memory, "all", "key", press))
    assert [page.render() for page in pages] == [b"a", b"c"]
    assert press.made == 1


def test_another_key_makes_them_anew() -> None:
    memory, press = Memory(), Press()
    told(remembered_pages(memory, "all", "key", press))
    told(remembered_pages(memory, "all", "other", press))
    told(remembered_pages(memory, "others", "other", press))
    assert press.made == 3
