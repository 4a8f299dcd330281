"""A brief as it was read: what its front matter says, and its body as HTML and plain text."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from briefgen.diagnostics import START, Position


class CorrectionKind(StrEnum):
    """What readers are told: something was wrong, unclear, or has changed since."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"
    EDITORS_NOTE = "editors-note"


class Correction(Struct, frozen=True):
    """What readers are told was wrong; ``was`` and ``now`` are words of the body, or empty."""

    date: dt.date
    kind: CorrectionKind
    note: str
    was: str = ""
    now: str = ""
    at: Position = START
    was_at: Position = START
    now_at: Position = START


class NewActor(Struct, frozen=True):
    """An actor that an override makes up on the spot: ``is: {name: ..., type: person}``."""

    name: str
    type: str
    wikidata: str = ""
    wikipedia: str = ""


class Override(Struct, frozen=True):
    """What the annotator is told was wrong about the words ``text``.

    Attributes:
        text: The words as printed in the body.
        occurrence: Which of their occurrences is meant, counted from 1; None for all of them.
        ignore: The words are nothing of that kind.
        at: Where ``text`` stands in the front matter.
    """

    text: str
    occurrence: int | None
    ignore: bool
    at: Position


class ActorOverride(Override, frozen=True):
    """``actors:`` the words name this actor: an id, or a new actor; None where ``ignore``."""

    actor: str | NewActor | None = None


class DateOverride(Override, frozen=True):
    """``dates:`` the words have this TIMEX3 ``value``; "" where ``ignore``."""

    value: str = ""


class FigureOverride(Override, frozen=True):
    """``figures:`` what of a figure is to be replaced; None leaves the annotator's word."""

    value: float | None = None
    high: float | None = None
    bound: str | None = None
    unit: str | None = None
    currency: str | None = None
    of: str | None = None
    attributed_to: str | None = None


class QuoteOverride(Override, frozen=True):
    """``quotes:`` what of a quote is to be replaced; ``speaker`` is an actor's id or a new actor.

    ``unattributed`` says that nobody can be named (``speaker: null``).
    """

    speaker: str | NewActor | None = None
    unattributed: bool = False
    kind: str | None = None
    cue: str | None = None


class Overrides(Struct, frozen=True):
    """The front matter's ``annotations``."""

    actors: tuple[ActorOverride, ...] = ()
    dates: tuple[DateOverride, ...] = ()
    figures: tuple[FigureOverride, ...] = ()
    quotes: tuple[QuoteOverride, ...] = ()


class Source(Struct, frozen=True):
    """Where the brief has it from."""

    name: str
    url: str = ""
    date: dt.date | None = None


class Image(Struct, frozen=True):
    """The brief's picture; ``src`` is a path beside the brief, or a web address."""

    src: str
    alt: str
    credit: str = ""
    at: Position = START


class Segment(Struct, frozen=True):
    """A run of text that stands in one piece in the plain text and in the HTML.

    Attributes:
        start: Its first character in the plain text.
        end: The character after its last in the plain text.
        html_start: Its first character in the HTML.
        html_end: The character after its last in the HTML (which has ``&amp;`` for ``&``).
        open: Whether annotation may enter it: not so in code and in links.
    """

    start: int
    end: int
    html_start: int
    html_end: int
    open: bool


class Reference(Struct, frozen=True):
    """A link or image of the body.

    Attributes:
        target: Its target, unescaped.
        html_start: Where the value of its ``href`` or ``src`` starts in the HTML.
        html_end: Where that value ends in the HTML.
        at: Where it stands in the file.
    """

    target: str
    html_start: int
    html_end: int
    at: Position = START


class Body(Struct, frozen=True):
    """An article's text, twice: as sanitised HTML and as plain text, with the map between them.

    Attributes:
        html: Sanitised HTML without annotations.
        text: What readers see of it as plain text; a newline ends a paragraph (heading, list
            item, table cell, ...). Code blocks and raw HTML blocks are left out.
        segments: In order; together they are all of ``text`` but its newlines.
        links: The targets of its links.
        images: The sources of its images.
        anchors: The ids that its HTML defines.
    """

    html: str
    text: str
    segments: tuple[Segment, ...] = ()
    links: tuple[Reference, ...] = ()
    images: tuple[Reference, ...] = ()
    anchors: tuple[str, ...] = ()


class Brief(Struct, frozen=True):
    """One article.

    Attributes:
        path: The file, relative to the newsroom's folder, with forward slashes.
        slug: Its name in the site: ``briefs/SLUG.html``.
        title: The headline, plain text.
        date: When it was published, with a time zone.
        has_time: Whether the front matter gave a time of day.
        body: Its text.
        updated: When it was last changed, with a time zone, or None.
        extra: The one free map, for templates: what JSON can say (dates as ISO 8601 strings).
        at: Positions in the file by top-level front matter key; "" is the front matter's start
            and "body" the first line of the body.
    """

    path: str
    slug: str
    title: str
    date: dt.datetime
    has_time: bool
    body: Body
    updated: dt.datetime | None = None
    summary: str = ""
    authors: tuple[str, ...] = ()
    dateline: str = ""
    tags: tuple[str, ...] = ()
    draft: bool = False
    language: str = "en"
    sources: tuple[Source, ...] = ()
    image: Image | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    overrides: Overrides = Overrides()
    at: Mapping[str, Position] = field(default_factory=dict)
