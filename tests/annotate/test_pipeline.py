"""The annotator's pipeline: paragraphs apart, memory within bounds."""

import gc
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from briefgen.annotate.pipeline import (
    BATCH_CHARACTERS,
    BATCH_SIZE,
    COMMANDS,
    GRAMMAR,
    LONGEST_SENTENCE,
    SHIPPED,
    UNUSED,
    ModelNotFoundError,
    Text,
    annotate,
    describe,
    in_batches,
    kept,
    load,
    mark_paragraphs,
    without_commands,
)
from briefgen.config import DEFAULT_MODEL


@pytest.mark.parametrize(
    ("lengths", "batches"),
    [
        ([], []),
        ([5], [1]),
        ([5] * (BATCH_SIZE + 1), [BATCH_SIZE, 1]),
        ([BATCH_CHARACTERS // 2] * 5, [2, 2, 1]),
        ([1, BATCH_CHARACTERS * 3, 1, 1], [1, 1, 2]),
    ],
)
def test_batches_hold_a_bounded_amount_of_text(lengths: list[int], batches: list[int]) -> None:
    texts = [Text("x" * length, None) for length in lengths]
    found = list(in_batches(texts))
    assert [len(batch) for batch in found] == batches
    assert [text for batch in found for text in batch] == texts


def test_a_text_is_read_alike_alone_and_among_others() -> None:
    day = date(2025, 3, 4)
    texts = [
        Text("Ines Carvalho left on Monday.", day),
        Text("About 300 people stayed. “It is ours,” Ana Reis said.", day),
        Text("", day),
        Text("x" * 50, None),
    ]
    together = list(annotate(texts, DEFAULT_MODEL))
    alone = [next(annotate([text], DEFAULT_MODEL)) for text in texts]
    assert together == alone


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
from briefgen.annotate.pipeline import COMMANDS, SHIPPED, load

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
