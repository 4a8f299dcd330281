"""The front matter's word to the annotator: its overrides win over what was found.

Overrides of dates, figures and quotes change the annotations; those of actors, speakers and
claims name actors, and so take effect while the mentions are resolved. What an override says
of words that are not in the body is an error that suggests the nearest words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from briefgen.actors.actor import (
    Actor,
    ActorType,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedQuote,
)
from briefgen.actors.local import settled
from briefgen.actors.names import local_actor
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import (
    Annotations,
    Bound,
    Date,
    DateType,
    Figure,
    Quote,
    QuoteKind,
    Span,
)
from briefgen.content.brief import NewActor
from briefgen.content.words import Occurrences, nearest, occurrences
from briefgen.corrections.placed import Placed
from briefgen.diagnostics import Diagnostic, did_you_mean

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.actors.who import WhoIsWho
    from briefgen.content.brief import (
        ActorOverride,
        DateOverride,
        FigureOverride,
        Override,
        Overrides,
        QuoteOverride,
    )

Thing = TypeVar("Thing")
AnyOverride = TypeVar("AnyOverride", bound="Override")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
NOBODY = frozenset(("anonymous", "nobody", "none", "unattributed", "unknown", "unnamed"))
"""What editors may write for a speaker who cannot be named."""


def meant_of(override: Override, found: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return which of the places of its words an override means."""
    if override.occurrence is None:
        return found
    return found[override.occurrence - 1 : override.occurrence]


def resolve_as_told(
    path: str,
    text: str,
    annotations: Annotations,
    overrides: Overrides,
    who: WhoIsWho,
    day: dt.date,
) -> tuple[ResolvedAnnotations, tuple[Diagnostic, ...]]:
    """Return a text's annotations with its overrides applied and its actors resolved.

    Args:
        path: The brief's file, for diagnostics.
        text: The body as plain text.
        annotations: What the annotator found in it.
        overrides: What the front matter says instead.
        who: The actors that are known.
        day: The brief's day, which decides who holds an office.

    Returns:
        The annotations, and an error for each override that matches nothing or names nobody.
    """
    desk = _Desk(path, Occurrences(text))
    annotations = replace(
        annotations,
        dates=_told_dates(desk, annotations.dates, overrides.dates),
        figures=_told_figures(desk, annotations.figures, overrides.figures),
        quotes=_told_quotes(desk, annotations.quotes, overrides.quotes),
    )
    for told in (overrides.actors, overrides.dates, overrides.figures, overrides.quotes):
        _told_twice(desk, told)
    resolved = resolve(text, annotations, who.directory, who.knowledge, day, {})
    named = _named_actors(desk, overrides, who, resolved)
    decided = _decided_mentions(desk, overrides.actors, named)
    mentions = Placed(resolved.mentions, lambda mention: mention.span)
    for override in overrides.actors:
        spans = desk.spans(override)
        if override.ignore and spans and not mentions.at(spans):
            desk.nothing_to_ignore(override, "actor")
    if decided:
        resolved = resolve(text, annotations, who.directory, who.knowledge, day, decided)
    resolved = _attribute(desk, resolved, overrides, named)
    return resolved, tuple(sorted(desk.wrong))


@dataclass(frozen=True, slots=True)
class _Desk:
    """The text that overrides speak of, and what they say wrongly."""

    path: str
    words: Occurrences
    wrong: list[Diagnostic] = field(default_factory=list)

    def spans(self, override: Override, *, complain: bool = False) -> tuple[Span, ...]:
        """Return the words that an override means; complain where there are none."""
        found = self.words.of(override.text)
        meant = meant_of(override, found)
        if meant or not complain:
            return meant
        if found:
            times = "once" if len(found) == 1 else f"{len(found)} times"
            self.error(override, f"'{override.text}' stands only {times} in the body")
        elif occurrences(override.text, self.words.text):
            self.error(override, f"'{override.text}' stands in the body, but in two paragraphs")
        else:
            near = nearest(override.text, self.words.text)
            self.error(
                override,
                f"'{override.text}' does not stand in the body",
                f"did you mean '{near}'?" if near else "",
            )
        return ()

    def error(self, override: Override, message: str, hint: str = "") -> None:
        self.wrong.append(override.at.error(self.path, message, hint))

    def nothing_to_ignore(self, override: Override, what: str) -> None:
        self.wrong.append(
            override.at.warning(
                self.path,
                f"'{override.text}' is taken for no {what} (any more), so there is none to ignore",
                "remove this override",
            )
        )


