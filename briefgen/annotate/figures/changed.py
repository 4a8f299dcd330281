"""Tells the figures that a change or a comparison ties to one before: "up from 51 in May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.nouns import CHANGES
from briefgen.annotate.figures.units import PERCENT, TIME
from briefgen.annotate.model import AGE_UNIT

if TYPE_CHECKING:
    from briefgen.annotate.model import Figure

OWNER: Final = r"(?:(?:the )?[\w-]+(?: [\w-]+)?['’]s )?"
"""Whose the other number is: "against [last year's] 2.1"."""
_COMPARED: Final = re.compile(
    r"\b(?:against|compared (?:with|to)|(?:up|down) from|versus|instead of|rather than"
    r"|(?:double|half|times|triple|twice)(?= the)) "
    r"(?:about |around |just |nearly |almost |more than |fewer than |over |the )?"
    r"(?:(?:an?|its|the) (?:[\w-]+ )?(?:average|forecast|record|target) of )?"
    rf"{OWNER}\Z|\b(?:than|to) [A-Z]\w+['’]s \Z"
)
_AGAINST: Final = re.compile(
    r" (?:(?:fewer|less|more) than (?:an?|at|in|it|last|the|usual)\b|short of |(?:down|up) on\b"
    r"|[a-z]+er than\b|(?:above|below) (?:its|last|that|the|their)\b)"
)
"""What follows a number by which one differs from another: "7,311 fires, 600 [more than last]"."""
_RELATIVE: Final = re.compile(r"(?:,|, (?:some|about|almost|nearly|just)| but(?: still)?) \Z")
_TURNS: Final = ("loss", *sorted(CHANGES))
_BY_A: Final = re.compile(rf", an? (?:(?:[a-z]+ )?(?:{'|'.join(_TURNS)}) of )?\Z")
_TURN: Final = re.compile(rf"\b(?:{'|'.join(_TURNS)}) of \Z")
_MEASURED: Final = re.compile(
    r"\b(?:against|compared (?:with|to)|(?:down|up) from|versus) (?:just |only |the )?"
    rf"{OWNER}\Z"
)
_UP: Final = re.compile(r", (?:down|up) (?:by )?\Z")
JOINED: Final = re.compile(r"(?:,? and|,? but|,? while|;)(?: another| a further| just| only)? \Z")
GOES_ON: Final = re.compile(
    r" (?:are|fell|fled|ha[ds]|have|hurt|is|lost|remains?|rose|sank|stood|was|went|were|will|won"
    r"|[a-z]+ed)\b"
)
"""What follows a number that counts no noun of its own: "and eight were hurt"."""
_WITHOUT_NOUN: Final = re.compile(
    r"[.,;)\n]|\Z| (?:a|an|and|at|during|for|in|last|on|over|recorded|reported|seen|the|when) "
    r"| \w+ (?:decades|months|weeks|years) (?:ago|before|earlier)\b"
)
"""What follows a bare number that counts what the one before does: "up from 51 in May"."""
CLOSED: Final = re.compile(r"[.,;)\n]|\Z")
TURNS: Final = 45
SENTENCE_END: Final = re.compile(r"(?<!\.[A-Za-z])\.(?![\w,])|[;!?\n]")
"""What ends a sentence or a clause, but no "a.m.,"."""
_NEW_SENTENCE: Final = re.compile(r"[.;!?] |\n")
FAR: Final = 60
_CHANGED: Final = (PERCENT, "point")
_LEVELS: Final = (" at ", " to ")
_NO_MEASURES: Final = TIME | {"", PERCENT, AGE_UNIT}


def differs(text: str, before: Figure, figure: Figure) -> bool:
    """Tell a difference from the number before: "sold 90 boats, [6 fewer] than in May"."""
    start, end = figure.span.start, figure.span.end
    floor = max(before.span.end, start - TURNS)
    return bool(_AGAINST.match(text, end) and _RELATIVE.search(text, floor, start))


def compares(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a bare number is what the one before is compared with: "up from 51 in May"."""
    start, end = figure.span.start, figure.span.end
    if before.unit or figure.unit or SENTENCE_END.search(text, before.span.end, start):
        return False
    if before.of_span is not None and text[before.of_span.end : start] == " from ":
        return CLOSED.match(text, end) is not None  # "fell to 19 seats from 54"
    turned = _COMPARED.search(text, max(before.span.end, start - TURNS), start)
    return turned is not None and _WITHOUT_NOUN.match(text, end) is not None


