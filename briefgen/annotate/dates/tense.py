"""In which direction a sentence looks: the tense of the verb that governs a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.lexicon import PARTS
from briefgen.annotate.dates.readings import Toward

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERBS: Final = frozenset({"VERB", "AUX"})
_MODALS: Final = frozenset("will shall wo 'll ’ll may can must would could should might".split())
_ATTRIBUTES: Final = frozenset({"poss", "compound", "nmod", "amod"})
_PAST_TAGS: Final = frozenset({"VBD", "VBN"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass"})
_PRESENT: Final = frozenset({"is", "are", "am", "'s", "'re", "'m"})
_PERFECT: Final = frozenset({"had", "was", "were", "did", "has", "have", "been"})
_PLANS: Final = frozenset("expect schedule plan slate hope intend".split())
"""Lemmas of verbs whose object lies ahead: "is scheduled for Friday"."""
_DEPTH: Final = 12


def direction(token: Token) -> Toward:
    """Return where the verb over ``token`` looks: PAST, FUTURE, HERE (present), or OPEN.

    It is open where there is no verb, and where the date only tells a thing from others
    ("Wednesday's ruling", "the June agreement").
    """
    date = token
    if token.dep_ in _ATTRIBUTES and token.head.lower_ not in PARTS:
        return Toward.OPEN
    for _ in range(_DEPTH):
        if token.pos_ in _VERBS or token.tag_.startswith("VB"):
            return _tense(token, date)
        if token.head.i == token.i:
            return Toward.OPEN
        token = token.head
    return Toward.OPEN


def is_perfect(token: Token) -> bool:
    """Tell whether the verb over ``token`` stands in the past perfect."""
    for _ in range(_DEPTH):
        if token.pos_ in _VERBS:
            return _had(token)
        token = token.head
    return False


def _had(verb: Token) -> bool:
    return any(child.lower_ == "had" and child.dep_ in _AUXILIARIES for child in verb.children)


def _tense(verb: Token, date: Token) -> Toward:
    helpers = [child for child in verb.children if child.dep_ in _AUXILIARIES and child.i < verb.i]
    words = {child.lower_ for child in helpers}
    if words & _MODALS or verb.lower_ in _MODALS:
        return Toward.PAST if "have" in words else Toward.FUTURE
    if "to" in words:
        past = "have" in words or _had(verb.head) or _had(verb.head.head)
        return Toward.PAST if past else Toward.FUTURE
    planned = verb.lemma_ in _PLANS and verb.i < date.i
    if words & _PRESENT:
        return Toward.FUTURE if planned or verb.tag_ == "VBG" else Toward.HERE
    if words & _PERFECT or verb.tag_ in _PAST_TAGS:
        return Toward.FUTURE if planned else Toward.PAST
    if verb.tag_ == "VBG" and verb.head.i != verb.i:
        return direction(verb.head)
    if verb.lemma_ == "say":
        return Toward.PAST  # "says on Friday" is told on the day itself or after
    if verb.tag_ in {"VBZ", "VBP"}:
        return Toward.FUTURE if planned else Toward.HERE
    return Toward.OPEN
