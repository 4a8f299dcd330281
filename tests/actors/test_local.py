from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.actors.actor import Actor, ActorType
from briefgen.actors.directory import Directory
from briefgen.actors.local import local_actors, settled
from briefgen.actors.names import local_actor

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge

PERSON, PLACE = ActorType.PERSON, ActorType.PLACE
NOBODY = Directory.of(())


def test_spellings_of_one_name_are_one_actor(knowledge: Knowledge) -> None:
    made = local_actors(
        [("José Zarco", PERSON), ("Jose Zarco", PLACE), ("José Zarco", PERSON)], NOBODY, knowledge
    )
    assert made == {"jose zarco": Actor("jose-zarco", "José Zarco", PERSON)}


def test_an_id_that_is_another_actors_gets_the_type(knowledge: Knowledge) -> None:
    directory = Directory.of([Actor("zarco", "Zarco & Sons", ActorType.ORGANISATION)])
    assert settled(local_actor("Zarco", PERSON), directory, knowledge).id == "zarco-person"
    directory = Directory.of(
        [Actor(id_, id_, ActorType.ORGANISATION) for id_ in ("zarco", "zarco-person")]
    )
    assert settled(local_actor("Zarco", PERSON), directory, knowledge).id == "zarco-person-2"
    assert settled(local_actor("Russia", PERSON), NOBODY, knowledge).id == "russia-person"
    assert settled(local_actor("Zarco", PERSON), NOBODY, knowledge).id == "zarco"
