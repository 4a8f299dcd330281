"""Tells the numbers that are no figures: years, labels, scores, addresses, parts of names.

Each trap is a function of the amount in its context, named for what it takes the number to be.
They are asked in the order of ``TRAPS``; the first that says yes holds the number back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures import units
from briefgen.annotate.figures.ages import CRICKET
from briefgen.annotate.figures.currencies import is_money
from briefgen.annotate.figures.naming import (
    NUMBERING,
    address,
    average,
    calibre,
    capitalised,
    cylinders,
    half_year,
    label,
    lettered,
    list_number,
    model,
    numbered,
    of_a_year,
    part_of_a_name,
    telephone,
)
from briefgen.annotate.figures.nouns import CHANGES
from briefgen.annotate.figures.one import pronoun
from briefgen.annotate.figures.ordinals import WHOLES, ordinal, turn
from briefgen.annotate.model import Bound
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from spacy.tokens import Token

    from briefgen.annotate.figures.context import Context


def trap_of(context: Context) -> str:
    """Return the name of the trap that holds an amount back, or "" where it is a figure."""
    return next((trap.__name__ for trap in TRAPS if trap(context)), "")


# What names and dates hold.


def part_of_a_mention(at: Context) -> bool:
    """A name holds the number: "Apollo 11", "Group of 7"."""
    if at.amount.currency or at.amount.unit == units.PERCENT:
        return False
    first = bisect_left(at.mentions, at.amount.core + 1, key=lambda one: one.span.start)
    return any(
        one.span.start <= at.amount.core and at.amount.number.end <= one.span.end
        for one in at.mentions[max(0, first - 3) : first]
    )


_FREQUENCIES: Final = ("time per second", "time per minute", "time per hour")


def part_of_a_date(at: Context) -> bool:
    """A date holds the number, and it is no length of time."""
    amount = at.amount
    first = bisect_left(at.dates, amount.number.end, key=lambda one: one.span.start)
    holding = [one for one in at.dates[max(0, first - 2) : first] if one.span.end > amount.core]
    if not holding or amount.currency or amount.unit == units.PERCENT or "," in at.words:
        return False
    if amount.unit.split(" ")[0] in units.TIME or amount.unit in _FREQUENCIES:
        return False
    # what was taken for a year may count something: "2000 to 2500 calories"
    alone = holding[-1].span.of(at.text).isdecimal()
    counts = amount.unit or (amount.high is not None and amount.value < _EARLIEST)
    return not (alone and counts)


_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_MONTH_BEFORE: Final = re.compile(rf"\b(\d{{1,2}} )?{_MONTH} (\d{{1,2}}(?:[-–]\d{{1,2}})?,? )?\Z")
_MONTH_BEHIND: Final = re.compile(rf" (?:of )?{_MONTH}(?![A-Za-z])")
_CLOCK: Final = re.compile(r"[ \u00a0]?(?:[ap]\.?m\b|[AP]\.?M\b|GMT\b|UTC\b|o['’]clock)")
_PAST: Final = re.compile(r"\b(?:(?:half|quarter) past|quarter to) \Z", re.IGNORECASE)
_MILITARY: Final = re.compile(r"0[0-9][0-5][0-9]")
"""A time as fire brigades write it: "the blaze was out by 0430"."""
_POINTED: Final = re.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]")
_CLOCKED: Final = words("after before until")
"""What stands before a time with a point: "shortly after 8.15"."""
_DAYS: Final = 31
_HOURS: Final = 13


def day_or_clock(at: Context) -> bool:
    """A month or a clock's "a.m." stands beside a bare number."""
    amount = at.amount
    if amount.unit or amount.number.scaled:
        return False
    if _CLOCK.match(at.right) or (amount.value < _HOURS and _PAST.search(at.left)):
        return True  # "quarter to 5", but not "rose in the quarter to 900"
    written = at.text[amount.number.start : amount.number.end]
    if _MILITARY.fullmatch(written) or (at.before in _CLOCKED and _POINTED.fullmatch(written)):
        return True
    if not written.isdecimal() or not (0 < amount.value <= _DAYS or _is_year(amount.value)):
        return False
    month = _MONTH_BEFORE.search(at.left)
    if month and (month[1] or month[2]) and at.counts and amount.value <= _DAYS:
        return False  # "on May 5, 12 people left"
    return bool(month or _MONTH_BEHIND.match(at.right))


_ERA: Final = re.compile(r"(?:(?:[-–]| (?:and|to) )\d+)? ?(?:BCE?|AD)\b")
"""What follows a year of another era: "1200 BC", "between 1200 and 400 BC"."""
_EARLIEST, _LATEST = 1400, 2100
_MODERN: Final = 1800
_YEAR_DIGITS: Final = 4


