"""Words in their context: what stands around the mentions of an actor."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefgen.annotate.model import Span

AROUND = 90
"""How many characters are shown before and behind a mention, as far as its paragraph goes."""
PARAGRAPH_LEFT = 40
"""Where no more characters than these are left of a paragraph, it is shown to its end."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of an excerpt; ``target`` is where a mention stands, "" for the words around."""

    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of one paragraph with one mention or several.

    Attributes:
        pieces: The words, in order.
        cut_before: Whether the paragraph begins before it.
        cut_after: Whether the paragraph goes on behind it.
    """

    pieces: tuple[Piece, ...]
    cut_before: bool
    cut_after: bool


def excerpts(text: str, mentions: Iterable[tuple[str, Span]]) -> tuple[Excerpt, ...]:
    """Return the stretches of text around mentions; those that would overlap are one.

    Args:
        text: The plain text; a newline ends a paragraph.
        mentions: The path of each mention in the site and its words; in order of their place.
    """
    stretches: list[tuple[Span, list[tuple[str, Span]]]] = []
    for target, span in mentions:
        around = _around(text, span)
        if stretches and stretches[-1][0].end >= around.start:
            before, held = stretches.pop()
            stretches.append((Span(before.start, around.end), [*held, (target, span)]))
        else:
            stretches.append((around, [(target, span)]))
    return tuple(_excerpt(text, *stretch) for stretch in stretches)


def _around(text: str, span: Span) -> Span:
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", span.end)
    last = len(text) if last < 0 else last
    start, end = max(0, span.start - AROUND), span.end + AROUND
    # Not in the middle of a word: from behind a space to before one.
    opening = text.find(" ", start, span.start) + 1 or span.start
    closing = max(text.rfind(" ", span.end, end), span.end)
    return Span(
        first if start <= first + PARAGRAPH_LEFT else opening,
        last if end >= last - PARAGRAPH_LEFT else closing,
    )


def _excerpt(text: str, stretch: Span, mentions: list[tuple[str, Span]]) -> Excerpt:
    return Excerpt(
        tuple(_pieces(text, stretch, mentions)),
        cut_before=stretch.start > 0 and text[stretch.start - 1] != "\n",
        cut_after=stretch.end < len(text) and text[stretch.end] != "\n",
    )


def _pieces(text: str, stretch: Span, mentions: list[tuple[str, Span]]) -> Iterator[Piece]:
    done = stretch.start
    for target, span in mentions:
        if span.start >= done:
            yield from _plain(text[done : span.start])
            yield Piece(span.of(text), target)
            done = span.end
    yield from _plain(text[done : stretch.end])


def _plain(text: str) -> Iterator[Piece]:
    if text:
        yield Piece(text)
