"""The dates of a text: rules over its words, read against its day and against each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.clauses import Years, to_come
from briefgen.annotate.dates.combine import combine
from briefgen.annotate.dates.grammar import MATCHER
from briefgen.annotate.dates.lexer import tokens_of
from briefgen.annotate.dates.name_traps import KEPT_IN_NAMES, Names
from briefgen.annotate.dates.order import order_of
from briefgen.annotate.dates.outlook import outlook
from briefgen.annotate.dates.readings import OF_THE_TEXT, Clock, Point, Shift, Simple
from briefgen.annotate.dates.resolve import Context, Resolved, resolve
from briefgen.annotate.dates.surroundings import Place
from briefgen.annotate.dates.tense import is_of_noun
from briefgen.annotate.dates.traps import trap_of
from briefgen.annotate.model import Date, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from spacy.tokens import Doc, Token

    from briefgen.annotate.model import Mention

_FIGURES: Final = frozenset({"million", "billion", "trillion", "share", "percent", "%"})
"""Words at the end of a figure."""
_FORTNIGHT: Final = timedelta(days=14)
_STARTING: Final = frozenset({"starting", "beginning", "effective", "due"})
"""Words before "in December" that say that it lies ahead."""
_ADDRESS: Final = re.compile(r"(?:https?://|\bwww\.)\S+|(?<!\S)[^\s@]++@\S+")
"""Addresses of pages and of mail, whose digits are no years."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A date, and the name of the rule that found it."""

    date: Date
    rule: str


def find_dates(
    doc: Doc, mentions: tuple[Mention, ...], day: date | None, region: str = ""
) -> tuple[Date, ...]:
    """Return the dates of a text in order, none overlapping another.

    Args:
        doc: The analysed text; a newline ends a paragraph.
        mentions: The actors that were found in it; what is a part of a name is no date.
        day: The text's own day, against which "Monday" and "last year" are read, or None.
        region: The region that it is written for, which tells the order of "1/7/2019" and the day
            of Thanksgiving; "" where that is not known.
    """
    return tuple(explained.date for explained in explain_dates(doc, mentions, day, region))


