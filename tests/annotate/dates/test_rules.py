"""Every rule of the grammar, with an example. The day is Monday, 21 October 2019."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.dates.grammar import RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]

EXAMPLES = [
    ("iso", "The lease runs out on 2019-12-01.", {"2019-12-01": "2019-12-01"}),
    ("iso", "It was logged at 2019-12-01T08:30Z.", {"2019-12-01T08:30Z": "2019-12-01T08:30Z"}),
    ("numeric", "The form is dated 10/03/2019.", {"10/03/2019": "2019-10-03"}),
    ("numeric", "The form is dated 21.11.2019.", {"21.11.2019": "2019-11-21"}),
    ("numeric", "The form is dated 25/11/98.", {"25/11/98": "1998-11-25"}),
    ("nine-eleven", "The 9/11 hearings opened.", {"9/11": "2001-09-11"}),
    ("nine-eleven", "It was built after the September 11 attacks.", {"September 11": "2001-09-11"}),
    ("month-day", "The dam broke on October 9.", {"October 9": "2019-10-09"}),
    ("month-day", "She was born on Dec. 12, 1963, in Minsk.", {"Dec. 12, 1963": "1963-12-12"}),
    ("month-day", "It falls on March twenty-second.", {"March twenty-second": "2020-03-22"}),
    ("day-month", "The poll of 8 December 2013 was void.", {"8 December 2013": "2013-12-08"}),
    ("day-month", "Fires burn on the 5th of November.", {"the 5th of November": "2019-11-05"}),
    ("month-days", "They met on Oct. 3 and 4.", {"Oct. 3": "2019-10-03", "4": "2019-10-04"}),
    ("month-days", "They met on 3-4 July.", {"3": "2019-07-03", "4 July": "2019-07-04"}),
    ("month-year", "The mine closed in December 1963.", {"December 1963": "1963-12"}),
    ("month", "The mine closed in July.", {"July": "2019-07"}),
    ("year", "The mine closed in 1963.", {"1963": "1963"}),
    ("year", "In the year 2000 nothing happened.", {"the year 2000": "2000"}),
    ("short-year", "The mine closed in '63.", {"'63": "1963"}),
    ("years", "The 1995-96 season was dull.", {"1995": "1995", "96": "1996"}),
    ("spelt-year", "In nineteen ninety-four it shut.", {"nineteen ninety-four": "1994"}),
    ("month-of-year", "In July last year it shut.", {"July last year": "2018-07"}),
    ("fiscal-year", "Sales fell in fiscal 2018.", {"fiscal 2018": "2018"}),
    ("weekday", "The pact was signed on Friday.", {"Friday": "2019-10-18"}),
    ("holiday", "He left on New Year's Eve.", {"New Year's Eve": "2018-12-31"}),
    ("holiday", "He fell on Easter Sunday, 1916.", {"Easter Sunday, 1916": "1916-04-23"}),
    ("holiday", "Voters go to the polls on Election Day.", {"Election Day": "2019-11-05"}),
    ("holiday-of-year", "It rained at Easter last year.", {"Easter last year": "2018-04-01"}),
    ("holiday", "The shop shuts on Thanksgiving.", {"Thanksgiving": "2019-11-28"}),
    ("year-end", "It will be done by year-end.", {"year-end": "2019-12-31"}),
    ("decade", "Oil was cheap in the 1950s.", {"the 1950s": "195"}),
    ("decade", "Oil was cheap in the late '80s.", {"the late '80s": "198"}),
    ("spelt-decade", "Oil was cheap in the fifties.", {"the fifties": "195"}),
    ("century", "The abbey is of the 12th century.", {"the 12th century": "11"}),
    ("century", "A twenty-first century plague.", {"twenty-first century": "20"}),
    (
        "centuries",
        "Pirates ruled here in the 17th and 18th centuries.",
        {"the 17th": "16", "18th centuries": "17"},
    ),
    ("some-day", "They will return one day.", {"one day": "FUTURE_REF"}),
    ("past-decade", "The town changed in the last decade.", {"the last decade": "P10Y"}),
    ("every-part", "The horn sounds every morning.", {"every morning": "XXXX-XX-XXTMO"}),
    ("every-season", "Whales come each winter.", {"each winter": "XXXX-WI"}),
    ("lengths-ago", "It hurt about 3-4 months ago.", {"about 3-4 months ago": "PAST_REF"}),
    ("past", "He left a long time ago.", {"a long time ago": "PAST_REF"}),
    ("year", "It followed the disputed 2016 elections.", {"2016": "2016"}),
    ("year", "Gases fell below 1990 levels.", {"1990": "1990"}),
    ("season", "The roads are full over summer.", {"summer": "2019-SU"}),
    ("a-weekday", "The shop has never opened on a Sunday.", {"a Sunday": "XXXX-WXX-7"}),
    ("a-weekday", "She sings on a Friday night.", {"a Friday night": "XXXX-WXX-5TNI"}),
    (
        "october-seventh",
        "Nova was released long after the October 7 attack.",
        {"October 7": "2019-10-07"},
    ),
    ("spelt-decade", "In the nineteen-eighties it rained.", {"the nineteen-eighties": "198"}),
    ("earlier", "The bridge shut two years prior.", {"two years prior": "2017"}),
    (
        "quarter-of-years",
        "In the first half of the year sales fell.",
        {"the first half of the year": "2019-H1"},
    ),
    ("present", "The line runs to the present day.", {"the present day": "PRESENT_REF"}),
    ("ago", "The comet fell 66 million years ago.", {"66 million years ago": "PAST_REF"}),
    ("season-year", "The city fell in the summer of '42.", {"the summer of '42": "1942-SU"}),
    ("season", "The roof collapsed in the spring.", {"the spring": "2019-SP"}),
    ("q3", "Revenue rose in Q3 2018.", {"Q3 2018": "2018-Q3"}),
    ("quarter", "Profit fell in the third quarter.", {"the third quarter": "2019-Q3"}),
    ("quarter", "Third-quarter profit fell.", {"Third-quarter": "2019-Q3"}),
    (
        "quarter-year",
        "Profit fell in the second half of 2016.",
        {"the second half of 2016": "2016-H2"},
    ),
    (
        "year-quarter",
        "Profit fell in the 2016 third quarter.",
        {"the 2016 third quarter": "2016-Q3"},
    ),
    (
        "years-quarter",
        "It matched last year's fourth quarter.",
        {"last year's fourth quarter": "2018-Q4"},
    ),
    (
        "quarter-of-years",
        "Profit fell in the first half of this year.",
        {"the first half of this year": "2019-H1"},
    ),
    ("clock", "The blast came at 14:05 GMT.", {"14:05 GMT": "2019-10-21T14:05Z"}),
    ("clock", "The blast came at 10:35 a.m.", {"10:35 a.m.": "2019-10-21T10:35"}),
    ("clock-hour", "The blast came at 3 p.m. EST.", {"3 p.m. EST": "2019-10-21T15:00-05"}),
    ("clock-hour", "The blast came at three o'clock.", {"three o'clock": "2019-10-21T03:00"}),
    ("clock-part", "It came at 4 in the morning.", {"4 in the morning": "2019-10-21T04:00"}),
    ("zulu", "The blast came at 0735 GMT.", {"0735 GMT": "2019-10-21T07:35Z"}),
    ("part-of-day", "The talks end at noon.", {"noon": "2019-10-21T12:00"}),
    ("part-of-day", "Rockets fell overnight.", {"overnight": "2019-10-20TNI"}),
    ("part-of-day", "It will snow overnight.", {"overnight": "2019-10-21TNI"}),
    ("the-part", "It rained in the afternoon.", {"the afternoon": "2019-10-21TAF"}),
    ("bare-part", "Night on Sunday was loud.", {"Night on Sunday": "2019-10-20TNI"}),
    ("last-night", "Shots rang out last night.", {"last night": "2019-10-20TNI"}),
    ("last-night", "It opens tomorrow morning.", {"tomorrow morning": "2019-10-22TMO"}),
    ("today", "The verdict is due tomorrow.", {"tomorrow": "2019-10-22"}),
    ("today", "It arrived the day before yesterday.", {"the day before yesterday": "2019-10-19"}),
    ("today", "Rain is expected tonight.", {"tonight": "2019-10-21TNI"}),
    ("new-year", "The rules change in the new year.", {"the new year": "2020-01-01"}),
    (
        "the-following-day",
        "He flew in on Oct. 3 and left the following day.",
        {"Oct. 3": "2019-10-03", "the following day": "2019-10-04"},
    ),
    (
        "the-day-after",
        "He flew in on Oct. 3; the week before, he was ill.",
        {"Oct. 3": "2019-10-03", "the week before": "2019-W39"},
    ),
    (
        "the-following-weekday",
        "They meet on Nov. 6 and the following Friday.",
        {"Nov. 6": "2019-11-06", "the following Friday": "2019-11-08"},
    ),
    ("past-decade", "Rents doubled in the past decade.", {"the past decade": "P10Y"}),
    ("last-unit", "Rents doubled last year.", {"last year": "2018"}),
    ("last-unit", "The vote is due later this week.", {"later this week": "2019-W43"}),
    ("last-unit", "It opens next quarter.", {"next quarter": "2020-Q1"}),
    ("last-weekday", "He quit last Thursday.", {"last Thursday": "2019-10-17"}),
    ("last-weekday", "It opens next Tuesday.", {"next Tuesday": "2019-10-22"}),
    ("last-month", "The bank failed last March.", {"last March": "2019-03"}),
    ("last-season", "The bank failed last autumn.", {"last autumn": "2018-FA"}),
    ("weekday-of-week", "It shut on Friday last week.", {"Friday last week": "2019-10-18"}),
    ("week-from", "It shuts a week from Friday.", {"a week from Friday": "2019-11-01"}),
    ("ago", "The bank failed three weeks ago.", {"three weeks ago": "2019-W40"}),
    ("ago", "They met half a century ago.", {"half a century ago": "1969"}),
    ("ago", "They met two and a half years ago.", {"two and a half years ago": "2017-04"}),
    ("ago", "A few years ago it was a field.", {"A few years ago": "PAST_REF"}),
    ("hence", "It ends two years from now.", {"two years from now": "2021"}),
    (
        "earlier",
        "He was freed on Oct. 3; two days earlier, she was.",
        {"Oct. 3": "2019-10-03", "two days earlier": "2019-10-01"},
    ),
    (
        "later",
        "He was freed on Oct. 3 and two days later, she was.",
        {"Oct. 3": "2019-10-03", "two days later": "2019-10-05"},
    ),
    ("later", "An hour later, he was dead.", {"An hour later": "PT1H"}),
    (
        "year-ago",
        "Net fell in the third quarter from the year-ago quarter.",
        {"the third quarter": "2019-Q3", "the year-ago quarter": "2018-Q3"},
    ),
    (
        "same-of-year",
        "Profit fell from the same quarter of 2016.",
        {"the same quarter of 2016": "2016"},
    ),
    (
        "same-period",
        "Third-quarter net rose from the same period last year.",
        {"Third-quarter": "2019-Q3", "the same period last year": "2018-Q3"},
    ),
    (
        "that-day",
        "He was freed on Oct. 3. That day, she wept.",
        {"Oct. 3": "2019-10-03", "That day": "2019-10-03"},
    ),
    ("the-latest", "Net fell in the latest quarter.", {"the latest quarter": "2019-Q3"}),
    ("the-day", "The weekend was calm.", {"The weekend": "2019-W42-WE"}),
    ("the-day", "It closes by the end of the year.", {"the end of the year": "2019"}),
    ("duration", "The 120-hour truce held.", {"The 120-hour": "PT120H"}),
    ("duration", "The siege lasted several months.", {"several months": "PXM"}),
    ("duration", "He sang for two more hours.", {"two more hours": "PT2H"}),
    ("duration", "A deal of about 25 years.", {"about 25 years": "P25Y"}),
    ("durations", "It takes two to six days.", {"two": "P2D", "six days": "P6D"}),
    (
        "the-week-after-next",
        "They meet the week after next, and met the month before last.",
        {"the week after next": "2019-W45", "the month before last": "2019-08"},
    ),
    ("every", "It rains every second day.", {"every second day": "P2D"}),
    ("every-weekday", "It rains every second Tuesday.", {"every second Tuesday": "XXXX-WXX-2"}),
    (
        "last-lengths",
        "It rained for the past three or four weeks.",
        {"the past three": "P3W", "four weeks": "P4W"},
    ),
    (
        "duration-and-half",
        "He served two and a half years.",
        {"two and a half years": "P2Y6M"},
    ),
    ("unit-and-half", "He served a year and a half.", {"a year and a half": "P1Y6M"}),
    ("half-unit", "He spoke for half an hour.", {"half an hour": "PT30M"}),
    ("a-unit", "The work took a decade.", {"a decade": "P10Y"}),
    ("unit-long", "The decade-long war ended.", {"The decade-long": "P10Y"}),
    ("unit-long", "A weeklong strike began.", {"A weeklong": "P1W"}),
    ("all-year", "The pool is open all year.", {"all year": "P1Y"}),
    ("the-year-ended", "Sales for the year ended well.", {"the year": "P1Y"}),
    ("last-units", "Rents rose over the past three years.", {"the past three years": "P3Y"}),
    ("recent-units", "Rents rose in recent months.", {"recent months": "PXM"}),
    ("units", "They argued for weeks.", {"weeks": "PXW"}),
    ("every", "The club meets every two weeks.", {"every two weeks": "P2W"}),
    ("every", "The club meets every other day.", {"every other day": "P2D"}),
    ("every-weekday", "The club meets every Monday.", {"every Monday": "XXXX-WXX-1"}),
    ("weekdays", "The club meets on Tuesdays.", {"Tuesdays": "XXXX-WXX-2"}),
    ("weekday-nights", "The club meets Friday nights.", {"Friday nights": "XXXX-WXX-5TNI"}),
    ("weekends", "The club meets on weekends.", {"weekends": "XXXX-WXX-WE"}),
    ("often", "The wards are cleaned daily.", {"daily": "P1D"}),
    ("often", "The board meets semiannually.", {"semiannually": "P6M"}),
    ("often", "The prize is given annually.", {"annually": "P1Y"}),
    ("times-a-day", "He swims twice a week.", {"twice a week": "P1W"}),
    ("present", "The firm is now bankrupt.", {"now": "PRESENT_REF"}),
    ("past", "The bridge was painted recently.", {"recently": "PAST_REF"}),
    ("future", "Robots will do it in the near future.", {"the near future": "FUTURE_REF"}),
    ("coming-units", "Rents will fall in the coming months.", {"the coming months": "FUTURE_REF"}),
]


@pytest.mark.parametrize(("rule", "text", "told"), EXAMPLES)
def test_a_rule_reads_its_words(
    dates_in: Reader,
    rules_in: Callable[[str], set[str]],
    rule: str,
    text: str,
    told: dict[str, str],
) -> None:
    assert dates_in(text) == told
    assert rule in rules_in(text)


def test_every_rule_has_an_example() -> None:
    assert {rule.name for rule in RULES} == {rule for rule, _, _ in EXAMPLES}


def test_the_names_of_rules_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
