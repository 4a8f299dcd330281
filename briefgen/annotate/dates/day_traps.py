"""Words for days, seasons, feasts and times that tell none: "today's youth", "prices fall"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.length_traps import some_day
from briefgen.annotate.dates.lexicon import MONTHS, WEEKDAYS
from briefgen.annotate.dates.readings import Toward
from briefgen.annotate.dates.tense import direction

if TYPE_CHECKING:
    from briefgen.annotate.dates.surroundings import Place

_NEAR: Final = 15
_CENTURY_WITHIN: Final = 5
"""How many words behind "half of" the century may stand: "of the last but one century"."""


def as_recent(place: Place) -> bool:
    """Such as "as recent as July", "each of the past three": how near, or of what, is left out."""
    following = place.token_after()
    if place.text.lower() == "the past" and following is not None and following.tag_ == "CD":
        return True
    return place.text.lower() == "recent" and place.before == "as"


def then_current(place: Place) -> bool:
    """Such as "the then current price", "then-current rules": of another time."""
    before = place.before
    if before == "-" and place.first.i > 1:
        before = place.first.nbor(-2).lower_
    return place.text.lower() == "current" and before == "then"


_OF_AN_AGE: Final = frozenset(
    {"age", "child", "citizen", "city", "computer", "consumer", "culture", "dollar", "economy"}
    | {"era", "generation", "kid", "leader", "money", "people", "society", "standard", "student"}
    | {"technology", "teenager", "term", "woman", "worker", "workforce", "world", "youngster"}
    | {"youth"}
)


def generic(place: Place) -> bool:
    """Such as "today's youth", "the leaders of tomorrow": an age, and no day."""
    text, first = place.text.lower(), place.first
    if text not in {"today", "tomorrow"}:
        return False
    owner = None
    if first.dep_ == "poss":
        owner = first.head
    elif place.before == "of" and first.i > 1:
        owner = first.nbor(-2)
    return owner is not None and owner.lemma_ in _OF_AN_AGE


_BEFORE_SEASONS: Final = frozenset(
    {"in", "by", "until", "since", "during", "early", "late", "mid", "-", "through", "and", "or"}
    | {"before", "over"}
)


def no_season(place: Place) -> bool:
    """Such as "a spring", "prices fall", "the fall of the wall", "the winter of the strike".

    The winter solstice is a day.
    """
    if place.after in {"equinox", "solstice"}:
        return True
    fall = place.text.lower().endswith("fall") and place.after in {"in", "from", "to"}
    if fall or place.after == "of":
        return True
    return not place.text.lower().startswith("the") and place.before not in _BEFORE_SEASONS


_TIMES_OF_A_HOLIDAY: Final = frozenset(
    {"day", "eve", "week", "weekend", "season", "morning", "night", "evening", "holiday", "period"}
    | {"break", "celebration", "celebrations", "festival", "festivities", "holidays"}
)


def kind(place: Place) -> bool:
    """Such as "a Christmas tree": a kind of thing."""
    last = place.last
    named_day = place.text.lower().endswith(("day", "eve", "night"))
    return not named_day and last.dep_ == "compound" and last.head.lower_ not in _TIMES_OF_A_HOLIDAY


def wish(place: Place) -> bool:
    """Such as "Merry Christmas": a greeting."""
    return place.before in {"merry", "happy"}


_FEASTS_IN_CAPITALS: Final = (
    *("election day", "flag day", "holi", "holy week", "independence day", "spring festival"),
    *("tet", "thanksgiving"),
)


def lower_feast(place: Place) -> bool:
    """Such as "election day", "last year's spring festival": no name, and any of them."""
    return place.text.endswith(_FEASTS_IN_CAPITALS)


def adjective(place: Place) -> bool:
    """Such as "future earnings", "her future", "the future of the port": no time."""
    if place.last.lower_ != "future":
        return False
    own = place.first.i > 0 and place.first.nbor(-1).tag_ in {"PRP$", "POS"}
    return own or place.after == "of" or place.last.dep_ in {"amod", "compound"}


_AFTER_SOON: Final = frozenset({"after", "as", "before", "afterwards", "afterward"})


def soon(place: Place) -> bool:
    """Such as "soon after", "soon they all left": told by what it came after."""
    if place.text.lower() != "soon":
        return False
    beside = place.before == "as" or place.after == "-" or place.after in _AFTER_SOON
    over = place.first.head.i > place.first.i and direction(place.first) is Toward.PAST
    return beside or over


def at_the_end(place: Place) -> bool:
    """Such as "at the last minute", "on the last day": late, but no time that one could tell.

    Nor are "the last night of the fair" and "the last year of her life".
    """
    text = place.text.lower()
    if place.after == "of" and text.startswith("the last"):
        return True
    if place.after == "of" and place.before == "the" and text.startswith("last"):
        return True
    if text.endswith("last day"):
        index = place.first.i - (2 if place.before == "the" else 1)
        return index >= 0 and place.first.doc[index].lower_ == "on"
    return text.endswith(("last minute", "last second"))


def no_future(place: Place) -> bool:
    """Such as "it took one day", "one day he saw it": not "one day they will return"."""
    if place.text.lower() == "one day" and not some_day(place):
        return True
    return direction(place.first) is not Toward.FUTURE


def high_noon(place: Place) -> bool:
    """Such as "high noon"."""
    return place.before == "high"


_PLAYING: Final = frozenset(
    {"score", "goal", "penalty", "header", "equaliser", "equalizer", "equalise", "halftime"}
    | {"substitute", "goalkeeper", "match", "striker", "midfielder", "win", "beat", "lead", "draw"}
    | {"trail", "touchdown", "rebound", "free-throw", "puck"}
)


_IN_QUARTERS: Final = frozenset(
    {"basket", "dunk", "interception", "layup", "outscore", "pointer", "quarterback", "score"}
    | {"touchdown"}
)
"""Lemmas from games of four quarters, of which no business speaks."""
_OF_GAMES: Final = frozenset(
    {"fullback", "goalkeeper", "goalscorer", "halfback", "halftime", "handball", "layup"}
    | {"linebacker", "linesman", "lineout", "midfielder", "playoff", "puck", "quarterback"}
    | {"scoreline", "scrum", "touchdown", "winger"}
)
"""Words of which one within some sentences tells that a text is on a match."""
_REPORT: Final = 80
"""How many words on each side a report of a match is looked for."""


def of_a_match(place: Place) -> bool:
    """Such as "scored in the first half", "a touchdown in the third quarter"."""
    part = place.last.lower_
    if part not in {"half", "quarter"} or place.after == "of":
        return False
    playing = _PLAYING if part == "half" else _IN_QUARTERS
    doc, here = place.first.doc, place.first.i
    near = doc[max(0, here - _NEAR) : here + _NEAR]
    if any(token.lemma_ in playing for token in near if token.sent == place.first.sent):
        return True
    around = doc[max(0, here - _REPORT) : here + _REPORT]
    return any(token.lower_ in _OF_GAMES or token.lemma_ in _OF_GAMES for token in around)


_AGES: Final = frozenset({"century", "decade", "millennium"})


def of_an_age(place: Place) -> bool:
    """Such as "the second half of the 20th century": a half of more than a year."""
    if place.after != "of":
        return False
    ahead = place.last.doc[place.last.i + 2 : place.last.i + 2 + _CENTURY_WITHIN]
    return any(token.lower_ in _AGES or token.lower_.endswith("0s") for token in ahead)


_LEFT: Final = frozenset({"left", "remaining"})
_CLOCKED: Final = frozenset({"best", "record", "time"})


def of_a_race(place: Place) -> bool:
    """Such as "won in 2:24:43", "a time of 2:08", "2:41 to play": how long it takes."""
    if not place.text.replace(":", "").replace(".", "").isdecimal():
        return False
    timed = place.before == "of" and place.first.i > 1 and place.first.nbor(-2).lower_ in _CLOCKED
    to_play = place.after in _LEFT or (place.after == "to" and _is_to_play(place))
    return place.before == "in" or timed or to_play


def _is_to_play(place: Place) -> bool:
    word = place.token_after(2)
    return word is not None and word.lower_ in {"go", "play"}


_HALVES_OF_DAYS: Final = frozenset({"am", "a.m.", "pm", "p.m."})


def hour(place: Place) -> bool:
    """Such as "10 p.m. on May 3 and 4 a.m.": the second number is an hour."""
    return place.after in _HALVES_OF_DAYS


def aside(place: Place) -> bool:
    """Such as "10:35 a.m. (0735 GMT)": the same time once more."""
    return place.before == "("


def attributive(place: Place) -> bool:
    """Such as "a Monday statement": the very Monday, while "on a Monday" is any."""
    return place.last.dep_ in {"compound", "nmod", "amod"} and place.last.head.i > place.last.i


def hyphened(place: Place) -> bool:
    """Such as "pre-dawn", "quarter-to-quarter": a part of a longer word."""
    return "-" in {place.before, place.after}


_DAWNS: Final = frozenset({"false", "golden", "great", "historic", "new"})


def new_dawn(place: Place) -> bool:
    """Such as "a new dawn", "the dawn of a new age": the start of something."""
    if place.last.lower_ != "dawn":
        return False
    return place.before in _DAWNS or place.after == "of"


_WEEKLY: Final = frozenset(
    {"brunch", "club", "interview", "job", "league", "lunch", "market", "roast", "school"}
    | {"supplement"}
)


def of_every_week(place: Place) -> bool:
    """Such as "his Saturday school", "a Sunday roast": what there is every week."""
    return place.after in _WEEKLY


_SOMEBODY: Final = frozenset({"i", "he", "she", "we", "you", "they"})


def to_the_day(place: Place) -> bool:
    """Such as "nine years to the day after it began": exactly so long."""
    return place.before == "to" and place.text.lower() in {"the day after", "the day before"}


def of_something(place: Place) -> bool:
    """Such as "the week of the flood", "the year of the dog": told by what is in it.

    "Its high for the year of $47" tells what is of the year.
    """
    what = place.token_after(2)
    dated = place.last.lower_ == "weekend"  # "the weekend of 12 May": that day tells
    amount = what is not None and what.tag_ in {"$", "CD", "JJR", "RB"} and not dated
    return place.after == "of" and not amount and not place.text.lower().startswith("the full")


_NAMED: Final = frozenset(WEEKDAYS) | frozenset(MONTHS)


def of_an_event(place: Place) -> bool:
    """Such as "the night of the flood": told by what happened in it, unless that is a date."""
    words = [place.token_after(step) for step in (2, 3)]
    dated = (
        word.tag_ == "CD" or word.text[:1].isdigit() or word.lower_ in _NAMED
        for word in words
        if word is not None
    )
    return place.after == "of" and not any(dated)


def any_of_them(place: Place) -> bool:
    """Such as "more than in any March": none that one could tell."""
    return place.before == "any"


def told_of(place: Place) -> bool:
    """Such as "the week I left": the one in which something happened."""
    return place.after in _SOMEBODY


def bare_day(place: Place) -> bool:
    """Such as "the day" without more says no day."""
    return place.text.lower() in {"the day", "the latest day"} and place.before != "in"


_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "CD", "JJS", "VBG"})


def in_a_row(place: Place) -> bool:
    """Such as "on the 12th floor": a number in a row of things."""
    following = place.token_after()
    return place.after == "of" or (following is not None and following.tag_ in _NOUNS)
