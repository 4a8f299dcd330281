"""Every address that a site names leads somewhere: served under a sub-path, and from files."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from urllib.request import urlopen

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

NAMED_BY = {"href", "src", "action", "poster", "cite", "data", "formaction"}
DATA = ("*.xml", "*.json", "*.jsonld", "*.txt", "*.csv")


class Links(HTMLParser):
    """The addresses that a page names, and the ids that it defines."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            elif name in NAMED_BY and value is not None:
                self.addresses.append(value)
            elif (name, value) in {("property", "og:url"), ("property", "og:image")}:
                self.addresses.append(dict(attrs)["content"] or "")
            elif name in {"aria-labelledby", "aria-controls", "popovertarget", "for"} and value:
                self.addresses.extend(f"#{each}" for each in value.split())


@pytest.fixture(scope="module")
def pages(published: dict[str, Path]) -> dict[str, Links]:
    """Return what every page of every site links to, by its path below all of them."""
    return {
        f"{name}/{file.relative_to(site).as_posix()}": Links(file.read_text(encoding="utf-8"))
        for name, site in published.items()
        for file in sorted(site.rglob("*.html"))
    }


def is_there(address: str, known: dict[str, bool]) -> bool:
    """Fetch an address, once."""
    if address not in known:
        try:
            with urlopen(address, timeout=10) as answer:  # noqa: S310 - the tests' own server
                answer.read()
            known[address] = True
        except URLError:
            known[address] = False
    return known[address]


def broken(
    pages: Mapping[str, Links], base: str, skipped: Callable[[str, str], bool]
) -> Iterator[tuple[str, str]]:
    """Yield each page's path below ``base`` with an address that leads nowhere."""
    known: dict[str, bool] = {}
    for path, page in pages.items():
        for address in page.addresses:
            if skipped(path, address):
                continue
            target, fragment = urldefrag(urljoin(base + path, address))
            goal = unquote(target.removeprefix(base))
            if goal.endswith("/"):
                goal += "index.html"
            elsewhere = not target.startswith(base)
            missing = fragment and unquote(fragment) not in pages[goal].ids
            if elsewhere or not is_there(target, known) or missing:
                yield path, address


def test_every_address_leads_somewhere_under_a_sub_path(
    pages: dict[str, Links], sites: str
) -> None:
    def leads_to_others(_: str, address: str) -> bool:
        return bool(urlsplit(address).scheme) and not address.startswith(sites)

    assert list(broken(pages, sites, leads_to_others)) == []


def test_every_address_leads_somewhere_in_the_file_system(
    pages: dict[str, Links], demonstration: Path
) -> None:
    def needs_a_server(path: str, address: str) -> bool:
        return path.endswith("/404.html") or bool(urlsplit(address).scheme)

    base = f"{demonstration.parent.as_uri()}/"
    assert list(broken(pages, base, needs_a_server)) == []


def test_feeds_sitemaps_and_data_name_only_what_is_there(
    pages: dict[str, Links], published: dict[str, Path], sites: str
) -> None:
    known: dict[str, bool] = {}
    missing = []
    for site in published.values():
        for file in (file for pattern in DATA for file in site.rglob(pattern)):
            text = unescape(file.read_text(encoding="utf-8"))
            for address in set(re.findall(re.escape(sites) + r"[^\s\"'<>,()\\]*", text)):
                target, fragment = urldefrag(address)
                page = pages.get(unquote(target.removeprefix(sites)))
                if not is_there(target, known) or (fragment and page and fragment not in page.ids):
                    missing.append((file.name, address))
    assert missing == []


def test_no_page_defines_an_id_twice(pages: dict[str, Links]) -> None:
    twice = {
        path: repeated
        for path, page in pages.items()
        if (repeated := {name for name in page.ids if page.ids.count(name) > 1})
    }
    assert twice == {}
