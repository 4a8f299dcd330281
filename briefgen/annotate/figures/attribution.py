"""Tells who claims a figure: "according to the ministry", "the ministry said that ...".

Three ways lead from a number to its claimant, the nearest first: up the parse to a verb of
claiming whose clause or object holds the number; "according to" beside one of the clauses on that
way; and, inside quotation marks, the verb of claiming that stands beside the quotation. A claimant
that is no mention ("officials said") ends the search: what is unsure stays unattributed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.places import mention_at
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.model import Mention

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

_BEARERS: Final = words(
    """
    analysis assessment calculation census count data document estimate evidence figure figures
    information letter number paper poll projection record report research result statement
    statistic statistics study survey tally
    """
)
"""Nouns that carry a claim for somebody else: "the ministry published data showing that ..."."""

_SAID: Final = frozenset({"ccomp", "parataxis"})
_CLAUSE: Final = frozenset({"ccomp", "dobj", "parataxis", "xcomp", "oprd"})
_HIGHEST: Final = 16


class Claims:
    """The claims of one text, read once: its mentions by place and its quotations."""

    __slots__ = ("_doc", "_length", "_mentions", "_quoted")

    def __init__(self, doc: Doc, text: str, mentions: tuple[Mention, ...]) -> None:
        """Prepare to look up claimants among ``mentions``, which are sorted by place."""
        self._doc = doc
        self._length = len(text)
        self._mentions = mentions
        self._quoted = tuple(_quotations(text)) if mentions else ()

    def claimant(self, token: Token) -> int | None:
        """Return the index of the mention of whoever claims the figure at ``token``, or None."""
        if not self._mentions:
            return None
        for verb, below in _verbs_above(token):
            if (source := _accorded(verb, token) or _inserted(verb, below)) is not None:
                return mention_at(self._mentions, source.idx)
            stated = _claims(verb) and _states(verb, below) and not _is_closed_off(token, verb)
            subject = _subject(verb) if stated else None
            if subject is not None and subject.lemma_ not in _BEARERS:
                return mention_at(self._mentions, subject.idx)
            for aside in verb.children:
                put_in = aside.dep_ == "parataxis" and _claims(aside) and aside != below
                if put_in and not _is_closed_off(token, aside):
                    subject = _subject(aside)
                    return None if subject is None else mention_at(self._mentions, subject.idx)
        return self._beside_quotation(token)

    def _beside_quotation(self, token: Token) -> int | None:
        """Return who says the quotation that ``token`` stands in."""
        at = bisect_right(self._quoted, (token.idx, self._length)) - 1
        if at < 0 or not self._quoted[at][0] <= token.idx < self._quoted[at][1]:
            return None
        start, end = self._quoted[at]
        behind, before = self._doc.char_span(end, end + 1), self._doc.char_span(start - 1, start)
        for mark, step in ((behind, 1), (before, -1)):
            for verb in _sentence_beside(self._doc, mark, step):
                outside = verb.idx >= end or verb.idx < start
                if outside and _claims(verb) and (subject := _subject(verb)) is not None:
                    return mention_at(self._mentions, subject.idx)
        return None


def _sentence_beside(doc: Doc, mark: Tokens | None, step: int) -> Iterable[Token]:
    """Return the sentence of the word next to a quotation mark, in the direction of ``step``."""
    at = -1 if mark is None else mark.start + step
    while 0 <= at < len(doc) and doc[at].is_punct:
        at += step
    return doc[at].sent if 0 <= at < len(doc) and not doc[at].is_space else ()


def _claims(verb: Token) -> bool:
    return verb.pos_ in ("VERB", "AUX") and verb.lemma_ in CLAIMS


def _states(verb: Token, below: Token) -> bool:
    """Tell whether ``below`` is what a verb of claiming claims."""
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


def _accorded(verb: Token, token: Token) -> Token | None:
    """Return the source of an "according to" that hangs on ``verb``, unless it holds ``token``."""
    for child in verb.children:
        if child.lower_ != "according":
            continue
        for to in child.children:
            source = next((one for one in to.children if one.dep_ == "pobj"), None)
            if source is not None and not (child == token or child.is_ancestor(token)):
                return source
    return None


_MARKS: Final = re.compile(r'["“”]')


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the double quotations of a text, marks excluded, paired within a paragraph."""
    opened: int | None = None
    for match in _MARKS.finditer(text):
        if opened is not None and "\n" in text[opened : match.start()]:
            opened = None
        if opened is None and match[0] != "”":
            opened = match.end()
        elif opened is not None and match[0] != "“":
            yield opened, match.start()
            opened = None
