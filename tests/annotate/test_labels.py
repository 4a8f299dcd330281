"""A recogniser may label names in spaCy's way or with the types' names: the finders know both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from spacy.tokens import Span

from briefgen.annotate.labels import LABELS, seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.pipeline import annotate_doc

if TYPE_CHECKING:
    from spacy.language import Language

TEXTS = [
    '"We will rebuild the harbour," said Anna Keller, who runs the port.',
    'The mayor, Anna Keller, said: "We will rebuild."\n- Tom Hansen, 45, a teacher in Brunn.',
    "Secretary of State Ines Carvalho told Reuters that the Boeing 737 had been repaired.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_labels_named_after_the_types_mean_the_same(nlp: Language, text: str) -> None:
    doc, relabelled = nlp(text), nlp(text)
    relabelled.set_ents(
        [
            Span(relabelled, name.start, name.end, label=LABELS[name.label_].value)
            for name in doc.ents
            if name.label_ in LABELS
        ]
    )
    assert annotate_doc(relabelled, None) == annotate_doc(doc, None)


def test_what_a_token_is_taken_for(nlp: Language) -> None:
    doc = nlp("Anna Keller waited.")
    doc.set_ents([Span(doc, 0, 2, label="person")])
    assert seen_as(doc[0]) is ActorType.PERSON
    assert seen_as(doc[2]) is None
