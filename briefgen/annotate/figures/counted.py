"""Tells from the parse what an amount counts or measures: "refugee camps", "ceasefire"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.heads import DIRECTIONS
from briefgen.annotate.figures.attribution import CLAIMS
from briefgen.annotate.figures.tables import words
from briefgen.annotate.figures.units import TIME
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount

_NOUNS: Final = words("NN NNS NNP NNPS")
_COUNTED: Final = _NOUNS | words("JJ VBN")
_COMMON: Final = words("NN NNS")
_INSIDE: Final = _NOUNS | words("JJ JJR JJS VBN VBG HYPH FW POS AFX")
_DROPPED: Final = words("DT PDT CC PRP$ WDT WP$ RB RBS CD $ `` '' : , . -LRB- HYPH _SP")
"""Tags of the words before a noun phrase that merely determine or quantify it."""
_AFTER_SUBJECTS: Final = words("at by down to up")
_BEFORE_SUBJECTS: Final = words(", ; and but with")
_IN_SUBJECTS: Final = _NOUNS | words("DT JJ PRP$ POS HYPH VBG")
_MULTIPLE: Final = "time"
_TOTALS: Final = words("a total of about around almost an estimated nearly over some up to")
_MUCH: Final = words("many much")
_ADJECTIVES: Final = words("strong magnitude")
_MORE: Final = words("more other additional further fewer")
_DETERMINERS: Final = words("DT PRP$")
_TEMPORAL: Final = words("last next this")
_MODIFIERS: Final = words("nummod compound nmod amod quantmod npadvmod poss")
_SUBJECTS: Final = words("nsubj nsubjpass csubj")
_FINITE: Final = words("VBD VBP VBZ MD")
_AUXILIARIES: Final = words("aux auxpass")
_BELONGING: Final = words("for of")
"""Prepositions whose phrase belongs to the thing counted: "prisons for foreign militants"."""
_SUMS: Final = words("total average mean sum estimate maximum minimum record high low peak none")
"""Nouns for the number itself: "a total of $5" is not of a total."""
_TIMES: Final = ("DATE", "TIME")
_OCCASIONS: Final = words("exchange trading return addition weekend season debut session term")
_MEASURING: Final = words(
    "number total reach average equal exceed top hit near approach measure register weigh pass"
    " surpass be"
)
"""Verbs whose object is the subject's number: "the victims numbered 213"."""
_IMPOSING: Final = words("award fin fine")  # "fin" is the lemma that spaCy gives "fined"
"""Verbs whose subject the sum is not of: "the court fined him $5"."""
_GOALS: Final = {"spend": ("for", "on"), "lavish": ("on",), "splurge": ("on",), "cost": ()}
"""Prepositions behind a sum that lead to what it is for; "for" with all other verbs."""
_FARTHEST: Final = 12
_CLAUSES: Final = 4
_UPWARDS: Final = words("conj xcomp advcl ccomp")


