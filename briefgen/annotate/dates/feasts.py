"""Holidays and feasts: the days between which each of them lies in a year.

Many fall on one day that is known. Others last for days, are announced when somebody has seen the
moon, or differ by a day from country to country: of these no single day is told, and the value of
the date is the month, or else the year, that surely holds all the days on which they may be.

The calendars are computed as Reingold and Dershowitz do (Calendrical Calculations, 4th edition,
2018); the tables are as the packages borax 4.1 and holidays 0.109 have them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.calendar import Unit, easter, nth_weekday, orthodox_easter
from briefgen.annotate.dates.regional_feasts import REGIONAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HOLIDAYS: Final = {
    "new year 's day": "01-01", "new year 's": "01-01", "new year 's eve": "12-31",
    "orthodox christmas": "01-07", "coptic christmas": "01-07", "australia day": "01-26",
    "valentine 's day": "02-14", "international women 's day": "03-08",
    **{
        f"{saint} {name} 's day": day
        for saint in ("saint", "st .", "st")
        for name, day in (
            ("david", "03-01"), ("patrick", "03-17"), ("george", "04-23"), ("andrew", "11-30"),
            ("stephen", "12-26"),
        )
    },
    "burns night": "01-25", "groundhog day": "02-02", "waitangi day": "02-06",
    "bonfire night": "11-05", "melbourne cup day": "nth:11,1,1", "day of the dead": "11-02",
    "nowruz": "03-20 0..1", "april fools ' day": "04-01", "april fool 's day": "04-01",
    "earth day": "04-22", "anzac day": "04-25", "may day": "05-01",
    "international workers ' day": "05-01", "cinco de mayo": "05-05", "flag day": "06-14",
    "juneteenth": "06-19", "canada day": "07-01", "fourth of july": "07-04",
    "july fourth": "07-04", "bastille day": "07-14", "halloween": "10-31",
    "all saints ' day": "11-01", "guy fawkes night": "11-05", "veterans day": "11-11",
    "armistice day": "11-11", "remembrance day": "11-11", "christmas eve": "12-24",
    "christmas": "12-25", "christmas day": "12-25", "boxing day": "12-26",

    "u.s. independence day": "07-04", "us independence day": "07-04",
    "american independence day": "07-04", "independence day": "", "labour day": "",
    "republic day": "", "mothering sunday": "easter -21", "spring bank holiday": "nth:5,0,-1",
    "summer bank holiday": "nth:8,0,-1", "august bank holiday": "",

    "martin luther king day": "nth:1,0,3", "presidents ' day": "nth:2,0,3",
    "presidents day": "nth:2,0,3", "mother 's day": "nth:5,6,2", "memorial day": "nth:5,0,-1",
    "father 's day": "nth:6,6,3", "labor day": "nth:9,0,1", "columbus day": "nth:10,0,2",
    "election day": "nth:11,0,1 1", "thanksgiving": "nth:11,3,4",
    "thanksgiving day": "nth:11,3,4", "black friday": "nth:11,3,4 1",
    "cyber monday": "nth:11,3,4 4",

    "shrove tuesday": "easter -47", "mardi gras": "easter -47", "ash wednesday": "easter -46",
    "palm sunday": "easter -7", "holy week": "easter -7..-1", "maundy thursday": "easter -3",
    "holy thursday": "easter -3", "good friday": "easter -2", "holy saturday": "easter -1",
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter 1",
    "ascension day": "easter 39", "pentecost": "easter 49", "whit sunday": "easter 49",
    "whit monday": "easter 50",
    "orthodox good friday": "orthodox -2", "orthodox easter": "orthodox",

    "purim": "tishri -193", "passover": "tishri -163..-156", "pesach": "tishri -163..-156",
    "shavuot": "tishri -113..-112", "rosh hashanah": "tishri 0..1", "rosh hashana": "tishri 0..1",
    "yom kippur": "tishri 9", "sukkot": "tishri 14..20", "simchat torah": "tishri 21..22",
    "hanukkah": "kislev 0..7", "chanukah": "kislev 0..7", "hanukah": "kislev 0..7",

    "ashura": "hijri:1,10 -1..2", "islamic new year": "hijri:1,1 -1..2",
    "mawlid": "hijri:3,12 -1..7", "ramadan": "hijri:9,1 -1..31",
    **dict.fromkeys(
        ("eid al - fitr", "eid - al - fitr", "eid al fitr", "eid ul - fitr", "eid - ul - fitr"),
        "hijri:10,1 -1..2",
    ),
    **dict.fromkeys(
        ("eid al - adha", "eid - al - adha", "eid al adha", "eid ul - adha", "eid - ul - adha"),
        "hijri:12,10 -1..2",
    ),

    "lunar new year": "lunar", "chinese new year": "lunar", "tet": "lunar -1..0",
    "spring festival": "lunar", "mid - autumn festival": "autumn",
    "diwali": "diwali -1..1", "deepavali": "diwali -1..1", "holi": "holi -1..1",
}  # fmt: skip
"""Of each holiday its rule: an anchor, and from it the first and the last day that it may be.