def _told_twice(desk: _Desk, overrides: Sequence[Override]) -> None:
    """Complain of overrides of one kind that speak of the same words."""
    first: dict[int, int] = {}  # which override is the first to speak of a character
    for number, override in enumerate(overrides):
        meant = (place for span in desk.spans(override) for place in range(span.start, span.end))
        earliest = min((first.setdefault(place, number) for place in meant), default=number)
        if earliest < number:
            desk.error(
                override,
                f"'{override.text}' is overridden twice: line {overrides[earliest].at.line} speaks"
                " of the same words",
                "keep one of them, or tell them apart by 'occurrence'",
            )


def _replaced(
    desk: _Desk, what: str, told: Placed[Thing], overrides: Iterable[AnyOverride]
) -> Iterator[tuple[AnyOverride, tuple[Span, ...], list[Thing]]]:
    """Take out what overrides speak of; yield each that puts something else in its place.

    Args:
        desk: Hears of overrides that match nothing.
        what: What the things are called.
        told: The things, which each override finds as those before it have left them.
        overrides: The overrides, in their order.

    Yields:
        An override, the words that it means, and what has stood there.
    """
    for override in overrides:
        spans = desk.spans(override, complain=True)
        meant = told.take(spans)
        if override.ignore and spans and not meant:
            desk.nothing_to_ignore(override, what)
        if not override.ignore:
            yield override, spans, meant


def _told_dates(
    desk: _Desk, dates: tuple[Date, ...], overrides: Iterable[DateOverride]
) -> tuple[Date, ...]:
    told = Placed(dates, lambda date: date.span)
    for override, spans, meant in _replaced(desk, "date", told, overrides):
        known = Placed(meant, lambda date: date.span)
        for span in spans:
            found = [date for date in known.at([span]) if date.span.covers(span)]
            told.add(
                replace(found[0], value=override.value)
                if found and found[0].type is DateType.SET
                else Date(
                    found[0].span if found else span, timex_type(override.value), override.value
                )
            )
    return tuple(sorted(dict.fromkeys(told), key=lambda date: date.span))


def timex_type(value: str) -> DateType:
    """Return the TIMEX3 type that a TIMEX3 value shows: "P3D" is a duration."""
    if re.match(r"P[T\dX]", value):
        return DateType.DURATION
    return DateType.TIME if "T" in value and value[0] in "0123456789X" else DateType.DATE


def _told_figures(
    desk: _Desk, figures: tuple[Figure, ...], overrides: Iterable[FigureOverride]
) -> tuple[Figure, ...]:
    told = Placed(figures, lambda figure: figure.span)
    for override, spans, meant in _replaced(desk, "figure", told, overrides):
        for figure in meant:
            told.add(_told_figure(figure, override))
        known = Placed(meant, lambda figure: figure.span)
        for span in spans:
            if known.at([span]):
                continue
            number = NUMBER.search(span.of(desk.words.text))
            if override.value is None and number is None:
                desk.error(
                    override, f"'{override.text}' has no figure", "say which it is: add value: ..."
                )
                break
            value = float(number.group().replace(",", "")) if number else 0.0
            told.add(_told_figure(Figure(span, value), override))
    return tuple(sorted(told, key=lambda figure: figure.span))


def _told_figure(figure: Figure, override: FigureOverride) -> Figure:
    given: dict[str, object] = {
        name: getattr(override, name)
        for name in ("value", "high", "unit", "currency", "of")
        if getattr(override, name) is not None
    }
    if override.bound is not None:
        given["bound"] = Bound(override.bound)
    if override.of is not None:
        given["of_span"] = None
    return replace(figure, **given)


