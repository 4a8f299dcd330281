"""What the clause around a date tells of it: the year that it is in, and that it lies ahead."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.lexicon import ORDINALS
from briefgen.annotate.dates.readings import OF_THE_TEXT, From, Literal, Point, Shift, Toward
from briefgen.annotate.dates.tense import first_of_joined, has_subject, verb_over
from briefgen.annotate.model import DateType

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.dates.readings import Simple
    from briefgen.annotate.dates.resolve import Resolved

_WITHIN: Final = frozenset({"in", "on", "during", "throughout"})
"""Words before a date that is the time of its clause."""
_ATTRIBUTES: Final = frozenset({"poss", "compound"})
_FROM: Final = frozenset({"from", "since", "than", "to", "until", "till", "by", "before", "after"})
"""Words before a date that is no time of its clause, but where it begins, ends or is compared."""


class Years:
    """The years that clauses have named as their own: "In 1994, she left for Rome in March".

    What stands before its verb is said of the verbs joined to it as well: "In 1994, she left and
    was back in March"; "she was born in 1931 and died in March" names two years.
    """

    def __init__(self) -> None:
        self._of_verb: dict[int, int] = {}
        self._in_front: set[int] = set()

    def learn(self, reading: Simple, resolved: Resolved, token: Token, before: str) -> None:
        """Remember the year that a date names for its clause, if it does so."""
        if resolved.known is None:
            return
        counted = isinstance(reading, Shift) and reading.unit is Unit.YEAR and not reading.compares
        named = isinstance(reading, Point) and reading.year is not None and before in _WITHIN
        if not (named or (counted and before not in _FROM and not _is_attribute(token))):
            return
        verb = verb_over(token)
        if verb is not None:
            self._of_verb[verb.i] = resolved.known.day.year
            if token.i < verb.i:
                self._in_front.add(verb.i)

    def within(self, reading: Simple, token: Token, before: str) -> Simple:
        """Return a month, a season, a day of the year as that of the year of its clause."""
        if isinstance(reading, From):
            day = self.within(reading.day, token, before)
            return replace(reading, day=day) if isinstance(day, Point) else reading
        if not self._of_verb or not isinstance(reading, Point) or before in _FROM:
            return reading
        bare = reading.toward is Toward.OPEN and (reading.year, reading.years) == (None, None)
        of_year = reading.month or reading.holiday or reading.part not in {"", OF_THE_TEXT}
        year = self._around(token) if bare and of_year else None
        return reading if year is None else replace(reading, year=year)

    def _around(self, token: Token) -> int | None:
        """Return the year that the clause around a token has named."""
        verb = verb_over(token)
        if verb is None or verb.i in self._of_verb:
            return self._of_verb[verb.i] if verb is not None else None
        first = first_of_joined(verb)
        return self._of_verb[first.i] if first.i in self._in_front else None


def _is_attribute(token: Token) -> bool:
    """Tell whether a date tells a thing from others: "last year's loss"."""
    while token.head.i > token.i and token.dep_ not in _ATTRIBUTES:
        token = token.head
    return token.dep_ in _ATTRIBUTES


_LENGTH: Final = re.compile(r"P(\d{1,2})([DWMY])")
_UNITS: Final = {"D": Unit.DAY, "W": Unit.WEEK, "M": Unit.MONTH, "Y": Unit.YEAR}
_TAKING: Final = frozenset(
    {"build", "climb", "cost", "cover", "create", "cut", "decline", "double", "drop", "earn"}
    | {"fall", "finish", "gain", "grow", "halve", "increase", "invest", "learn", "lose"}
    | {"raise", "reduce", "rise", "save", "see", "sell", "shrink", "spend", "triple", "win"}
)
"""Lemmas of verbs for what takes its time: "will save $3 million in five years"."""


def _is_imperative(verb: Token) -> bool:
    """Tell "come back in five years"."""
    return verb.tag_ == "VB" and verb.dep_ in {"ROOT", "ccomp"} and not has_subject(verb)


_ABLE: Final = frozenset({"can", "could"})
_MOST: Final = frozenset({"JJS", "RBS"})
_RANKED: Final = frozenset(ORDINALS) | {"only", "time"}
"""Words that tell how rare something is: "the *first* vote in ten years"."""


def to_come(reading: Simple, token: Token, before: str, tense: Toward) -> Simple:
    """Return "in two weeks" as the day it leads to where its verb looks ahead, else the reading.

    "The bridge will open in two weeks" tells when, "it was built in two weeks" how long it took.
    """
    if before != "in" or not isinstance(reading, Literal):
        return reading
    length = _LENGTH.fullmatch(reading.value) if reading.type is DateType.DURATION else None
    if length is None or not _tells_when(token, tense):
        return reading
    return Shift(int(length[1]), _UNITS[length[2]])


def _tells_when(token: Token, tense: Toward) -> bool:
    """Tell whether a length behind "in" is how far away something is, by the verb over it."""
    verb = verb_over(token)
    if verb is None or verb.i > token.i or verb.lemma_ in _TAKING or token.lower_ == "the":
        return False
    if tense is Toward.HERE:
        return verb.lemma_ == "be" and token.nbor(-1).head.i == verb.i
    told = tense is Toward.FUTURE or (tense is Toward.OPEN and _is_imperative(verb))
    if not told or any(child.lower_ in _ABLE for child in verb.children):
        return False
    between = verb.doc[verb.i : token.i]
    return not any(word.tag_ in _MOST or word.lower_ in _RANKED for word in between)
