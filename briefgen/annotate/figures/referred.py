"""Figures that are of what another beside them is of: "12 of them", "5 euros ($6) of copper".

Some take up a number said before, some say it again: in another unit or currency in brackets, or
by the share behind an "or".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import structs

from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.model import AGE_UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Figure, Span

_THEM: Final = re.compile(r" of (?:them|whom|which|those|these)\b")
_INCLUDING: Final = re.compile(r"\b(?:including|of (?:them|whom|which))[, ]+\Z")
_SEVERELY: Final = re.compile(r" (?:badly|critically|fatally|seriously|severely|slightly)\b")
_COMPARED: Final = re.compile(
    r"\b(?:against|compared (?:with|to)|(?:up|down) from|versus) "
    r"(?:about |around |just |nearly |almost |more than |fewer than |over )?\Z"
)
_WITHOUT_NOUN: Final = re.compile(r"[.,;)\n]|\Z| (?:a|an|at|during|in|last|on|the|when) ")
"""What follows a bare number that counts what the one before does: "up from 51 in May"."""
_TURNS: Final = 30
_OF_THESE: Final = re.compile(r"[.;] Of (?:them|these|those),? (?:about |at least |some )?\Z")
"""What ties a number to the sentence before: "66 people were hurt. Of these, 20 ..."."""
_SENTENCE_END: Final = re.compile(r"[.;!?\n]")
_FOLLOWED: Final = re.compile(r"\b(?:followed by|ahead of) [^.;!?\n]{1,40} (?:with|on|at) \Z")
_NEAR: Final = 12
_FAR: Final = 60
_IN_BRACKETS: Final = re.compile(r" ?\((?:or )?")
_OR: Final = re.compile(r", or ")
_COUNTED: Final = ("", PERCENT)


def restated(text: str, one: Amount, following: Amount, of: Span | None) -> Span | None:
    """Return what ``following`` is of where that, behind it, is what ``one`` is of as well.

    Args:
        text: The whole text.
        one: An amount: "5 euros".
        following: The next one: "($6)".
        of: What that one is of: "copper".
    """
    if of is None or of.start < following.end or not (one.unit and following.unit):
        return None
    return of if _IN_BRACKETS.fullmatch(text, one.end, following.start) else None


def referred(text: str, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the figures of a text, those that refer to the one before of what that one is of."""
    before: Figure | None = None
    for figure in figures:
        refers = before is not None and (
            _takes_up(text, before, figure)
            or _compares(text, before, figure)
            or _says_again(text, before, figure)
        )
        if before is not None and before.of_span is not None and refers:
            figure = structs.replace(figure, of=before.of, of_span=before.of_span)  # noqa: PLW2901
        yield figure
        before = figure


def _takes_up(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a figure counts what the one before does: "12 of them", "one fatally"."""
    start, end = figure.span.start, figure.span.end
    if before.unit not in _COUNTED or figure.unit not in _COUNTED:
        return False
    if before.of_span is not None and text[before.of_span.end : start] == " to ":
        return not figure.unit
    if _FOLLOWED.search(text, max(before.span.end, start - _FAR), start):
        return True  # "30 cases, followed by Ruritania with 28"
    if figure.of_span is None and _OF_THESE.search(text, max(before.span.end, start - _FAR), start):
        return True
    if figure.of_span is not None or _SENTENCE_END.search(text, before.span.end, start):
        return False
    return bool(
        _INCLUDING.search(text, max(0, start - _NEAR), start)
        or _THEM.match(text, end)
        or _SEVERELY.match(text, end)
    )


def _compares(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a bare number is what the one before is compared with: "up from 51 in May"."""
    start, end = figure.span.start, figure.span.end
    if before.unit or figure.unit or _SENTENCE_END.search(text, before.span.end, start):
        return False
    turned = _COMPARED.search(text, max(before.span.end, start - _TURNS), start)
    return turned is not None and _WITHOUT_NOUN.match(text, end) is not None


def _says_again(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a figure says the one before again: "5 euros ($6)", "$5, or 2 cents a share"."""
    if AGE_UNIT in (before.unit, figure.unit):  # "two guards, aged 29 and 44"
        pair = before.unit == figure.unit and figure.of_span is None
        return pair and text[before.span.end : figure.span.start] == " and "
    if not figure.unit:
        return False
    if figure.of_span is not None and figure.of_span.start >= figure.span.end:
        return False
    end, start = before.span.end, figure.span.start
    if _IN_BRACKETS.fullmatch(text, end, start):
        return bool(before.unit)
    return bool(before.currency and figure.currency and _OR.fullmatch(text, end, start))
