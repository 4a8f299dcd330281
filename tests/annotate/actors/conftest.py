"""How the tests of the actors' finder read: a text, what a recogniser saw in it, what is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

from briefgen.annotate.actors import find_mentions
from briefgen.annotate.labels import CHANCES

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class Found:
    """A mention as a test reads it: its words, its type and form, and whom it stands for."""

    words: str
    type: str
    form: str
    fullest: str
    title: str


class Find(Protocol):
    """Find the mentions of a text, in which a recogniser saw these words under these labels."""

    def __call__(self, text: str, *entities: tuple[str, str]) -> list[Found]: ...


@pytest.fixture(scope="session")
def find(nlp: Language) -> Find:
    """Return a finder; given entities replace, in their order, what the model's recogniser saw."""

    def find_in(text: str, *entities: tuple[str, str]) -> list[Found]:
        doc = nlp(text)
        if entities:
            spans, start = [], 0
            for words, label in entities:
                start = text.index(words, start)
                span = doc.char_span(start, start + len(words), label, alignment_mode="expand")
                assert span is not None
                spans.append(span)
                start += len(words)
            doc.ents = tuple(spans)
            doc.user_data.pop(CHANCES)  # what the model's recogniser thought
        mentions = find_mentions(doc)
        return [
            Found(
                m.span.of(text),
                m.type.value,
                m.form.value,
                "" if m.refers_to is None else mentions[m.refers_to].span.of(text),
                m.title,
            )
            for m in mentions
        ]

    return find_in
