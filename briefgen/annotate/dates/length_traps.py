"""Words that look like lengths of time and are none: ages, rates, fractions, "one day"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefgen.annotate.dates.surroundings import Place


_AGO: Final = frozenset({"ago", "before", "earlier", "later"})
_COUNTED: Final = _AGO - {"before"}
_POINTING: Final = frozenset({"this", "that", "these", "those"})


def this_one(place: Place) -> bool:
    """Such as "they signed this a few weeks ago": "this" is no part of the length."""
    this, _, length = place.text.lower().partition(" ")
    if this == "that" and length.endswith("s") and not length.startswith("one "):
        return True  # "so damp that four days later"
    return this in _POINTING and (place.after in _COUNTED or length.startswith("a "))


def counted_back(place: Place) -> bool:
    """Such as "open for two hours a day earlier": the day is no rate but tells when."""
    return place.after in _AGO


_HOW: Final = frozenset({"as", "how"})


def as_many(place: Place) -> bool:
    """Such as "the second crash in as many weeks", "how many hours": no number stands there."""
    if place.before == "many" and place.first.i > 1:
        return place.first.nbor(-2).lower_ in _HOW
    return place.before in _HOW and place.text.lower().startswith("many ")


_PARTS: Final = frozenset({"day", "evening", "morning", "night"})
_NIGHTLY: Final = frozenset({"bus", "club", "market", "raid", "shift", "shoot", "train", "watch"})


def once(place: Place) -> bool:
    """Such as "One night the dam broke": some night, and no length."""
    begins = place.first.is_title or place.before in {",", "then"}
    return begins and place.text.lower().startswith("one ") and place.last.lower_ in _PARTS


def at_night(place: Place) -> bool:
    """Such as "a night shift": something that is done at night."""
    return place.last.lower_ == "night" and place.after in _NIGHTLY


_MULTIPLES: Final = frozenset(
    {"%", "cent", "half", "million", "billion", "percent", "points", "times", "twice"}
)
_COMPARING: Final = ("as many as", "as much as", "fewer than", "less than", "more than")


def compared(place: Place) -> bool:
    """Such as "twice as many as a decade ago", "$81 more than a year earlier": a day without it."""
    number = place.first.nbor(-2) if place.first.i > 1 else place.first
    measured = place.before in _MULTIPLES or place.before[:1].isdecimal() or number.is_digit
    dated = place.last.lower_ in _AGO or place.after in _AGO
    return measured and dated and place.text.lower().startswith(_COMPARING)


_SHORT: Final = frozenset({"second", "seconds", "minute", "minutes"})


def behind(place: Place) -> bool:
    """Such as "finished 12 seconds back": how far behind the winner."""
    unit = place.last.nbor(-1).lower_ if place.last.i else ""
    return place.last.lower_ == "back" and unit in _SHORT


def than_planned(place: Place) -> bool:
    """Such as "three days later than planned": a length, counted from no day."""
    return place.after == "than"


def part_of_a_word(place: Place) -> bool:
    """Such as "each quarter-point cut": the beginning of a longer word."""
    word = place.token_after(2)
    joined = place.after == "-" and not place.last.whitespace_
    return joined and word is not None and word.is_alpha


def between(place: Place) -> bool:
    """Such as "between four and six years": two lengths."""
    return place.before == "between" and " and " in place.text.lower()


def hers(place: Place) -> bool:
    """Such as "it took her 11 years": the length is not hers."""
    return place.first.lower_ == "her" and place.first.tag_ == "PRP"


def age(place: Place) -> bool:
    """Such as "a 44-year-old", "52 years old", "aged 12 years"."""
    ages = place.after in {"old", "olds"} or place.before == "aged"
    return ages or place.text.lower().endswith("old")


def school_year(place: Place) -> bool:
    """Such as "a Year 6 pupil": a class at school."""
    return place.last.text == "Year" and place.after.isdecimal()


_LASTING: Final = frozenset(
    {"ban", "blockade", "campaign", "ceasefire", "conflict", "crisis", "dispute", "embargo"}
    | {"feud", "insurgency", "occupation", "offensive", "protest", "rebellion", "siege"}
    | {"standoff", "stalemate", "strike", "truce", "uprising", "war"}
)


def old(place: Place) -> bool:
    """Such as "a day-old calf", "centuries-old maps": an age, but not "a 3-week-old truce"."""
    hyphen, word = place.token_after(), place.token_after(2)
    if hyphen is None or word is None or hyphen.lower_ != "-":
        return False
    lasting = word.head.pos_ == "NOUN" and word.head.lemma_ in _LASTING  # no verb "strike"
    return word.lower_ in {"old", "olds"} and not lasting


_BEFORE_RATES: Final = frozenset({"%", "percent", "million", "billion", "m", "bn"})
_NOUNS: Final = frozenset({"NOUN", "PROPN", "NUM", "SYM"})


def rate(place: Place) -> bool:
    """Such as "flights a week", "$20 an hour": a rate, no time."""
    first = place.first
    bare = place.text.lower().replace("-", " ") in {
        f"a {place.last.lower_}",
        f"an {place.last.lower_}",
    }
    if not bare or first.i == 0 or place.after in _AGO:
        return False
    if place.before in {"-", ")"} and first.i > 1:
        return first.nbor(-2).pos_ in _NOUNS  # a 500-barrel-a-day plant
    return first.nbor(-1).pos_ in _NOUNS or place.before in _BEFORE_RATES


_PAY: Final = frozenset({"earnings", "pay", "rate", "rates", "salary", "wage", "wages", "workers"})


def pay(place: Place) -> bool:
    """Such as "hourly earnings": what is paid by the hour."""
    return place.text.lower() == "hourly" and place.after in _PAY


def verb(place: Place) -> bool:
    """Such as "it will last three to five days"."""
    return place.first.lower_ == "last" and place.first.pos_ == "VERB"


_AFTER_A_LENGTH: Final = frozenset(
    {"after", "before", "later", "earlier", "ago", "of", "per", "-", "and", "or", "to", "ahead"}
    | {"prior"}
)

_BEFORE_A_LENGTH: Final = frozenset(
    {"for", "in", "within", "than", "of", "only", "just", "least", "about", "over", "under", "the"}
    | {"lasted", "last", "takes", "took", "take", "by", "with", "-", "to", "after", "every", "and"}
)


def some_day(place: Place) -> bool:
    """Such as "one day he saw it", "some day he left": no length."""
    if place.text.lower() not in {"one day", "some day"} or place.after in _AFTER_A_LENGTH:
        return False
    return place.first.i == 0 or place.before not in _BEFORE_A_LENGTH


_AFTER_A_UNIT: Final = frozenset({"long", "old", "olds"})


def hyphened(place: Place) -> bool:
    """Such as "a day-nighter", "a week-on-week rise": the beginning of a longer word."""
    word = place.token_after(2)
    return place.after == "-" and word is not None and word.lower_ not in _AFTER_A_UNIT


_AFTER_NIGHT: Final = frozenset({"bus", "club", "clubs", "market", "school", "shift", "train"})


def kind_of_day(place: Place) -> bool:
    """Such as "a day of mourning", "a night club"."""
    if place.text.lower() == "a day":
        return place.after == "of"
    return place.text.lower() == "a night" and place.after in _AFTER_NIGHT


def next_one(place: Place) -> bool:
    """Such as "this second phase": a number in a row."""
    return place.last.lower_ in {"second", "quarter"} and place.last.tag_ == "JJ"


def fraction(place: Place) -> bool:
    """Such as "three-quarters", "three quarters of it", "a quarter", "a second": no time."""
    text = place.text.lower()
    if text.endswith(("a quarter", "a second", "a half")):
        return True
    return text.endswith(("three quarters", "three-quarters"))


_BEFORE_NO_LENGTH: Final = frozenset(
    {
        "early",
        "late",
        "later",
        "small",
        "wee",
        "business",
        "working",
        "teenage",
        "teen",
        "light",
        "dog",
    }
    | {"both", "office", "opening", "peak", "rush", "visiting"}
)


def bare(place: Place) -> bool:
    """Such as "seconds later" without a number, "in her teenage years", "opening hours"."""
    vague = place.text.lower() in {"seconds", "nights", "quarters", "mornings", "minutes"}
    return vague or place.before in _BEFORE_NO_LENGTH


_PARTS_OF_A_DECADE: Final = frozenset({"early", "mid", "late", "-", "to"})


def thirties(place: Place) -> bool:
    """Such as "in his 30s", "in their early 20s": an age."""
    index = place.first.i - 1
    while index > 0 and place.first.doc[index].lower_ in _PARTS_OF_A_DECADE:
        index -= 1
    return index >= 0 and place.first.doc[index].tag_ == "PRP$"


def before(place: Place) -> bool:
    """Such as "30 days before closing": a duration; "two days before." is a date."""
    return place.text.endswith(("before", "prior")) and place.after.isalnum()


def joined(place: Place) -> bool:
    """Such as "after-hours trading": the end of a longer word."""
    return place.before == "-" and place.text.isalpha()
