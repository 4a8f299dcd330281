"""Where in a body's source stand its links, and its raw HTML that was left out.

Markdown does not say, so they are looked for: the second link to an address is the second place
where the source has that address as a target. What cannot be found stands at the body's start.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import unescape
from html.parser import HTMLParser
from typing import Final

from msgspec.structs import replace

from briefgen.content.brief import Body
from briefgen.content.elements import ACTIVE, ADDRESSES, ATTRIBUTES, SCHEMES, TAGS
from briefgen.diagnostics import Diagnostic, Position

_TARGET: Final = re.compile(
    r"\]\(\s{0,99}<?(?P<inline>[^\s)>]+)"
    r"|^[ ]{0,3}\[[^\]\n]{1,200}\]:[ \t]{0,99}<?(?P<definition>[^\s>]+)"
    r"|<(?P<auto>[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>]+)>"
    r"|(?:href|src)\s{0,9}=\s{0,9}[\"']?(?P<raw>[^\s\"'>]+)",
    re.MULTILINE | re.IGNORECASE,
)
_CODE: Final = re.compile(r"(?<!`)(`{1,9})(?!`)[^`]{1,500}(?<!`)\1(?!`)")
_SCHEME: Final = re.compile(r"[\x00-\x20]*([A-Za-z][A-Za-z0-9+.-]*):")
_ALLOWED_ON_ALL: Final = ATTRIBUTES["*"] - {"class", "id"}


class Places:
    """Finds places in a body's source.

    Args:
        source: The body's source.
        path: The file's name in diagnostics.
    """

    def __init__(self, source: str, path: str) -> None:
        self._source = source
        self._path = path

    def placed(self, body: Body) -> Body:
        """Return the body with the places of its links and images."""
        if not (body.links or body.images):
            return body
        known = self._targets()
        return replace(
            body,
            links=tuple(replace(each, at=self._next(each.target, known)) for each in body.links),
            images=tuple(replace(each, at=self._next(each.target, known)) for each in body.images),
        )

    def target_faults(self, targets: Sequence[str]) -> list[Diagnostic]:
        """Return an error for each of Markdown's links that no page may have."""
        bad = [(target, scheme) for target in targets if (scheme := _bad_scheme(target))]
        known = self._targets() if bad else {}
        faults = []
        for target, scheme in bad:
            message = f"a link may not start with {scheme}: and was left out"
            faults.append(self._next(target, known).error(self._path, message))
        return faults

    def raw_faults(self, pieces: Sequence[str]) -> list[Diagnostic]:
        """Return what sanitising left out of raw HTML: errors for what would do something."""
        found = [(piece, told) for each in pieces if (told := _faults_of(piece := each.strip()))]
        if not found:
            return []
        faults: list[Diagnostic] = []
        taken = self._code()
        searched: dict[str, int] = defaultdict(int)
        for piece, told in found:
            offset = self._source.find(piece, searched[piece])
            while offset >= 0 and taken[offset]:
                offset = self._source.find(piece, offset + 1)
            start = self._at(max(offset, 0))
            if offset >= 0:
                searched[piece] = offset + len(piece)
                taken[offset : offset + len(piece)] = b"\1" * len(piece)
            for line, column, is_error, message in told:
                place = start
                if offset >= 0:
                    before = start.column if line == 1 else 1
                    place = Position(start.line + line - 1, before + column)
                report = place.error if is_error else place.warning
                faults.append(report(self._path, message))
        return faults

    def _code(self) -> bytearray:
        """Return, for each character of the source, whether it stands in inline code."""
        taken = bytearray(len(self._source))
        for match in _CODE.finditer(self._source):
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
        return taken

    def _at(self, offset: int) -> Position:
        """Return the place of an offset into the source."""
        return Position.of(offset, self._source)

    def _targets(self) -> dict[str, list[int]]:
        """Return the offsets of each target, the last first."""
        known: dict[str, list[int]] = defaultdict(list)
        for match in _TARGET.finditer(self._source):
            if match.lastgroup:
                known[unescape(match[match.lastgroup])].append(match.start(match.lastgroup))
        for offsets in known.values():
            offsets.reverse()
        return known

    def _next(self, target: str, known: dict[str, list[int]]) -> Position:
        """Return the place of the next such target."""
        offsets = known.get(target) or [max(self._source.find(target), 0)]
        return self._at(offsets.pop() if len(offsets) > 1 else offsets[0])


def _bad_scheme(target: str) -> str:
    """Return the scheme of an address that no page may have, or ""."""
    match = _SCHEME.match(re.sub("[\t\n\r]", "", target))
    scheme = match[1].lower() if match else ""
    return "" if scheme in SCHEMES else scheme


class _Checker(HTMLParser):
    """Collects what is not allowed in a piece of raw HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[tuple[int, int, bool, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        for is_error, message in _tag_faults(tag, attrs):
            self.faults.append((line, column, is_error, message))


def _faults_of(piece: str) -> list[tuple[int, int, bool, str]]:
    """Return line (from 1), column (from 0), whether it is an error, and message of each fault."""
    if "<" not in piece:
        return []
    checker = _Checker()
    checker.feed(piece)
    checker.close()
    return checker.faults


def _tag_faults(tag: str, attrs: list[tuple[str, str | None]]) -> Iterator[tuple[bool, str]]:
    """Yield what is not allowed in a start tag: whether it is an error, and a message."""
    if tag not in TAGS:
        yield tag in ACTIVE, f"<{tag}> is not allowed and was left out"
        return
    for name, value in attrs:
        if name.startswith("on"):
            yield True, f"'{name}' of <{tag}> is not allowed and was left out"
        elif name in ADDRESSES and (scheme := _bad_scheme(value or "")):
            yield True, f"'{name}' of <{tag}> may not start with {scheme}: and was left out"
        elif name not in _ALLOWED_ON_ALL | ATTRIBUTES.get(tag, frozenset()):
            if tag == "code" and name == "class":  # a fenced code block's language
                continue
            yield False, f"'{name}' of <{tag}> is not allowed and was left out"
