"""The present, wherever it comes from."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

import pytest

from briefgen.present import PresentError, find_zone, present, read_moment
from briefgen.reading.zones import zone

if TYPE_CHECKING:
    from pathlib import Path

PORTO = zone("Europe/Lisbon")
CLOCK = datetime(2025, 7, 1, 12, tzinfo=UTC)


def porto() -> tzinfo:
    return PORTO


def nobody() -> tzinfo:
    raise AssertionError("the settings are not to be read")


def clock() -> datetime:
    return CLOCK


def test_a_moment_without_a_zone_is_the_newsrooms() -> None:
    now = present(read_moment("2025-07-01"), "", porto, clock)
    assert now.isoformat() == "2025-07-01T00:00:00+01:00"


def test_no_settings_are_read_for_a_moment_that_is_known_without_them() -> None:
    given = read_moment("2025-07-01T09:30-03:00")
    assert present(given, "1", nobody, clock) is given
    assert present(None, "1000000000", nobody, clock) == datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
    assert present(None, "", nobody, clock) is CLOCK


@pytest.mark.parametrize(
    ("epoch", "message"),
    [
        ("yesterday", "is 'yesterday', not a number of seconds"),
        ("-1", "is '-1', not a number of seconds"),
        ("99999999999999999", "is '99999999999999999', which is beyond the year 9999"),
        ("9" * 30, "which is beyond the year 9999"),
        ("9" * 5000, "which is beyond the year 9999"),
    ],
)
def test_an_epoch_that_is_no_moment(epoch: str, message: str) -> None:
    with pytest.raises(PresentError, match=message):
        present(None, epoch, porto, clock)


def test_no_date() -> None:
    with pytest.raises(PresentError, match="'soon' is no date; write 2025-03-04"):
        read_moment("soon")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("title: Desk\ntimezone: Europe/Lisbon\n", PORTO),
        ("title: Desk\n", zone("UTC")),
        ("timezone: [", UTC),
        (None, UTC),
    ],
)
def test_the_newsrooms_zone(tmp_path: Path, settings: str | None, expected: tzinfo) -> None:
    if settings is not None:
        (tmp_path / "briefgen.yaml").write_text(settings)
    assert str(find_zone(tmp_path)) == str(expected)
