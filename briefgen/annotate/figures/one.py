"""Tells whether the word "one" counts a thing or stands for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.nouns import object_of
from briefgen.annotate.figures.words import CARDINALS
from briefgen.annotate.model import Bound
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from briefgen.annotate.figures.context import Context

_NOT_BEFORE: Final = words(
    """no any every each which this that the another day number big next new old good
    great some these those such my your his her its our their square chapter loved"""
)
_NOT_AFTER: Final = words("another thing hand way eye place piece moment hell 's ’s - day")
_AFTER_ONE_DAY: Final = words("after before of earlier later")
_IDIOM: Final = re.compile(
    r" (?:by one|(?:\w+ )?(?:after|against|behind|on top of|or|over) (?:another|the other))\b"
)
_EXCHANGED: Final = re.compile(r"\bone in(?:,| and|,? for) one out\b", re.IGNORECASE)
"""What a rule is called by which one thing comes for another that goes."""
_WAYS: Final = words("in out")
_EXCHANGE: Final = 16  # characters to either side
_AT: Final = words("point stage time")
_CLAUSAL: Final = words("that which this")
_TO_ANOTHER: Final = re.compile(r" [\w ]+ to (?:another|the next|the other)\b")
HARMING: Final = words(
    "arrest capture detain free hold hurt injure kill leave lose release rescue save wound"
)
_WHICH: Final = words("that which who whose")
_PREDICATES: Final = ("attr", "appos")
_OF_MANY: Final = re.compile(
    r" of (?:the |only |just |about |around |at least |more than |some )*"
    rf"(?:\d|(?:{'|'.join(CARDINALS)})\b)"
)
_DETERMINING: Final = ("det", "poss", "nummod")

_ONE_MORE: Final = re.compile(r"(?:\bincluding|\band|,) \Z")
_HURT: Final = re.compile(
    r" (?:(?:is|was|remains?) )?(?:(?:critically|seriously|fatally|slightly|badly) )?"
    r"(?:arrested|dead|died|dies|hospitali[sz]ed|hurt|injured|killed|missing|rescued|wounded)\b"
    r"| (?:critically|seriously|fatally|abroad|overseas)\b| in [A-Z]"
)
_OTHER: Final = re.compile(r" other (?:died|has|had|is|remains?|survived|was)\b")
_OTHERS: Final = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:are|were) [^.!?]*"
    r"\b(?:and|while) \Z",
    re.IGNORECASE,
)
_IS: Final = re.compile(r" (?:is|was) ")


def pronoun(at: Context) -> bool:
    """The word "one" stands for a thing instead of counting it: "no one", "the one that"."""
    amount = at.amount
    if at.words != "one" or amount.high is not None:
        return False
    if _is_idiom(at):
        return True
    if amount.bound is not Bound.EXACTLY:
        return amount.bound is Bound.LESS_THAN and not amount.unit  # "under one roof"
    if amount.unit:
        dated = amount.unit == "day" and at.after not in _AFTER_ONE_DAY
        return dated or (amount.unit == "day" and at.before in _NOT_BEFORE)
    # "he says that one of them left", "in which one man died"
    opened = at.token.dep_ == "nummod" and at.previous is not None and at.previous.tag_ != "DT"
    clause = at.before in _CLAUSAL and (at.after == "of" or opened)
    if (at.before in _NOT_BEFORE and not clause) or at.after in _NOT_AFTER:
        return True
    return not (_counts(at) or _is_one_more(at))


def _is_idiom(at: Context) -> bool:
    """Tell "one by one", "at one time", "from one town to another", "one in, one out"."""
    if at.before == "bar":
        return True  # "all the medals bar one"
    if at.after in _WAYS and _EXCHANGED.search(f"{at.left[-_EXCHANGE:]}one{at.right[:_EXCHANGE]}"):
        return True
    if at.before == "at" and (at.amount.unit == "point" or at.after in _AT):
        return True
    moving = at.before == "from" and _TO_ANOTHER.match(at.right)
    return bool(moving or _IDIOM.match(at.right))


def _counts(at: Context) -> bool:
    """Tell whether "one" modifies a noun, is one of many, or was hurt."""
    said_of = at.token.dep_ in _PREDICATES and at.token.head.i < at.token.i
    if said_of and _OF_MANY.match(at.right):
        return False  # "it is one of four plans"
    if at.after == "of" and at.following is not None:
        of = object_of(at.following)
        if of is None or of.tag_ != "NN":
            return True
        # "her answer was one of great surprise"
        return any(one.dep_ in _DETERMINING for one in of.children)
    if at.token.dep_ == "nummod":  # but "a crossing costs $5, a signalled one twice that"
        return all(one.lower_ not in ("a", "an") for one in at.token.children)
    if at.token.tag_ != "CD" or (at.token.dep_ == "dobj" and at.after in _WHICH):
        return False
    harmed = at.token.dep_ == "dobj" and at.token.head.lemma_ in HARMING
    return harmed or at.token.dep_ == "nsubjpass"


def _is_one_more(at: Context) -> bool:
    """Tell whether "one" goes on with a count: "3 are doctors and one is a nurse"."""
    if _ONE_MORE.search(at.left) and (_HURT.match(at.right) or _OTHER.match(at.right)):
        return True
    return bool(_OTHERS.search(at.left) and _IS.match(at.right))
