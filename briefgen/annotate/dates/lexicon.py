"""The words that dates are made of, as tables: each class of words, and what each word means.

The keys are lower case; a key of several words is written with single spaces, and an apostrophe
begins a word of its own ("new year 's eve"). The names of the classes are those that the patterns
in :mod:`briefgen.annotate.dates.grammar` use.
"""

from __future__ import annotations

from typing import Final

from briefgen.annotate.dates.calendar import Unit
from briefgen.annotate.dates.feasts import HOLIDAYS

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
ABBREVIATED: Final = frozenset(
    {
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
    }
)
"""Short forms that take a full stop, which then belongs to them."""

WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tue tues", "wednesday", "thursday thu thur thurs",
            "friday fri", "saturday", "sunday",
        )
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS_PLURAL: Final = {
    f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")
}

UNITS_SINGULAR: Final = {str(unit): unit for unit in Unit if unit not in {Unit.HALF, Unit.SEASON}}
UNITS_PLURAL: Final = {
    **{f"{word}s": unit for word, unit in UNITS_SINGULAR.items()},
    "centuries": Unit.CENTURY,
    "millennia": Unit.MILLENNIUM,
    "mins": Unit.MINUTE,
    "hrs": Unit.HOUR,
    "yrs": Unit.YEAR,
}
UNITS: Final = {**UNITS_SINGULAR, **UNITS_PLURAL}

PARTS: Final = {
    "morning": "TMO",
    "mornings": "TMO",
    "dawn": "TMO",
    "afternoon": "TAF",
    "afternoons": "TAF",
    "evening": "TEV",
    "evenings": "TEV",
    "dusk": "TEV",
    "night": "TNI",
    "nights": "TNI",
    "lunchtime": "TMI",
    "daytime": "TDT",
    "midday": "T12:00",
    "noon": "T12:00",
    "midnight": "T24:00",
    "overnight": "TNI",
}
"""Parts of the day; midnight is the end of the day that is named."""

SEASONS: Final = {
    "spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI",
    "springtime": "SP", "summertime": "SU", "wintertime": "WI",
}  # fmt: skip

DAYS: Final = {
    "today": (0, ""),
    "yesterday": (-1, ""),
    "tomorrow": (1, ""),
    "tonight": (0, "TNI"),
    "the day before yesterday": (-2, ""),
    "the day after tomorrow": (2, ""),
}
"""Words that count days from the text's own: how far, and the part of the day."""

PRESENT: Final = (
    "now", "right now", "just now", "until now", "currently", "current", "presently",
    "nowadays", "at present", "the present", "the present day", "present - day",
    "at this moment", "at the moment", "these days",
    "at this point", "at this time", "the present time", "for now",
)  # fmt: skip
PAST: Final = (
    "recently",
    "recent",
    "the past",
    "lately",
    "long ago",
    "the recent past",
    "a long time ago",
    "some time ago",
    "a while ago",
    "a little while ago",
    "a short while ago",
    "not long ago",
    "not so long ago",
)
FUTURE: Final = (
    "the future", "future", "soon", "the near future", "the foreseeable future",
    "the distant future", "the immediate future", "the near term", "the short term",
    "the long term", "as soon as possible",
)  # fmt: skip

SETS: Final = {
    "hourly": (1, Unit.HOUR), "daily": (1, Unit.DAY), "nightly": (1, Unit.NIGHT),
    "weekly": (1, Unit.WEEK), "biweekly": (2, Unit.WEEK), "fortnightly": (2, Unit.WEEK),
    "monthly": (1, Unit.MONTH), "bimonthly": (2, Unit.MONTH), "annually": (1, Unit.YEAR),
    "yearly": (1, Unit.YEAR), "semiannually": (6, Unit.MONTH),
}  # fmt: skip

NUMBERS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
    "billion": 1_000_000_000,
}  # fmt: skip
SCALES: Final = frozenset({100, 1000, 1_000_000, 1_000_000_000})
FRACTIONS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75}
COUPLES: Final = {"a couple of": 2.0, "couple of": 2.0, "a couple": 2.0, "a dozen": 12.0,
                  "a pair of": 2.0, "half a dozen": 6.0}  # fmt: skip
ORDINARY: Final = (
    "average", "bright", "busy", "chilly", "cold", "crisp", "damp", "dark", "dull", "freezing",
    "foggy", "grey", "gray", "hot", "normal", "ordinary", "quiet", "rainy", "recent", "regular",
    "slow", "snowy", "stormy", "sunny", "typical", "warm", "wet", "windy",
)  # fmt: skip
"""Words between "a" and a weekday that is any: "a wet Tuesday"."""
LONG: Final = {
    "hourlong": Unit.HOUR, "daylong": Unit.DAY, "nightlong": Unit.NIGHT, "weeklong": Unit.WEEK,
    "monthlong": Unit.MONTH, "yearlong": Unit.YEAR, "decadelong": Unit.DECADE,
}  # fmt: skip
PARTS_OF_ONE: Final = {"half": 0.5, "half -": 0.5, "half a": 0.5, "half an": 0.5, "a half": 0.5,
                       "a half -": 0.5, "quarter": 0.25, "quarter -": 0.25, "a quarter": 0.25,
                       "a quarter -": 0.25, "a quarter of a": 0.25, "a quarter of an": 0.25,
                       "three quarters of a": 0.75, "three quarters of an": 0.75,
                       "three - quarters of a": 0.75, "three - quarters of an": 0.75}  # fmt: skip
