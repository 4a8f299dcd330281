"""What the finders see in one text and by which rules, and what looks like it and was held back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.annotate import actors, dates, figures, quotes
from briefgen.annotate.model import Annotations
from briefgen.annotate.pipeline import mark_dates

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc

    from briefgen.annotate.actors import Explained as ExplainedMention
    from briefgen.annotate.actors import HeldBack as HeldBackName
    from briefgen.annotate.dates import Explained as ExplainedDate
    from briefgen.annotate.dates import HeldBack as HeldBackDate
    from briefgen.annotate.figures import Explained as ExplainedFigure
    from briefgen.annotate.figures import HeldBack as HeldBackNumber
    from briefgen.annotate.quotes import Explained as ExplainedQuote


@dataclass(frozen=True, slots=True)
class ExplainedText:
    """All that was found in one text; each tuple is sorted by place.

    Attributes:
        mentions, dates, figures, quotes: What was found, each with its rule.
        no_actors, no_dates, no_figures: What was held back, each with its trap.
    """

    mentions: tuple[ExplainedMention, ...]
    dates: tuple[ExplainedDate, ...]
    figures: tuple[ExplainedFigure, ...]
    quotes: tuple[ExplainedQuote, ...]
    no_actors: tuple[HeldBackName, ...]
    no_dates: tuple[HeldBackDate, ...]
    no_figures: tuple[HeldBackNumber, ...]

    @property
    def annotations(self) -> Annotations:
        """What ``pipeline.annotate_doc`` finds in the same text."""
        return Annotations(
            tuple(each.mention for each in self.mentions),
            tuple(each.date for each in self.dates),
            tuple(each.figure for each in self.figures),
            tuple(each.quote for each in self.quotes),
        )


def explain_doc(doc: Doc, day: date | None, region: str = "") -> ExplainedText:
    """Return what the finders see in one analysed text, and why.

    The finders run one after the other as in ``pipeline.annotate_doc``, whose arguments these are.
    """
    mentions = actors.explain_mentions(doc)
    named = tuple(each.mention for each in mentions)
    dated = dates.explain_dates(doc, named, day, region)
    no_dates = dates.held_back(doc, named, day, region)
    days = tuple(each.date for each in dated)
    mark_dates(doc, days)
    quoted = quotes.explain_quotes(doc, named)
    spoken = tuple(each.quote for each in quoted)
    return ExplainedText(
        mentions,
        dated,
        figures.explain_figures(doc, named, days, spoken, region),
        quoted,
        actors.held_back(doc),
        no_dates,
        figures.held_back(doc, named, days),
    )
