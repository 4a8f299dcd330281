"""Where the noun phrases of a text stand that its amounts are of, in characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.nouns import (
    CHANGES,
    COMMON,
    NOUNS,
    SUMS,
    TIMES,
    is_lasting,
    meant,
    object_of,
)
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType, Span
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount

TEMPORAL: Final = words("last next this")
MORE: Final = words("more most other additional further fewer less such")
DROPPED: Final = words("DT PDT CC PRP$ WDT WP WP$ RB RBS CD $ `` '' : , . -LRB- HYPH _SP")
"""Tags of the words before a noun phrase that merely determine or quantify it."""
SUBJECTS: Final = words("nsubj nsubjpass csubj")
_NO_THINGS: Final = words(
    "anything bit everything fraction minus nothing plus something touch way whisker"
)
"""What is no thing in "a touch above $5", "doing nothing", "plus or minus 3 percent"."""
_WEATHER: Final = words("highs lows")
"""Temperatures, though a high is a sum."""
FARTHEST: Final = 12
_NEAR, _BESIDE = 6, 2
"""Where the second of two nouns stands that "and" joins, and where its phrase begins."""
_LONGEST: Final = 40
"""No noun phrase has more words before its noun: what has is misread."""
_INSIDE: Final = NOUNS | words("JJ JJR JJS VBN VBG HYPH FW POS AFX")
_BOUNDING: Final = words("IN RB RP JJR JJS RBR")
_DETERMINERS: Final = words("DT PRP$ WP$")
_ARTICLES: Final = words("a an the")
_LIKE_NOUNS: Final = ("VBG", "VBZ")
"""Tags of subjects that are nouns whatever the tagger says: "[crashes] are down"."""
_CUTTING: Final = words("-RRB- WDT WP WRB")
UNCHANGED: Final = words(
    """
    aircraft cattle crew deer fish folk personnel police salmon sheep spacecraft staff
    trout
    """
)
"""Nouns that are alike in the singular and the plural."""
_LIKE_VERBS: Final = CHANGES | {"cost"}
"""Nouns that are verbs before an amount: "a wafer costs some $5", "a $5 loan falls by $1"."""
_LIKE_COSTS: Final = ("cost", "costs")
_BEFORE_AMOUNTS: Final = words("about almost around at by just least nearly over some to")
_INDICES: Final = words("asx cac ftse ibex nikkei russell s&p stoxx topix")
_BELONGING: Final = words("for of")
"""Prepositions whose phrase belongs to the thing counted: "prisons for foreign militants"."""


class Phrases:
    """The noun phrases of one text, and which of its tokens its amounts take.

    Attributes:
        taken: The tokens that amounts stand in.
    """

    __slots__ = ("_counts", "_doc", "taken")

    def __init__(self, doc: Doc, placed: Iterable[tuple[Amount, Tokens]]) -> None:
        """Prepare to look in ``doc``, where the amounts ``placed`` stand."""
        self._doc = doc
        self.taken: set[int] = set()
        self._counts: set[int] = set()
        for amount, tokens in placed:
            self.taken.update(range(tokens.start, tokens.end))
            if amount.currency or not amount.unit:
                self._counts.update(range(tokens.start, tokens.end))

    def is_thing(self, token: Token) -> bool:
        """Tell whether a noun can be what an amount is of: no person, no amount, nor its sum."""
        if seen_as(token) is ActorType.PERSON or token.lower_ in _NO_THINGS:
            return False
        if token.lower_ == "measures" and token.i + 1 in self.taken:
            return False  # "it is old and measures 35 metres"
        noun = token.tag_ in NOUNS or (token.dep_ in SUBJECTS and _is_like_noun(token))
        return noun and self.is_named(token) and is_lasting(token)

    def counts(self, at: int) -> bool:
        """Tell whether a token stands in an amount that counts something, or in a sum."""
        return at in self._counts

    def is_named(self, noun: Token) -> bool:
        """Tell whether a noun is neither an amount nor a word for one."""
        sums = noun.lemma_ in SUMS and noun.lower_ not in _WEATHER
        return noun.i not in self.taken and not sums

    def thing(self, noun: Token) -> Span | None:
        """Return the phrase of a noun, or of the one that it tells of."""
        told = meant(noun)
        return self.phrase(noun, 0) if told == noun else self.phrase(told, told.head.i + 1)

    def subject(self, noun: Token) -> Span | None:
        """Return the phrase of a subject, with the other one that "and" joins to it at once."""
        told = self.thing(noun)
        other = next((one for one in noun.children if one.dep_ == "conj"), None)
        joined = noun.i + 1 < len(self._doc) and self._doc[noun.i + 1].lower_ == "and"
        if told is None or other is None or not joined or other.tag_ not in NOUNS:
            return told
        near = other.i - noun.i <= _NEAR and self.taken.isdisjoint(range(noun.i, other.i))
        if not near or other.left_edge.i != noun.i + _BESIDE or not self.is_thing(other):
            return told
        second = self.phrase(other, noun.i + _BESIDE)
        if second is None or not self.taken.isdisjoint(range(noun.left_edge.i, noun.i)):
            return second or told  # "it burned 5 percent less coal and [fares] went up"
        return Span(told.start, second.end)

    def scan(self, at: int) -> Span | None:
        """Return the run of adjectives and nouns from ``at`` on, where the parse tells nothing."""
        doc, start, last = self._doc, at, -1
        for i in range(at, min(len(doc), at + FARTHEST)):
            tag = doc[i].tag_
            if doc[i].ent_type_ in TIMES:
                break  # "up from 443 million Thursday"
            if doc[i].lower_ in TEMPORAL and tag == "DT":
                break  # "two more this year"
            if last < 0 and (tag in _DETERMINERS or i in self.taken or doc[i].lower_ in MORE):
                if i > start and doc[i - 1].tag_ == "VBG":
                    return None  # "the 48 billion leaving the market"
                start = i + 1
            elif tag in NOUNS:
                if last < 0 and i + 1 < len(doc) and doc[i + 1].lower_ == "than":
                    break  # "$20 dearer than"
                last = i
            elif tag == "VBN" and any(one.dep_ in SUBJECTS for one in doc[i].children):
                break  # "one in four involved a bus"
            elif tag not in _INSIDE and not _joins(doc, i):
                break
        found = last >= 0 and _is_phrase(doc[start], doc[last])
        return self.span(start, last) if found else None

    def phrase(self, head: Token, floor: int, *, tail: bool = False) -> Span | None:
        """Return the noun phrase of ``head`` from ``floor`` on, without what determines it.

        Args:
            head: Its noun.
            floor: The first token that it may hold, or 0.
            tail: Whether what belongs to the noun is part of it: "prisons for militants".
        """
        before = head.nbor(-1) if head.i else head
        compound = before.dep_ == "compound" and before.head == head
        acting = before.lower_ in UNCHANGED and head.tag_ == "NN"  # "its 20 staff work in"
        if compound and (self._is_verb(head) or (acting and before.i - 1 in self.taken)):
            taken = before.i in self.taken  # "a system of 5 kilowatts costs $9"
            return None if taken else self.span(self._first(before, floor), before.i)
        first, last = self._first(head, floor), self._last(head, tail=tail)
        if first < head.i and before.tag_ in NOUNS and self._is_verb(head):
            return self.span(first, before.i)  # "[theft and arson] cost $5"
        if head.i + 1 in self.taken and self._doc[head.i - 1].lower_ in _LIKE_COSTS:
            return self.span(first, max(first, head.i - 2))  # "[repairs] cost firms $5", misread
        for i in range(first + 1, head.i):  # "the toll from the flood increases", a misread verb
            if self._doc[i].tag_ == "IN" and not self._doc[i].ent_type_ and self._stands_free(i):
                return self.span(first, i - 1)
        return self.span(first, last)

    def _is_verb(self, noun: Token) -> bool:
        """Tell a verb before an amount that the parse took for a noun: "a wafer [costs] $5"."""
        at = noun.i + 1
        if at < len(self._doc) and self._doc[at].lower_ == "aside":
            return True  # "the budget sets aside $5"
        while at < len(self._doc) and self._doc[at].lower_ in _BEFORE_AMOUNTS:
            at += 1
        return noun.lemma_ in _LIKE_VERBS and at in self.taken

    def _stands_free(self, at: int) -> bool:
        """Tell a word from a part of a hyphened one: "out-of-date maps"."""
        return self._doc[at - 1].tag_ in NOUNS and self._doc[at + 1].tag_ != "HYPH"

    def _first(self, head: Token, floor: int) -> int:
        """Return the first token of a noun phrase that does not merely determine it."""
        doc, start = self._doc, max(floor, head.left_edge.i, head.i - _LONGEST)
        start += start < head.i and doc[start].dep_ == "mark"  # "while the margin", a misread verb
        if floor == 0:  # "because of rain, the fare", "when full, the lake"
            opened = doc[start].tag_ == "IN"
            start = next((i + 1 for i in range(start, head.i) if self._parts(i, opened)), start)
        if floor == 0 and doc[start].tag_ in _BOUNDING:  # "up to 9 percent growth"
            start = next((i for i in range(start, head.i) if i in self.taken), start)
        start = max(start, *(i + 1 for i in range(start, head.i) if self._cuts(i)), 0)
        start += start < head.i and doc[start].tag_ == "POS"  # "30 minutes' walk"
        while start < head.i and self._determines(start, leading=floor == 0):
            start += 1
        while start > floor + 1 and doc[start - 1].text == "-" and not doc[start - 2].whitespace_:
            start -= 2  # "a third-quarter loss"
        return start

    def _last(self, head: Token, *, tail: bool) -> int:
        """Return the last token of a noun phrase: the noun's, its name's, its compound's."""
        doc, last = self._doc, head.i
        while last + 1 < len(doc) and doc[last].tag_ == "NN" and _goes_on(doc[last + 1]):
            if last + 1 in self.taken:
                break  # "of face value Rs 2"
            last += 1
        if last + 2 < len(doc) and doc[last + 1].text == "-" and doc[last + 2].tag_ in COMMON:
            last += 2  # "217 co-sponsors"
        while head.ent_type_ and last + 1 < len(doc) and _is_same_name(doc[last + 1]):
            last += 1  # "the Bank of France"
        if doc[last].lower_ in _INDICES and last + 1 < len(doc) and doc[last + 1].is_digit:
            last += 1  # "the S&P 500"
        if not tail or last + 1 >= len(doc):
            return last
        follower = doc[last + 1]
        if last > head.i and follower.tag_ == "NNS":
            return last + 1  # "three Court of Appeal judges"
        if follower.head == head and follower.lower_ in _BELONGING:
            return self._tail(follower) or last
        return last

    def _tail(self, preposition: Token) -> int | None:
        """Return the last token of what belongs to a thing: "prisons [for foreign militants]"."""
        noun = object_of(preposition)
        if noun is None or noun.tag_ not in NOUNS or not is_lasting(noun):
            return None
        if any(i in self.taken for i in range(preposition.i, noun.i + 1)):
            return None
        if preposition.lower_ == "for" and noun.left_edge.tag_ == "PRP$":
            return None  # "arrested 8 men for their part": why, not which
        for child in noun.children:
            if child.i == noun.i + 1 and child.lower_ == "of":
                counts = object_of(child)  # "police for a town of 900"
                if counts is not None and counts.i in self.taken:
                    return None
                return self._tail(child) or noun.i
        return noun.i

    def _parts(self, at: int, opened: bool) -> bool:  # noqa: FBT001 - as asked
        """Tell the comma that closes what a noun phrase opens with, as a new determiner tells."""
        return self._doc[at].text == "," and (opened or self._doc[at + 1].tag_ in _DETERMINERS)

    def _cuts(self, at: int) -> bool:
        """Tell whether a noun phrase starts behind a word: behind another count or a bracket."""
        hyphened = at + 1 < len(self._doc) and self._doc[at + 1].text == "-"
        counted = at in self._counts and not hyphened  # "21 six-coach trains"
        # "the full year and capital spending", misread
        timed = self._doc[at].tag_ == "CC" and at > 0 and not is_lasting(self._doc[at - 1])
        return counted or timed or self._doc[at].tag_ in _CUTTING

    def _determines(self, at: int, *, leading: bool) -> bool:
        """Tell whether a word at the start of a phrase merely determines or quantifies it."""
        if at in self.taken:
            return leading
        token = self._doc[at]
        return token.tag_ in DROPPED or token.lower_ in MORE

    def span(self, first: int, last: int) -> Span | None:
        """Return the characters of the tokens, or None where they span two paragraphs."""
        doc = self._doc
        if any("\n" in token.text for token in doc[first : last + 1]):
            return None
        return Span(doc[first].idx, doc[last].idx + len(doc[last]))


