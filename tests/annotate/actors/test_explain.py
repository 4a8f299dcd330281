"""How a mention was found, and what spoke for its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.actors import explain_mentions, find_mentions, held_back
from briefgen.annotate.actors.explain import AS_OTHER

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = (
    "Prime Minister Ana Belmonte met Tom Reyes of the Harbour Trust in Oakton. Reyes left early. "
    "She thanked the Harbour Trust."
)


def test_each_mention_says_what_the_recogniser_saw_and_how_the_text_voted(nlp: Language) -> None:
    doc = nlp(TEXT)
    explained = explain_mentions(doc)
    assert tuple(one.mention for one in explained) == find_mentions(doc)
    rules = {one.mention.span.of(TEXT): one.rule for one in explained}
    assert rules["She"] == "pronoun"
    assert rules["Ana Belmonte"].startswith("recognised ")
    assert "(the text's votes: person " in rules["Ana Belmonte"]
    assert "(the text's votes: organisation " in rules["Harbour Trust"]


def test_phrases_say_what_they_repeat(nlp: Language) -> None:
    text = "Defence Minister Ana Belmonte met the Harbour Bank. The minister praised the bank."
    rules = {one.mention.span.of(text): one.rule for one in explain_mentions(nlp(text))}
    assert rules["minister"] == "office"
    assert rules["bank"] == "organisation by what it is"


def test_what_the_recogniser_did_not_see_was_found_by_the_text(nlp: Language) -> None:
    doc = nlp("It paused the Green Leaf operation.")
    doc.ents = ()  # a recogniser that saw nothing
    (explained,) = explain_mentions(doc)
    assert explained.rule == "by the words of the text"


def test_names_that_are_no_actors_are_told_with_the_reason(nlp: Language) -> None:
    doc = nlp("Ana Reis sang in Welsh beside the Zelenka rocket in Oakton.")
    found = {name.span.of(doc.text) for name in find_mentions(doc)}
    held = {one.span.of(doc.text): one.trap for one in held_back(doc)}
    assert held == {"Welsh": "language", "Zelenka": AS_OTHER}
    assert found == {"Ana Reis", "Oakton"}
