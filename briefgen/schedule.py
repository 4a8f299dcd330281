"""Which briefs are published now, and which are held back: drafts, and those of the future."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, structs

from briefgen.corrections.ahead import moments_told
from briefgen.report import HeldBack

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, tzinfo

    from briefgen.site.model import Entry


class Schedule(Struct, frozen=True):
    """All briefs of a newsroom, parted.

    Attributes:
        published: Newest first; briefs of one moment in the order of their slugs. In a preview,
            those that are dated later than the present are marked as scheduled.
        future: Those that are dated later than the present.
        drafts: Those that are marked as drafts.
    """

    published: tuple[Entry, ...]
    future: tuple[Entry, ...]
    drafts: tuple[Entry, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry], now: datetime, *, drafts: bool) -> Schedule:
        """Part the briefs that are published from those that are held back.

        Args:
            entries: All briefs.
            now: The present, with a time zone.
            drafts: Whether everything is published, drafts and future briefs included.
        """
        published, future, marked = [], [], []
        for entry in sorted(entries, key=lambda entry: entry.slug):
            if entry.draft and not drafts:
                marked.append(entry)
            elif entry.date <= now:
                published.append(entry)
            elif drafts:
                published.append(structs.replace(entry, scheduled=not entry.draft))
            else:
                future.append(entry)
        published.sort(key=lambda entry: entry.date, reverse=True)
        return cls(tuple(published), tuple(future), tuple(marked))

    @property
    def all(self) -> tuple[Entry, ...]:
        """Every brief."""
        return (*self.published, *self.future, *self.drafts)

    def turns(self, now: datetime, zone: tzinfo) -> tuple[datetime | None, datetime | None]:
        """Return the moments between which a build comes to the same, the first included.

        They are the nearest ones that a brief is dated by, or says that it was updated or
        corrected at. There may be none before the present, and none after it.

        Args:
            now: The present, with a time zone.
            zone: The site's time zone.
        """
        moments = [entry.date for entry in (*self.published, *self.future)]
        moments += (moment for entry in self.published for moment in moments_told(entry, zone))
        since = max((moment for moment in moments if moment <= now), default=None)
        until = min((moment for moment in moments if moment > now), default=None)
        return since, until

    @property
    def held_back(self) -> tuple[HeldBack, ...]:
        """What is not published, in the order of the files, and why."""
        future = (
            HeldBack(entry.path, f"a brief dated {entry.date.isoformat(' ', 'minutes')}")
            for entry in self.future
        )
        drafts = (HeldBack(entry.path, "a draft") for entry in self.drafts)
        return tuple(sorted((*future, *drafts), key=lambda brief: brief.path))

    @property
    def reasons(self) -> dict[str, str]:
        """Why a brief is not published, by its path."""
        return {brief.path: brief.reason for brief in self.held_back}
