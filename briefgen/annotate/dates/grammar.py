"""The rules by which dates are read: what the words look like, and what they say.

Each rule is a row: its name, its pattern in the language of
:mod:`briefgen.annotate.dates.pattern`, and the function that makes a reading of the match.
The longest match wins, and of equally long ones the rule that stands first.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates import lengths, lexicon, offsets, places, times
from briefgen.annotate.dates.pattern import Matcher, Rule, Vocabulary

if TYPE_CHECKING:
    from briefgen.annotate.dates.readings import Reading

MACROS: Final = {
    "DIGITS": "DAY | YEAR | NUMERAL",
    "SPELT": "NUMBER ((-|and)? NUMBER)? ((-|and)? NUMBER)? | a (hundred|thousand|million)",
    "NUM": "COUPLE | SEVERAL | DIGITS -? FRACTION | DIGITS (thousand|million|billion)?"
    " | SPELT | FRACTION | (DIGITS | SPELT) - odd",
    "HALFMORE": "-? and -? (a|one) -? half",
    "COUNT": "NUM | AN | HALF",
    "ANY": "UNIT | UNITS",
    "AMOUNT": "n:COUNT half:HALFMORE? (or so)? unit:ANY half:HALFMORE? (or so)?",
    "RANK": "NUMBER - ORDINAL | ORDINAL | NTH",
    "DATUM": "DAY | RANK",
    "SPELTYEAR": "(eighteen|nineteen|twenty) NUMBER (-? NUMBER)? | two thousand (and? NUMBER)?",
    "ANNO": "YEAR | SHORTYEAR",
    "SAIDYEAR": "YEAR | SHORTYEAR | (eighteen|nineteen) NUMBER (-? NUMBER)?",
    "REL": "LAST | NEXT | THIS",
    "TOLD": "DAY | SPELT | midnight | noon",
    "NIGHT": "morning | afternoon | evening | night",
    "PERIOD": "quarter | half",
    "MORE": "more | additional | other | straight | consecutive | full | whole | long | busy"
    " | trading | business | working | school | short | further | solid | successive | extra"
    " | entire | calendar | crucial | difficult | tough",
}
"""Patterns that stand for themselves in others, under a name."""

_CALENDAR: Final[tuple[Rule[Reading], ...]] = (
    Rule("iso", "ISO", places.iso),
    Rule("numeric", "NUMERIC", places.numeric),
    Rule(
        "nine-eleven",
        "9/11 | date:((september|sept) day:DATUM) (attacks|attack|terror|terrorist|hijackers)",
        places.nine_eleven,
    ),
    Rule(
        "october-seventh",
        "date:(october day:DATUM | the? day:DATUM of? october)"
        " (attacks|attack|massacre|massacres|assault|onslaught|atrocities)",
        places.october_seventh,
    ),
    Rule("month-day", "month:MONTH the? day:DATUM (,? year:SAIDYEAR)?", places.calendar_day),
    Rule("day-month", "the? day:DATUM of? month:MONTH (,? year:SAIDYEAR)?", places.calendar_day),
    Rule(
        "nth-of-month",
        "the? (rank:RANK|last:(last|final)) (day | weekday:WEEKDAY) (of|in) month:MONTH"
        " ((,|of)? year:ANNO)?",
        places.nth_of_month,
    ),
    Rule(
        "week-of-month",
        "the (RANK|last|final) full? (week|weekend|half|third) (of|in) month:MONTH"
        " ((,|of)? year:SAIDYEAR)?",
        places.calendar_day,
    ),
    Rule(
        "week-of",
        "(the|this|that)? week (of|starting|beginning|ending|ended) (WEEKDAY ,?)?"
        " (month:MONTH day:DATUM | day:DATUM month:MONTH) (,? year:ANNO)?",
        places.week_of,
    ),
    Rule(
        "month-days",
        "month:MONTH from:DATUM (-|to|and|through|or|until) to:DATUM (,? year:ANNO)?"
        " | from:DATUM (-|to|and|or) to:DATUM of? month:MONTH (,? year:ANNO)?",
        places.calendar_days,
    ),
    Rule(
        "day-of-month",
        "(on|by|of|from|until|since|before|after|than|to) date:(the day:NTH)",
        places.day_of_month,
    ),
    Rule("month-year", "month:MONTH (,|of)? year:SAIDYEAR", places.calendar_day),
    Rule("month", "month:MONTH", places.calendar_day),
    Rule("year", "(the year)? year:YEAR", places.calendar_day),
    Rule(
        "calendar-year",
        "the? year:YEAR (calendar|financial|tax|school|crop) year",
        places.calendar_day,
    ),
    Rule("short-year", "year:SHORTYEAR", places.calendar_day),
    Rule("years", "from:YEAR (-|/) to:(YEAR|DIGITS)", places.years),
    Rule("spelt-year", "(the year)? year:SPELTYEAR", places.spelt_year),
    Rule("month-of-year", "month:MONTH (day:DATUM ,?)? of? rel:REL year", places.of_year),
    Rule(
        "fiscal-year",
        "the? ((fiscal year? | fy -?) year:YEAR ((-|/) DIGITS)? | fiscal year:SHORTYEAR"
        " | year:FISCAL)",
        places.calendar_day,
    ),
    Rule("weekday", "weekday:WEEKDAY", places.weekday),
    Rule("a-weekday", "(a|any) ORDINARY? weekday:WEEKDAY part:NIGHT?", lengths.some_weekday),
    Rule("holiday", "rel:REL? holiday:HOLIDAY ((,|in|of)? year:YEAR)?", places.holiday),
    Rule(
        "holiday-of-year",
        "rel:REL year 's holiday:HOLIDAY | holiday:HOLIDAY (of|in)? rel:REL year",
        places.holiday_of_year,
    ),
    Rule("year-end", "the? calendar? year (-|'s)? end", places.year_end),
)

_PERIODS: Final[tuple[Rule[Reading], ...]] = (
    Rule("decade", "the? decade:DECADE", places.decade),
    Rule("spelt-decade", "(the | the? nineteen -?) decade:EIGHTIES", places.spelt_decade),
    Rule("century", "the? rank:RANK -? century", places.century),
    Rule(
        "centuries",
        "the? from:RANK century? (and|to|or|-) (the)? rank:RANK -? (century|centuries)",
        places.centuries,
    ),
    Rule(
        "season-year",
        "the? season:SEASON (,|of)? year:(ANNO|SPELTYEAR) ((-|–|/) DIGITS)?",
        places.season,
    ),
    Rule("season", "the? season:SEASON", places.season),
    Rule("the-following-month", "the rel:BESIDE month:MONTH", places.neighbour_month),
    Rule(
        "the-following-season",
        "the rel:BESIDE season:SEASON | that same? season:SEASON",
        places.neighbour_season,
    ),
    Rule("q3", "part:QUARTER (,|of)? fy? year:(ANNO|FISCAL)?", places.short_quarter),
    Rule(
        "quarter",
        "(the|its|their|THIS)? latest? fiscal? rank:RANK -? (fiscal|calendar)? part:PERIOD",
        places.part_of_year,
    ),
    Rule(
        "quarter-year",
        "(the|its|their)? (last:LAST|rank:RANK) -? fiscal? part:PERIOD (of|in|,|for)?"
        " (fiscal year?)? year:YEAR",
        places.part_of_year,
    ),
    Rule(
        "year-quarter",
        "the? fiscal? year:YEAR 's? fiscal? rank:RANK -? part:PERIOD",
        places.part_of_year,
    ),
    Rule(
        "months-quarter",
        "(the|its|their)? from:MONTH -? (to|through|-)? -? month:MONTH (quarter|period)"
        " ((of|in)? year:YEAR)?",
        places.months_quarter,
    ),
    Rule("month-quarter", "(the|its|their)? month:MONTH part:quarter", places.month_quarter),
    Rule(
        "that-quarter",
        "(the|its|their) fiscal? year:YEAR fiscal? part:quarter",
        places.that_quarter,
    ),
    Rule(
        "years-quarter",
        "rel:REL year 's (rank:RANK|last:final) -? part:PERIOD",
        places.part_of_year,
    ),
    Rule(
        "quarter-of-years",
        "the? rank:RANK -? part:PERIOD (of? rel:REL year | of the year)",
        places.part_of_year,
    ),
)

_TIMES: Final[tuple[Rule[Reading], ...]] = (
    Rule("clock", "hour:CLOCK am:AM? zone:ZONE?", times.clock),
    Rule("clock-hour", "hour:(DAY|SPELT) (am:AM | o'clock am:AM?) zone:ZONE?", times.clock),
    Rule(
        "clock-part",
        "hour:(DAY|SPELT|CLOCK) (in the part:(morning|afternoon|evening) | at part:night)",
        times.clock,
    ),
    Rule(
        "spoken-clock",
        "(half | a? quarter | n:NUM minutes?) side:past hour:TOLD am:AM?"
        " | (a? quarter | n:NUM minutes) side:to hour:TOLD am:AM?"
        " | (at|by|until|about|around|nearly|almost) date:(n:NUM side:to hour:TOLD am:AM?)",
        times.spoken,
    ),
    Rule("zulu", "hour:(YEAR|NUMERAL) zone:(gmt|utc|local time|hours|hrs)", times.zulu),
    Rule(
        "part-of-day",
        "the? part:(midday|noon|midnight|overnight|dawn|daytime|lunchtime)",
        times.part_of_day,
    ),
    Rule("the-part", "((the|that|that same) (early|late)? | mid -?) part:NIGHT", times.part_of_day),
    Rule("bare-part", "(early|late)? part:NIGHT", times.bare_part),
    Rule("the-next-morning", "the? rel:(BESIDE|next) part:NIGHT", offsets.part_of_neighbour),
    Rule(
        "last-night",
        "(late|early)? rel:(REL|yesterday|tomorrow) part:NIGHT",
        offsets.part_of_relative,
    ),
)

_OFFSETS: Final[tuple[Rule[Reading], ...]] = (
    Rule("today", "day:TODAY", offsets.today),
    Rule(
        "some-day",
        "one day | some day | someday",
        partial(lengths.reference, value="FUTURE_REF"),
    ),
    Rule("new-year", "the new year", places.new_year),
    Rule(
        "the-following-day", "the? rel:BESIDE unit:UNIT | the rel:next unit:day", offsets.neighbour
    ),
    Rule(
        "the-summer-after-next",
        "the season:SEASON rel:(after next|before last)",
        offsets.second_season,
    ),
    Rule("the-week-after-next", "the unit:UNIT rel:(after next|before last)", offsets.second),
    Rule("the-day-after", "the unit:UNIT rel:(before|after)", offsets.neighbour),
    Rule("the-following-weekday", "the rel:BESIDE weekday:WEEKDAY", places.neighbour_weekday),
    Rule(
        "past-decade",
        "(the|this)? past unit:(hour|day|decade|century) | the last unit:decade",
        lengths.one,
    ),
    Rule("last-unit", "the? rel:REL fiscal? unit:UNIT", offsets.relative_unit),
    Rule("last-weekday", "the? rel:REL weekday:WEEKDAY", places.weekday),
    Rule("last-month", "the? rel:REL month:MONTH day:DATUM?", places.relative_month),
    Rule("last-season", "the? rel:REL season:SEASON", places.season),
    Rule("weekday-of-week", "weekday:WEEKDAY (,|of)? rel:REL week", offsets.weekday_of_week),
    Rule(
        "week-from",
        "n:COUNT unit:(week|weeks) from weekday:WEEKDAY | weekday:WEEKDAY week"
        " | the weekday:WEEKDAY rel:(after next|before last)",
        offsets.week_from,
    ),
    Rule(
        "ago",
        "ABOUT? AMOUNT (ago|back) | unit:UNITS ago",
        offsets.ago,
    ),
    Rule(
        "lengths-ago",
        "ABOUT? NUM (to|or|-) NUM -? ANY (ago|back)",
        partial(lengths.reference, value="PAST_REF"),
    ),
    Rule(
        "hence",
        "ABOUT? AMOUNT (from (now|today) | hence | ('|'s) time)",
        offsets.hence,
    ),
    Rule(
        "earlier",
        "ABOUT? AMOUNT (earlier | previously | prior | before that?)",
        offsets.earlier,
    ),
    Rule(
        "later",
        "ABOUT? AMOUNT (later | afterward | afterwards | after that)",
        offsets.later,
    ),
    Rule(
        "year-ago",
        "(the|its|a)? (comparable|same)? year - (ago|earlier) rank:RANK? -?"
        " period:(quarter|period|half|month|year|third)?",
        offsets.year_ago,
    ),
    Rule("that-day", "(that same? | the same | the very) unit:UNIT", offsets.same),
    Rule("the-latest", "the latest fiscal? unit:(week|month|quarter|period|year)", offsets.latest),
    Rule(
        "same-of-year",
        "the same (quarter|period|month|week) (of|in) year:YEAR",
        places.calendar_day,
    ),
    Rule(
        "same-month",
        "the same period:month (of? last year | a year (ago|earlier|before))",
        offsets.year_ago,
    ),
    Rule(
        "same-period",
        "(the|its)? (same|comparable|corresponding|like)? period:(quarter|period)"
        " (of? last year | a year (ago|earlier)) | last year 's period:(quarter|period)",
        offsets.year_ago,
    ),
    Rule(
        "the-day",
        "the full? fiscal? unit:(day|week|weekend|month|quarter|year|decade|century)",
        offsets.ours,
    ),
)

_DURATIONS: Final[tuple[Rule[Reading], ...]] = (
    Rule(
        "duration",
        "(ABOUT|THESE)? n:NUM MORE? -? MORE? unit:ANY (- long)?",
        lengths.length,
    ),
    Rule("durations", "ABOUT? from:NUM (to|or|-) n:NUM -? unit:ANY (- long)?", lengths.lengths),
    Rule(
        "last-lengths",
        "(the|these)? (REL|BESIDE|first|final|latest) ABOUT? from:NUM (to|or|-) n:NUM -? unit:ANY",
        lengths.lengths,
    ),
    Rule("duration-and-half", "ABOUT? n:COUNT half:HALFMORE -? unit:ANY", lengths.length),
    Rule(
        "unit-and-half",
        "(ABOUT? n:(AN|one) | (the|this)? n:(past|last|next)) unit:UNIT half:HALFMORE",
        lengths.length_and_half,
    ),
    Rule("half-unit", "ABOUT? n:HALF unit:UNIT", lengths.length),
    Rule("a-unit", "ABOUT? AN MORE? -? unit:UNIT (- long)?", lengths.one),
    Rule("unit-long", "(THESE|AN)? (unit:UNIT - long | long:LONG)", lengths.one),
    Rule("all-year", "(all | full -) unit:UNIT", lengths.one),
    Rule("year-to-date", "the? unit:(year|month|quarter) to date", offsets.ours),
    Rule("the-year-ended", "date:(the fiscal? unit:year) (ended|ending|to)", lengths.one),
    Rule(
        "last-units",
        "ROUGHLY? (each of)? (the|these)? (REL|BESIDE|first|final|latest|recent) fiscal? ABOUT?"
        " n:NUM MORE? unit:ANY",
        lengths.length,
    ),
    Rule(
        "recent-units",
        "the? (recent|past|last|next) unit:UNITS ((and|or) UNITS)?",
        lengths.vague_length,
    ),
    Rule("units", "unit:UNITS ((and|or|to) UNITS)?", lengths.vague_length),
)

_SETS: Final[tuple[Rule[Reading], ...]] = (
    Rule("every-part", "(every|each) part:NIGHT", lengths.every_part),
    Rule("every", "(every|each) (other:(other|second) | n:NUM)? unit:ANY", lengths.every),
    Rule(
        "every-weekday",
        "(every|each) (other|second|third)? weekday:WEEKDAY part:PART?",
        lengths.every_weekday,
    ),
    Rule("weekends", "weekends", lengths.weekends),
    Rule("every-month", "(every|each) month:MONTH", lengths.every_month),
    Rule(
        "nth-of-every-month",
        "the? (RANK|last) (WEEKDAY|day|week|weekend) (of|in) (every|each)"
        " unit:(month|quarter|year)",
        lengths.every,
    ),
    Rule("every-holiday", "(every|each) holiday:HOLIDAY", lengths.every_holiday),
    Rule("every-season", "(every|each) season:SEASON", lengths.every_season),
    Rule("weekdays", "weekday:WEEKDAYS", lengths.every_weekday),
    Rule(
        "weekday-nights",
        "weekday:WEEKDAY part:(mornings|afternoons|evenings|nights)",
        lengths.every_weekday,
    ),
    Rule("often", "often:OFTEN", lengths.often),
    Rule(
        "times-a-day",
        "(once | twice | NUM times | NUM ANY) -? (a|per|each|every) -? unit:UNIT",
        lengths.every,
    ),
)

_REFERENCES: Final[tuple[Rule[Reading], ...]] = (
    Rule("present", "PRESENT", partial(lengths.reference, value="PRESENT_REF")),
    Rule("past", "PAST", partial(lengths.reference, value="PAST_REF")),
    Rule("future", "FUTURE", partial(lengths.reference, value="FUTURE_REF")),
    Rule(
        "coming-units",
        "the? (coming|future|upcoming) UNITS",
        partial(lengths.reference, value="FUTURE_REF"),
    ),
)

RULES: Final = (
    *_CALENDAR,
    *_PERIODS,
    *_TIMES,
    *_OFFSETS,
    *_SETS,
    *_DURATIONS,
    *_REFERENCES,
)
"""All rules; their names are unique."""

MATCHER: Final = Matcher(Vocabulary(lexicon.CLASSES, MACROS), RULES)
"""The compiled rules."""
