"""The newsroom's own who's who: actors.yaml becomes a Directory."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from briefgen.actors.actor import Actor, ActorType
from briefgen.actors.matcher import Names, find
from briefgen.actors.matcher import index as indexed
from briefgen.actors.names import could_be, fold
from briefgen.annotate.model import Span
from briefgen.diagnostics import Diagnostic, has_errors
from briefgen.reading.textfile import decode

if TYPE_CHECKING:
    from briefgen.reading.yamlfile import KeyPath, Positions


class Directory(Struct, frozen=True):
    """The actors of actors.yaml, to be looked up.

    Attributes:
        actors: The actors by id, in the order of the file.
        digest: A hash of all of them, for keys of caches.
        names: The ids by folded name or alias, each with the name as it is written there.
        surnames: The ids of persons by folded surname.
        items: The ids by Wikidata id.
        index: All names and aliases by their first word, to look for them in texts.
    """

    actors: Mapping[str, Actor] = field(default_factory=dict)
    digest: str = ""
    names: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    surnames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)
    index: Mapping[str, Names] = field(default_factory=dict)

    @classmethod
    def of(cls, actors: Iterable[Actor], digest: str = "") -> "Directory":
        """Return a directory of actors whose ids and names are each one actor's."""
        by_id = {actor.id: actor for actor in actors}
        names: dict[str, tuple[tuple[str, str], ...]] = {}
        surnames: dict[str, tuple[str, ...]] = {}
        pairs = [
            (name, actor.id) for actor in by_id.values() for name in (actor.name, *actor.aliases)
        ]
        for name, actor_id in pairs:
            names[fold(name)] = (*names.get(fold(name), ()), (name, actor_id))
        for actor in by_id.values():
            if actor.type is ActorType.PERSON and " " in actor.name:
                surname = fold(actor.name.split()[-1])
                surnames[surname] = (*surnames.get(surname, ()), actor.id)
        return cls(
            by_id,
            digest,
            names,
            surnames,
            {actor.wikidata: actor.id for actor in by_id.values() if actor.wikidata},
            indexed(pairs),
        )

    def find(self, name: str) -> Actor | None:
        """Return the actor with this name or alias; acronyms want their capitals."""
        for written, actor in self.names.get(fold(name), ()) if self.names else ():
            if could_be(name, written):
                return self.actors[actor]
        return None

    def by_surname(self, surname: str) -> tuple[Actor, ...]:
        """Return all persons with this surname."""
        ids = self.surnames.get(fold(surname), ()) if self.surnames else ()
        return tuple(self.actors[each] for each in ids)

    def mentions(self, text: str) -> Iterator[tuple[Span, Actor]]:
        """Yield where names and aliases stand in a text, with their actors."""
        for span, actor in find(text, self.index):
            yield span, self.actors[actor]

    def same_as(self, actor: Actor) -> Actor | None:
        """Return the newsroom's entry for a well-known actor: of the same item, or id and type."""
        if actor.wikidata in self.items:
            return self.actors[self.items[actor.wikidata]]
        own = self.actors.get(actor.id)
        known = own and own.type is actor.type and not (own.wikidata and actor.wikidata)
        return own if known else None

    def preferred(self, actor: Actor) -> Actor:
        """Return the newsroom's entry for a well-known actor, else the actor."""
        return self.same_as(actor) or actor


def load_directory(path: str, data: bytes) -> tuple[Directory | None, list[Diagnostic]]:
    """Read actors.yaml.

    Args:
        path: The file's name in diagnostics.
        data: Its bytes; none at all are a directory without actors.

    Returns:
        The directory, or None where there are errors; and all that is wrong, sorted by place: what
        does not fit the format, and ids, names and aliases that two actors claim.
    """
    digest = hashlib.sha256(data).hexdigest()
    if not data.strip():
        return Directory.of((), digest), []
    from briefgen.actors.schema import ACTORS  # noqa: PLC0415 - imports PyYAML
    from briefgen.reading.forms import read_form  # noqa: PLC0415 - likewise

    text, diagnostics = decode(data, path)
    if text is None:
        return None, diagnostics
    actors, positions, faults = read_form(text, ACTORS, path)
    diagnostics = [*diagnostics, *faults]
    items = _as_written(text, path) if actors is None else list(map(_claimed, actors))
    diagnostics.extend(_claimed_twice(items, positions, path))
    if actors is None or has_errors(diagnostics):
        return None, sorted(diagnostics)
    return Directory.of(actors, digest), sorted(diagnostics)


def _as_written(text: str, path: str) -> list[Any]:
    """Return what a file lists that does not fit the format, so that all faults show at once."""
    from briefgen.reading.yamlfile import read_yaml  # noqa: PLC0415 - imports PyYAML

    document, _ = read_yaml(text, path)
    return document.value if document and isinstance(document.value, list) else []


def _claimed(actor: Actor) -> dict[str, Any]:
    return {
        "id": actor.id,
        "wikidata": actor.wikidata,
        "name": actor.name,
        "aliases": list(actor.aliases),
    }


def _claimed_twice(items: list[Any], positions: "Positions", path: str) -> Iterator[Diagnostic]:
    """Yield an error for each id, Wikidata id, name and alias that an earlier actor has as well."""
    claims: dict[tuple[str, str], tuple[str, int, int]] = {}
    for index, item in enumerate(items):
        for what, value, way in _claims(index, item):
            place = positions.value(*way)
            key = ("name", fold(value)) if what in {"name", "alias"} else (what, value)
            mine = (str(item.get("name" if what == "id" else "id") or ""), place.line, index)
            owner, line, first = claims.setdefault(key, mine)
            if first != index:
                by = f" by '{owner}'" if owner else ""
                message = f"the {what} '{value}' is also claimed{by} on line {line}"
                yield place.error(path, message, "it can stand for one actor only")


def _claims(index: int, item: Any) -> Iterator[tuple[str, str, "KeyPath"]]:  # noqa: ANN401 - YAML
    if not isinstance(item, dict):
        return
    for what in ("id", "wikidata", "name"):
        if item.get(what) and isinstance(item[what], str):
            yield what, item[what], (index, what)
    aliases = item.get("aliases")
    for number, alias in enumerate(aliases if isinstance(aliases, list) else ()):
        if isinstance(alias, str):
            yield "alias", alias, (index, "aliases", number)
