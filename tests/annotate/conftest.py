"""What the tests of the finders share: one language pipeline, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.loading import load
from briefgen.config import DEFAULT_MODEL

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(scope="session")
def nlp() -> Language:
    """Return the language pipeline that every site starts with."""
    return load(DEFAULT_MODEL)
