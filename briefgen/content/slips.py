"""Markup that is nearly Markdown: what readers would see of it is the markup itself."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import Diagnostic, Position

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_MOST_TOLD: Final = 20
"""How many footnotes are told of, each of which is looked for in the whole text."""
_CODE: Final = re.compile(r"<code\b.*?</code>", re.DOTALL)
_BLOCK: Final = re.compile(r"<pre><code>(.*?)</code>", re.DOTALL)
_INDENTED: Final = re.compile(
    r"(?:\A|\n[ \t]*\n)(?: {4,20}|\t{1,5})(?P<line>(?=[\"“‘'(]?[^\W\d_])(?:[^\s{}=<>\\]+ ){5}"
    r"[^\n{}=<>\\]*)(?=\n|\Z)"
)
"""Six words or more that look like a sentence and no program, behind a tab or four spaces."""
_TAG: Final = re.compile(r"<[^>]*>")
_ADDRESS: Final = r"(?:https?://|mailto:|\.{0,2}/|[\w-]+\.(?:md|txt|html)\b)[^\s()<>\[\]]*"
_SLIPS: Final = (
    (
        re.compile(rf"\[(?![\d, ]+\])[^\[\]\n]{{1,200}}+(?P<shown>\][ \n]\({_ADDRESS}\))"),
        "this is no link, for its brackets stand apart",
        "take out what is between ] and (",
    ),
    (
        re.compile(rf"\([^()\n]{{1,200}}+(?P<shown>\)\[{_ADDRESS}\])"),
        "this is no link, for its brackets are the wrong way round",
        "write it as [words](address)",
    ),
    (
        re.compile(r"^(?P<shown>#{2,6}[^\s#]+)", re.MULTILINE),
        "this is no heading, for no space follows its hashes",
        "put one there",
    ),
    (
        re.compile(r"(?P<shown>!?\[\[[^\[\]\n]{1,200}+\]\])"),
        "this is a link of another program, and none here",
        "write it as [words](file.md), or a picture as ![words](file.jpg)",
    ),
    (
        re.compile(r"(?P<shown>\{\{[<%][^\n{}]{1,200}+\}\}|\{%[^\n{}]{1,200}+\})"),
        "this is a tag of another program, which says nothing here",
        "take it out",
    ),
    (
        re.compile(r"(?<!~)(?P<shown>~~[^\s~])[^\n~]{0,200}+~~(?!~)"),
        "this strikes nothing out",
        "write <del>words</del>, or tell the change under 'corrections'",
    ),
)
"""How something is written that was meant as markup, why it is none, and what to do; ``shown`` is
what readers see of it."""


def slips(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each piece of markup that Markdown takes for text.

    Args:
        source: The body's Markdown.
        html: What it became.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    seen = ""
    for pattern, message, hint in _SLIPS:
        for found in pattern.finditer(source):
            seen = seen or unescape(_TAG.sub("", _CODE.sub("", html)))
            if found["shown"] in seen:
                yield Position.of(found.start(), source).warning(path, message, hint)


def prose_in_code(source: str, html: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each paragraph that is taken for code, for its first line is indented."""
    found = list(_INDENTED.finditer(source))
    if not found:
        return
    code = unescape("\n".join(_BLOCK.findall(html)))
    for match in found:
        if match["line"].rstrip() in code:
            place = Position.of(match.start("line"), source)
            message = "this paragraph is taken for code, for it is indented"
            yield place.warning(path, message, "take out the space before it")


def notes(
    source: str, lost: Collection[str], idle: Collection[str], path: str
) -> Iterator[Diagnostic]:
    """Yield an error for each footnote without a text, and a warning for each without a mark.

    Args:
        source: The body's Markdown.
        lost: The names of the footnotes that marks in the text refer to, and that are not there.
        idle: The names of those that are there, and to which no mark refers.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    for name in islice(lost, _MOST_TOLD):
        mark = f"[^{name}]"
        message = f"the footnote {mark} has no text"
        hint = f"write it in a paragraph of its own, as '{mark}: text'"
        yield _place(source, rf"{re.escape(mark)}(?![:(])").error(path, message, hint)
    for name in islice(idle, _MOST_TOLD):
        mark = f"[^{name}]"
        message = f"no {mark} in the text refers to this footnote"
        place = _place(source, rf"^[ ]{{0,3}}{re.escape(mark)}:")
        yield place.warning(path, message, "put one there, or take the footnote out")


def long_rows(source: str, rows: Sequence[str], path: str) -> Iterator[Diagnostic]:
    """Yield a warning for each row of a table whose last cells are left out.

    Args:
        source: The body's Markdown.
        rows: The rows, in the order of the text.
        path: The file's name in diagnostics; lines are counted from the body's first.
    """
    start = 0
    for row in rows:
        start = max(source.find(row, start), 0)
        message = "this row has more cells than the table's first line, and the last are left out"
        hint = "give the first line and the line of dashes a cell for each"
        yield Position.of(start, source).warning(path, message, hint)
        start += len(row)


def _place(source: str, pattern: str) -> Position:
    """Return the first place of a pattern."""
    found = re.search(pattern, source, re.MULTILINE)
    return Position.of(found.start() if found else 0, source)
