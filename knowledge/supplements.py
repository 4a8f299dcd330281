"""Reading the hand-written supplements: YAML lists of actors beside this module."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from briefgen.actors.actor import ActorType
from knowledge.entries import Entry, Office

HERE: Final = Path(__file__).with_name("supplements")

FILES: Final = {
    "places.yaml": ActorType.PLACE,
    "organisations.yaml": ActorType.ORGANISATION,
    "people.yaml": ActorType.PERSON,
    "groups.yaml": ActorType.GROUP,
    "events.yaml": ActorType.EVENT,
}
"""The supplements, the one that settles a name first, and what their actors are by default."""

_WEIGHT: Final = 12  # a name listed by hand weighs as much as a dozen anchors


def entries() -> Iterator[Entry]:
    """Yield the actors of all supplements."""
    for file, kind in FILES.items():
        for item in read(file):
            yield _entry(item, kind)


def read(file: str) -> Any:  # noqa: ANN401 -- YAML
    """Return what a supplement holds."""
    with (HERE / file).open(encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def ambiguous() -> frozenset[str]:
    """Return the names whose actor is one of several with this name, or an ordinary word."""
    return frozenset(
        item["name"] for file in FILES for item in read(file) if item.get("ambiguous", False)
    )


def personal() -> frozenset[str]:
    """Return names of places and organisations that persons have as well."""
    return frozenset(read("personal.yaml"))


def _entry(item: dict[str, Any], kind: ActorType) -> Entry:
    weight = item.get("weight", _WEIGHT)
    return Entry(
        item["name"],
        ActorType(item.get("type", kind)),
        names=tuple((alias, weight) for alias in item.get("aliases", ())),
        demonyms=tuple(item.get("demonyms", ())),
        people=item.get("people", ""),
        capitals=tuple(item.get("capitals", ())),
        wikidata=item.get("wikidata", ""),
        wikipedia=item.get("wikipedia", ""),
        description=item.get("description", ""),
        country=item.get("of", ""),
        offices=tuple(
            Office(
                role["title"],
                role["office"],
                role["of"],
                str(role.get("from", "")),
                str(role.get("to", "")),
            )
            for role in item.get("roles", ())
        ),
        weight=weight,
        surname=item.get("surname", ""),
        start=str(item.get("from", "")),
        end=str(item.get("to", "")),
    )
