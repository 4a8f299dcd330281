"""The recogniser as a part of a spaCy pipeline: it sets ``doc.ents``."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.util import filter_spans

from briefgen.annotate.labels import CHANCES
from briefgen.annotate.recogniser.reread import read_again

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.recogniser.network import Name, Recogniser

FACTORY: Final = "briefgen_names"


class Names:
    """Sets ``doc.ents`` to the names that the recogniser finds, labelled with their types.

    How likely each type is, is left in ``doc.user_data``.

    A token that a bracket or a slash divides into names and others is divided: "(AB)/Jones". Else a
    name takes in every token that it touches. Where two touch one token, the longer has it.
    """

    def __init__(self, recogniser: Recogniser) -> None:
        """Take the recogniser to ask."""
        self._recogniser = recogniser

    def __call__(self, doc: Doc) -> Doc:
        """Return the same document with its names."""
        names = self._recogniser.find(doc.text)
        divide(doc, names)
        spans, sure = [], {}
        for name in names:
            span = doc.char_span(name.start, name.end, name.type, alignment_mode="expand")
            if span is not None:
                spans.append(span)
                sure[span.start_char, span.end_char] = name.chances
        doc.ents = tuple(filter_spans(spans))
        doc.user_data[CHANCES] = sure
        read_again(doc)
        return doc


def divide(doc: Doc, names: list[Name]) -> None:
    """Divide the tokens in which a name starts or ends, at a bracket or a slash beside it."""
    within = [name for name in names if doc.char_span(name.start, name.end) is None]
    if not within:
        return
    text = doc.text  # spaCy joins it anew each time
    edges = {name.start for name in within if text[name.start - 1 : name.start] in DIVIDERS}
    edges |= {name.end for name in within if text[name.end : name.end + 1] in DIVIDERS}
    divided = 0
    with doc.retokenize() as retokenizer:
        for token in doc:
            cuts = [i for i in range(1, len(token)) if token.idx + i in edges]
            if cuts and divided < MOST_DIVIDED:
                divided += 1
                parts = [token.text[i:j] for i, j in pairwise([0, *cuts, len(token)])]
                count = len(parts)
                retokenizer.split(
                    token,
                    parts,
                    heads=[token.head, *((token, 0) for _ in parts[1:])],
                    attrs={
                        "TAG": [token.tag_] * count,
                        "POS": [token.pos_] * count,
                        "DEP": [token.dep_] * count,
                        "LEMMA": parts,
                    },
                )


MOST_DIVIDED: Final = 500
"""Tokens of a text that are divided: each of them costs spaCy a walk over the whole text."""
DIVIDERS: Final = frozenset("/()[]")
"""What divides a token into names and others."""


def add_to(nlp: Language, recogniser: Recogniser) -> None:
    """Let a pipeline end with the recogniser."""
    Language.factory(FACTORY, func=lambda nlp, name: Names(recogniser))  # noqa: ARG005
    nlp.add_pipe(FACTORY)
