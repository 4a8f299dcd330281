"""Tells from the parse what an amount counts or measures: "refugee camps", "ceasefire"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.units import TIME

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount

_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
_COMMON: Final = frozenset({"NN", "NNS"})
_INSIDE: Final = _NOUNS | {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "FW", "POS", "AFX"}
_DROPPED: Final = frozenset(
    {"DT", "PDT", "PRP$", "WDT", "WP$", "RBS", "``", "''", ":", ",", ".", "-LRB-", "HYPH", "_SP"}
)
_MODIFIERS: Final = frozenset(
    {"nummod", "compound", "nmod", "amod", "quantmod", "npadvmod", "poss"}
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_BELONGING: Final = frozenset({"for", "of"})
"""Prepositions whose phrase belongs to the thing counted: "prisons for foreign militants"."""
_FARTHEST: Final = 12


def counted(
    doc: Doc, amount: Amount, tokens: Tokens, taken: frozenset[int]
) -> tuple[int, int] | None:
    """Return the characters that say what an amount is of, or None where nothing does.

    Args:
        doc: The analysed text.
        amount: The amount.
        tokens: Its tokens, without its bound.
        taken: The tokens of all amounts of the text; an amount is never of another one.
    """
    if tokens.end in taken or (tokens.end + 1 in taken and doc[tokens.end].tag_ in ("CC", ",")):
        return None  # a list of amounts: the last of them says of what
    after = _behind(doc, tokens.end, "of")
    if amount.currency and after is None:
        after = _behind(doc, tokens.end, "in")
    if after is not None:
        return after
    head = _modified(tokens)
    if head is not None and head.i not in taken:
        return _phrase(doc, head, tokens.end, tail=not amount.unit)
    if not amount.unit and (things := _scan(doc, tokens.end)):
        return things
    root = tokens.root
    if amount.unit.split(" ")[0] in TIME or (
        not amount.unit and root.dep_ in ("dobj", "nsubj", "nsubjpass")
    ):
        return None  # who waits "three years" or kills "five" is not what is counted
    return _governed(doc, root, taken)


def _modified(tokens: Tokens) -> Token | None:
    """Return the noun to the right that the amount stands before as its modifier."""
    for token in (tokens.root, tokens[0]):
        head = token.head
        near = tokens.end <= head.i < tokens.end + _FARTHEST
        if near and token.dep_ in _MODIFIERS and head.tag_ in _NOUNS:
            return head
    return None


def _behind(doc: Doc, at: int, preposition: str) -> tuple[int, int] | None:
    """Return the noun phrase behind a preposition: "two-thirds of the [voters]"."""
    if at + 1 >= len(doc) or doc[at].lower_ != preposition:
        return None
    for child in doc[at].children:
        if child.i > at and child.dep_ in ("pobj", "pcomp"):
            return _phrase(doc, child, at + 1) if child.tag_ in _NOUNS else None
    return _scan(doc, at + 1)


def _scan(doc: Doc, at: int) -> tuple[int, int] | None:
    """Return the run of adjectives and nouns from ``at`` on, where the parse tells nothing."""
    start = at
    while start < len(doc) and doc[start].tag_ in ("DT", "PRP$"):
        start += 1
    end, last = start, None
    while end < len(doc) and end < start + _FARTHEST and doc[end].tag_ in _INSIDE:
        last = end if doc[end].tag_ in _NOUNS else last
        end += 1
    if last is None or doc[start].tag_ in ("HYPH", "POS"):
        return None
    return doc[start].idx, doc[last].idx + len(doc[last])


def _phrase(doc: Doc, head: Token, floor: int, *, tail: bool = False) -> tuple[int, int] | None:
    """Return the noun phrase of ``head`` from ``floor`` on, without what merely determines it."""
    start = max(floor, head.left_edge.i)
    while start < head.i and doc[start].tag_ in _DROPPED:
        start += 1
    last = head.i
    while (
        last + 1 < len(doc)
        and doc[last].tag_ == "NN"
        and doc[last + 1].tag_ in _COMMON
        and doc[last + 1].dep_ not in _SUBJECTS
    ):
        last += 1
    if tail and last + 1 < len(doc):
        follower = doc[last + 1]
        if follower.dep_ == "prep" and follower.head == head and follower.lower_ in _BELONGING:
            last = follower.right_edge.i
    if any("\n" in token.text for token in doc[start : last + 1]):
        return None
    return doc[start].idx, doc[last].idx + len(doc[last])


def _governed(doc: Doc, root: Token, taken: frozenset[int]) -> tuple[int, int] | None:
    """Return the noun that an amount is said of: "price of $5", "cut [prices] by 5 percent"."""
    token = root
    for _ in range(_FARTHEST):
        head = token.head
        if head == token:
            return None
        if head.pos_ in ("VERB", "AUX"):
            return _of_verb(doc, head, token, root, taken)
        if head.i < root.i and head.i not in taken and head.tag_ in _NOUNS and token.dep_ != "conj":
            return _phrase(doc, head, 0)
        token = head
    return None


def _of_verb(
    doc: Doc, verb: Token, child: Token, root: Token, taken: frozenset[int]
) -> tuple[int, int] | None:
    """Return what a verb says its amount of: a "for" phrase, its object, or its subject."""
    if child == root and child.dep_ == "dobj":
        for place in (*root.children, *verb.children):
            if place.lower_ == "for" and place.i > root.i:
                noun = next((one for one in place.children if one.dep_ == "pobj"), None)
                if noun is not None and noun.tag_ in _NOUNS and noun.i not in taken:
                    return _phrase(doc, noun, place.i + 1)
    elif child.dep_ != "attr" and verb.pos_ == "VERB":
        for other in verb.children:
            if other.dep_ == "dobj" and other.i < root.i and _nameable(other, taken):
                return _phrase(doc, other, 0)
    return _subject(doc, verb, child, taken)


def _nameable(token: Token, taken: frozenset[int]) -> bool:
    return token.tag_ in _NOUNS and token.i not in taken


_UPWARDS: Final = frozenset({"conj", "xcomp", "advcl", "ccomp"})
_CLAUSES: Final = 4


def _subject(doc: Doc, verb: Token, child: Token, taken: frozenset[int]) -> tuple[int, int] | None:
    """Return the subject of a verb, or of the verb that it hangs on."""
    for _ in range(_CLAUSES):
        for other in verb.children:
            if other.dep_ in _SUBJECTS and other != child:
                if _nameable(other, taken):
                    return _phrase(doc, other, 0)
                if other.tag_ not in ("WDT", "WP"):
                    return None
        above = verb.head
        if verb.dep_ in ("relcl", "acl"):
            return _phrase(doc, above, 0) if _nameable(above, taken) else None
        if verb.dep_ not in _UPWARDS or above == verb:
            return None
        verb = above
    return None
