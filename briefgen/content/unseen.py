"""Marks that nobody sees, and that keep names and dates from being known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.diagnostics import Diagnostic

_NAMES: Final = {
    "\u00ad": "a soft hyphen",
    "\u200b": "a space without width",
    "\u2060": "a word joiner",
}
_MARK: Final = re.compile("(?<=[A-Za-zÀ-ɏ])[{0}]|[{0}](?=[A-Za-zÀ-ɏ])".format("".join(_NAMES)))


def unseen_marks(source: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning where a mark that nobody sees parts a word from itself or its neighbour.

    Copied from a web page or a PDF they come along, and the names and dates that have one in them
    are not known. Between letters of scripts that need them, as Persian and Thai, they are right.

    Args:
        source: The body's source.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    if found := _MARK.search(source):
        more = sum(1 for _ in _MARK.finditer(source)) - 1
        where = f", and in {more} more place{'s' * (more > 1)}" if more else ""
        message = f"a mark that nobody sees stands here: {_NAMES[found[0]]}{where}"
        hint = "delete it, for names and dates that have one in them are not known"
        yield Position.of(found.start(), source).warning(path, message, hint)