def _is_year(value: Decimal) -> bool:
    return _EARLIEST <= value <= _LATEST and value == int(value)


def year(at: Context) -> bool:
    """Four bare digits that are a year, or two that are a span of years."""
    amount = at.amount
    written = at.text[amount.number.start : amount.number.end]
    if not amount.unit and _ERA.match(at.right):
        return True
    bare = not amount.unit and written.isdecimal() and len(written) == _YEAR_DIGITS
    if not bare or amount.number.scaled or not _is_year(amount.value):
        return False
    if amount.high is not None:
        return _is_year(amount.high) and not at.counts
    if amount.bound is Bound.EXACTLY and at.token.ent_type_ == "DATE":
        return True
    if amount.value < _MODERN:
        return at.before in ("in", "since", "until", "by") and not at.counts
    surely_counted = at.counts and at.token.ent_type_ != "DATE"
    return amount.bound in (Bound.EXACTLY, Bound.ABOUT) and not surely_counted


# Scores and the like.

_HYPHENED: Final = (
    "member", "person", "man", "woman", "seat", "page", "strong", "nation", "country", "point",
    "vehicle", "judge", "storey", "story", "floor", "magnitude", "match", "game", "goal", "team",
)  # fmt: skip
_RESULT: Final = re.compile(r"[A-Z][A-Za-z .'’-]* \d{1,3} [A-Z][A-Za-z .'’-]* \d{1,3}")
"""A line of results: "Oakton 4 Elmton 0"."""
_LARGE: Final = 10
_FOR_RUNS: Final = re.compile(r" for (?:\d+|one|two|three|four|five|six|seven|eight|nine)\b")
_RUNS_FOR: Final = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine)(?: wickets?)? for \Z", re.IGNORECASE
)
_VOTES: Final = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|nil|zero)"
)
_PASSED: Final = (
    r"(?:vote[ds]?(?: of| by)?"
    r"|(?:approved|backed|beaten|carried|defeated|passed|ratified|rejected|thrown out|turned down)"
    r" by)"
)
_VOTED: Final = re.compile(rf"\b{_PASSED} \Z", re.IGNORECASE)
_AGAINST: Final = re.compile(rf" to {_VOTES}\b")
_OUTVOTED: Final = re.compile(rf"\b{_PASSED} {_VOTES} to \Z", re.IGNORECASE)


def score(at: Context) -> bool:
    """Two bare numbers joined by a dash, without a plural that they count: "a 2-1 win".

    Or by a word: "voted 14 to 9", "took five for 38".
    """
    amount = at.amount
    if amount.dashed and not amount.unit:
        if amount.high is None or amount.high <= amount.value:
            return True
        return amount.bound is Bound.BETWEEN and not at.counts and not _is_plain_plural(at)
    if not amount.bare or at.counts:
        return False
    if _RESULT.fullmatch(at.opening + at.words + at.right):
        return True
    if _FOR_RUNS.match(at.right) or _RUNS_FOR.search(at.left):
        return True
    return bool((_VOTED.search(at.left) and _AGAINST.match(at.right)) or _OUTVOTED.search(at.left))


def _is_plain_plural(at: Context) -> bool:
    return at.following is not None and at.following.tag_ == "NNS"


def compound(at: Context) -> bool:
    """The number is half of a hyphened word that measures nothing: "three-way", "4-door"."""
    amount = at.amount
    if amount.unit or not re.match(r"-[A-Za-z]", at.right):
        return False
    word = at.right[1:].lower()
    if word.startswith(_HYPHENED) and not word.startswith("pointer"):
        return False
    noun = at.beyond if at.after == "-" else None
    large = not amount.number.spelt and amount.value >= _LARGE
    measured = noun is not None and noun.is_alpha and noun.tag_ == "NN"
    return not (large and measured)  # "a 44-game run", and no "10-of-15 shooting"


# Words that are numbers at times.


def manner(at: Context) -> bool:
    """An adjective tells of so many parts: "the aim is twofold", but "a twofold rise"."""
    counts = at.amount.bound is not Bound.EXACTLY or at.token.head.lemma_ in CHANGES
    if counts or at.words + "fold" != at.token.lower_:
        return False
    return at.token.dep_ in ("acomp", "attr", "amod")


_ZERO_BEHIND: Final = words("ground net patient near absolute sub")
_ZERO_BEFORE: Final = words("covid day gravity hour sum tolerance")


