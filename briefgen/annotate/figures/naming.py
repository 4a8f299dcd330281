"""Traps for numbers that name something: labels, parts of names, addresses, list numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import is_nationality
from briefgen.annotate.figures.ages import is_bracketed, is_put_in
from briefgen.annotate.figures.units import TIME
from briefgen.annotate.figures.words import CARDINALS
from briefgen.annotate.labels import NAMES, seen_as
from briefgen.annotate.model import ActorType, Bound
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from briefgen.annotate.figures.context import Context

_LABELS: Final = words(
    """
    no nos number num # part parts chapter section article articles clause act title schedule annex
    appendix figure fig table page pages pp volume vol issue paragraph line verse item question
    rule law bill resolution amendment proposition prop measure order decree directive regulation
    group pool round game match heat lap set leg stage phase step tier level type
    category cat class grade division league liga ligue serie season episode series scene
    model version build windows ios android iphone ipad galaxy pixel playstation xbox
    boeing airbus flight apollo soyuz voyager artemis route highway interstate freeway motorway
    road exit junction room suite apartment apt unit gate platform terminal pier
    hangar runway reactor bay ward cell block building lot district precinct zone area sector
    bus tram train
    channel radio studio formula seed ranked rank ranking covid psalm opus op symphony
    expo agenda vision hole week day quarter year suspect victim witness patient defendant
    fortune ftse stoxx nikkei russell asx topix ibex csi dax cac nasdaq nifty sensex s&p
    """
)
_PLURALS: Final = "|".join(sorted(f"{one}s" for one in _LABELS if one.isalpha()))
_LABELLED: Final = re.compile(
    rf"\b(?:{_PLURALS}) \d+(?:, \d+)*(?:, |,? (?:and|or|to) )\Z", re.IGNORECASE
)
"""What goes before the second of several labels: "junctions 8 and [9]"."""
NUMBERING: Final = re.compile(
    r"\b(?:that|they|which|who|[A-Za-z]+[^\Waisu]s) (?:already |now |still )?number \Z"
)
"""What makes a verb of "number": "the rebels, who number 900", "tigers now number 400"."""
_LEVEL_OF: Final = re.compile(r"\b(?:grade|level|phase|stage|step) \w+ (?:out )?of \Z")
"""What goes before the number of levels: "level four of [five]"."""
_FUELS: Final = ("octane", "unleaded")
_DIALLED: Final = words("call called dial dialed dialled phone phoned rang ring")
_HELP: Final = words("000 100 101 110 111 112 119 211 311 811 911 988 999")
"""Whom one rings for help."""
_CALLS: Final = words("call caller callers calls dispatcher dispatchers line operator operators")
_TIMES: Final = words("day quarter week year")
_WHICH: Final = words("each every last next that this")
_NAMES: Final = NAMES - {"NORP", "group"}
_MANY, _DIGITS = 30, 2
_MODEL: Final = re.compile(r"[0-9]{3}")


def label(at: Context) -> bool:
    """The word before the number makes it a label: "Part 3", "No. 10", "Game 6"."""
    limit = at.amount.start == at.amount.core  # "grade 7 or above" is a label too
    plain = replace(at.amount, bound=Bound.EXACTLY).bare and limit
    if not plain or at.previous is None or "," in at.words:
        return False
    word = at.before.rstrip(".")
    if word == "" and at.token.i > 1:  # "No" and "." as two tokens
        word = at.token.nbor(-2).lower_
    number = at.amount.number
    if word in _DIALLED or (at.words in _HELP and at.after in _CALLS):
        return not at.counts or at.after in _CALLS
    fuel = at.after in _FUELS and not number.spelt  # "95 unleaded"
    if fuel or _LABELLED.search(at.left) or (_LEVEL_OF.search(at.left) and not at.counts):
        return True
    verb = at.previous.pos_ == "VERB" and (number.spelt or at.counts)
    if verb or _is_dated(at) or NUMBERING.search(at.left):
        return False  # "they build one of five bridges"
    plural = at.before.removesuffix("s") in _LABELS and at.previous.pos_ != "VERB"
    if not (word in _LABELS or plural) or (word == "no" and number.spelt) or number.fraction:
        return False
    return at.previous.text[0].isupper() or not at.counts


def _is_dated(at: Context) -> bool:
    """Tell a time before a number from a label: "in a trial last year five of six fell"."""
    return at.before in _TIMES and at.token.i > 1 and at.token.nbor(-2).lower_ in _WHICH


def lettered(at: Context) -> bool:
    """A letter behind a label's number is no unit: "Room 10B", "seat 12A"."""
    named = at.before in _LABELS | _PLACES_TO_BE
    return named and _LETTERED.fullmatch(at.text, at.amount.core, at.amount.end) is not None


