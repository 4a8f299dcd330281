"""Finds the figures of a text: numbers with bound, unit, what they count, and who claims them.

Three floors: ``numbers``, ``units``, ``currencies`` and ``bounds`` read words off the text;
``amounts`` puts them together; ``traps``, ``counted`` and ``attribution`` ask the parse whether
the amount is a figure, of what, and whose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.figures.ages import bearer, name_of
from briefgen.annotate.figures.amounts import are_listed, read_amounts
from briefgen.annotate.figures.attribution import Claims
from briefgen.annotate.figures.counted import Things
from briefgen.annotate.figures.traps import is_figure
from briefgen.annotate.figures.units import AGE
from briefgen.annotate.model import Figure, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Date, Mention

__all__ = ["find_figures"]


def find_figures(
    doc: Doc, mentions: tuple[Mention, ...], dates: tuple[Date, ...]
) -> tuple[Figure, ...]:
    """Return the figures of an analysed text, sorted by place and without overlap.

    Args:
        doc: The text with tags, parse and entities.
        mentions: Its mentions, sorted; numbers inside a name are no figures, and ``attributed_to``
            points at one of them.
        dates: Its dates, sorted; of the numbers inside them only durations are figures.
    """
    text = doc.text  # spaCy joins it anew each time
    placed = [
        (amount, tokens)
        for amount in read_amounts(text)
        if (tokens := doc.char_span(amount.core, amount.end, alignment_mode="expand")) is not None
    ]
    taken = frozenset(i for _, tokens in placed for i in range(tokens.start, tokens.end))
    things, claims = Things(doc, taken), Claims(doc, text, mentions)
    found: list[Figure] = []
    following: Amount | None = None
    for amount, tokens in reversed(placed):  # the last of a list says what all of it counts
        if not is_figure(doc, text, amount, tokens, mentions, dates):
            following = None
            continue
        person = bearer(doc, text, amount, tokens, mentions)
        of = name_of(person, mentions) if person else things.counted(amount, tokens)
        if of is None and following and are_listed(text, amount, following):
            of = found[-1].of_span
        claimant = claims.claimant(tokens.root)
        found.append(_figure(text, amount, AGE if person else amount.unit, of, claimant))
        following = amount
    return tuple(reversed(found))


def _figure(text: str, amount: Amount, unit: str, of: Span | None, claimant: int | None) -> Figure:
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
        attributed_to=claimant,
    )
