"""The present: what --now says, else SOURCE_DATE_EPOCH, else the clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from pathlib import Path


class PresentError(ValueError):
    """What was said of the present is no moment; the message says why."""


def read_moment(text: str) -> datetime:
    """Return a date or a moment in ISO 8601, with a time zone if it names one.

    Raises:
        PresentError: It is none.
    """
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        message = f"'{text}' is no date; write 2025-03-04 or 2025-03-04T09:30+01:00"
        raise PresentError(message) from error


def present(
    given: datetime | None, epoch: str, zone: Callable[[], tzinfo], clock: Callable[[], datetime]
) -> datetime:
    """Return the present, with a time zone.

    Args:
        given: What somebody says it is, or None.
        epoch: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), the
            seconds since 1970-01-01 UTC, or "".
        zone: Finds the time zone of a moment that names none; asked for nothing else.
        clock: Tells the time, with a time zone.

    Raises:
        PresentError: ``epoch`` is no number of seconds, or beyond the year 9999.
    """
    if given is not None:
        return given if given.tzinfo else given.replace(tzinfo=zone())
    if not epoch:
        return clock()
    if not epoch.isdecimal():
        raise PresentError(f"SOURCE_DATE_EPOCH is '{epoch}', not a number of seconds")
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        message = f"SOURCE_DATE_EPOCH is '{epoch}', which is beyond the year 9999"
        raise PresentError(message) from error


def find_zone(root: Path) -> tzinfo:
    """Return the newsroom's time zone, or UTC where its settings cannot be read."""
    from briefgen.config import CONFIG  # noqa: PLC0415
    from briefgen.reading.zones import zone  # noqa: PLC0415
    from briefgen.settings import load_config  # noqa: PLC0415 - imports PyYAML

    try:
        config, _ = load_config(CONFIG, (root / CONFIG).read_bytes())
    except OSError:
        return UTC
    return zone(config.timezone) if config else UTC
