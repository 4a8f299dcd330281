"""Finds what stands between quotation marks: pairs the marks of each paragraph.

Straight marks do not say whether they open or close, typographic ones are often wrong, and one
that was forgotten must not turn a page inside out. So each paragraph is paired as a whole: every
mark may open, close or be ignored, each at a cost that its shape and its neighbours set, and the
cheapest reading wins (a Viterbi search over the few possible stacks of open marks; linear in the
number of marks). Apostrophes make single marks too doubtful for that: they are paired apart.

Quotes within quotes are left out: they are the words of the outer quote's speaker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORTING_CLAUSE: Final = re.compile(
    r"[,?!] (?:(?:[A-Z][\w.’'-]*|he|she|they|the|[Aa]n?|we|I|it)(?: [\w.’'-]+){0,4} "
    r"(?:said|says|asked|added|told|wrote|tweeted|replied|explained|noted|warned|recalled"
    r"|announced|argued|claimed|declared|insisted|stated)\b"
    r"|(?:said|says|asked|added|wrote|replied|explained|noted|warned) (?!that\b)[\w.])"
)
"""A reporter's clause right after spoken words, from the comma on; for words without a mark."""

LEADING_VERB: Final = re.compile(
    r"\b(?:said|says|added|adds|wrote|told \w+|stated|noted|explained|continued)[,:]? ?$"
)
"""A verb that a quote follows."""
LONGEST_LEAD: Final = 30
SENTENCE_STOP: Final = re.compile(r"[^\W\d]{3}[.?!](?= [A-Z])")

SAID: Final = re.compile(
    r" ?(?:(?:he|she|they|it|the [a-z]+|one [a-z]+) (?:said|says|added|told|asked|wrote)\b"
    r"|(?:said|says|added|asked|wrote) (?:[A-Z]|the |an? ))"
)
"""What follows a closing mark and hardly ever an opening one."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks.

    Attributes:
        span: The words without the marks.
        outer: The words with the marks that are there.
        goes_on: The paragraph ends without a closing mark, and the next one opens with a mark.
        resumes: The quote goes on from the paragraph before.
    """

    span: Span
    outer: Span
    goes_on: bool = False
    resumes: bool = False


MARK: Final = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»＂]")
FAMILY: Final = {
    '"': "straight",
    "＂": "straight",
    "“": "curly",
    "”": "curly",
    "„": "curly",
    "‟": "curly",
    "«": "guillemet",
    "»": "guillemet",
    "‘‘": "curly",
    "’’": "curly",
    "``": "tick",
    "''": "tick",
}
OPENING: Final = frozenset("“„‟«") | {"``", "‘‘"}
CLOSING: Final = frozenset("”»") | {"’’"}
OPENERS: Final = "([{<—–-/‘…"
CLOSERS: Final = ".,;:!?)]}>…"

# What a reading costs, in the same unit as the evidence of a mark's neighbours (0 to 4).
AGAINST_ITS_SHAPE: Final = 2.0
SKIPPED: Final = 4.0
SKIPPED_AFTER_DIGIT: Final = 1.5  # 6'2" and 19" are inches
NESTED: Final = {"straight": 4.0, "tick": 4.0, "curly": 1.5, "guillemet": 1.5}
NESTED_IN_OTHER: Final = 0.5
MISMATCHED: Final = 2.0
NEVER_OPENED: Final = 4.0
NEVER_CLOSED: Final = 3.0
CLOSED_BY_NEXT: Final = 3.5
CLOSING_LAST: Final = 3.0
CLAUSE_LENGTH: Final = 100
MAX_DEPTH: Final = 2


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    family: str
    open_cost: float
    close_cost: float
    skip_cost: float


@dataclass(frozen=True, slots=True)
class _Reading:
    """A chain of decisions, the latest first."""

    cost: float
    action: str = ""
    mark: _Mark | None = None
    before: _Reading | None = None


