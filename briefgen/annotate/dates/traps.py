"""Words that look like dates and are none: names, ages, rates, verbs, numbers of things."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.lexicon import MONTHS, WEEKDAYS
from briefgen.annotate.labels import NAMES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spacy.tokens import Token

    from briefgen.annotate.model import Mention, Span


_NAMES: Final = NAMES - {"EVENT", "event"}
_UNITS: Final = frozenset(
    {"%", "percent", "per", "pct", "million", "billion", "trillion", "dollars", "euros", "pounds"}
    | {"yen", "yuan", "miles", "feet", "inches", "acres", "hectares", "tons", "tonnes", "degrees"}
    | {"metres", "meters", "kilometres", "kilometers", "km", "mph", "kph", "litres", "barrels"}
)
_CURRENCIES: Final = frozenset("$€£¥")
_BEFORE_YEARS: Final = frozenset(
    {
        "in",
        "since",
        "of",
        "from",
        "until",
        "till",
        "by",
        "to",
        "and",
        "through",
        "or",
        "during",
        "between",
        "before",
        "after",
        "for",
        "late",
        "early",
        "mid",
        "-",
        "(",
        ",",
        "year",
        "the",
        "by's",
        "around",
        "about",
        "fiscal",
    }
)
_BEFORE_COUNTS: Final = frozenset({"VERB", "AUX", "ADV", "ADP", "DET"})
_BEFORE_SEASONS: Final = frozenset(
    {"in", "by", "until", "since", "during", "early", "late", "mid", "-", "through", "and", "or"}
)
_NUMBERED: Final = frozenset(
    {"resolution", "flight", "route", "article", "section", "regulation", "directive", "page"}
    | {"room", "boeing", "airbus", "highway", "channel", "unit", "number", "no", "windows"}
)
_RECKONINGS: Final = frozenset({"average", "total", "maximum", "minimum", "mean", "median"})
_ROUGHLY: Final = frozenset({"about", "around", "some", "nearly", "almost", "over", "roughly"})
_MODERN: Final = 1800
_TIMES_OF_A_HOLIDAY: Final = frozenset(
    {"day", "eve", "week", "weekend", "season", "morning", "night", "evening", "holiday", "period"}
)
_SAYING: Final = frozenset(
    {"say", "tell", "add", "ask", "warn", "call", "want", "insist", "promise", "announce", "meet"}
)
_PLAYING: Final = frozenset(
    {"score", "goal", "penalty", "header", "equaliser", "equalizer", "equalise", "halftime"}
    | {"substitute", "goalkeeper", "match", "striker", "midfielder", "win", "beat", "lead", "draw"}
)
_NEAR: Final = 15
_PART_OF_ONE: Final = frozenset({"early", "late", "mid", "last", "next", "this", "every", "each"})
_NOUNS: Final = frozenset({"NOUN", "PROPN", "NUM", "SYM"})


KEPT_IN_NAMES: Final = frozenset({"month-day", "day-month", "nine-eleven", "holiday"})
"""Rules whose dates are dates even in a name: "the October 7 attack"."""


class Names:
    """The actors of a text, to be asked whether words are a part of a name."""

    def __init__(self, mentions: tuple[Mention, ...]) -> None:
        spans = sorted(mention.span for mention in mentions)
        self._starts = [span.start for span in spans]
        self._furthest = list(accumulate((span.end for span in spans), max))
        self._persons = {m.span for m in mentions if m.type is ActorType.PERSON}

    def hold(self, span: Span) -> bool:
        """Tell whether the words are a part of a longer name, or a person's name."""
        if span in self._persons:
            return True
        before = bisect_left(self._starts, span.start)
        if before and self._furthest[before - 1] >= span.end:
            return True
        upto = bisect_right(self._starts, span.start)
        return upto > before and self._furthest[upto - 1] > span.end


@dataclass(frozen=True, slots=True)
class Place:
    """Where a match stands.

    Attributes:
        text: The words as written.
        first: spaCy's token at its first character.
        last: spaCy's token at its last character.
        before: The word before, in lower case, or "".
        after: The word after, in lower case, or "".
    """

    text: str
    first: Token
    last: Token
    before: str
    after: str


def trap_of(rule: str, place: Place) -> str:
    """Return why the words that ``rule`` matched are no date where they stand, or "" if they are.

    That is the name of the test that tells: "age", "lower_month".
    """
    return next((test.__name__.strip("_") for test in _TRAPS.get(rule, ()) if test(place)), "")


