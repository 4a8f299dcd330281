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
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from msgspec import Struct, field

from briefgen.config import CONFIG
from briefgen.content.hidden import is_hidden
from briefgen.diagnostics import START, did_you_mean
from briefgen.reading.textfile import composed
from briefgen.site.addresses import CONTENT, brief_path, logo_file, media_path
from briefgen.site.links import relative
from briefgen.site.nearest import nearest_path

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from briefgen.content.brief import Reference
    from briefgen.diagnostics import Diagnostic
    from briefgen.site.model import Entry

EXTERNAL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_NO_HOST = re.compile(
    r"(?P<scheme>https?:)(?!//[^/?#])[/\\]*(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
"""A web address that names no host, mostly for want of a slash."""
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOST = re.compile(r"(?:www|[\w.-]+(?=\.(?:com|edu|eu|gov|int|net|org|uk)(?:[/?#:]|\Z)))\.\w.*")
"""A web address without its scheme."""
_UNWRITTEN = re.compile(r"[\s%?#()<>\"\\]")
"""What a Markdown link's target has to write as an escape."""


class Links(Struct, frozen=True):
    """What the briefs' internal links point at.

    Attributes:
        targets: Brief path -> target as written -> address relative to the site's root.
        media: The files under content/ that are published, by their path in the site.
        pages: Links to pages from the site's root, to be checked once the pages are known.
        briefs: The published briefs by their pages.
        diagnostics: An error for each link to nothing.
    """

    targets: dict[str, dict[str, str]] = field(default_factory=dict)
    media: dict[str, str] = field(default_factory=dict)
    pages: list[tuple[Entry, Reference, str]] = field(default_factory=list)
    briefs: dict[str, Entry] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def resolve_links(
    entries: Iterable[Entry],
    held_back: Mapping[str, str],
    files: Collection[str],
    logo: str = "",
) -> Links:
    """Return what the links of published briefs point at, and where the publisher's logo lies.

    Args:
        entries: The published briefs.
        held_back: Why a brief is not published ("a draft"), by its file's path.
        files: Every file under content/, by its path relative to the newsroom's folder.
        logo: The publisher's logo as configured, or "".
    """
    places = _Places(
        {entry.path: entry for entry in entries},
        held_back,
        files,
        {composed(path): path for path in files if not path.isascii()},
    )
    links = Links(briefs={brief_path(entry.slug): entry for entry in places.published.values()})
    if file := logo_file(logo):
        if file in files:
            links.media[media_path(file)] = file
        else:
            links.diagnostics.append(_no_logo(logo, file, files))
    for entry in places.published.values():
        for reference in entry.links:
            if EXTERNAL.match(reference.target) and not _NO_HOST.match(reference.target):
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
    _check_written(reference.target)
    address, fragment = _split(reference.target)
    if address.startswith("/"):
        page = _page(address)
        links.pages.append((entry, reference, page))
        return f"{quote(page)}#{fragment}" if fragment else quote(page)
    path = places.there(posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), address)))
    brief = places.published.get(path) if address else entry
    if brief is not None:
        _check_place(entry, brief, reference.target, fragment)
        page = brief_path(brief.slug)
        return f"{page}#{fragment}" if fragment else page
    places.check_file(entry, path, reference.target)
    media = media_path(path)
    links.media[media] = path
    return quote(media)


def check_pages(links: Links, pages: Collection[str]) -> Iterator[Diagnostic]:
    """Yield an error for each link from the site's root to a page or place that does not exist.

    Places are known in briefs, where they are the newsroom's own; those of other pages are not
    looked for.
    """
    for entry, reference, page in links.pages:
        brief = links.briefs.get(page)
        try:
            _check_page(page, reference.target, pages)
            if brief is not None:
                _check_place(entry, brief, reference.target, _split(reference.target)[1])
        except _BrokenLinkError as broken:
            yield reference.at.error(entry.path, broken.message, broken.hint)


