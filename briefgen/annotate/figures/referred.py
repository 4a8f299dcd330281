"""Figures that are of what another beside them is of: "12 of them", "5 euros ($6) of copper".

Some take up a number said before, some say it again: in another unit or currency in brackets, or
by the share behind an "or".
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import structs

from briefgen.annotate.figures.changed import (
    CLOSED,
    FAR,
    GOES_ON,
    JOINED,
    SENTENCE_END,
    TURNS,
    adds,
    changes,
    compares,
    differs,
    measured_with,
    turns,
)
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.model import AGE_UNIT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Figure, Span

_THEM: Final = re.compile(r" of (?:them|whom|which|(?:those|these)(?! (?:that|who)\b))\b")
_OF_THEM: Final = re.compile(r" of (?:them|whom)\b")
_OF_IT: Final = re.compile(
    r" of (?:which\b|(?:it|that)(?=[.,;)\n]|\Z| (?:at|by|for|from|in|on|to)\b))"
)
_OTHERS: Final = "others"
"""What is hurt beside those counted before: "killed three sailors and hurt 12 others"."""
_INCLUDING: Final = re.compile(r"\b(?:including|of (?:them|whom|which))[, ]+\Z")
_FOR_WHOM: Final = re.compile(r" for [^.,;:\n]{1,40}(?:,|,? and) ")
"""What stands in a list of sums: "a grant of $9[ for rye, ]$8 for tea"."""
_WHOSE: Final = re.compile(
    r"\)?(?:,|,? (?:and|but|while)) (?:the )?"
    r"(?:(?:[A-Z][\w’'-]*,? ){1,3}(?:with )?|(?<=(?:and|but) )(?:[a-z]+s|men|women) )"
)
"""Whose a share is: "Oakton takes 28 percent of sales[ and Elmton ]16 percent"."""
_LOCATED: Final = re.compile(r" (?:across|among|from|in)\b")
_PART: Final = re.compile(r"[^.,;:\n]{0,40}, ")
"""What stands before a share of what was counted: "built 800 homes[, ]two-thirds in Oakton"."""
_OF_WHICH: Final = re.compile(r"[^.;\n]{0,60}, of which ")
_SEVERELY: Final = re.compile(r" (?:badly|critically|fatally|seriously|severely|slightly)\b")
_MORE: Final = re.compile(
    r" more(?=[.,;)\n]|\Z| (?:after|are|at|by|elsewhere|for|from|have|in|on|to|was|were)\b)"
)
_HARM: Final = (
    r"(?:arrest|detain|displac|hospitali[sz]|hurt|injur|kill|maim|rescu|sicken|wound)(?:s|ed|es|ing)?"
    r"(?: (?:about|almost|another|around|at least|more than|nearly|over|some|up to))? \Z"
)
_HARMING: Final = re.compile(rf"\b{_HARM}")
_HARMED: Final = re.compile(rf"(?:,|,? and|,? but|;) {_HARM}")
"""What goes before those who were hurt beside others: "killing six men and [wounding 3]"."""
_DID_SO_TOO: Final = re.compile(
    r"(?:,|,? (?:and|but|while|whereas)|;) [^,.;:\n]{1,30}"
    r" (?:add(?:ed|s)?|axed|claim(?:ed|s)?|created?|cut|drew|gain(?:ed|s)?|ha[ds]|held|hires?d?"
    r"|lost|loses?|polled|ran|score[ds]?|secured|sells|sheds?|sold|takes?|took|wins?|won)"
    r"(?: (?:about|almost|another|around|at least|just|more than|nearly|only|over|some))? \Z"
)
"""What leads from one count to a like one of another: "added 40 jobs[, while shops shed ]30"."""
_WITHOUT_VERB: Final = re.compile(r"(?:,|,? and) (?:the )?(?:[a-z]+(?<!ing) ){1,2}")
"""What leads from one count to a like one, a word left out: "shed 62 jobs[ and finance ]14"."""
_ENDED: Final = re.compile(r"[.,;)\n]|\Z| (?:and|but|in|while)\b")
_DEAD: Final = re.compile(r"\b(?:dead|died|drowned|killed|perished)\b")
_HURT: Final = re.compile(r" (?:are|was|were) (?:[a-z]+ly )?(?:hurt|injured|missing|wounded)\b")
"""What is said of more of those who died: "one man died and 6 were hurt"."""
_LONGEST_HARM: Final = 32
_TIMES_BEFORE: Final = re.compile(r", (?:about |almost |around |more than |nearly |over )?\Z")
_PLACED: Final = re.compile(r" (?:at|by|for|from|in|on|with)\b")
_IN_PLACE: Final = re.compile(
    r" (?:last|so far this|this) [a-z]+, |"
    r"(?: of (?:them|these|which|whom))?(?: (?:are|is|was|were)(?: [a-z]+ed)?)?"
    r" (?:at|by|for|from|in|on|with) [^,.;:\n]{1,40}(?:,|,? and) "
)
"""What stands between two numbers that are each told a place: "30 were [in Oslo, ]22 in Bergen"."""
_AGAIN: Final = re.compile(
    r",? give or take \Z"
    r"|\beach of (?:them|which|whom) [a-z]+ \Z"
    r"|, (?:bringing|driving|leaving|pushing|putting|raising|sending|taking) (?:it|them|that) to \Z"
    r"| and (?:costing|measuring|spanning|stretching|weighing) (?:about |nearly |over |some )?\Z"
    r"|, (?:climbing|declining|dropping|falling|growing|increasing|rising|shrinking)"
    r" (?:by|from|to) \Z"
)
"""What goes before a number that says more of what the one before is of."""
_NAMED: Final = re.compile(r"(?:,|,? and|;) [A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2} \Z")
_LISTED: Final = re.compile(r"[.,;\n]|\Z| and [A-Z]")
_OF_THESE: Final = re.compile(r"[.;] Of (?:them|these|those),? (?:about |at least |some )?\Z")
"""What ties a number to the sentence before: "66 people were hurt. Of these, 20 ..."."""
_NEXT: Final = re.compile(r"[^.;!?\n]*[.!?] ")
"""What stands between the last number of a sentence and the one that opens the next."""
_WHERE: Final = re.compile(r" (?:across|at|from|in|within) (?:the )?\Z")
_FOLLOWED: Final = re.compile(
    r"\b(?:followed by|ahead of) [^.;!?\n]{1,40} (?:(?:with|on|at) |\()\Z"
)
_NEAR: Final = 12
_FIGURES: Final = 8
"""How many figures back another may refer to."""
_IN_BRACKETS: Final = re.compile(r" ?\((?:or )?")
_OR: Final = re.compile(r", or ")
_COUNTED: Final = ("", PERCENT)
_MULTIPLE: Final = "time"
_POINTS: Final = ("percentage point", "point")
_LEAST, _WHOLE = 90, 100
_COINS: Final = ("cent", "penny")


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
    """Yield the figures of a text, those that refer to one before of what that one is of."""
    sentence: list[Figure] = []
    voted = set(_voted(text, figures))
    for i, figure in enumerate(figures):
        told = _told_apart(text, sentence, figure) if sentence else None
        if sentence and SENTENCE_END.search(text, sentence[-1].span.end, figure.span.start):
            del sentence[:-1]
        told = (_told(text, sentence, figure) if sentence else None) or told
        if i in voted:
            figure = structs.replace(figure, of="", of_span=None)  # noqa: PLW2901
        elif told is not None and (told.of_span is not None or figure.of_span is not None):
            figure = structs.replace(figure, of=told.of, of_span=told.of_span)  # noqa: PLW2901
        yield figure
        sentence.append(figure)
        del sentence[:-_FIGURES]


def _voted(text: str, figures: Sequence[Figure]) -> Iterator[int]:
    """Yield the places of shares by which was voted: "approved by 68 percent to 31"."""
    for i, (one, other) in enumerate(pairwise(figures)):
        shares = one.unit == other.unit == PERCENT and one.high is other.high is None
        if shares and _LEAST <= one.value + other.value <= _WHOLE:
            joined = text[one.span.end : other.span.start] == " to "
            if joined and text.endswith(" by ", 0, one.span.start):
                yield from (i, i + 1)


def _told_apart(text: str, sentence: list[Figure], figure: Figure) -> Figure | None:
    """Return the one count of the sentence before: "Four men, aged 29, left. [Two] of them"."""
    gap = sentence[-1].span.end, figure.span.start
    if figure.unit or not (_OF_THEM.match(text, figure.span.end) and _NEXT.fullmatch(text, *gap)):
        return None
    counted = {one.of: one for one in sentence if not one.unit and one.of_span is not None}
    return next(iter(counted.values())) if len(counted) == 1 else None


def _told(text: str, sentence: list[Figure], figure: Figure) -> Figure | None:
    """Return the figure before that is of what ``figure`` is of: the last, or one of its unit."""
    before = sentence[-1]
    start = figure.span.start
    if figure.unit and _AGAIN.search(text, max(0, start - TURNS), start):
        before = next((one for one in reversed(sentence) if one.unit == figure.unit), before)
    elif _OF_THEM.match(text, figure.span.end):  # "a 4-hour hearing of 60 people, five of them"
        counted = [one for one in sentence if one.unit in _COUNTED] or [before]
        # "sickened 69 people in 21 towns and sent 22 of them home"
        before = next((one for one in reversed(counted) if not _is_where(text, one)), counted[-1])
    elif figure.unit == _MULTIPLE and not before.unit:  # "60 birds in 9 towns, four times as many"
        before = next((one for one in reversed(sentence[:-1]) if not one.unit), before)
    if (measured := measured_with(text, sentence, figure)) is not None:
        return measured
    if turns(text, before, figure) or adds(text, before, figure):
        return before
    if _says_again(text, before, figure):
        return before
    counts = [one for one in sentence if one.unit != PERCENT]
    if counts and not figure.unit and _counts_on(text, counts, figure):
        return counts[-1]
    if (
        _takes_up(text, before, figure)
        or _is_of_same(text, before, figure)
        or _relates(text, before, figure)
        or compares(text, before, figure)
        or changes(text, before, figure)
        or _counts_on(text, sentence, figure)
    ):
        return before if before.of_span is not None else None
    return None


def _is_where(text: str, figure: Figure) -> bool:
    """Tell a count of places from one of those who are there: "in 21 towns"."""
    start = figure.span.start
    return _WHERE.search(text, max(0, start - _NEAR), start) is not None


def _counts(figure: Figure) -> bool:
    """Tell whether a figure counts things, or tells a share or a rate of them."""
    return figure.unit in _COUNTED or figure.unit.startswith("per ")


def _takes_up(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a figure counts what the one before does: "12 of them", "one fatally"."""
    start, end = figure.span.start, figure.span.end
    if not (_counts(before) and _counts(figure)):
        return False
    if before.of_span is not None and text[before.of_span.end : start] == " to ":
        return not figure.unit  # "51 votes to 50"
    floor, untold = max(before.span.end, start - FAR), figure.of_span is None
    followed = _FOLLOWED.search(text, floor, start) is not None
    followed = followed and (text[start - 1] != "(" or _is_opened(text, before))
    if followed or (untold and _OF_THESE.search(text, floor, start)):
        return True  # "30 cases, followed by Ruritania with 28"
    if SENTENCE_END.search(text, before.span.end, start):
        return False
    behind = figure.of_span is not None and figure.of_span.start >= end
    including = not behind and _INCLUDING.search(text, max(0, start - _NEAR), start)
    part = untold and (_THEM.match(text, end) or _SEVERELY.match(text, end))
    return bool(including or part or _OF_THEM.match(text, end))


