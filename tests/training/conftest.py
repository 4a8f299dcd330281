"""What the tests of the recipe share: word pieces, and documents of our own sentences."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.recogniser.network import read_tokenizer
from briefgen.annotate.recogniser.weights import FOLDER, VOCABULARY
from training.corpus import read_set

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tokenizers import Tokenizer

    from training.corpus import Document

Mark = tuple[str, str]
"""A name in a text, and its type."""


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    return read_tokenizer(FOLDER / VOCABULARY)


@pytest.fixture
def document(tmp_path: Path, tokenizer: Tokenizer) -> Callable[..., Document]:
    """Return what makes a document of a set: its text, and the names that are marked in it."""

    def make(name: str, text: str, *marks: Mark) -> Document:
        spans = [[text.index(words), text.index(words) + len(words), kind] for words, kind in marks]
        file = tmp_path / f"{name}.jsonl"
        file.write_text(json.dumps({"id": 1, "date": None, "text": text, "actors": spans}) + "\n")
        (made,) = read_set(file, tokenizer)
        return made

    return make
