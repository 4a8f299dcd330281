"""Texts are cut into tokens as spaCy does it, in time that grows with their length alone."""

import time
from collections.abc import Callable

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from briefgen.annotate.tokens import LONGEST_RUN, bounded, ending_sentences

PLAIN: Callable[[str], Doc] = spacy.blank("en").tokenizer
CUT = bounded(PLAIN)
RUNS = st.lists(
    st.sampled_from(
        ['"' * LONGEST_RUN, "x" * (LONGEST_RUN - 1), "’s", "can't ", " ", "\n", "A. ", "\xa0"]
    ),
    max_size=8,
)


@given(RUNS)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_no_character_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)

    assert CUT(text).text == text


@pytest.mark.parametrize("text", ["", " ", "He can't go. ", "x" * LONGEST_RUN + " didn't"])
def test_a_text_without_a_long_run_has_the_same_tokens(text: str) -> None:
    assert [(one.text, one.norm_) for one in CUT(text)] == [
        (one.text, one.norm_) for one in PLAIN(text)
    ]


def test_the_words_beside_a_long_run_are_read_as_ever() -> None:
    doc = CUT("He can't " + '"' * 3 * LONGEST_RUN + " and won't")

    assert [one.norm_ for one in doc[:3]] == ["he", "can", "not"]
    assert [one.norm_ for one in doc[-3:]] == ["and", "will", "not"]
    assert len(doc) == 3 + 3 * LONGEST_RUN + 3


@pytest.mark.parametrize("piece", ['"', "(", "’s", "$", "http://"])
def test_the_time_is_linear_in_the_length_of_a_run(piece: str) -> None:
    def seconds(times: int) -> float:
        begin = time.process_time()
        CUT(piece * times)
        return time.process_time() - begin

    seconds(10)
    assert seconds(16_000) < 20 * max(seconds(2_000), 0.01)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was built by PwX. He left.", ["PwX", ".", "He", "left", "."]),
        ("They wait in A&E.", ["A&E", "."]),
        ("J.R. Reis left.", ["J.R.", "Reis", "left", "."]),
    ],
)
def test_a_full_stop_ends_a_sentence_behind_a_single_capital(text: str, words: list[str]) -> None:
    tokenize = ending_sentences(spacy.blank("en").tokenizer)

    assert [one.text for one in tokenize(text)][-len(words) :] == words