def find_quoted(text: str) -> tuple[Quoted, ...]:
    """Return what stands between quotation marks in ``text``, in order, nowhere overlapping.

    Each lies within one paragraph. A quote over several paragraphs, with an opening mark before
    each and a closing mark after the last, comes as one ``Quoted`` for each paragraph.
    """
    found: list[Quoted] = []
    paragraphs = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    paragraphs = [paragraph for paragraph in paragraphs if not paragraph.of(text).isspace()]
    went_on = False
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1].of(text).lstrip() if index + 1 < len(paragraphs) else ""
        next_opens = bool(MARK.match(following)) or following.startswith("‘")
        doubles = list(_doubles(text, paragraph, next_opens=next_opens))
        if went_on and doubles and not text[paragraph.start : doubles[0].outer.start].strip():
            doubles[0] = replace(doubles[0], resumes=True)
        went_on = bool(doubles) and doubles[-1].goes_on
        found += _merge(doubles, list(_singles(text, paragraph)))
    return tuple(quoted for quoted in found if _has_words(quoted.span.of(text)))


def _has_words(words: str) -> bool:
    return any(character.isalnum() for character in words)


def _merge(doubles: list[Quoted], singles: list[Quoted]) -> list[Quoted]:
    """Return the outermost of both, in order; a single that crosses a double is none."""
    merged: list[Quoted] = []
    index = 0
    for single in singles:
        while index < len(doubles) and doubles[index].outer.end <= single.outer.start:
            merged.append(doubles[index])
            index += 1
        after = index
        while after < len(doubles) and doubles[after].outer.start < single.outer.end:
            after += 1
        if all(single.outer.covers(double.outer) for double in doubles[index:after]):
            merged.append(single)
            index = after
    return merged + doubles[index:]


def _doubles(text: str, paragraph: Span, *, next_opens: bool) -> Iterator[Quoted]:
    """Yield what stands between double marks, by the cheapest reading of a paragraph's marks."""
    marks = _marks(text, paragraph)
    if not marks:
        return
    readings: dict[tuple[str, ...], _Reading] = {(): _Reading(0.0)}
    for mark in marks:
        following: dict[tuple[str, ...], _Reading] = {}
        for stack, reading in readings.items():
            for action, cost, after in _choices(mark, stack):
                total = reading.cost + cost
                if after not in following or total < following[after].cost:
                    following[after] = _Reading(total, action, mark, reading)
        readings = following
    at_start = not text[paragraph.start : marks[0].start].strip()
    at_end = not text[marks[-1].end : paragraph.end].strip(" \t.")
    left_open = 0.0 if next_opens and at_start else 1.0 if at_start or next_opens else NEVER_CLOSED

    def final(stack: tuple[str, ...], reading: _Reading) -> float:
        open_cost = len(stack) * (left_open + (CLOSING_LAST if at_end else 0.0))
        return reading.cost + open_cost + max(0, len(stack) - 1) * NEVER_CLOSED

    best = min(readings.items(), key=lambda item: final(*item))[1]
    yield from _outermost(text, paragraph, _decisions(best), next_opens=next_opens)


def _choices(mark: _Mark, stack: tuple[str, ...]) -> Iterator[tuple[str, float, tuple[str, ...]]]:
    """Yield what the mark may do: the action, its cost, and the stack of open marks after it."""
    yield "skip", mark.skip_cost, stack
    if not stack:
        yield "open", mark.open_cost, (mark.family,)
        yield "orphan", mark.close_cost + NEVER_OPENED, ()
        return
    top = stack[-1]
    mismatch = 0.0 if top == mark.family else MISMATCHED
    yield "close", mark.close_cost + mismatch, stack[:-1]
    yield "reopen", mark.open_cost + CLOSED_BY_NEXT, (mark.family,)
    if len(stack) < MAX_DEPTH:
        nested = NESTED[mark.family] if top == mark.family else NESTED_IN_OTHER
        yield "open", mark.open_cost + nested, (*stack, mark.family)