VAGUE_NUMBERS: Final = (
    "several", "few", "a few", "many", "some", "dozens of", "hundreds of", "thousands of",
    "millions of", "tens of", "tens of thousands of", "hundreds of thousands of",
    "several hundred", "several thousand", "a few hundred", "a few thousand", "several dozen",
    "a number of", "numerous", "countless", "various", "scores of",
    "multiple", "umpteen", "quite a few", "a good many", "the first few",
    "the last few",
)  # fmt: skip

ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADES: Final = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

ZONES: Final = {
    "gmt": "Z", "utc": "Z", "z": "Z", "est": "-05", "edt": "-04", "cst": "-06", "cdt": "-05",
    "mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07", "bst": "+01", "cet": "+01",
    "cest": "+02", "et": "", "pt": "", "ct": "", "msk": "+03", "jst": "+09", "ist": "+05:30",
    "aest": "+10", "aedt": "+11", "awst": "+08", "nzst": "+12", "nzdt": "+13", "sast": "+02",
    "wat": "+01", "hkt": "+08", "sgt": "+08", "ast": "-04", "adt": "-03", "nst": "-03:30",
    "ndt": "-02:30", "akst": "-09", "akdt": "-08", "hst": "-10", "acst": "+09:30",
    "acdt": "+10:30", "eet": "+02", "eest": "+03", "kst": "+09", "pkt": "+05", "wib": "+07",
    "mt": "",
    "eastern time": "", "pacific time": "", "central time": "", "mountain time": "",
    "local time": "", "eastern standard time": "-05", "eastern daylight time": "-04",
    "moscow time": "+03", "beijing time": "+08", "tokyo time": "+09", "hong kong time": "+08",
    "singapore time": "+08", "indian standard time": "+05:30", "greenwich mean time": "Z",
    "central european time": "", "central european summer time": "+02", "london time": "",
    "uk time": "", "british time": "", "irish time": "", "paris time": "", "berlin time": "",
    "new york time": "", "israel time": "", "israeli time": "", "kyiv time": "", "sydney time": "",
}  # fmt: skip

APPROXIMATIONS: Final = (
    "about", "around", "approximately", "roughly", "nearly", "almost", "more than", "less than",
    "fewer than", "over", "at least", "at most", "up to", "as many as", "as much as", "as long as",
    "only", "just", "some", "only about", "just over", "just under", "well over", "not more than",
    "no more than", "no less than", "under", "exactly", "another", "at least another", "almost a",
    "an estimated", "just about", "as little as", "a mere", "close to", "barely",
)  # fmt: skip

CLASSES: Final[dict[str, frozenset[str]]] = {
    "MONTH": frozenset(MONTHS),
    "WEEKDAY": frozenset(WEEKDAYS),
    "WEEKDAYS": frozenset(WEEKDAYS_PLURAL),
    "UNIT": frozenset(UNITS_SINGULAR),
    "UNITS": frozenset(UNITS_PLURAL),
    "PART": frozenset(PARTS),
    "SEASON": frozenset(SEASONS),
    "TODAY": frozenset(DAYS),
    "PRESENT": frozenset(PRESENT),
    "PAST": frozenset(PAST),
    "FUTURE": frozenset(FUTURE),
    "OFTEN": frozenset(SETS),
    "HOLIDAY": frozenset(HOLIDAYS),
    "ORDINAL": frozenset(ORDINALS),
    "NUMBER": frozenset(NUMBERS),
    "COUPLE": frozenset(COUPLES),
    "SEVERAL": frozenset(VAGUE_NUMBERS),
    "EIGHTIES": frozenset(DECADES),
    "ZONE": frozenset(ZONES),
    "ABOUT": frozenset(APPROXIMATIONS),
    "ROUGHLY": frozenset(APPROXIMATIONS) - {"over", "under", "some", "another"},
    "LONG": frozenset(LONG),
    "ORDINARY": frozenset(ORDINARY),
    "HALF": frozenset(PARTS_OF_ONE),
    "LAST": frozenset({"last", "past", "this past"}),
    "NEXT": frozenset({"next", "coming", "upcoming", "this coming"}),
    "THIS": frozenset({"this", "the current", "current"}),
    "THESE": frozenset({"the", "this", "that", "these", "those", "its", "his", "her", "their"}),
    "BESIDE": frozenset({"following", "succeeding", "previous", "preceding", "prior"}),
    "AN": frozenset({"a", "an"}),
    "AM": frozenset({"am", "a.m.", "pm", "p.m."}),
}
"""The classes of words and phrases, by the names that the patterns use."""
