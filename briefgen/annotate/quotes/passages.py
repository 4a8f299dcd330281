"""The reporter's sentences around the quotes.

The parser splits sentences badly around quotation marks, so sentences are told here by
punctuation outside the quotes: a passage is a reporter's sentence with the quotes woven into it,
or a quote that stands alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.verbs import is_plain, is_verb, lemma, speaks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from briefgen.annotate.marks import Quoted

OUTSIDE: Final = -1
REPORTER_REACH: Final = 25
LONGEST: Final = 300
"""Tokens after which a text without full stops is cut, so that its reading stays linear."""
CLAUSE_LENGTH: Final = 12
TAIL: Final = 3
"""Tokens that may follow the verb of a reporter's clause which is a sentence: "on Monday."."""
SUBJECT: Final = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS", "HYPH"})
FINAL: Final = ".?!…"
STOPS: Final = frozenset({".", "?", "!", "...", "…"})
PARTED_BY: Final = frozenset(",?!—–-…'’")
"""What a quote ends with before a reporter's clause."""
BULLETS: Final = frozenset({"(", "[", "-", "–", "—"})


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
        terms: The quotes that are terms.
        asking: The paragraphs that are an interviewer's, and say "you" to whoever is asked.
    """

    doc: Doc
    text: str
    quoted: Sequence[Quoted]
    home: Sequence[int]
    bounds: Sequence[tuple[int, int]]
    passages: Sequence[Passage] = ()
    bare: frozenset[int] = frozenset()
    terms: frozenset[int] = frozenset()
    asking: frozenset[int] = frozenset()

    def outside(self, index: int) -> bool:
        """Tell whether a token is the reporter's."""
        return self.home[index] == OUTSIDE


def ends_parted(reading: Reading, quote: int) -> bool:
    """Tell whether a quote ends with what parts it from a clause: ``"...," Smith said``."""
    return reading.text[reading.quoted[quote].span.end - 1] in PARTED_BY


def read(doc: Doc, text: str, quoted: Sequence[Quoted]) -> Reading:
    """Mark off the quotes in a text and split it into passages."""
    tokens = list(doc)
    starts = [token.idx for token in tokens]
    home = [OUTSIDE] * len(tokens)
    bounds: list[tuple[int, int]] = []
    for number, each in enumerate(quoted):
        first = max(0, bisect_right(starts, each.outer.start) - 1)
        if starts[first] + len(tokens[first]) <= each.outer.start:
            first += 1
        first = max(first, bounds[-1][1] if bounds else 0)  # a token that two quotes share
        end = max(first, bisect_left(starts, each.outer.end))
        bounds.append((first, end))
        home[first:end] = [number] * (end - first)
    reading = Reading(doc, text, quoted, home, bounds)
    passages = tuple(_passages(reading, tokens))
    worded = {
        passage.paragraph
        for passage in passages
        for index in range(passage.start, passage.end)
        if home[index] == OUTSIDE and text[starts[index]].isalpha()
    }
    bare = frozenset(passage.paragraph for passage in passages) - worded
    return replace(reading, passages=passages, bare=bare)


def _passages(reading: Reading, tokens: Sequence[Token]) -> Iterator[Passage]:
    """Yield the passages of a text: up to each newline, and each stop that ends a sentence."""
    ends = {end - 1 for start, end in reading.bounds if start < end}
    paragraph = start = 0
    quotes: list[int] = []
    for index, token in enumerate(tokens):
        home = reading.home[index]
        if home != OUTSIDE and (not quotes or quotes[-1] != home):
            quotes.append(home)
        word = token.text
        newline = "\n" in word
        endless = index - start >= LONGEST and home == OUTSIDE
        if (
            newline
            or endless
            or (
                (index in ends or (home == OUTSIDE and word[-1] in FINAL))
                and _ends_sentence(reading, tokens, index)
            )
        ):
            yield Passage(start, index + 1, tuple(quotes), paragraph)
            start, quotes = index + 1, []
        paragraph += newline
    if start < len(tokens):
        yield Passage(start, len(tokens), tuple(quotes), paragraph)


def _ends_sentence(reading: Reading, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a reporter's sentence ends with a stop or a quote's last token."""
    if index + 1 == len(tokens):
        return False
    begins = _begins_sentence(reading, tokens, index + 1)
    home = reading.home[index]
    if home != OUTSIDE:
        final = reading.quoted[home].span.of(reading.text).rstrip("'’ ")[-1:]
        if final in {".", "…"}:
            return begins and not _only_reports(reading, index + 1)
        first = reading.bounds[home][0]
        led = first > 0 and tokens[first - 1].text == ":"  # It read: "Why?" Smith replied.
        names = not led and _names_reporter(reading, index + 1)
        return final in {"?", "!"} and begins and not names
    word = tokens[index].text
    if word in STOPS:
        return begins or word in {"?", "!"}
    # "the U.S. He said": the full stop of an abbreviation may end the sentence as well
    following = tokens[index + 1]
    return bool(following.is_sent_start) and following.text[:1].isupper()


def _begins_sentence(reading: Reading, tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token may begin a sentence: a capital, a digit, a quote, over a bullet."""
    while index + 1 < len(tokens) and reading.outside(index) and tokens[index].text in BULLETS:
        index += 1
    first = tokens[index].text[:1]
    return not reading.outside(index) or first.isupper() or first.isdigit() or first.isspace()


def _only_reports(reading: Reading, index: int) -> bool:
    """Tell whether a sentence after a quote is the reporter's clause: ``"..." Smith said.``.

    A verb such as "agreed" may be about other words.
    """
    words = reading.doc[index : index + CLAUSE_LENGTH]
    for place, token in enumerate(words):
        if not reading.outside(token.i) or token.text in STOPS:
            return False
        if is_verb(token):
            after = {each.text for each in words[place + 1 : place + 1 + TAIL]}
            return (
                place > 0
                and (is_plain(token) or lemma(token) == "add")
                and not STOPS.isdisjoint(after)
            )
        if token.tag_ not in SUBJECT:
            return False
    return False


def _names_reporter(reading: Reading, index: int) -> bool:
    """Tell whether ``"Why?" Smith asked`` goes on here: a name, then a verb of speech."""
    if reading.doc[index].lower_ in {"i", "we"}:
        return _asks(reading, index + 1)
    if reading.doc[index].tag_ == "PRP":
        return False
    for token in reading.doc[index : index + REPORTER_REACH]:
        if not reading.outside(token.i) or token.text in STOPS:
            return False
        if token.tag_ in {"VBD", "VBZ", "VBP"}:
            return _asks(reading, token.i)
    return False


def _asks(reading: Reading, index: int) -> bool:
    """Tell whether a verb after a question says it, and nothing that follows.

    In ``"Why?" Smith said he had no answer`` what he said follows.
    """
    if index >= len(reading.doc) or not reading.outside(index):
        return False
    verb = reading.doc[index]
    told = any(child.dep_ == "ccomp" and child.i > index for child in verb.children)
    return speaks(verb) and not told
