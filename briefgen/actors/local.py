"""Actors that nothing is known of but what a text calls them."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, count

from msgspec.structs import replace

from briefgen.actors.actor import Actor, ActorType
from briefgen.actors.directory import Directory
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.names import fold, local_actor, slug


def local_actors(
    names: Iterable[tuple[str, ActorType]], directory: Directory, knowledge: Knowledge
) -> dict[str, Actor]:
    """Return an actor for each name that nobody is known by.

    Names of one slug are one actor; what most of them are taken for is its type. Where the slug is
    the id of another, known actor, the type is added to it.

    Args:
        names: The names in the order of the text, each with what it was taken for.
        directory: The newsroom's own actors.
        knowledge: The embedded knowledge base.

    Returns:
        The actors by the folded name.
    """
    shown: dict[str, str] = {}
    votes: dict[str, Counter[ActorType]] = {}
    keys: dict[str, str] = {}
    for name, kind in names:
        key = keys.setdefault(fold(name), slug(name))
        shown.setdefault(key, name)
        votes.setdefault(key, Counter())[kind] += 1
    made = {
        key: settled(local_actor(name, votes[key].most_common(1)[0][0]), directory, knowledge)
        for key, name in shown.items()
    }
    return {folded: made[key] for folded, key in keys.items()}


def settled(actor: Actor, directory: Directory, knowledge: Knowledge) -> Actor:
    """Return an actor that was made of a name, with an id that is no other actor's.

    "Georgia" that may be the country or the state does not get the country's page. An id that is
    free stays; else the type is added to it, and then a number.
    """
    named = (f"{actor.id}-{actor.type}-{number}" for number in count(2))
    ids = chain((actor.id, f"{actor.id}-{actor.type}"), named)
    free = next(id_ for id_ in ids if id_ not in directory.actors and not knowledge.by_id(id_))
    return actor if free == actor.id else replace(actor, id=free)
