"""Tells from single nouns what an amount can be of, and which noun stands for another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.units import TIME
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Container

    from spacy.tokens import Token

NOUNS: Final = words("NN NNS NNP NNPS")
COMMON: Final = words("NN NNS")
TIMES: Final = ("DATE", "TIME")
SUMS: Final = words(
    "total average mean sum estimate maximum minimum record high low peak none equivalent"
)
"""Nouns for the number itself: "a total of $5" is not of a total."""
_OCCASIONS: Final = words(
    "addition date debut exchange half period quarter return season session term trading weekend"
)
_COUNTED: Final = NOUNS | words("JJ VBN")
_KINDS: Final = words("number kind sort type")
"""Nouns that tell of the one behind their "of"."""
CHANGES: Final = words(
    """
    boost climb cut decline decrease dip drop fall gain growth hike improvement increase jump leap
    plunge reduction rise slide slump surge
    """
)
"""Nouns that tell of the one behind their "in"."""
_ACCOUNTS: Final = CHANGES | words(
    """
    charge cost damage debt donation earning earnings expense fine gift grant income investment
    loan loss payment profit revenue sale sales settlement spending
    """
)
"""Nouns whose amount may follow behind what only narrows them: "earnings from operations of $5"."""
_NARROWING: Final = words("after before by from to")
_NEAR: Final = 6
_PARTS: Final = words("% percent cent pct whole rest remainder half majority bulk part")
_PORTIONS: Final = words("CD DT PDT JJ JJS")


def is_lasting(noun: Token) -> bool:
    """Tell a thing from a time or a place of business: "in the quarter", "in trading"."""
    occasion = noun.lemma_ in _OCCASIONS and noun.lower_ != "returns"  # "returns of 8 percent"
    occasion = occasion or noun.lower_ == "time"  # "for the first time", but "hundreds of times"
    return not occasion and noun.lemma_ not in TIME and noun.ent_type_ not in TIMES


def is_change(noun: Token) -> bool:
    """Tell "an increase of 5 percent", which leaves out of what, from "a drop in rents of 5"."""
    alone = all(one.dep_ in ("det", "amod", "punct") or one.lower_ == "of" for one in noun.children)
    return noun.lemma_ in CHANGES and alone


def object_of(preposition: Token) -> Token | None:
    """Return the object of a preposition."""
    return next((one for one in preposition.children if one.dep_ == "pobj"), None)


def meant(noun: Token) -> Token:
    """Return the noun that another tells of: "the number of [stores]", "a drop in [profit]"."""
    kind, change = noun.lemma_ in _KINDS, noun.lemma_ in CHANGES
    for place in noun.children if kind or change else ():
        near = noun.i < place.i < noun.i + _NEAR
        told = object_of(place) if near and place.lower_ == ("of" if kind else "in") else None
        if told is not None and told.tag_ in (_COUNTED if kind else COMMON) and is_lasting(told):
            return told
    return noun


def narrowed(noun: Token) -> Token:
    """Return the noun that another narrows: of "[earnings] from operations" the earnings."""
    place = noun.head
    if noun.dep_ == "pobj" and place.lower_ in _NARROWING and place.head.lemma_ in _ACCOUNTS:
        return place.head
    return noun


def whole(word: Token, taken: Container[int] = ()) -> Token:
    """Return the noun that a part or a sum is of: "all of the [shares]", "5 acres of [land]".

    Args:
        word: What may be a part.
        taken: The places of the tokens that amounts stand in.
    """
    total = word.lemma_ in SUMS
    portion = word.tag_ in _PORTIONS or total or word.lower_ in _PARTS or word.i in taken
    for of in word.children if portion else ():
        noun = object_of(of) if of.lower_ == "of" else None
        if noun is not None and not (total and noun.i in taken):
            return noun
    return word
