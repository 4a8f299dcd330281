"""Finding many names in a text at once."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefgen.actors.names import is_acronym, plain_apostrophes
from briefgen.annotate.model import Span

_WORD: Final = re.compile(r"\w+")


def lowered(text: str) -> str:
    """Return the text in lower case without moving a character ("İ" would become two)."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


@dataclass(frozen=True, slots=True)
class Matcher:
    """An index of names; looking for them takes time linear in the text, however many there are.

    Attributes:
        names: The names by their lower case, each with what it stands for (an actor's id).
        shapes: For the first word of a name in lower case: where that word starts in the name, and
            the name's length. A text's slices of these shapes are all that need looking up.
    """

    names: Mapping[str, tuple[tuple[str, str], ...]]
    shapes: Mapping[str, tuple[tuple[int, int], ...]]

    @classmethod
    def of(cls, names: Iterable[tuple[str, str]]) -> "Matcher":
        """Return a matcher of (name, actor's id) pairs; names without a word are left out."""
        by_key: dict[str, tuple[tuple[str, str], ...]] = {}
        shapes: dict[str, set[tuple[int, int]]] = {}
        for name, actor in names:
            exact = plain_apostrophes(name)
            key = lowered(exact)
            word = _WORD.search(key)
            if word:
                by_key[key] = (*by_key.get(key, ()), (exact, actor))
                shapes.setdefault(word.group(), set()).add((word.start(), len(key)))
        ordered = {
            word: tuple(sorted(found, key=lambda shape: (-shape[1], shape[0])))
            for word, found in shapes.items()
        }
        return cls(by_key, ordered)

    def find(self, text: str) -> Iterator[tuple[Span, str]]:
        """Yield the span and the actor of each name that stands in the text as whole words.

        Where names start at one place the longest wins; spans may still overlap otherwise.
        """
        exact = plain_apostrophes(text)
        low = lowered(exact)
        for word in _WORD.finditer(low):
            for offset, length in self.shapes.get(word.group(), ()):
                start = word.start() - offset
                end = start + length
                known = self.names.get(low[start:end], ()) if start >= 0 else ()
                actor = _meant(known, exact[start:end]) if known else ""
                if actor and _stands_alone(exact, start, end):
                    yield Span(start, end), actor
                    break


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
    before, first = text[start - 1 : start], text[start]
    last, after = text[end - 1], text[end : end + 1]
    return not (_joined(before, first) or _joined(last, after))


def _joined(left: str, right: str) -> bool:
    return bool(left and right and _WORD.match(left) and _WORD.match(right))