An anchor is a month and day, ``nth:month,weekday,nth``, Easter of either church, the Jewish New
Year (1 Tishri), the first day of Hanukkah (25 Kislev), ``hijri:month,day`` of the Muslim calendar,
or a table. No rule: the name says no day, for it is another one in each country.
"""

_RULE: Final = re.compile(r"(\S+?)(?::(\S+))?(?: (-?\d+)(?:\.\.(-?\d+))?)?")
_MONTH_DAY: Final = re.compile(r"\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Feast:
    """The first and the last day that a feast of one year may be or last."""

    first: date
    last: date

    @property
    def unit(self) -> Unit | None:
        """Return the smallest unit of the calendar that holds all of its days, or None."""
        if self.first == self.last:
            return Unit.DAY
        if self.first.year != self.last.year:
            return None
        return Unit.MONTH if self.first.month == self.last.month else Unit.YEAR


def _rule(name: str, region: str) -> str:
    return REGIONAL.get(name, {}).get(region) or HOLIDAYS[name]


def fixed(name: str, region: str = "") -> str:
    """Return the ``MM-DD`` of a holiday that is the same day each year, else ""."""
    rule = _rule(name, region)
    return rule if _MONTH_DAY.fullmatch(rule) else ""


def feasts(name: str, year: int, region: str = "") -> list[Feast]:
    """Return the feasts of that name in a year: none or two where the moon has it so.

    Args:
        name: A holiday's name, as HOLIDAYS has it.
        year: The year.
        region: Whose holiday it is, as an ISO 3166 code, where regions differ; "" for none.

    Raises:
        OverflowError: The calendar of Python does not reach that far.
        ValueError: Likewise.
    """
    rule = _RULE.fullmatch(_rule(name, region))
    if rule is None:
        return []
    first, last = int(rule[3] or 0), int(rule[4] or rule[3] or 0)
    return [
        Feast(day + timedelta(days=first), day + timedelta(days=last))
        for day in _anchors(rule[1], rule[2] or "", year)
    ]


def _anchors(kind: str, of: str, year: int) -> list[date]:
    """Return the days of a year that the rule's first word names."""
    if kind in _COMPUTED:
        return [_COMPUTED[kind](year)]
    if kind in _TABLES:
        start, table = _TABLES[kind]
        days = table.split()
        found = days[year - start] if start <= year < start + len(days) else ""
        return [date(year, int(found[:2]), int(found[2:]))] if found else []
    numbers = [int(number) for number in of.split(",") if number]
    if kind == "nth":
        return [nth_weekday(year, *numbers)]
    if kind == "hijri":
        return _muslim_days(year, *numbers)
    month, _, day = kind.partition("-")
    return [date(year, int(month), int(day))]


# --- the Jewish calendar

_JEWISH: Final = 3761
"""What is added to a year for the Jewish one that begins in it."""
_BEFORE_TISHRI: Final = -1373427
"""The ordinal of the day before the first of Tishri of the first year."""


def _jewish_new_year(year: int) -> date:
    """Return the first of Tishri of a Jewish year."""
    before, this, following = (_days_of_moons(one) for one in (year - 1, year, year + 1))
    put_off = 2 if following - this == 356 else int(this - before == 382)  # noqa: PLR2004
    return date.fromordinal(_BEFORE_TISHRI + this + put_off)


def _days_of_moons(year: int) -> int:
    """Return the days until the first moon of a Jewish year that falls on no forbidden weekday."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + int(3 * (days + 1) % 7 < 3)  # noqa: PLR2004


def _hanukkah(year: int) -> date:
    """Return the 25th of Kislev: a day later in years whose month before has thirty days."""
    first, following = _jewish_new_year(year), _jewish_new_year(year + 1)
    return first + timedelta(days=83 + int((following - first).days % 10 == 5))  # noqa: PLR2004


# --- the Muslim calendar

_BEFORE_HEGIRA: Final = 227013
"""The ordinal of the day before the year 1, from which the tables of astronomers count."""


def _muslim_days(year: int, month: int, day: int) -> list[date]:
    """Return when a day of the Muslim calendar falls in a year, by its tables.

    The calendar of Saudi Arabia is at most a day off these, in the years from 1980 to 2045; where
    the moon itself is watched, a month may begin a day later still.
    """
    near = (year - 622) * 33 // 32
    days = (
        date.fromordinal(
            _BEFORE_HEGIRA
            + (one - 1) * 354
            + (3 + 11 * one) // 30
            + (59 * (month - 1) + 1) // 2
            + day
        )
        for one in (near - 1, near, near + 1)
        if one > 0
    )
    return [one for one in days if one.year == year]


# --- what the rules name

_COMPUTED: Final[Mapping[str, Callable[[int], date]]] = {
    "easter": easter,
    "orthodox": orthodox_easter,
    "tishri": lambda year: _jewish_new_year(year + _JEWISH),
    "kislev": lambda year: _hanukkah(year + _JEWISH),
}
_TABLES: Final = {
    "lunar": (
        1990,
        """
        0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218
        0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129
        0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212
        """,
    ),
    "autumn": (
        1990,
        """
        1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 0928 0918 1006 0925
        0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006
        0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920
        """,
    ),
    "diwali": (
        2001,
        """
        1114 1104 1025 1112 1101 1021 1109 1028 1017 1105 1026 1113 1103 1023 1111 1030 1019 1107
        1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030
        """,
    ),
    "holi": (
        2001,
        """
        0310 0329 0318 0307 0326 0315 0304 0322 0311 0301 0320 0308 0327 0317 0306 0324 0313 0302
        0321 0310 0329 0318 0308 0325 0314 0304 0322 0311 0301 0320 0309 0327 0316 0305 0324
        """,
    ),
}
"""Feasts of calendars for which there is no short rule: the first year, and a day of each."""
