"""The language pipeline: loaded once and quickly, and made to keep paragraphs apart."""

import gc
import subprocess
import sys
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from briefgen.annotate.loading import (
    COMMANDS,
    GRAMMAR,
    LONGEST_SENTENCE,
    SHIPPED,
    UNUSED,
    ModelNotFoundError,
    describe,
    kept,
    load,
    mark_paragraphs,
    without_commands,
)
from briefgen.config import DEFAULT_MODEL


def test_sentences_do_not_leak_into_the_next_paragraph(nlp: Language) -> None:
    doc = nlp("The minister met Sergey\nReyes said on Monday\n\nNobody left.")
    assert all("\n" not in sentence.text.strip() for sentence in doc.sents)


def test_the_whole_text_is_not_looked_at_for_each_paragraph(nlp: Language) -> None:
    looks = 0

    class Watched(Doc):
        def has_annotation(self, *args: Any, **options: Any) -> bool:
            nonlocal looks
            looks += 1
            return super().has_annotation(*args, **options)

    doc = mark_paragraphs(Watched(nlp.vocab, ["x", "\n"] * 100))
    assert looks <= 1
    assert len(list(doc.sents)) == 100


def test_the_tokenizer_that_is_not_loaded_is_the_one_of_english() -> None:
    ours: Any = spacy.load(GRAMMAR, exclude=UNUSED).tokenizer
    its: Any = spacy.load(GRAMMAR, exclude=["ner"]).tokenizer
    assert ours.to_bytes(exclude=["vocab"]) == its.to_bytes(exclude=["vocab"])


def test_the_garbage_collector_passes_over_what_is_kept() -> None:
    usual = gc.get_threshold()
    made: list[list[object]] = []
    with kept():
        made.append([made])
        gc.enable()
        assert gc.get_threshold()[0] == 0
    assert gc.get_threshold() == usual
    assert not any(thing is made[0] for thing in gc.get_objects())


def test_the_garbage_collector_works_on_after_a_fault() -> None:
    usual = gc.get_threshold()
    with pytest.raises(ModelNotFoundError), kept():
        raise ModelNotFoundError
    assert gc.get_threshold() == usual


def test_spacy_is_loaded_without_its_command_line_which_is_there_when_asked_for() -> None:
    code = """
import sys
from briefgen.annotate.loading import COMMANDS, SHIPPED, load

load(SHIPPED)
assert not {"spacy.cli", "httpx", "requests", COMMANDS} & set(sys.modules)

import spacy

assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
assert sys.modules[COMMANDS].__spec__ is not None
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_command_line_of_spacy_stays_where_it_was_imported_before() -> None:
    before = sys.modules[COMMANDS]
    with without_commands():
        assert sys.modules[COMMANDS] is before
    assert sys.modules[COMMANDS] is before


def test_a_newsroom_starts_with_the_pipeline_that_ships() -> None:
    assert DEFAULT_MODEL == SHIPPED


def test_a_model_tells_its_version_without_being_loaded() -> None:
    assert describe(DEFAULT_MODEL).language == "en"
    with pytest.raises(ModelNotFoundError, match="'xx_none' is not installed"):
        describe("xx_none")
    with pytest.raises(ModelNotFoundError, match="is no language model"):
        describe("json")
    with pytest.raises(ModelNotFoundError, match="cannot load"):
        load("xx_none")


def test_a_text_without_stops_is_cut_into_sentences() -> None:
    doc = load(DEFAULT_MODEL)("boats, nets, ropes, " * 400)
    assert max(len(sentence) for sentence in doc.sents) <= LONGEST_SENTENCE
