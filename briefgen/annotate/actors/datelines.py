"""Datelines: the city in capitals that opens a report, "PARIS, May 4 (AP) -"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.language import CALENDAR

if TYPE_CHECKING:
    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

SHORTEST_DATELINE: Final = 4
LONGEST_STATE: Final = 3
LONG_DASHES: Final = frozenset({"–", "—", "--"})
DASHES: Final = frozenset({":", "-", "--", "—", "–", "("})


def is_dateline(words: Words, name: Name) -> bool:
    """Tell whether a name in capitals opens a line or sentence, with a date or dash after it.

    So "LONDON 1996-08-30", "PARIS, Jan 5 (AFP) -", "KUWAIT:", "IRVINE, Calif 1996-08-30".
    """
    first = name.first
    if len(name) == 1 and len(words.word[first]) < SHORTEST_DATELINE:
        return False
    if any(word.isalpha() and not word.isupper() for word in words.word[first : name.last]):
        return False
    if not words.opens_sentence(first) and words.line[first - 1] == words.line[first]:
        return False
    after = words.at(name.last)
    if after == "," and leads_to_dash(words, name.last + 1):
        return True
    if is_year(after) or (after in DASHES and not words.shouted[name.last]):
        return True  # in a headline in capitals a dash follows the subject: "CYCLING - ..."
    rest = words.lower[name.last : name.last + 4]
    return after == "," and any(word in CALENDAR or is_year(word) for word in rest)


def leads_to_dash(words: Words, i: int) -> bool:
    """Tell whether up to three words with capitals from ``i`` on stand before a long dash.

    So does a country or state after a dateline's town: "ZELENKA, Utopia —".
    """
    for k in range(i, min(len(words), i + LONGEST_STATE + 1)):
        if words.word[k] in LONG_DASHES:
            return k > i and not words.shouted[k]
        if not words.word[k][0].isupper() and words.word[k] != ".":
            return False
    return False


def is_year(word: str) -> bool:
    """Tell whether the word starts with four digits."""
    return len(word[:4]) == len("1996") and word[:4].isdigit()
