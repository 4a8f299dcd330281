"""Corrections and updates of briefs that are dated later than the present: a slip, most likely.

They are published all the same. To hold a correction back would leave the body corrected and
nobody told; but no reader should be told of what happens tomorrow.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import tzinfo

    from briefgen.diagnostics import Diagnostic, Position
    from briefgen.site.model import Entry

HINT = "correct the date, for readers are shown it already"


def moments_told(entry: Entry, zone: tzinfo) -> Iterator[datetime]:
    """Yield when a brief says that it was updated and corrected; a day is where it begins.

    Args:
        entry: The brief.
        zone: The site's time zone, in which a day begins.
    """
    if entry.updated:
        yield entry.updated
    for correction in entry.corrections:
        yield datetime.combine(correction.date, time(), zone)


def dated_ahead(
    entries: Iterable[Entry], now: datetime, zone: tzinfo, place: Callable[[Entry], Position]
) -> Iterator[Diagnostic]:
    """Yield a warning for each correction and update that is still to come.

    Args:
        entries: The published briefs. One that is scheduled itself may look ahead.
        now: The present, with a time zone.
        zone: The site's time zone.
        place: Tells where the ``updated`` of a brief stands.
    """
    for entry in entries:
        if entry.date > now or all(moment <= now for moment in moments_told(entry, zone)):
            continue
        if entry.updated and entry.updated > now:
            message = "updated: the brief is dated as updated in the future"
            yield place(entry).warning(entry.path, message, HINT)
        for correction in entry.corrections:
            if datetime.combine(correction.date, time(), zone) > now:
                message = f"date: the correction is dated in the future, {correction.date}"
                yield correction.at.warning(entry.path, message, HINT)
