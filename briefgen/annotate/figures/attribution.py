"""Tells who claims a figure: "according to the ministry", "the ministry said that ...".

Three ways lead from a number to its claimant, the nearest first: up the parse to a verb of
claiming whose clause or object holds the number; "according to" beside one of the clauses on that
way; and, inside quotation marks, whoever speaks there. A claimant that is no mention ("officials
said") ends the search: what is unsure stays unattributed, unless it turns out whose they are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.places import mention_at
from briefgen.annotate.model import Span
from briefgen.annotate.mouths import mention_of
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from briefgen.annotate.model import Mention, Quote

CLAIMS: Final = words(
    """
    acknowledge add admit affirm allege announce argue assert assess believe boast calculate
    caution claim comment concede conclude confirm contend count declare deny disclose emphasise
    emphasize estimate expect explain find forecast inform insist maintain mention note predict
    project publish put reckon recall record release remark reply report reveal say show state
    stress suggest suspect tell testify think tweet underline warn write
    """
)
"""Verbs whose subject answers for what they say, as lemmas."""

_CLAUSAL: Final = words(
    """
    add admit concede conclude contend count declare find hold maintain mention note put record
    release remark show stress tell think
    """
)
"""Those that claim a clause only: who "released 40 prisoners" claimed nothing."""

_ACTS: Final = words("add count hold record release")
"""Those that do something where they have an object beside the clause."""
_BEARERS: Final = words(
    """
    analysis assessment calculation census count data document estimate evidence figure figures
    information letter number paper poll projection record report research result statement
    statistic statistics study survey tally
    """
)
"""Nouns that carry a claim for somebody else: "the ministry published data showing that ..."."""

_SELVES: Final = ("i", "we")
_SAID: Final = frozenset({"ccomp", "parataxis"})
_CLAUSE: Final = frozenset({"ccomp", "dobj", "parataxis", "xcomp", "oprd"})
_HIGHEST: Final = 16


@dataclass(frozen=True, slots=True)
class Claimant:
    """Whoever claims a figure: the mention, by its index, and the words; None for what is untold.

    "Police" are words without a mention until it is known whose they are.
    """

    mention: int | None = None
    words: Span | None = None


NOBODY: Final = Claimant()


class Claims:
    """The claims of one text: its mentions and its quotes, both sorted by place."""

    __slots__ = ("_mentions", "_quotes")

    def __init__(self, mentions: tuple[Mention, ...], quotes: tuple[Quote, ...]) -> None:
        """Prepare to look up claimants among ``mentions``, also as the speakers of ``quotes``."""
        self._mentions = mentions
        self._quotes = quotes

    def claimant(self, token: Token) -> Claimant:
        """Return whoever claims the figure at ``token``."""
        quote = self._quote_around(token)
        for verb, below in _verbs_above(token):
            if quote is not None and not quote.span.start <= verb.idx < quote.span.end:
                break
            if (source := _accorded(verb, below, token) or _inserted(verb, below)) is not None:
                return self._named(source)
            stated = _claims(verb) and _states(verb, below) and not _is_closed_off(token, verb)
            subject = _subject(verb) if stated else None
            if quote is not None and subject is not None and subject.lower_ in _SELVES:
                break  # “We expect 5 percent,” she said
            if subject is not None and subject.lemma_ not in _BEARERS:
                return self._named(subject)
            for aside in verb.children:
                put_in = aside.dep_ == "parataxis" and _claims(aside) and aside != below
                if put_in and not _is_closed_off(token, aside):
                    subject = _subject(aside)
                    return NOBODY if subject is None else self._named(subject)
        return NOBODY if quote is None else Claimant(quote.speaker, quote.speaker_span)

    def _named(self, word: Token) -> Claimant:
        """Return who a word is, or the name beside it: "its chairman, [Ana Reis]"."""
        said = Span(word.left_edge.idx, word.idx + len(word))
        for one in (word, *(child for child in word.children if child.dep_ == "appos")):
            if (mention := mention_at(self._mentions, one.idx)) is not None:
                return Claimant(mention, said)
        return Claimant(mention_of(self._mentions, said, word), said)

    def _quote_around(self, token: Token) -> Quote | None:
        """Return the quote that ``token`` stands in, if it is known who speaks there."""
        at = bisect_right(self._quotes, token.idx, key=lambda one: one.span.start) - 1
        if at < 0:
            return None
        quote = self._quotes[at]
        known = token.idx < quote.span.end and quote.speaker_span is not None
        return quote if known else None


def _claims(verb: Token) -> bool:
    return verb.pos_ in ("VERB", "AUX") and verb.lemma_ in CLAIMS


def _states(verb: Token, below: Token) -> bool:
    """Tell whether ``below`` is what a verb of claiming claims."""
    if verb.lemma_ == "put" and below.lower_ == "at":
        return True  # "the union puts it at 5 percent"
    if verb.lemma_ in _ACTS and any(one.dep_ == "dobj" for one in verb.children):
        return False  # "Forest scored after 33 minutes and Reis added a third"
    return below.dep_ in (_SAID if verb.lemma_ in _CLAUSAL else _CLAUSE)


def _is_closed_off(token: Token, verb: Token) -> bool:
    """Tell whether a semicolon parts ``token`` from a claim of something else behind it.

    "200 fled; the ministry said 26 drowned" claims the 26 alone, and so does "200 fled; 26, the
    ministry said, drowned"; "200 fled; 26 drowned, the ministry said" claims both.
    """
    goes_on = any(one.i > verb.i and _states(verb, one) for one in verb.children)
    if not (goes_on or _is_put_in(verb)):
        return False
    return any(one.text == ";" for one in verb.doc[token.i : verb.i])


def _verbs_above(token: Token) -> Iterator[tuple[Token, Token]]:
    """Yield each word above ``token`` in the parse with the word below it on the way."""
    for _ in range(_HIGHEST):
        if token.head == token:
            return
        yield token.head, token
        token = token.head


def _subject(verb: Token) -> Token | None:
    """Return who claims: the subject, behind "by" in the passive, of the relative clause's noun."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((one for one in child.children if one.dep_ == "pobj"), None)
    for child in verb.children:
        if child.dep_ == "nsubj" and not _is_dateline(child):
            relative = child.tag_ in ("WDT", "WP") and verb.dep_ == "relcl"
            return verb.head if relative else child
    if verb.dep_ in ("conj", "advcl", "xcomp") and verb.head != verb:
        return next((one for one in verb.head.children if one.dep_ == "nsubj"), None)
    return None


