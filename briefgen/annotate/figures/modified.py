"""Tells the noun that an amount stands before: "two [boats]", "a 9 percent higher [risk]"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.heads import DIRECTIONS
from briefgen.annotate.figures.nouns import COMMON, NOUNS
from briefgen.annotate.figures.phrases import FARTHEST
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import AGE_UNIT
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

    from briefgen.annotate.figures.amount import Amount

EXTENTS: Final = words("adrift deep high long tall thick wide")
_DEARER: Final = words("cheaper costlier dearer pricier")
_VERBS: Final = words("VBD VBZ MD")
_OBJECTS: Final = ("dobj", "pobj")
_MODIFIERS: Final = words("nummod compound nmod amod quantmod npadvmod poss")


def between(tokens: Tokens) -> Token | None:
    """Return the noun inside a share: "nine [trains] in ten"."""
    return next((one for one in tokens[1:-1] if one.tag_ in COMMON), None)


def modified(amount: Amount, tokens: Tokens) -> Token | None:
    """Return the noun to the right that the amount stands before as its modifier."""
    for token in (tokens.root, tokens[0], tokens[-1]):
        head = _compared_noun(token)
        near = tokens.end <= head.i < tokens.end + FARTHEST
        near = near and tokens.doc[tokens.end].tag_ != "CC"  # "40 or more or tired"
        if near and not amount.unit and token.is_digit and tokens.doc[tokens.end].tag_ == "CD":
            hyphened = tokens.end + 1 < len(tokens.doc) and tokens.doc[tokens.end + 1].text == "-"
            # "21 six-coach trains"; "down from 30 three seasons ago"
            near = hyphened or not tokens.doc[tokens.end].is_alpha
        noun = head.tag_ in NOUNS or (head.i == tokens.end and _is_object(head))
        named = noun and head.lower_ not in DIRECTIONS | EXTENTS
        named = named and not _is_compared(head)
        if amount.unit == PERCENT and is_name(head):
            return None
        if amount.unit == AGE_UNIT and _has_verb(tokens.doc[tokens.end : head.i]):
            return None  # "the 12-year-old scored nine goals"
        if near and token.dep_ in _MODIFIERS and named:
            above = head.head  # "a 5 speed manual [gearbox]"
            inner = head.tag_ == "NN" and head.dep_ == "nmod" and above.tag_ in NOUNS
            return above if inner and head.i == tokens.end < above.i else head
    return None


def _is_object(word: Token) -> bool:
    """Tell a noun that the tagger took for an adjective: "it holds 100 [larvae]."."""
    ends = word.i + 1 >= len(word.doc) or word.nbor().is_punct
    return ends and word.tag_ == "JJ" and word.dep_ in _OBJECTS


def is_name(word: Token) -> bool:
    """Tell a name of anybody or anything."""
    return seen_as(word) is not None or word.tag_ in ("NNP", "NNPS")


def root_of(tokens: Tokens) -> Token:
    """Return the highest token of an amount: of "$9 from $7" that of the first number."""
    root = tokens.root
    inside = range(tokens.start, tokens.end)
    outside = (one for one in tokens if one.head.i not in inside)
    return next(outside, root) if root.tag_ == "IN" else root


def _is_compared(word: Token) -> bool:
    """Tell an adjective that the tagger took for a noun: "$5 [dearer] than in May"."""
    than = word.i + 1 < len(word.doc) and word.nbor().lower_ == "than"
    return word.lower_ in _DEARER or (than and word.lower_.endswith("er"))


def _compared_noun(token: Token) -> Token:
    """Return what an amount hangs on, or the noun compared by it: "a 23% higher [risk]"."""
    head = token.head
    compares = token.dep_ == "npadvmod" and head.tag_ in ("JJ", "JJR") and head.dep_ == "amod"
    return head.head if compares and head.i > token.i else head


def _has_verb(between: Tokens) -> bool:
    """Tell whether a word is a verb's form, before which a noun ends."""
    return any(one.tag_ in _VERBS for one in between)
