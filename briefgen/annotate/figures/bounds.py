"""Words that bound a number: "more than", "at least", "nearly", "or so"."""

import re
from typing import Final

from briefgen.annotate.figures.amount import Amount
from briefgen.annotate.figures.tables import alternatives
from briefgen.annotate.model import Bound

_BEFORE_ROWS: Final = {
    Bound.MORE_THAN: """
        more than, over, above, greater than, higher than, larger than, bigger than, longer than,
        in excess of, upwards of, upward of, north of, exceeding, well over, just over, well above,
        just above, a little over, slightly over, slightly more than, a little more than,
        far more than, little more than, comfortably more than, better than, faster than,
        taller than, older than, heavier than, > """,
    Bound.AT_LEAST: """
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of,
        as little as, as few as, as low as, ≥, >= """,
    Bound.LESS_THAN: """
        less than, fewer than, lower than, smaller than, shorter than, under, below, just under,
        just below, well under, well below, slightly less than, a little less than, slightly under,
        a little under, south of, short of, just short of, cheaper than, younger than, sub, < """,
    Bound.AT_MOST: """
        at most, up to, no more than, not more than, as many as, as much as, as high as, as long as,
        a maximum of, no greater than, no higher than, not exceeding, ≤, <= """,
    Bound.ABOUT: """
        about, around, approximately, approx, approx., roughly, some, nearly, almost, close to,
        near, circa, c., ca., an estimated, estimated, an approximate, in the region of,
        in the order of, on the order of, somewhere around, virtually, more or less, just about,
        about as much as, about as many as, roughly as many as, only about, only around,
        around about, an average of about, ~, ≈, ∼ """,
}
_BEHIND_ROWS: Final = {
    Bound.AT_LEAST: """
        or more, or above, or over, or older, or higher, or better, or greater, or longer,
        and over, and above, and older, and up, plus, +, at least, at a minimum, upwards """,
    Bound.AT_MOST: """
        or less, or fewer, or under, or below, or younger, or lower, and under, and younger,
        and below, at most, at the most, maximum, max, tops """,
    Bound.ABOUT: "or so, or thereabouts, approximately, roughly, odd, give or take",
}
_AGE_ROWS: Final = {
    Bound.MORE_THAN: "over the age of, above the age of, older than the age of",
    Bound.LESS_THAN: "under the age of, below the age of, before the age of",
    Bound.AT_LEAST: "from the age of, at least the age of",
    Bound.EXACTLY: "at the age of, at age, the age of, aged, age, ages, by the age of, by age",
}


def _table(rows: dict[Bound, str]) -> dict[str, Bound]:
    return {
        " ".join(words.split()): bound for bound, row in rows.items() for words in row.split(",")
    }


BEFORE: Final = _table(_BEFORE_ROWS)
BEHIND: Final = _table(_BEHIND_ROWS)
BEFORE_AGES: Final = _table(_AGE_ROWS)

_MOST_WORDS: Final = 5
_LONGEST_BOUND: Final = 40
_LAST_WORDS: Final = re.compile(r"[A-Za-z.]+|[<>≤≥]=?|[~≈∼]")


_LASTING: Final = re.compile(
    r"\b(?:for|is|was|are|were|of|by|after|than|in|to|took|takes|take|lasted|lasts|spent|with)\s\Z"
)
_LONGEST_LASTING: Final = 8


_RACED: Final = re.compile(
    r"\b(?:beat|gold|lengths?|race[ds]?|ran|record|rivals?|run|silver|title|wins?|won)\b[^.;\n]*\Z"
)
"""What makes a distance of "over 1,500 metres" behind it, and no limit."""
_LONGEST_RACED: Final = 60


def is_raced(text: str, bound_at: int, amount_at: int) -> bool:
    """Tell "over" a distance that is run from "over" a limit: "won over 1,500 metres"."""
    if text[bound_at:amount_at].strip().lower() != "over":
        return False
    return _RACED.search(text, max(0, bound_at - _LONGEST_RACED), bound_at) is not None


def is_during(text: str, bound_at: int, amount_at: int) -> bool:
    """Tell "over" the length of time from "over" a limit: "grew over three years", "took over"."""
    if text[bound_at:amount_at].strip().lower() != "over":
        return False
    return not _LASTING.search(text, max(0, bound_at - _LONGEST_LASTING), bound_at)


_MOVED: Final = re.compile(
    r"\b(?:br(?:ing|ings|ought)|bump(?:ed|s)?|c(?:ome|omes|ame|oming)|climb(?:ed|s)?|crept|drove|driven"
    r"|edged|g(?:o|oes|one|oing)|inched|jumped|moved?|mov(?:es|ing)|nudged|push(?:ed|es|ing)?|revised"
    r"|sent|shot|ticked|took|went)"
    r"\s\Z",
    re.IGNORECASE,
)
_LONGEST_MOVED: Final = 9