def measured_with(text: str, sentence: list[Figure], figure: Figure) -> Figure | None:
    """Return the figure before that a measure is compared with: "$5, compared with $4 a year ago".

    What the parse took the measure to be of must not stand behind it.
    """
    start, unit = figure.span.start, figure.unit
    untold = figure.of_span is None or figure.of_span.end <= start
    if not unit or unit == AGE_UNIT or not untold:
        return None
    floor = max(sentence[-1].span.end, start - TURNS)
    if text.startswith(" for ", figure.span.end):
        return None  # "against 16 percent for the index"
    if _MEASURED.search(text, floor, start) is None:
        return None
    for one in reversed(sentence):
        share = unit == PERCENT and not one.unit and 0 < one.value < 1
        alike = share or one.unit.removesuffix(_rate(one.unit)) == unit
        if one.span.end <= start and alike:
            beside = not SENTENCE_END.search(text, one.span.end, floor)
            return one if beside and one.currency == figure.currency else None
    return None


def turns(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a percentage tells by how much the sum before changed: "$5 in May, up 8%"."""
    start, end = before.span.end, figure.span.start
    if before.unit in _CHANGED and figure.unit != before.unit and text[start:end] in _LEVELS:
        behind = figure.of_span is not None and figure.of_span.start > figure.span.start
        return before.of_span is not None and not behind  # "down 2 percent at 46,912"
    told = before.of_span is not None or before.currency != ""
    part = not figure.unit and 0 < figure.value < 1 and before.unit != ""
    share = before.unit != PERCENT and (part or figure.unit == PERCENT)
    untold = figure.of_span is None or figure.of_span.end <= before.span.start
    step = untold and figure.unit not in _NO_MEASURES
    near = told and (share or step) and end - start <= FAR
    if not near or _NEW_SENTENCE.search(text, start, end):
        return False
    up = text[start:end].count(",") == 1 and _UP.search(text, start, end)
    return bool(up) or differs(text, before, figure)


def changes(text: str, before: Figure, figure: Figure) -> bool:
    """Tell a noun for a change of what the figure before is of: "40 jobs, a [loss] of 2 percent".

    Or an other measure of it: "a fee of $5, a rise of $1 or 25 percent".
    """
    start, end = before.span.end, figure.span.start
    untold = figure.of_span is None or figure.of_span.end <= before.span.start
    told = figure.of in _TURNS or (untold and _TURN.search(text, start, end) is not None)
    if not told or end - start > FAR or _NEW_SENTENCE.search(text, start, end):
        return False
    forecast = figure.unit == before.unit and text.endswith(f" {figure.of} of ", start, end)
    apart = text[start:end].count(",") == 1 and _BY_A.search(text, start, end) is not None
    return forecast or apart or text[start:end] in (" or ", " from ")


def adds(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a measure goes on with the one before: "9 tonnes of tea in May and 4 tonnes"."""
    start, same = figure.span.start, figure.unit == before.unit and not figure.currency
    measure = same and figure.unit not in _NO_MEASURES
    untold = figure.of_span is None or figure.of_span.end <= start
    joined = measure and untold and before.of_span is not None
    built = GOES_ON.match(text, figure.span.end) and JOINED.search(text, before.span.end, start)
    return joined and (bool(built) or text[before.span.end : start].endswith(" and "))


def _rate(unit: str) -> str:
    """Return what a unit is told by: " per share"."""
    return unit[unit.find(" per ") :] if " per " in unit else ""