class Things:
    """Looks up what the amounts of one text are of."""

    __slots__ = ("_counts", "_doc", "_taken")

    def __init__(self, doc: Doc, placed: Iterable[tuple[Amount, Tokens]]) -> None:
        """Prepare to look in ``doc``, where the amounts ``placed`` stand."""
        self._doc = doc
        self._taken: set[int] = set()
        self._counts: set[int] = set()
        for amount, tokens in placed:
            self._taken.update(range(tokens.start, tokens.end))
            if amount.currency or not amount.unit:
                self._counts.update(range(tokens.start, tokens.end))

    def counted(self, amount: Amount, tokens: Tokens) -> Span | None:
        """Return the words that say what ``amount``, which stands in ``tokens``, is of."""
        behind = self._word(tokens.end)
        if not amount.unit and behind in ("and", "or", ",") and tokens.end + 1 in self._taken:
            return None  # the last of a list of amounts says of what
        if behind == "of":
            return self._behind_preposition(tokens.end)
        return self._beside(amount, behind, tokens.end) or self._parsed(amount, behind, tokens)

    def _beside(self, amount: Amount, behind: str, at: int) -> Span | None:
        """Return what the words from ``at`` on tell without the parse, ``behind`` being the first.

        "41 [times]", "three times as many [nurses]", "the 27-[nation] bloc", "$5 in [deposits]".
        """
        following = self._doc[at + 1] if at + 1 < len(self._doc) else None
        if behind == "times":
            return self._span(at, at)
        if following is None:
            return None
        if behind == "as" and following.lower_ in _MUCH:
            return self._scan(at + 2)
        if behind == "-" and following.lower_ in _ADJECTIVES:
            return self._scan(at + 2)
        if behind == "-" and following.tag_ in _COMMON:
            return self._span(at + 1, at + 1)
        sum_told = behind == "in" and amount.currency and " per " not in amount.unit
        return self._sum_in(at) if sum_told else None

    def _parsed(self, amount: Amount, behind: str, tokens: Tokens) -> Span | None:
        """Return what the parse tells: the noun behind the amount, or what it is said of."""
        head = _modified(tokens)
        multiple = amount.unit == _MULTIPLE
        counts = head is not None and self._is_named(head) and behind not in _TEMPORAL
        if head is not None and counts and not multiple:
            return self._phrase(head, tokens.end, tail=not amount.unit)
        found = None if amount.unit or tokens.end in self._taken else self._scan(tokens.end)
        if found or _is_unsaid(amount, tokens.root):
            return found
        found = self._told_before(tokens) if amount.unit else None
        if found is None and not (amount.unit and self._is_joined(tokens)):
            found = self._governed(tokens.root)
        standard = head if multiple and found is None else None
        return found if standard is None else self._phrase(standard, tokens.end)

    def _word(self, at: int) -> str:
        return self._doc[at].lower_ if at < len(self._doc) else ""

    def _behind_preposition(self, at: int) -> Span | None:
        """Return the noun phrase behind a preposition: "two-thirds of the [voters]"."""
        if self._word(at + 1) == "those" and at + 2 < len(self._doc):
            told = self._doc[at + 2]
            if told.tag_ in ("VBN", "VBG") and told.lower_ != "aged":
                return self._span(at + 1, at + 2)  # "half of those asked"
        for child in self._doc[at].children:
            if child.i > at and child.dep_ in ("pobj", "pcomp"):
                if child.tag_ not in _NOUNS:
                    break
                return self._phrase(child, at + 1) if _is_lasting(child) else None
        return self._scan(at + 1)

    def _sum_in(self, at: int) -> Span | None:
        """Return what a sum is in, "$5 in [deposits]", and not where: "$5 in New York"."""
        noun = _object(self._doc[at])
        return self._behind_preposition(at) if noun is None or noun.tag_ in _COMMON else None

    def _scan(self, at: int) -> Span | None:
        """Return the run of adjectives and nouns from ``at`` on, where the parse tells nothing."""
        doc, start, last = self._doc, at, -1
        for i in range(at, min(len(doc), at + _FARTHEST)):
            tag = doc[i].tag_
            if doc[i].ent_type_ in _TIMES:
                break  # "up from 443 million Thursday"
            if doc[i].lower_ in _TEMPORAL and tag == "DT":
                break  # "two more this year"
            if last < 0 and (tag in _DETERMINERS or i in self._taken):
                start = i + 1
            elif tag in _NOUNS:
                last = i
            elif tag not in _INSIDE and not _joins(doc, i):
                break
        if last < 0 or doc[start].tag_ in ("HYPH", "POS") or doc[start].lower_ in _TEMPORAL:
            return None
        return self._span(start, last)

    def _phrase(self, head: Token, floor: int, *, tail: bool = False) -> Span | None:
        """Return the noun phrase of ``head`` from ``floor`` on, without what determines it."""
        doc = self._doc
        start, last = max(floor, head.left_edge.i), head.i
        start = max(start, *(i + 1 for i in range(start, head.i) if self._cuts(i)), 0)
        while start < head.i and self._determines(start, leading=floor == 0):
            start += 1
        while start > floor + 1 and doc[start - 1].text == "-" and not doc[start - 2].whitespace_:
            start -= 2  # "a third-quarter loss"
        while last + 1 < len(doc) and doc[last].tag_ == "NN" and _goes_on(doc[last + 1]):
            last += 1
        if last + 2 < len(doc) and doc[last + 1].text == "-" and doc[last + 2].tag_ in _COMMON:
            last += 2  # "217 co-sponsors"
        if tail and last + 1 < len(doc):
            follower = doc[last + 1]
            if follower.head == head and follower.lower_ in _BELONGING:
                last = self._tail(follower) or last
        return self._span(start, last)

    def _tail(self, preposition: Token) -> int | None:
        """Return the last token of what belongs to a thing: "prisons [for foreign militants]"."""
        noun = _object(preposition)
        if noun is None or noun.tag_ not in _NOUNS or not _is_lasting(noun):
            return None
        if any(i in self._taken for i in range(preposition.i, noun.i + 1)):
            return None
        if preposition.lower_ == "for" and noun.left_edge.tag_ == "PRP$":
            return None  # "arrested 8 men for their part": why, not which
        for child in noun.children:
            if child.i == noun.i + 1 and child.lower_ == "of":
                return self._tail(child) or noun.i
        return noun.i

    def _cuts(self, at: int) -> bool:
        """Tell whether a noun phrase starts behind a word: behind another count or a bracket."""
        return at in self._counts or self._doc[at].tag_ == "-RRB-"

    def _determines(self, at: int, *, leading: bool) -> bool:
        """Tell whether a word at the start of a phrase merely determines or quantifies it."""
        if at in self._taken:
            return leading
        token = self._doc[at]
        return token.tag_ in _DROPPED or token.lower_ in _MORE

    def _span(self, first: int, last: int) -> Span | None:
        """Return the characters of the tokens, or None where they span two paragraphs."""
        doc = self._doc
        if any("\n" in token.text for token in doc[first : last + 1]):
            return None
        return Span(doc[first].idx, doc[last].idx + len(doc[last]))

    def _told_before(self, tokens: Tokens) -> Span | None:
        """Return what the words before an amount tell: "[cocaine] worth $5", or left a verb out."""
        at = tokens.start - 1
        while at > 0 and self._doc[at].lower_ in _TOTALS:
            at -= 1
        if at > 0 and self._doc[at].lower_ == "worth" and self._is_thing(self._doc[at - 1]):
            return self._thing(self._doc[at - 1])
        return self._gapped(tokens)

    def _gapped(self, tokens: Tokens) -> Span | None:
        """Return the subject whose verb is left out: "exports rose 2 percent, [imports] 3"."""
        last = tokens.start - 1
        while last >= 0 and self._doc[last].lower_ in _AFTER_SUBJECTS:
            last -= 1
        if last < 1 or not self._is_thing(self._doc[last]):
            return None
        first = last
        while first and self._doc[first - 1].tag_ in _IN_SUBJECTS:
            first -= 1
        opens = first > 0 and self._doc[first - 1].lower_ in _BEFORE_SUBJECTS
        while self._doc[first].tag_ in _DROPPED:
            first += 1
        return self._span(first, last) if opens else None

    def _is_joined(self, tokens: Tokens) -> bool:
        """Tell whether an amount is an object beside another: "sent 120 tanks and [$5]".

        Not where that one has an amount behind it: "payments of $2 and [$5]".
        """
        objects = [one for one in tokens.root.conjuncts if one.i < tokens.start]
        if not objects or objects[0].dep_ != "dobj" or not self._is_thing(objects[0]):
            return False
        return self._taken.isdisjoint(range(objects[-1].i, tokens.start))

    def _governed(self, root: Token) -> Span | None:
        """Return the noun that an amount is said of: "price of $5", "cut [prices] by 5 percent"."""
        token = root
        for _ in range(_FARTHEST):
            head = token.head
            if head == token:
                return None
            if head.pos_ in ("VERB", "AUX"):
                return self._of_verb(head, token, root)
            if head.i < root.i and token.dep_ != "conj" and self._is_thing(head):
                return self._thing(head)
            token = head
        return None

    def _of_verb(self, verb: Token, child: Token, root: Token) -> Span | None:
        """Return what a verb says its amount of: a "for" phrase, its object, or its subject."""
        imposed = verb.lemma_ in _IMPOSING and all(one.dep_ != "nsubjpass" for one in verb.children)
        if imposed or (child == root and child.dep_ == "dobj" and verb.lemma_ in CLAIMS):
            return None  # "analysts expect 3 percent"
        if child == root and child.dep_ == "dobj":
            goals = _GOALS.get(verb.lemma_, ("for",))
            for place in (*root.children, *verb.children):
                noun = _object(place) if place.lower_ in goals and place.i > root.i else None
                if noun is not None and self._is_thing(noun):
                    return self._phrase(noun, place.i + 1)
        elif child.dep_ != "attr" and verb.pos_ == "VERB":
            for other in verb.children:
                if other.dep_ == "dobj" and other.i < root.i and self._is_thing(other):
                    return self._thing(other)
        return self._subject(verb, child)

    def _subject(self, verb: Token, child: Token) -> Span | None:
        """Return the subject of a verb, or of the verb that it hangs on.

        Not from above a clause whose subject ``child`` is, nor whoever says the clause.
        """
        own = child.dep_ in _SUBJECTS and _is_finite(verb)
        for _ in range(_CLAUSES):
            subject = next(
                (one for one in verb.children if one.dep_ in _SUBJECTS and one != child), None
            )
            if subject is not None and subject.tag_ not in ("WDT", "WP"):
                return self._thing(subject) if self._is_thing(subject) else None
            above = verb.head
            if verb.dep_ in ("relcl", "acl"):
                return self._thing(above) if self._is_thing(above) else None
            said = verb.dep_ == "ccomp" and above.lemma_ in CLAIMS
            if own or said or verb.dep_ not in _UPWARDS or above == verb:
                return None
            verb = above
        return None

    def _thing(self, noun: Token) -> Span | None:
        """Return the phrase of a noun, of "the number of [stores]" that of the stores."""
        for of in noun.children if noun.lemma_ == "number" else ():
            counted = _object(of) if of.lower_ == "of" else None
            if counted is not None and counted.tag_ in _COUNTED:
                return self._phrase(counted, of.i + 1)
        return self._phrase(noun, 0)

    def _is_thing(self, token: Token) -> bool:
        """Tell whether a noun can be what an amount is of: no person, no amount, nor its sum."""
        if seen_as(token) is ActorType.PERSON:
            return False
        noun = token.tag_ in _NOUNS or (token.tag_ == "VBG" and token.dep_ in _SUBJECTS)
        return noun and self._is_named(token) and _is_lasting(token)

    def _is_named(self, noun: Token) -> bool:
        return noun.i not in self._taken and noun.lemma_ not in _SUMS


