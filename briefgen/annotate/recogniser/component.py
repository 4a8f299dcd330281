"""The recogniser as a part of a spaCy pipeline: it sets ``doc.ents``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.util import filter_spans

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.recogniser.network import Recogniser

FACTORY: Final = "briefgen_names"


class Names:
    """Sets ``doc.ents`` to the names that the recogniser finds, labelled with their types.

    A name takes in every token that it touches. Where two names touch one token, the longer has it.
    """

    def __init__(self, recogniser: Recogniser) -> None:
        """Take the recogniser to ask."""
        self._recogniser = recogniser

    def __call__(self, doc: Doc) -> Doc:
        """Return the same document with its names."""
        spans = (
            doc.char_span(name.start, name.end, name.type, alignment_mode="expand")
            for name in self._recogniser.find(doc.text)
        )
        doc.ents = tuple(filter_spans([span for span in spans if span is not None]))
        return doc


def add_to(nlp: Language, recogniser: Recogniser) -> None:
    """Let a pipeline end with the recogniser."""
    Language.factory(FACTORY, func=lambda nlp, name: Names(recogniser))  # noqa: ARG005
    nlp.add_pipe(FACTORY)
