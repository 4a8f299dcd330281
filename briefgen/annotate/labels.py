"""What a recogniser's labels mean: spaCy's own, and those that are the types' names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from spacy.tokens import Token

LABELS: Final = {
    "PERSON": ActorType.PERSON,
    "PER": ActorType.PERSON,
    "ORG": ActorType.ORGANISATION,
    "GPE": ActorType.PLACE,
    "LOC": ActorType.PLACE,
    "FAC": ActorType.PLACE,
    "NORP": ActorType.GROUP,
    "EVENT": ActorType.EVENT,
} | {kind.value: kind for kind in ActorType if kind is not ActorType.OTHER}
"""What has any other label is no actor by its word alone."""

NAMES: Final = frozenset(LABELS) | {"PRODUCT", "WORK_OF_ART", "LAW", ActorType.OTHER.value}
"""The labels of names, actors' or not."""


CHANCES: Final = "briefgen_chances"
"""Where in ``doc.user_data`` a recogniser leaves how sure it is: how likely each type is, by its
value, of each name, by its first character and the one after its last."""


def seen_as(token: Token) -> ActorType | None:
    """Return what the recogniser takes the name for that the token is part of, or None."""
    return LABELS.get(token.ent_type_)
