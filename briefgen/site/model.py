"""The site as a value.

A site holds an Entry per brief, small whatever the length of its body; a page that needs more
loads the brief's Article when it is rendered. So memory does not grow with the bodies, and a
page whose key is the same as in the last build is not rendered again.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Self

from msgspec import Struct

from briefgen.actors.actor import ActorType, ResolvedAnnotations
from briefgen.config import SiteConfig
from briefgen.content.brief import Brief, Correction, Reference, Source


class Appearance(NamedTuple):
    """An actor in one brief, as lists need it; a tuple, because there are so many of them."""

    actor: str
    name: str
    type: ActorType
    mentions: int
    quotes: int


class Entry(Struct, frozen=True):
    """A brief as lists, feeds and other pages need it.

    Attributes:
        path: The brief's file, relative to the newsroom's folder.
        slug: Its name in the site.
        summary: The front matter's, or the body's first sentences (at most 300 characters).
        image: The image's source as written, or "".
        appearances: Its actors, in the order of first mention.
        links: The targets of its body's links and images, and of its front matter's image.
        anchors: The ids that its body defines.
        digest: A hash of everything that its Article holds.
        story: A hash of the part of it that other pages may show: headline, day, body and
            annotations, but no corrections, sources and the like.
        text: A hash of the body's plain text.
        sources: Where the brief has it from.
        days: The places on the calendar that its dates mean, each once, sorted
            (``Meaning.place``): "1961-12~~3" (a year), "1969-07-20", "1969-07-20T20:17".
        annotations: How many annotations it has: mentions, dates, figures and quotes.
        scheduled: Whether its date is still to come, so that only a preview shows it.
    """

    path: str
    slug: str
    title: str
    date: datetime
    has_time: bool
    updated: datetime | None
    summary: str
    authors: tuple[str, ...]
    dateline: str
    tags: tuple[str, ...]
    draft: bool
    language: str
    image: str
    corrections: tuple[Correction, ...]
    appearances: tuple[Appearance, ...]
    links: tuple[Reference, ...]
    anchors: tuple[str, ...]
    digest: str
    story: str
    text: str
    sources: tuple[Source, ...] = ()
    days: tuple[str, ...] = ()
    annotations: int = 0
    scheduled: bool = False


class Article(Struct, frozen=True):
    """A brief as its own page needs it: all of it, with its corrected, resolved annotations."""

    brief: Brief
    annotations: ResolvedAnnotations


class Site(Struct, frozen=True):
    """Everything that is published.

    Attributes:
        config: What the newsroom has set.
        entries: The published briefs, newest first (date, then slug).
        load: Returns an entry's Article.
        targets: What each brief's internal links point at: brief path -> target as written ->
            address relative to the site's root ("briefs/a.html#b", "media/photo.jpg"). External
            links are not in it.
    """

    config: SiteConfig
    entries: tuple[Entry, ...]
    load: Callable[[Entry], Article]
    targets: Mapping[str, Mapping[str, str]]


class Page(Struct, frozen=True):
    """One file of the site.

    Attributes:
        path: Its path in the site, with forward slashes.
        key: A hash of everything that shapes it; the same key means the same bytes.
        render: Makes its bytes.
        save: Writes it into a file that does not exist yet, where it may be too large to be held
            in memory; else None.
    """

    path: str
    key: str
    render: Callable[[], bytes]
    save: Callable[[Path], None] | None = None

    @classmethod
    def large(cls, path: str, key: str, save: Callable[[Path], None]) -> Self:
        """Return a page that is written piece by piece."""

        def render() -> bytes:
            from tempfile import TemporaryDirectory  # noqa: PLC0415 - only a check does this

            with TemporaryDirectory() as folder:
                file = Path(folder) / "page"
                save(file)
                return file.read_bytes()

        return cls(path, key, render, save)
