"""What was found in a brief: what it says, by which rule or override, and how to correct it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import ActorType, Form, Span
from briefgen.annotate.region import region_of
from briefgen.articles import asked_for
from briefgen.content.words import Occurrences
from briefgen.corrections.overrides import meant_of, resolve_as_told
from briefgen.corrections.placed import Placed
from briefgen.explain import snippets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from spacy.tokens import Doc

    from briefgen.actors.actor import Actor, ResolvedFigure, ResolvedMention, ResolvedQuote
    from briefgen.actors.who import WhoIsWho
    from briefgen.annotate.actors import Explained as ExplainedMention
    from briefgen.annotate.actors import HeldBack as HeldBackName
    from briefgen.annotate.dates import HeldBack as HeldBackDate
    from briefgen.annotate.explained import ExplainedText
    from briefgen.annotate.figures import HeldBack as HeldBackNumber
    from briefgen.annotate.model import Date
    from briefgen.config import AnnotationConfig
    from briefgen.content.brief import Brief, Override
    from briefgen.diagnostics import Diagnostic
    from briefgen.explain.snippets import Value
    from briefgen.newsroom import Newsroom

    _Snippet: TypeAlias = Mapping[str, Value]


class Kind(StrEnum):
    """The kinds of what is found, by their keys under ``annotations``."""

    ACTORS = "actors"
    DATES = "dates"
    FIGURES = "figures"
    QUOTES = "quotes"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found, or held back.

    Attributes:
        span: Its words in the plain text.
        kind: The list under ``annotations`` that it is corrected in.
        says: What it was taken for, in words.
        why: By which rule, in words.
        override: The override that had the last word, or None.
        snippets: The front matter that corrects it; none where an override does already.
    """

    span: Span
    kind: Kind
    says: str
    why: str
    override: Override | None = None
    snippets: tuple[_Snippet, ...] = ()


def find(
    doc: Doc, brief: Brief, newsroom: Newsroom
) -> tuple[list[Finding], tuple[Diagnostic, ...]]:
    """Return all that is found in a brief, in the order of its text.

    Args:
        doc: The brief's plain text, analysed.
        brief: The brief, with its overrides.
        newsroom: Says what is looked for, and who is known.

    Returns:
        The findings, and what is wrong with the overrides.
    """
    from briefgen.annotate.explained import explain_doc  # noqa: PLC0415 - imports spaCy

    asked, text, day = newsroom.config.annotation, brief.body.text, brief.date.date()
    seen = explain_doc(doc, day, region_of(brief.language))
    resolved, wrong = resolve_as_told(
        brief.path,
        text,
        asked_for(seen.annotations, asked),
        brief.overrides,
        newsroom.who,
        day,
    )
    explained = seen.mentions if asked.actors else ()
    printed = Occurrences(text)
    told = {kind: _Told(printed, getattr(brief.overrides, kind)) for kind in Kind}
    rules = {
        Kind.ACTORS: _Rules(_named(text, explained, newsroom.who) if asked.actors else ()),
        Kind.DATES: _Rules((one.date.span, one.rule) for one in seen.dates if asked.dates),
        Kind.FIGURES: _Rules((one.figure.span, one.rule) for one in seen.figures if asked.figures),
        Kind.QUOTES: _Rules((one.quote.span, one.rule) for one in seen.quotes if asked.quotes),
    }
    who = _Who(newsroom.who, {actor.id: actor for actor in resolved.actors}, told[Kind.ACTORS])
    found = [
        *_mentions(printed, seen.mentions, resolved.mentions, who),
        *_dates(printed, resolved.dates, rules[Kind.DATES], told[Kind.DATES]),
        *_figures(printed, resolved.figures, rules[Kind.FIGURES], told[Kind.FIGURES], who),
        *_quotes(printed, resolved.quotes, rules[Kind.QUOTES], told[Kind.QUOTES], who),
    ]
    for kind in Kind:
        found.extend(_ignored(kind, rules[kind], told[kind], found))
    found.extend(_shared(printed, explained, newsroom.who, found))
    found.extend(_held_back(printed, seen, asked, found))
    return sorted(found, key=lambda one: (one.span.start, -one.span.end, one.kind)), wrong


class _Told:
    """The overrides of one kind, to be asked which has the last word on some words."""

    def __init__(self, words: Occurrences, overrides: Iterable[Override]) -> None:
        told = (
            (override, each)
            for override in overrides
            for each in meant_of(override, words.of(override.text))
        )
        self._told = Placed(told, lambda one: one[1])

    def about(self, span: Span | None) -> Override | None:
        """Return the last override that speaks of words of the span, or None."""
        found = self._told.at([span]) if span is not None else ()
        return found[-1][0] if found else None


