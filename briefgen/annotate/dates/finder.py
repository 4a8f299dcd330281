"""The dates of a text: rules over its words, read against its day and against each other."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.combine import combine
from briefgen.annotate.dates.grammar import MATCHER
from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.readings import Point, Shift, Simple, Toward
from briefgen.annotate.dates.resolve import Context, Resolved, resolve
from briefgen.annotate.dates.tense import direction, is_perfect
from briefgen.annotate.dates.traps import KEPT_IN_NAMES, Names, Place, is_trap
from briefgen.annotate.model import Date, Span

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc, Token

    from briefgen.annotate.model import Mention

_AHEAD: Final = frozenset(
    {
        "until",
        "till",
        "by",
        "through",
        "beginning",
        "starting",
        "effective",
        "payable",
        "due",
        "after",
        "as",
    }
)
"""Words before a date that lies ahead, unless its verb is of the past."""
_FIGURES: Final = frozenset({"million", "billion", "trillion", "share", "percent", "%"})
"""Words at the end of a figure."""


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
    text = doc.text
    words = tokens_of(text)
    offsets: list[int] = doc.to_array("IDX").tolist()

    def token_at(offset: int) -> Token:
        return doc[max(bisect_right(offsets, offset) - 1, 0)]

    def before(index: int) -> str:
        return words[index - 1].word if index else ""

    names = Names(mentions)

    def accept(rule: str, first: int, end: int) -> bool:
        start, stop = words[first].start, words[end - 1].end
        named = Span(words[first + 1].start if words[first].word == "the" else start, stop)
        if rule not in KEPT_IN_NAMES and names.hold(named):
            return False
        after = words[end].word if end < len(words) else ""
        place = Place(text[start:stop], token_at(start), token_at(stop - 1), before(first), after)
        return not is_trap(rule, place)

    context = Context(day)
    explained: list[Explained] = []
    for match in combine(MATCHER.find(words, accept), words):
        span = Span(words[match.start].start, words[match.end - 1].end)
        reading = _compared(match.reading, before(match.start))
        tense = _direction(reading, token_at(span.start), before(match.start))
        resolved = resolve(reading, replace(context, tense=tense))
        explained.append(Explained(Date(span, resolved.type, resolved.value), match.rule))
        context = _next(context, reading, resolved)
    return tuple(explained)


def _direction(reading: Simple, token: Token, before: str) -> Toward:
    """Return where the words around a date look: its verb's tense, or a word such as "until"."""
    tense = direction(token)
    if before == "since":
        return Toward.PAST
    if before in _AHEAD and not (tense is Toward.PAST and is_perfect(token)):
        of_week = isinstance(reading, Point) and reading.weekday is not None
        return Toward.FUTURE if of_week or tense is not Toward.PAST else Toward.OPEN
    return tense


def _compared(reading: Simple, before: str) -> Simple:
    """Mark "last year" after a figure ("up from $3 million last year") as what is compared with."""
    if isinstance(reading, Shift) and (reading.number, reading.unit) == (-1, Unit.YEAR):
        return replace(reading, compares=reading.compares or before in _FIGURES)
    return reading


def _next(context: Context, reading: Simple, resolved: Resolved) -> Context:
    """Return the context of the dates that follow; what only compares is soon forgotten."""
    if resolved.known is None or (isinstance(reading, Shift) and reading.compares):
        return context
    if isinstance(reading, Point) and resolved.known.unit is Unit.QUARTER and not reading.years:
        context = replace(context, quarter=resolved.known.day)
    return replace(context, last=resolved.known)
