"""The network that recognises names: an ONNX file in this package, run by onnxruntime.

Words and weights are read from files that ship with briefgen; nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from briefgen.annotate.recogniser.encoding import SHAPES, encode
from briefgen.annotate.recogniser.labels import LABELS, TYPES, chances, decode, names
from briefgen.annotate.recogniser.weights import FOLDER, NETWORK, VOCABULARY, WeightsError, check
from briefgen.annotate.recogniser.windows import in_windows

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

    from briefgen.annotate.recogniser.encoding import Encoded


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text.

    Attributes:
        start: Its first character.
        end: The character after its last.
        type: What it names.
        chances: How likely it is each type: the mean over its words.
    """

    start: int
    end: int
    type: str
    chances: Mapping[str, float] = field(default_factory=dict)


UNKNOWN: Final = "[UNK]"
"""The vocabulary's word piece for what it does not know."""
OPENS: Final = "[CLS]"
CLOSES: Final = "[SEP]"
"""What stands before and after every window."""

Run = Callable[["NDArray[np.int64]", "NDArray[np.int64]"], "NDArray[np.float32]"]
"""A network: numbers of pieces and of shapes [pieces] in, scores [pieces, labels] out."""


@dataclass(frozen=True, slots=True, eq=False)
class Recogniser:
    """Finds names in texts.

    Attributes:
        tokenizer: Cuts texts into word pieces.
        run: The network.
        opens: The vocabulary's number of what stands before every window.
        closes: The vocabulary's number of what stands after it.
    """

    tokenizer: Tokenizer
    run: Run
    opens: int
    closes: int

    @classmethod
    def of(cls, tokenizer: Tokenizer, run: Run) -> Recogniser:
        """Return the recogniser of a network that was trained on these word pieces."""
        return cls(tokenizer, run, number_of(OPENS, tokenizer), number_of(CLOSES, tokenizer))

    def find(self, text: str) -> list[Name]:
        """Return the names in a text, in order, none overlapping another.

        The same text has the same names whatever is read before it or beside it: every window is
        run by itself.
        """
        return self.find_in(encode(text, self.tokenizer))

    def find_in(self, encoded: Encoded) -> list[Name]:
        """Return the names in a text that is cut into words already."""
        scores = self.score(encoded)
        return [
            Name(
                int(encoded.starts[first]),
                int(encoded.ends[after - 1]),
                kind,
                dict(zip(TYPES, chances(scores[first:after]).mean(axis=0).tolist(), strict=True)),
            )
            for first, after, kind in names(decode(scores))
        ]

    def score(self, encoded: Encoded) -> NDArray[np.float32]:
        """Return the score of each label (columns) for each word (rows)."""
        rows = np.empty((len(encoded.starts), len(LABELS)), np.float32)
        for window in in_windows(encoded):
            pieces = encoded.pieces[window.first : window.after]
            shapes = encoded.shapes[window.first : window.after]
            scores = self.run(
                np.concatenate(([self.opens], pieces, [self.closes])),
                np.concatenate(([SHAPES], shapes, [SHAPES])),
            )
            words = slice(window.first_word, window.after_word)
            rows[words] = scores[encoded.heads[words] - window.first + 1]
        return rows


@lru_cache(maxsize=2)
def load(folder: Path = FOLDER) -> Recogniser:
    """Return the recogniser whose files lie in a folder.

    Raises:
        WeightsError: A file is missing or damaged.
    """
    import onnxruntime  # noqa: PLC0415 - heavy: only for texts that are really read

    check(folder)
    options = onnxruntime.SessionOptions()
    # One thread: several builds, or several workers of one, do not fight over the cores.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        folder / NETWORK, options, providers=["CPUExecutionProvider"]
    )

    return Recogniser.of(read_tokenizer(folder / VOCABULARY), runner(session))


def runner(session: InferenceSession) -> Run:
    """Return a network that is ready to run as a function."""

    def run(pieces: NDArray[np.int64], shapes: NDArray[np.int64]) -> NDArray[np.float32]:
        (scores,) = session.run(None, {"pieces": pieces[None], "shapes": shapes[None]})
        return scores[0]  # type: ignore[no-any-return]

    return run


def number_of(piece: str, tokenizer: Tokenizer) -> int:
    """Return the number of a word piece.

    Raises:
        WeightsError: The vocabulary does not have it.
    """
    number = tokenizer.token_to_id(piece)
    if number is None:
        raise WeightsError(f"the recogniser's vocabulary lacks {piece}: install briefgen again")
    return number


def read_tokenizer(vocabulary: Path) -> Tokenizer:
    """Return BERT's word pieces, without capitals, over a vocabulary of one piece a line."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers  # noqa: PLC0415

    pieces = models.WordPiece.from_file(
        str(vocabulary), unk_token=UNKNOWN, max_input_chars_per_word=100
    )
    tokenizer = Tokenizer(pieces)
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return tokenizer