class _Rules:
    """The rules by which the words of one kind were found."""

    def __init__(self, found: Iterable[tuple[Span, str]]) -> None:
        self._rules = dict(found)

    @property
    def spans(self) -> Iterable[Span]:
        """The words that were found."""
        return self._rules.keys()

    def of(self, span: Span) -> str:
        """Return the rule that found the words, or "" where only an override did."""
        return _worded(self._rules.get(span, ""))


@dataclass(frozen=True, slots=True)
class _Who:
    """The actors of a brief, and from where each is known."""

    known: WhoIsWho
    actors: Mapping[str, Actor]
    told: _Told

    def knows(self, actor: str) -> str:
        """Return who knows an actor beside the brief itself, or ""."""
        if actor in self.known.directory.actors:
            return "actors.yaml"
        return "the knowledge base" if self.known.knowledge.by_id(actor) else ""

    def name(self, actor: str) -> str:
        """Return an actor as an editor knows it."""
        return f"{self.actors[actor].name} ({actor})" if actor in self.actors else actor


def _finding(
    told: _Told, kind: Kind, span: Span, says: str, why: str, correct: _Snippet
) -> Finding:
    """Return a finding with the override that made it so, or else with its snippets.

    Args:
        told: The overrides of its kind.
        kind: Its kind.
        span: Its words.
        says: What was found.
        why: By which rule.
        correct: The snippet that says what was found, to be changed.
    """
    override = told.about(span)
    both = correct, snippets.to_ignore(correct)
    return Finding(span, kind, says, why, override, () if override else both)


def _mentions(
    words: Occurrences,
    explained: Sequence[ExplainedMention],
    resolved: Iterable[ResolvedMention],
    who: _Who,
) -> Iterator[Finding]:
    by_span = {one.mention.span: one for one in explained}
    for found in resolved:
        actor, own = who.actors[found.actor], by_span.get(found.span)
        known = who.knows(actor.id)
        source = known or "this brief alone"
        why = own.rule if own else _unseen(found, source)
        override, fullest = who.told.about(found.span), None
        if own and own.mention.refers_to is not None:
            fullest = explained[own.mention.refers_to].mention.span
            override = override or who.told.about(fullest)
        why += f"; who it is: {'the front matter' if override else source}"
        why += f', as for "{fullest.of(words.text)}"' if fullest else ""
        kind = _TYPES.get(actor.type) or _a(actor.type.value)
        says = f"{actor.name} ({actor.id}), {kind}, by {_FORMS[found.form]}"
        correct = snippets.for_actor(words, found.span, actor, known=bool(known))
        both = correct, snippets.to_ignore(correct)
        yield Finding(found.span, Kind.ACTORS, says, why, override, () if override else both)


def _unseen(found: ResolvedMention, source: str) -> str:
    """Return the rule of a mention that the finder did not see, or not with these bounds."""
    if found.form is Form.ANAPHOR:
        return "a state's word beside what it has, or whose office it is"
    return f"a name that {source} knows" if source != "this brief alone" else "by the words beside"


_TYPES: Final = {ActorType.OTHER: "something else"}
_FORMS: Final[Mapping[Form, str]] = {
    Form.NAME: "name",
    Form.SHORT: "short name",
    Form.ACRONYM: "acronym",
    Form.DEMONYM: "demonym",
    Form.METONYM: "metonym",
    Form.ANAPHOR: "words that stand for a name",
}


def _dates(
    words: Occurrences, dates: Iterable[Date], rules: _Rules, told: _Told
) -> Iterator[Finding]:
    for date in dates:
        says = f"{date.value}, {_a(date.type.value)}"
        rule = rules.of(date.span)
        why = f"{rule}; {_NO_ORDER}" if rule == "numeric" and "-XX-XX" in date.value else rule
        correct = snippets.for_date(words, date)
        yield _finding(told, Kind.DATES, date.span, says, why, correct)


_NO_ORDER: Final = (
    "nothing tells the day from the month; a language with its region would, such as en-GB"
)


def _figures(
    words: Occurrences, figures: Iterable[ResolvedFigure], rules: _Rules, told: _Told, who: _Who
) -> Iterator[Finding]:
    for resolved in figures:
        figure, claimant = resolved.figure, resolved.attributed_to
        number = snippets.written(figure.value)
        if figure.high is not None:
            number += f" and {snippets.written(figure.high)}"
        parts = (figure.bound.value, number, figure.unit, figure.currency)
        says = " ".join(part for part in parts if part)
        says += f', of "{figure.of}"' if figure.of else ""
        says += f", claimed by {who.name(claimant)}" if claimant else ""
        correct = snippets.for_figure(words, figure, claimant)
        yield _finding(told, Kind.FIGURES, figure.span, says, rules.of(figure.span), correct)