def _check_written(target: str) -> None:
    """Raise an error where a link has no target, or a web address that names no host."""
    if not target:
        raise _BrokenLinkError(
            "nothing says where this link leads", "put its target between the ()"
        )
    if found := _NO_HOST.match(target):
        hint = f"write {found['scheme']}//{found['rest']}" if found["rest"] else ""
        raise _BrokenLinkError(f"'{target}' is no web address", hint)


class _BrokenLinkError(Exception):
    """A link points at nothing: the message, and a hint."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


class _Places(Struct, frozen=True):
    """What a link may point at; ``composed`` has paths by how they may be written as well."""

    published: Mapping[str, Entry]
    held_back: Mapping[str, str]
    files: Collection[str]
    composed: Mapping[str, str]

    def there(self, path: str) -> str:
        """Return the path as the file is called: a disk may have accents apart from letters."""
        return path if path in self.files else self.composed.get(composed(path), path)

    def check_file(self, entry: Entry, path: str, target: str) -> None:
        """Raise an error unless ``path``, no published brief, is a file that may be published."""
        if path in self.held_back:
            raise _BrokenLinkError(
                f"the link '{target}' points at {self.held_back[path]}, which is held back"
            )
        if not path.startswith(CONTENT):
            raise _BrokenLinkError(f"the link '{target}' leaves the folder content/")
        if is_hidden(path):
            raise _BrokenLinkError(
                f"'{target}' is hidden and is not published",
                "give it a name that starts neither with a dot nor with an underscore",
            )
        if path not in self.files:
            raise _BrokenLinkError(
                f"there is no file '{path}', which '{target}' points at",
                _outside(target) or _meant(entry.path, nearest_path(path, self.files)),
            )


def _outside(target: str) -> str:
    """Return a hint for a web or mail address without its scheme, or ""."""
    scheme = "mailto:" if _MAIL.fullmatch(target) else "https://" if _HOST.match(target) else ""
    return f"did you mean '{scheme}{target}'?" if scheme else ""


def _check_page(page: str, target: str, pages: Collection[str]) -> None:
    """Raise an error unless the site has the page."""
    if page not in pages:
        whole = (f"{page}{end}" for end in (".html", "/index.html"))
        found = next((each for each in whole if each in pages), "") or nearest_path(page, pages)
        raise _BrokenLinkError(
            f"the link '{target}' points at no page of the site",
            f"did you mean '/{found.removesuffix('index.html')}'?" if found else "",
        )


def _check_place(entry: Entry, brief: Entry, target: str, fragment: str) -> None:
    """Raise an error unless a brief has the place that a link of ``entry`` leads to."""
    if fragment and unquote(fragment) not in brief.anchors:
        place = "this brief" if brief is entry else brief.path
        raise _BrokenLinkError(
            f"the link '{target}' points at no place in {place}",
            did_you_mean(unquote(fragment), brief.anchors),
        )


def _no_logo(logo: str, file: str, files: Iterable[str]) -> Diagnostic:
    message = f"publisher.logo: there is no file '{file}', which '{logo}' points at"
    return START.error(CONFIG, message, _meant(f"{CONTENT}-", nearest_path(file, files)))


def _meant(from_path: str, file: str) -> str:
    """Return a hint with a file as a link in the file ``from_path`` would write it, or ""."""
    written = _UNWRITTEN.sub(lambda found: quote(found[0]), file)
    return f"did you mean '{relative(from_path, written)}'?" if file else ""


def _split(target: str) -> tuple[str, str]:
    """Return the decoded path, and the fragment as written, of a link."""
    address, _, fragment = target.partition("#")
    return unquote(address.partition("?")[0]), fragment


def _page(address: str) -> str:
    """Return the path in the site of a page that is named from the site's root."""
    page = address.lstrip("/")
    return f"{page}index.html" if not page or page.endswith("/") else page
