"""Tables and lists of results, where a line's form tells what its names are.

Newswire carries standings ("Walsall 3 0 1 2"), scores ("Bury 4 Bristol City 0"), fixtures
("Texas at Boston", "Kent v Surrey") and rankings ("2. Ann Lee (Utopia) 51.61"). A recogniser that
has learned from sentences is lost in them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import Name
from briefgen.annotate.actors.tables.language import CALENDAR, FUNCTION_WORDS, LISTING_WORDS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

LONGEST_ROW: Final = 40
"""Tokens of the longest line that is read as a row."""


def listed(words: Words) -> list[Name]:
    """Return the names in the text's rows of figures, with the types that the rows tell."""
    found: list[Name] = []
    first = 0
    for i in range(len(words) + 1):
        if i == len(words) or "\n" in words.word[i]:
            if 0 < i - first <= LONGEST_ROW:
                found.extend(row(words, first, i))
            first = i + 1
    return found


def row(words: Words, first: int, last: int) -> Iterator[Name]:
    """Yield the names of one line, if it is a row of a table or a list of results."""
    names = list(capitalised(words, first, last))
    if not names:
        return
    numbers = sum(is_number(words, i) for i in range(first, last))
    if names[0][0] == first and numbers >= 1:
        yield from standings(words, names, last)
    yield from fixtures(words, names, first, last)
    if numbers:
        yield from ranked(words, names)


def capitalised(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalised words in a line; here even lines of capitals count."""
    i = first
    while i < last:
        if not is_part(words, i):
            i += 1
            continue
        start = i
        while i < last and (
            is_part(words, i) or (words.word[i] in {"-", "'"} and joined(words, i))
        ):
            i += 1
        yield start, i


def is_part(words: Words, i: int) -> bool:
    """Tell whether the token may be a part of a name in a row."""
    lower = words.lower[i]
    return (
        words.word[i][0].isupper()
        and lower not in FUNCTION_WORDS
        and lower not in CALENDAR
        and lower not in LISTING_WORDS
    )


def joined(words: Words, i: int) -> bool:
    """Tell whether the token touches both of its neighbours."""
    return (
        0 < i < len(words) - 1
        and words.start[i] == words.end(i - 1)
        and words.start[i + 1] == words.end(i)
    )


def is_number(words: Words, i: int) -> bool:
    """Tell whether the token is a figure of a table."""
    return any(c.isdigit() for c in words.word[i]) and words.word[i][0] in "0123456789.+-"


def standings(words: Words, names: list[tuple[int, int]], last: int) -> Iterator[Name]:
    """Yield the team of "Walsall 3 0 1 2 2 4 1", or the two of "Bury 4 Bristol City 0"."""
    start, end = names[0]
    figures = 0
    while end + figures < last and (
        is_number(words, end + figures) or words.word[end + figures] == "-"
    ):
        figures += 1
    if figures >= 3 and end + figures == last:  # noqa: PLR2004 - won, drawn, lost
        yield Name(start, end, ActorType.ORGANISATION)
    elif len(names) == 2 and figures == 1:  # noqa: PLR2004 - two teams
        other, until = names[1]
        if other == end + 1 and until + 1 == last and is_number(words, until):
            yield Name(start, end, ActorType.ORGANISATION)
            yield Name(other, until, ActorType.ORGANISATION)


def fixtures(words: Words, names: list[tuple[int, int]], first: int, last: int) -> Iterator[Name]:
    """Yield the two teams of "Texas AT Boston", a line of its own, and of "Kent v Surrey"."""
    for (start, end), (other, until) in pairwise(names):
        if other != end + 1:
            continue
        alone = start == first and until == last
        if words.lower[end] in {"v", "vs"} or (alone and words.word[end] == "AT"):
            yield Name(start, end, ActorType.ORGANISATION)
            yield Name(other, until, ActorType.ORGANISATION)


def ranked(words: Words, names: list[tuple[int, int]]) -> Iterator[Name]:
    """Yield the person and the country of "2. Ann Lee (Utopia) 51.61"."""
    for (start, end), (other, until) in pairwise(names):
        if other != end + 1 or words.word[end] != "(" or words.at(until) != ")":
            continue
        if not 2 <= end - start <= 4 or words.shouted[start]:  # noqa: PLR2004 - a full name
            continue
        country = words.word[other]
        if until - other == 1 and country.isupper() and "." not in country and len(country) != 3:  # noqa: PLR2004 - USA
            continue
        after = words.at(until + 1)
        if is_figure(after) or after in {"beat", "bt", "v", "vs", "vs.", "", "and", ",", "\n"}:
            yield Name(start, end, ActorType.PERSON)
            yield Name(other, until, ActorType.PLACE)


def is_figure(word: str) -> bool:
    """Tell whether the word starts with a digit."""
    return word[:1].isdigit()


def with_listed(names: list[Name], rows: list[Name]) -> list[Name]:
    """Return the names, those replaced that a row has its own word on."""
    taken = {i for name in rows for i in range(name.first, name.last)}
    return [
        *(name for name in names if not taken.intersection(range(name.first, name.last))),
        *rows,
    ]
