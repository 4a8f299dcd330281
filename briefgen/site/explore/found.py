"""What leads across all briefs, as far as it is known without opening one: years, and speakers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from briefgen.annotate.model import ActorType
from briefgen.site.addresses import actor_path, chronology_path
from briefgen.site.groups import ActorBriefs
from briefgen.site.model import Entry
from briefgen.site.orders import period_of
from briefgen.site.sorting import sorting_name
from briefgen.site.views import Counted

FULL: Final = 150
"""How many events a page holds at most; a fuller year has a page for each month, and a fuller month
one for each day."""
_NARROWER: Final = {len("2019"): len("2019-10"), len("2019-10"): len("2019-10-21")}
"""How long the names of the periods inside of one are, by the length of its own name."""
BEFORE_CHRIST: Final = "bc-"
NEWEST: Final = 3
"""How many quotes of a speaker are shown."""
_LAST_BC: Final = 9999


class Period(Struct, frozen=True):
    """A year, a month or a day.

    Attributes:
        name: How paths call it: "1969", "1969-07", "1969-07-20", "bc-44".
        entries: The briefs that speak of it, or of a day in it that has no page of its own; newest
            first.
        events: Of how many such days they speak, each counted once for each brief.
        inside: The months of a year that is too full for one page, or the days of such a month.
    """

    name: str
    entries: tuple[Entry, ...]
    events: int
    inside: "tuple[Period, ...]" = ()

    @property
    def path(self) -> str:
        """The path of its page in the site."""
        return chronology_path(self.name)

    @property
    def year(self) -> int:
        """Its year; those before Christ are negative."""
        if self.name.startswith(BEFORE_CHRIST):
            return -int(self.name.removeprefix(BEFORE_CHRIST))
        return int(self.name.partition("-")[0])

    @property
    def total(self) -> int:
        """How many events it has together with all that is inside."""
        return self.events + sum(period.total for period in self.inside)

    @property
    def briefs_per_page(self) -> int:
        """How many briefs its page tells of, where older ones stand on pages of its past."""
        return max(1, FULL // 2 if self.events > FULL else len(self.entries))

    @property
    def wider(self) -> "tuple[Period, ...]":
        """The year and the month that it lies in, as far as it is no year itself."""
        if self.name.startswith(BEFORE_CHRIST):
            return ()
        return tuple(Period(self.name[:end], (), 0) for end in _NARROWER if end < len(self.name))

    @property
    def pages(self) -> "Iterator[Period]":
        """Itself, and all periods inside that have a page, in the order of time."""
        yield self
        for period in self.inside:
            yield from period.pages

    def holds(self, place: str) -> bool:
        """Tell whether what has this place among days stands on its page."""
        if place.startswith("-"):
            return self.name == year_before_christ(place)
        lies_in = period_of(place)
        within = lies_in.startswith(self.name)
        return within and not (self.inside and len(lies_in) >= _NARROWER[len(self.name)])


class Voice(Struct, frozen=True):
    """An actor that is quoted.

    Attributes:
        actor: Its id.
        type: What kind of actor it is.
        counted: Its name, its page, and how many quotes of it there are.
        entries: The newest briefs that quote it, newest first: enough for what is shown.
    """

    actor: str
    type: ActorType
    counted: Counted
    entries: tuple[Entry, ...]


def periods(entries: Iterable[Entry]) -> tuple[Period, ...]:
    """Return the years that briefs speak of, in the order of time; full ones have months."""
    found: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for entry in entries:
        for place in entry.days:
            lies_in = period_of(place)
            year = lies_in if place.startswith("-") else lies_in[: len("1969")]
            found[year].append((lies_in, entry))
    return tuple(_period(_named(year), found[year]) for year in sorted(found))


def _named(year: str) -> str:
    return year_before_christ(year) if year.startswith("-") else year


def _period(name: str, spoken: Sequence[tuple[str, Entry]]) -> Period:
    """Return a period with the periods inside, if there is too much for one page.

    Args:
        name: Its name.
        spoken: The year, month or day of each event, and the brief that speaks of it.
    """
    narrower = 0 if name.startswith(BEFORE_CHRIST) else _NARROWER.get(len(name), 0)
    if len(spoken) <= FULL or not narrower:
        return Period(name, _once(entry for _, entry in spoken), len(spoken))
    own: list[Entry] = []
    inside: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for lies_in, entry in spoken:
        if len(lies_in) < narrower:
            own.append(entry)
        else:
            inside[lies_in[:narrower]].append((lies_in, entry))
    within = tuple(_period(each, inside[each]) for each in sorted(inside))
    return Period(name, _once(own), len(own), within)


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    once = {entry.slug: entry for entry in entries}.values()
    return tuple(sorted(once, key=lambda entry: (entry.date, entry.slug), reverse=True))


def year_before_christ(place: str) -> str:
    """Return the name of the year that has this place: "bc-44"."""
    return f"{BEFORE_CHRIST}{_LAST_BC - int(place[1:5])}"


def voices(appearing: Iterable[ActorBriefs]) -> tuple[Voice, ...]:
    """Return everybody who is quoted in the briefs; the most quoted first."""
    found = []
    for briefs in appearing:
        known, quotes, newest = briefs.known, 0, []
        for entry, appearance in zip(briefs.entries, briefs.appearances, strict=True):
            if appearance.quotes:
                quotes += appearance.quotes
                newest.append(entry)
        if newest:
            counted = Counted(known.name, actor_path(known.actor), quotes)
            found.append(Voice(known.actor, known.type, counted, tuple(newest[:NEWEST])))
    return tuple(sorted(found, key=_loudness))


def _loudness(voice: Voice) -> tuple[int, str, str]:
    return -voice.counted.count, sorting_name(voice.counted.name, voice.type), voice.actor
