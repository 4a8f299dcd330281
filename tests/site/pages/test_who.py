"""Who is in a brief: roles of the day, and what was told of its actors before."""

from collections.abc import Callable
from datetime import date

from briefgen.actors.actor import Actor, Role
from briefgen.annotate.model import ActorType
from briefgen.site.groups import places_by_actor
from briefgen.site.model import Article, Site
from briefgen.site.past import Past
from briefgen.site.who import who_is_in

Write = Callable[..., Article]


def test_actors_show_the_role_of_the_day(article: Write) -> None:
    roles = (Role("mayor", date(2021, 1, 1), date(2021, 12, 31)), Role("poet", date(2022, 1, 1)))
    actors = {
        "ada": Actor("ada", "Ada", ActorType.PERSON, description="engineer", roles=roles),
        "bo": Actor("bo", "Bo", ActorType.PERSON, description="baker"),
        "oslo": Actor("oslo", "Oslo", ActorType.PLACE, description="capital of Norway"),
    }

    who = who_is_in(article("[Oslo|oslo]: [Bo|bo], [Ada|ada].", actors=actors), {})

    assert who.main == ()
    assert [
        (group.type.value, [(actor.link.name, actor.note) for actor in group.actors])
        for group in who.groups
    ] == [("person", [("Bo", "baker"), ("Ada", "mayor")]), ("place", [("Oslo", "")])]


def test_those_named_again_and_again_are_the_main_actors(article: Write) -> None:
    who = who_is_in(article("[Oslo|oslo]: [Bo|bo-li], [Ada|ada-moe], [Bo Li|bo-li]."), {})

    assert [actor.link.name for actor in who.main] == ["Bo Li"]
    assert [group.type.value for group in who.groups] == ["person", "place"]


def test_a_brief_looks_back_and_never_ahead(newsroom: Callable[..., Site], article: Write) -> None:
    site = newsroom(
        article("[Ada|ada-moe] in [Oslo|oslo].", "third"),
        article("[Oslo|oslo] again.", "second"),
        article("[Ada|ada-moe].", "first"),
    )
    past = Past(site.entries, places_by_actor(site.entries))

    def before(place: int) -> list[tuple[str, int, int | None]]:
        return [(each.actor, each.count, each.last) for each in past.before(place)]

    assert before(0) == [("ada-moe", 1, 2), ("oslo", 1, 1)]
    assert before(1) == [("oslo", 0, None)]
    assert before(2) == [("ada-moe", 0, None)]
