"""The types of fields that people fill in: text, days, addresses, slugs, ...

Each takes what ``briefgen.reading.yamlfile`` reads (text, None, lists, maps) and explains, in one
sentence, why something is not what it should be. For use in forms
(``briefgen.reading.forms``).
"""

import math
import posixpath
import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from briefgen.reading.forms import (
    Check,
    FieldError,
    Spot,
    WrongKindError,
    kind_of,
    list_of,
    parsed,
    shown,
    text,
)
from briefgen.reading.textfile import printable_name
from briefgen.reading.yamlfile import Plain
from briefgen.slugs import MAX_SLUG, is_slug, slug_of

# Patterns are compiled when they are first used: few files need them all.
_TAG: Final = r"</?[A-Za-z][^<>]*>"
_SCHEME: Final = r"([A-Za-z][A-Za-z0-9+.-]*):"
_LANGUAGE: Final = (
    r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{5,8})*"
)
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_IN_WORDS: Final = (
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? (?P<month>[a-z]{3,9})\.?,? (?P<year>\d{4})",
    r"(?P<month>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})",
)
_ITEM: Final = r"Q[1-9][0-9]{0,11}"
_MARKED: Final = (
    r"(?<![\w*])(?P<mark>\*{1,3})(?=[^\s*])[^*\n]{0,200}(?<=[^\s*])(?P=mark)(?![\w*])"
    r"|(?<![\w_])(?P<line>__?)(?=[^\s_])[^_\n]{0,200} [^_\n]{0,200}(?<=[^\s_])(?P=line)(?![\w_])"
    r"|\[[^\[\]\n]{1,200}\]\([^\s()]{1,200}\)"
)
"""Markdown's emphasis, and its links; a word between underscores may be a program's."""
_NOT_IN_TITLES: Final = frozenset("#<>[]{}|_")
_DAY: Final = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_TIME: Final = r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6})\d*)?)?[ ]*(Z|[+-]\d{2}(?::?\d{2})?)?"
_MONTH_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIRST_YEAR, _LAST_YEAR = 1000, 9998  # one year short of what a datetime can hold in every zone


def _plain_text(value: str) -> str:
    """Strip text; refuse HTML and Markdown in it, which would be printed as they stand."""
    if marked := re.search(_MARKED, value):
        raise FieldError(
            f"the markup of {marked.group()} would be printed as it stands",
            "take it out; markup goes in the body",
        )
    if tag := re.search(_TAG, value):
        raise FieldError(
            f"the tag {tag.group()} stands in plain text", "remove it; HTML goes in the body"
        )
    return value.strip()


def _one_line(value: str) -> str:
    if not value:
        raise FieldError("there is no text", "give it a value, or remove the key")
    if "\n" in value:
        raise FieldError("the text must stand on one line")
    return value


def _words(value: str) -> str:
    if not value.strip():
        raise FieldError("there is no text", "give it a value, or remove the key")
    return value.strip()


def _slug(value: str) -> str:
    if not is_slug(value):
        slug = slug_of(value, MAX_SLUG) or "reverse-migration"
        hint = f"use small letters, digits and single hyphens between them, such as {slug}"
        raise FieldError(f"'{value}' is no slug", hint)
    if len(value) > MAX_SLUG:
        raise FieldError(
            f"a slug may have at most {MAX_SLUG} characters, and this one has {len(value)}"
        )
    return value


def _address(*schemes: str) -> Callable[[str], str]:
    """Return a check for addresses with one of the schemes."""

    def check(value: str) -> str:
        scheme = re.match(_SCHEME, value)
        name = scheme.group(1).lower() if scheme else ""
        if name not in schemes:
            among = ", ".join(f"{each}:" for each in schemes)
            what = f"an address may not start with {name}:" if name else f"'{value}' is no address"
            whole = f"write https://{value}" if value.lower().startswith("www.") else ""
            raise FieldError(what, whole or f"write one that starts with {among}")
        if re.search(r"[\s<>\"\\^`{|}]", value):
            raise FieldError(f"'{value}' is no address", "write spaces as %20")
        try:
            parts = urlsplit(value)
            missing = name != "mailto" and not parts.hostname
            _ = parts.port
        except ValueError:
            missing = True
        if missing or (name == "mailto" and "@" not in value):
            raise FieldError(f"'{value}' is no address")
        return value

    return check


def source_fault(source: str, folder: str) -> str:
    """Return why something is neither a web address nor a path that stays in content/, or "".

    Args:
        source: What is written, such as "photo.jpg".
        folder: The folder that it is relative to, such as "content/2019", from the newsroom's.
    """
    if scheme := re.match(_SCHEME, source):
        known = scheme.group(1).lower() in ("http", "https")
        return "" if known else f"an image may not start with {scheme.group()}"
    if source.startswith("/") or "\\" in source:
        return f"'{source}' is no path beside the brief"
    root = folder.split("/", 1)[0] + "/"
    for way in (source, unquote(source)):
        if not posixpath.normpath(posixpath.join(folder, way)).startswith(root):
            return f"'{source}' leaves the folder {root}"
    return ""


