"""How well a network finds names: F1 over persons, organisations and places, span and type exact.

The same rules as the scorer that comes with the data: a leading "the" and a closing 's are left
off.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch

from briefgen.annotate.recogniser.encoding import encode
from briefgen.annotate.recogniser.network import Recogniser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from training.corpus import Document
    from training.network import Network

MEASURED = ("person", "organisation", "place")


@dataclass(frozen=True, slots=True)
class Scores:
    """F1 in percent: of all three types together, and of each."""

    f1: float
    by_type: tuple[tuple[str, float], ...]

    def __str__(self) -> str:
        parts = ", ".join(f"{kind} {value:.1f}" for kind, value in self.by_type)
        return f"{self.f1:.2f} ({parts})"


def measure(network: Network, documents: Iterable[Document], tokenizer: Tokenizer) -> Scores:
    """Return how well a torch network does on documents."""
    network.eval()

    def run(pieces: NDArray[np.int64], shapes: NDArray[np.int64]) -> NDArray[np.float32]:
        inputs = (torch.from_numpy(one[None]).to(network.device) for one in (pieces, shapes))
        with torch.no_grad(), torch.autocast(network.device.type, dtype=torch.bfloat16):
            scores = network(*inputs)
        return scores[0].float().cpu().numpy()  # type: ignore[no-any-return]

    return measure_recogniser(Recogniser.of(tokenizer, run), documents)


def measure_recogniser(recogniser: Recogniser, documents: Iterable[Document]) -> Scores:
    """Return how well a recogniser does on documents."""
    return tally(
        (
            document,
            {(name.start, name.end, name.type) for name in recogniser.find_in(document.encoded)},
        )
        for document in documents
    )


def tally(pairs: Iterable[tuple[Document, set[tuple[int, int, str]]]]) -> Scores:
    """Return the scores of what was found in each document against its marks."""
    counts: Counter[tuple[str, str]] = Counter()
    for document, spans in pairs:
        text = document.text
        want = {(*trim(text, s, e), kind) for s, e, kind in document.marks if kind in MEASURED}
        got = {(*trim(text, s, e), kind) for s, e, kind in spans if kind in MEASURED}
        for kind in MEASURED:
            counts["right", kind] += sum(span[2] == kind for span in want & got)
            counts["found", kind] += sum(span[2] == kind for span in got)
            counts["marked", kind] += sum(span[2] == kind for span in want)
    total = [sum(counts[what, kind] for kind in MEASURED) for what in ("right", "found", "marked")]
    by_type = tuple(
        (kind, f1(counts["right", kind], counts["found", kind], counts["marked", kind]))
        for kind in MEASURED
    )
    return Scores(f1(*total), by_type)


def f1(right: int, found: int, marked: int) -> float:
    """Return the harmonic mean of precision and recall, in percent."""
    return 200 * right / (found + marked) if found + marked else 0.0


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without a leading "the" and a closing 's."""
    if text[start:end].lower().startswith("the "):
        start += 4
    closing = re.search(r"['’]s?$", text[start:end])
    if closing and closing.start():
        end = start + closing.start()
    return start, end


def changed(
    documents: Sequence[Document], change: Callable[[str], str], tokenizer: Tokenizer
) -> list[Document]:
    """Return documents with their text changed character by character: in capitals, say."""
    made = []
    for document in documents:
        text = "".join(new if len(new := change(c)) == 1 else c for c in document.text)
        made.append(replace(document, text=text, encoded=encode(text, tokenizer)))
    return made
