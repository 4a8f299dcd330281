"""A file's text becomes the front matter's values and the source of the body."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from briefgen.config import SiteConfig
from briefgen.content import schema
from briefgen.content.brief import (
    ActorOverride,
    Correction,
    DateOverride,
    FigureOverride,
    Image,
    NewActor,
    Overrides,
    QuoteOverride,
    Source,
)
from briefgen.diagnostics import START, Diagnostic, Position
from briefgen.reading.fields import MAX_SLUG, is_slug, source_fault
from briefgen.reading.validation import validate
from briefgen.reading.yamlfile import Positions

_FENCE: Final = "---"
_LEADING_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:[-_ ]+|$)")


@dataclass(frozen=True, slots=True)
class Parts:
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
        hint = "start the file with a line ---, 'title: ...', 'date: ...' and a line ---"
        return None, [Position(first + 1).error(path, "the front matter is missing", hint)]
    for index in range(first + 1, len(lines)):
        if lines[index].rstrip() == _FENCE:
            front_matter = "\n".join(lines[first + 1 : index])
            body = "\n".join(lines[index + 1 :])
            return Parts(front_matter, first + 2, body, index + 2), []
    hint = "end it with a line --- before the text"
    return None, [Position(first + 1).error(path, "the front matter is not closed", hint)]


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
    model, positions, diagnostics = validate(
        parts.front_matter, schema.FrontMatter, path, parts.front_matter_line
    )
    if model is None:
        return None, diagnostics
    zone = ZoneInfo(config.timezone)
    faults = list(_contradictions(model, path, positions, zone))
    slug = model.slug or default_slug(path)
    if not is_slug(slug):
        hint = "add one, such as slug: reverse-migration"
        faults.append(START.error(path, "no slug can be made of the file's name", hint))
    if faults:
        return None, sorted([*diagnostics, *faults])
    fields: dict[str, Any] = {
        "slug": slug,
        "title": model.title,
        "date": _moment(model.date, zone),
        "has_time": model.date[1] is not None,
        "updated": _moment(model.updated, zone) if model.updated else None,
        "summary": model.summary or "",
        "authors": tuple(model.authors or ()),
        "dateline": model.dateline or "",
        "tags": tuple(model.tags or ()),
        "draft": model.draft,
        "language": model.language or config.language,
        "sources": tuple(
            Source(each.name, each.url or "", each.date) for each in model.sources or ()
        ),
        "image": _image(model.image, positions),
        "extra": model.extra or {},
        "corrections": tuple(_corrections(model.corrections or [], positions)),
        "overrides": _overrides(model.annotations, positions),
        "at": {
            "": START,
            "body": Position(parts.body_line),
            **{key: positions.value(key) for key in sorted(model.model_fields_set)},
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
    from slugify import slugify  # noqa: PLC0415 - loads large tables, and most names need none

    return slugify(stem, max_length=MAX_SLUG, word_boundary=True)


def _contradictions(
    model: schema.FrontMatter, path: str, positions: Positions, zone: tzinfo
) -> Iterator[Diagnostic]:
    """Yield an error for values that are well formed but cannot be."""
    published = model.date
    if model.updated and _is_before(model.updated, published, zone):
        message = "updated: the brief cannot have been updated before its date"
        yield positions.value("updated").error(path, message)
    for index, correction in enumerate(model.corrections or ()):
        if correction.date < published[0]:
            place = positions.value("corrections", index, "date")
            yield place.error(path, "date: the correction cannot be older than the brief")
    if model.image and (reason := source_fault(model.image.src, posixpath.dirname(path))):
        hint = "write a path beside the brief, such as photo.jpg, or a web address"
        yield positions.value("image", "src").error(path, f"src: {reason}", hint)


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


def _image(image: schema.ImageMap | None, positions: Positions) -> Image | None:
    if image is None:
        return None
    return Image(image.src, image.alt, image.credit or "", positions.value("image", "src"))


def _corrections(
    corrections: list[schema.CorrectionMap], positions: Positions
) -> Iterator[Correction]:
    for index, each in enumerate(corrections):
        way = "corrections", index
        yield Correction(
            date=each.date,
            kind=each.kind,
            note=each.note,
            was=each.was or "",
            now=each.now or "",
            at=positions.value(*way),
            was_at=positions.value(*way, "was"),
            now_at=positions.value(*way, "now"),
        )


def _overrides(annotations: schema.AnnotationsMap | None, positions: Positions) -> Overrides:
    """Return the annotator's corrections."""
    if annotations is None:
        return Overrides()

    def common(kind: str, index: int, each: schema.OverrideMap) -> Mapping[str, Any]:
        return {
            "text": each.text,
            "occurrence": each.occurrence,
            "ignore": each.ignore,
            "at": positions.value("annotations", kind, index, "text"),
        }

    return Overrides(
        actors=tuple(
            ActorOverride(**common("actors", index, each), actor=_actor(each.is_))
            for index, each in enumerate(annotations.actors or ())
        ),
        dates=tuple(
            DateOverride(**common("dates", index, each), value=each.value or "")
            for index, each in enumerate(annotations.dates or ())
        ),
        figures=tuple(
            FigureOverride(
                **common("figures", index, each),
                value=each.value,
                high=each.high,
                bound=each.bound,
                unit=each.unit,
                currency=each.currency,
                of=each.of,
                attributed_to=_or_nobody(each),
            )
            for index, each in enumerate(annotations.figures or ())
        ),
        quotes=tuple(
            QuoteOverride(
                **common("quotes", index, each),
                speaker=_actor(each.speaker),
                unattributed="speaker" in each.model_fields_set and each.speaker is None,
                kind=each.kind,
                cue=each.cue,
            )
            for index, each in enumerate(annotations.quotes or ())
        ),
    )


def _actor(given: str | schema.NewActorMap | None) -> str | NewActor | None:
    if not isinstance(given, schema.NewActorMap):
        return given
    return NewActor(given.name, given.type, given.wikidata or "", given.wikipedia or "")


def _or_nobody(figure: schema.FigureOverrideMap) -> str | None:
    """Return who claims a figure: "" where the front matter says null, None where nothing."""
    return figure.attributed_to or ("" if "attributed_to" in figure.model_fields_set else None)
