"""The figures of a text, each with the rule that read it, and the numbers that are none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.ages import bearer, name_of
from briefgen.annotate.figures.amounts import are_listed, read_amounts
from briefgen.annotate.figures.attribution import Claimant, Claims
from briefgen.annotate.figures.context import context_of
from briefgen.annotate.figures.counted import Things
from briefgen.annotate.figures.elided import fill_in
from briefgen.annotate.figures.rates import read_count_rate
from briefgen.annotate.figures.referred import referred, restated
from briefgen.annotate.figures.traps import trap_of
from briefgen.annotate.figures.units import PERCENT, TIME
from briefgen.annotate.model import AGE_UNIT, Figure, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Date, Mention, Quote


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure, and the name of the rule that read it."""

    figure: Figure
    rule: str


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A number that is no figure: where it stands, its value, and the name of its trap."""

    span: Span
    value: float
    trap: str


def find_figures(
    doc: Doc,
    mentions: tuple[Mention, ...],
    dates: tuple[Date, ...],
    quotes: tuple[Quote, ...] = (),
    region: str = "",
) -> tuple[Figure, ...]:
    """Return the figures of an analysed text, sorted by place and without overlap.

    Args:
        doc: The text with tags, parse and entities.
        mentions: Its mentions, sorted; numbers inside a name are no figures, and ``attributed_to``
            points at one of them.
        dates: Its dates, sorted; of the numbers inside them only durations are figures.
        quotes: Its quotes, sorted, whose speakers claim the figures inside.
        region: The region that it is written for, whose money a bare "$" is; "" for none.
    """
    found = explain_figures(doc, mentions, dates, quotes, region)
    return tuple(explained.figure for explained in found)


def explain_figures(
    doc: Doc,
    mentions: tuple[Mention, ...],
    dates: tuple[Date, ...],
    quotes: tuple[Quote, ...] = (),
    region: str = "",
) -> tuple[Explained, ...]:
    """Return the figures as :func:`find_figures` does, each with the rule that read it."""
    text = doc.text  # spaCy joins it anew each time
    placed = fill_in(doc, text, _placed(doc, text, region))
    things, claims = Things(doc, placed), Claims(mentions, quotes)
    found: list[Explained] = []
    following: Amount | None = None
    for amount, tokens in reversed(placed):  # the last of a list says what all of it counts
        if trap_of(context_of(doc, text, amount, tokens, mentions, dates)):
            following = None
            continue
        person = bearer(doc, text, amount, tokens, mentions)
        alike = following is not None and amount.unit == following.unit
        if person:
            of = name_of(person, mentions)
        elif following and alike and are_listed(text, amount, following):
            of = found[-1].figure.of_span or things.counted(amount, tokens)
        elif following and (again := restated(text, amount, following, found[-1].figure.of_span)):
            of = again
        else:
            of = things.counted(amount, tokens)
        unit = AGE_UNIT if person else amount.unit
        if of and of.start > amount.end and (rate := _rate_behind(text, unit, of)):
            unit = f"{unit} per {rate}".strip()
        claimant = claims.claimant(tokens.root)
        figure = _figure(text, amount, unit, of, claimant)
        found.append(Explained(figure, _rule(amount, unit)))
        following = amount
    found.reverse()
    figures = referred(text, [one.figure for one in found])
    return tuple(replace(one, figure=figure) for one, figure in zip(found, figures, strict=True))


def _rate_behind(text: str, unit: str, of: Span) -> str:
    """Return what a rate behind the thing counted is by: "12 bodies a [day]", or ""."""
    rate = read_count_rate(text, of.end) if " per " not in unit else None
    return rate[0] if rate else ""


def held_back(
    doc: Doc, mentions: tuple[Mention, ...], dates: tuple[Date, ...]
) -> tuple[HeldBack, ...]:
    """Return the numbers of a text that are no figures, each with its trap, sorted by place.

    Numbers that are parts of words ("AK-47", "22nd") are not even read, and not among them.
    """
    text = doc.text
    trapped = (
        (amount, trap_of(context_of(doc, text, amount, tokens, mentions, dates)))
        for amount, tokens in fill_in(doc, text, _placed(doc, text, ""))
    )
    return tuple(
        HeldBack(Span(one.start, one.end), float(one.value), trap) for one, trap in trapped if trap
    )


def _placed(doc: Doc, text: str, region: str) -> list[tuple[Amount, Tokens]]:
    """Return the amounts of a text with their tokens, bounds left out."""
    return [
        (amount, tokens)
        for amount in read_amounts(text, region)
        if (tokens := doc.char_span(amount.core, amount.end, alignment_mode="expand")) is not None
    ]


def _figure(text: str, amount: Amount, unit: str, of: Span | None, claimant: Claimant) -> Figure:
    """Return an amount as a figure, its number in floating point."""
    return Figure(
        span=Span(amount.start, amount.end),
        value=float(amount.value),
        high=None if amount.high is None else float(amount.high),
        bound=amount.bound,
        unit=unit,
        currency=amount.currency,
        of=of.of(text) if of else "",
        of_span=of,
        attributed_to=claimant.mention,
        claimant_span=claimant.words,
    )


_OLD: Final = " of age"


def _rule(amount: Amount, unit: str) -> str:
    """Return the name of what an amount was read as: "money", "range of a duration"."""
    if amount.currency:
        kind = "money"
    elif unit.endswith(_OLD):
        kind = "age"
    elif unit == PERCENT:
        kind = "percentage"
    elif unit.startswith("per "):
        kind = "rate"
    elif unit:
        kind = "duration" if unit in TIME else "measure"
    elif amount.number.fraction:
        kind = "share"
    else:
        kind = "order of size" if amount.number.vague else "count"
    return kind if amount.high is None else f"range: {kind}"
