"""Words and their shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.recogniser.encoding import SHAPES, Case, Gap, case, encode, shape
from briefgen.annotate.recogniser.network import read_tokenizer
from briefgen.annotate.recogniser.weights import FOLDER, VOCABULARY

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return read_tokenizer(FOLDER / VOCABULARY)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ferry", Case.LOWER),
        ("Carvalho", Case.TITLE),
        ("HARBOUR", Case.UPPER),
        ("J", Case.INITIAL),
        ("McKay", Case.MIXED),
        ("1987", Case.DIGITS),
        ("G7", Case.DIGITS_AND_LETTERS),
        ("4x4", Case.DIGITS_AND_LETTERS),
        ("“", Case.MARK),
        ("🚢", Case.MARK),
        ("港", Case.LOWER),
    ],
)
def test_a_word_has_a_case(word: str, expected: Case) -> None:
    assert case(word) is expected


def test_words_stand_where_they_stand_in_the_text(tokenizer: Tokenizer) -> None:
    text = "Mayor Inês Carvalho's ferry-boat\nsank."
    encoded = encode(text, tokenizer)
    words = [text[a:b] for a, b in zip(encoded.starts, encoded.ends, strict=True)]
    assert words == ["Mayor", "Inês", "Carvalho", "'", "s", "ferry", "-", "boat", "sank", "."]


def test_each_piece_has_its_words_shape_and_what_stands_before_it(tokenizer: Tokenizer) -> None:
    encoded = encode("Carvalho\nsank.", tokenizer)
    heads = [int(encoded.shapes[head]) for head in encoded.heads]
    assert heads == [
        shape(Case.TITLE, Gap.LINE),
        shape(Case.LOWER, Gap.LINE),
        shape(Case.MARK, Gap.NOTHING),
    ]
    assert len(encoded.pieces) > len(heads)  # the name is of several pieces
    assert set(encoded.shapes[: encoded.heads[1]].tolist()) == {heads[0]}


@given(st.text(max_size=300))
def test_any_text_becomes_words_inside_it_in_order(tokenizer: Tokenizer, text: str) -> None:
    encoded = encode(text, tokenizer)
    ends = [0, *encoded.ends.tolist()]
    for start, end, before in zip(encoded.starts, encoded.ends, ends, strict=False):
        assert before <= start < end <= len(text)
    assert len(encoded.pieces) == len(encoded.shapes)
    assert all(0 <= number < SHAPES for number in encoded.shapes.tolist())
