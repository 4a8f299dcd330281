"""What templates see of briefs and actors: small values, ready to be printed.

Paths are counted from the site's root; templates pass them through ``| link``. All texts are plain
text and escaped by the templates.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from briefgen.actors.actor import ActorType
from briefgen.content.brief import CorrectionKind
from briefgen.site.addresses import actor_path, brief_path
from briefgen.site.links import safe_url
from briefgen.site.model import Entry, Site

TYPE_ORDER = (
    ActorType.PERSON,
    ActorType.ORGANISATION,
    ActorType.GROUP,
    ActorType.PLACE,
    ActorType.EVENT,
    ActorType.OTHER,
)
"""The order in which readers see the types of actors."""

_GRAVEST_FIRST = (
    CorrectionKind.CORRECTION,
    CorrectionKind.EDITORS_NOTE,
    CorrectionKind.CLARIFICATION,
    CorrectionKind.UPDATE,
)
ACTORS_ON_CARD = 4


class Link(Struct, frozen=True):
    """A name that leads somewhere."""

    name: str
    path: str


class Teaser(Struct, frozen=True):
    """A brief in as few words as possible; ``shared`` names the actors it has in common."""

    path: str
    title: str
    date: datetime
    language: str
    shared: tuple[str, ...] = ()


class Card(Struct, frozen=True):
    """A brief in a list.

    Attributes:
        image: The path or web address of its picture, or "".
        actors: The actors that it names most often.
        corrected: The gravest kind of correction that readers were told of, or "".
        draft: Whether it is one, which only a preview shows.
        scheduled: Whether its date is still to come, so that only a preview shows it.
    """

    path: str
    title: str
    date: datetime
    has_time: bool
    language: str
    dateline: str
    summary: str
    image: str
    actors: tuple[Link, ...]
    corrected: str
    draft: bool
    scheduled: bool


class Counted(Struct, frozen=True):
    """A name that leads somewhere, and how many briefs it stands for."""

    name: str
    path: str
    count: int


class Part(Struct, frozen=True):
    """One page of a list that goes on: where its neighbours are, or ""."""

    newer: str
    older: str
    number: int = 1
    count: int = 1

    @property
    def key(self) -> str:
        """All of it, as a part of a page's key."""
        return repr((self.newer, self.older, self.number, self.count))


def teaser(entry: Entry, shared: tuple[str, ...] = ()) -> Teaser:
    """Return a brief as a teaser."""
    return Teaser(brief_path(entry.slug), entry.title, entry.date, entry.language, shared)


def card(site: Site, entry: Entry) -> Card:
    """Return a brief as lists show it."""
    often = sorted(entry.appearances, key=lambda each: -each.mentions)[:ACTORS_ON_CARD]
    return Card(
        path=brief_path(entry.slug),
        title=entry.title,
        date=entry.date,
        has_time=entry.has_time,
        language=entry.language,
        dateline=entry.dateline,
        summary=entry.summary,
        image=image_target(site, entry),
        actors=tuple(Link(each.name, actor_path(each.actor)) for each in often),
        corrected=str(min((each.kind for each in entry.corrections), key=gravity, default="")),
        draft=entry.draft,
        scheduled=entry.scheduled,
    )


def gravity(kind: CorrectionKind) -> int:
    """Return how grave a kind of correction is; 0 is the gravest."""
    return _GRAVEST_FIRST.index(kind)


def cards(site: Site, entries: Iterable[Entry]) -> tuple[Card, ...]:
    """Return briefs as lists show them."""
    return tuple(card(site, entry) for entry in entries)


def image_target(site: Site, entry: Entry) -> str:
    """Return the path or the web address of a brief's picture, or ""."""
    target = site.targets.get(entry.path, {}).get(entry.image, "") if entry.image else ""
    return target or safe_url(entry.image)
