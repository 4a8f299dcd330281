"""On which line of a brief's file the words of its plain text stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD: Final = re.compile(r"\w+")
_TARGET: Final = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
"""The target of a Markdown link, which stands in no plain text."""
_FOOTNOTE: Final = re.compile(r"\[\^[^\]\n]+\]")
"""The mark of a footnote, whose name stands in no plain text."""
_RUN: Final = 4
"""Words in a row that tie text and source together where both have them but once."""


class Lines:
    """The lines of a file, to be asked where a character of the plain text stands in it.

    Markdown stands between words, footnotes move to the end, code is left out: so runs of words
    that stand once in the text and once in the source tie the two together, and every other word
    is counted from the run before it, or from the run behind the first ones.
    """

    def __init__(self, text: str, source: str, first_line: int) -> None:
        """Tie a text to its source.

        Args:
            text: The body as plain text.
            source: The body as it stands in the file.
            first_line: The line of the file on which the source starts.
        """
        source = _TARGET.sub(lambda target: "]" + "\n" * target[0].count("\n"), source)
        source = _FOOTNOTE.sub("", source)
        text_words = list(_WORD.finditer(text))
        source_words = list(_WORD.finditer(source))
        self._starts = [word.start() for word in text_words]
        breaks = [found.start() for found in re.finditer("\n", source)]
        self._lines = [first_line + bisect_right(breaks, word.start()) for word in source_words]
        self._first_line = first_line
        ties = _once(word[0] for word in source_words)
        mine = _once(word[0] for word in text_words)
        self._ties = sorted((at, ties[run]) for run, at in mine.items() if run in ties)

    def of(self, offset: int) -> int:
        """Return the line on which the character at ``offset`` of the text stands."""
        if not self._lines:
            return self._first_line
        word = max(bisect_right(self._starts, offset) - 1, 0)
        tie = max(bisect_right(self._ties, (word, len(self._lines))) - 1, 0)
        here, there = self._ties[tie] if self._ties else (0, 0)
        return self._lines[min(max(there + word - here, 0), len(self._lines) - 1)]


def _once(words: Iterable[str]) -> dict[tuple[str, ...], int]:
    """Return the runs of words that stand there but once, with the number of their first word.

    A text that is shorter than a run is one run.
    """
    every = list(words)
    found: dict[tuple[str, ...], int] = {}
    twice = set()
    for at in range(max(len(every) - _RUN + 1, 1)):
        run = tuple(every[at : at + _RUN])
        if run in found:
            twice.add(run)
        found[run] = at
    return {run: at for run, at in found.items() if run not in twice}
