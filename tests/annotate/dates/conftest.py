"""What the tests of the dates share: reading a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.dates import explain_dates

if TYPE_CHECKING:
    from spacy.language import Language

MONDAY = date(2019, 10, 21)
Told: TypeAlias = dict[str, str]
Reader: TypeAlias = Callable[..., Told]


@pytest.fixture(scope="session")
def dates_in(nlp: Language) -> Reader:
    """Return a function from a text to its dates: the words of each, and its value."""

    def read(text: str, day: date | None = MONDAY, region: str = "") -> Told:
        found = explain_dates(nlp(text), (), day, region)
        return {one.date.span.of(text): one.date.value for one in found}

    return read


@pytest.fixture(scope="session")
def rules_in(nlp: Language) -> Callable[[str], set[str]]:
    """Return a function from a text to the names of the rules that find its dates."""

    def read(text: str) -> set[str]:
        return {one.rule for one in explain_dates(nlp(text), (), MONDAY)}

    return read
