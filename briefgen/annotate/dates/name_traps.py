"""Words that look like dates and belong to names: "Black September", "May said", "USA Today"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.lexicon import MONTHS, WEEKDAYS
from briefgen.annotate.labels import NAMES, seen_as
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.dates.surroundings import Place
    from briefgen.annotate.model import Mention, Span

KEPT_IN_NAMES: Final = frozenset(
    {"month-day", "day-month", "nine-eleven", "october-seventh", "holiday", "holiday-of-year"}
)
"""Rules whose dates are dates even in a name: "the October 7 attack"."""

_NAMES: Final = NAMES - {"EVENT", "event"}


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


def lower_month(place: Place) -> bool:
    """The verbs "may" and "march", and anything else that is no name."""
    return not any(
        word[0].isupper() for word in place.text.split() if word.lower().strip(".,") in MONTHS
    )


def modal(place: Place) -> bool:
    """Such as "May" at the beginning of a sentence, before its verb."""
    return place.text == "May" and place.first.tag_ == "MD"


def in_name(place: Place) -> bool:
    """Such as "May" the prime minister, "March for Life"."""
    return place.first.ent_type_ in _NAMES


_SAYING: Final = frozenset(
    {"say", "tell", "add", "ask", "warn", "call", "want", "insist", "promise", "announce", "meet"}
)


def speaker(place: Place) -> bool:
    """Such as "May said": a person of that name."""
    return place.first.dep_ == "nsubj" and place.first.head.lemma_ in _SAYING


_PART_OF_ONE: Final = frozenset({"early", "late", "mid", "last", "next", "this", "every", "each"})


def named(place: Place) -> bool:
    """Such as "Black September", "Super Tuesday": a name of which the date is a part."""
    if place.first.i == 0 or not place.before.isalpha() or place.before in _PART_OF_ONE:
        return False
    before = place.first.nbor(-1)
    adjective = before.pos_ in {"ADJ", "PROPN"} and before.lower_ not in WEEKDAYS
    return adjective and before.text.istitle() and before.head.i == place.first.i


_NAMED_AFTER_DAYS: Final = frozenset(
    {"avenue", "brigade", "brigades", "bridge", "coalition", "movement", "square", "street"}
)


def namesake(place: Place) -> bool:
    """Such as "the March 9 Movement": a name; "on March 9 coalition forces" is none."""
    token = place.token_after() if place.after in _NAMED_AFTER_DAYS else None
    return token is not None and token.text[0].isupper()


def rest_of_namesake(place: Place) -> bool:
    """Such as the "October" of "the 6 October Bridge"."""
    return place.before.isdecimal() and namesake(place)


def revolution(place: Place) -> bool:
    """Such as "the October revolution": a name, and of an event that fell in November."""
    return place.after == "revolution"


_BEFORE_MONTHS: Final = frozenset(
    {"in", "since", "by", "until", "till", "from", "to", "early", "late", "mid", "last", "next"}
    | {"this", "of", "during", "through", "-", "and", "or", "before", "after", "every", "each"}
)


def march(place: Place) -> bool:
    """Such as "the March of the Mothers", "March for Life": people on their way."""
    if place.text.lower() != "march" or place.before in _BEFORE_MONTHS:
        return False
    whose = place.token_after(2)
    named = whose is not None and (whose.text[0].isupper() or whose.lower_ == "the")
    return place.after in {"of", "for", "on"} and named


_QUOTATION_MARKS: Final = frozenset({'"', "“", "‘", "'", "`"})


def programme(place: Place) -> bool:
    """Such as "on “This Week”": a programme."""
    return place.text == "This Week" and place.before in _QUOTATION_MARKS | {"'s"}


_PRIZED: Final = frozenset(
    {"athlete", "book", "car", "coach", "employee", "film", "game", "goal", "man", "manager"}
    | {
        "person",
        "photo",
        "player",
        "rookie",
        "song",
        "sportsman",
        "sportswoman",
        "team",
        "woman",
        "word",
    }
)


def title(place: Place) -> bool:
    """Such as "Colour of the Year", "word of the year", "player of the month": a prize."""
    if place.before != "of" or place.first.i < 2:  # noqa: PLR2004 - the noun and "of" stand before
        return False
    named = place.text.endswith(("Year", "Month"))
    return named or place.first.nbor(-2).lemma_ in _PRIZED


_BROADCASTS: Final = frozenset({"program", "programme", "show"})


def paper(place: Place) -> bool:
    """Such as "USA Today", "the Today programme": a name."""
    start = place.first.is_sent_start or place.first.i == 0
    if place.text != "Today" or start:
        return False
    return place.after in _BROADCASTS or place.first.nbor(-1).pos_ == "PROPN"


_FEASTS_AND_PERSONS: Final = frozenset({"ashura", "christmas", "easter", "ramadan"})


def person(place: Place) -> bool:
    """Such as "Tariq Ramadan": a person of that name."""
    named = place.text.lower() in _FEASTS_AND_PERSONS
    return named and seen_as(place.last) is ActorType.PERSON


_NOMINAL: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})


def periodical(place: Place) -> bool:
    """Such as "the daily Granma", "the owner of the daily": a newspaper."""
    if place.first.tag_ == "NN" and place.before in {"the", "a"} and place.last.dep_ in _NOMINAL:
        return True
    return place.after != "" and place.last.head.pos_ == "PROPN" and place.last.dep_ != "ROOT"