def _modified(tokens: Tokens) -> Token | None:
    """Return the noun to the right that the amount stands before as its modifier."""
    for token in (tokens.root, tokens[0]):
        head = token.head
        near = tokens.end <= head.i < tokens.end + _FARTHEST
        near = near and tokens.doc[tokens.end].tag_ != "CC"  # "35 or above or obese"
        named = head.tag_ in _NOUNS and head.lower_ not in DIRECTIONS
        if near and token.dep_ in _MODIFIERS and named:
            return head
    return None


def _is_unsaid(amount: Amount, root: Token) -> bool:
    """Tell the amounts whose thing the text leaves out: "killing five", "after three years"."""
    if amount.unit:
        return amount.unit.split(" ")[0] in TIME
    if root.dep_ == "conj" and root.head.pos_ == "VERB":
        return root.head.lemma_ not in _MEASURING  # "killed 5 in Oakton and 7 in Elmton"
    governed = root.dep_ in _SUBJECTS or root.dep_ == "dobj"
    return governed and root.head.lemma_ not in _MEASURING


def _is_finite(verb: Token) -> bool:
    """Tell the verb of a whole clause from that of a small one: "has $5 remaining"."""
    return verb.tag_ in _FINITE or any(one.dep_ in _AUXILIARIES for one in verb.children)


def _is_lasting(noun: Token) -> bool:
    """Tell a thing from a time or a place of business: "in the quarter", "in trading"."""
    return noun.lemma_ not in TIME | _OCCASIONS and noun.ent_type_ not in _TIMES


def _joins(doc: Doc, at: int) -> bool:
    """Tell whether a conjunction joins two adjectives: "digital and physical sales"."""
    inside = 0 < at < len(doc) - 1 and doc[at].tag_ == "CC"
    return inside and doc[at - 1].tag_ in _INSIDE and doc[at + 1].tag_ in ("JJ", "JJR", "VBN")


def _goes_on(token: Token) -> bool:
    """Tell whether a common noun continues the compound before it: "weight [classes]"."""
    return token.tag_ in _COMMON and token.dep_ not in _SUBJECTS


def _object(preposition: Token) -> Token | None:
    return next((one for one in preposition.children if one.dep_ == "pobj"), None)
