"""A chronology of the days that all briefs speak of: a page for each year, month or day.

Only what has a place on the calendar is in it, and a year is the widest such place: "the 1960s" and
"a few years ago" are left out. Days come in their order; a month, a season, a year stand behind the
last day that lies in them, as what is known of them when they are over.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from briefgen.site.addresses import brief_path
from briefgen.site.days import Meaning, meaning
from briefgen.site.excerpts import Excerpt, excerpts
from briefgen.site.explore.found import BEFORE_CHRIST, Period
from briefgen.site.model import Article, Entry
from briefgen.site.orders import event_of
from briefgen.site.views import Teaser, teaser
from briefgen.site.weave import anchored
from briefgen.site.words import Words


@dataclass(frozen=True, slots=True)
class Event:
    """What one brief says of a day: in which words, and where."""

    brief: Teaser
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year, and all that is said of it."""

    meaning: Meaning
    events: tuple[Event, ...]


def spoken(period: Period, words: Words) -> str:
    """Return what readers call it: "1969", "July 1969", "Sunday, 20 July 1969", "44 BC"."""
    if period.name.startswith(BEFORE_CHRIST):
        return words.say("year-bc", year=int(period.name.removeprefix(BEFORE_CHRIST)))
    year, *rest = map(int, period.name.split("-"))
    match rest:
        case [month, day]:
            return words.weekday(date(year, month, day))
        case [month]:
            return words.month(date(year, month, 1))
        case _:
            return words.say("year", year=period.name)


def in_time(
    period: Period, briefs: Iterable[tuple[Entry, Article]], words: Words
) -> tuple[Day, ...]:
    """Return the days of a period in the order of time, each with what the briefs say of it."""
    days: dict[Meaning, list[Event]] = defaultdict(list)
    for entry, article in briefs:
        for meant, told in _told(period, entry, article, words).items():
            days[meant].append(Event(teaser(entry), told))
    return tuple(
        Day(meant, tuple(days[meant]))
        for meant in sorted(days, key=lambda each: (each.place, each.text))
    )


def _told(
    period: Period, entry: Entry, article: Article, words: Words
) -> dict[Meaning, tuple[Excerpt, ...]]:
    """Return what a brief says of each day of a period: the first of its words for it."""
    body, page = article.brief.body, brief_path(entry.slug)
    found: dict[str, tuple[Meaning, tuple[Excerpt, ...]]] = {}
    for number, each in enumerate(article.annotations.dates, 1):
        at = event_of(each)
        if at and at not in found and period.holds(at):
            place = f"#words-date-{number}" if anchored(body, each.span) else ""
            around = excerpts(body.text, [(f"{page}{place}", each.span)])
            found[at] = meaning(each, words), around
    return dict(found.values())
