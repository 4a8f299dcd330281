"""In which direction a sentence looks: the tense of the verb that governs a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.readings import Toward

if TYPE_CHECKING:
    from spacy.tokens import Token

_VERBS: Final = frozenset({"VERB", "AUX"})
_FUTURE_MODALS: Final = frozenset({"will", "shall", "wo", "'ll", "’ll", "may", "can", "must"})
_PAST_TAGS: Final = frozenset({"VBD", "VBN"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass"})
_CONDITIONALS: Final = frozenset({"would", "could", "should", "might"})
_PRESENT: Final = frozenset({"is", "are", "am", "'s", "'re", "'m"})
_PERFECT: Final = frozenset({"had", "was", "were", "did", "has", "have", "been"})
_PLANS: Final = frozenset("expect schedule plan slate set hope intend".split())
"""Lemmas of verbs whose object lies ahead: "is scheduled for Friday"."""
_DEPTH: Final = 12


def direction(token: Token) -> Toward:
    """Return where the verb over ``token`` looks: PAST, FUTURE, HERE (present), or OPEN (no verb)."""
    for _ in range(_DEPTH):
        if token.pos_ in _VERBS or token.tag_.startswith("VB"):
            return _tense(token)
        if token.head.i == token.i:
            return Toward.OPEN
        token = token.head
    return Toward.OPEN


def _tense(verb: Token) -> Toward:
    helpers = [child for child in verb.children if child.dep_ in _AUXILIARIES and child.i < verb.i]
    words = {child.lower_ for child in helpers}
    if words & _FUTURE_MODALS or verb.lower_ in _FUTURE_MODALS:
        return Toward.FUTURE
    if words & _CONDITIONALS:
        return Toward.PAST if "have" in words else Toward.FUTURE
    if "to" in words:
        return Toward.PAST if "have" in words else Toward.FUTURE
    planned = verb.lemma_ in _PLANS
    if words & _PRESENT:
        ahead = planned or verb.tag_ == "VBG"
        return Toward.FUTURE if ahead else Toward.HERE
    if words & _PERFECT or verb.tag_ in _PAST_TAGS:
        return Toward.FUTURE if planned and verb.tag_ == "VBN" else Toward.PAST
    if verb.tag_ == "VBG" and verb.head.i != verb.i:
        return direction(verb.head)
    if verb.tag_ in {"VBZ", "VBP"}:
        return Toward.FUTURE if planned else Toward.HERE
    return Toward.OPEN