def language_tag(value: str) -> str:
    """Return a language tag (BCP 47) as it is; a FieldError tells that a text is none."""
    if not re.fullmatch(_LANGUAGE, value):
        raise FieldError(
            f"'{value}' is no language tag", "write one such as en, de or pt-BR (BCP 47)"
        )
    return value


def _item(value: str) -> str:
    if not re.fullmatch(_ITEM, value):
        found = re.search(rf"/({_ITEM})(?!\d)", value)
        hint = found[1] if found else "one such as Q159"
        raise FieldError(f"'{value}' is no Wikidata id", f"write {hint}")
    return value


def _article(value: str) -> str:
    if "://" in value or not _NOT_IN_TITLES.isdisjoint(value):
        found = re.search(r"wikipedia\.org/wiki/([^?#]+)", value)
        title = printable_name(unquote(found[1])).replace("_", " ") if found else ""
        hint = f"write {title or 'one such as Georgia (country)'}"
        raise FieldError(f"'{value}' is no article's title", hint)
    return value


def day_of(value: str) -> date:
    """Return the day that is written as YYYY-MM-DD; raise a fault where there is none."""
    return parse_moment(value)[0]


def parse_moment(value: str) -> tuple[date, time | None]:
    """Return the day and, if one is given, the time of day with its zone if one is given.

    Reads ISO 8601's extended form with "T" or a space between (RFC 3339, section 5.6), and one
    digit where a month, day or hour has one.
    """
    value = value.strip()
    match = re.match(_DAY, value)
    if not match:
        turned = _turned(value) or "2025-01-31 or 2025-01-31T14:30"
        raise FieldError(f"'{value}' is not a date", f"write it as {turned}")
    year, month, day = map(int, match.groups())
    if reason := _no_such_day(year, month, day):
        raise FieldError(f"'{value}' is not a date: {reason}")
    rest = value[match.end() :]
    if not rest:
        return date(year, month, day), None
    clock = re.fullmatch(_TIME, rest[1:].lstrip()) if rest[0] in "Tt " else None
    if not clock:
        raise FieldError(
            f"'{value}' is not a date and time", "write it as 2025-01-31T14:30:00+01:00"
        )
    try:
        return date(year, month, day), _time_of(clock)
    except ValueError:
        raise FieldError(f"'{value}' is not a date and time: there is no such time") from None


def _turned(value: str) -> str:
    """Return a day that is written in another way, and as good as certain, or "".

    "31.1.2025"; 31/1/2025, but not 1/2/2025; "31 January 2025", "Jan 31, 2025"; 20250131.
    """
    for pattern in _IN_WORDS:
        match = re.fullmatch(pattern, value, re.IGNORECASE)
        if match and (name := match["month"].lower()[:3]) in _MONTHS:
            return _checked(int(match["year"]), _MONTHS.index(name) + 1, int(match["day"]))
    if match := re.fullmatch(r"(\d{4})(\d{2})(\d{2})", value):
        return _checked(int(match[1]), int(match[2]), int(match[3]))
    match = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", value)
    if not match:
        return ""
    day, month, year = int(match[1]), int(match[3]), int(match[4])
    if match[2] != "." and month > len(_MONTH_DAYS) >= day:
        day, month = month, day  # as in the United States
    elif match[2] != "." and day <= len(_MONTH_DAYS) and day != month:
        return ""  # in one country it is this day, in another that
    return _checked(year, month, day)


def _checked(year: int, month: int, day: int) -> str:
    """Return a day as ISO 8601 has it, or "" if there is no such day."""
    return "" if _no_such_day(year, month, day) else f"{year}-{month:02}-{day:02}"


def _no_such_day(year: int, month: int, day: int) -> str:
    """Return why there is no such day, or ""."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return f"the year {year} is out of range"
    if not 1 <= month <= len(_MONTH_DAYS):
        return f"there is no month {month}"
    leap = month == 2 and (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))  # noqa: PLR2004
    last = _MONTH_DAYS[month - 1] + leap
    if not 1 <= day <= last:
        return f"there is no day {day} in {year}-{month:02}"
    return ""


def _time_of(clock: re.Match[str]) -> time:
    """Return the time of day; raise ValueError where there is no such time."""
    hour, minute, second, fraction, zone = clock.groups()
    if zone and zone != "Z":
        digits = zone[1:].replace(":", "").ljust(4, "0")
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    written = f"{int(hour):02}:{minute}:{second or '00'}.{(fraction or '0').ljust(6, '0')}"
    return time.fromisoformat(written + (zone or "").replace("Z", "+00:00"))


def _json(value: Any) -> Any:  # noqa: ANN401 - any YAML value
    """Return a YAML value with what stood without quotes as YAML's own types (see ``FREE``)."""
    if isinstance(value, dict):
        return {str(key): _json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_json(each) for each in value]
    if isinstance(value, Plain):
        return _resolved(str(value))
    return value


