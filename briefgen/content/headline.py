"""A body that begins with its own title, which stands above it on the page already."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Position

if TYPE_CHECKING:
    from briefgen.diagnostics import Diagnostic

_HEADING: Final = re.compile(
    r"(?:[ \t]*+\n)*+(?! {4}|\t) *+"  # what is indented so far is code
    r"(?:#{1,6}+(?!\S)(?P<marked>[^\n]*+)|(?P<underlined>[^\n]++)\n(?:=+|-+)[ \t]*+(?:\n|\Z))"
)
_MARKS: Final = re.compile(r"[\W_]+")


def repeated_title(source: str, title: str, path: str) -> Diagnostic | None:
    """Return a warning where the first heading of a body says what the brief's title does.

    Args:
        source: The body's Markdown.
        title: The brief's title.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    heading = _HEADING.match(source)
    words = _words(heading[heading.lastgroup or ""]) if heading else ""
    if heading is None or not words or words != _words(title):
        return None
    line = source.count("\n", 0, heading.start(heading.lastgroup or "")) + 1
    message = "the text begins with the title, which stands above it on the page already"
    return Position(line, 1).warning(path, message, "take the heading out")


def _words(text: str) -> str:
    """Return the words of a line, without marks and case."""
    return _MARKS.sub(" ", text).strip().casefold()
