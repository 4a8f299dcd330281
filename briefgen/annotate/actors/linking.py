"""Which names of a text are one actor's: repeated names, short names and acronyms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.actors.names import Name


def link(doc: Doc, names: list[Name]) -> list[int | None]:
    """Return, for each name, the index of the fullest name of its actor; None for that one."""
    first: dict[tuple[str, ActorType], int] = {}
    referents: list[int | None] = []
    for i, name in enumerate(names):
        key = (name.text(doc), name.type)
        referents.append(first.get(key))
        first.setdefault(key, i)
    return referents