_PLACES_TO_BE: Final = words("berth cabin desk flat house locker row seat stall stand table")
"""Labels of which a plain number is most often no label: "in row 5", but "house 3 people"."""
_LETTERED: Final = re.compile(r"\d{1,3}[A-Z]")


def part_of_a_name(at: Context) -> bool:
    """A capitalised name goes before bare digits: "Model 3 sedans", "the S&P 500"."""
    previous = at.previous
    if not at.amount.bare or at.amount.number.spelt or previous is None or previous.is_punct:
        return False
    if "," in at.token.text or at.amount.value >= _NAMELESS or not previous.text[0].isupper():
        return False
    if previous.is_sent_start and previous.pos_ not in ("PROPN", "NOUN"):
        return False
    lettered = len(previous.text) == 1 and previous.text not in "AI"  # "the S & P 500"
    if not lettered and (_goes_on(at) or is_put_in(at.amount, at.token)):
        return False
    if lettered or (at.token.ent_iob_ == "I" and at.token.ent_type_ in _NAMES):
        return True
    head = at.token.head
    return previous.pos_ == "PROPN" and (
        head.i < at.token.i or (at.token.dep_ == "nummod" and previous.head == head)
    )


_COUNTING: Final = (ActorType.PLACE, ActorType.PERSON, ActorType.ORGANISATION)
_STATE: Final = r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2}"
_COUNTED: Final = r"\d[\d,.]*\b"
_JOINT: Final = r"(?:[,;]|,? and)"
_LIST: Final = re.compile(
    rf"\b[a-z]+ (?:{_COUNTED}|{'|'.join(CARDINALS)})(?: [a-z]+)?"
    rf"(?:{_JOINT} {_STATE} {_COUNTED})*{_JOINT} {_STATE} \Z"
)


def _goes_on(at: Context) -> bool:
    """Tell whether names are counted for in a row: "Utopia sent 50, Zenda 43 and Elm [35]"."""
    named = at.previous is not None and seen_as(at.previous) in _COUNTING
    return named and _LIST.search(at.left) is not None


_GAPPED: Final = re.compile(rf"\b[a-z]+ {_COUNTED} [a-z]+s(?:,|,? and) (?:the )?[a-z]+ \Z")
"""What goes before a count whose verb is left out: "shed 62 jobs and finance [14]"."""


def numbered(at: Context) -> bool:
    """A small number behind a singular noun tells which one it is: "the suspect 2 left"."""
    amount, previous, token = at.amount, at.previous, at.token
    if not amount.bare or amount.number.spelt or at.counts or previous is None:
        return False
    if _GAPPED.search(at.left):
        return False
    written = at.text[amount.number.start : amount.number.end]
    small = written.isdecimal() and 0 < amount.value < _MANY and len(written) <= _DIGITS
    behind = token.head == previous and previous.tag_ in _TITLED and token.dep_ == "nummod"
    return small and behind and previous.text.islower()


def model(at: Context) -> bool:
    """A capitalised singular follows three digits: "a 787 Dreamliner", "the 911 Carrera"."""
    amount, following = at.amount, at.following
    counted = at.previous is not None and at.previous.like_num  # "seven 787 Dreamliners"
    if following is None or following.text.islower():
        return False
    if following.tag_ not in (_TITLED | words("NNS NNPS") if counted else _TITLED):
        return False
    if following.ent_type_ in ("NORP", "group") and is_nationality(following.lower_):
        return False
    if not amount.bare or not _MODEL.fullmatch(at.text, amount.core, amount.end):
        return False
    beyond = at.beyond
    named = (
        counted or beyond is None or beyond.tag_ not in ("NN", "NNS", "NNP", "NNPS", "HYPH", "POS")
    )
    return named and (counted or at.token.head == following)


def capitalised(at: Context) -> bool:
    """A number word with a capital inside a sentence is a name's: "Seven Network"."""
    amount = at.amount
    word = at.text[amount.number.start : amount.number.end]
    if amount.unit in TIME and not amount.number.spelt:  # the programme "60 Minutes"
        unit = at.text[amount.number.end : amount.end].lstrip()
        return unit.istitle() and at.previous is not None and at.previous.text.islower()
    if not amount.number.spelt or not word[0].isupper() or word.isupper() or amount.unit:
        return False
    previous = at.previous
    if previous is None or at.token.is_sent_start:
        return False
    if previous.is_punct or previous.is_quote:
        titled = _TITLE.match(at.right) is not None  # a film called "One Summer"
        return titled and not amount.number.vague
    return not at.counts or previous.pos_ == "PROPN"


