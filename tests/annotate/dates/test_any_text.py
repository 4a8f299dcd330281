"""Whatever the text and the day: spans that hold, values that are TIMEX3, and no crash."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.dates import find_dates
from briefgen.annotate.dates.lexicon import CLASSES
from briefgen.annotate.model import ActorType, DateType, Mention, Span

if TYPE_CHECKING:
    from spacy.language import Language

VALUE = re.compile(
    r"""
      (?:PAST|PRESENT|FUTURE)_REF
    | P(?:[\dX.]+(?:[YMWDCQL]|DE|WE))+(?:T(?:\d+[HMS])+)?      # durations, sets
    | PT(?:[\dX.]+(?:[HMS]|NI))+
    | XXXX-WXX-(?:[1-7](?:T\w\w)?|WE)                                          # sets
    | [\dX]{1,4}                                            # year, decade, century, millennium
    | [\dX]{4}-(?:[\dX]{2}|[QH][\dX]|SP|SU|FA|WI|W[\dX]{2}(?:-WE|-[1-7])?)
    | (?:[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-W[\dX]{2}-[1-7])
      (?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?
        |XX(?::XX){0,2}))?
    """,
    re.VERBOSE,
)

WORDS = sorted(
    {word for phrases in CLASSES.values() for phrase in phrases for word in phrase.split()}
)
OTHERS = [
    "the", "of", "in", "on", "ago", "later", "earlier", "from", "to", "and", "a", "half", "-", "'s",
    "year", "(", ")", ".", ",", "\n", "9/11", "'98", "1990s", "31", "2020", "0735", "29", "3rd",
    "10:35", "2019-02-30", "13/13/99", "Q3", "1/2", "½", "0", "9" * 400, "said", "will",
    "every", "once", "times", "fiscal", "o'clock", "quarter", "period", "before", "after", "until",
]  # fmt: skip
DAYS = st.none() | st.dates() | st.sampled_from([date.min, date.max, date(2020, 2, 29)])
TEXTS = st.text(max_size=120) | st.lists(st.sampled_from(WORDS + OTHERS), max_size=25).map(" ".join)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(text=TEXTS, day=DAYS)
def test_any_text_on_any_day(nlp: Language, text: str, day: date | None) -> None:
    found = find_dates(nlp(text), (), day)

    for one in found:
        words = one.span.of(text)
        assert words
        assert words == words.strip()
        assert "\n" not in words
        assert VALUE.fullmatch(one.value), (words, one.value)
        assert (one.type is DateType.TIME) == ("T" in one.value[5:] and one.value[0] != "P") or (
            one.type is DateType.SET
        )
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    spans=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
    kind=st.sampled_from(ActorType),
)
def test_any_mentions(nlp: Language, spans: list[tuple[int, int]], kind: ActorType) -> None:
    text = "On Friday, May 3, 1998, she met the club for a second time in three days."
    mentions = tuple(Mention(Span(start, start + length), kind) for start, length in spans)

    found = find_dates(nlp(text), mentions, date(1998, 5, 20))

    assert "1998-05-03" in {one.value for one in found}  # a full date is one even in a name
    assert all(
        not (m.span.covers(one.span) and m.span != one.span)
        for m in mentions
        for one in found
        if one.value.startswith("P")
    )


@pytest.mark.parametrize("day", [date.min, date.max])
def test_what_lies_beyond_the_calendar_stays_vague(nlp: Language, day: date) -> None:
    text = "It broke 19000 years ago and will break 19000 years from now."

    assert {one.value for one in find_dates(nlp(text), (), day)} == {"PAST_REF", "FUTURE_REF"}


@pytest.mark.parametrize(
    "piece", ["two and ", "1 ", "the ", "last ", "12 - ", "May ", "'98 ", "1/"]
)
def test_no_repetition_is_slow(nlp: Language, piece: str) -> None:
    doc = nlp.make_doc(piece * 20_000)

    assert isinstance(find_dates(doc, (), date(2019, 10, 21)), tuple)
