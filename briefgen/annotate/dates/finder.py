"""The dates of a text: rules over its words, read against its day and against each other."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.grammar import MATCHER
from briefgen.annotate.dates.lexer import Token as Word
from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.pattern import Found
from briefgen.annotate.dates.readings import Clock, Literal, Point, Points, Reading, Shift
from briefgen.annotate.dates.resolve import Context, resolve
from briefgen.annotate.dates.tense import direction
from briefgen.annotate.dates.traps import Place, is_trap
from briefgen.annotate.model import Date, Span

if TYPE_CHECKING:
    from collections.abc import Callable
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
    offsets = [token.idx for token in doc]

    def token_at(offset: int) -> Token:
        return doc[max(bisect_right(offsets, offset) - 1, 0)]

    context = Context(day)
    explained: list[Explained] = []
    found = [m for m in MATCHER.find(words) if not _is_trap(m, words, doc.text, token_at)]
    for match in combine(found, words):
        span = Span(words[match.start].start, words[match.end - 1].end)
        reading = match.reading
        if isinstance(reading, Clock):
            reading = Shift(0, Unit.DAY, time=reading.time)
        context = replace(context, tense=direction(token_at(words[match.start].start)))
        resolved = resolve(reading, context)
        explained.append(Explained(Date(span, resolved.type, resolved.value), match.rule))
        if resolved.known and not (isinstance(reading, Shift) and reading.compares):
            context = replace(context, last=resolved.known)
            if isinstance(reading, Point) and resolved.known.unit is Unit.QUARTER:
                context = replace(context, quarter=resolved.known.day)
    return tuple(explained)


def _is_trap(
    match: Found[Reading], words: list[Word], text: str, token_at: Callable[[int], Token]
) -> bool:
    start, end = words[match.start].start, words[match.end - 1].end
    before = words[match.start - 1].word if match.start else ""
    after = words[match.end].word if match.end < len(words) else ""
    place = Place(text[start:end], token_at(start), token_at(end - 1), before, after)
    return is_trap(match.rule, place)


def combine(found: list[Found[Reading]], words: list[Word]) -> list[Found[Reading]]:
    """Join what stands side by side and says one thing: "Friday, Oct. 23", "9 a.m. on Tuesday"."""
    joined: list[Found[Reading]] = []
    for match in _single(found, words):
        if joined:
            between = " ".join(word.word for word in words[joined[-1].end : match.start])
            whole = _joined(joined[-1].reading, between, match.reading)
            if whole:
                joined[-1] = Found(joined[-1].start, match.end, joined[-1].rule, whole)
                continue
        joined.append(match)
    joined = [_with_prefix(match, words) for match in joined]
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


def _single(found: list[Found[Reading]], words: list[Word]) -> list[Found[Reading]]:
    """Take apart what names two dates at once: "Oct. 3 and 4"."""
    single: list[Found[Reading]] = []
    for match in found:
        if isinstance(match.reading, Points):
            cut = next(
                index
                for index in range(match.end - 1, match.start, -1)
                if words[index].word in _BETWEEN
            )
            single.append(Found(match.start, cut, match.rule, match.reading.first))
            single.append(Found(cut + 1, match.end, match.rule, match.reading.second))
        else:
            single.append(match)
    return single


_BETWEEN: Final = frozenset({"-", "/", "to", "and", "through", "or", "until"})

_PREFIXES: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "the beginning of", "beginning of", "the start of", "the end of", "end of", "the middle of",
        "the rest of", "the remainder of", "much of", "most of", "a good part of", "part of",
        "the latter part of", "the early part of", "earlier in", "later in", "early in", "late in",
        "sometime in", "some time in", "the late", "the early", "the mid -", "mid -",
        "earlier", "later", "early", "late", "mid", "sometime",
    )
)  # fmt: skip
"""Words before a date that say which part of it is meant; the value stays the date's."""


def _with_prefix(match: Found[Reading], words: list[Word]) -> Found[Reading]:
    if isinstance(match.reading, Literal) and match.rule not in {
        "decade",
        "spelt-decade",
        "century",
    }:
        return match
    for prefix in _PREFIXES:
        start = match.start - len(prefix)
        if start >= 0 and tuple(word.word for word in words[start : match.start]) == prefix:
            return replace(match, start=start)
    return match
