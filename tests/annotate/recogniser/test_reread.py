"""Grammar set right by the names: what is a name is a noun, and a sentence has a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from spacy.language import Language


def test_a_name_is_a_noun_whatever_it_looks_like(nlp: Language) -> None:
    doc = nlp('The singer Rolf Sallow spoke.\n\nSallow: "I slept badly."')
    assert [token.tag_ for token in doc if token.text == "Sallow"] == ["NNP", "NNP"]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Obrist shrugs at the idea.", "shrugs"),
        ("Laing blames steel, then tax, then rain.", "blames"),
        ("Laing blames steel.", "blames"),
    ],
)
def test_a_sentence_that_begins_with_a_name_has_a_verb(
    nlp: Language, sentence: str, verb: str
) -> None:
    root = next(nlp(sentence).sents).root
    assert (root.text, root.tag_) == (verb, "VBZ")
    assert [child.i for child in root.children if child.dep_ == "nsubj"] == [0]


def test_a_person_between_commas_has_a_verb(nlp: Language) -> None:
    doc = nlp("The tale, Obrist admits, is old.")
    assert [(token.tag_, token.dep_) for token in doc[3:5]] == [
        ("NNP", "nsubj"),
        ("VBZ", "parataxis"),
    ]


def test_an_aunt_with_a_name_has_a_verb(nlp: Language) -> None:
    doc = nlp("Her aunt, Obrist, despairs.")
    assert [(token.i, token.tag_) for token in doc if token.dep_ == "ROOT"] == [(5, "VBZ")]
    assert doc[1].head.i == 5


def test_a_noun_behind_a_name_stays_one_beside_a_verb(nlp: Language) -> None:
    doc = nlp("Obrist fans waited for hours.")
    assert doc[1].tag_ == "NNS"
