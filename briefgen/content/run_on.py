"""Lists and tables that Markdown takes for running text.

No empty line stands above them, the numbers of a list are written as it does not know them, a list
within another's item is not indented far enough, or a table's line of dashes is too short.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Diagnostic, Position

if TYPE_CHECKING:
    from collections.abc import Iterator

_ITEM: Final = r"(?:[-*+]|1[.)])[ \t]+\S"
_BELOW: Final = r"(?:[-*+]|[0-9]{1,2}[.)])[ \t]+\S"
_LIST: Final = rf"(?:(?<=:)\n(?={_ITEM})|\n(?={_ITEM}[^\n]*\n{_BELOW}))"
"""The end of a line before an item: the line ends with a colon, or another item follows. A dash
at the start of a line is no item by itself, for it may be one of the text's."""
_TABLE: Final = r"\n(?=\|?[^\n|]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*(?:\n|$))"
_SOURCE: Final = re.compile(rf"(?<=\S)[ \t]*(?:(?P<list>{_LIST})|(?P<table>{_TABLE}))")
_BRACKETED: Final = re.compile(r"^[ ]{0,3}1\)[ \t]+\S[^\n]*\n+[ ]{0,3}2\)[ \t]+\S", re.MULTILINE)
"""Two items whose numbers have a bracket behind them, which for Python-Markdown are no items."""
_BRACKETED_TEXT: Final = re.compile(r"(?:<p>|\n)1\)[ \t]")
_NESTED: Final = r"\n(?=[ ]{1,3}(?:[-*+]|[0-9]{1,2}[.)])[ \t]+\S)"
_NESTED_SOURCE: Final = re.compile(rf"^[ ]{{0,3}}{_BELOW}[^\n]*{_NESTED}", re.MULTILINE)
_NESTED_TEXT: Final = re.compile(rf"<li>(?:(?!</?(?:li|[ou]l|p)>).)*?{_NESTED}", re.DOTALL)
_RULED: Final = re.compile(
    r"(?:^|\n[ \t]*\n)(?=[^\n]*\|)(?P<head>[^\n]+)\n[ \t]*(?P<rule>\|?[ \t]*:?--+[-:| \t]*)(?=\n|$)"
)
"""The first line of a table, and the line of dashes below it."""
_SECOND_LINE: Final = re.compile(r"<p>[^\n]*\n([^\n<]*)")
_PARAGRAPH: Final = re.compile(r"<p>(?:(?!</p>).)*?</p>", re.DOTALL)


def run_on(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each list or table that has become a part of a paragraph.

    Args:
        source: The body's Markdown.
        html: What it became.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    found = [each for each in _SOURCE.finditer(source) if not _is_item(source, each.start())]
    if not found:
        return
    swallowed = sum(1 for each in _PARAGRAPH.finditer(html) if _SOURCE.search(each[0][3:-4]))
    for match in found[:swallowed]:
        what = "list" if match["list"] is not None else "table"
        message = f"this {what} is taken for a part of the paragraph above it"
        place = Position.of(match.end(), source)
        yield place.warning(path, message, "put an empty line between the two")


def bracketed(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each list that is none for its numbers: "1) first". As ``run_on``."""
    found = list(_BRACKETED.finditer(source))
    if not found:
        return
    swallowed = sum(1 for each in _PARAGRAPH.finditer(html) if _BRACKETED_TEXT.search(each[0]))
    for match in found[:swallowed]:
        place = Position.of(match.start(), source)
        message = "this list is taken for text, for its numbers have a bracket"
        yield place.warning(path, message, "write them as 1. and 2.")


def nested(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each list that was meant to stand within an item. As ``run_on``."""
    found = list(_NESTED_SOURCE.finditer(source))
    if not found:
        return
    for match in found[: sum(1 for _ in _NESTED_TEXT.finditer(html))]:
        place = Position.of(match.end(), source)
        message = "this list is taken for a part of the item above it"
        yield place.warning(path, message, "indent its lines by four spaces more than the item")


def ruled(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each table that is none for its line of dashes. As ``run_on``."""
    found = [each for each in _RULED.finditer(source) if "|" in each["rule"]]
    if not found:
        return
    shown = {each[1].strip() for each in _SECOND_LINE.finditer(html)}
    for match in found:
        if match["rule"].strip() in shown:
            place = Position.of(match.start("rule"), source)
            message = "this table is taken for text, for its line of dashes has other columns"
            yield place.warning(path, message, "write one |---| for each column of the first line")


def _is_item(source: str, end: int) -> bool:
    """Tell whether the line that ends there is an item or a row itself, or lies in code."""
    start = source.rfind("\n", 0, end) + 1
    return re.match(rf"{_BELOW}|\||[ ]{{4}}|\t|```|~~~", source[start:end]) is not None