def explain_dates(
    doc: Doc, mentions: tuple[Mention, ...], day: date | None, region: str = ""
) -> tuple[Explained, ...]:
    """Return the dates of a text as :func:`find_dates` does, each with the rule that found it."""
    text = _Text(doc, mentions)
    return text.explained(day, region, lambda *match: not text.trap(*match))


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Words that look like a date and are none: what they would mean, and why they are none."""

    date: Date
    trap: str


def held_back(
    doc: Doc, mentions: tuple[Mention, ...], day: date | None, region: str = ""
) -> tuple[HeldBack, ...]:
    """Return the words of a text that look like dates and are none, sorted by place."""
    text = _Text(doc, mentions)
    traps: dict[Span, str] = {}

    def accept(rule: str, first: int, end: int) -> bool:
        trap = text.trap(rule, first, end)
        if trap:
            traps.setdefault(text.span(first, end), trap)
        return True

    unguarded = [one.date for one in text.explained(day, region, accept)]
    dates = [one.date for one in explain_dates(doc, mentions, day, region)]
    return tuple(
        HeldBack(date, traps[date.span])
        for date in unguarded
        if date.span in traps and not any(date.span.overlaps(each.span) for each in dates)
    )


class _Text:
    """A text on its way to its dates: its words, its analysis and its names."""

    def __init__(self, doc: Doc, mentions: tuple[Mention, ...]) -> None:
        self._doc = doc
        self._text = doc.text
        self._words = tokens_of(self._text)
        self._offsets: list[int] = doc.to_array("IDX").tolist()
        self._names = Names(mentions)
        self._addresses = [Span(*found.span()) for found in _ADDRESS.finditer(self._text)]

    def span(self, first: int, end: int) -> Span:
        """Return the characters of the words from one index to another."""
        return Span(self._words[first].start, self._words[end - 1].end)

    def trap(self, rule: str, first: int, end: int) -> str:
        """Return why the words that a rule matched are no date, or "" if they are one."""
        words, span = self._words, self.span(first, end)
        if self._in_address(span):
            return "address"
        named = Span(words[first + 1].start if words[first].word == "the" else span.start, span.end)
        if rule not in KEPT_IN_NAMES and self._names.hold(named):
            return "part_of_a_name"
        after = words[end].word if end < len(words) else ""
        edges = self._token_at(span.start), self._token_at(span.end - 1)
        return trap_of(rule, Place(span.of(self._text), *edges, self._before(first), after))

    def explained(
        self, day: date | None, region: str, accept: Callable[[str, int, int], bool]
    ) -> tuple[Explained, ...]:
        """Return the dates of the text.

        Args:
            day: The text's own day, or None.
            region: The region that it is written for, or "".
            accept: Tells whether the rule of that name may match the words from one index to
                another.
        """
        words = self._words
        order = order_of((word.word for word in words if word.shape == "NUMERIC"), region)
        context = Context(day, region=region, order=order)
        explained: list[Explained] = []
        years = Years()
        for match in combine(MATCHER.find(words, accept), words):
            span = self.span(match.start, match.end)
            before = self._before(match.start)
            if before in {"in", "on"} and self._before(match.start - 1) in _STARTING:
                before = self._before(match.start - 1)
            reading = _compared(match.reading, before)
            # of "Good Friday" the last word tells more
            feast = isinstance(reading, Point) and reading.holiday
            token = self._token_at(span.end - 1 if feast else span.start)
            tense = outlook(reading, token, before, self._before(match.start - 1), day)
            reading = to_come(years.within(reading, token, before), token, before, tense)
            resolved = resolve(reading, replace(context, tense=tense))
            years.learn(reading, resolved, token, before)
            explained.append(Explained(Date(span, resolved.type, resolved.value), match.rule))
            if not (_is_ours(match.rule, reading) or (before == "since" and is_of_noun(token))):
                context = _next(context, reading, resolved)
        return tuple(explained)

    def _in_address(self, span: Span) -> bool:
        index = bisect_right(self._addresses, span.start, key=lambda address: address.start) - 1
        return index >= 0 and self._addresses[index].overlaps(span)

    def _token_at(self, offset: int) -> Token:
        return self._doc[max(bisect_right(self._offsets, offset) - 1, 0)]

    def _before(self, index: int) -> str:
        return self._words[index - 1].word if index > 0 else ""


def _is_ours(rule: str, reading: Simple) -> bool:
    """Tell "the year" and "the month", the text's own, from which nothing is counted."""
    month = isinstance(reading, Shift) and reading.unit in {Unit.MONTH, Unit.YEAR}
    return rule == "the-day" and month


def _compared(reading: Simple, before: str) -> Simple:
    """Mark "last year" after a figure ("up from $3 million last year") as what is compared with."""
    if isinstance(reading, Shift) and (reading.number, reading.unit) == (-1, Unit.YEAR):
        return replace(reading, compares=reading.compares or before in _FIGURES)
    return reading


def _next(context: Context, reading: Simple, resolved: Resolved) -> Context:
    """Return the context of the dates that follow; what only compares is soon forgotten.

    A time names no day by itself: "tested at 11 a.m. and again a week later".
    """
    compares = isinstance(reading, Shift) and reading.compares
    if resolved.known is None or compares or isinstance(reading, Clock):
        return context
    own = isinstance(reading, Point) and not reading.years and reading.part != OF_THE_TEXT
    if own and resolved.known.unit is Unit.QUARTER:
        context = replace(context, quarter=resolved.known.day)
    if resolved.known.unit is Unit.DAY and context.day is not None:
        told = resolved.known.day
        away = told - context.day
        if timedelta(0) < away <= _FORTNIGHT:
            context = replace(context, coming=told)
        elif -_FORTNIGHT <= away <= timedelta(0):
            context = replace(context, recent=max(told, context.recent or told))
    return replace(context, last=resolved.known)
