"""Chunks of documents, changed at random so that the network learns what it will meet.

A chunk may be set in capitals or without any, names may be exchanged for others of their type, and
words may be hidden, so that context has to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from briefgen.annotate.recogniser.encoding import Case, Gap
from briefgen.annotate.recogniser.labels import LABELS, OUTSIDE, label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from training.corpus import Document


PERSON: Final = "person"


@dataclass(frozen=True, slots=True)
class Chances:
    """How often each change is made.

    Attributes:
        upper: Of chunks set in capitals throughout.
        lower: Of chunks without any capital.
        title: Of chunks whose words are capitalised as in headlines.
        exchange: Of chunks in which names are exchanged.
        exchanged: Of names in such a chunk.
        hidden: Of words that are hidden.
    """

    upper: float = 0.07
    lower: float = 0.07
    title: float = 0.03
    exchange: float = 0.3
    exchanged: float = 0.5
    hidden: float = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """Some of a document's words: pieces, shapes, which pieces are words' first, labels allowed."""

    pieces: NDArray[np.int64]
    shapes: NDArray[np.int64]
    heads: NDArray[np.int64]
    allowed: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name as pieces of words: what may stand in another's place."""

    pieces: NDArray[np.int64]
    shapes: NDArray[np.int64]
    heads: NDArray[np.int64]


Pool = dict[tuple[str, bool], list[Name]]
"""Names by type, and by whether they are of one word."""


def pool_of(documents: Iterable[Document]) -> Pool:
    """Gather the distinct names that stand in these documents, and the surnames of persons.

    A surname stands alone only after the whole name, or where everybody knows it: without them,
    a surname that stands alone would be one of those that the sets have so.
    """
    pool: Pool = {}
    seen = set()
    for document in documents:
        encoded = document.encoded
        bounds = np.append(encoded.heads, len(encoded.pieces))
        for first, after, kind in spans(document.allowed):
            for start in sorted({first, after - 1 if kind == PERSON else first}):
                a, b = int(bounds[start]), int(bounds[after])
                name = Name(
                    encoded.pieces[a:b],
                    encoded.shapes[a:b],
                    encoded.heads[start:after].astype(np.int64) - a,
                )
                key = (kind, *name.pieces.tolist(), *name.shapes.tolist())
                if key not in seen and (start == first or _is_surname(name)):
                    seen.add(key)
                    pool.setdefault((kind, after - start == 1), []).append(name)
    return pool