def _quotes(
    words: Occurrences, quotes: Iterable[ResolvedQuote], rules: _Rules, told: _Told, who: _Who
) -> Iterator[Finding]:
    for resolved in quotes:
        quote, speaker = resolved.quote, resolved.speaker
        says = f"{_a(quote.kind.value)} quote, "
        says += f"said by {who.name(speaker)}" if speaker else "unattributed"
        if quote.speaker_span:
            says += f' ("{quote.speaker_span.of(words.text)}"'
            says += f', with the cue "{quote.cue}")' if quote.cue else ")"
        correct = snippets.for_quote(words, quote, speaker)
        yield _finding(told, Kind.QUOTES, quote.span, says, rules.of(quote.span), correct)


def _named(
    text: str, explained: Sequence[ExplainedMention], who: WhoIsWho
) -> Iterator[tuple[Span, str]]:
    """Yield the names of a text and their rules, those too that the finder did not see."""
    for one in explained:
        yield one.mention.span, one.rule
    unseen = {span: "the knowledge base" for span, _ in who.knowledge.scan(text)}
    unseen |= {span: "actors.yaml" for span, _ in who.directory.mentions(text)}
    seen = _placed(one.mention.span for one in explained)
    for span, source in unseen.items():
        if not seen.at([span]):
            yield span, f"a name that {source} knows"


def _ignored(kind: Kind, rules: _Rules, told: _Told, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield what was found but overridden, so that it is there no more."""
    kept = _placed(one.span for one in found if one.kind is kind)
    for span in rules.spans:
        override = told.about(span)
        if override and not kept.at([span]):
            yield Finding(span, kind, f"nothing for {kind.value}", rules.of(span), override)


def _shared(
    words: Occurrences,
    explained: Iterable[ExplainedMention],
    who: WhoIsWho,
    found: Iterable[Finding],
) -> Iterator[Finding]:
    """Yield the surnames that are nobody's, since several in actors.yaml have them."""
    taken = _placed(one.span for one in found if one.kind is Kind.ACTORS)
    for span in (one.mention.span for one in explained):
        namesakes = who.directory.by_surname(span.of(words.text))
        if len(namesakes) > 1 and not taken.at([span]):
            ids = " or ".join(actor.id for actor in namesakes)
            either = (snippets.for_actor(words, span, each, known=True) for each in namesakes)
            says = f"nobody, for it may be {ids}"
            why = "held back by a surname of several in actors.yaml"
            yield Finding(span, Kind.ACTORS, says, why, snippets=tuple(either))


def _held_back(
    words: Occurrences, seen: ExplainedText, asked: AnnotationConfig, found: Iterable[Finding]
) -> Iterator[Finding]:
    """Yield what looks like an actor, a date or a figure and is none, unless it is another's."""
    taken = _placed(one.span for one in found if one.kind is not Kind.QUOTES)
    held = (
        *(_no_actors(words, seen.no_actors) if asked.actors else ()),
        *(_no_dates(words, seen.no_dates) if asked.dates else ()),
        *(_no_figures(words, seen.no_figures) if asked.figures else ()),
    )
    for finding in held:
        if not taken.at([finding.span]):
            taken.add(finding.span)
            yield finding


def _no_actors(words: Occurrences, names: Iterable[HeldBackName]) -> Iterator[Finding]:
    for one in names:
        yield Finding(
            one.span,
            Kind.ACTORS,
            _NO_ACTOR if one.type is ActorType.OTHER else f"no actor (else {_a(one.type.value)})",
            f"held back by {_worded(one.trap)}",
            snippets=(snippets.as_actor(words, one.span, one.type),),
        )


def _no_dates(words: Occurrences, dates: Iterable[HeldBackDate]) -> Iterator[Finding]:
    """Yield dates that were held back, but for "may" and "march" as verbs: nobody wonders."""
    for one in dates:
        if one.trap != "lower_month":
            yield Finding(
                one.date.span,
                Kind.DATES,
                f"no date (else {one.date.value})",
                f"held back by {_worded(one.trap)}",
                snippets=(snippets.for_date(words, one.date),),
            )


def _no_figures(words: Occurrences, numbers: Iterable[HeldBackNumber]) -> Iterator[Finding]:
    for one in numbers:
        yield Finding(
            one.span,
            Kind.FIGURES,
            f"no figure (else {snippets.written(one.value)})",
            f"held back by {_worded(one.trap)}",
            snippets=(snippets.as_figure(words, one.span, one.value),),
        )


def _placed(spans: Iterable[Span]) -> Placed[Span]:
    return Placed(spans, lambda span: span)


_NO_ACTOR: Final = "no actor, but a work, a law, a product or the like"


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _worded(name: str) -> str:
    """Return the name of a rule or trap as words: "part of a name"."""
    return name.replace("_", " ")
