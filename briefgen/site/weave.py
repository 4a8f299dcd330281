"""Links and anchors are put into a body's HTML without changing a character of its text.

What is woven in is given by places in the plain text. A body's segments tell where these stand in
the HTML; a span that reaches over several of them, or crosses another span, is cut there into
pieces, so that the result is well-formed whatever was asked for.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape, unescape
from itertools import pairwise, takewhile
from operator import attrgetter, itemgetter

from msgspec import Struct
from msgspec.structs import replace

from briefgen.annotate.model import Span
from briefgen.content.brief import Body, Segment
from briefgen.site.links import relative

_CHARACTER_REFERENCE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")


class Insert(Struct, frozen=True):
    """Tags to be put around words.

    Attributes:
        span: The words, in the plain text.
        open: The opening tag of the first piece.
        again: The opening tag of any later piece: without an id, for instance.
        close: The closing tag of each piece.
        after: What follows the last piece, outside of every link; without text that is seen.
        link: Whether the tags are those of a link, and so may not overlap another link's.
    """

    span: Span
    open: str
    again: str
    close: str
    after: str = ""
    link: bool = False


def weave(body: Body, inserts: Sequence[Insert], targets: Mapping[str, str], page_path: str) -> str:
    """Return the body's HTML with the inserts woven in and its internal links made relative.

    An insert does not enter closed segments (code, links); one whose words lie in closed segments
    alone leaves no trace, which ``anchored`` tells beforehand.

    Args:
        body: The body.
        inserts: What is woven in; where several cover the same words, the first is outermost.
        targets: What internal links and images point at, as written -> path in the site.
        page_path: The path of the page that the HTML stands on.

    Raises:
        ValueError: Two links overlap.
    """
    links = sorted(insert.span for insert in inserts if insert.link)
    for one, other in pairwise(links):
        if one.overlaps(other):
            raise ValueError(f"two links overlap: {one} and {other}")
    edits = [*_retargeted(body, targets, page_path), *_tags(body, inserts)]
    edits.sort(key=itemgetter(0))
    pieces: list[str] = []
    done = 0
    for start, end, text in edits:
        pieces += (body.html[done:start], text)
        done = end
    pieces.append(body.html[done:])
    return "".join(pieces)


def anchored(body: Body, span: Span) -> bool:
    """Tell whether any of the words stands in an open segment, where tags may be put around it."""
    first = bisect_right(body.segments, span.start, key=attrgetter("start")) - 1
    reached = takewhile(lambda segment: segment.start < span.end, body.segments[max(0, first) :])
    return any(
        segment.open and max(segment.start, span.start) < min(segment.end, span.end)
        for segment in reached
    )


def html_offsets(body: Body, segment: Segment, offsets: Iterable[int]) -> dict[int, int]:
    """Return where places of a segment's plain text stand in the HTML.

    Args:
        body: The body.
        segment: One of its segments.
        offsets: Places in the plain text, from the segment's start to its end.

    Returns:
        The place in the HTML of each: between characters, never inside a character reference.
    """
    source = body.html[segment.html_start : segment.html_end]
    # Where the text and its HTML part ways: (characters of text, characters of HTML) so far.
    steps = [(0, 0)]
    for found in _CHARACTER_REFERENCE.finditer(source):
        text_done, html_done = steps[-1]
        text_done += found.start() - html_done + len(unescape(found[0]))
        steps.append((text_done, found.end()))
    places = {}
    step = 0
    for offset in sorted(offsets):
        inside = offset - segment.start
        while step + 1 < len(steps) and steps[step + 1][0] <= inside:
            step += 1
        text_done, html_done = steps[step]
        places[offset] = segment.html_start + html_done + inside - text_done
    return places


def _open(body: Body) -> Iterator[Segment]:
    return (segment for segment in body.segments if segment.open and segment.start < segment.end)


def _retargeted(
    body: Body, targets: Mapping[str, str], page_path: str
) -> Iterator[tuple[int, int, str]]:
    for reference in (*body.links, *body.images):
        target = targets.get(reference.target)
        if target is not None:
            link = escape(relative(page_path, target))
            yield reference.html_start, reference.html_end, link


def _tags(body: Body, inserts: Sequence[Insert]) -> Iterator[tuple[int, int, str]]:
    segments = tuple(_open(body))
    for number, pieces in sorted(_pieces(segments, inserts).items()):
        tags = dict(_nested(pieces))
        places = html_offsets(body, segments[number], tags)
        for offset, text in tags.items():
            yield places[offset], places[offset], text


class _Piece(Struct, frozen=True):
    """The part of an insert's words that stands in one segment."""

    start: int
    end: int
    insert: Insert
    first: bool
    last: bool

    @property
    def open(self) -> str:
        return self.insert.open if self.first else self.insert.again


def _pieces(segments: Sequence[Segment], inserts: Iterable[Insert]) -> dict[int, list[_Piece]]:
    """Cut the inserts at the segments' borders; returns the pieces by the segment's number."""
    starts = [segment.start for segment in segments]
    pieces: dict[int, list[_Piece]] = defaultdict(list)
    for insert in inserts:
        span = insert.span
        first = max(0, bisect_right(starts, span.start) - 1)
        reached = [
            number
            for number in range(first, bisect_right(starts, span.end))
            if Span(segments[number].start, segments[number].end).overlaps(span)
        ]
        for number in reached:
            start = max(span.start, segments[number].start)
            end = min(span.end, segments[number].end)
            ends = number == reached[0], number == reached[-1]
            pieces[number].append(_Piece(start, end, insert, *ends))
    return pieces


def _nested(pieces: Iterable[_Piece]) -> Iterator[tuple[int, str]]:
    """Yield the tags of one segment by their place in the plain text, each closed in its turn.

    Where two pieces cross, the inner one is closed with the outer one and opened again behind it.
    """
    waiting: dict[int, list[_Piece]] = defaultdict(list)
    for piece in sorted(pieces, key=_outermost):
        waiting[piece.start].append(piece)
        waiting.setdefault(piece.end, [])
    running: list[_Piece] = []
    held = ""  # what follows pieces that ended inside a link, until that is closed
    for offset in sorted(waiting):
        outer = _still_running(running, offset)
        closed = running[len(outer) :]
        text = "".join(piece.insert.close for piece in reversed(closed))
        held += "".join(
            piece.insert.after for piece in closed if piece.end == offset and piece.last
        )
        if not any(piece.insert.link for piece in outer):
            text, held = text + held, ""
        opened = [replace(piece, first=False) for piece in closed if piece.end > offset]
        opened += [piece for piece in waiting[offset] if offset < piece.end]
        opened.sort(key=lambda piece: -piece.end)
        running = [*outer, *opened]
        yield offset, text + "".join(piece.open for piece in opened)


def _still_running(running: Iterable[_Piece], offset: int) -> list[_Piece]:
    """Return the outer pieces up to the first that ends here."""
    return list(takewhile(lambda piece: piece.end > offset, running))


def _outermost(piece: _Piece) -> tuple[int, int]:
    return piece.start, -piece.end