def _is_surname(name: Name) -> bool:
    """Tell whether the last word of a person's name is one, and no "II" or "J."."""
    return bool(name.shapes[0] // len(Gap) in (Case.TITLE, Case.MIXED)) and len(name.heads) == 1


def spans(allowed: NDArray[np.bool_]) -> Iterator[tuple[int, int, str]]:
    """Yield the names that surely stand in a row of words: first, after the last, type."""
    sure = allowed.sum(axis=1) == 1
    best = allowed.argmax(axis=1)
    first = 0
    for word in np.flatnonzero(sure & (best != OUTSIDE)).tolist():
        name = LABELS[best[word]]
        if name[0] in "BU":
            first = word
        if name[0] in "LU":
            yield first, word + 1, name[2:]


class Chunker:
    """Cuts documents into chunks and changes them.

    Args:
        pool: Names to exchange names for.
        chances: How often what is done.
        size: How many pieces a chunk has at most.
        unknown: The vocabulary's number of an unknown word.
        random: What decides.
    """

    def __init__(
        self, pool: Pool, chances: Chances, size: int, unknown: int, random: np.random.Generator
    ) -> None:
        self._pool = pool
        self._chances = chances
        self._size = size
        self._unknown = unknown
        self._random = random

    def chunks(self, document: Document) -> Iterator[Chunk]:
        """Yield a document in chunks of about the same size, cut elsewhere each time."""
        encoded = document.encoded
        count = len(encoded.pieces)
        if not count:
            return
        parts = -(-count // self._size)
        cuts = np.linspace(0, count, parts + 1)
        cuts[1:-1] += self._random.uniform(-0.2, 0.2, parts - 1) * count / parts
        words = np.searchsorted(encoded.heads, cuts)
        bounds = np.append(encoded.heads, count)
        for first, after in pairwise(words):
            if first == after:
                continue
            a, b = int(bounds[first]), int(bounds[after])
            chunk = Chunk(
                encoded.pieces[a:b],
                encoded.shapes[a:b],
                encoded.heads[first:after].astype(np.int64) - a,
                document.allowed[first:after],
            )
            yield self.change(chunk)

    def change(self, chunk: Chunk) -> Chunk:
        """Return a chunk as it is seen this time, cut to twice the size at most."""
        chances, random = self._chances, self._random
        if random.random() < chances.exchange:
            chunk = self.exchange(chunk)
        shapes = chunk.shapes
        dice = random.random()
        if dice < chances.upper:
            shapes = recase(shapes, Case.UPPER)
        elif dice < chances.upper + chances.lower:
            shapes = recase(shapes, Case.LOWER)
        elif dice < chances.upper + chances.lower + chances.title:
            shapes = recase(shapes, Case.TITLE)
        words = np.zeros(len(chunk.pieces), np.int64)
        words[chunk.heads[1:]] = 1
        hidden = (random.random(len(chunk.heads)) < chances.hidden)[np.cumsum(words)]
        pieces = np.where(hidden, self._unknown, chunk.pieces)
        return Chunk(pieces, shapes, chunk.heads, chunk.allowed)

    def exchange(self, chunk: Chunk) -> Chunk:
        """Return a chunk with some of its names exchanged for others of their types.

        The same name is exchanged for the same other throughout.
        """
        random = self._random
        bounds = np.append(chunk.heads, len(chunk.pieces))
        swaps: dict[tuple[int, ...], Name | None] = {}
        parts: list[Chunk] = []
        done = 0
        for first, after, kind in spans(chunk.allowed):
            key = tuple(chunk.pieces[bounds[first] : bounds[after]].tolist())
            if key not in swaps:
                choice = self._pool.get((kind, after - first == 1), [])
                swap = bool(choice) and random.random() < self._chances.exchanged
                swaps[key] = choice[random.integers(len(choice))] if swap else None
            name = swaps[key]
            if name is None:
                continue
            parts.append(_part(chunk, bounds, done, first))
            shapes = name.shapes.copy()
            own = name.heads[1] if len(name.heads) > 1 else len(shapes)
            before = chunk.shapes[bounds[first]] % len(Gap)
            shapes[:own] = shapes[:own] // len(Gap) * len(Gap) + before
            parts.append(Chunk(name.pieces, shapes, name.heads, _labels(len(name.heads), kind)))
            done = after
        if not parts:
            return chunk
        parts.append(_part(chunk, bounds, done, len(chunk.heads)))
        starts = np.cumsum([0, *(len(part.pieces) for part in parts)])
        return Chunk(
            np.concatenate([part.pieces for part in parts]),
            np.concatenate([part.shapes for part in parts]),
            np.concatenate([p.heads + s for p, s in zip(parts, starts, strict=False)]),
            np.concatenate([part.allowed for part in parts]),
        )


def _part(chunk: Chunk, bounds: NDArray[np.int64], first: int, after: int) -> Chunk:
    a, b = int(bounds[first]), int(bounds[after])
    return Chunk(
        chunk.pieces[a:b],
        chunk.shapes[a:b],
        chunk.heads[first:after] - a,
        chunk.allowed[first:after],
    )


def _labels(words: int, kind: str) -> NDArray[np.bool_]:
    allowed = np.zeros((words, len(LABELS)), bool)
    if words == 1:
        allowed[0, label("U", kind)] = True
        return allowed
    allowed[0, label("B", kind)] = True
    allowed[1:-1, label("I", kind)] = True
    allowed[-1, label("L", kind)] = True
    return allowed


def recase(shapes: NDArray[np.int64], case: Case) -> NDArray[np.int64]:
    """Return shapes as if the words were set in capitals, in small letters, or as headlines are."""
    cases = shapes // len(Gap)
    if case is Case.UPPER:
        changed = np.where(np.isin(cases, (Case.LOWER, Case.TITLE, Case.MIXED)), case, cases)
    elif case is Case.LOWER:
        letters = (Case.TITLE, Case.UPPER, Case.INITIAL, Case.MIXED)
        changed = np.where(np.isin(cases, letters), case, cases)
    else:
        changed = np.where(cases == Case.LOWER, case, cases)
    return changed * len(Gap) + shapes % len(Gap)
