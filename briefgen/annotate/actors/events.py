"""Events that recognisers miss, or see but a part of, by the noun that heads their name.

"Typhoon Ona", "Oak Treaty".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import event_prefix, own_type
from briefgen.annotate.actors.names import Name, covered, without_overlaps
from briefgen.annotate.actors.tables.heads import EVENT_STRENGTHS, NAMED_EVENTS, PRIZE_RANKS
from briefgen.annotate.actors.tables.language import CALENDAR, FUNCTION_WORDS
from briefgen.annotate.actors.words import prose_lines
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

JOINTS: Final = frozenset({"of", "for", "the", "and", "de"})
"""Small words within a name."""

RANKED: Final = 2
"""Words of a prize and its rank."""

LONGEST: Final = 20
"""Words within which two events are told apart: a list without end would take its square."""

BEFORE_PLACES: Final = frozenset({"in", "the"})
"""What stands before a place's name but not before an event's that goes without its noun."""


def headed(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, an event's with the noun that stands before it: "Typhoon" and "Ona".

    Not in headings, whose capitals tell nothing.
    """
    taken = covered(name for name in names if not is_bare_head(words, name))
    longer = {name: whole for name in names if (whole := with_head(words, name, taken))}
    prose = prose_lines(words) if longer else frozenset()
    return without_overlaps(
        longer[name] if name in longer and words.line[name.first] in prose else name
        for name in names
    )


def is_bare_head(words: Words, name: Name) -> bool:
    """Tell whether an event's name is but what stands before its own: "Winter Storm"."""
    *before, head = words.lower[name.first : name.last]
    return head in NAMED_EVENTS and EVENT_STRENGTHS.issuperset(before)


def with_head(words: Words, name: Name, taken: set[int]) -> Name | None:
    """Return the event of the name and of what heads it right before it, or None.

    Where it goes on, the name is but a part of the event's: "Operation Ruritania Shield".
    """
    first, last = name.first - 1, name.last
    if words.at(first) not in NAMED_EVENTS or name.form is not Form.NAME or name.cut:
        return None
    if not begins(words, first, taken):
        return None
    while first and words.lower[first - 1] in EVENT_STRENGTHS and begins(words, first - 1, taken):
        first -= 1
    goes_on = last < len(words) and begins(words, last, taken) and words.lower[last] not in CALENDAR
    is_event = own_type(words, first, last) is ActorType.EVENT
    if goes_on or not is_event or neighbours(first, last, taken):
        return None
    return Name(first, last, ActorType.EVENT)


def repeated(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, as events those that name one without its noun: "Ona" of "Typhoon Ona".

    Not what a person or a place of the text is called as well: "Ona Elm", "in Ona".
    """
    called = {
        tuple(words.word[proper : name.last])
        for name in names
        if name.type is ActorType.EVENT
        and (proper := event_prefix(words, name.first, name.last)) > name.first
    }
    if not called:
        return names
    for name in names:
        if words.at(name.first - 1) in BEFORE_PLACES:
            called.discard(name.parts(words))
        elif name.type is ActorType.PERSON and len(name) > 1:
            called -= {(part,) for part in name.parts(words)}
    return [
        replace(name, type=ActorType.EVENT)
        if name.form is Form.NAME and name.parts(words) in called
        else name
        for name in names
    ]


def unseen(words: Words, names: list[Name]) -> list[Name]:
    """Return the runs of capitalised words on which no name stands and that name an event."""
    taken = covered(names)
    found = [
        (first, last)
        for run in runs(words, taken)
        if not neighbours(*run, taken)
        for first, last in parted(words, *run)
        if names_event(words, first, last)
    ]
    prose = prose_lines(words) if found else frozenset()
    return [
        Name(first, last, ActorType.EVENT) for first, last in found if words.line[first] in prose
    ]


def runs(words: Words, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the first token and that after the last of each run of two or more capitalised words.

    Words of grammar that open the run are left out.
    """
    i = 0
    while i < len(words):
        if not begins(words, i, taken):
            i += 1
            continue
        first, (last, i) = i, run_end(words, i, taken)
        while first < last and words.lower[first] in FUNCTION_WORDS:
            first += 1
        if last - first > 1:
            yield first, last


def run_end(words: Words, first: int, taken: set[int]) -> tuple[int, int]:
    """Return the token after the last capitalised one of a run, and where to go on behind it."""
    last = i = first + 1
    while i < len(words) and i not in taken:
        if begins(words, i, taken):
            last = i + 1
        elif words.word[i] == "-" and words.end(i - 1) == words.start[i] and i + 1 < len(words):
            last = i = i + 2  # "Fung-wong"
            continue
        elif words.word[i] not in JOINTS:
            break
        i += 1
    return last, max(last, i)


def parted(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the run, or each of the events that it joins: "the Elm Prize and the Oak Prize"."""
    for i in range(first + 1, min(last - 1, first + LONGEST)):
        after = i + 2 if words.lower[i + 1] == "the" else i + 1
        event = words.word[i] == "and" and own_type(words, first, i) is ActorType.EVENT
        if event and own_type(words, after, last) is ActorType.EVENT:
            yield first, i
            first = after
    yield first, last


def names_event(words: Words, first: int, last: int) -> bool:
    """Tell whether the words name an event, and not a prize of many: "First Prize"."""
    ranked = last - first == RANKED and words.lower[first] in PRIZE_RANKS
    return own_type(words, first, last) is ActorType.EVENT and not ranked


def begins(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token is a word with a capital, which no name stands on."""
    return i not in taken and words.word[i][0].isalpha() and words.is_capital(i)


def neighbours(first: int, last: int, taken: set[int]) -> bool:
    """Tell whether a name stands right beside the run, which is then but a part of a longer one."""
    return first - 1 in taken or last in taken
