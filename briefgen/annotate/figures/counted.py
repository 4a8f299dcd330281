"""Tells from the parse what an amount counts or measures: "refugee camps", "ceasefire"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.units import PERCENT

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from briefgen.annotate.figures.amounts import Amount

_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE: Final = _NOUNS | {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "FW", "POS", "AFX"}
_DROPPED: Final = frozenset({"DT", "PDT", "PRP$", "WDT", "WP$", "RBS", "``", "''", ":", ",", "-LRB-", "HYPH"})
_MODIFIES: Final = frozenset({"nummod", "compound", "nmod", "amod", "quantmod", "npadvmod", "poss"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_KEPT_WITH: Final = frozenset({"for", "of"})
"""Prepositions whose phrase belongs to the thing counted: "prisons for foreign militants"."""
_FARTHEST: Final = 12


def counted(doc: Doc, amount: Amount, span: Span) -> tuple[int, int] | None:
    """Return the characters that say what the amount is of, or None where nothing does.

    Args:
        doc: The analysed text.
        amount: The amount.
        span: Its tokens.
    """
    if amount.unit:
        return _measured(doc, amount, span)
    return _things(doc, span) or _governed(doc, span.root)


def _things(doc: Doc, span: Span) -> tuple[int, int] | None:
    """Return the noun phrase that a count counts: "eight [refugee camps]"."""
    if after := _after_of(doc, span.end):
        return after
    if (head := _modified(span)) is not None:
        return _phrase(doc, head, span.end, tail=True)
    return _scan(doc, span.end)


def _measured(doc: Doc, amount: Amount, span: Span) -> tuple[int, int] | None:
    """Return what an amount with a unit is of: "120-hour [ceasefire]", "[inflation] rose 5 %"."""
    if after := _after_of(doc, span.end):
        return after
    if amount.currency and (after := _after_of(doc, span.end, "in")):
        return after
    if (head := _modified(span)) is not None and head.pos_ in ("NOUN", "PROPN"):
        return _phrase(doc, head, span.end)
    return _governed(doc, span.root)


def _modified(span: Span) -> Token | None:
    """Return the noun to the right that the amount stands before as its modifier."""
    for token in (span.root, span[0]):
        head = token.head
        if token.dep_ in _MODIFIES and span.end <= head.i < span.end + _FARTHEST and head.tag_ in _NOUNS:
            return head
    return None


def _after_of(doc: Doc, at: int, word: str = "of") -> tuple[int, int] | None:
    """Return the noun phrase behind "of": "two-thirds of the [voters]"."""
    if at + 1 >= len(doc) or doc[at].lower_ != word:
        return None
    for child in doc[at].children:
        if child.dep_ in ("pobj", "pcomp") and child.i > at:
            if child.tag_ in _NOUNS:
                return _phrase(doc, child, at + 1)
            break
    return _scan(doc, at + 1)


def _scan(doc: Doc, at: int) -> tuple[int, int] | None:
    """Return the run of adjectives and nouns from ``at`` on, where the parse tells nothing."""
    end = start = at
    while start < len(doc) and doc[start].tag_ in _DROPPED and not doc[start].is_punct:
        start += 1
    last = None
    end = start
    while end < len(doc) and end < start + _FARTHEST and doc[end].tag_ in _INSIDE:
        if doc[end].tag_ in _NOUNS:
            last = end
        end += 1
    return None if last is None else (doc[start].idx, doc[last].idx + len(doc[last]))


def _phrase(doc: Doc, head: Token, floor: int, *, tail: bool = False) -> tuple[int, int] | None:
    """Return the noun phrase of ``head`` from ``floor`` on, without determiners before it."""
    start = max(floor, head.left_edge.i)
    while start < head.i and (doc[start].tag_ in _DROPPED or doc[start].is_space):
        start += 1
    end = head.i
    if tail and end + 1 < len(doc):
        follower = doc[end + 1]
        if follower.dep_ == "prep" and follower.head == head and follower.lower_ in _KEPT_WITH:
            end = follower.right_edge.i
    if any("\n" in token.text for token in doc[start : end + 1]):
        return None
    return doc[start].idx, doc[end].idx + len(doc[end])


def _governed(doc: Doc, root: Token) -> tuple[int, int] | None:
    """Return the noun that an amount is said of: "price of $5", "cut [prices] by 5 percent"."""
    token = root
    for _ in range(_FARTHEST):
        head = token.head
        if head == token:
            return None
        if head.dep_ == "prep" and head.lower_ == "of" and head.head.tag_ in _NOUNS:
            return _phrase(doc, head.head, 0)
        if head.pos_ in ("VERB", "AUX"):
            return _of_verb(doc, head, token, root)
        if head.pos_ == "NOUN" and token.dep_ in ("prep", "appos", "nummod", "npadvmod", "nmod") and head.i < root.i:
            if head.pos_ != "NUM" and head.lemma_ not in (PERCENT, "percent"):
                return _phrase(doc, head, 0)
        token = head
    return None


def _of_verb(doc: Doc, verb: Token, child: Token, root: Token) -> tuple[int, int] | None:
    """Return what a verb says its amount of: a "for" phrase, its object, or its subject."""
    if child == root and child.dep_ in ("dobj", "obj"):
        for place in (*root.children, *verb.children):
            if place.dep_ == "prep" and place.lower_ in ("for", "on", "in") and place.i > root.i:
                noun = next((c for c in place.children if c.dep_ == "pobj"), None)
                if place.lower_ == "for" and noun is not None and noun.tag_ in _NOUNS:
                    return _phrase(doc, noun, place.i + 1)
    if child.dep_ not in ("dobj", "attr") and verb.pos_ == "VERB":
        for other in verb.children:
            if other.dep_ == "dobj" and other.i < root.i and other.tag_ in _NOUNS:
                return _phrase(doc, other, 0)
    for _ in range(4):
        for other in verb.children:
            if other.dep_ in _SUBJECTS and other.i not in (root.i, child.i):
                if other.tag_ in _NOUNS:
                    return _phrase(doc, other, 0)
                if other.tag_ not in ("WDT", "WP"):
                    return None
        if verb.dep_ == "relcl" and verb.head.tag_ in _NOUNS:
            return _phrase(doc, verb.head, 0)
        if verb.dep_ in ("conj", "xcomp", "advcl", "ccomp", "acl") and verb.head != verb:
            if verb.dep_ == "acl" and verb.head.tag_ in _NOUNS:
                return _phrase(doc, verb.head, 0)
            verb = verb.head
        else:
            return None
    return None
