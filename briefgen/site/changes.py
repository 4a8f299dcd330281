"""When a brief last changed, as far as its front matter tells: without a clock."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple

from briefgen.content.brief import Brief, Correction
from briefgen.site.model import Entry


class Change(NamedTuple):
    """A correction, the number that it has in its brief, and the brief."""

    number: int
    correction: Correction
    entry: Entry


def last_changed(brief: Entry | Brief) -> datetime:
    """Return the time of the brief's last change, with a time zone.

    That is the latest of its date, its ``updated`` and its corrections. A correction has a day and
    no time: it counts from the first moment of that day in the brief's own time zone, and where
    it was made on the very day of publication, from one second after that; so a corrected brief
    is always newer than the brief as it was published.
    """
    made = (corrected(brief, correction) for correction in brief.corrections)
    return max(brief.date, brief.updated or brief.date, *made, brief.date)


def corrected(brief: Entry | Brief, correction: Correction) -> datetime:
    """Return the time that a brief's correction counts from, with a time zone."""
    morning = datetime.combine(correction.date, time(), brief.date.tzinfo)
    return max(morning, brief.date + timedelta(seconds=1))


def stamp(moment: datetime) -> str:
    """Return a moment with its offset from UTC, as RFC 3339 has it: "1957-10-05T02:00:00+03:00".

    RFC 3339 knows no seconds in an offset, as local mean time has: such a moment is told in UTC.
    """
    offset = moment.utcoffset() or timedelta()
    return (moment.astimezone(UTC) if offset.seconds % 60 else moment).isoformat()


def stamp_or_day(moment: datetime, *, has_time: bool) -> str:
    """Return a moment as ``stamp`` does, or its day alone where no time of day was told."""
    return stamp(moment) if has_time else moment.date().isoformat()


def newest_corrections(brief: Entry | Brief) -> tuple[Correction, ...]:
    """Return the brief's corrections, the newest first; of one day, the last written first."""
    return tuple(sorted(brief.corrections, key=_day)[::-1])


def numbered_corrections(brief: Entry | Brief) -> tuple[tuple[int, Correction], ...]:
    """Return the same with their numbers, which count from the oldest: a newer one changes none."""
    newest = newest_corrections(brief)
    return tuple(zip(range(len(newest), 0, -1), newest, strict=True))


def changes(entries: Iterable[Entry]) -> Iterator[Change]:
    """Yield the corrections of briefs, brief by brief and of each the newest first."""
    for entry in entries:
        if entry.corrections:
            for number, correction in numbered_corrections(entry):
                yield Change(number, correction, entry)


def _day(correction: Correction) -> int:
    return correction.date.toordinal()
