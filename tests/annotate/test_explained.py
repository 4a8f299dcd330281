"""What ``briefgen explain`` tells is what a build finds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.explained import explain_doc
from briefgen.annotate.pipeline import annotate_doc

if TYPE_CHECKING:
    from spacy.language import Language

TEXTS = [
    '"We will rebuild the harbour by May 4," said Anna Keller, 45, who runs the port of Brunn.',
    "On Monday about 1,200 people fled Brunn, the Harbour Authority said. Keller may return.",
    "Thirty ships were held for 120 hours, half of them Norwegian. “A siege,” she called it.",
    # Figures and quotes are told by the words of dates, which are marked before.
    "The ferry struck the pier at 1:07 p.m. Eastern Standard Time, about four miles from Brunn.",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_explained_as_it_is_annotated(nlp: Language, text: str) -> None:
    day = date(2025, 3, 4)
    explained = explain_doc(nlp(text), day, "AU")
    assert explained.annotations == annotate_doc(nlp(text), day, "AU")


def test_what_is_held_back_is_no_annotation(nlp: Language) -> None:
    explained = explain_doc(nlp("The Boeing 737 may march on Mayfield's Rocket 9."), None)
    assert [each.trap for each in explained.no_figures]
    assert explained.annotations.figures == ()
