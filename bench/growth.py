"""How the time to annotate an awkward text grows with its length.

Twice as much text should take twice the time; four times means a square. Some squares stand where
no test can count steps: in what spaCy, a regular expression or a copied string does within a line.
"""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING, Final

from briefgen.annotate.pipeline import Text, annotate
from briefgen.config import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Mapping

CHARACTERS: Final = (10_000, 20_000, 40_000)
"""Lengths of the texts that are compared, each twice the one before."""
DAY: Final = date(2024, 5, 6)
AWKWARD: Final[Mapping[str, str]] = {
    "news": "Ana Reis told the Water Board on Monday that “about 300 crews” were in Oslo.\n",
    "one paragraph": "Ana Reis told the board on Monday that “about 300 crews” were there. ",
    "no full stop": "Ana Reis told the board on Monday that “about 300 crews” were there and ",
    "paragraphs": "x\n",
    "no spaces": "x",
    "a run of marks": '"',
    "marks that do not pair": '“Oh "no" he ‘said\' "',
    "apostrophes": "the workers' ",
    "short names": "Qelma Reisner met Reisner. ",
    "pronouns": "Ana Reis said she saw him. ",
    "names within tokens": "(NOR)/Reis ",
    "acronyms": "the Water Board (WB) met. ",
    "code names": "They ended the Ash Leaf operation. ",
    "digits": "1",
    "numbers": "1, ",
    "numbers in words": "one hundred and ",
    "scales": "million ",
    "ranges": "between 1 and ",
    "parts": "half of ",
    "sums": "$1m ",
    "days": "Monday, ",
    "days of months": "3 May 2024, ",
    "lengths": "two days and ",
    "cues": "she said, ",
    "claims": "according to the board, ",
    "spaces": "x" + " " * 20,
}
"""What is repeated for each text, by what is awkward about it."""


def compare_growth() -> None:
    """Print the CPU seconds for each text at each length, and the last two as a ratio."""
    seconds("warm")
    lengths = "".join(f"{length:>9,}" for length in CHARACTERS)
    print("\nAnnotating an awkward text of so many characters: CPU s, and what twice as much takes")
    print(f"{'':24}{lengths}{'ratio':>9}")
    for name, piece in AWKWARD.items():
        costs = [seconds(piece * (length // len(piece))) for length in CHARACTERS]
        shown = "".join(f"{cost:9.2f}" for cost in costs)
        print(f"{name:24}{shown}{costs[-1] / costs[-2]:9.1f}")


def seconds(text: str) -> float:
    """Return the CPU seconds that annotating a text takes."""
    began = time.process_time()
    list(annotate([Text(text, DAY)], DEFAULT_MODEL))
    return time.process_time() - began


if __name__ == "__main__":
    compare_growth()
