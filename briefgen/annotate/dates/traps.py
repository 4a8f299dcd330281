"""Words that look like dates and are none: names, ages, rates, verbs, numbers of things."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import trap_words as words
from briefgen.annotate.dates.lexicon import MONTHS, WEEKDAYS
from briefgen.annotate.dates.readings import Toward
from briefgen.annotate.dates.tense import direction
from briefgen.annotate.dates.year_traps import (
    amount,
    count,
    model_year,
    no_year,
    numbered,
    reckoned,
    telephone,
)
from briefgen.annotate.labels import NAMES, seen_as
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from briefgen.annotate.dates.surroundings import Place
    from briefgen.annotate.model import Mention, Span


_NAMES: Final = NAMES - {"EVENT", "event"}
_NEAR: Final = 15
_CENTURY_WITHIN: Final = 5
"""How many words behind "half of" the century may stand: "of the last but one century"."""


KEPT_IN_NAMES: Final = frozenset(
    {"month-day", "day-month", "nine-eleven", "october-seventh", "holiday", "holiday-of-year"}
)
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
    return place.first.dep_ == "nsubj" and place.first.head.lemma_ in words.SAYING


def _named(place: Place) -> bool:
    """Such as "Black September", "Super Tuesday": a name of which the date is a part."""
    if place.first.i == 0 or not place.before.isalpha() or place.before in words.PART_OF_ONE:
        return False
    before = place.first.nbor(-1)
    adjective = before.pos_ in {"ADJ", "PROPN"} and before.lower_ not in WEEKDAYS
    return adjective and before.text.istitle() and before.head.i == place.first.i


def _namesake(place: Place) -> bool:
    """Such as "the March 9 Movement": a name; "on March 9 coalition forces" is none."""
    if place.after not in words.NAMED_AFTER_DAYS:
        return False
    return place.last.nbor().text[0].isupper()


def _rest_of_namesake(place: Place) -> bool:
    """Such as the "October" of "the 6 October Bridge"."""
    return place.before.isdecimal() and _namesake(place)


def _revolution(place: Place) -> bool:
    """Such as "the October revolution": a name, and of an event that fell in November."""
    return place.after == "revolution"


def _march(place: Place) -> bool:
    """Such as "the March of the Mothers", "March for Life": people on their way."""
    if place.text.lower() != "march" or place.before in words.BEFORE_MONTHS:
        return False
    ahead = place.last.i + 2 < len(place.last.doc)
    named = ahead and (place.last.nbor(2).text[0].isupper() or place.last.nbor(2).lower_ == "the")
    return place.after in {"of", "for", "on"} and named


def _as_recent(place: Place) -> bool:
    """Such as "as recent as July": how near July is."""
    return place.text.lower() == "recent" and place.before == "as"


def _this_one(place: Place) -> bool:
    """Such as "they signed this a few weeks ago": "this" is no part of the length."""
    return place.text.lower().startswith(("this a ", "that a ", "these a ", "those a "))


def _generic(place: Place) -> bool:
    """Such as "today's youth", "the leaders of tomorrow": an age, and no day."""
    text, first = place.text.lower(), place.first
    if text not in {"today", "tomorrow"}:
        return False
    owner = None
    if first.dep_ == "poss":
        owner = first.head
    elif place.before == "of" and first.i > 1:
        owner = first.nbor(-2)
    return owner is not None and owner.lemma_ in words.OF_AN_AGE


def _programme(place: Place) -> bool:
    """Such as "on “This Week”": a programme."""
    return place.text == "This Week" and place.before in words.QUOTATION_MARKS | {"'s"}


def _age(place: Place) -> bool:
    """Such as "a 44-year-old", "52 years old", "aged 12 years"."""
    ages = place.after in {"old", "olds"} or place.before == "aged"
    return ages or place.text.lower().endswith("old")


def _old(place: Place) -> bool:
    nxt = place.last.nbor(1) if place.last.i + 1 < len(place.last.doc) else place.last
    if nxt.lower_ != "-" or nxt.i + 1 >= len(nxt.doc):
        return False
    old = nxt.nbor(1)
    return old.lower_ in {"old", "olds"} and old.head.lemma_ not in words.LASTING


def _rate(place: Place) -> bool:
    """Such as "flights a week", "$20 an hour": a rate, no time."""
    first = place.first
    bare = place.text.lower().replace("-", " ") in {
        f"a {place.last.lower_}",
        f"an {place.last.lower_}",
    }
    if not bare or first.i == 0:
        return False
    if place.before in {"-", ")"} and first.i > 1:
        return first.nbor(-2).pos_ in words.NOUNS  # a 500-barrel-a-day plant
    return first.nbor(-1).pos_ in words.NOUNS or place.before in {
        "%",
        "percent",
        "million",
        "billion",
    }


def _no_season(place: Place) -> bool:
    """Such as "a spring", "prices fall", "the fall of the wall"."""
    if place.text.lower().endswith("fall") and place.after in {"of", "in", "from", "to"}:
        return True
    return not place.text.lower().startswith("the") and place.before not in words.BEFORE_SEASONS


def _kind(place: Place) -> bool:
    """Such as "a Christmas tree": a kind of thing."""
    last = place.last
    named_day = place.text.lower().endswith(("day", "eve", "night"))
    return (
        not named_day
        and last.dep_ == "compound"
        and last.head.lower_ not in words.TIMES_OF_A_HOLIDAY
    )


def _wish(place: Place) -> bool:
    """Such as "Merry Christmas": a greeting."""
    return place.before in {"merry", "happy"}


def _lower_feast(place: Place) -> bool:
    """Such as "election day", "last year's spring festival": no name, and any of them."""
    return place.text.endswith(words.FEASTS_IN_CAPITALS)


def _person(place: Place) -> bool:
    """Such as "Tariq Ramadan": a person of that name."""
    named = place.text.lower() in words.FEASTS_AND_PERSONS
    return named and seen_as(place.last) is ActorType.PERSON


def _adjective(place: Place) -> bool:
    """Such as "future earnings": a kind of thing, no time."""
    return place.last.lower_ == "future" and place.last.dep_ in {"amod", "compound"}


def _soon(place: Place) -> bool:
    """Such as "soon after", "soon they all left": told by what it came after."""
    if place.text.lower() != "soon":
        return False
    beside = place.before == "as" or place.after == "-" or place.after in words.AFTER_SOON
    over = place.first.head.i > place.first.i and direction(place.first) is Toward.PAST
    return beside or over


def _verb(place: Place) -> bool:
    """Such as "it will last three to five days"."""
    return place.first.lower_ == "last" and place.first.pos_ == "VERB"


def _some_day(place: Place) -> bool:
    """Such as "one day he saw it", "some day he left": no length."""
    if place.text.lower() not in {"one day", "some day"} or place.after in words.AFTER_A_LENGTH:
        return False
    return place.first.i == 0 or place.before not in words.BEFORE_A_LENGTH


def _kind_of_day(place: Place) -> bool:
    """Such as "a day of mourning", "a night club"."""
    if place.text.lower() == "a day":
        return place.after == "of"
    return place.text.lower() == "a night" and place.after in words.AFTER_NIGHT


def _title(place: Place) -> bool:
    """Such as "Colour of the Year", "word of the year": a prize."""
    if place.before != "of" or not place.text.lower().endswith("year") or place.first.i < 2:  # noqa: PLR2004 - the noun and "of" stand before
        return False
    return place.text.endswith("Year") or place.first.nbor(-2).lemma_ in words.PRIZED


def _next_one(place: Place) -> bool:
    """Such as "this second phase": a number in a row."""
    return place.last.lower_ in {"second", "quarter"} and place.last.tag_ == "JJ"


def _at_the_end(place: Place) -> bool:
    """Such as "at the last minute": late, but no time that anybody could tell."""
    return place.text.lower().endswith(("last minute", "last second"))


def _no_future(place: Place) -> bool:
    """Such as "it took one day", "one day he saw it": not "one day they will return"."""
    if place.text.lower() == "one day" and not _some_day(place):
        return True
    return direction(place.first) is not Toward.FUTURE


def _fraction(place: Place) -> bool:
    """Such as "three-quarters", "three quarters of it", "a quarter", "a second": no time."""
    text = place.text.lower()
    if text.endswith(("a quarter", "a second", "a half")):
        return True
    return text.endswith(("three quarters", "three-quarters"))


def _bare(place: Place) -> bool:
    vague = place.text.lower() in {"seconds", "nights", "quarters", "mornings", "minutes"}
    return vague or place.before in words.BEFORE_NO_LENGTH


def _periodical(place: Place) -> bool:
    """Such as "the daily Granma", "the owner of the daily": a newspaper."""
    if (
        place.first.tag_ == "NN"
        and place.before in {"the", "a"}
        and place.last.dep_ in words.NOMINAL
    ):
        return True
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
    return any(token.lemma_ in words.PLAYING for token in near if token.sent == place.first.sent)


def _of_an_age(place: Place) -> bool:
    """Such as "the second half of the 20th century": a half of more than a year."""
    if place.after != "of":
        return False
    ahead = place.last.doc[place.last.i + 2 : place.last.i + 2 + _CENTURY_WITHIN]
    return any(token.lower_ in words.AGES or token.lower_.endswith("0s") for token in ahead)


def _thirties(place: Place) -> bool:
    """Such as "in his 30s", "in their early 20s": an age."""
    index = place.first.i - 1
    while index > 0 and place.first.doc[index].lower_ in words.PARTS_OF_A_DECADE:
        index -= 1
    return index >= 0 and place.first.doc[index].tag_ == "PRP$"


def _hour(place: Place) -> bool:
    """Such as "10 p.m. on May 3 and 4 a.m.": the second number is an hour."""
    return place.after in words.HALVES_OF_DAYS


def _pay(place: Place) -> bool:
    """Such as "hourly earnings": what is paid by the hour."""
    return place.text.lower() == "hourly" and place.after in words.PAY


def _aside(place: Place) -> bool:
    """Such as "10:35 a.m. (0735 GMT)": the same time once more."""
    return place.before == "("


def _attributive(place: Place) -> bool:
    """Such as "a Monday statement": the very Monday, while "on a Monday" is any."""
    return place.last.dep_ in {"compound", "nmod", "amod"} and place.last.head.i > place.last.i


def _hyphened(place: Place) -> bool:
    """Such as "pre-dawn", "quarter-to-quarter": a part of a longer word."""
    return "-" in {place.before, place.after}


def _joined(place: Place) -> bool:
    """Such as "after-hours trading": the end of a longer word."""
    return place.before == "-" and place.text.isalpha()


def _before(place: Place) -> bool:
    """Such as "30 days before closing": a duration; "two days before." is a date."""
    return place.text.endswith(("before", "prior")) and place.after.isalnum()


def _bare_day(place: Place) -> bool:
    """Such as "the day" without more says no day."""
    return place.text.lower() in {"the day", "the latest day"} and place.before != "in"


_TRAPS: Final[Mapping[str, Sequence[Callable[[Place], bool]]]] = {
    "month": (
        *(_lower_month, _modal, _in_name, _speaker, _named),
        *(_revolution, _march, _rest_of_namesake),
    ),
    "month-day": (_lower_month, _namesake),
    "day-month": (_namesake,),
    "month-days": (_hour,),
    "month-year": (_lower_month,),
    "last-month": (_lower_month,),
    "weekday": (_in_name, _named),
    "some-day": (_no_future,),
    "last-unit": (_next_one, _programme, _at_the_end),
    "every-month": (_lower_month,),
    "every-holiday": (_kind, _lower_feast),
    "a-weekday": (_attributive,),
    "season": (_in_name, _no_season),
    "year": (count, amount, reckoned, numbered, model_year, telephone),
    "holiday": (_kind, _wish, _lower_feast, _person),
    "holiday-of-year": (_lower_feast,),
    "duration": (_age, _old, _fraction, _some_day, _this_one),
    "durations": (_age, _old),
    "last-lengths": (_age, _old, _verb),
    "last-units": (_verb, _this_one),
    "units": (_bare, _age, _old, _joined),
    "a-unit": (_kind_of_day, _rate, _fraction, _age, _old),
    "past": (_as_recent,),
    "future": (_adjective, _soon),
    "often": (_periodical, _pay),
    "earlier": (_before,),
    "short-year": (no_year,),
    "the-day": (_title, _bare_day, _hyphened),
    "part-of-day": (_hyphened, _high_noon),
    "today": (_paper, _generic),
    "quarter": (_of_a_match, _of_an_age),
    "decade": (_thirties,),
    "zulu": (_aside,),
}
"""Of each rule that can be mistaken, the tests that tell when it is."""