def _lower_month(place: Place) -> bool:
    """The verbs "may" and "march", and anything else that is no name."""
    return not any(
        word[0].isupper() for word in place.text.split() if word.lower().strip(".,") in MONTHS
    )


def _modal(place: Place) -> bool:
    """Such as "May" at the beginning of a sentence, before its verb."""
    return place.text == "May" and place.first.tag_ == "MD"


def _in_name(place: Place) -> bool:
    """Such as "May" the prime minister, "March for Life"."""
    return place.first.ent_type_ in _NAMES


def _speaker(place: Place) -> bool:
    """Such as "May said": a person of that name."""
    return place.first.dep_ == "nsubj" and place.first.head.lemma_ in _SAYING


def _named(place: Place) -> bool:
    """Such as "Black September", "Super Tuesday": a name of which the date is a part."""
    if place.first.i == 0 or not place.before.isalpha() or place.before in _PART_OF_ONE:
        return False
    before = place.first.nbor(-1)
    adjective = before.pos_ in {"ADJ", "PROPN"} and before.lower_ not in WEEKDAYS
    return adjective and before.text.istitle() and before.head.i == place.first.i


def _revolution(place: Place) -> bool:
    """Such as "the October revolution": a name, and of an event that fell in November."""
    return place.after == "revolution"


def _age(place: Place) -> bool:
    """Such as "a 44-year-old", "52 years old", "aged 12 years"."""
    return place.text.lower().endswith("old") or place.after == "old" or place.before == "aged"


def _old(place: Place) -> bool:
    nxt = place.last.nbor(1) if place.last.i + 1 < len(place.last.doc) else place.last
    return nxt.lower_ == "-" and nxt.i + 1 < len(nxt.doc) and nxt.nbor(1).lower_ == "old"


def _rate(place: Place) -> bool:
    """Such as "flights a week", "$20 an hour": a rate, no time."""
    first = place.first
    bare = place.text.lower() in {f"a {place.last.lower_}", f"an {place.last.lower_}"}
    if not bare or first.i == 0:
        return False
    return first.nbor(-1).pos_ in _NOUNS or place.before in {"%", "percent", "million", "billion"}


def _count(place: Place) -> bool:
    """Such as "killed 2000 people", "$1999", "1500 miles": a number of things or of units."""
    if place.after in _UNITS or place.before in _CURRENCIES or _measures(place):
        return True
    first = place.first
    if place.before in _BEFORE_YEARS or first.i == 0 or first.lower_.startswith("mid-"):
        return False
    things = first.dep_ == "nummod" and first.head.i > first.i and first.head.tag_ == "NNS"
    return things and first.nbor(-1).pos_ in _BEFORE_COUNTS


def _measures(place: Place) -> bool:
    """Such as "the 1500-meter race"."""
    if place.after != "-" or place.last.i + 2 >= len(place.last.doc):
        return False
    unit = place.last.nbor(2).lower_
    return unit in _UNITS or f"{unit}s" in _UNITS


def _no_season(place: Place) -> bool:
    """Such as "a spring", "prices fall", "the fall of the wall"."""
    if place.text.lower().endswith("fall") and place.after in {"of", "in", "from", "to"}:
        return True
    return not place.text.lower().startswith("the") and place.before not in _BEFORE_SEASONS


def _amount(place: Place) -> bool:
    """Such as "in 1500 cases", "the 1500-meter race": a number of things or of units."""
    first = place.first
    if first.text[: -len(place.text)] and first.text.startswith(f"{place.text}-"):
        return not first.text[len(place.text) + 1 :].isdecimal()
    things = first.dep_ == "nummod" and first.head.tag_ == "NNS" and first.head.i == first.i + 1
    year = int(place.text) if place.text.isdecimal() else 0
    return things and year > 0 and (year % 100 == 0 or year < _MODERN)


def _reckoned(place: Place) -> bool:
    """Such as "about 1000 come from Asia", "an average of 1500": a number of things."""
    first = place.first
    if place.before == "of" and first.i > 1:
        return first.nbor(-2).lower_ in _RECKONINGS
    acting = first.dep_ in {"nsubj", "nsubjpass"}
    return acting and place.before in _ROUGHLY


def _numbered(place: Place) -> bool:
    """Such as "Resolution 1441", "2030 GMT": the number of something, or a time."""
    return place.before in _NUMBERED or place.after in {"gmt", "utc"}


