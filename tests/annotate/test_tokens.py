"""Texts are cut into tokens as spaCy does it, in time that grows with their length alone."""

from collections.abc import Callable

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from briefgen.annotate.tokens import LONGEST_RUN, bounded, ending_sentences, knowing_titles

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


def test_the_full_stop_of_a_title_is_no_end() -> None:
    doc = knowing_titles(spacy.blank("en").tokenizer, ["cllr.", "lt.", "mr"])(
        "Cllr. Reed met (Lt. Dow)."
    )

    assert [token.text for token in doc] == ["Cllr.", "Reed", "met", "(", "Lt.", "Dow", ")", "."]


def test_the_words_beside_a_long_run_are_read_as_ever() -> None:
    doc = CUT("He can't " + '"' * 3 * LONGEST_RUN + " and won't")

    assert [one.norm_ for one in doc[:3]] == ["he", "can", "not"]
    assert [one.norm_ for one in doc[-3:]] == ["and", "will", "not"]
    assert len(doc) == 3 + 3 * LONGEST_RUN + 3


@pytest.mark.parametrize("piece", ['"', "(", "’s", "$", "http://"])
def test_no_long_run_is_given_to_what_takes_its_length_squared(piece: str) -> None:
    given: list[str] = []

    def plain(text: str) -> Doc:
        given.append(text)
        return PLAIN(text)

    bounded(plain)(piece * 16_000)
    assert len(given) > 1
    assert max(map(len, given)) == LONGEST_RUN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is 19C. The firm left.", ["19C", ".", "The", "firm", "left", "."]),
        ("It isn't £3m. The firm left.", ["3m", ".", "The", "firm", "left", "."]),
        ("  It fell\nto 5m.", ["5", "m", "."]),
        ("“It rose to 3m.”", ["3", "m", ".", "”"]),
        ("See p. 12 of it", ["p.", "12", "of", "it"]),
        ("The 100m. hurdles", ["100", "m.", "hurdles"]),
        ("It is 5 p.m. now", ["5", "p.m.", "now"]),
    ],
)
def test_a_full_stop_behind_a_unit_of_one_letter_ends_the_sentence(
    text: str, words: list[str]
) -> None:
    doc = CUT(text)
    assert [one.text for one in doc][-len(words) :] == words
    assert doc.text == text
    assert [one.norm_ for one in CUT("It isn't £3m.")] == ["it", "is", "not", "$", "million", "."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a £3m loan", ["a", "£", "3m", "loan"]),
        ("It cost $1.2bn (€900m).", ["It", "cost", "$", "1.2bn", "(", "€", "900m", ")", "."]),
        ("a £20m-rated club", ["a", "£", "20m", "-", "rated", "club"]),
        ("a 600m race", ["a", "600", "m", "race"]),
        ("£3mph", ["£", "3", "mph"]),
    ],
)
def test_the_letter_that_scales_a_sum_is_one_with_its_digits(text: str, words: list[str]) -> None:
    assert [one.text for one in CUT(text)] == words
    assert CUT(text).text == text


def test_the_grammar_reads_a_scale_of_letters_as_the_word() -> None:
    assert [one.norm_ for one in CUT("$3bn, £4m and $5k")] == [
        "$", "billion", ",", "$", "million", "and", "$", "thousand",
    ]  # fmt: skip


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