_TRUE: Final = frozenset({"true", "yes", "on"})
_FALSE: Final = frozenset({"false", "no", "off"})
_YES: Final = _TRUE | {"y", "t", "1"}
_NO: Final = _FALSE | {"n", "f", "0"}
_WHOLE: Final = "[-+]?[0-9]{1,18}"
_INTEGER: Final = r"[-+]?(?:0|[1-9][0-9]{0,17})"
_FLOAT: Final = (
    r"[-+]?(?:[0-9]{1,40}\.[0-9]{0,40}|\.[0-9]{1,40}|[0-9]{1,40}(?=[eE]))(?:[eE][-+]?[0-9]{1,2})?"
)
_STAMP: Final = r"\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?"


def _resolved(written: str) -> object:
    """Return the boolean, number or text that is written; dates as ISO 8601 text.

    YAML 1.1's, less its octal and sexagesimal numbers: 12:30 is no 750.
    """
    if written.lower() in _TRUE | _FALSE:
        return written.lower() in _TRUE
    if re.fullmatch(_INTEGER, written):
        return int(written)
    if re.fullmatch(_FLOAT, written):
        return float(written)
    if re.fullmatch(_STAMP, written):
        try:
            day, clock = parse_moment(written)
        except ValueError:
            return written
        return (datetime.combine(day, clock) if clock else day).isoformat()
    return written


def _without_duplicates(values: list[str]) -> list[str]:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise FieldError(f"'{value}' stands in the list twice")
        seen.add(value)
    return values


def _boolean(value: object, _: Spot) -> bool:
    if value is None:
        raise WrongKindError("must be true or false")
    word = value.lower() if isinstance(value, str) else ""
    if word not in _YES | _NO:
        raise FieldError(f"{shown(value)} is neither true nor false", "write true or false")
    return word in _YES


def _whole(value: object, _: Spot) -> int:
    if value is None:
        raise WrongKindError("must be a whole number")
    if not isinstance(value, str) or not re.fullmatch(_WHOLE, value):
        raise FieldError(f"{shown(value)} is not a whole number")
    return int(value)


def _positive(value: object, spot: Spot) -> int:
    number = _whole(value, spot)
    if number < 1:
        raise FieldError(f"{shown(value)} must be 1 or more")
    return number


def _number(value: object, _: Spot) -> float:
    if value is None:
        raise WrongKindError("must be a number")
    written = value if isinstance(value, str) and value.isascii() else ""
    try:
        number = float(written)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        digits = written.replace(",", "")
        hint = f"write {digits}" if digits.replace(".", "").isdecimal() else ""
        raise FieldError(f"{shown(value)} is not a number", hint)
    return number


def _free(value: object, _: Spot) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise WrongKindError(f"must be a map of keys and values, not {kind_of(value)}")
    return {str(key): _json(each) for key, each in value.items()}


def plain(*rules: Callable[[str], str]) -> Check[str]:
    """Return the check of plain text that goes through more rules."""
    return text(_plain_text, *rules)


def line(*rules: Callable[[str], str]) -> Check[str]:
    """Return the check of plain text on one line that goes through more rules."""
    return plain(_one_line, *rules)


def web_address(*rules: Callable[[str], str]) -> Check[str]:
    """Return the check of an http or https address that goes through more rules."""
    return line(_address("http", "https"), *rules)


TEXT: Final = plain()
"""Plain text, of several lines perhaps."""
LINE: Final = line()
"""Plain text on one line, not empty."""
LINES: Final = list_of(LINE, _without_duplicates)
"""A list of such, without duplicates."""
WORDS: Final = text(_words)
"""Text as printed somewhere: not empty, and with whatever characters it has."""
PROSE: Final = text(_words, _plain_text)
"""Plain text, of several lines perhaps, not empty."""
SLUG: Final = text(_slug)
"""What a file of the site may be called."""
WEB_ADDRESS: Final = web_address()
"""An http or https address."""
ADDRESS: Final = line(_address("http", "https", "mailto"))
"""A web or mail address."""
LANGUAGE: Final = line(language_tag)
"""A language tag (BCP 47: language, script, region, variants)."""
WIKIDATA: Final = line(_item)
"""The id of a Wikidata item."""
WIKIPEDIA: Final = line(_article)
"""The title of a Wikipedia article, as it is printed there."""
DAY: Final = parsed(day_of)
"""A day; a time of day beside it is read and left out."""
MOMENT: Final = parsed(parse_moment)
"""A day and, if one is given, the time of day, with its zone if one is given."""
BOOLEAN: Final[Check[bool]] = _boolean
"""True or false, in YAML's words for them."""
POSITIVE: Final[Check[int]] = _positive
"""A whole number from 1."""
NUMBER: Final[Check[float]] = _number
"""A number, with a decimal point and an exponent perhaps."""
FREE: Final[Check[dict[str, Any]]] = _free
"""A free map of what JSON can say: what stands without quotes is a boolean, number or date as
YAML has it, dates as ISO 8601 text."""