def nothing(at: Context) -> bool:
    """The word "zero" is part of an idiom: "net zero", "zero tolerance"."""
    return at.words == "zero" and (at.before in _ZERO_BEHIND or at.after in _ZERO_BEFORE)


_RUNS: Final = ("hundred", "hundreds")


def tally(at: Context) -> bool:
    """Somebody's or some game's scores are no twenties: "test scores of pupils".

    Nor are hundreds that were scored: "unbeaten hundreds from both".
    """
    if at.words in _RUNS:
        return at.after != "of" and any(one.lower_ in CRICKET for one in at.sentence())
    return at.words == "scores" and any(one.i < at.token.i for one in at.token.children)


def standing_for(at: Context) -> bool:
    """A bare number word behind "the" or "those" stands for what was named before.

    So does a number of places in a table: "the bottom three".
    """
    amount = at.amount
    if at.before in _ENDS_OF_TABLES and amount.bare and not (at.counts or _is_plain_plural(at)):
        return True
    if not (amount.number.spelt and amount.bare) or amount.number.fraction:
        return False
    return (
        at.before in ("the", "those", "these", "both")
        and at.token.dep_ != "nummod"
        and at.after != "of"
    )


_ENDS_OF_TABLES: Final = ("top", "bottom")


def slashed(at: Context) -> bool:
    """Digits with a slash that are no fraction of anything: "24/7"."""
    number = at.amount.number
    if not number.fraction or number.spelt or at.amount.unit:
        return False
    return "/" in at.text[number.start : number.end] and at.after not in WHOLES | {"cup", "cups"}


def rate_base(at: Context) -> bool:
    """What a rate is told by: "per million people", "per 100,000"."""
    money = is_money(at.amount.unit, at.amount.currency)
    every = at.left.endswith(" every ") and money  # "44p of every £1"
    return bool(every) or at.before == "per" or at.left.endswith(" for every ")


_VERBS: Final = frozenset({"VBD", "VBN", "VBZ", "VBP", "VB", "MD"})


_YEAR: Final = re.compile(r"(?:1[4-9]|20)\d\d")
_TABULAR: Final = 3
"""So many bare numbers in a line without a verb make it a row of a table."""
_PLACE: Final = re.compile(r"\d{1,2}\.? [A-Z]")
"""How a line of results starts: "9. Ana Reis (Portugal) 46.11"."""


def stray(at: Context) -> bool:
    """Bare digits in a line without a verb or a noun that they count, as in a table of results."""
    amount = at.amount
    if not amount.bare or amount.number.spelt or amount.number.fraction:
        return False
    if at.counts or _is_plain_plural(at) or at.before == ":":  # "Attendance: 200"
        return False
    if at.before == "number" and NUMBERING.search(at.left):
        return False  # a verb that the tagger missed
    if _is_column(at.previous) or _is_column(at.following):
        return True
    line = tuple(at.sentence())
    if any(token.tag_ in _VERBS for token in line):
        return False
    placed = _PLACE.match(at.opening) is not None and at.right == ""
    beside = at.before[:1].isdigit() or at.after[:1].isdigit()
    numbers = sum(token.text[0].isdigit() if beside else token.is_digit for token in line)
    return placed or numbers >= _TABULAR


_LENT: Final = words("bill bills bond bonds bund bunds gilt gilts note notes treasuries treasury")


def maturity(at: Context) -> bool:
    """The years name a bond in a line without a verb, as in a table: "10-year note 4.12"."""
    lent = at.amount.unit in ("month", "year") and at.after in _LENT
    return lent and not any(token.tag_ in _VERBS for token in at.sentence())


def _is_column(neighbour: Token | None) -> bool:
    """Tell whether a number's neighbour is a number too, and no date's, as in a table."""
    if neighbour is None or neighbour.ent_type_ in ("DATE", "TIME"):
        return False
    digits = neighbour.text.removeprefix(".")
    return digits[:1].isdecimal() and neighbour.like_num and not _YEAR.fullmatch(digits)


def web_address(at: Context) -> bool:
    """The number stands inside a link or an e-mail address."""
    return at.token.like_url or at.token.like_email


TRAPS: Final[tuple[Callable[[Context], bool], ...]] = (
    web_address,
    part_of_a_mention,
    part_of_a_date,
    day_or_clock,
    year,
    label,
    lettered,
    part_of_a_name,
    numbered,
    of_a_year,
    model,
    capitalised,
    address,
    telephone,
    list_number,
    score,
    compound,
    half_year,
    cylinders,
    pronoun,
    manner,
    nothing,
    calibre,
    tally,
    standing_for,
    ordinal,
    turn,
    slashed,
    average,
    rate_base,
    stray,
    maturity,
)
