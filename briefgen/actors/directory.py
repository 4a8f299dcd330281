"""The newsroom's own who's who: actors.yaml becomes a Directory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefgen.actors.actor import Actor, ActorType
from briefgen.actors.matcher import Matcher
from briefgen.actors.names import could_be, fold


@dataclass(frozen=True, slots=True)
class Directory:
    """The actors of actors.yaml, to be looked up.

    Attributes:
        actors: The actors by id, in the order of the file.
        digest: A hash of all of them, for keys of caches.
        names: The ids by folded name or alias, each with the name as it is written there.
        surnames: The ids of persons by folded surname, where only one person has it.
        items: The ids by Wikidata id.
        matcher: Finds all names and aliases in a text at once.
    """

    actors: Mapping[str, Actor] = field(default_factory=dict)
    digest: str = ""
    names: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    surnames: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)
    matcher: Matcher = field(default_factory=lambda: Matcher({}, {}))

    @classmethod
    def of(cls, actors: Iterable[Actor], digest: str = "") -> "Directory":
        """Return a directory of actors whose ids and names are each one actor's."""
        by_id = {actor.id: actor for actor in actors}
        names: dict[str, tuple[tuple[str, str], ...]] = {}
        surnames: dict[str, set[str]] = {}
        pairs = [
            (name, actor.id) for actor in by_id.values() for name in (actor.name, *actor.aliases)
        ]
        for name, actor_id in pairs:
            names[fold(name)] = (*names.get(fold(name), ()), (name, actor_id))
        for actor in by_id.values():
            if actor.type is ActorType.PERSON and " " in actor.name:
                surnames.setdefault(fold(actor.name.split()[-1]), set()).add(actor.id)
        return cls(
            by_id,
            digest,
            names,
            {name: next(iter(ids)) for name, ids in surnames.items() if len(ids) == 1},
            {actor.wikidata: actor.id for actor in by_id.values() if actor.wikidata},
            Matcher.of(pairs),
        )

    def find(self, name: str) -> Actor | None:
        """Return the actor with this name or alias; acronyms want their capitals."""
        for written, actor in self.names.get(fold(name), ()):
            if could_be(name, written):
                return self.actors[actor]
        return None

    def by_surname(self, surname: str) -> Actor | None:
        """Return the only person with this surname."""
        actor = self.surnames.get(fold(surname))
        return self.actors[actor] if actor else None

    def same_as(self, actor: Actor) -> Actor | None:
        """Return the newsroom's entry for a well-known actor: of the same item, or id and type."""
        if actor.wikidata in self.items:
            return self.actors[self.items[actor.wikidata]]
        own = self.actors.get(actor.id)
        known = own and own.type is actor.type and not (own.wikidata and actor.wikidata)
        return own if known else None
