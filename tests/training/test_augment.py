"""Chunks are changed, and their labels stay right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefgen.annotate.recogniser.encoding import Case, Gap
from briefgen.annotate.recogniser.labels import LABELS, label
from training.augment import Chances, Chunk, Chunker, pool_of, recase, spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from training.corpus import Document

NEVER = Chances(upper=0, lower=0, title=0, exchange=0, hidden=0)
UNKNOWN = 100


def chunker(chances: Chances, size: int, *documents: Document) -> Chunker:
    return Chunker(pool_of(documents), chances, size, UNKNOWN, np.random.default_rng(1))


@pytest.fixture
def harbour(document: Callable[..., Document]) -> Document:
    return document(
        "worldwide",
        "Mayor Ines Carvalho met Tom Hansen in Oakton. Oakton is old.",
        ("Ines Carvalho", "person"),
        ("Tom Hansen", "person"),
        ("Oakton", "place"),
    )


def test_chunks_hold_every_word_once(harbour: Document) -> None:
    chunks = list(chunker(NEVER, 5, harbour).chunks(harbour))
    assert len(chunks) > 2
    assert np.array_equal(np.concatenate([c.pieces for c in chunks]), harbour.encoded.pieces)
    assert np.array_equal(np.concatenate([c.allowed for c in chunks]), harbour.allowed)
    for chunk in chunks:
        assert chunk.heads[0] == 0
        assert len(chunk.heads) == len(chunk.allowed)


def test_a_name_is_exchanged_for_one_of_its_type(harbour: Document) -> None:
    always = Chances(upper=0, lower=0, title=0, exchange=1, exchanged=1, hidden=0)
    (chunk,) = chunker(always, 500, harbour).chunks(harbour)
    found = list(spans(chunk.allowed))
    assert [kind for _, _, kind in found] == ["person", "person", "place"]
    names = {tuple(name.pieces.tolist()) for group in pool_of([harbour]).values() for name in group}
    bounds = np.append(chunk.heads, len(chunk.pieces))
    for first, after, _ in found:
        assert tuple(chunk.pieces[bounds[first] : bounds[after]].tolist()) in names
    assert len(chunk.shapes) == len(chunk.pieces)


def test_a_surname_may_stand_in_the_place_of_another(document: Callable[..., Document]) -> None:
    whole = document("worldwide", "Tom Hansen II met Ines Carvalho.", ("Ines Carvalho", "person"))
    alone = document("worldwide", "The crowd cheered Hansen.", ("Hansen", "person"))
    surnames = pool_of([whole, alone])["person", True]
    assert [name.pieces.tolist() for name in surnames] == [
        whole.encoded.pieces[whole.encoded.heads[5] : whole.encoded.heads[6]].tolist(),
        alone.encoded.pieces[alone.encoded.heads[3] : alone.encoded.heads[4]].tolist(),
    ]
    regnal = document("worldwide", "King Ivar II left.", ("Ivar II", "person"))
    assert list(pool_of([regnal])) == [("person", False)]


def test_an_exchanged_name_keeps_what_stands_before_it(harbour: Document) -> None:
    always = Chances(upper=0, lower=0, title=0, exchange=1, exchanged=1, hidden=0)
    (chunk,) = chunker(always, 500, harbour).chunks(harbour)
    first = next(iter(spans(chunk.allowed)))[0]
    assert chunk.shapes[chunk.heads[first]] % len(Gap) == Gap.SPACE


def test_hidden_words_are_hidden_whole(harbour: Document) -> None:
    all_hidden = Chances(upper=0, lower=0, title=0, exchange=0, hidden=1)
    (chunk,) = chunker(all_hidden, 500, harbour).chunks(harbour)
    assert set(chunk.pieces.tolist()) == {UNKNOWN}


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (Case.UPPER, [Case.UPPER, Case.UPPER, Case.INITIAL, Case.DIGITS]),
        (Case.LOWER, [Case.LOWER, Case.LOWER, Case.LOWER, Case.DIGITS]),
        (Case.TITLE, [Case.TITLE, Case.TITLE, Case.INITIAL, Case.DIGITS]),
    ],
)
def test_words_are_set_in_another_case(case: Case, expected: list[Case]) -> None:
    cases = [Case.LOWER, Case.TITLE, Case.INITIAL, Case.DIGITS]
    shapes = np.array([one * len(Gap) + Gap.SPACE for one in cases])
    changed = recase(shapes, case)
    assert [Case(one) for one in changed // len(Gap)] == expected
    assert set((changed % len(Gap)).tolist()) == {Gap.SPACE}


def test_only_names_that_are_surely_of_one_type_are_spans() -> None:
    allowed = np.zeros((3, len(LABELS)), bool)
    allowed[0, [label("U", "group"), label("U", "event")]] = True
    allowed[1, 0] = True
    allowed[2, label("U", "place")] = True
    assert list(spans(allowed)) == [(2, 3, "place")]


def test_an_empty_document_has_no_chunks(document: Callable[..., Document]) -> None:
    empty = document("worldwide", "")
    assert list(chunker(NEVER, 5, empty).chunks(empty)) == []


def test_chunk_is_what_the_network_reads(harbour: Document) -> None:
    (chunk,) = chunker(NEVER, 500, harbour).chunks(harbour)
    assert isinstance(chunk, Chunk)
    assert np.array_equal(chunk.shapes, harbour.encoded.shapes)
