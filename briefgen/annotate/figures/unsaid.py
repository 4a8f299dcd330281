"""Tells the amounts of which the text leaves out what they are of: "killing five", "aged six"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.one import HARMING
from briefgen.annotate.figures.phrases import MORE, SUBJECTS
from briefgen.annotate.figures.units import TIME
from briefgen.annotate.model import AGE_UNIT
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount

_FORECASTING: Final = words("anticipate expect forecast foresee estimate predict project tip")
_THAN: Final = frozenset(
    f"{word} the"
    for word in words(
        """above against beat beating below double exceeded exceeding from half missed missing of
        over surpassed surpassing than topped topping triple twice under with"""
    )
)
_FORECAST: Final = words("VBD VBN NN")  # "the 50,000 analysts forecast" is hard to read
_AGES: Final = words("age ages aged")
_MEASURING: Final = words(
    "number total reach average equal exceed top hit near approach measure register weigh pass"
    " surpass be climb cross touch edge fall grow jump plunge rise slip surge tumble"
)
"""Verbs whose object is the subject's number, or its change: "the victims numbered 213"."""


def are_forecast(tokens: Tokens) -> bool:
    """Tell whether who stands behind is not counted: "than the 50,000 economists had expected"."""
    doc, at = tokens.doc, tokens.end
    than = tokens.start > 1 and doc[tokens.start - 2 : tokens.start].text.lower() in _THAN
    if not than or at + 1 >= len(doc) or doc[at].tag_ not in ("NNS", "NNP"):
        return False
    at += doc[at].tag_ == "NNP" and doc[at + 1].tag_ == "NNP"  # "the 6% Wall Street expected"
    verb = at + 1 + (at + 1 < len(doc) and doc[at + 1].lemma_ == "have")
    return verb < len(doc) and doc[verb].lemma_ in _FORECASTING and doc[verb].tag_ in _FORECAST


def is_unsaid(amount: Amount, tokens: Tokens) -> bool:
    """Tell the amounts whose thing the text leaves out: "killing five", "after three years"."""
    if amount.unit == AGE_UNIT:
        of_age = tokens.root.head.lower_ == "of"  # "at the age of 80"
        return of_age or any(token.lower_ in _AGES for token in tokens)
    if amount.unit and not amount.unit.startswith("per "):
        return amount.unit.split(" ")[0] in TIME
    root = tokens.root
    if root.dep_ == "conj" and root.head.like_num:
        root = root.head  # "they had 14 and seven"
    root = root.head if root.head.lower_ in MORE else root  # "killing five more"
    bound = root.head
    bounded = root.dep_ == "pobj" and bound.idx >= amount.start and bound.head.i < bound.i
    if bounded and bound.head.lemma_ in HARMING:  # "wounding over 5"
        return True
    if root.dep_ == "conj" and root.head.pos_ == "VERB":
        return root.head.lemma_ not in _MEASURING  # "killed 5 in Oakton and 7 in Elmton"
    governed = root.dep_ in SUBJECTS or root.dep_ == "dobj"
    return governed and root.head.lemma_ not in _MEASURING
