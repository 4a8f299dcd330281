"""The reporter's sentences around the quotes.

The parser splits sentences badly around quotation marks, so sentences are told here by
punctuation outside the quotes: a passage is a reporter's sentence with the quotes woven into it,
or a quote that stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.clauses import speaks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from briefgen.annotate.quotes.marks import Quoted

OUTSIDE: Final = -1
REPORTER_REACH: Final = 25


@dataclass(frozen=True, slots=True)
class Passage:
    """A reporter's sentence: tokens ``start`` to ``end`` (excluded) and the quotes in it.

    Attributes:
        start: Its first token.
        end: The token after its last.
        quotes: The indices of its quotes, in order.
        paragraph: The number of its paragraph.
    """

    start: int
    end: int
    quotes: tuple[int, ...]
    paragraph: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its quotes marked off.

    Attributes:
        doc: The analysed text.
        text: Its characters; spaCy joins ``doc.text`` anew each time that it is asked for.
        quoted: Its quotes.
        home: For each token the index of the quote that it stands in, marks included, or -1.
        bounds: For each quote its first token and the token after its last, marks included.
        passages: All passages, in order.
        bare: The paragraphs that hold nothing but quotes.
    """

    doc: Doc
    text: str
    quoted: Sequence[Quoted]
    home: Sequence[int]
    bounds: Sequence[tuple[int, int]]
    passages: Sequence[Passage] = ()
    bare: frozenset[int] = frozenset()

    def outside(self, index: int) -> bool:
        """Tell whether a token is the reporter's."""
        return self.home[index] == OUTSIDE


def read(doc: Doc, text: str, quoted: Sequence[Quoted]) -> Reading:
    """Mark off the quotes in a text and split it into passages."""
    home = [OUTSIDE] * len(doc)
    bounds: list[list[int]] = [[-1, -1] for _ in quoted]
    current = 0
    for token in doc:
        while current < len(quoted) and quoted[current].outer.end <= token.idx:
            current += 1
        if current == len(quoted):
            break
        if token.idx + len(token) > quoted[current].outer.start and "\n" not in token.text:
            home[token.i] = current
            if bounds[current][0] < 0:
                bounds[current][0] = token.i
            bounds[current][1] = token.i + 1
    last = 0
    for bound in bounds:  # a quote that shares its only token with another
        bound[:] = bound if bound[0] >= 0 else [last, last]
        last = bound[1]
    reading = Reading(doc, text, quoted, home, [(start, end) for start, end in bounds])
    passages = tuple(_passages(reading))
    worded = {
        passage.paragraph
        for passage in passages
        for index in range(passage.start, passage.end)
        if home[index] == OUTSIDE and doc[index].is_alpha
    }
    bare = frozenset(passage.paragraph for passage in passages) - worded
    return replace(reading, passages=passages, bare=bare)


def _passages(reading: Reading) -> Iterator[Passage]:
    paragraph = start = 0
    quotes: list[int] = []
    for token in reading.doc:
        index = token.i
        home = reading.home[index]
        if home != OUTSIDE and (not quotes or quotes[-1] != home):
            quotes.append(home)
        newline = "\n" in token.text
        if newline or _ends_sentence(reading, token):
            yield Passage(start, index + 1, tuple(quotes), paragraph)
            start, quotes = index + 1, []
        paragraph += newline
    if start < len(reading.doc):
        yield Passage(start, len(reading.doc), tuple(quotes), paragraph)


def _ends_sentence(reading: Reading, token: Token) -> bool:
    """Tell whether a reporter's sentence ends with this token."""
    doc, index = reading.doc, token.i
    if index + 1 == len(doc):
        return False
    following = doc[index + 1]
    home = reading.home[index]
    if home != OUTSIDE:
        if index + 1 != reading.bounds[home][1]:
            return False
        last = reading.quoted[home].span.end - 1
        final = reading.text[last].strip("'’") or reading.text[last - 1 : last]
        begins = _begins_sentence(reading, following)
        if final in ".…":
            return begins
        return final in "?!" and begins and not _names_reporter(reading, index + 1)
    if token.text in {".", "?", "!", "...", "…"}:
        return _begins_sentence(reading, following) or token.text in "?!"
    abbreviated = token.text.endswith(".") and len(token.text) > 1
    return abbreviated and bool(following.is_sent_start) and following.text[:1].isupper()


def _begins_sentence(reading: Reading, token: Token) -> bool:
    if not reading.outside(token.i):
        return True
    while token.is_punct and token.text in {"(", "[", "-", "–", "—"} and token.i + 1 < len(
        reading.doc
    ):
        token = token.nbor()
    return token.text[:1].isupper() or token.text[:1].isdigit() or token.is_space


def _names_reporter(reading: Reading, index: int) -> bool:
    """Tell whether ``"Why?" Smith asked`` goes on here: a name, then a verb of speech."""
    if reading.doc[index].tag_ == "PRP":
        return False
    for token in reading.doc[index : index + REPORTER_REACH]:
        if not reading.outside(token.i) or token.text in {".", "?", "!"}:
            return False
        if token.tag_ in {"VBD", "VBZ", "VBP"}:
            return speaks(token)
    return False
