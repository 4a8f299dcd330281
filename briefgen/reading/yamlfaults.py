"""What YAML's parser complains of, in words for an editor on deadline."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import yaml


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """A fault of syntax; ``line`` and ``column`` are counted from 0 in the YAML text."""

    line: int
    column: int
    message: str
    hint: str = ""


_PAIR: Final = re.compile(
    r"(?P<lead>[ \t]*(?:-[ \t]+)*)(?P<key>[^\s:'\"\[{][^:]*):[ \t]+(?P<value>.*?)[ \t]*$"
)
"""A line ``key: value``."""


_HARD_SPACE: Final = re.compile(r"[ \t]*(?:(?:-[ \t]+)?[\w-]+:)?(?=\xa0)")
"""What stands before a no-break space that indents a line, or follows a colon."""


def explain(error: yaml.MarkedYAMLError, text: str) -> SyntaxFault:
    """Return what a parser's error means and what to do about it.

    Args:
        error: The error, of libyaml or of PyYAML's own parser, whose words differ a little.
        text: The YAML text in which it arose.
    """
    if hard := _hard_space(text):
        return hard
    problem = error.problem or error.context or "it cannot be read"
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    opened = (error.context_mark.line, error.context_mark.column) if error.context_mark else None
    lines = text.split("\n")
    for pattern, rule in _RULES:
        if re.search(pattern, f"{error.context or ''}: {problem}"):
            fault = rule(_Case(line, column, opened or (line, column), lines))
            if fault is not None:
                return fault
    return SyntaxFault(line, column, f"this is no valid YAML: {problem}")


@dataclass(frozen=True, slots=True)
class _Case:
    """Where an error arose, where the thing in error starts, and all lines."""

    line: int
    column: int
    opened: tuple[int, int]
    lines: list[str]

    @property
    def written(self) -> str:
        """The line in which the error arose."""
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def begun(self) -> str:
        """The line in which the thing in error starts."""
        return self.lines[self.opened[0]] if self.opened[0] < len(self.lines) else ""

    def above(self, column: int) -> str:
        """Return the key of the nearest pair above that starts left of a column, or ""."""
        pairs = map(_PAIR.match, reversed(self.lines[: self.line]))
        return next((each["key"] for each in pairs if each and each.start("key") < column), "")


def _hard_space(text: str) -> SyntaxFault | None:
    """A no-break space, as word processors have it, where YAML knows but ordinary ones."""
    for line, written in enumerate(text.split("\n")):
        if match := _HARD_SPACE.match(written):
            message = "a no-break space stands here, and is not taken for a space"
            return SyntaxFault(line, match.end(), message, "type a space in its place")
    return None


def _colon(case: _Case) -> SyntaxFault | None:
    """A second colon in an unquoted value, or a pair indented under a text."""
    pair = _PAIR.match(case.written)
    if pair and case.column > pair.end("key"):
        return SyntaxFault(
            case.line,
            case.column,
            f"a colon cannot stand in the text of '{pair['key']}' unless it is in quotes",
            _quote(pair),
        )
    if pair and not re.fullmatch(r"[\w-]+", pair["key"]) and (key := case.above(case.column)):
        message = f"a colon cannot stand in the text of '{key}' unless it is in quotes"
        return SyntaxFault(case.line, case.column, message, "put all of the text in quotes")
    if pair and (fault := _no_space(case.line - 1, case.lines)):
        return fault
    if pair:
        return SyntaxFault(
            case.line,
            pair.start("key"),
            f"'{pair['key']}' starts in the wrong column",
            "start it in the same column as the keys above",
        )
    return None


def _tab(case: _Case) -> SyntaxFault:
    """A tab that indents a line."""
    return SyntaxFault(case.line, case.column, "a tab cannot indent a line", "use spaces")


def _character(case: _Case) -> SyntaxFault:
    """A character that starts no value, such as a tab or @."""
    if case.written[case.column : case.column + 1] == "\t":
        return _tab(case)
    pair = _PAIR.match(case.written)
    alone = pair and case.column == pair.start("value")  # and no item of a list in []
    return SyntaxFault(
        case.line,
        case.column,
        f"text cannot start with '{case.written[case.column : case.column + 1]}' "
        "unless it is in quotes",
        _quote(pair) if pair and alone else "",
    )


def _indicator(case: _Case) -> SyntaxFault | None:
    """A dash or a question mark after a key, with a space behind it."""
    pair = _PAIR.match(case.written)
    if not pair:
        return None
    mark = pair["value"][:1]
    message = f"'{mark}' and a space cannot stand right after '{pair['key']}:'"
    below = "start the list on the next line, or " if mark == "-" else ""
    return SyntaxFault(case.line, pair.start("value"), message, f"{below}{_quote(pair)}")


def _mark(case: _Case) -> SyntaxFault | None:
    """A text that starts with what starts a list, a map, an alias or an anchor: "[Update] Ice"."""
    pair = _PAIR.match(case.written)
    if pair and pair["value"][:1] in "[{*&" and case.column > pair.start("value"):
        return SyntaxFault(
            case.line,
            pair.start("value"),
            f"text cannot start with '{pair['value'][0]}' unless it is in quotes",
            _quote(pair),
        )
    return None


def _after_quotes(case: _Case) -> SyntaxFault:
    """Text after a closing quotation mark, or a quotation mark inside of quotes."""
    pair = _PAIR.match(case.written)
    if pair and case.column > pair.start("value") and pair["value"][:1] in ("'", '"'):
        return SyntaxFault(
            case.line,
            case.column,
            f"the quotation mark before this closes the text of '{pair['key']}'",
            _quote(pair),
        )
    return SyntaxFault(
        case.line,
        case.column,
        "this line does not fit with those above",
        "check its indentation, and the colon after the key",
    )


def _never_closed(case: _Case) -> SyntaxFault:
    """A quotation mark that is never closed."""
    return SyntaxFault(*case.opened, "the quotation mark that opens here is never closed")


def _brackets(case: _Case) -> SyntaxFault:
    """A list in [] or a map in {} without its end or a comma, or with an apostrophe in quotes."""
    if apostrophe := re.search(r"'[^',]*\w'(?=\w)", case.written):
        return SyntaxFault(
            case.line,
            apostrophe.end(),
            "the apostrophe before this closes the text in single quotes",
            "put the text in double quotes",
        )
    message = "the list or map that opens here is not closed, or lacks a comma"
    return SyntaxFault(*case.opened, message)


def _no_colon(case: _Case) -> SyntaxFault:
    """A line without a colon among pairs, or one without a space after it."""
    if fault := _no_space(case.opened[0], case.lines):
        return fault
    hint = "write it as 'key: value', or indent it where the text above goes on"
    return SyntaxFault(*case.opened, "this line has no colon", hint)


def _no_space(line: int, lines: list[str]) -> SyntaxFault | None:
    """A line such as "title:Ice", which is a text and no pair."""
    written = lines[line] if 0 <= line < len(lines) else ""
    pair = re.match(r"[ \t]*(?:-[ \t]+)?([\w-]+):(?=[^\s/])", written)
    if not pair:
        return None
    message = f"a space is missing after the colon of '{pair[1]}:'"
    return SyntaxFault(line, pair.end(), message, "put one there")


def _escape(case: _Case) -> SyntaxFault:
    """A backslash in double quotes."""
    return SyntaxFault(
        case.line,
        case.column,
        "in double quotes a backslash starts an escape, and this is none",
        "use single quotes, or write the backslash twice",
    )


def _outdent(case: _Case) -> SyntaxFault:
    """A line before which the document has ended."""
    return SyntaxFault(
        case.line,
        case.column,
        "this line belongs to nothing above it",
        "start all keys in the same column",
    )


_RULES: Final[tuple[tuple[str, Callable[[_Case], SyntaxFault | None]], ...]] = (
    (r"mapping values are not allowed", _colon),
    (r"(sequence entries|mapping keys) are not allowed", _indicator),
    (r"cannot start any token", _character),
    (r"tab character", _tab),
    (r"quoted scalar: found unexpected end", _never_closed),
    (r"escape char", _escape),
    (r"flow (sequence|mapping|node)", _brackets),
    (r"could not find expected ':'", _no_colon),
    (r"<document start>", _outdent),
    (r"scanning an? (alias|anchor)|block mapping", _mark),
    (r"block mapping|expected <block end>|block collection", _after_quotes),
)
"""Patterns of libyaml's and PyYAML's messages ("context: problem"), and what each means."""


def _quote(pair: re.Match[str]) -> str:
    """Return a hint that shows the pair with its value in quotes."""
    value = pair["value"]
    if curly := re.fullmatch(r"[“„‘«]([^“”„‘«»\"\\]*)[”“’»]", value):  # of a word processor
        return f'write {pair["key"]}: "{curly[1]}", in straight quotes'
    for mark in ('"', "'"):
        inner = value[1:-1] if value[:1] in ("'", '"') and value[0] == value[-1] else value
        if mark not in inner and not (mark == '"' and "\\" in inner):
            return f"write {pair['key']}: {mark}{inner}{mark}"
    return f"write {pair['key']}: '" + value.replace("'", "''") + "'"
