"""actors.yaml as editors may write it: the form of an actor, and what is made of one."""

from typing import Final

from briefgen.actors.actor import Actor, ActorType, Role
from briefgen.reading.fields import DAY, LINE, LINES, SLUG, WIKIDATA, WIKIPEDIA
from briefgen.reading.forms import FieldError, Filled, Form, list_of, one_of, optional, required


def _role(given: Filled) -> Role:
    """Return an office; refuse one that ends before it starts."""
    start, end = given.get("from"), given.get("to")
    if start and end and end < start:
        raise FieldError(f"the office ends on {end}, before it starts on {start}")
    return Role(given["title"], start, end)


def _actor(given: Filled) -> Actor:
    return Actor(
        given["id"],
        given["name"],
        given["type"],
        tuple(given.get("aliases", ())),
        given.get("wikidata", ""),
        given.get("wikipedia", ""),
        given.get("description", ""),
        tuple(given.get("roles", ())),
    )


_ROLE: Final = Form(
    _role,
    {"title": required(LINE), "from": optional(DAY), "to": optional(DAY)},
)
_ACTOR: Final = Form(
    _actor,
    {
        "id": required(SLUG),
        "name": required(LINE),
        "type": required(one_of(ActorType)),
        "aliases": optional(LINES),
        "wikidata": optional(WIKIDATA),
        "wikipedia": optional(WIKIPEDIA),
        "description": optional(LINE),
        "roles": optional(list_of(_ROLE)),
    },
)
ACTORS: Final = list_of(_ACTOR)
"""All of the newsroom's who's who."""
