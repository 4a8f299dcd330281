"""Anaphora: "the minister" and "he", where it is clear who is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.actors.names import Name


def anaphora(
    doc: Doc, names: list[Name], referents: list[int | None]
) -> tuple[list[Name], list[int | None]]:
    """Return the names and their referents with the anaphora of the text among them."""
    return names, referents
