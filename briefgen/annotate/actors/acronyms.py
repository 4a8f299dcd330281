"""Acronyms and what they stand for: "Syrian Democratic Forces (SDF)", "IS" for "Islamic State"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import Name, covered
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from briefgen.annotate.actors.words import Words

NO_EXPANSIONS: Final = frozenset({ActorType.PERSON, ActorType.OTHER})

CLOSING: Final = frozenset({",", ".", ";"})
"""What stands after an acronym that ", or" introduces."""

LONGEST: Final = 8
"""Letters of the longest acronym."""


def expansions(words: Words, names: list[Name]) -> dict[int, int]:
    """Return which names are acronyms of which, by their indexes.

    An acronym stands in parentheses beside its name, which holds for all its occurrences, or its
    letters are the initials of one name only of the text that stands before it; a headline may be
    ahead of it, and so may "U.N.".
    """
    acronyms = {i: name.text(words) for i, name in enumerate(names) if is_acronym(words, name)}
    if not acronyms:
        return {}
    meaning = in_parentheses(words, names, acronyms)
    initialled = by_initials(words, names, acronyms)
    found = {}
    for i, text in acronyms.items():
        letters = written_out(text, initialled)
        if text in meaning:
            found[i] = meaning[text]
        elif len(initialled.get(letters, ())) == 1:
            full = next(iter(initialled[letters]))
            ahead = words.line[names[i].first] == 0 or "." in text
            if names[full].first < names[i].first or ahead:
                found[i] = full
    return found


def by_initials(words: Words, names: list[Name], acronyms: Container[int]) -> dict[str, set[int]]:
    """Return which names have which initials, each by the first place where it stands."""
    initialled: dict[str, set[int]] = {}
    firsts: dict[tuple[str, ...], int] = {}
    for i, name in enumerate(names):
        if len(name) > 1 and name.type not in NO_EXPANSIONS and i not in acronyms:
            first = firsts.setdefault(name.parts(words), i)
            for letters in initials(name.parts(words)):
                initialled.setdefault(letters, set()).add(first)
    return initialled


def written_out(acronym: str, initialled: Container[str]) -> str:
    """Return an acronym as the initials of a name, some in small letters: "MoF", "KeNHA"."""
    letters = acronym.replace(".", "")
    if letters in initialled or letters.isupper():
        return letters
    capitals = "".join(filter(str.isupper, letters))
    return letters.upper() if letters.upper() in initialled or len(capitals) < SURE else capitals


SURE: Final = 3
"""Letters of an acronym that hardly stands for anything but the name of these initials."""


def typed(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, acronyms of three letters, or of unknown type, typed as they mean."""
    found = expansions(words, names)
    return [
        replace(name, type=names[found[i]].type)
        if i in found and (name.type is ActorType.OTHER or len(name.text(words)) >= SURE)
        else name
        for i, name in enumerate(names)
    ]


def unseen(words: Words, names: list[Name]) -> list[Name]:
    """Return the acronyms of the text's names that no recogniser saw: "IS" beside "Islamic State".

    Nothing but capitals tells "IS" from "is", so none is looked for in a headline.
    """
    taken = covered(names)
    found = [
        Name(i, i + 1, ActorType.OTHER)
        for i, word in enumerate(words.word)
        if word.isalpha() and word.isupper() and i not in taken
    ]
    found = [name for name in found if is_acronym(words, name)]
    if not found:
        return []
    meant = expansions(words, [*names, *found])
    size = len(names)
    return [
        replace(name, type=names[meant[i]].type)
        for i, name in enumerate(found, start=size)
        if meant.get(i, size) < size
    ]


def is_acronym(words: Words, name: Name) -> bool:
    """Tell whether a name is one word of two to eight letters, most of them capitals."""
    if len(name) != 1 or words.shouted[name.first] or name.form is Form.DEMONYM:
        return False
    letters = name.text(words).replace(".", "")
    capitals = sum(map(str.isupper, letters))
    return 2 <= len(letters) <= LONGEST and letters.isalnum() and 2 * capitals > len(letters)  # noqa: PLR2004 - lengths


def in_parentheses(words: Words, names: list[Name], acronyms: Iterable[int]) -> dict[str, int]:
    """Return what the acronyms that stand in parentheses after their name, or before it, mean.

    So do those that ", or" joins to it.
    """
    ends = {name.last: i for i, name in enumerate(names)}
    starts = {name.first: i for i, name in enumerate(names)}
    meaning: dict[str, int] = {}
    for i in acronyms:
        name = names[i]
        text = name.text(words)
        before, behind = ends.get(name_end_before(words, name)), starts.get(name.last + 1)
        if before is None and behind is not None:
            closed = words.at(name.last) == "(" and words.at(names[behind].last) == ")"
            behind = behind if closed else None
        full = behind if before is None else before
        if full is not None and text not in meaning and may_mean(words, text, names[full]):
            meaning[text] = full
    return meaning


def name_end_before(words: Words, name: Name) -> int:
    """Return the token after the name that an acronym stands behind, or -1.

    So in "the Miners' Movement (MM)" and "the Miners' Movement, or MM,".
    """
    first = name.first
    if words.at(first - 1) == "(":
        return first - 1
    told = words.at(first - 2) == "," and words.at(first - 1) == "or"
    return first - 2 if told and words.at(name.last) in CLOSING else -1


def may_mean(words: Words, acronym: str, full: Name) -> bool:
    """Tell whether an acronym may be short for the name beside it: not in "NEW YORK (AP)"."""
    parts = full.parts(words)
    if full.type is ActorType.PLACE:
        return acronym.upper() in initials(parts)
    return full.type not in NO_EXPANSIONS and is_short_for(acronym, parts)


def is_short_for(acronym: str, parts: tuple[str, ...]) -> bool:
    """Tell whether the acronym's letters stand in the name in their order, the first at a start.

    Acronyms of another language ("PKK") do not fit; they pass where the name has several words.
    """
    if len(parts) < 2:  # noqa: PLR2004 - one word is no expansion
        return False
    letters = iter("".join(parts).lower())
    return (
        all(letter in letters for letter in acronym.lower() if letter.isalpha())
        or len(parts) >= len(acronym) - 1
    )


def initials(parts: tuple[str, ...]) -> set[str]:
    """Return the acronyms that the initials of a name make, with and without its small words."""
    words = [piece for part in parts for piece in part.split("-") if piece]
    capital = "".join(word[0] for word in words if word[0].isupper())
    every = "".join(word[0].upper() for word in words)
    return {letters for letters in (capital, every) if len(letters) > 1}
