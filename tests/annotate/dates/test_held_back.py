"""Words that look like dates, what they would mean, and why they are none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.dates import held_back
from briefgen.annotate.model import ActorType, Mention, Span

if TYPE_CHECKING:
    from spacy.language import Language

DAY = date(2025, 3, 4)


@pytest.mark.parametrize(
    ("text", "words", "value", "trap"),
    [
        ("They sold Christmas trees.", "Christmas", "2024-12-25", "kind"),
        ("He was in his 30s.", "30s", "193", "thirties"),
        ("The daily Granma appeared.", "daily", "P1D", "periodical"),
        ("Future earnings are unsure.", "Future", "FUTURE_REF", "adjective"),
        ("Average hourly earnings rose.", "hourly", "PT1H", "pay"),
    ],
)
def test_a_trap_is_told_by_its_name(
    nlp: Language, text: str, words: str, value: str, trap: str
) -> None:
    found = held_back(nlp(text), (), DAY)
    assert [(one.date.span.of(text), one.date.value, one.trap) for one in found] == [
        (words, value, trap)
    ]


def test_a_part_of_a_name_is_no_date(nlp: Language) -> None:
    text = "Monday Club members met on Tuesday."
    names = (Mention(Span(0, 11), ActorType.ORGANISATION),)
    (found,) = held_back(nlp(text), names, DAY)
    assert (found.date.span.of(text), found.trap) == ("Monday", "part_of_a_name")


def test_what_is_a_date_is_not_held_back(nlp: Language) -> None:
    assert held_back(nlp("They met on Monday, March 3, at 9 a.m."), (), DAY) == ()
