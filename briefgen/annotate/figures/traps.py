"""Tells the numbers that are no figures: years, labels, scores, addresses, parts of names."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures import units
from briefgen.annotate.model import Bound

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span as Tokens, Token

    from briefgen.annotate.figures.amounts import Amount
    from briefgen.annotate.model import Date, Mention

_NAMES: Final = frozenset(
    {"PERSON", "ORG", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "GPE", "LOC", "NORP"}
)
_LABELS: Final = frozenset(
    """
    no number nos num part parts chapter section article articles clause act title schedule annex
    appendix figure fig table page pages pp volume vol issue paragraph line verse item question
    rule law bill resolution amendment proposition prop measure order decree directive regulation
    group pool round week day game match heat lap race set leg stage phase step tier level type
    category cat class grade division league liga ligue serie season episode series scene
    model version release build windows ios android iphone ipad galaxy pixel playstation xbox
    boeing airbus flight apollo soyuz voyager artemis route highway interstate freeway motorway
    road exit junction mile-marker room suite floor apartment apt unit gate platform terminal pier
    hangar runway bay ward cell block building lot district precinct zone area sector region
    channel radio studio formula area seed seeded ranked rank ranking world quarter q1 point
    covid covid-19 psalm opus op symphony catch expo euro agenda vision war
    hole inning innings bus train line engine ladder station camp sol cycle cohort
    """.split()
)
"""Words whose number behind them is a label, not an amount: "Part 3", "Boeing 737"."""
_AFTER_THESE_COUNTS: Final = frozenset({"top", "first", "last", "next", "past", "final", "other"})
_HYPHENED: Final = frozenset(
    {"member", "person", "man", "woman", "seat", "page", "strong", "nation", "country", "state"}
)
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}(?: \d{{1,2}},?(?:[-–]\d{{1,2}},?)?)? \Z")
_MONTH_BEHIND = re.compile(rf" (?:of )?{_MONTH}(?![A-Za-z])")
_CLOCK = re.compile(r"[ \u00a0]?(?:[ap]\.?m\b|[AP]\.?M\b|GMT\b|UTC\b|o['’]clock)")
_STREET = re.compile(
    r" (?:[A-Z][\w.'’]*(?: |, )){0,3}?(?:\d+(?:st|nd|rd|th) )?(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd"
    r"|Way|Lane|Ln|Drive|Dr|Court|Square|Place|Terrace|Parkway|Pkwy|Highway|Hwy|Crescent)\b"
)
_SCORE_BEFORE = re.compile(r"\b(?:won|win|wins|lost|lose|beat|draw|drew|ahead|led|lead) \Z")
_LIST_ITEM = re.compile(r"[ \t]*[.)][ \u00a0]")
_EARLIEST, _LATEST = 1400, 2100
_CERTAIN_EARLIEST: Final = 1800
_OLDEST: Final = 115


def is_figure(
    doc: Doc, amount: Amount, span: Tokens, mentions: tuple[Mention, ...], dates: tuple[Date, ...]
) -> bool:
    """Tell whether an amount is a figure, or a number that only looks like one."""
    text = doc.text
    if _inside_a_mention(amount, mentions) or _inside_a_date(amount, dates):
        return False
    if amount.unit == units.AGE or amount.currency:
        return True
    if amount.number.fraction and not _is_share(text, amount):
        return False
    if amount.number.spelt:
        return _is_counting_word(doc, amount, span)
    if amount.unit:
        return not _is_glued_name(text, amount)
    return _is_count(doc, amount, span)


def _inside_a_mention(amount: Amount, mentions: tuple[Mention, ...]) -> bool:
    """Tell whether a name holds the number: "Apollo 11", "Group of 7"."""
    at = bisect_left(mentions, amount.number.start + 1, key=lambda one: one.span.start)
    return any(
        one.span.start <= amount.core and amount.number.end <= one.span.end
        for one in mentions[max(0, at - 3) : at]
    )


def _inside_a_date(amount: Amount, dates: tuple[Date, ...]) -> bool:
    """Tell whether the number belongs to a date and is no length of time."""
    at = bisect_left(dates, amount.number.end, key=lambda one: one.span.start)
    touched = any(one.span.end > amount.number.start for one in dates[max(0, at - 2) : at])
    return touched and amount.unit.split(" ")[0] not in units.TIME and not amount.currency


def _is_share(text: str, amount: Amount) -> bool:
    """Tell "a third of voters" and "by half" from "a third man" and "the second half"."""
    before = text[max(0, amount.start - 24) : amount.start].lower().split()
    last = before[-1] if before else ""
    behind = text[amount.number.end : amount.number.end + 12].lower()
    if amount.unit or "/" in text[amount.core : amount.number.end]:
        return True
    words = text[amount.number.start : amount.number.end].lower()
    if re.search(r"\b(?:in|out of)\b|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]", words):
        return True
    of = re.match(r" of\b(?! the (?:season|year|game|match)\b)|[ -](?:majority|share|stake)", behind)
    if words == "half":
        if last in ("first", "second", "final", "opening", "other", "latter", "last", "in", "better", "third"):
            return False
        return bool(re.match(r" (?:of|the|a|an|its|their|his|her|our|my|your|that|those|these|all|as)\b", behind)) or last in ("by", "than", "almost", "nearly", "about", "least")
    return bool(of) or (last in ("by", "than", "almost", "nearly", "about", "up", "down", "rose", "fell", "drop") and not re.match(r" [a-z]+", behind)) or (
        "-" in words and not words.startswith(("a", "one-time"))
    )


_NOT_AFTER_ONE: Final = frozenset(
    {"another", "thing", "hand", "point", "other", "way", "reason", "side", "eye", "place", "piece", "moment", "time"}
)
_NOT_BEFORE_ONE: Final = frozenset(
    """no any every each which this that the another day number only last big next new old good great
    some these those such my your his her its our their square chapter""".split()
)


def _is_counting_word(doc: Doc, amount: Amount, span: Tokens) -> bool:
    """Tell whether a number in words counts something: "eight camps", not "no one"."""
    text = doc.text
    token = _token_at(doc, span, amount.number.start)
    word = text[amount.number.start : amount.number.end]
    previous = doc[token.i - 1] if token.i else None
    if word[0].isupper() and not token.is_sent_start and previous is not None and not previous.is_quote and not word.isupper():
        if not (previous.is_punct or previous.is_space or amount.unit):
            return False
    if re.match(r"-[A-Za-z]", text[amount.end : amount.end + 2]) and not amount.unit:
        return text[amount.end + 1 : amount.end + 12].lower().startswith(tuple(_HYPHENED))
    if previous is not None and previous.lower_ in _LABELS and amount.bare and not _counts_right(span):
        return False
    if word.lower() == "one" and amount.high is None:
        return _is_numeral_one(doc, token, previous, amount)
    if word.lower() == "zero" and amount.bare and not _counts_right(span):
        return False
    return True


def _is_numeral_one(doc: Doc, token: Token, previous: Token | None, amount: Amount) -> bool:
    """Tell the numeral in "one proposal" from the pronoun in "no one" and "the one"."""
    following = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if following is None or (previous is not None and previous.lower_ in _NOT_BEFORE_ONE):
        return False
    if amount.unit:
        return amount.unit != "day" or amount.bound is not Bound.EXACTLY
    if following.lower_ in _NOT_AFTER_ONE or following.lower_ in ("'s", "’s", "-"):
        return False
    return following.lower_ == "of" or token.dep_ == "nummod"


def _counts_right(span: Tokens) -> bool:
    """Tell whether the number stands as a modifier before a plural noun."""
    root = span.root
    head = root.head
    return root.dep_ in ("nummod", "amod", "compound", "nmod") and head.i >= span.end and head.tag_ in ("NNS", "NNPS")


def _token_at(doc: Doc, span: Tokens, start: int) -> Token:
    return next((token for token in span if token.idx + len(token) > start), span[0])


def _is_glued_name(text: str, amount: Amount) -> bool:
    """Tell "737 m" the measure from a label glued to letters, such as "3G"."""
    glued = text[amount.number.start : amount.end]
    return bool(re.fullmatch(r"\d[A-Z]", glued)) and glued[-1] in "GDKT"


def _is_count(doc: Doc, amount: Amount, span: Tokens) -> bool:
    """Tell whether digits without a unit are an amount."""
    text = doc.text
    number = amount.number
    left, right = text[: amount.core][-40:], text[amount.end : amount.end + 60]
    if re.match(r"-[A-Za-z]", right):
        return right[1:12].lower().startswith(tuple(_HYPHENED))
    if _CLOCK.match(right):
        return False
    if number.scaled:
        return True
    if _is_dated(left, right, amount) or _STREET.match(right):
        return False
    if amount.dashed:
        return amount.high is not None and amount.high > amount.value and (
            amount.bound is not Bound.BETWEEN or _counts_right(span)
        ) and not (_like_year(text, amount) and _like_year_value(float(amount.high)))
    token = _token_at(doc, span, number.start)
    if _is_label(doc, token, amount, span):
        return False
    if not left.rsplit("\n", 1)[-1].strip() and _LIST_ITEM.match(right):
        return False
    if left.endswith("(") and right.startswith(")") and amount.bare:
        return False
    return not (_like_year(text, amount) and not _is_surely_counted(token, span, amount))


def _is_dated(left: str, right: str, amount: Amount) -> bool:
    """Tell whether a month stands beside a number that may be its day or year."""
    value = amount.value
    if value != int(value) or not (0 < value <= 31 or _EARLIEST < value < _LATEST):  # noqa: PLR2004
        return False
    return bool(_MONTH_BEFORE.search(left) or _MONTH_BEHIND.match(right))


def _like_year(text: str, amount: Amount) -> bool:
    written = text[amount.number.start : amount.number.end]
    return written.isdecimal() and _like_year_value(float(amount.value)) and len(written) == 4  # noqa: PLR2004


def _like_year_value(value: float) -> bool:
    return _EARLIEST <= value <= _LATEST and value == int(value)


def _is_surely_counted(token: Token, span: Tokens, amount: Amount) -> bool:
    """Tell "1500 people" and "about 1900" from a year."""
    if token.ent_type_ == "DATE" and amount.bound is Bound.EXACTLY:
        return False
    if _counts_right(span):
        return token.ent_type_ != "DATE"
    if amount.value < _CERTAIN_EARLIEST:
        return not (token.i and token.nbor(-1).lower_ in ("in", "since", "until", "by"))
    return amount.bound not in (Bound.EXACTLY, Bound.ABOUT)


def _is_label(doc: Doc, token: Token, amount: Amount, span: Tokens) -> bool:
    """Tell whether the word before the number makes it a label or a part of a name."""
    if token.i == 0 or not amount.bare:
        return False
    previous = doc[token.i - 1]
    if previous.is_space:
        return False
    if previous.text == "." and token.i > 1 and doc[token.i - 2].lower_ in ("no", "nos", "vol", "fig"):
        return True
    if previous.lower_.rstrip(".") in _LABELS:
        return not _counts_right(span) or previous.text[0].isupper()
    if previous.is_punct or not previous.text[0].isupper() or previous.is_sent_start and previous.pos_ not in ("PROPN", "NOUN"):
        return False
    if token.ent_type_ in _NAMES and token.ent_iob_ == "I":
        return True
    return previous.pos_ == "PROPN" and (token.head.i < token.i or token.dep_ == "nummod" and previous.head == token.head)
