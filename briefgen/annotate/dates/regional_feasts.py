"""Holidays that are another day in one region than elsewhere, or a day only where they are told of.

The days are as the package holidays 0.109 has them, but for the days of mothers and fathers.
"""

from collections.abc import Mapping
from typing import Final

_INDEPENDENT: Final = """
AG 11-01  BB 11-30  BD 03-26  BS 07-10  BW 09-30  BZ 09-21  DM 11-03  FI 12-06  FJ 10-10  GD 02-07
GH 03-06  GM 02-18  GY 05-26  IN 08-15  JM 08-06  KE 12-12  KN 09-19  LC 02-22  LK 02-04  LR 07-26
LS 10-04  MM 01-04  MT 09-21  MU 03-12  MW 07-06  NA 03-21  NG 10-01  PG 09-16  PH 06-12  PK 08-14
PL 11-11  RW 07-01  SB 07-07  SC 06-29  SL 04-27  SS 07-09  TT 08-31  TZ 12-09  UA 08-24  UG 10-09
US 07-04  VC 10-27  VU 07-30  WS 06-01  ZM 10-24  ZW 04-18
"""
_REPUBLICS: Final = "GH 07-01  IN 01-26  IT 06-02  MT 12-13  TT 09-24"
_LABOUR: Final = """
CA nth:9,0,1  JM 05-23  NZ nth:10,0,4  TT 06-19
GH 05-01  HK 05-01  IN 05-01  KE 05-01  LK 05-01  MY 05-01  PH 05-01  PK 05-01  SG 05-01  UG 05-01
"""


def _rows(table: str) -> dict[str, str]:
    """Return the rule of each region in a table of both."""
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


REGIONAL: Final[Mapping[str, Mapping[str, str]]] = {
    "independence day": _rows(_INDEPENDENT),
    "republic day": _rows(_REPUBLICS),
    "labour day": _rows(_LABOUR),
    "mother 's day": {"GB": "easter -21", "IE": "easter -21"},
    "father 's day": _rows("AU nth:9,6,1  NZ nth:9,6,1"),
    "thanksgiving": _rows("CA nth:10,0,2"),
    "thanksgiving day": _rows("CA nth:10,0,2"),
    "august bank holiday": _rows("GB nth:8,0,-1  IE nth:8,0,1"),
}
"""Of each holiday the rules of regions (ISO 3166-1), in the form that ``feasts`` has them in."""