def _is_dateline(token: Token) -> bool:
    """Tell whether a word only says where the brief was written: "OAKTON: The mayor said".

    That opens its paragraph, and a sentence follows: not so in "REUTERS — a news agency — said".
    """
    doc, first = token.doc, token.i
    while first > max(0, token.i - _LONGEST_TOWN) and doc[first - 1].text.isupper():
        first -= 1
    opens = token.text.isupper() and (first == 0 or "\n" in doc[first - 1].text)
    behind = doc[token.i + 1 : token.i + 1 + _LONGEST_SOURCE].text
    return opens and _DASH.match(behind) is not None


_LONGEST_TOWN: Final = 4
"""Tokens of its name, so that a text in capitals is read in linear time."""
_LONGEST_SOURCE: Final = 8
"""Tokens of "(AP) —" and the word behind it."""
_DASH: Final = re.compile(r"(?:\([^()\n]*\) ?)?(?:[:–—]|--?)\s?(?![\sa-z])")
"""The dash behind a dateline, and the agency before it."""


def _is_put_in(verb: Token) -> bool:
    """Tell whether a comma closes a claim: "26 people, the ministry said, drowned"."""
    return verb.i + 1 < len(verb.doc) and verb.nbor().text == ","


def _inserted(verb: Token, below: Token) -> Token | None:
    """Return who makes a claim put in between: "26 people, the [ministry] said, drowned".

    The parse takes both the people and the ministry for subjects of what is said.
    """
    subject = below.dep_ == "nsubj" and below.i < verb.i
    if not (subject and _claims(verb) and _is_put_in(verb)):
        return None
    return next((one for one in verb.lefts if one.dep_ == "nsubj" and one.i > below.i), None)


def _accorded(verb: Token, below: Token, token: Token) -> Token | None:
    """Return the source of an "according to" that hangs on ``verb``, unless it holds ``token``.

    Nor that of a clause before: "fares rose, according to Labour, though wages rose 5 percent".
    """
    for child in verb.children:
        behind = verb.i < child.i < below.i and below.dep_ in ("advcl", "conj")
        if child.lower_ != "according" or behind:
            continue
        for to in child.children:
            source = next((one for one in to.children if one.dep_ == "pobj"), None)
            if source is not None and not (child == token or child.is_ancestor(token)):
                return source
    return None
