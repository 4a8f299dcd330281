"""A file's text becomes the front matter's values and the source of the body."""

import posixpath
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Final

from msgspec import Struct

from briefgen.config import SiteConfig
from briefgen.content.brief import Overrides
from briefgen.content.schema import FRONT_MATTER
from briefgen.diagnostics import START, Diagnostic, Position
from briefgen.reading.fields import source_fault
from briefgen.reading.forms import Filled, read_form
from briefgen.reading.zones import zone as find_zone
from briefgen.slugs import MAX_SLUG, is_slug, slug_of

_FENCE: Final = "---"
_ALMOST_FENCE: Final = re.compile(r"[ \t]*[-\u2010-\u2015\u2212]+[ \t]*")
"""Dashes that were meant as a fence: too many, or long ones that a word processor made."""
_LEADING_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:[-_ ]+|$)")


class Parts(Struct, frozen=True):
    """A file's two parts, and the lines of the file on which they start."""

    front_matter: str
    front_matter_line: int
    body: str
    body_line: int


def split(text: str, path: str) -> tuple[Parts | None, list[Diagnostic]]:
    """Part a file's text at the lines ``---`` that enclose its front matter.

    Blank lines before the first one are skipped.
    """
    if not text.strip():
        return None, [START.error(path, "the file is empty", "start it with its front matter")]
    lines = text.split("\n")
    first = next(index for index, line in enumerate(lines) if line.strip())
    if lines[first].rstrip() != _FENCE:
        if _ALMOST_FENCE.fullmatch(lines[first]):
            return None, [_no_fence(lines, first, path)]
        hint = "start the file with a line ---, 'title: ...', 'date: ...' and a line ---"
        return None, [Position(first + 1).error(path, "the front matter is missing", hint)]
    for index in range(first + 1, len(lines)):
        if lines[index].rstrip() == _FENCE:
            front_matter = "\n".join(lines[first + 1 : index])
            body = "\n".join(lines[index + 1 :])
            return Parts(front_matter, first + 2, body, index + 2), []
    for index in range(first + 1, len(lines)):
        if _ALMOST_FENCE.fullmatch(lines[index]):
            return None, [_no_fence(lines, index, path)]
    hint = "end it with a line --- before the text"
    return None, [Position(first + 1).error(path, "the front matter is not closed", hint)]


def _no_fence(lines: list[str], index: int, path: str) -> Diagnostic:
    """Return what is wrong with a line of dashes that is no ``---``."""
    message = f"this line is '{lines[index].strip()}' and not three hyphens"
    return Position(index + 1).error(path, message, "write it as ---")


def read_front_matter(
    parts: Parts, path: str, config: SiteConfig
) -> tuple[dict[str, Any] | None, list[Diagnostic]]:
    """Return the front matter as the fields of a Brief, but for ``path`` and ``body``.

    Args:
        parts: The file's parts.
        path: The file, relative to the newsroom's folder.
        config: Says the time zone and language that a brief has unless it says otherwise.

    Returns:
        The fields, or None where there are errors; and all that is wrong.
    """
    given, positions, diagnostics = read_form(
        parts.front_matter, FRONT_MATTER, path, parts.front_matter_line, "the front matter"
    )
    if given is None:
        return None, diagnostics
    zone = find_zone(config.timezone)
    faults = list(_contradictions(given, path, zone))
    slug = given.get("slug") or default_slug(path)
    if not is_slug(slug):
        hint = "add one, such as slug: reverse-migration"
        faults.append(START.error(path, "no slug can be made of the file's name", hint))
    if faults:
        return None, sorted([*diagnostics, *faults])
    fields: dict[str, Any] = {
        "slug": slug,
        "title": given["title"],
        "date": _moment(given["date"], zone),
        "has_time": given["date"][1] is not None,
        "updated": _moment(given["updated"], zone) if "updated" in given else None,
        "summary": given.get("summary", ""),
        "authors": tuple(given.get("authors", ())),
        "dateline": given.get("dateline", ""),
        "tags": tuple(given.get("tags", ())),
        "draft": given.get("draft", False),
        "language": given.get("language", config.language),
        "sources": tuple(given.get("sources", ())),
        "image": given.get("image"),
        "extra": given.get("extra", {}),
        "corrections": tuple(given.get("corrections", ())),
        "overrides": given.get("annotations", Overrides()),
        "at": {
            "": START,
            "body": Position(parts.body_line),
            **{key: positions.value(key) for key in sorted(given.written)},
        },
    }
    return fields, diagnostics


def default_slug(path: str) -> str:
    """Return the slug of a file's name without its suffix and a leading date.

    ``2019-10-21-reverse-migration.md`` and ``Reverse migration.txt`` are both
    ``reverse-migration``; letters beyond ASCII are transliterated. May be empty.
    """
    stem = posixpath.splitext(posixpath.basename(path))[0]
    stem = _LEADING_DATE.sub("", stem, count=1)
    if is_slug(stem) and len(stem) <= MAX_SLUG:
        return stem
    return slug_of(stem, MAX_SLUG)


def _contradictions(given: Filled, path: str, zone: tzinfo) -> Iterator[Diagnostic]:
    """Yield an error for values that are well formed but cannot be."""
    published, at = given["date"], given.spot.at
    if "updated" in given and _is_before(given["updated"], published, zone):
        message = "updated: the brief cannot have been updated before its date"
        yield at("updated").error(path, message)
    for index, correction in enumerate(given.get("corrections", ())):
        if correction.date < published[0]:
            place = at("corrections", index, "date")
            yield place.error(path, "date: the correction cannot be older than the brief")
    image = given.get("image")
    if image and (reason := source_fault(image.src, posixpath.dirname(path))):
        hint = "write a path beside the brief, such as photo.jpg, or a web address"
        if image.src.startswith("/"):
            folder, top = posixpath.dirname(path), path.split("/", 1)[0]
            hint = f"write {posixpath.relpath(top + image.src, folder)}, the way from the brief"
        yield image.at.error(path, f"src: {reason}", hint)


def _is_before(
    one: tuple[date, time | None], other: tuple[date, time | None], zone: tzinfo
) -> bool:
    """Tell whether a moment is before another; on days alone where one has no time of day."""
    if one[1] is None or other[1] is None:
        return one[0] < other[0]
    return _moment(one, zone) < _moment(other, zone)


def _moment(moment: tuple[date, time | None], zone: tzinfo) -> datetime:
    """Return a moment with its offset from UTC, in the site's zone where it has none."""
    day, clock = moment
    whole = datetime.combine(day, clock or time())
    if whole.tzinfo is None:
        whole = whole.replace(tzinfo=zone)
    offset = whole.utcoffset() or timedelta()
    return whole.replace(tzinfo=timezone(offset) if offset else UTC)
