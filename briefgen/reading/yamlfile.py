"""YAML as people write it: plain values, and the place of every key and value in the file.

``read_yaml`` knows no keys; ``briefgen.reading.forms`` checks what it reads.

Values are only text, None, lists and maps. Text is what the file says, letter for letter, since
a form knows better than YAML's resolver what is meant: ``title: 1984`` and ``text: no`` are
words, while a boolean, a number or a date is made of the text where the form asks for one. What
stood without quotes is a ``Plain``, so that a free map can have YAML's own types
(``briefgen.reading.fields.FREE``).

The tree is built from the parser's events and not with ``yaml.compose``: events still tell
anchors, aliases and tags apart from what they would become, and need no recursion.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import yaml
from msgspec import Struct, field

from briefgen.diagnostics import START, Diagnostic, Position
from briefgen.reading.textfile import printable, unprintable

KeyPath: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of maps and indexes of lists, from the top."""

MAX_DEPTH: Final = 32
"""How deep lists and maps may stand in each other."""

MOST_TOLD: Final = 20
"""How many aliases, anchors and tags are told before the rest of a file is left unread."""

_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_DROPPED: Final = "\0"
"""The key of a value that is read (for its faults) and then dropped."""
_SWALLOWED: Final = re.compile(r"[ \t]+#[^\s#]")
"""A comment right after a value that looks as if it was meant as its text: "We are #1"."""
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where PyYAML was built with it."""


_Node: TypeAlias = yaml.AliasEvent | yaml.ScalarEvent | yaml.CollectionStartEvent


class Plain(str):
    """Text that stands in the file without quotes."""

    __slots__ = ()


class Positions(Struct, frozen=True):
    """Where keys and values stand in the file; a list item is its own key."""

    keys: Mapping[KeyPath, Position] = field(default_factory=dict)
    values: Mapping[KeyPath, Position] = field(default_factory=dict)

    def key(self, *way: str | int) -> Position:
        """Return the place of the key at ``way``, or of the nearest value that encloses it."""
        return self.keys.get(way) or self.value(*way)

    def value(self, *way: str | int) -> Position:
        """Return the place of the value at ``way``, or of the nearest one that encloses it."""
        while way and way not in self.values:
            way = way[:-1]
        return self.values.get(way, START)


class Document(Struct, frozen=True):
    """A YAML document: text, None, a list or a map, and the places of what is in it."""

    value: Any
    positions: Positions


def read_yaml(
    text: str, path: str, first_line: int = 1
) -> tuple[Document | None, list[Diagnostic]]:
    """Read one YAML document.

    Args:
        text: The document, with newlines as line ends.
        path: The file's name in diagnostics.
        first_line: The line of the file on which ``text`` starts.

    Returns:
        The document, or None where it cannot be made out; and all that is wrong with it: errors
        of syntax, duplicate keys, keys that are no text, anchors, aliases and tags. After twenty
        of the last three it cannot be made out.
    """
    builder = _Builder(text, path, first_line)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if not builder.take(event):
                return None, builder.faults
    except yaml.MarkedYAMLError as error:
        from briefgen.reading.yamlfaults import explain  # noqa: PLC0415 - start-up speed

        fault = explain(error, text)
        place = Position(fault.line + first_line, fault.column + 1)
        return None, [*builder.faults, place.error(path, fault.message, fault.hint)]
    except yaml.YAMLError as error:  # characters that YAML does not allow
        message = f"this is no valid YAML: {error}".splitlines()[0]
        return None, [*builder.faults, Position(first_line).error(path, message)]
    return Document(builder.top.value, Positions(builder.keys, builder.values)), builder.faults


@dataclass(slots=True)
class _Frame:
    """A list or map that is being read; ``key`` is where its next value goes."""

    value: Any
    way: KeyPath
    key: str | None = None


class _Builder:
    """Builds a document of a parser's events."""

    def __init__(self, text: str, path: str, first_line: int) -> None:
        self.faults: list[Diagnostic] = []
        self.keys: dict[KeyPath, Position] = {}
        self.values: dict[KeyPath, Position] = {(): Position(first_line)}
        self.top = _Frame(None, ())
        self._lines = text.split("\n")
        self._path = path
        self._first_line = first_line
        self._frames: list[_Frame] = []
        self._documents = 0
        self._clever = 0

    def take(self, event: yaml.Event) -> bool:
        """Take the next event; return False where there is no sense in going on."""
        if self._clever >= MOST_TOLD:
            return False
        match event:
            case yaml.ScalarEvent() | yaml.AliasEvent():
                self._reject_cleverness(event)
                self._scalar(event)
            case yaml.CollectionStartEvent():
                self._reject_cleverness(event)
                return self._open(event)
            case yaml.CollectionEndEvent():
                self._frames.pop()
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._fault(event, "a second YAML document starts here", "remove the line")
                    return False
            case _:
                pass
        return True

    def _place(self, event: yaml.Event, *, end: bool = False) -> Position:
        """Return where the event starts or ends in the file."""
        mark = event.end_mark if end else event.start_mark
        if mark is None:  # the types allow it, the parsers never do it
            return Position(self._first_line)
        return Position(mark.line + self._first_line, mark.column + 1)

    def _fault(self, event: yaml.Event, message: str, hint: str = "") -> None:
        self.faults.append(self._place(event).error(self._path, message, hint))

    def _reject_cleverness(self, event: _Node) -> None:
        """Report aliases, anchors and tags: they make files that are not what they seem."""
        if isinstance(event, yaml.AliasEvent):
            self._clever_fault(event, f"*{event.anchor}", "alias", "write the value out")
            return
        if event.anchor is not None:
            self._clever_fault(event, f"&{event.anchor}", "anchor", "remove it")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._clever_fault(event, tag, "tag", "remove it")

    def _clever_fault(self, event: _Node, written: str, kind: str, hint: str) -> None:
        self._clever += 1
        message = f"'{written}' is a YAML {kind}, and these are not allowed"
        self._fault(event, message, f"{hint}, or put the text in quotes")

    def _open(self, event: yaml.CollectionStartEvent) -> bool:
        """Start a list or map; return False where it is nested too deep."""
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        if len(self._frames) == MAX_DEPTH:
            self._fault(event, f"lists and maps are nested more than {MAX_DEPTH} deep")
            return False
        if self._awaits_key():
            self._fault(
                event,
                "a key must be text, and here stands a list or a map",
                "put text that starts with { or [ in quotes",
            )
            way: KeyPath = (*self._frames[-1].way, _DROPPED)
            self._frames[-1].key = _DROPPED
        else:
            way = self._put(value, self._place(event))
        self._frames.append(_Frame(value, way))
        return True

    def _scalar(self, event: yaml.ScalarEvent | yaml.AliasEvent) -> None:
        """Take a text: a key of a map, or a value."""
        written, plain = None, False
        if isinstance(event, yaml.ScalarEvent):
            written, plain = self._written(event), not event.style
        empty = written is None or (plain and written in _NULLS)
        if self._awaits_key():
            self._key(event, None if empty else written)
            return
        place = self._place(event)
        frame = self._frames[-1] if self._frames else self.top
        ends = self._place(event, end=True)
        tagged = isinstance(event, yaml.ScalarEvent) and (event.tag or event.anchor)
        if plain and written == "" and frame.key is not None and not tagged:  # nothing is there
            place = self.keys.get((*frame.way, frame.key), place)
            ends = Position(place.line, place.column + len(f"{frame.key}:"))
        self._put(None if empty else Plain(written) if plain else written, place)
        if plain:
            self._warn_of_comment(ends)

    def _written(self, event: yaml.ScalarEvent) -> str:
        """Return the text of a scalar; report what an escape such as a NUL has put into it."""
        written = str(event.value)
        for name, _ in unprintable(written):
            self._fault(event, f"the text holds an invisible character: {name}", "remove it")
        return printable(written)

    def _awaits_key(self) -> bool:
        """Tell whether the next value is the key of a map."""
        if not self._frames:
            return False
        frame = self._frames[-1]
        return isinstance(frame.value, dict) and frame.key is None

    def _key(self, event: yaml.Event, key: str | None) -> None:
        """Take a map's next key."""
        frame = self._frames[-1]
        if key is None:
            self._fault(event, "a key must be text", "write it before the colon")
            frame.key = _DROPPED
        elif key.startswith("\xa0"):
            message = "a no-break space stands here, and is not taken for a space"
            self._fault(event, message, "type a space in its place")
            frame.key = _DROPPED
        elif key in frame.value:
            first = self.keys[(*frame.way, key)].line
            last = next(reversed(frame.value))
            hint = f"the first stands on line {first}"
            if frame.value[last] is None and last != key:
                hint += f"; indent this one if it belongs to '{last}'"
            self._fault(event, f"duplicate key '{key}'", hint)
            frame.key = _DROPPED
        else:
            frame.key = key
            self.keys[(*frame.way, key)] = self._place(event)

    def _put(self, value: Any, place: Position) -> KeyPath:  # noqa: ANN401 - any YAML value
        """Put a value where it belongs and return the way to it."""
        frame = self._frames[-1] if self._frames else self.top
        way: KeyPath
        if frame is self.top:
            way = ()
            frame.value = value
        elif isinstance(frame.value, list):
            way = (*frame.way, len(frame.value))
            frame.value.append(value)
        else:
            assert frame.key is not None  # noqa: S101 - _awaits_key() was asked before
            way = (*frame.way, frame.key)
            if frame.key != _DROPPED:
                frame.value[frame.key] = value
            frame.key = None
        self.values[way] = place
        return way

    def _warn_of_comment(self, place: Position) -> None:
        """Warn of a value that ends where a # starts, since YAML drops the rest."""
        index = place.line - self._first_line
        if index < len(self._lines) and _SWALLOWED.match(self._lines[index], place.column - 1):
            self.faults.append(
                place.warning(
                    self._path,
                    "all from the # on is a comment and not part of the text",
                    "put the text in quotes, or a space after the #",
                )
            )
