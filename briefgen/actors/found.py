"""A mention on its way to its actor."""

from msgspec import Struct

from briefgen.actors.actor import Actor
from briefgen.annotate.model import Mention


class Found(Struct, frozen=True):
    """A mention on its way to its actor.

    Attributes:
        mention: The mention; its ``refers_to`` is not used any more.
        group: The number of the group of mentions of one actor.
        decided: The actor that the editor gave or other words settle, or None.
        tentative: It is dropped where nobody is known by it.
    """

    mention: Mention
    group: int
    decided: Actor | None = None
    tentative: bool = False
