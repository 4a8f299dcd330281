"""What readers see of dates: days in words, and TIMEX3 values by what they mean."""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Date, DateType, Span
from briefgen.site.days import Timing, clock, meaning
from briefgen.site.messages import words_for
from briefgen.site.orders import event_of, period_of
from briefgen.site.theme import load_theme

WORDS = words_for("en", load_theme().catalogues)
NOWHERE = Span(0, 1)


def mean(value: str, kind: DateType = DateType.DATE) -> tuple[str, str, str, str]:
    found = meaning(Date(NOWHERE, kind, value), WORDS)
    return found.timing.value, found.text, found.order, found.machine


@pytest.mark.parametrize(
    ("value", "text", "order", "machine"),
    [
        ("1961-04-12", "Wednesday, 12 April 1961", "1961-04-12", "1961-04-12"),
        (
            "1961-04-12T06",
            "Wednesday, 12 April 1961, 06:00",
            "1961-04-12T06:00",
            "1961-04-12T06:00",
        ),
        (
            "1961-04-12T06:07:00Z",
            "Wednesday, 12 April 1961, 06:07 UTC",
            "1961-04-12T06:07",
            "1961-04-12T06:07Z",
        ),
        (
            "1961-04-12T09:07+03",
            "Wednesday, 12 April 1961, 09:07 UTC+3",
            "1961-04-12T09:07",
            "1961-04-12T09:07+03:00",
        ),
        (
            "1961-04-12T09-0530",
            "Wednesday, 12 April 1961, 09:00 UTC\N{MINUS SIGN}5:30",
            "1961-04-12T09:00",
            "1961-04-12T09:00-05:30",
        ),
        (
            "1961-04-30T24:00Z",
            "Sunday, 30 April 1961, 24:00 UTC",
            "1961-04-30T24:00",
            "1961-05-01T00:00Z",  # HTML has no hour 24
        ),
        ("1961-04-12TNI", "Wednesday, 12 April 1961, night", "1961-04-12T21", "1961-04-12"),
        ("1961-04", "April 1961", "1961-04", "1961-04"),
        ("1961-04-12TAM", "Wednesday, 12 April 1961, morning", "1961-04-12T06", "1961-04-12"),
        ("1961-04-12TPM", "Wednesday, 12 April 1961, afternoon", "1961-04-12T13", "1961-04-12"),
        ("1961", "1961", "1961", "1961"),
        ("BC0044", "44 BC", "-9955", ""),
        ("FY1961-Q3", "3rd quarter of fiscal year 1961", "1961", ""),
        ("FY1961-H2", "2nd half of fiscal year 1961", "1961", ""),
        ("196", "the 1960s", "1960", ""),
        ("196X", "the 1960s", "1960", ""),
        ("19", "20th century", "1900", ""),
        ("1961-W15", "week of 10 April 1961", "1961-04-10", "1961-W15"),
        ("1961-W15-WE", "weekend of 15 April 1961", "1961-04-15", ""),
        ("1961-W15-3", "Wednesday, 12 April 1961", "1961-04-12", "1961-04-12"),
        ("1961-Q2", "2nd quarter of 1961", "1961-04", ""),
        ("1961-H2", "2nd half of 1961", "1961-07", ""),
        ("1961-SP", "spring 1961", "1961-03", ""),
        ("FY1961", "fiscal year 1961", "1961", ""),
        ("1961-03/1961-05", "March 1961 to May 1961", "1961-03", ""),
    ],
)
def test_values_on_the_calendar(value: str, text: str, order: str, machine: str) -> None:
    assert mean(value) == ("day", text, order, machine)


def test_a_span_of_a_name_of_its_own_stands_behind_the_last_day_in_it() -> None:
    in_order = [
        *("BC44", "1961-04-12", "1961-04-12TMO", "1961-04-12T09:07"),
        *("1961-04-12/1961-07-01", "1961-04-13", "1961-W16", "1961-04-30", "1961-04"),
        *("1961-04/1961-06", "1961-05-31", "1961-05", "1961-SP", "1961-06-30", "1961-06"),
        *("1961-Q2", "1961-H1", "1961-07-01", "1961-W26-WE", "1961-08-31", "1961-SU"),
        *("1961-12-31", "1961-12", "1961-Q4", "1961-WI", "1961-H2", "1961", "1962-01-01"),
        *("1963", "1969-12-31", "196X", "1999", "19XX"),
    ]
    places = [meaning(Date(NOWHERE, DateType.DATE, value), WORDS).place for value in in_order]
    assert len(set(places)) == len(in_order)
    assert [value for _, value in sorted(zip(places, in_order, strict=True))] == in_order


@pytest.mark.parametrize(
    ("value", "period"),
    [
        ("1969-07-20T20:17", "1969-07-20"),
        ("1969-07-20", "1969-07-20"),
        ("1969-07-20/1969-08-03", "1969-07-20"),
        ("1969-W29", "1969-07-14"),
        ("1969-07", "1969-07"),
        ("1969-07/1969-09", "1969"),
        ("1969-Q3", "1969"),
        ("1969-SU", "1969"),
        ("1969", "1969"),
        ("BC44", "-9955"),
    ],
)
def test_the_day_month_or_year_that_a_date_lies_in(value: str, period: str) -> None:
    assert period_of(event_of(Date(NOWHERE, DateType.DATE, value))) == period


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("PAST_REF", "in the past"),
        ("FUTURE_REF", "in the future"),
        ("XXXX-10-09", "9 October"),
        ("XXXX-WXX-1", ""),
        ("1961-02-30", ""),  # a day that no calendar has
        ("1961-13", ""),
        ("whenever", ""),
        ("", ""),
    ],
)
def test_what_names_no_day_stays_vague(value: str, text: str) -> None:
    assert mean(value) == ("vague", text, "", "")


@pytest.mark.parametrize(
    ("kind", "value", "timing", "machine"),
    [
        (DateType.DURATION, "PT108M", Timing.DURATION, "PT108M"),
        (DateType.DURATION, "P3D", Timing.DURATION, "P3D"),
        (DateType.DURATION, "P10Y", Timing.DURATION, ""),  # HTML knows no years
        (DateType.SET, "P1W", Timing.REPEATED, ""),
    ],
)
def test_spans_of_time_stay_as_written(
    kind: DateType, value: str, timing: Timing, machine: str
) -> None:
    assert mean(value, kind) == (timing.value, "", "", machine)


@settings(derandomize=True, max_examples=200)
@given(st.text("0129-/XWTPQHSUFY_REN:", max_size=14), st.sampled_from(DateType))
def test_any_value_has_a_meaning(value: str, kind: DateType) -> None:
    timing, _, order, _ = mean(value, kind)

    assert (timing == "day") == bool(order)
    assert bool(order) == bool(meaning(Date(NOWHERE, kind, value), WORDS).place)


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (timedelta(hours=3), "09:07 UTC+3"),
        (timedelta(0), "09:07 UTC"),
        (timedelta(hours=-3, minutes=-30), "09:07 UTC\N{MINUS SIGN}3:30"),
    ],
)
def test_times_carry_their_offset(offset: timedelta, text: str) -> None:
    assert clock(datetime(1961, 4, 12, 9, 7, tzinfo=timezone(offset)), WORDS) == text


def test_a_zone_and_its_offset_read_the_same() -> None:
    named = datetime(1969, 7, 20, 21, 17, tzinfo=ZoneInfo("Europe/Rome"))
    offset = named.utcoffset()
    assert offset is not None

    assert clock(named, WORDS) == clock(named.replace(tzinfo=timezone(offset)), WORDS)
