"""What tells that the words which a rule matched are no date: the traps of each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import day_traps as day
from briefgen.annotate.dates import length_traps as length
from briefgen.annotate.dates import name_traps as name
from briefgen.annotate.dates import year_traps as year

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from briefgen.annotate.dates.surroundings import Place


def trap_of(rule: str, place: Place) -> str:
    """Return why the words that ``rule`` matched are no date where they stand, or "" if they are.

    That is the name of the test that tells: "age", "lower_month".
    """
    return next((test.__name__ for test in _TRAPS.get(rule, ()) if test(place)), "")


_TRAPS: Final[Mapping[str, Sequence[Callable[[Place], bool]]]] = {
    "month": (
        *(name.lower_month, name.modal, name.in_name, name.speaker, name.named),
        *(name.revolution, name.march, name.rest_of_namesake, day.any_of_them),
    ),
    "month-day": (name.lower_month, name.namesake),
    "day-month": (name.namesake,),
    "month-days": (day.hour,),
    "month-year": (name.lower_month,),
    "last-month": (name.lower_month,),
    "weekday": (name.in_name, name.named, day.of_every_week),
    "a-weekday": (day.of_every_week, day.attributive),
    "some-day": (day.no_future,),
    "last-night": (day.at_the_end,),
    "last-unit": (length.next_one, name.programme, day.at_the_end),
    "every-month": (name.lower_month,),
    "every-holiday": (day.kind, day.lower_feast),
    "season": (name.in_name, day.no_season),
    "year": (
        year.count,
        year.amount,
        year.reckoned,
        year.numbered,
        year.model_year,
        year.reference,
        year.telephone,
        year.early,
        year.before_christ,
    ),
    "holiday": (day.kind, day.wish, day.lower_feast, name.person),
    "holiday-of-year": (day.lower_feast,),
    "duration": (
        *(length.age, length.old, length.fraction, length.some_day, length.this_one),
        *(length.as_many, length.compared, length.between, length.hers, length.once),
    ),
    "durations": (length.age, length.old),
    "last-lengths": (length.age, length.old, length.verb),
    "last-units": (length.verb, length.this_one),
    "units": (length.bare, length.age, length.old, length.joined, length.as_many),
    "a-unit": (
        *(length.kind_of_day, length.rate, length.fraction, length.age, length.old),
        *(length.hyphened, length.school_year, length.compared, length.at_night),
    ),
    "past": (day.as_recent,),
    "present": (day.then_current,),
    "future": (day.adjective, day.soon),
    "often": (name.periodical, length.pay),
    "ago": (length.compared, length.behind),
    "earlier": (length.before, length.compared, length.than_planned),
    "later": (length.compared, length.than_planned),
    "every": (length.part_of_a_word,),
    "short-year": (year.no_year,),
    "the-day": (name.title, day.bare_day, day.hyphened, day.told_of, day.of_something),
    "times-a-day": (length.counted_back,),
    "the-day-after": (day.to_the_day,),
    "day-of-month": (day.in_a_row,),
    "the-part": (day.of_an_event,),
    "part-of-day": (day.hyphened, day.high_noon, day.new_dawn),
    "today": (name.paper, day.generic),
    "quarter": (day.of_a_match, day.of_an_age),
    "century": (year.before_christ,),
    "centuries": (year.before_christ,),
    "decade": (length.thirties,),
    "clock": (day.of_a_race,),
    "zulu": (day.aside,),
}
"""Of each rule that can be mistaken, the tests that tell when it is."""
