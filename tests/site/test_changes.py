from datetime import date, datetime, timedelta, timezone

import pytest

from briefgen.content.brief import Correction, CorrectionKind
from briefgen.site.changes import (
    last_changed,
    newest_corrections,
    stamp,
    stamp_or_day,
)
from briefgen.site.model import Site
from tests.values import replace


@pytest.mark.parametrize(
    ("offset", "told"),
    [
        (timedelta(hours=3), "1957-10-05T02:00:00+03:00"),
        (timedelta(0), "1957-10-05T02:00:00+00:00"),
        (timedelta(hours=-5, minutes=-30), "1957-10-05T02:00:00-05:30"),
        (timedelta(minutes=53, seconds=28), "1957-10-05T01:06:32+00:00"),  # Berlin before 1893
    ],
)
def test_a_moment_is_told_with_its_offset(offset: timedelta, told: str) -> None:
    moment = datetime(1957, 10, 5, 2, 0, tzinfo=timezone(offset))
    assert stamp(moment) == stamp_or_day(moment, has_time=True) == told
    assert stamp_or_day(moment, has_time=False) == "1957-10-05"


def test_a_brief_that_was_never_touched_changed_when_it_was_published(site: Site) -> None:
    ferry = site.entries[1]
    assert last_changed(ferry) == ferry.date


def test_corrections_are_told_newest_first(site: Site) -> None:
    newest, oldest = newest_corrections(site.entries[0])
    assert newest.date > oldest.date


def test_of_one_day_the_correction_written_last_comes_first(site: Site) -> None:
    entry = site.entries[0]
    day = date(2021, 6, 1)
    first, second = (Correction(day, CorrectionKind.UPDATE, note) for note in ("One.", "Two."))
    corrected = replace(entry, corrections=(first, second))
    assert newest_corrections(corrected) == (second, first)