_TITLE: Final = re.compile(
    r"(?: (?:[A-Z][\w'’-]*|an?|and|for|in|of|on|the|to|with))* [A-Z][\w'’-]*[\"”’*](?!\w)"
)
"""What follows the first word of a title, up to the mark that closes it."""
_TITLED: Final = words("NN NNP")
_NAMELESS: Final = 10_000
"""No product, flight or index is named for a number as large."""

_STREET: Final = re.compile(
    r" (?:[NESW]\.? )?(?:(?:[A-Z][\w.'’]*|\d+(?:st|nd|rd|th)) ){0,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Way|Lane|Ln|Drive|Dr|Court|Square|Place"
    r"|Terrace|Parkway|Pkwy|Highway|Hwy|Crescent)\b"
)


_OF_YEAR: Final = re.compile(r" of (?:19|20)\d\d\b")


def of_a_year(at: Context) -> bool:
    """The number is a case's or a law's, counted by the year: "petition 112 of 2023"."""
    if not at.amount.bare or at.previous is None or not at.words.isdecimal():
        return False
    return at.previous.tag_ in _TITLED and _OF_YEAR.match(at.right) is not None


def address(at: Context) -> bool:
    """A street follows: "10 Downing Street"."""
    return at.amount.bare and not at.amount.number.spelt and bool(_STREET.match(at.right))


_PREFIX: Final = re.compile(r"\b0\d{2,4}(?:[ -]\d{2,4})*[ -]\Z")
_GROUP: Final = re.compile(r"[ -]\d{2,4}")


def telephone(at: Context) -> bool:
    """The number is part of one that is dialled: "0800 555 236"."""
    if not at.amount.bare or not at.words.isdecimal():
        return False
    opens = at.words.startswith("0") and len(at.words) > 2 and _GROUP.match(at.right)  # noqa: PLR2004
    return bool(opens or _PREFIX.search(at.left))


_LIST_ITEM: Final = re.compile(r"[.)] | [-–—] ")
_NEXT_ITEM: Final = re.compile(r"[.)] [A-Z]")
_PLACING: Final = re.compile(r" [-–—] [A-Z]")
_BULLET: Final = re.compile(r"[\s(]*\Z")


def list_number(at: Context) -> bool:
    """The number opens a paragraph as a list's, or stands alone in brackets."""
    if not at.amount.bare or at.amount.number.spelt:
        return False
    if _BULLET.match(at.left) and _LIST_ITEM.match(at.right):
        return True
    if at.token.is_sent_start and _NEXT_ITEM.match(at.right):
        return True
    small = at.amount.value == int(at.amount.value) and at.amount.value < 100  # noqa: PLR2004
    bracketed = at.left.endswith("(") and at.right.startswith(")")
    aged = bracketed and is_bracketed(at.amount, at.token)
    return (bracketed and small and not aged) or bool(_PLACING.match(at.right))


_HALF_YEARLY: Final = words(
    """
    adjusted after dividend earnings ebitda figures financial gross income loss losses net numbers
    operating pre pretax profit profits report results revenue revenues sales trading turnover
    underlying update
    """
)
"""What is told by the half of a year: "a half-year profit", but not "a half-year ban"."""


def half_year(at: Context) -> bool:
    """The number tells of which half of a year accounts are: "half-year profit"."""
    hyphened = at.text[at.amount.core : at.amount.end].lower().endswith("half-year")
    return hyphened and at.after in _HALF_YEARLY


def cylinders(at: Context) -> bool:
    """The number is an engine's name, which goes without the word: "a thirsty four-cylinder"."""
    hyphened = at.text.startswith("-", at.amount.number.end)
    noun = at.following is not None and at.following.pos_ in ("NOUN", "PROPN", "ADJ")
    return at.amount.unit == "cylinder" and hyphened and not noun


_CALIBRES: Final = words("calibre caliber")


def calibre(at: Context) -> bool:
    """The number tells a gun's make: "a .45 calibre pistol"."""
    word = at.beyond if at.after == "-" else at.following
    return word is not None and word.lower_ in _CALIBRES


_AVERAGE: Final = re.compile(r"\.[0-9]{3}")


def average(at: Context) -> bool:
    """The number is a share of games or of hits as sport writes it: "under .500", "he hit .304"."""
    number = at.amount.number
    return not at.amount.unit and bool(_AVERAGE.fullmatch(at.text, number.start, number.end))
