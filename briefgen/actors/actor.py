"""An actor, and what the resolver makes of a text's annotations."""

from datetime import date

from msgspec import Struct

from briefgen.annotate.model import ActorType, Date, DateType, Figure, Form, Quote, QuoteKind, Span

__all__ = [
    "Actor",
    "ActorType",
    "Date",
    "DateType",
    "Figure",
    "Form",
    "QuoteKind",
    "ResolvedAnnotations",
    "ResolvedFigure",
    "ResolvedMention",
    "ResolvedQuote",
    "Role",
    "Span",
]


class Role(Struct, frozen=True):
    """An office held: from the first to the last day, None where that is open or unknown."""

    title: str
    start: date | None = None
    end: date | None = None

    def held_on(self, day: date) -> bool:
        """Tell whether the office was held on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class Actor(Struct, frozen=True):
    """A person, organisation, place, group or event.

    Attributes:
        id: Its name in the site: ``actors/ID.html``; a slug.
        name: Its canonical name.
        type: What kind of thing it is.
        aliases: Other names.
        wikidata: Its Wikidata id ("Q159"), or "".
        wikipedia: The title of its English Wikipedia article ("Russia"), or "".
        description: What it is, in a phrase, or "".
        roles: The offices it held.
    """

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()
    wikidata: str = ""
    wikipedia: str = ""
    description: str = ""
    roles: tuple[Role, ...] = ()

    def role_on(self, day: date) -> str:
        """Return the title of the office held on that day, or ""; the last listed wins."""
        held = [role.title for role in self.roles if role.held_on(day)]
        return held[-1] if held else ""

    def holds(self, title: str, day: date) -> bool:
        """Tell whether the office held on that day has that title, as a "Mayor" of Kelmouth."""
        held = f"{self.role_on(day)} ".casefold()
        return bool(title) and held.startswith(f"{title} ".casefold())


class ResolvedMention(Struct, frozen=True):
    """A mention and the id of its actor."""

    span: Span
    form: Form
    actor: str


class ResolvedFigure(Struct, frozen=True):
    """A figure and the id of the actor that claims it, or ""."""

    figure: Figure
    attributed_to: str = ""


class ResolvedQuote(Struct, frozen=True):
    """A quote and the id of its speaker, or "" where it is unattributed."""

    quote: Quote
    speaker: str = ""


class ResolvedAnnotations(Struct, frozen=True):
    """A text's annotations with the actors that they speak of; everything sorted by place.

    Attributes:
        actors: Each actor that is mentioned, in the order of first mention.
    """

    actors: tuple[Actor, ...] = ()
    mentions: tuple[ResolvedMention, ...] = ()
    dates: tuple[Date, ...] = ()
    figures: tuple[ResolvedFigure, ...] = ()
    quotes: tuple[ResolvedQuote, ...] = ()
