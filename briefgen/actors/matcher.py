"""Finding many names in a text at once, in time linear in the text however many there are.

A text is cut into words, and only names whose first word is there are looked at: by a slice of the
text of each length that such names have.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from briefgen.actors.names import is_acronym, plain_marks
from briefgen.annotate.model import Span

_WORD: Final = re.compile(r"\w+")


class Names(Struct, frozen=True):
    """The names that have one first word.

    Attributes:
        shapes: Where the word starts in a name and how long the name is, the longest first.
        known: Names in lower case, each with how it is written and the ids of its actors.
    """

    shapes: tuple[tuple[int, int], ...]
    known: Mapping[str, tuple[tuple[str, str], ...]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]]) -> "Names":
        """Return the index of (name, actor's id) pairs that have one first word."""
        known: dict[str, tuple[tuple[str, str], ...]] = {}
        shapes = set()
        for name, actor in names:
            exact = plain_marks(name)
            low = lowered(exact)
            known[low] = (*known.get(low, ()), (exact, actor))
            word = _WORD.search(low)
            shapes.add((word.start() if word else 0, len(low)))
        return cls(tuple(sorted(shapes, key=lambda shape: (-shape[1], shape[0]))), known)


def index(names: Iterable[tuple[str, str]]) -> dict[str, Names]:
    """Return the indexes of (name, actor's id) pairs by first word; names without one are left out.

    Args:
        names: The names, each with the id of its actor.
    """
    grouped: dict[str, list[tuple[str, str]]] = {}
    for name, actor in names:
        word = first_word(name)
        if word:
            grouped.setdefault(word, []).append((name, actor))
    return {word: Names.of(pairs) for word, pairs in grouped.items()}


def find(text: str, names: Mapping[str, Names]) -> Iterator[tuple[Span, str]]:
    """Yield the span and the actor's id of each name that stands in the text as whole words.

    Where names start at one word the longest wins; spans may still overlap otherwise.

    Args:
        text: The text.
        names: The indexes of names by first word.
    """
    if not names:
        return
    exact = plain_marks(text)
    low = lowered(exact)
    for word in _WORD.finditer(low):
        candidates = names.get(word.group())
        if candidates is None:
            continue
        for offset, length in candidates.shapes:
            start = word.start() - offset
            end = start + length
            inside = start >= 0 and end <= len(low)
            known = candidates.known.get(low[start:end], ()) if inside else ()
            actor = _meant(known, exact[start:end])
            if actor and _stands_alone(exact, start, end):
                yield Span(start, end), actor
                break


def first_word(name: str) -> str:
    """Return the first word of a name in lower case, or ""."""
    word = _WORD.search(lowered(plain_marks(name)))
    return word.group() if word else ""


def lowered(text: str) -> str:
    """Return the text in lower case without moving a character ("İ" would become two)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _meant(known: tuple[tuple[str, str], ...], written: str) -> str:
    """Return the actor whose name may be written so, or "".

    Acronyms and single words must stand exactly so; names of several words may also be in capitals
    throughout or differ in the capitals of small words, but not be all in lower case.
    """
    for name, actor in known:
        if name == written:
            return actor
    for name, actor in known:
        loose = " " in name and not is_acronym(name)
        if loose and (written.isupper() or written[:1].isupper()):
            return actor
    return ""


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no letter or digit joins the span to its neighbours."""
    return not (_joined(text, start) or _joined(text, end))


def _joined(text: str, place: int) -> bool:
    around = text[place - 1 : place + 1] if place else ""
    return _WORD.fullmatch(around) is not None and len(around) > 1
