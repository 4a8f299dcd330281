"""Tells fractions from ordinals: "a third of the men", but "a third man" and "for a third day"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.nouns import TIMES
from briefgen.annotate.figures.units import TIME
from briefgen.annotate.model import Bound
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from briefgen.annotate.figures.context import Context

_SHARED: Final = re.compile(r" (?:in|out|of every) ")
_PORTIONED: Final = words("of the a an its their his her our my your that those these all as")
_HALVES: Final = words("first second final opening other latter last in better third early late")
_BY: Final = words("by than almost nearly about least up down rose fell over under exactly")
_ONLY: Final = words("only just")
_FINITE: Final = words("are could did do had have is said say thought want wanted was were would")
_FINITE_TAGS: Final = ("MD", "VBD", "VBP")
_COMPARING: Final = ("JJR", "RBR")
_OF_WHOM: Final = ("which", "whom")
_SHARE: Final = re.compile(
    r"(?:%|\bper ?cent|\bhalf|\bthirds?|\bquarters?|\bin (?:three|four|five|six|ten|10))\b[^.\n]*\Z"
)
"""What makes a fraction of what may be an ordinal: shares before it in its sentence."""
_OFF_TARGET: Final = re.compile(
    r" (?:above|below|over|under) (?:budget|expectations|normal|plan|target|(?:its|last year['’]s"
    r"|the|their) (?:[a-z]+ )?(?:average|figure|level|limit|norm|peak|price|rate|target|value))\b"
)
"""What follows a fraction that tells a difference: "came a third over budget"."""
_WHICH: Final = re.compile(r"(?:a )?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)")
_ONE_OF: Final = re.compile(r"one |(?!a)[^ ]+-")
"""How a fraction starts that is no ordinal: "one third", "two-thirds"."""
_AFTER_PARTS: Final = ("ADP", "CCONJ", "SCONJ")
WHOLES: Final = words("of as majority share stake vote discount")


def ordinal(at: Context) -> bool:
    """A fraction's word is an ordinal, a half of a match or three months: "a third man"."""
    amount = at.amount
    number = amount.number
    words = at.text[number.start : number.end].lower()
    if not (number.fraction and number.spelt) or amount.unit or _SHARED.search(words):
        return False
    if words.split()[-1] == "half" and "and" not in words:
        if at.before in _HALVES or at.right.startswith("-"):
            return True
        return not (at.after in _PORTIONED or at.before in _BY)
    if at.after in WHOLES:
        return at.after in ("of", "as") and bool(
            re.match(r" of (?:the )?(?:season|year|\d{4})\b", at.right)
        )
    follows = at.following
    free = follows is None or follows.is_punct or follows.pos_ in _AFTER_PARTS
    free = free or (follows is not None and follows.ent_type_ in TIMES)  # "a fifth last year"
    free = free or at.after == "to"  # "fell a third to 12 million"
    compared = (follows is not None and follows.tag_ in _COMPARING) or _OFF_TARGET.match(at.right)
    if words.startswith("a ") and compared:
        return False  # "a third less water", "a tenth lower", "came in a third over budget"
    bound = amount.bound is not Bound.EXACTLY
    free = free or (bound and follows is not None and follows.tag_ in _FINITE_TAGS)
    free = free or (at.before in _ONLY and follows is not None and follows.tag_ == "VBD")
    by = at.before in _BY | _ONLY or amount.bound is not Bound.EXACTLY
    # "46 percent said yes; a fifth did not know"; "customers, of whom a third had no power"
    shared = at.before in _OF_WHOM or _SHARE.search(at.left) is not None
    beside = words.startswith("a ") and at.after in _FINITE and shared
    return not ((by and free) or beside or _ONE_OF.match(words))


def turn(at: Context) -> bool:
    """A fraction's word tells which time it is: "for a third day", but "a third of a day"."""
    number = at.amount.number
    which = _WHICH.fullmatch(at.text[number.start : number.end].lower())
    return bool(which and at.amount.unit in TIME) and not at.text.startswith(" of", number.end)
