"""What the tests of the figures share: reading a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.dates import find_dates
from briefgen.annotate.figures import find_figures
from briefgen.annotate.pipeline import mark_dates
from briefgen.annotate.quotes import find_quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from briefgen.annotate.model import Date, Figure, Mention

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]


@pytest.fixture(scope="session")
def figures_in(nlp: Language) -> Reader:
    """Return a function from a text, its mentions and dates to its figures."""

    def read(
        text: str, mentions: tuple[Mention, ...] = (), dates: tuple[Date, ...] = ()
    ) -> tuple[Figure, ...]:
        doc = nlp(text)
        mark_dates(doc, find_dates(doc, mentions, None))
        return find_figures(doc, mentions, dates, find_quotes(doc, mentions))

    return read
