"""Tells the ages that no word marks: "Duran, 45, takes on ..." and "Trump, who is 70"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import ActorType, Bound

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Mention

_OLDEST: Final = 115
_ENCLOSED: Final = re.compile(r"[,.;)]|\Z|\n| and ")


def aged(
    doc: Doc, text: str, amount: Amount, token: Token, mentions: tuple[Mention, ...]
) -> tuple[int, int] | None:
    """Return the words that name the person whose age the amount is, or None where it is none.

    Args:
        doc: The analysed text.
        text: Its characters.
        amount: The amount.
        token: The token of its number.
        mentions: The mentions of the text; where none holds a name, spaCy's entities tell.
    """
    whole = amount.value == int(amount.value) and 0 < amount.value <= _OLDEST
    if amount.unit or amount.high is not None or amount.number.scaled or not whole:
        return None
    if amount.bound is Bound.EXACTLY and _is_apposition(text, amount) and token.i > 1:
        return _person(doc[token.i - 2], mentions)
    if token.dep_ in ("attr", "acomp") and token.head.lemma_ == "be":
        for child in token.head.children:
            if child.dep_ == "nsubj":
                who = token.head.head if child.lower_ == "who" else child
                return _person(who, mentions)
    return None


def _is_apposition(text: str, amount: Amount) -> bool:
    """Tell whether the number stands between a comma and another mark: ", 45, "."""
    before = text[max(0, amount.core - 3) : amount.core]
    return before.endswith(", ") and before[0] != "\n" and bool(_ENCLOSED.match(text, amount.end))


def _person(token: Token, mentions: tuple[Mention, ...]) -> tuple[int, int] | None:
    """Return where the person's name stands that ``token`` is part of."""
    for one in mentions:
        if one.span.start <= token.idx < one.span.end:
            return (one.span.start, one.span.end) if one.type is ActorType.PERSON else None
    if token.ent_type_ != "PERSON":
        return None
    first = last = token
    while first.ent_iob_ == "I" and first.i:
        first = first.nbor(-1)
    while last.i + 1 < len(token.doc) and last.nbor().ent_iob_ == "I":
        last = last.nbor()
    return first.idx, last.idx + len(last)
