"""Where a site must not be written: over what it is made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TAKEN = ("content", "templates", "briefgen.yaml", "actors.yaml", ".briefgen", ".git")
"""What lies in a newsroom's folder and is no place for a site."""


def clash(output: Path, taken: Iterable[Path]) -> Path | None:
    """Return the first of the ``taken`` places that a site in ``output`` would disturb, or None.

    Publishing exchanges the whole folder ``output``, with everything in it, for a new one: it may
    neither be such a place, nor lie in one, nor hold one. All paths are absolute, without symbolic
    links.
    """
    for place in taken:
        if output.is_relative_to(place) or place.is_relative_to(output):
            return place
    return None