def _is_of_same(text: str, before: Figure, figure: Figure) -> bool:
    """Tell a share of what was counted, or a sum listed beside another or a part of it."""
    start, end = figure.span.start, figure.span.end
    part = figure.unit == PERCENT or 0 < figure.value < 1
    if part and before.of_span is not None and _shares_on(text, before, figure):
        return before.unit == figure.unit
    if part and before.of_span is not None and _LOCATED.match(text, end):
        return _PART.fullmatch(text, before.of_span.end, start) is not None
    if not figure.currency or figure.currency != before.currency:
        return False
    gap = text[before.span.end : start]
    listed = _FOR_WHOM.fullmatch(gap) and text.startswith(" for ", end)
    return bool(listed or _OF_WHICH.fullmatch(gap))


def _is_opened(text: str, figure: Figure) -> bool:
    """Tell a count, or a share that tells of what it is: "28 percent of [sales]"."""
    at = 0 if figure.of_span is None else figure.of_span.start
    return figure.unit == "" or text.endswith((" of ", " of the "), 0, at)


def _shares_on(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether nothing but whose it is goes before a share: "and [Elmton] 16 percent".

    The first of such shares has what it is of behind it: "28 percent of [sales]".
    """
    of = before.of_span
    if of is None or of.end > figure.span.start:
        return False
    whose = _WHOSE.fullmatch(text, max(of.end, before.span.end), figure.span.start)
    return (
        _is_opened(text, before)
        and whose is not None
        and _ENDED.match(text, figure.span.end) is not None
    )


def _relates(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a figure tells more of the one before: "12 others", "600 more than then"."""
    start, end = figure.span.start, figure.span.end
    if SENTENCE_END.search(text, before.span.end, start):
        return False
    if _AGAIN.search(text, max(0, start - TURNS), start):
        return figure.of_span is None or figure.of_span.start < end
    part = figure.unit == PERCENT or 0 < figure.value < 1
    behind = figure.of_span is not None and figure.of_span.start >= end
    less = not behind and figure.unit == before.unit and differs(text, before, figure)
    if less or (part and before.unit and _OF_IT.match(text, end)):
        return True  # "a turnover of $5, a third of it from boats"
    counts = not (figure.unit or before.unit)
    counts = counts or (figure.unit in _POINTS and before.unit == PERCENT)
    if behind:
        return counts and figure.of == _OTHERS
    floor = max(before.span.end, start - TURNS)
    if not counts:  # "murders, 76 a day"; "rents, twice those of May"
        rated = figure.unit.startswith("per ") and not before.unit
        return (rated or figure.unit == _MULTIPLE) and _TIMES_BEFORE.search(
            text, floor, start
        ) is not None
    return differs(text, before, figure) or _goes_with(text, before, figure)


def _goes_with(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a bare count goes with the one before: "killing six men and wounding 3"."""
    start, end, of = figure.span.start, figure.span.end, before.of_span
    if of is None or of.start < before.span.end:
        return False
    if _is_gapped(text, of, figure):
        return True
    untold = figure.of_span is None
    if untold and _DID_SO_TOO.fullmatch(text, of.end, start) and _ENDED.match(text, end):
        return True  # "banks added 40 jobs, while shops shed [30]"
    floor = max(of.end, start - _LONGEST_HARM)
    harmed = _HARMED.search(text, floor, start) is not None
    if untold and _WITHOUT_VERB.fullmatch(text, of.end, start) and CLOSED.match(text, end):
        return True
    at = before.span.start
    near = harmed and _HARMING.search(text, max(0, at - _LONGEST_HARM), at)
    return bool(near) or (untold and _MORE.match(text, end) is not None)


def _is_gapped(text: str, of: Span, figure: Figure) -> bool:
    """Tell whether the word before a count is a subject: "mines lost 40 jobs and [docks] 12"."""
    subject, end = figure.of_span, figure.span.end
    if subject is None or subject.end > figure.span.start or not CLOSED.match(text, end):
        return False
    joined = text[of.end : subject.start] in (" and ", " and the ", ", ", ", the ", ", and ")
    return joined and text[subject.end : figure.span.start] == " "


def _counts_on(text: str, sentence: list[Figure], figure: Figure) -> bool:
    """Tell whether a bare number goes on with what is counted: "40 people left and 8 were hurt".

    Or with what is listed by place: "Oslo had 40 cases, Bergen 12".
    """
    start, end = figure.span.start, figure.span.end
    before = sentence[-1]
    shares = figure.unit == before.unit == PERCENT
    stale = before.of_span is not None and figure.of_span not in (None, before.of_span)
    stale = stale and figure.of_span is not None and figure.of_span.end < before.span.start
    if not shares and (figure.unit or not (figure.of_span is None or stale)):
        return False
    floor = max(before.span.end, start - TURNS)
    if _NAMED.search(text, floor, start) and _LISTED.match(text, end):
        return before.of_span is not None and not before.unit
    if not shares and _is_placed(text, before, figure):
        return True
    placed = stale and _PLACED.match(text, end)  # "21 shots but only four on target"
    if not ((placed or GOES_ON.match(text, end)) and JOINED.search(text, floor, start)):
        return False
    if shares:  # "82 percent of the town agree, while 9 percent are opposed"
        return figure.of_span is None and ";" not in text[floor:start]
    clause = [one for one in sentence if not SENTENCE_END.search(text, one.span.end, floor)]
    counted = [one for one in clause if not one.unit]
    hurt = _DEAD.search(text, before.span.end, start) and _HURT.match(text, end)
    return (bool(hurt) or len({one.of for one in counted}) == 1) and counted[-1] == before


def _is_placed(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a list goes on with a place: "30 people were in Oslo, [22] in Bergen"."""
    end = before.span.end
    if before.of_span is not None and not before.unit:
        end = max(end, before.of_span.end)
    gap = _IN_PLACE.fullmatch(text, end, figure.span.start)
    return gap is not None and _PLACED.match(text, figure.span.end) is not None


def _says_again(text: str, before: Figure, figure: Figure) -> bool:
    """Tell whether a figure says the one before again: "5 euros ($6)", "$5, or 2 cents a share"."""
    if AGE_UNIT in (before.unit, figure.unit):  # "two guards, aged 29 and 44"
        untold = figure.of_span is None or figure.of_span.start < figure.span.start
        pair = before.unit == figure.unit and untold
        return pair and text[before.span.end : figure.span.start] == " and "
    if not figure.unit:
        return False
    if figure.of_span is not None and figure.of_span.start >= figure.span.end:
        return False
    end, start = before.span.end, figure.span.start
    if figure.unit == PERCENT and not before.unit and before.of_span is not None:
        return text[max(end, before.of_span.end) : start] == ", or "  # "40 boats, or 9 percent,"
    if _IN_BRACKETS.fullmatch(text, end, start):
        return bool(before.unit)
    money = figure.currency or figure.unit.split(" ")[0] in _COINS
    return bool(before.currency and money and _OR.fullmatch(text, end, start))
