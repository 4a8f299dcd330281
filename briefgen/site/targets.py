"""Links and images inside the newsroom: what they point at in the site, or that it is not there.

A link in a body may point at

- another brief's file, relative to its own: ``[Gagarin](../1961/gagarin.md#orbit)``;
- any other file under content/, such as a picture or a PDF, which is then published as it is;
- a page of the site from its root: ``[corrections](/corrections.html)``;
- a place in the same brief: ``[below](#orbit)``;
- anything outside: an address with a scheme, which is left alone.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefgen.diagnostics import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from briefgen.content.brief import Reference
    from briefgen.diagnostics import Diagnostic
    from briefgen.site.model import Entry

MEDIA = "media/"
EXTERNAL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


@dataclass(frozen=True, slots=True)
class Links:
    """What the briefs' internal links point at.

    Attributes:
        targets: Brief path -> target as written -> address relative to the site's root.
        media: The files under content/ that are published, by their path in the site.
        pages: Links to pages from the site's root, to be checked once the pages are known.
        diagnostics: An error for each link to nothing.
    """

    targets: dict[str, dict[str, str]] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    pages: list[tuple[Entry, Reference, str]] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def resolve_links(
    entries: Iterable[Entry], held_back: Mapping[str, str], files: Collection[str]
) -> Links:
    """Return what the links of published briefs point at.

    Args:
        entries: The published briefs.
        held_back: Why a brief is not published ("a draft"), by its file's path.
        files: Every file under content/, by its path relative to the newsroom's folder.
    """
    places = _Places({entry.path: entry for entry in entries}, held_back, files)
    links = Links()
    for entry in places.published.values():
        for reference in entry.links:
            if EXTERNAL.match(reference.target):
                continue
            try:
                address = _resolve(entry, reference, places, links)
            except _BrokenLinkError as broken:
                links.diagnostics.append(
                    reference.at.error(entry.path, broken.message, broken.hint)
                )
            else:
                links.targets.setdefault(entry.path, {})[reference.target] = address
    return links


def _resolve(entry: Entry, reference: Reference, places: _Places, links: Links) -> str:
    address, fragment = _split(reference.target)
    if address.startswith("/"):
        page = _page(address)
        links.pages.append((entry, reference, page))
        return f"{page}#{fragment}" if fragment else page
    path = posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), address))
    brief = places.published.get(path) if address else entry
    if brief is not None:
        return places.in_brief(entry, brief, reference.target, fragment)
    media = places.file(path, reference.target)
    links.media[media] = path
    return media


def check_pages(links: Links, pages: Collection[str]) -> Iterable[Diagnostic]:
    """Yield an error for each link from the site's root to a page that does not exist."""
    for entry, reference, page in links.pages:
        if page not in pages:
            yield reference.at.error(
                entry.path,
                f"the link '{reference.target}' points at no page of the site",
                did_you_mean(page, pages),
            )


class _BrokenLinkError(Exception):
    """A link points at nothing: the message, and a hint."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


@dataclass(frozen=True, slots=True)
class _Places:
    """What a link may point at."""

    published: Mapping[str, Entry]
    held_back: Mapping[str, str]
    files: Collection[str]

    def in_brief(self, entry: Entry, brief: Entry, target: str, fragment: str) -> str:
        """Return the address of a place in a published brief, linked to from ``entry``."""
        page = f"briefs/{brief.slug}.html"
        if not fragment:
            return page
        if unquote(fragment) not in brief.anchors:
            place = "this brief" if brief is entry else brief.path
            raise _BrokenLinkError(
                f"the link '{target}' points at no place in {place}",
                did_you_mean(unquote(fragment), brief.anchors),
            )
        return f"{page}#{fragment}"

    def file(self, path: str, target: str) -> str:
        """Return the address of a file under content/ that is no published brief."""
        if path in self.held_back:
            raise _BrokenLinkError(
                f"the link '{target}' points at {self.held_back[path]}, which is held back"
            )
        if not path.startswith("content/"):
            raise _BrokenLinkError(f"the link '{target}' leaves the folder content/")
        if path not in self.files:
            raise _BrokenLinkError(
                f"there is no file '{path}', which '{target}' points at",
                did_you_mean(path, self.files),
            )
        return MEDIA + path.removeprefix("content/")


def _split(target: str) -> tuple[str, str]:
    """Return the decoded path, and the fragment as written, of a link."""
    address, _, fragment = target.partition("#")
    return unquote(address.partition("?")[0]), fragment


def _page(address: str) -> str:
    """Return the path in the site of a page that is named from the site's root."""
    page = address.lstrip("/")
    return f"{page}index.html" if not page or page.endswith("/") else page
