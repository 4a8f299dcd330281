"""How names are sorted in lists: persons by their surnames, and all without case and accents."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final
from unicodedata import combining, normalize

from briefgen.annotate.model import ActorType

NO_LETTER: Final = "#"
"""Where a name stands that begins with no letter."""

_NO_SURNAMES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PARTICLES: Final = frozenset(
    {"abu", "al", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el"}
    | {"ibn", "la", "las", "le", "los", "saint", "san", "santa", "st", "ten", "ter", "van", "von"}
)
"""What may stand before the last word of a surname: "Van Allen", "von der Leyen", "Le Pen"."""
_GIVEN: Final = frozenset(("al", "ben"))
"""Those of them that are a given name where nothing stands before: "Al Gore", "Ben Harlow"."""
_JOINED: Final = re.compile(r"([^\W\d_]{1,3})['’-](?=\w)")
"""Such a word that is written together with the next: "d'Estaing", "al-Assad"."""
_FAMILY_FIRST: Final = frozenset(
    {"bui", "dang", "dao", "dinh", "duong", "hoang", "huynh", "luong", "ngo", "nguyen", "pham"}
    | {"phan", "tran", "truong", "vo"}
)
"""Vietnamese family names, which stand first: "Van" is a given name of "Nguyen Van Thieu"."""
_FEWEST: Final = 3
"""Words of a Vietnamese name; of two, the family's may as well be the second."""


def sorting_name(name: str, type: ActorType) -> str:  # noqa: A002 - the word of the front matter
    """Return what an actor is sorted by in a list of names: persons by their surname.

    Which other names put the family first is not known: "Xi Jinping" is sorted by its last word.
    """
    return shelved_by(f"{surname(name)} {name}" if type is ActorType.PERSON else name)


def shelved_by(name: str) -> str:
    """Return a name as it is sorted: without case and accents, "#" before what is no letter."""
    letters = "".join(each for each in normalize("NFKD", name.casefold()) if not combining(each))
    return letters if letters[:1].isalpha() else NO_LETTER + letters


def surname(person: str) -> str:
    """Return a person's surname as English indexes begin it.

    That is the last word, with the particles before it from the first one that has a capital
    (The Chicago Manual of Style, "Indexing names with particles"): "Van Allen" and "De Niro" as
    they are, "Leyen" of "von der Leyen", "Gaulle" of "de Gaulle", "Assad" of "al-Assad". A "Jr."
    behind is left out.
    """
    words = person.split() or [person]
    while len(words) > 1 and _plain(words[-1]) in _NO_SURNAMES:
        words.pop()
    if len(words) >= _FEWEST and _plain(words[0]) in _FAMILY_FIRST:
        return words[0]
    before = words[:-1] if _plain(words[0]) not in _GIVEN else words[1:-1]
    particles = [*takewhile(lambda word: _plain(word) in _PARTICLES, reversed(before))][::-1]
    capital = next((at for at, word in enumerate(particles) if word[0].isupper()), len(particles))
    first, *rest = (*particles[capital:], words[-1])
    return " ".join((_without_particle(first), *rest))


def _plain(word: str) -> str:
    return word.strip(".,").casefold()


def _without_particle(word: str) -> str:
    """Return a word without the small letters of a particle before its capital."""
    joined = _JOINED.match(word)
    small = joined and joined[1].islower() and word[joined.end()].isupper()
    return word[joined.end() :] if joined and small else word
