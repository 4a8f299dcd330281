"""The dates of a text: rules over its words, read against its day and against each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.grammar import MATCHER
from briefgen.annotate.dates.lexer import Token as Word
from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.pattern import Found
from briefgen.annotate.dates.readings import Clock, Literal, Point, Reading, Shift, Toward
from briefgen.annotate.dates.resolve import Context, resolve
from briefgen.annotate.dates.tense import direction
from briefgen.annotate.model import Date, Span

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc, Token

    from briefgen.annotate.model import Mention


@dataclass(frozen=True, slots=True)
class Explained:
    """A date, and the name of the rule that found it."""

    date: Date
    rule: str


def find_dates(doc: Doc, mentions: tuple[Mention, ...], day: date | None) -> tuple[Date, ...]:
    """Return the dates of a text in order, none overlapping another.

    Args:
        doc: The analysed text; a newline ends a paragraph.
        mentions: The actors that were found in it; what is a part of a name is no date.
        day: The text's own day, against which "Monday" and "last year" are read, or None.
    """
    return tuple(explained.date for explained in explain_dates(doc, mentions, day))


def explain_dates(
    doc: Doc, mentions: tuple[Mention, ...], day: date | None
) -> tuple[Explained, ...]:
    """Return the dates of a text as :func:`find_dates` does, each with the rule that found it."""
    words = tokens_of(doc.text)
    context = Context(day)
    offsets = [token.idx for token in doc]
    found: list[Explained] = []
    for match in combine(MATCHER.find(words), words):
        span = Span(words[match.start].start, words[match.end - 1].end)
        token = doc[max(bisect_right(offsets, span.start) - 1, 0)]
        reading = match.reading
        if isinstance(reading, Clock):
            reading = Shift(0, Unit.DAY, time=reading.time)
        context = replace(context, tense=direction(token))
        resolved = resolve(reading, context)
        found.append(Explained(Date(span, resolved.type, resolved.value), match.rule))
        if resolved.known:
            context = replace(context, last=resolved.known)
            if resolved.known.unit is Unit.QUARTER:
                context = replace(context, quarter=resolved.known.day)
    return tuple(found)


def combine(found: list[Found[Reading]], words: list[Word]) -> list[Found[Reading]]:
    """Join what stands side by side and says one thing: "Friday, Oct. 23", "9 a.m. on Tuesday"."""
    joined: list[Found[Reading]] = []
    for match in found:
        if joined:
            between = " ".join(word.word for word in words[joined[-1].end : match.start])
            whole = _joined(joined[-1].reading, between, match.reading)
            if whole:
                joined[-1] = Found(joined[-1].start, match.end, joined[-1].rule, whole)
                continue
        joined.append(match)
    return [m for m in joined if not isinstance(m.reading, Clock) or m.reading.alone]


_GLUE: Final = frozenset(
    {"", ",", "on", ", on", "at", "of", "in the", "around", "about", "at about"}
)


def _joined(left: Reading, between: str, right: Reading) -> Reading | None:
    if between not in _GLUE or isinstance(left, Literal) or isinstance(right, Literal):
        return None
    match left, right:
        case Point(weekday=int()), Point(month=int(), day=int()) if between in {"", ","}:
            return replace(right, time=left.time)
        case Clock(time=time), Point() | Shift(unit=Unit.DAY) if _is_day(right):
            return replace(right, time=time)
        case Point() | Shift(unit=Unit.DAY), Clock(time=time) if _is_day(left):
            return replace(left, time=time)
    return None


def _is_day(reading: Point | Shift) -> bool:
    if reading.time:
        return False
    return isinstance(reading, Shift) or reading.weekday is not None or reading.day is not None
