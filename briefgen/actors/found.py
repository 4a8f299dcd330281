"""Mentions on their way to their actors."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from briefgen.actors.actor import Actor, Span
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
