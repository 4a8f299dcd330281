"""A text may end, and begin, anywhere: no finder looks beyond its words."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from briefgen.annotate.pipeline import annotate_doc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

    from briefgen.annotate.model import Span

HERE = Path(__file__).parent
LONGEST = 300
SENTENCES = 500


def sentences() -> list[str]:
    """Return the sentences that stand in the tests of the finders."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in HERE.rglob("test_*.py"))
    strings = (
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return sorted({each for each in strings if " " in each and len(each) < LONGEST})


def cut() -> Iterator[str]:
    """Yield pieces of some of them, cut at spaces."""
    random = Random(1)  # noqa: S311 - the same pieces each time
    for sentence in random.sample(sentences(), SENTENCES):
        words = sentence.split(" ")
        first = random.randrange(len(words))
        yield " ".join(words[first:])
        yield " ".join(words[: first + 1])


def test_pieces_of_sentences_are_annotated(nlp: Language) -> None:
    pieces = list(cut())
    for text, doc in zip(pieces, nlp.pipe(pieces), strict=True):
        found = annotate_doc(doc, date(2025, 3, 4))
        for kind in (found.mentions, found.dates, found.figures, found.quotes):
            spans: list[Span] = [one.span for one in kind]
            assert all(span.of(text).strip() for span in spans), text