def _is_outcome(text: str, bound_at: int, amount_at: int) -> bool:
    """Tell "went up to", whose number is the outcome, from "up to" as a limit."""
    if text[bound_at:amount_at].strip().lower() != "up to":
        return False
    return _MOVED.search(text, max(0, bound_at - _LONGEST_MOVED), bound_at) is not None


_HANDED: Final = re.compile(
    r"\b(?:hand(?:ed|s|ing)?|knock(?:ed|s)?|pull(?:ed|s|ing)?|sign(?:ed|s|ing)?|turn(?:ed|s|ing)?"
    r"|anger|battle|clash|concerns?|dispute|fears?|feud|lawsuit|outcry|protests?|row|strikes?|sued"
    r"|talks|triumph|victory|walkout|win|wins)"
    r"\s\Z",
    re.IGNORECASE,
)
_LONGEST_HANDED: Final = 9


def _is_particle(text: str, bound_at: int, amount_at: int) -> bool:
    """Tell "over" as a limit from the verb's own ("handed over 78 boats") or a cause's.

    So is that of "a strike over 300 jobs" and "a win over ten men".
    """
    if text[bound_at:amount_at].strip().lower() != "over":
        return False
    return _HANDED.search(text, max(0, bound_at - _LONGEST_HANDED), bound_at) is not None


_COMPARED: Final = re.compile(r"\b(?:half|thrice|times|twice)\s\Z", re.IGNORECASE)
_LACKING: Final = re.compile(r"\b(?:are|be|is|runs?|ran|running|was|were)\s\Z", re.IGNORECASE)
_LONGEST_COMPARED: Final = 9


def _is_compared(text: str, bound_at: int, amount_at: int) -> bool:
    """Tell a comparison from a limit: "twice as many as 5 years ago", "they are short of $9"."""
    bound = text[bound_at:amount_at].strip().lower()
    floor = max(0, bound_at - _LONGEST_COMPARED)
    if bound == "short of":
        return _LACKING.search(text, floor, bound_at) is not None
    return bound.startswith("as ") and _COMPARED.search(text, floor, bound_at) is not None


_PUNISHED: Final = re.compile(
    r"\b(?:accused|arrested|charged|convicted|cleared|fined|held|jailed|quizzed|sacked|sentenced|sued"
    r"|suspended|tried)\s\Z",
    re.IGNORECASE,
)
_LONGEST_PUNISHED: Final = 11
_WHAT: Final = re.compile(r" (?!(?:after|and|at|by|for|from|in|last|on|or|to)\b)[a-z]")
"""The noun that a sum stands before: "over $5m [fraud]"."""


def is_cause(text: str, bound_at: int, amount: Amount) -> bool:
    """Tell "over" as a limit from what somebody is punished for: "jailed over $5m fraud"."""
    if text[bound_at : amount.core].strip().lower() != "over" or not _WHAT.match(text, amount.end):
        return False
    return _PUNISHED.search(text, max(0, bound_at - _LONGEST_PUNISHED), bound_at) is not None


def read_before(
    text: str, at: int, floor: int, table: dict[str, Bound]
) -> tuple[Bound, int] | None:
    """Return the longest phrase of ``table`` that ends just before ``at``, and its start.

    Args:
        text: The whole text.
        at: Where the number (or its currency or sign) starts.
        floor: Where to stop: the end of what was read before. No phrase stands in two paragraphs.
        table: The phrases and their bounds.
    """
    window = max(floor, at - _LONGEST_BOUND)
    window = max(window, text.rfind("\n", window, at) + 1)
    for word in list(_LAST_WORDS.finditer(text, window, at))[-_MOST_WORDS:]:
        start = word.start()
        phrase = " ".join(text[start:at].lower().replace("-", " ").split())
        if phrase in table and (start == 0 or not text[start - 1].isalnum()):
            idle = _is_outcome(text, start, at) or _is_particle(text, start, at)
            idle = idle or _is_compared(text, start, at)
            return None if idle else (table[phrase], start)
    return None


_BEHIND: Final = re.compile(
    rf"(?:,? |-)?({alternatives(BEHIND)})(?![A-Za-z0-9]| to | than )",
    re.IGNORECASE,
)


def read_behind(text: str, at: int) -> tuple[Bound, int] | None:
    """Return the bound that stands just behind an amount ending at ``at``, and its end."""
    match = _BEHIND.match(text, at)
    if match is None or (match[1] != "+" and match.start(1) == at):
        return None
    if match[1].istitle() and " " not in match[1]:
        return None  # "a 737 Max", "the Pixel 9 Plus"
    if match[1].lower() == "plus" and not text.startswith("-", at):
        return None  # "$5, plus a bonus", "2 plus 2"
    return BEHIND[match[1].lower()], match.end()
