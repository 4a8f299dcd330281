"""What a path that leads nowhere was probably meant to be."""

from __future__ import annotations

import posixpath
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

STEMS = 5
"""How many of the names nearest to the one that is wanted are looked at."""


def nearest_path(path: str, known: Iterable[str]) -> str:
    """Return which of the ``known`` paths was most likely meant, or "" where none is near.

    Case makes no difference. Names are compared without their folders and suffixes, so that what
    all of them share makes no two alike; among names that are near, the same stem comes first,
    then the same suffix, then a page, then the more alike name, then the more alike folder.
    "Near" is the Ratcliff/Obershelp ratio of difflib's default cutoff.
    """
    wanted = path.casefold()
    folder, stem, suffix = _parts(wanted)
    named: dict[str, list[str]] = defaultdict(list)
    for each in known:
        named[_parts(each.casefold())[1]].append(each)

    def unlike(other: str) -> tuple[bool, bool, bool, bool, float, float, str]:
        name = other.casefold()
        its_folder, its_stem, its_suffix = _parts(name)
        return (
            name != wanted,
            its_stem != stem,
            its_suffix != suffix,
            its_suffix != ".html",
            -_likeness(stem, its_stem),
            -_likeness(folder, its_folder),
            other,
        )

    from difflib import get_close_matches  # noqa: PLC0415 - few builds have anything to suggest

    near = get_close_matches(stem, named, n=STEMS)
    return min((other for each in near for other in named[each]), key=unlike, default="")


def _parts(path: str) -> tuple[str, str, str]:
    folder, name = posixpath.split(path)
    return folder, *posixpath.splitext(name)


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - likewise

    return SequenceMatcher(None, one, other).ratio()