def _decisions(reading: _Reading) -> list[tuple[str, _Mark]]:
    """Return what a reading does with each mark, in their order."""
    decisions = []
    step: _Reading | None = reading
    while step is not None and step.mark is not None:
        decisions.append((step.action, step.mark))
        step = step.before
    return decisions[::-1]


def _outermost(
    text: str, paragraph: Span, decisions: list[tuple[str, _Mark]], *, next_opens: bool
) -> Iterator[Quoted]:
    """Yield the outermost quotes of a reading, with missing marks made good where that is safe."""
    stack: list[_Mark] = []
    last_end = paragraph.start
    for action, mark in decisions:
        if action == "open":
            stack.append(mark)
        elif action == "close":
            opened = stack.pop()
            if not stack:
                yield _quoted(text, opened.end, mark.start, opened.start, mark.end)
                last_end = mark.end
        elif action == "reopen":
            # without a reporter's clause between them, one quote goes on with the next
            cut = _end_of_words(text, stack[0].end, mark.start)
            until = mark.start if cut is None else cut
            yield _quoted(text, stack[0].end, until, stack[0].start, until)
            stack = [mark]
        elif action == "orphan":
            if last_end == paragraph.start and _speech_ends(text, mark, paragraph):
                yield _quoted(text, last_end, mark.start, last_end, mark.end)
            last_end = mark.end
    if stack:
        start, end = stack[0].end, paragraph.end
        if not next_opens:
            cut = _end_of_words(text, start, end)
            end = cut if cut is not None else end
        goes_on = next_opens and end == paragraph.end
        yield replace(_quoted(text, start, end, stack[0].start, end), goes_on=goes_on)


def _end_of_words(text: str, start: int, end: int) -> int | None:
    """Return where words without a closing mark end: before the reporter's "..., he said".

    A reporter's sentence that leads to the next quote ends them as well: ``It rained. Smith, the
    mayor, said "``.
    """
    clause = REPORTING_CLAUSE.search(text, start, end)
    if clause:
        return clause.start() + 1
    if not LEADING_VERB.search(text, max(start, end - LONGEST_LEAD), end):
        return None
    stops = [stop.end() for stop in SENTENCE_STOP.finditer(text, start, end)]
    return stops[-1] if stops else None


def _speech_ends(text: str, mark: _Mark, paragraph: Span) -> bool:
    """Tell whether a closing mark without an opening one ends a paragraph's first sentence."""
    first = text[paragraph.start : paragraph.start + 1]
    return (
        text[mark.start - 1] in ",?!"
        and not first.islower()
        and REPORTING_CLAUSE.match(text[mark.start - 1] + text[mark.end : mark.end + CLAUSE_LENGTH])
        is not None
    )