def _is_phrase(first: Token, last: Token) -> bool:
    """Tell a noun phrase from words that only look like one: "210 [needed help and] left"."""
    verb = first.tag_ == "VBN" and last.tag_ == "NN" and last.lower_ not in UNCHANGED
    return not (verb or first.tag_ in ("HYPH", "POS") or first.lower_ in TEMPORAL)


def _is_like_noun(subject: Token) -> bool:
    """Tell a subject that is a noun whatever its tag: "a [single] costs", "[crashes] are down"."""
    adjective = subject.tag_ == "JJ" and not subject.ent_type_  # "an American and a French ship"
    lone = adjective and any(one.lower_ in _ARTICLES for one in subject.children)
    return lone or subject.tag_ in _LIKE_NOUNS


def _joins(doc: Doc, at: int) -> bool:
    """Tell whether a conjunction joins two adjectives: "digital and physical sales"."""
    inside = 0 < at < len(doc) - 1 and doc[at].tag_ == "CC"
    return inside and doc[at - 1].tag_ in _INSIDE and doc[at + 1].tag_ in ("JJ", "JJR", "VBN")


def _goes_on(token: Token) -> bool:
    """Tell whether a common noun continues the compound before it: "weight [classes]"."""
    return token.tag_ in COMMON and token.dep_ not in SUBJECTS


def _is_same_name(token: Token) -> bool:
    """Tell whether a word goes on with the name before it."""
    return token.ent_iob_ == "I" and token.ent_type_ not in TIMES
