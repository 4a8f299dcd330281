"""Runs the finders over texts: each is read by the language pipeline, and annotated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from briefgen.annotate.loading import load
from briefgen.annotate.model import Annotations, DateType
from briefgen.annotate.region import region_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from spacy.tokens import Doc

    from briefgen.annotate.model import Date

BATCH_SIZE = 32
"""Texts that spaCy reads at once: more is hardly faster and holds more in memory."""
BATCH_CHARACTERS = 80_000
"""How long these texts are together at most, so that long ones take no more memory than short."""


class Text(Struct, frozen=True):
    """A text to be annotated.

    Attributes:
        text: Plain text; a newline ends a paragraph.
        day: The day that its dates are read against, or None where that is not known.
        language: What it is written in, as a BCP 47 tag; of its region see ``region``.
    """

    text: str
    day: date | None
    language: str = "en"


def annotate(texts: Iterable[Text], model: str) -> Iterator[Annotations]:
    """Yield the annotations of each text, in order, reading only a batch ahead.

    Raises:
        ModelNotFoundError: The pipeline cannot be loaded.
    """
    nlp = load(model)
    for batch in in_batches(texts):
        docs = nlp.pipe((text.text for text in batch), batch_size=BATCH_SIZE)
        for text, doc in zip(batch, docs, strict=True):
            yield annotate_doc(doc, text.day, region_of(text.language))


def in_batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    """Yield the texts in batches of BATCH_SIZE and BATCH_CHARACTERS at most, in order.

    A text that is longer by itself makes a batch of its own.
    """
    batch: list[Text] = []
    characters = 0
    for text in texts:
        characters += len(text.text)
        if batch and (len(batch) == BATCH_SIZE or characters > BATCH_CHARACTERS):
            yield batch
            batch, characters = [], len(text.text)
        batch.append(text)
    if batch:
        yield batch


def annotate_doc(doc: Doc, day: date | None, region: str = "") -> Annotations:
    """Return what the finders see in one analysed text.

    Args:
        doc: The text with tags, parse and entities.
        day: The day that its dates are read against, or None.
        region: The region that it is written for ("AU"), or "".
    """
    from briefgen.annotate.actors import find_mentions  # noqa: PLC0415 - imports spaCy
    from briefgen.annotate.dates import find_dates  # noqa: PLC0415
    from briefgen.annotate.figures import find_figures  # noqa: PLC0415
    from briefgen.annotate.quotes import find_quotes  # noqa: PLC0415

    mentions = find_mentions(doc)
    dates = find_dates(doc, mentions, day, region)
    mark_dates(doc, dates)
    quotes = find_quotes(doc, mentions)
    figures = find_figures(doc, mentions, dates, quotes, region)
    return Annotations(mentions, dates, figures, quotes)


def mark_dates(doc: Doc, dates: Iterable[Date]) -> None:
    """Let the words of dates be known as such to the finders after: as DATE or TIME.

    They take the place of whatever the pipeline's own recogniser labelled so.
    """
    from spacy.util import filter_spans  # noqa: PLC0415 - imports spaCy

    names = [span for span in doc.ents if span.label_ not in TEMPORAL]
    spans = (
        doc.char_span(
            date.span.start,
            date.span.end,
            "TIME" if date.type is DateType.TIME else "DATE",
            alignment_mode="expand",
        )
        for date in dates
    )
    doc.ents = tuple(filter_spans([*names, *(span for span in spans if span is not None)]))


TEMPORAL = frozenset({"DATE", "TIME"})
