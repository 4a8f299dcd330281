"""An actor that was recognised, and the country that it belongs to."""

from dataclasses import dataclass

from briefgen.actors.actor import Actor, Form
from briefgen.actors.knowledge import Candidate
from briefgen.actors.named import is_state


@dataclass(frozen=True, slots=True)
class Identified:
    """An actor that was recognised.

    Attributes:
        actor: The actor.
        country: The id of the country that it is or belongs to, or "".
        form: How the name names it where that is not by its own name: DEMONYM, METONYM, or None.
    """

    actor: Actor
    country: str = ""
    form: Form | None = None


def recognised(candidate: Candidate) -> Identified:
    """Return a candidate as the actor that is meant."""
    return Identified(candidate.actor, land(candidate))


def land(candidate: Candidate) -> str:
    """Return the id of the country that a candidate is or belongs to, or ""."""
    return candidate.actor.id if is_state(candidate) else candidate.country
