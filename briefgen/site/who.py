"""Who is in a brief: its actors with the roles of that day, and what is told of each of them."""

from collections.abc import Mapping

from msgspec import Struct

from briefgen.actors.actor import Actor
from briefgen.annotate.model import ActorType
from briefgen.site.addresses import actor_path
from briefgen.site.links import wikidata_url, wikipedia_url
from briefgen.site.model import Article
from briefgen.site.structured import subjects
from briefgen.site.views import TYPE_ORDER, Link, Teaser


class Before(Struct, frozen=True):
    """How many earlier briefs an actor appears in, and the latest of them."""

    count: int
    last: Teaser


class ActorLine(Struct, frozen=True):
    """An actor of a brief.

    Attributes:
        link: Its name, and its page.
        type: What kind of thing it is.
        role: The office that it held on the brief's day, or "".
        description: What it is, in a phrase, or "".
        before: Where it was in the news before, or None where this is the first time.
        wikidata: The address of its Wikidata item, or "".
        wikipedia: The address of its Wikipedia article, or "".
    """

    link: Link
    type: ActorType
    role: str
    description: str
    before: Before | None
    wikidata: str
    wikipedia: str

    @property
    def note(self) -> str:
        """What stands beside its name: its role, or what it is.

        That Russia is a country is no news; what an agency or a forum is may be.
        """
        return self.role or ("" if self.type is ActorType.PLACE else self.description)


class ActorGroup(Struct, frozen=True):
    """The actors of one type, in the order of first mention."""

    type: ActorType
    actors: tuple[ActorLine, ...]


class Who(Struct, frozen=True):
    """Everyone who is in a brief.

    Attributes:
        main: The actors that it is about, those named most often first.
        groups: All others, by type.
    """

    main: tuple[ActorLine, ...]
    groups: tuple[ActorGroup, ...]


def who_is_in(article: Article, before: Mapping[str, Before]) -> Who:
    """Return who is in an article.

    Args:
        article: The article.
        before: Where its actors were in the news before, by their ids.
    """
    about, others = subjects(article.annotations)
    day = article.brief.date.date()

    def line(actor: Actor) -> ActorLine:
        return ActorLine(
            link=Link(actor.name, actor_path(actor.id)),
            type=actor.type,
            role=actor.role_on(day),
            description=actor.description,
            before=before.get(actor.id),
            wikidata=wikidata_url(actor.wikidata),
            wikipedia=wikipedia_url(actor.wikipedia),
        )

    grouped = (
        ActorGroup(kind, tuple(line(actor) for actor in others if actor.type is kind))
        for kind in TYPE_ORDER
    )
    return Who(tuple(map(line, about)), tuple(group for group in grouped if group.actors))