def _told_quotes(
    desk: _Desk, quotes: tuple[Quote, ...], overrides: Iterable[QuoteOverride]
) -> tuple[Quote, ...]:
    told = Placed(quotes, lambda quote: quote.span)
    for override, spans, meant in _replaced(desk, "quote", told, overrides):
        known = Placed(meant, lambda quote: quote.span)
        new = [Quote(span, QuoteKind.PART) for span in spans if not known.at([span])]
        for quote in (*meant, *new):
            told.add(
                replace(
                    quote,
                    kind=QuoteKind(override.kind) if override.kind else quote.kind,
                    cue=quote.cue if override.cue is None else override.cue,
                )
            )
    return tuple(sorted(told, key=lambda quote: quote.span))


def _named_actors(
    desk: _Desk, overrides: Overrides, who: WhoIsWho, resolved: ResolvedAnnotations
) -> Mapping[str | NewActor, Actor]:
    """Return the actors that the overrides name, by an id or made up on the spot."""
    naming: list[tuple[Override, str | NewActor | None]] = [
        *((each, each.actor) for each in overrides.actors),
        *((each, each.speaker) for each in overrides.quotes),
        *((each, each.attributed_to) for each in overrides.figures),
    ]
    named: dict[str | NewActor, Actor] = {
        new: _made_up(new, who) for _, new in naming if isinstance(new, NewActor)
    }
    here = {actor.id: actor for actor in (*resolved.actors, *named.values())}
    for override, name in naming:
        if isinstance(name, str) and name:
            known = who.directory.actors.get(name) or who.knowledge.by_id(name) or here.get(name)
            if known is not None:
                named[name] = known
                continue
            desk.error(
                override,
                f"there is no actor '{name}', neither in actors.yaml nor in this brief",
                "write null where nobody can be named"
                if name in NOBODY
                else did_you_mean(name, [*who.directory.actors, *here]),
            )
    return named


def _made_up(new: NewActor, who: WhoIsWho) -> Actor:
    actor = local_actor(new.name, ActorType(new.type), new.wikidata, new.wikipedia)
    return settled(actor, who.directory, who.knowledge)


def _decided_mentions(
    desk: _Desk, overrides: Iterable[ActorOverride], named: Mapping[str | NewActor, Actor]
) -> dict[Span, Actor | None]:
    decided: dict[Span, Actor | None] = {}
    for override in overrides:
        for span in desk.spans(override, complain=True):
            if override.ignore:
                decided[span] = None
            elif override.actor is not None and override.actor in named:
                decided[span] = named[override.actor]
    return decided


def _attribute(
    desk: _Desk,
    resolved: ResolvedAnnotations,
    overrides: Overrides,
    named: Mapping[str | NewActor, Actor],
) -> ResolvedAnnotations:
    """Give quotes and figures the speakers and claimants that their overrides name."""
    quotes = Placed(resolved.quotes, lambda each: each.quote.span)
    figures = Placed(resolved.figures, lambda each: each.figure.span)
    added: dict[str, Actor] = {}
    for told in overrides.quotes:
        speaker = named.get(told.speaker) if told.speaker is not None else None
        if speaker is not None or told.unattributed:
            quotes.change(desk.spans(told), partial(_spoken_by, speaker=speaker))
            added |= {speaker.id: speaker} if speaker else {}
    for claim in overrides.figures:
        claimant = named.get(claim.attributed_to) if claim.attributed_to else None
        if claim.attributed_to is not None:
            figures.change(desk.spans(claim), partial(_claimed_by, claimant=claimant))
            added |= {claimant.id: claimant} if claimant else {}
    for actor in resolved.actors:
        added.pop(actor.id, None)
    return replace(
        resolved,
        actors=(*resolved.actors, *added.values()),
        quotes=tuple(quotes),
        figures=tuple(figures),
    )


def _spoken_by(resolved: ResolvedQuote, speaker: Actor | None) -> ResolvedQuote:
    # The words that seemed to stand for the speaker are not the editor's speaker.
    quote = replace(resolved.quote, speaker=None, speaker_span=None)
    return ResolvedQuote(quote, speaker.id if speaker else "")


def _claimed_by(resolved: ResolvedFigure, claimant: Actor | None) -> ResolvedFigure:
    return replace(resolved, attributed_to=claimant.id if claimant else "")