def _quoted(text: str, start: int, end: int, outer_start: int, outer_end: int) -> Quoted:
    """Return the quote without the spaces beside its marks."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quoted(Span(start, end), Span(outer_start, max(end, outer_end)))


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    """Return the double marks of a paragraph, with what it costs to read each as what."""
    marks = []
    low = "„" in paragraph.of(text)
    for found in MARK.finditer(text, paragraph.start, paragraph.end):
        shape, start, end = found.group(), found.start(), found.end()
        left, right = _left(text, start, paragraph.start), _right(text, end, paragraph.end)
        open_cost, close_cost = 2.0 - left + right, 2.0 - right + left
        if SAID.match(text, end, paragraph.end):
            open_cost += AGAINST_ITS_SHAPE
            close_cost = min(close_cost, open_cost)
        if shape in OPENING and not (low and shape == "“"):
            close_cost += AGAINST_ITS_SHAPE
        if shape in CLOSING or (low and shape == "“"):
            open_cost += AGAINST_ITS_SHAPE
        inches = shape in {'"', "''", "”"} and start > paragraph.start and text[start - 1].isdigit()
        skip_cost = SKIPPED_AFTER_DIGIT if inches else SKIPPED
        marks.append(_Mark(start, end, FAMILY[shape], open_cost, close_cost, skip_cost))
    return marks


def _left(text: str, start: int, lowest: int) -> float:
    """Tell how much what stands before a mark speaks for opening: -1 to 2."""
    while start > lowest and text[start - 1] == "'":
        start -= 1
    if start == lowest or text[start - 1].isspace():
        return 2.0
    before = text[start - 1]
    if before in OPENERS:
        return 1.0
    return -1.0 if before in CLOSERS else 0.0


def _right(text: str, end: int, highest: int) -> float:
    """Tell how much what stands after a mark speaks for closing: 0 to 2."""
    while end < highest and text[end] == "'":
        end += 1
    if end == highest or text[end].isspace() or text[end] in CLOSERS:
        return 2.0
    return 1.0 if text[end] in "—–-/’" else 0.0


ELISION: Final = re.compile(
    r"\d|(?:n|s|t|d|m|re|ve|ll|em|til|till|cause|tis|twas|twill|bout|round|cuz|cos|ere|neath|nother|er)\b",
    re.IGNORECASE,
)
"""What an apostrophe stands before: the '60s, rock 'n' roll, 'em."""

YEARS_AND_MORE: Final = re.compile(r"\d[^.'’\n]{0,80}[^s\W]['’](?!\w)")
"""A number after a mark that closes again: '20 dead'."""

CLITIC: Final = re.compile(r" (?:s|t|d|m|re|ve|ll) ")
"""What is left of "it's" where a tokeniser has been at the text: "it’ s"."""
ENDINGS: Final = ".,?!…—–-"
SENTENCE_END: Final = re.compile(r"[^\W\d]{3}[.?!] [A-Z]")
SINGLE: Final = re.compile(r"(?<!['`])(?:['`‚‹›]|(?<!‘)‘(?!‘)|(?<!’)’(?!’))(?!['`])")


def _singles(text: str, paragraph: Span) -> Iterator[Quoted]:
    """Yield what stands between single marks, apostrophes told apart from them."""
    opened: int | None = None
    closing: int | None = None
    for found in SINGLE.finditer(text, paragraph.start, paragraph.end):
        at, shape = found.start(), found.group()
        opens, closes, possessive = _single_roles(text, at, shape, paragraph)
        if opens:
            if opened is not None and closing is not None:
                yield _quoted(text, opened + 1, closing, opened, closing + 1)
            opened, closing = at, None
        elif closes and opened is not None:
            if possessive:
                # "the workers' party": it closes only where nothing better follows
                if closing is None and not _breaks_off(text, opened, at):
                    closing = at
            elif not _breaks_off(text, opened, at):
                yield _quoted(text, opened + 1, at, opened, at + 1)
                opened, closing = None, None
    if opened is not None and closing is not None:
        yield _quoted(text, opened + 1, closing, opened, closing + 1)


def _breaks_off(text: str, opened: int, at: int) -> bool:
    """Tell whether a mark ends several sentences in the middle of one: then it ends nothing."""
    ended = text[max(opened, at - 2) : at].rstrip('"”»')[-1:] in ENDINGS
    return not ended and SENTENCE_END.search(text, opened, at) is not None


def _single_roles(text: str, at: int, shape: str, paragraph: Span) -> tuple[bool, bool, bool]:
    """Tell whether a single mark can open, can close, and may as well be a possessive's."""
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    starts = before.isspace() or before in '([{<—–-/"“„«'
    ends = after.isspace() or after in CLOSERS + '—–-/"”»’'
    elided = bool(ELISION.match(text, at + 1, paragraph.end)) and shape not in "‚‹"
    opens = starts and not ends and shape in "'‘‚‹`›" and not elided
    if elided and starts and shape in "'‘" and not ends:
        # "'60s' music" and "'em" are apostrophes; "'20 dead'" closes again within the sentence
        rest = YEARS_AND_MORE.match(text, at + 1, paragraph.end)
        opens = rest is not None
    clitic = CLITIC.match(text, at + 1, paragraph.end) is not None
    closes = ends and not before.isspace() and shape in "'’›‘‹" and not clitic
    possessive = before in "sSzx" and after.isspace() and shape in "'’"
    return opens, closes, possessive
