"""Shares with a noun between their numbers: "nine trains in ten", "one woman in 20"."""

import re
from dataclasses import replace
from typing import Final

from briefgen.annotate.figures.amount import Amount

_NOUN_IN: Final = re.compile(r" [a-z]+ (?:[a-z]+ )?in (?:every )?")
_SHARED: Final = re.compile(
    r"[.,;:)\n]|\Z| (?:a[mr]e?|after|at|because|before|by|can|could|d[io]d?|does|gets?|goes|had"
    r"|ha[sv]e?|if|in|is|lives?|needs?|now|on|owns?|reach(?:es)?|sa[iy]d?|says|thinks?|uses?|wants?"
    r"|was|were|when|who|will|within|works?|would|[a-z]+ed)\b"
)
"""What follows "nine trains in ten", but not "two wins in ten games"."""
_SINGULAR: Final = re.compile(
    r" (?!(?:appearance|attempt|day|game|hour|match|meeting|month|outing|race|round|season|start"
    r"|test|week|year)e?s\b)[a-z]+s\b"
)
"""What follows "one man in ten", a verb in the singular: "one man in ten smokes"."""
_TENTHS: Final = 10


def read_share(text: str, one: Amount, following: Amount) -> Amount | None:
    """Return two amounts beside each other as the share that they are, else None.

    Args:
        text: The whole text.
        one: The first amount: "nine".
        following: The next one: "ten".
    """
    low, high = one.value, following.value
    whole = low == int(low) and high == int(high) and 0 < low < high
    single = low == 1 or (low < _TENTHS and high <= _TENTHS)
    plain = not (one.unit or one.number.scaled or one.high is not None)
    if not (whole and single and plain and following.bare) or one.number.fraction:
        return None
    told = _SHARED.match(text, following.end)
    if not told and not (low == 1 and _SINGULAR.match(text, following.end)):
        return None
    if not _NOUN_IN.fullmatch(text, one.end, following.start):
        return None
    number = replace(one.number, end=following.end, value=low / high, fraction=True)
    return replace(one, end=following.end, number=number, value=low / high)
