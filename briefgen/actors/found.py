"""Mentions on their way to their actors, and the scene in which they are looked for."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from briefgen.actors.actor import Actor, Span
from briefgen.actors.directory import Directory
from briefgen.actors.knowledge import Knowledge
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


class Scene(Struct, frozen=True):
    """A text, and those who know names in it.

    Attributes:
        text: The plain text.
        directory: The newsroom's own actors, which stand for well-known ones.
        knowledge: The embedded knowledge base.
        decided: Spans whose actor the editor gave; they are left alone.
    """

    text: str
    directory: Directory
    knowledge: Knowledge
    decided: Mapping[Span, Actor | None]

    def is_decided(self, span: Span) -> bool:
        """Tell whether an editor's decision is about words of a span."""
        return any(map(span.overlaps, self.decided))


def added(
    mentions: Iterable[Mention],
    found: Mapping[int, Found],
    decided: Mapping[Span, Actor | None],
    *,
    tentative: bool,
) -> dict[int, Found]:
    """Return mentions at places of their own, without those that stand already or are decided."""
    named = {item.mention.span for item in found.values()}
    place = max(found, default=-1) + 1
    more = {}
    for mention in mentions:
        span = mention.span
        if span not in named and not any(map(span.overlaps, decided)):
            more[place] = Found(mention, place, tentative=tentative)
            named.add(span)
            place += 1
    return more
