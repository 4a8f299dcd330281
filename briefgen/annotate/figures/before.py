"""Tells from the words before an amount what it is of: "cocaine worth $5", "the town's 96 km"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.currencies import is_money
from briefgen.annotate.figures.handled import GATHERING, PAYING
from briefgen.annotate.figures.nouns import NOUNS
from briefgen.annotate.figures.phrases import DROPPED, FARTHEST
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Container

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.figures.phrases import Phrases
    from briefgen.annotate.model import Span

_AFTER_SUBJECTS: Final = words("at by down on to up")
_BEFORE_SUBJECTS: Final = words(", ; and but with")
_JOINING: Final = words("and but")
_NEAR: Final = 25
_IN_SUBJECTS: Final = NOUNS | words("DT JJ PRP$ POS HYPH VBG")
_TOTALS: Final = words("a total of about around almost an estimated nearly over some up to")


def told_before(doc: Doc, phrases: Phrases, amount: Amount, tokens: Tokens) -> Span | None:
    """Return what the words before an amount tell: "[cocaine] worth $5", or left a verb out.

    Args:
        doc: The analysed text.
        phrases: Its noun phrases.
        amount: The amount, which has a unit.
        tokens: Its tokens.
    """
    at = tokens.start - 1
    while at > 0 and doc[at].lower_ in _TOTALS:
        at -= 1
    measure = amount.unit != PERCENT and not is_money(amount.unit, amount.currency)
    owned = measure and doc[at].tag_ == "POS"  # "on the [network]'s 96 km"
    told = at > 0 and (owned or doc[at].lower_ == "worth")
    if told and phrases.is_thing(doc[at - 1]):
        return phrases.thing(doc[at - 1])
    paid = is_money(amount.unit, amount.currency)
    return _gapped(doc, phrases, tokens, PAYING | GATHERING if paid else frozenset())


def _gapped(doc: Doc, phrases: Phrases, tokens: Tokens, barred: Container[str]) -> Span | None:
    """Return the subject whose verb is left out: "exports rose 2 percent, [imports] 3".

    Not of the verbs ``barred``, whose subject an amount is not of.
    """
    last = tokens.start - 1
    while last >= 0 and doc[last].lower_ in _AFTER_SUBJECTS:
        last -= 1
    first = last - (last > 1 and doc[last].is_digit and doc[last - 1].tag_ == "NNP")
    if first < 1 or not phrases.is_thing(doc[first]):
        return None  # "with the Nikkei 225 down 1.3 percent"
    while first and (doc[first - 1].tag_ in _IN_SUBJECTS or doc[first - 1].lower_ == "of"):
        first -= 1
    opens = first > 0 and doc[first - 1].lower_ in _BEFORE_SUBJECTS
    verbs = (one for one in reversed(doc[max(0, first - FARTHEST) : first]) if one.pos_ == "VERB")
    if (verb := next(verbs, None)) is not None and verb.lemma_ in barred:
        return None  # "one town pays $5 and the other $4"
    if opens and doc[first - 1].lower_ in _JOINING:
        before = range(max(0, first - _NEAR), first)
        opens = not phrases.taken.isdisjoint(before)  # "cut the risk of fire and flood by 3"
    if (
        doc[first].lower_ == "of"
        or doc[first].ent_iob_ == "I"
        or any(_is_acting(one) for one in doc[first : last + 1])
    ):
        # "it cost the Ministry of Rail and Docks $5"; "it rose, taking the price to $5"
        return None
    while doc[first].tag_ in DROPPED:
        first += 1
    return phrases.span(first, last) if opens else None


def _is_acting(word: Token) -> bool:
    """Tell a verb that has an object from an adjective: "[taking] the price to $5"."""
    return word.tag_ == "VBG" and any(one.dep_ == "dobj" for one in word.children)
