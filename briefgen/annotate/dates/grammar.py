"""The rules by which dates are read: what the words look like, and what they say.

Each rule is a row: its name, its pattern in the language of
:mod:`briefgen.annotate.dates.pattern`, and the function that makes a reading of the match.
The longest match wins, and of equally long ones the rule that stands first.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from briefgen.annotate.dates import lexicon
from briefgen.annotate.dates import words as w
from briefgen.annotate.dates.pattern import Matcher, Rule, Vocabulary
from briefgen.annotate.dates.readings import Reading

MACROS: Final = {
    "DIGITS": "DAY | YEAR | NUMERAL",
    "SPELT": "NUMBER ((-|and)? NUMBER)? ((-|and)? NUMBER)?",
    "NUM": "COUPLE | SEVERAL | DIGITS (-? FRACTION | - year)? | DIGITS | SPELT | FRACTION",
    "ANY": "UNIT | UNITS",
    "DATUM": "DAY | NTH | ORDINAL",
    "RANK": "ORDINAL | NTH",
    "SPELTYEAR": "(eighteen | nineteen | twenty) NUMBER (-? NUMBER)? | two thousand (and? NUMBER)?",
    "HALFS": "and (a|one) -? half",
    "MORE": "more | additional | other | straight | consecutive | full | whole | long | busy | short"
    " | further | solid | successive | extra | entire | calendar | crucial | difficult | tough",
}
"""Patterns that stand for themselves in others, under a name."""

_DATES: Final[tuple[Rule[Reading], ...]] = (
    Rule("iso", "ISO", w.iso),
    Rule("numeric", "NUMERIC", w.numeric),
    Rule("month-day", "month:MONTH the? day:DATUM (,? year:YEAR)?", w.calendar_day),
    Rule(
        "day-month", "the? day:DATUM of? month:MONTH (,? year:YEAR)?", w.calendar_day
    ),
    Rule("month-year", "month:MONTH (,|of)? year:YEAR", w.calendar_day),
    Rule("month", "month:MONTH", w.calendar_day),
    Rule("year", "(the year)? year:YEAR", w.calendar_day),
    Rule("spelt-year", "(the year)? year:SPELTYEAR", w.spelt_year),
    Rule("weekday", "weekday:WEEKDAY", w.weekday),
    Rule("month-days", "month:MONTH from:DATUM (-|to|and|through|or|until) to:DATUM (,? year:YEAR)?", w.calendar_days),
    Rule("years", "(the)? from:YEAR (-|/) to:(YEAR|DIGITS)", w.years),
    Rule("month-of-year", "month:MONTH (day:DATUM ,?)? (of)? rel:(THIS|LAST|NEXT) year", w.of_year),
    Rule("decade", "the? decade:DECADE", w.decade),
    Rule("spelt-decade", "(the|nineteen) decade:EIGHTIES", w.spelt_decade),
    Rule("century", "the? rank:RANK -? century", w.century),
    Rule("season-year", "(the)? season:SEASON (,|of)? year:(YEAR|SPELTYEAR)", w.season),
    Rule("season", "(the|in) season:SEASON", w.season),
    Rule("quarter-year", "(the)? fiscal? rank:RANK -? part:(quarter|half) (of|in|,|for)? (fiscal? (year)?)? year:YEAR", w.part_of_year),
    Rule("year-quarter", "(the)? fiscal? year:YEAR ('s)? fiscal? rank:RANK -? part:(quarter|half)", w.part_of_year),
    Rule("quarter", "(the|its|their)? (current|latest)? fiscal? rank:RANK -? (fiscal|calendar)? part:(quarter|half)", w.part_of_year),
    Rule("year's-quarter", "rel:(THIS|LAST|NEXT) year 's rank:RANK -? part:(quarter|half)", w.part_of_year),
    Rule("quarter-of-year", "(the)? rank:RANK -? part:(quarter|half) (of)? (rel:(THIS|LAST|NEXT) year | year:YEAR)", w.part_of_year),
    Rule("fiscal-year", "(the)? (fiscal (year)? | fy -?) year:(YEAR)", w.calendar_day),
    Rule("holiday", "holiday:HOLIDAY (,? year:YEAR)?", w.holiday),
    Rule("year-end", "the? (calendar)? year -? end", w.year_end),
    Rule("clock", "(at)? hour:CLOCK am:AM? zone:ZONE?", w.clock),
    Rule("clock-hour", "hour:(DAY|SPELT) (am:AM | o'clock am:AM?) zone:ZONE?", w.clock),
    Rule("part-of-day", "(the)? part:(midday|noon|midnight|overnight|dawn|daytime|lunchtime)", w.part_of_day),
    Rule("the-part", "(the|mid -?|that|this) part:(morning|afternoon|evening|night)", w.part_of_day),
    Rule("bare-part", "(early|late)? part:(morning|afternoon|evening|night)", w.bare_part),
)  # fmt: skip

_DIRECTED: Final[tuple[Rule[Reading], ...]] = (
    Rule("today", "day:TODAY", w.today),
    Rule("last-night", "(late|early)? rel:(LAST|THIS|yesterday|tomorrow) part:(morning|afternoon|evening|night)", w.part_of_relative),
    Rule("last-unit", "(the)? rel:(LAST|NEXT|THIS) unit:UNIT", w.relative_unit),
    Rule("last-weekday", "(the)? rel:(LAST|NEXT|THIS) weekday:WEEKDAY", w.weekday),
    Rule("last-month", "(the)? rel:(LAST|NEXT|THIS) month:MONTH (day:DATUM)?", w.relative_month),
    Rule("last-season", "(the)? rel:(LAST|NEXT|THIS) season:SEASON", w.season),
    Rule("weekday-of-week", "weekday:WEEKDAY (,|of)? rel:(LAST|NEXT|THIS) week", w.weekday_of_week),
    Rule("part-of-unit", "(the)? rel:(LAST|NEXT|THIS) fiscal year", w.fiscal),
    Rule("ago", "ABOUT? n:(NUM|AN) (or so)? unit:ANY (and (a|one) half)? (or so)? (ago|back)", w.ago),
    Rule("hence", "ABOUT? n:(NUM|AN) unit:ANY (from now | hence | from today)", w.hence),
    Rule("earlier", "ABOUT? n:(NUM|AN) unit:ANY (earlier|previously|before (that)?)", w.earlier),
    Rule("later", "ABOUT? n:(NUM|AN) unit:ANY (later|afterwards|afterward|after that)", w.later),
    Rule("year-ago", "(the|its|a)? (comparable|same)? year - (ago|earlier) rank:RANK? -? period:(quarter|period|half|month|year|third)?", w.year_ago),
    Rule("months-ago", "unit:UNITS (ago|earlier)", w.ago),
    Rule("the-following-day", "(the) rel:(following|next|previous|preceding) unit:UNIT", w.neighbour),
    Rule("the-day-after", "(the) unit:UNIT rel:(before|after)", w.neighbour),
    Rule("the-following-weekday", "(the) rel:(following|next|previous|preceding) weekday:WEEKDAY", w.neighbour_weekday),
    Rule("that-day", "(that|the same|the very) unit:(day|night|week|weekend|month|quarter|year)", w.same),
    Rule("the-day", "the latest? fiscal? unit:(day|week|weekend|month|quarter|year)", w.ours),
)  # fmt: skip

_DURATIONS: Final[tuple[Rule[Reading], ...]] = (
    Rule("duration", "ABOUT? (the|these|those)? n:NUM (MORE)? -? (MORE)? unit:ANY (- (long|old))?", w.length),
    Rule("duration-and-half", "ABOUT? n:(NUM|AN) and (a|one) -? half -? unit:ANY", w.length_and_half),
    Rule("unit-and-half", "ABOUT? n:(AN|one) unit:UNIT and (a|one) -? half", w.length_and_half),
    Rule("half-unit", "ABOUT? a? half (- | a | an)? unit:(hour|year|day|century|decade|month)", w.half),
    Rule("past-unit", "(the|this)? past unit:UNIT", w.one),
    Rule("a-unit", "ABOUT? AN (MORE)? (-)? unit:UNIT (- long)?", w.one),
    Rule("units", "unit:UNITS (and|or|to) UNITS", w.vague_length),
    Rule("bare-units", "unit:UNITS", w.vague_length),
    Rule("last-units", "ABOUT? (each of)? (the|these)? (LAST|NEXT|first|final|latest|recent|THIS) ABOUT? n:NUM MORE? unit:ANY", w.length),
    Rule("recent-units", "the? recent UNITS ((and|or) UNITS)?", partial(w.reference, value="PAST_REF")),
    Rule("coming-units", "the? (coming|future|upcoming) UNITS", partial(w.reference, value="FUTURE_REF")),
    Rule("past-units", "the? (past|last|next) unit:UNITS", w.vague_length),
    Rule("unit-long", "unit:UNIT - (long)", w.one),
    Rule("the-unit", "(the) unit:(decade|century|month|hour)", w.one),
)  # fmt: skip

_SETS: Final[tuple[Rule[Reading], ...]] = (
    Rule("every", "(every|each) (other:other | n:NUM)? unit:ANY", w.every),
    Rule("every-weekday", "(every|each) weekday:WEEKDAY part:PART?", w.every_weekday),
    Rule("weekdays", "(on)? weekday:WEEKDAYS", w.every_weekday),
    Rule("weekday-nights", "weekday:WEEKDAY part:(mornings|afternoons|evenings|nights)", w.every_weekday),
    Rule("often", "often:OFTEN", w.often),
    Rule("times-a-day", "(once|twice|NUM times|NUM days|NUM hours) (a|per|each|every) unit:UNIT", w.every),
)  # fmt: skip

_REFERENCES: Final[tuple[Rule[Reading], ...]] = (
    Rule("present", "PRESENT", partial(w.reference, value="PRESENT_REF")),
    Rule("past", "PAST", partial(w.reference, value="PAST_REF")),
    Rule("future", "FUTURE", partial(w.reference, value="FUTURE_REF")),
)  # fmt: skip

RULES: Final = (*_DATES, *_DIRECTED, *_DURATIONS, *_SETS, *_REFERENCES)

VOCABULARY: Final = Vocabulary(lexicon.CLASSES, MACROS)
MATCHER: Final = Matcher(VOCABULARY, RULES)