def _kind(place: Place) -> bool:
    """Such as "a Christmas tree": a kind of thing."""
    last = place.last
    named_day = place.text.lower().endswith(("day", "eve", "night"))
    return not named_day and last.dep_ == "compound" and last.head.lower_ not in _TIMES_OF_A_HOLIDAY


def _wish(place: Place) -> bool:
    """Such as "Merry Christmas": a greeting."""
    return place.before in {"merry", "happy"}


def _adjective(place: Place) -> bool:
    """Such as "future earnings": a kind of thing, no time."""
    return place.text.lower() == "future" and place.first.dep_ in {"amod", "compound"}


def _soon(place: Place) -> bool:
    """Such as "soon after": told by what it came after."""
    return place.text.lower() == "soon" and (
        place.before == "as" or place.after in {"after", "as", "before", "afterwards", "afterward"}
    )


def _fraction(place: Place) -> bool:
    """Such as "three-quarters", "three quarters of it", "a quarter", "a second": no time."""
    words = place.text.lower()
    if words.endswith(("a quarter", "a second", "a half")):
        return True
    return words.endswith(("three quarters", "three-quarters"))


def _bare(place: Place) -> bool:
    vague = place.text.lower() in {"seconds", "nights", "quarters", "mornings", "minutes"}
    return vague or place.before in {"early", "late", "small", "wee", "business", "working"}


def _periodical(place: Place) -> bool:
    """Such as "the daily Granma": a name follows."""
    return place.after != "" and place.last.head.pos_ == "PROPN" and place.last.dep_ != "ROOT"


def _high_noon(place: Place) -> bool:
    """Such as "high noon"."""
    return place.before == "high"


def _paper(place: Place) -> bool:
    """Such as "USA Today": a name."""
    start = place.first.is_sent_start or place.first.i == 0
    return place.text == "Today" and not start and place.first.nbor(-1).pos_ == "PROPN"


def _of_a_match(place: Place) -> bool:
    """Such as "scored in the first half": a half of a match."""
    if not place.text.lower().endswith("half") or place.after == "of":
        return False
    doc, here = place.first.doc, place.first.i
    near = doc[max(0, here - _NEAR) : here + _NEAR]
    return any(token.lemma_ in _PLAYING for token in near if token.sent == place.first.sent)


def _thirties(place: Place) -> bool:
    """Such as "in his 30s": an age."""
    return place.before in {"his", "her", "their", "my", "our", "your"}


def _aside(place: Place) -> bool:
    """Such as "10:35 a.m. (0735 GMT)": the same time once more."""
    return place.before == "("


def _hyphened(place: Place) -> bool:
    """Such as "pre-dawn", "quarter-to-quarter": a part of a longer word."""
    return "-" in {place.before, place.after}


def _joined(place: Place) -> bool:
    """Such as "after-hours trading": the end of a longer word."""
    return place.before == "-" and place.text.isalpha()


def _before(place: Place) -> bool:
    """Such as "30 days before closing": a duration; "two days before." is a date."""
    return place.text.endswith("before") and place.after.isalnum()


def _no_year(place: Place) -> bool:
    """Such as "the '98 of it": a year only after a preposition."""
    return place.before not in _BEFORE_YEARS


def _bare_day(place: Place) -> bool:
    """Such as "the day" without more says no day."""
    return place.text.lower() in {"the day", "the latest day"} and place.before != "in"


_TRAPS: Final[Mapping[str, Sequence[Callable[[Place], bool]]]] = {
    "month": (_lower_month, _modal, _in_name, _speaker, _named, _revolution),
    "month-day": (_lower_month,),
    "month-year": (_lower_month,),
    "last-month": (_lower_month,),
    "weekday": (_in_name, _named),
    "season": (_in_name, _no_season),
    "year": (_count, _amount, _reckoned, _numbered),
    "holiday": (_kind, _wish),
    "duration": (_age, _old, _fraction),
    "units": (_bare, _age, _joined),
    "a-unit": (_rate, _fraction, _age, _old),
    "future": (_adjective, _soon),
    "often": (_periodical,),
    "earlier": (_before,),
    "short-year": (_no_year,),
    "the-day": (_bare_day, _hyphened),
    "part-of-day": (_hyphened, _high_noon),
    "today": (_paper,),
    "quarter": (_of_a_match,),
    "decade": (_thirties,),
    "zulu": (_aside,),
}
"""Of each rule that can be mistaken, the tests that tell when it is."""
