"""What a build leaves for the next one: a record per file, and what was written where."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from msgspec import Struct, field

from briefgen.actors.actor import ResolvedAnnotations
from briefgen.content.brief import Body, Brief
from briefgen.diagnostics import Diagnostic
from briefgen.site.model import Entry


class ParsedBody(Struct, frozen=True):
    """A body as it was parsed, its lines counted from 1, and what is wrong with it."""

    body: Body
    diagnostics: tuple[Diagnostic, ...]


class Reading(Struct, frozen=True):
    """A brief as it was read from its file, and what is wrong with it.

    ``body`` is the cache key of its parsed body, or "" where the file was not read that far.
    """

    brief: Brief | None
    diagnostics: tuple[Diagnostic, ...]
    body: str = ""


class Resolution(Struct, frozen=True):
    """What became of a text's annotations: a correction for readers does not change it.

    Attributes:
        annotations: With the brief's overrides applied and the actors resolved.
        diagnostics: What is wrong with the overrides.
        days: The days that its dates mean, as an Entry holds them.
    """

    annotations: ResolvedAnnotations
    diagnostics: tuple[Diagnostic, ...]
    days: tuple[str, ...]


class Record(Struct, frozen=True):
    """What one file came to.

    Attributes:
        key: A hash of everything that shaped it.
        entry: The brief, or None where it could not be read. Its Article lies in the cache under
            "article", its body's plain text under "text", both by the entry's digest.
        diagnostics: What is wrong with it.
        rests_on: The cache keys of what it was made of, by kind.
    """

    key: str
    entry: Entry | None
    diagnostics: tuple[Diagnostic, ...]
    rests_on: Mapping[str, str] = field(default_factory=dict)


class Parts(Struct, frozen=True):
    """Keys of pages, or parts of them, that follow from one key."""

    key: str
    values: tuple[str, ...]


class FileState(NamedTuple):
    """A file as a build read it: its size in bytes, its times, and its SHA-256 or "".

    Of the times see ``briefgen.output.File``. A tuple, because a build reads thousands of them.
    """

    size: int
    mtime_ns: int
    ctime_ns: int
    hash: str


class PageState(NamedTuple):
    """A file of the site as a build left it: its size, when it was written, and its page's key."""

    size: int
    mtime_ns: int
    key: str


class Published(NamedTuple):
    """A brief as a build published it: enough to know it again at another address.

    Attributes:
        path: Its file.
        title: Its headline.
        date: When it was published, with a time zone.
        text: A hash of its body's plain text.
    """

    path: str
    title: str
    date: datetime
    text: str


class Snapshot(Struct, frozen=True):
    """The last build.

    Attributes:
        files: The files that it read, by their path in the newsroom's folder.
        records: What became of the briefs among them.
        pages: The files that it wrote, by their path in the site.
        published: The briefs that it published, by their pages; as of the pages, a build that
            writes nothing leaves what the one before has left.
        standing: Where the words that a correction calls wrong stood: correction's brief and
            words -> other briefs' paths.
    """

    files: Mapping[str, FileState] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    pages: Mapping[str, PageState] = field(default_factory=dict)
    published: Mapping[str, Published] = field(default_factory=dict)
    standing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
