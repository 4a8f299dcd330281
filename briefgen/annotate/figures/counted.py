"""Tells from the parse what an amount counts or measures: "refugee camps", "ceasefire"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.heads import DIRECTIONS
from briefgen.annotate.figures.before import told_before
from briefgen.annotate.figures.governed import governed
from briefgen.annotate.figures.modified import EXTENTS, between, is_name, modified, root_of
from briefgen.annotate.figures.nouns import (
    COMMON,
    NOUNS,
    TIMES,
    is_lasting,
    meant,
    object_of,
    whole,
)
from briefgen.annotate.figures.phrases import (
    FARTHEST,
    SUBJECTS,
    TEMPORAL,
    UNCHANGED,
    Phrases,
)
from briefgen.annotate.figures.units import PERCENT, TIME
from briefgen.annotate.figures.unsaid import are_forecast, is_unsaid
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Span

_JOINTS: Final = words("and or , off")
_OWNED: Final = words("controlled held owned")
_ARTICLES: Final = words("a an the this that his her its their")
_MULTIPLE: Final = "time"
_MUCH: Final = words("many much")
_COMPARING: Final = words("fewer less more")
_WHENCE: Final = words("away below east from north off south upstream west") | DIRECTIONS
"""What follows how far a place is: "a village 5 km [north] of Oakton"."""
_KNOWING: Final = words("DT PRP$")
_ANY: Final = words("a an some")
"""What determines a noun of which one is told where it is: "on its side 5 km from" is not."""
_LENGTHS: Final = words("foot inch kilometre metre mile yard centimetre millimetre") | {
    "light year", "nautical mile",
}  # fmt: skip
_OBJECTS: Final = words("a an her his its my our the their your")
"""What follows a verb and no noun: "five share [a] house"."""
_BY: Final = words("by with")
"""What follows what was done to those counted: "a family of five [hit] by a rise"."""
_DONE: Final = words("cast cut hit hurt lost set shut sold")
"""What was done to things that no noun names: "9 of the 12 votes [cast]"."""
_ADJECTIVES: Final = words("strong magnitude") | EXTENTS
_RECENT: Final = words("first last next past previous")
_PART: Final = 4
_THEM: Final = words("them whom")
_IT: Final = words("it that which whom")
_CLOSING: Final = words(". , : CC -RRB- _SP IN")
_STATES: Final = words(
    """
    arrested dead detained displaced homeless hospitalised hospitalized hurt injured killed missing
    rescued wounded
    """
)
"""What is said of people that are counted and not named: "12 dead, 30 hurt"."""
_GOING_ON: Final = NOUNS | words("JJ VBN")
_SEVERELY: Final = words("badly critically fatally seriously severely slightly")
_OPENING: Final = words(": , CC")
"""What a clause begins behind."""

_VERBS: Final = words("VBD VBZ MD")
_OPENING_SUMS: Final = words("after amid before despite in over with")
"""What stands before a sum without an article in headlines."""
_BEHIND_NOUNS: Final = words(". , : IN TO RB WDT WRB -LRB- _SP")
_LIKE_NOUNS: Final = NOUNS | words("JJ VB VBD VBN VBP VBZ")


class Things:
    """Looks up what the amounts of one text are of."""

    __slots__ = ("_doc", "_phrases")

    def __init__(self, doc: Doc, placed: Iterable[tuple[Amount, Tokens]]) -> None:
        """Prepare to look in ``doc``, where the amounts ``placed`` stand."""
        self._doc = doc
        self._phrases = Phrases(doc, placed)

    def counted(self, amount: Amount, tokens: Tokens) -> Span | None:
        """Return the words that say what ``amount``, which stands in ``tokens``, is of."""
        at, behind = tokens.end, self._word(tokens.end)
        shared = amount.number.fraction and not amount.unit and amount.high is None
        if shared and (noun := between(tokens)) is not None:
            return self._phrases.span(noun.i, noun.i)
        if self._is_untold(amount, behind, at):
            return self._parted(amount)
        return self._appended(amount, behind, tokens) or self._told(amount, behind, tokens)

    def _appended(self, amount: Amount, behind: str, tokens: Tokens) -> Span | None:
        """Return the noun that an amount is put behind: "[fuel], 8 tonnes of it"."""
        if amount.unit:
            it = behind == "of" and self._word(tokens.end + 1) in _IT and not amount.currency
            # also of whom it is a share: "in [Elm Mills], 51 percent owned by Oakton"
            return self._before_comma(tokens) if it or behind in _OWNED else None
        last = tokens.start - 1  # "[tigers] number 400"
        return self._numbered(last - 1) if self._word(last) == "number" else None

    def _told(self, amount: Amount, behind: str, tokens: Tokens) -> Span | None:
        """Return what the words behind an amount, or the parse, say that it is of."""
        at = tokens.end
        if behind == ")" and tokens.start and self._word(tokens.start - 1) == "(":
            at += 1  # "200 km (124 miles) of road"
        at += self._word(at) in ("'", "’") and self._word(at + 1) == "worth"
        at += self._word(at) == "worth"  # "$5 worth of goods", "5 pesos' worth of"
        of = self._word(at) == "of" and self._word(tokens.start - 1) != "within"
        if of and not amount.unit.endswith(" per share"):
            share = amount.number.fraction or amount.unit == PERCENT
            return self._behind_preposition(at, timed=share)  # "half of his term"
        if amount.number.fraction and at < len(self._doc) and self._doc[at].tag_ == "PRP$":
            return self._phrases.phrase(self._doc[at].head, at + 1)  # "half its [schedule]"
        return (
            self._extended(amount, behind, tokens)
            or self._beside(amount, behind, tokens.end)
            or self._parsed(amount, behind, tokens)
        )

    def _is_untold(self, amount: Amount, behind: str, at: int) -> bool:
        """Tell the amounts of which the words from ``at`` on say that the text does not say it."""
        if behind == "as":
            return amount.number.fraction and self._word(at + 1) not in _MUCH  # "half as long"
        if amount.unit:
            return False
        closed = at >= len(self._doc) or self._doc[at].tag_ in _CLOSING
        if (behind == "not" and self._word(at + 1) == "out") or (closed and self._is_own(amount)):
            return True  # "121 not out off 99 balls", "against Sudan's 18"
        if closed and self._word(at - 2) in _RECENT and amount.number.spelt and amount.bare:
            return True  # "it lost six of its last seven"
        if behind in _JOINTS and not self._is_shared(
            at + 1
        ):  # the last of a list of amounts says of what; "87 off 78 balls"
            taken = self._phrases.taken.__contains__
            return self._phrases.counts(at + 1) if behind == "," else taken(at + 1)
        counted = at + 3 if behind == "of" and at + 2 in self._phrases.taken else at
        # "two girls, one fatally"; "three of the five share a house"
        return behind in _SEVERELY or (amount.value > 1 and self._acts(counted))

    def _is_own(self, amount: Amount) -> bool:
        """Tell whether nothing but whose it is goes before a number: "Sudan's [18]"."""
        words = self._doc.char_span(amount.start, amount.end, alignment_mode="expand")
        return words is not None and words.start > 0 and self._doc[words.start - 1].tag_ == "POS"

    def _is_shared(self, at: int) -> bool:
        """Tell a part of the amount before from one beside it: "a crowd of 900, half of [them]"."""
        return any(
            self._word(i) == "of" and self._word(i + 1) in _THEM | _IT
            for i in range(at, at + _PART)
        )

    def _acts(self, at: int) -> bool:
        """Tell a verb that the parse took for a noun in the singular: "five [share] a house"."""
        if at + 1 >= len(self._doc) or self._word(at) in UNCHANGED:
            return False
        done = self._word(at) in _DONE and self._doc[at + 1].tag_ in _CLOSING
        return self._doc[at].tag_ == "NN" and (done or self._word(at + 1) in _OBJECTS | _BY)

    def _extended(self, amount: Amount, behind: str, tokens: Tokens) -> Span | None:
        """Return the noun before a length: "in [water] 44 metres deep", "a [town] 5 km from"."""
        if amount.unit not in _LENGTHS or behind not in EXTENTS | _WHENCE:
            return None
        words = self._doc.char_span(amount.start, amount.end, alignment_mode="expand")
        words = tokens if words is None else words
        if (thing := self._before_comma(words)) is not None:
            return thing  # "in [Elm], 5 km from the border"
        at = words.start - 1
        if at > 0 and self._doc[at].tag_ == "JJ" and self._word(at - 1) in ("a", "an"):
            return self._phrases.span(at, at)  # "in a [reservoir] 900 metres below", misread
        noun = self._doc[at] if at > 0 and self._doc[at].tag_ in COMMON else None
        if noun is None or not (noun.lower_ == "peak" or self._phrases.is_thing(noun)):
            return None
        known = any(one.tag_ in _KNOWING and one.lower_ not in _ANY for one in noun.children)
        return None if known and behind in _WHENCE else self._phrases.phrase(noun, 0)

    def _numbered(self, at: int) -> Span | None:
        """Return the plural before "number" that makes it a verb: "[tigers] now number 400"."""
        at -= at > 0 and self._doc[at].tag_ == "RB"
        plural = at >= 0 and self._doc[at].tag_ in ("NNS", "NNPS")
        return self._phrases.span(at, at) if plural else None

    def _before_comma(self, tokens: Tokens) -> Span | None:
        """Return the noun that a comma parts from an amount: "[fuel], 8 tonnes of it"."""
        at = tokens.start - 1
        if at < 1 or self._doc[at].text != "," or not self._phrases.is_thing(self._doc[at - 1]):
            return None
        return self._phrases.phrase(self._doc[at - 1], 0)

    def _beside(self, amount: Amount, behind: str, at: int) -> Span | None:
        """Return what the words from ``at`` on tell without the parse, ``behind`` being the first.

        "41 [times]", "12 [dead]", "three times as many [nurses]", "the 27-[nation] bloc",
        "$5 in [deposits]".
        """
        following = self._doc[at + 1] if at + 1 < len(self._doc) else None
        if behind == "times" or (behind in _STATES and self._ends_at(at)):
            return self._phrases.span(at, at)
        if following is None:
            return None
        if (behind == "as" and following.lower_ in _MUCH) or (
            behind == "-" and following.lower_ in _ADJECTIVES
        ):
            return self._phrases.scan(at + 2)
        if behind in _COMPARING and amount.unit and (more := self._compared(at)):
            return more
        if behind == "-" and following.tag_ in COMMON:
            return self._phrases.span(at + 1, at + 1)
        sum_told = behind == "in" and amount.currency and " per " not in amount.unit
        return self._sum_in(at) if sum_told else None

    def _compared(self, at: int) -> Span | None:
        """Return what there is more or less of: "9 percent more [arrests]", "paid 4% more for"."""
        noun = self._doc[at].head
        if noun.tag_ in COMMON and noun.i > at:
            return self._phrases.phrase(noun, at + 1)
        return self._behind_preposition(at + 1) if self._word(at + 1) == "for" else None

    def _ends_at(self, at: int) -> bool:
        """Tell whether what is said of those counted is no noun's: "12 dead", "30 lost boats"."""
        goes_on = at + 1 < len(self._doc) and self._doc[at + 1].tag_ in _GOING_ON
        return not goes_on and self._word(at - 2) != "including"

    def _parsed(self, amount: Amount, behind: str, tokens: Tokens) -> Span | None:
        """Return what the parse tells: the noun behind the amount, or what it is said of."""
        forecast = are_forecast(tokens)
        if forecast and not amount.unit:
            return None
        phrases, head = self._phrases, None if forecast else modified(amount, tokens)
        multiple = amount.unit == _MULTIPLE
        counts = head is not None and phrases.is_named(head) and behind not in TEMPORAL
        yearly = behind in TIME and self._word(tokens.end + 1) == "on"  # "5 percent year on year"
        counts = counts and not yearly
        if head is not None and self._word(tokens.start - 1) == "of" and head.i == tokens.end:
            counts = counts and head.i + 1 not in phrases.taken  # "reserves of $5 cover 3 months"
        if head is not None and counts and not multiple:
            if amount.unit and meant(head) != head:  # "a 20 percent drop in [profit]"
                return phrases.thing(head)
            first = tokens.end + (amount.unit == PERCENT and self._doc[tokens.end].tag_ == "JJR")
            return phrases.phrase(head, first, tail=not amount.unit)  # "a 9% higher [risk]"
        if not amount.unit and self._is_misread(amount, tokens):
            return phrases.span(tokens.end, tokens.end)  # "it cost 60 lives"
        adjoining = not amount.unit and tokens.end not in phrases.taken
        found = phrases.scan(tokens.end) or self._people(tokens.end) if adjoining else None
        if found is None and amount.unit in ("", PERCENT):
            found = self._parted(amount)
        taken = amount.unit == PERCENT and self._is_taken(tokens)
        if found or taken or is_unsaid(amount, tokens):
            return found
        found = told_before(self._doc, phrases, amount, tokens) if amount.unit else None
        found = found or (self._bought(tokens) if amount.currency else None)
        if found is None and not (amount.unit and self._is_joined(tokens)):
            found = governed(self._phrases, amount, root_of(tokens))
            unsaid = amount.currency or amount.unit.startswith("degree")
            found = None if unsaid and self._is_place(found) else found
        standard = head if multiple and found is None else None
        return found if standard is None else phrases.phrase(standard, tokens.end)

    def _is_place(self, span: Span | None) -> bool:
        """Tell a place, which no sum is of, nor any heat: "it was worth $5 to [Elmton]"."""
        words = None if span is None else self._doc.char_span(span.start, span.end)
        return words is not None and seen_as(words[-1]) is ActorType.PLACE

    def _is_taken(self, tokens: Tokens) -> bool:
        """Tell a share whose verb is left out: "50 percent chose Reis and [43 percent] Lund"."""
        at = tokens.end
        if at >= len(self._doc) or not is_name(self._doc[at]) or tokens.start == 0:
            return False
        return self._doc[tokens.start - 1].tag_ in ("CC", ",")

    def _parted(self, amount: Amount) -> Span | None:
        """Return those of whom an amount is a part: "Of the [planets] known so far, 20 have"."""
        doc = self._doc
        words = doc.char_span(amount.start, amount.end, alignment_mode="expand")
        last = -1 if words is None else words.start - 1
        if self._word(last) != ",":
            return None
        for at in range(last - 1, max(-1, last - FARTHEST), -1):
            if doc[at].tag_ in _VERBS and doc[at - 1].tag_ not in ("WDT", "WP"):
                return None  # but "of the four packs that formed, three"
            if doc[at].lower_ == "of" and (doc[at].is_sent_start or doc[at - 1].tag_ in _OPENING):
                return self._behind_preposition(at)
        return None

    def _is_misread(self, amount: Amount, tokens: Tokens) -> bool:
        """Tell a plural noun that the parse took for the verb of a singular: "60 lives"."""
        behind = self._doc[tokens.end] if tokens.end < len(self._doc) else None
        verb = behind is not None and behind.tag_ == "VBZ" and tokens.root.head == behind
        return verb and tokens.root.dep_ in SUBJECTS and amount.value > 1

    def _bought(self, tokens: Tokens) -> Span | None:
        """Return the noun behind a sum that the parse did not see: "for a £2m [upgrade]"."""
        before = self._word(tokens.start - 1)
        if before in ("a", "an"):
            return self._phrases.scan(tokens.end) or self._qualified(tokens.end, _LIKE_NOUNS)
        # "after £2m upgrade"
        return self._qualified(tokens.end, COMMON) if before in _OPENING_SUMS else None

    def _qualified(self, at: int, tags: Container[str]) -> Span | None:
        """Return the noun at ``at``, if it has one of the tags and ends its phrase."""
        if at >= len(self._doc):
            return None
        word = self._doc[at]
        last = at + 1 == len(self._doc) or self._doc[at + 1].tag_ in _BEHIND_NOUNS
        if not last or not word.is_alpha or word.ent_type_ in TIMES:
            return None
        return self._phrases.span(at, at) if word.tag_ in tags else None

    def _people(self, at: int) -> Span | None:
        """Return the nationality at ``at`` that stands for its people: "four [Lebanese]"."""
        group = at < len(self._doc) and seen_as(self._doc[at]) is ActorType.GROUP
        return self._phrases.span(at, at) if group else None

    def _word(self, at: int) -> str:
        return self._doc[at].lower_ if 0 <= at < len(self._doc) else ""

    def _behind_preposition(self, at: int, *, timed: bool = False) -> Span | None:
        """Return the noun phrase behind a preposition: "two-thirds of the [voters]".

        That may be a time only where ``timed``.
        """
        if (named := self._named(at)) is not None:
            return named
        for child in self._doc[at].children:
            if child.i > at and child.dep_ in ("pobj", "pcomp"):
                if child.tag_ not in NOUNS or self._is_owner(child):
                    break
                if child.lower_ == "olds":  # "9 percent of the 17-year-olds"
                    return self._phrases.span(at + 1 + (self._word(at + 1) == "the"), child.i)
                if child.i in self._phrases.taken:  # "28 percent of the $5 asked for"
                    inner = whole(child, self._phrases.taken)  # "9 km of its 33 km of [track]"
                    if self._phrases.is_thing(inner):
                        return self._phrases.thing(inner)
                    first = at + 1 + (self._doc[at + 1].tag_ in _KNOWING)
                    return None if first in self._phrases.taken else self._phrases.scan(first)
                lasting = timed or is_lasting(child)
                return self._phrases.phrase(child, at + 1) if lasting else None
        return self._phrases.scan(at + 1)

    def _named(self, at: int) -> Span | None:
        """Return those whom no noun names behind a preposition: "half of [those asked]"."""
        if self._word(at + 1) == "those" and at + 2 < len(self._doc):
            told = self._doc[at + 2]
            if told.tag_ in ("JJ", "VBN", "VBG") and told.lower_ != "aged":
                return self._phrases.span(at + 1, at + 2)  # "half of those asked"
        if self._word(at + 1) in _THEM and self._is_plural(at + 2):
            return self._phrases.span(at + 2, at + 2)  # "18 of them children"
        last = at + 1 + (self._word(at + 1) == "the")
        if last + 1 < len(self._doc):
            told, beyond = self._doc[last], self._doc[last + 1]
            closed = beyond.pos_ in ("VERB", "AUX", "SPACE") or beyond.text in (",", ".")
            if closed and told.dep_ == "pobj" and told.tag_ in ("JJ", "VBN"):
                return self._phrases.span(last, last)  # "one of the accused", "5 MW of solar"
        state = at + 1 + (self._word(at + 1) == "the")
        if self._word(state) in _STATES and self._ends_at(state):
            return self._phrases.span(state, state)  # "hundreds of dead"
        return None

    def _is_plural(self, at: int) -> bool:
        """Tell whether a plural noun stands at ``at`` and ends its phrase."""
        if at >= len(self._doc) or self._doc[at].tag_ != "NNS":
            return False
        return at + 1 == len(self._doc) or self._doc[at + 1].tag_ in _CLOSING

    def _is_owner(self, noun: Token) -> bool:
        """Tell whether the parse took an owner for what is owned: "of [Ana] 's claim"."""
        return noun.i + 1 < len(self._doc) and noun.nbor().tag_ == "POS"

    def _sum_in(self, at: int) -> Span | None:
        """Return what a sum is in, "$5 in [deposits]", not where: "$5 in New York", "in a shop"."""
        noun = object_of(self._doc[at])
        if noun is not None and noun.tag_ not in COMMON:
            return None
        place = noun is not None and any(one.lower_ in _ARTICLES for one in noun.children)
        return None if place else self._behind_preposition(at)

    def _is_joined(self, tokens: Tokens) -> bool:
        """Tell whether an amount is an object beside another: "sent 120 tanks and [$5]".

        Not where that one has an amount behind it: "payments of $2 and [$5]".
        """
        objects = [one for one in tokens.root.conjuncts if one.i < tokens.start]
        if not objects or objects[0].dep_ != "dobj" or not self._phrases.is_thing(objects[0]):
            return False
        return self._phrases.taken.isdisjoint(range(objects[-1].i, tokens.start))
