"""One scan over sanitised HTML: its text, and what ties the two together."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Final

from briefgen.content.brief import Body, Reference, Segment
from briefgen.content.elements import BLOCKS, VOID

RAW_START: Final = "\ufdd0"
RAW_END: Final = "\ufdd1"
"""The marks around what was raw HTML in the source: noncharacters, which no source holds."""

_TOKEN: Final = re.compile(
    rf"<(?P<close>/?)(?P<tag>[a-zA-Z][^\s>/]*)(?P<attributes>(?:[^>\"]|\"[^\"]*\")*)>"
    rf"|(?P<mark>[{RAW_START}{RAW_END}])"
    rf"|(?P<escape>&(?:amp|lt|gt|quot|nbsp);)"
    rf"|(?P<text>[^<&{RAW_START}{RAW_END}]+|[<&])"
)
_ATTRIBUTE: Final = re.compile(r'([^\s="]+)="([^"]*)"')
_LANGUAGE_CLASS: Final = re.compile(r"language-[\w+#.-]+")
_CLOSED: Final = frozenset({"a", "code", "kbd", "samp", "pre"})
_FOOTNOTE_MARKS: Final = frozenset({"footnote-ref", "footnote-backref"})
_SPACE: Final = " \t\n\f\r\u00a0"


def read(html: str) -> Body:
    """Return the body that a piece of sanitised HTML with marks is.

    Args:
        html: HTML as nh3 (html5ever) serialises it: every element closed, ``<`` only in tags,
            attributes in double quotes, and only & < > and the no-break space escaped.
    """
    scanner = _Scanner()
    for token in _TOKEN.finditer(html):
        scanner.take(token)
    return scanner.finish()


@dataclass(frozen=True, slots=True)
class _Element:
    """An open element: whether its text is closed to annotation, or hidden from it."""

    tag: str
    closed: bool
    hidden: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of text within a paragraph, and where it stands in the HTML."""

    text: str
    html_start: int
    html_end: int
    open: bool


_TOP: Final = _Element("", closed=False, hidden=False)


class _Scanner:
    """Takes tokens of HTML and builds the body."""

    def __init__(self) -> None:
        self._html: list[str] = []
        self._length = 0  # of the HTML so far
        self._paragraphs: list[str] = []
        self._text_length = 0
        self._paragraph: list[_Piece] = []
        self._segments: list[Segment] = []
        self._links: list[Reference] = []
        self._images: list[Reference] = []
        self._anchors: list[str] = []
        self._elements: list[_Element] = [_TOP]
        self._raw = False
        self._after_break = False

    def take(self, token: re.Match[str]) -> None:
        """Take the next token."""
        kind, written = token.lastgroup, token.group()
        if kind == "mark":
            self._raw = written == RAW_START
            return
        tag = token["tag"]
        if self._after_break:
            self._after_break = False
            if not written.startswith("\n") and tag not in BLOCKS:
                self._text("\n", "\n")
        if kind == "text":
            self._text(written, written)
        elif kind == "escape":
            self._text(unescape(written), written)
        elif token["close"]:
            self._close(tag)
        else:
            self._start(tag, token["attributes"])

    def finish(self) -> Body:
        """Return the body."""
        self._end_paragraph()
        return Body(
            html="".join(self._html),
            text="\n".join(self._paragraphs),
            segments=tuple(self._segments),
            links=tuple(self._links),
            images=tuple(self._images),
            anchors=tuple(self._anchors),
        )

    def _write(self, html: str) -> None:
        self._html.append(html)
        self._length += len(html)

    def _text(self, text: str, written: str) -> None:
        """Take a run of text; a line break in it is a space for readers."""
        start = self._length
        self._write(written)
        element = self._elements[-1]
        if not (element.hidden or self._raw):
            text = text.replace("\n", " ")
            self._paragraph.append(_Piece(text, start, self._length, not element.closed))

    def _start(self, tag: str, attributes: str) -> None:
        """Take a start tag; leave out ids and classes that did not come from Markdown."""
        if tag in BLOCKS:
            self._end_paragraph()
        self._write(f"<{tag}")
        given = dict(_ATTRIBUTE.findall(attributes))
        for name, value in given.items():
            if name in ("id", "class") and not self._may_keep(tag, name, value):
                continue
            self._write(f' {name}="')
            place = self._length, self._length + len(value)
            if name == "id":
                self._anchors.append(unescape(value))
            elif name == "href" and given.get("class") not in _FOOTNOTE_MARKS:
                self._links.append(Reference(unescape(value), *place))
            elif name == "src":
                self._images.append(Reference(unescape(value), *place))
            self._write(f'{value}"')
        self._write(">")
        self._after_break = tag == "br"
        if tag not in VOID:
            outer = self._elements[-1]
            closed = outer.closed or self._raw or tag in _CLOSED
            hidden = outer.hidden or tag == "pre" or given.get("class") in _FOOTNOTE_MARKS
            self._elements.append(_Element(tag, closed, hidden))

    def _may_keep(self, tag: str, name: str, value: str) -> bool:
        """Tell whether an id or class may stay: Markdown made it."""
        if name == "class" and tag == "code":
            return _LANGUAGE_CLASS.fullmatch(value) is not None
        return not self._raw

    def _close(self, tag: str) -> None:
        """Take an end tag."""
        if tag in BLOCKS:
            self._end_paragraph()
        self._write(f"</{tag}>")
        if len(self._elements) > 1:
            self._elements.pop()

    def _end_paragraph(self) -> None:
        """Add the paragraph, less the white space around it, to the text and its segments."""
        pieces, self._paragraph = self._paragraph, []
        text = "".join(piece.text for piece in pieces)
        first = len(text) - len(text.lstrip(_SPACE))
        last = len(text.rstrip(_SPACE))
        if first >= last:
            return
        if self._paragraphs:
            self._text_length += 1
        base = self._text_length - first
        start = 0
        for piece in pieces:
            end = start + len(piece.text)
            self._add_segment(piece, base, start, max(first, start), min(last, end))
            start = end
        self._paragraphs.append(text[first:last])
        self._text_length += last - first

    def _add_segment(self, piece: _Piece, base: int, start: int, first: int, last: int) -> None:
        """Add what is left of a piece as a segment, or to the segment that it continues."""
        if first >= last:
            return
        html_start, html_end = piece.html_start, piece.html_end
        if len(piece.text) > 1:  # no escape: as many characters in the HTML as in the text
            html_start, html_end = html_start + first - start, html_start + last - start
        previous = self._segments[-1] if self._segments else None
        if (
            previous
            and previous.html_end == html_start
            and previous.open == piece.open
            and previous.end == base + first
        ):
            self._segments.pop()
            html_start, start = previous.html_start, previous.start
        else:
            start = base + first
        self._segments.append(Segment(start, base + last, html_start, html_end, piece.open))
