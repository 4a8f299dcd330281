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
_PLANS: Final = frozenset(
    "expect schedule plan due set slate intend promise vow hope agree propose urge want need "
    "anticipate predict forecast await prepare aim".split()
)
"""Lemmas of verbs whose infinitive lies ahead, whatever their own tense."""
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
    if words & _FUTURE_MODALS:
        return Toward.FUTURE
    if "to" in words:
        return Toward.PAST if "have" in words else Toward.FUTURE
    if words & {"would", "could", "should", "might"}:
        return Toward.PAST if "have" in words else Toward.FUTURE
    if words & {"had", "was", "were", "did", "has", "have", "been"}:
        return Toward.FUTURE if verb.lemma_ in _PLANS else Toward.PAST
    if verb.tag_ in _PAST_TAGS:
        return Toward.FUTURE if verb.lemma_ in _PLANS else Toward.PAST
    if verb.lower_ in _FUTURE_MODALS:
        return Toward.FUTURE
    if verb.tag_ == "VBG" and not helpers and verb.head.i != verb.i:
        return direction(verb.head)
    if verb.tag_ in {"VBZ", "VBP"} or words & {"is", "are", "am", "'s", "'re", "'m"}:
        return Toward.FUTURE if verb.lemma_ in _PLANS or verb.tag_ == "VBG" else Toward.HERE
    return Toward.OPEN
