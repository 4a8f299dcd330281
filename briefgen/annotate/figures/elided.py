"""Fills in units that a sentence leaves out the second time: "cut it to 2 percent from 3".

Only where the two numbers stand in parallel: "to" and "from" of one verb; two indices that end "at"
a value; what "fell 2 percent" beside what "fell by 1"; sums that are both converted in brackets;
two numbers that each have their date behind them. Otherwise a bare number stays bare.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.changed import OWNER
from briefgen.annotate.figures.nouns import NOUNS, TIMES
from briefgen.annotate.figures.phrases import TEMPORAL
from briefgen.annotate.figures.units import PERCENT, TIME
from briefgen.annotate.model import AGE_UNIT
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount

_BACK: Final = 6
"""How many amounts before may lend their unit."""
_FARTHEST: Final = 40
_NEAR: Final = 24
_PERIOD: Final = re.compile(
    r"\b(?:during|in|of|over|within) the (?:final|first|last|next|past|previous )?\Z"
)
"""What goes before a time that things are counted in: "sold 9 boats in the [12 months] to May"."""
_HIGHEST: Final = 5
_ENDS: Final = words("to from")
_STEPS: Final = words("by to")
_LEVELS: Final = words("to at")
_STANDINGS: Final = (("at",), ("on",))
_BRACKETS: Final = ("(", ")")
_POINT: Final = "point"
_LEAST, _WHOLE = 90, 100
_LEVEL: Final = re.compile(r"[0-9,]+\.[0-9]+|[0-9]+,[0-9]{3}")
_YEAR: Final = re.compile(r"(?:1[4-9]|20)[0-9]{2}")
_AND: Final = re.compile(r" and ")
_CONVERTED: Final = re.compile(r" ?\((?:about |around |roughly )?(?:[A-Z]{1,3} ?)?[$£€¥]")
"""A sum in another currency behind a sum: "5 euros ($6)"."""
_FOR_ONE: Final = re.compile(r" for [^,.;:\n]{1,40}(?:,|,? and) ")
_TURNED: Final = re.compile(r", (?:down|up) from ")
"""What stands between two numbers of one unit: "2.4 days, down from 19 in May"."""
_COMPARED: Final = re.compile(
    r"(?:\b(?:against|compared (?:to|with)|instead of|rather than|versus)"
    r"|, (?:not|(?:down |up )?from)"
    r"|(?: out of| from) a possible|\b(?:in addition to|on top of) the"
    r"|\b(?:double|fraction of|half|times|triple|twice)"
    r" (?:its|last (?:month|season|week|year)['’]s|[A-Z]\w+['’]s|the)) "
    r"(?:(?:about|almost|around|just|nearly|only|over) )?"
    r"(?:(?:an?|its|the|their) (?:[\w-]+ ){0,2}"
    r"(?:average|estimate|forecast|norm|record|target) of )?"
    rf"{OWNER}\Z"
)
"""What goes before a number of the unit said before: "2.9 tonnes, against an average of [2.1]"."""
_SHORT: Final = re.compile(
    r" (?:fewer|less|more) than (?:an?|at|budgeted|expected|forecast|in|last|planned|the|usual)\b"
    r"| (?:short|shy) of\b| of them\b"
)
"""What follows a number of the unit said before: "2,362 megawatts, just [40] short of"."""
_APART: Final = re.compile(r", (?:about |just |nearly |only |some )?\Z")
_LARGE: Final = 100_000
"""A number beside which one in millions may stand: "525,000 tonnes, of the [1.6 million]"."""
_LONGEST: Final = 60
_CLOSED: Final = re.compile(
    r"[.,;)\n]|\Z| (?:a|an|and|at|before|but|during|early|for|in|it|last|late|on|over|recorded"
    r"|reported|seen|set|sold|the|they|this|to|when|while) "
)
"""What follows a number that counts nothing itself: "against 41.1 a year earlier"."""
_OF: Final = NOUNS | words("JJ JJR")
_OF_WORDS: Final = 4
_OPENING: Final = words(", ; and but the while with")
_IN_SUBJECTS: Final = NOUNS | words("DT HYPH IN JJ POS PRP$")
_BEFORE_DATES: Final = words("at during for from in on")
_JOINING: Final = words(", ; against and but by compared down from then to up versus vs with")
_NAMES: Final = ("NNP", "NNPS")
_SUBJECTS: Final = ("nsubj", "nsubjpass")
_COSTING: Final = words("cost fetch")
_SUMS: Final = words(
    """
    budget cost debt deficit dividend expense fee fine grant income loan loss price profit revenue
    salary subsidy surplus tax turnover wage
    """
)
_TRADING: Final = words("borrow earn get lose make owe pay raise receive recoup repay spend win")


@dataclass(frozen=True, slots=True)
class _Role:
    """How an amount hangs on its verb: by which prepositions, the nearest first, and on which."""

    places: tuple[str, ...]
    verb: Token


def fill_in(
    doc: Doc, text: str, placed: list[tuple[Amount, Tokens]]
) -> list[tuple[Amount, Tokens]]:
    """Return the amounts of a text with the units that parallel amounts before lend them.

    Args:
        doc: The analysed text.
        text: Its characters.
        placed: Its amounts with their tokens, in order.
    """
    filled: list[tuple[Amount, Tokens]] = []
    for amount, tokens in placed:
        lender = _lender(doc, text, amount, tokens, filled) if not amount.unit else None
        if lender is not None:
            amount = replace(amount, unit=lender.unit, currency=lender.currency)  # noqa: PLW2901
        filled.append((amount, tokens))
    return filled


def _lender(
    doc: Doc, text: str, amount: Amount, tokens: Tokens, before: list[tuple[Amount, Tokens]]
) -> Amount | None:
    """Return the amount before whose unit a bare one shares, the nearest first."""
    near = [
        one
        for one in reversed(before[-_BACK:])
        if _lends(text, one[0]) and _beside(doc, one[1], tokens)
    ]
    if not near or amount.number.fraction:
        return None
    if amount.number.spelt:  # "four months instead of two"
        return _compared(doc, text, before, amount, tokens)
    if _CONVERTED.match(text, amount.end):
        return next((one for one, _ in near if _CONVERTED.match(text, one.end)), None)
    lent = near[0][0] if _goes_on(doc, text, near[0], amount, tokens) else None
    lent = lent or _compared(doc, text, before, amount, tokens)
    if lent is None and _is_sum(doc, amount, tokens):
        lent = next((one for one, _ in near if one.currency), None)
    if lent is not None:
        return lent
    year = _YEAR.fullmatch(text, amount.core, amount.end) is not None
    bare = amount.bare and not year and not _counts_or_dates(doc, tokens)
    role = _role(tokens.root) if bare else None
    for lender, where in near if role is not None else ():
        other = None if lender.number.scaled else _role(where.root)
        if role and other and _parallel(text, lender, other, amount, role):
            return lender
    return None


def _lends(text: str, amount: Amount) -> bool:
    """Tell whether an amount has a unit to lend; no time in which something else was counted."""
    if amount.unit in TIME:
        return _PERIOD.search(text, max(0, amount.start - _NEAR), amount.start) is None
    return amount.unit not in ("", AGE_UNIT)


def _is_sum(doc: Doc, amount: Amount, tokens: Tokens) -> bool:
    """Tell a bare number that can only be money: "it fetches [300]", "a subsidy of [2 billion]"."""
    place, behind = tokens.root.head, doc[tokens.end] if tokens.end < len(doc) else None
    if behind is not None and behind.tag_ in _OF:
        return False
    costs = tokens.root.dep_ == "dobj" and place.lemma_ in _COSTING
    return costs or (amount.number.scaled and place.lower_ == "of" and place.head.lemma_ in _SUMS)


def _goes_on(
    doc: Doc, text: str, before: tuple[Amount, Tokens], amount: Amount, tokens: Tokens
) -> bool:
    """Tell whether a number goes on with the measure before it, whose unit it shares."""
    lender, where = before
    if _dated_alike(doc, text, before, amount, tokens) or _are_ranges(text, lender, amount):
        return True
    if _counts_or_dates(doc, tokens):
        return False
    gap = lender.end, amount.start
    scaled = lender.number.scaled or lender.value >= _LARGE
    if amount.number.scaled and scaled and lender.high is None:
        role, lent = _role(tokens.root), _role(where.root)
        parallel = role and lent and _parallel(text, lender, lent, amount, role)
        # "$3 million and 2 million", "made $3 million and lost 2 million"
        joined = lender.currency and (_AND.fullmatch(text, *gap) or _are_objects(where, tokens))
        return bool(parallel or joined) or _is_gapped(doc, text, before, amount, tokens)
    if lender.currency and _FOR_ONE.fullmatch(text, *gap) and text.startswith(" for ", amount.end):
        return True  # "$900 for a birth and up to 300 for a wedding"
    turned = amount.bare and lender.high is None and _TURNED.fullmatch(text, *gap)
    listed = lender.unit == PERCENT and all(_is_bracketed(text, one) for one in (lender, amount))
    return bool(turned or listed) or _is_gapped(doc, text, before, amount, tokens)


def _are_objects(one: Tokens, other: Tokens) -> bool:
    """Tell the objects of two verbs of one subject: "made [$3] and lost [2]"."""
    objects = one.root.dep_ == other.root.dep_ == "dobj"
    verb = other.root.head
    joined = verb.dep_ == "conj" and verb.head == one.root.head
    return objects and joined and verb.lemma_ in _TRADING


def _are_ranges(text: str, one: Amount, other: Amount) -> bool:
    """Tell two ranges of shares: "to 6.8 percent from 6.5, and costs from [3.1 to 2.6]"."""
    ranges = one.high is not None and other.high is not None and one.unit == PERCENT
    return ranges and _LEVEL.match(text, other.core) is not None


def _is_gapped(
    doc: Doc, text: str, before: tuple[Amount, Tokens], amount: Amount, tokens: Tokens
) -> bool:
    """Tell whether nothing but another subject stands between: "wheat rose 3 percent, oats 2"."""
    lender, where = before
    alike = amount.high is None and amount.number.scaled == lender.number.scaled
    if lender.unit in TIME or not (alike and _CLOSED.match(text, amount.end)):
        return False
    last = tokens.start - 1
    if doc[last].lower_ == "by" and where.start and doc[where.start - 1].lower_ == "by":
        last -= 1  # "services grew by 9 percent and farming by 5"
    first = last
    while first > where.end and last - first < _OF_WORDS and doc[first - 1].tag_ in _IN_SUBJECTS:
        first -= 1
    opened = first > where.end - 1 and doc[first - 1].lower_ in _OPENING
    if not opened or doc[last].tag_ not in NOUNS:
        return False
    broken = amount.number.scaled or "." in text[amount.core : amount.end]
    plain = doc[last].tag_ not in _NAMES or lender.unit == _POINT
    plain = plain and _are_joined(doc, where.end, first)
    return broken or plain


def _are_joined(doc: Doc, end: int, first: int) -> bool:
    """Tell whether nothing but what joins two clauses stands between."""
    return all(doc[i].lower_ in _OPENING for i in range(end, first))


def _compared(
    doc: Doc, text: str, before: list[tuple[Amount, Tokens]], amount: Amount, tokens: Tokens
) -> Amount | None:
    """Return the measure before that a bare number is compared with: "against 41.1".

    Between both stand only ages, years and what an average is told by: "a five-year average of".
    """
    if not (amount.bare or (amount.number.scaled and amount.high is None)):
        return None
    floor, end, barred = max(0, amount.start - _LONGEST), amount.start, {"", AGE_UNIT}
    if _SHORT.match(text, amount.end) and _APART.search(text, floor, end):
        barred |= {*TIME, PERCENT}
    elif (
        (found := _COMPARED.search(text, floor, end))
        and _CLOSED.match(text, amount.end)
        and not _counts_or_dates(doc, tokens)
    ):
        end = found.start()
    else:
        return None
    for one, where in reversed(before[-_BACK:]):
        if one.end > end or _is_bracketed(text, one):
            continue
        broken = "." in text[amount.core : amount.end] and "." not in text[one.core : one.end]
        if broken and one.unit in TIME:
            continue  # "0.9 percent were 90 days late, down from 1.2"
        if one.unit == AGE_UNIT or _YEAR.fullmatch(text, one.core, one.end):
            continue
        alike = one.number.scaled == amount.number.scaled or one.value >= _LARGE
        lends = alike and one.unit not in barred and one.high is None
        return one if lends and _beside(doc, where, tokens) else None
    return None


def _is_bracketed(text: str, amount: Amount) -> bool:
    """Tell whether an amount stands alone in brackets: "health (51%) and jobs (34)"."""
    at, end = amount.start, amount.end
    return (text[max(0, at - 1) : at], text[end : end + 1]) == _BRACKETS


def _beside(doc: Doc, before: Tokens, tokens: Tokens) -> bool:
    """Tell whether two amounts stand in one sentence, not far from each other."""
    between = range(before.end, tokens.start + 1)
    return len(between) < _FARTHEST and not any(doc[i].is_sent_start for i in between)


def _parallel(text: str, lender: Amount, lent: _Role, amount: Amount, role: _Role) -> bool:
    """Tell whether two amounts stand in parallel, so that they share a unit."""
    ends = {*lent.places[:1], *role.places[:1]} if lent.verb == role.verb else set()
    if ends == _ENDS or (ends == _STEPS and lender.unit not in (PERCENT, _POINT)):
        return lender.high is None
    if lender.unit == _POINT:
        level = _LEVEL.fullmatch(text, amount.core, amount.end) is not None
        return level and bool(_LEVELS.intersection(lent.places).intersection(role.places))
    if lender.unit == PERCENT:
        if ends == _STEPS and _LEAST <= lender.value + amount.value <= _WHOLE:
            return True  # "backed by 86 percent to 14"
        if role.places == lent.places and role.places in _STANDINGS:
            return lender.high is None  # "Labour was on 22.5 percent, the Greens on 8.5"
        by = role.places == ("by",) and lent.places in ((), ("by",))
        other = lent.verb != role.verb or bool(lent.places)
        return by and other and _of_a_name(role.verb)
    return False


def _dated_alike(
    doc: Doc, text: str, before: tuple[Amount, Tokens], amount: Amount, tokens: Tokens
) -> bool:
    """Tell whether each of two numbers has its date behind it: "3 percent in 2018 and 2.1 in 2019".

    Nothing else may stand between them but what the first is of: "a 3 percent rise in 2018".
    """
    lender, where = before
    year = _YEAR.fullmatch(text, amount.core, amount.end) is not None
    year = year or tokens.root.ent_type_ in TIMES
    plain = not year and amount.high is None and lender.high is None and lender.unit != AGE_UNIT
    if not plain or amount.number.scaled != lender.number.scaled:
        return False
    at, last = where.end, min(where.end + _OF_WORDS, tokens.start)
    while at < last and doc[at].tag_ in _OF:
        at += 1
    dated = _behind_date(doc, at)
    while dated is not None and dated < tokens.start and doc[dated].lower_ in _JOINING:
        dated += 1
    return dated == tokens.start and _behind_date(doc, tokens.end) is not None


def _behind_date(doc: Doc, at: int) -> int | None:
    """Return where the date ends that stands at ``at``, with or without its preposition."""
    at += at < len(doc) and doc[at].lower_ in _BEFORE_DATES
    first = at
    while at < len(doc) and doc[at].ent_type_ == "DATE":
        at += 1
    return at if at > first else None


def _of_a_name(verb: Token) -> bool:
    """Tell whether a name is a verb's subject: an index or a company is no number of things."""
    return any(one.dep_ in _SUBJECTS and one.tag_ in _NAMES for one in verb.children)


def _counts_or_dates(doc: Doc, tokens: Tokens) -> bool:
    """Tell whether an amount stands in a date or before a noun."""
    following = doc[tokens.end] if tokens.end < len(doc) else None
    if tokens.root.ent_type_ in TIMES:
        return True
    noun = following is not None and following.pos_ in ("NOUN", "PROPN", "ADJ")
    timed = following is not None and (
        following.ent_type_ in TIMES or following.lower_ in TEMPORAL
    )  # "up from 10 million last season"
    return noun and not timed


def _role(token: Token) -> _Role | None:
    """Return how an amount hangs on its verb, or None where it hangs on none."""
    places: list[str] = []
    for _ in range(_HIGHEST):
        head = token.head
        if head == token:
            return None
        if head.pos_ in ("VERB", "AUX") and head.dep_ != "acl":
            return _Role(tuple(places), head)
        if head.dep_ == "prep":
            places.append(head.lower_)
        token = head
    return None
