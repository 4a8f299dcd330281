"""What an annotated text holds: mentions of actors, dates, figures and quotes.

Every span is a pair of character offsets (Python string indexes) of the plain text, ``end``
excluded, and never reaches from one paragraph into the next; a newline ends a paragraph.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct


class ActorType(StrEnum):
    """What kind of thing an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    EVENT = "event"
    OTHER = "other"


class Form(StrEnum):
    """How a mention names its actor."""

    NAME = "name"
    SHORT = "short"  # a surname, a short name
    ACRONYM = "acronym"
    DEMONYM = "demonym"  # "Russian"
    METONYM = "metonym"  # "Ankara" for Turkey's government
    ANAPHOR = "anaphor"  # "the minister", "he"


class DateType(StrEnum):
    """The types of a TIMEX3 expression."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Bound(StrEnum):
    """How a figure's number bounds what is meant."""

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    BETWEEN = "between"


class QuoteKind(StrEnum):
    """Whether a quote is one or more sentences, a part of one, or a scare-quoted term."""

    FULL = "full"
    PART = "part"
    TERM = "term"


class Span(Struct, frozen=True, order=True):
    """Character offsets ``start`` and ``end`` (excluded) into the plain text."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the words that the span covers in ``text``."""
        return text[self.start : self.end]


class Mention(Struct, frozen=True):
    """A span of text that names an actor.

    Attributes:
        span: The words, without a leading article and without a closing 's.
        type: What kind of actor they name.
        form: How they name it.
        refers_to: The index, in ``Annotations.mentions``, of the fullest mention of the same actor
            in the same text ("Shoigu" -> "Sergey Shoigu", "SDF" -> "Syrian Democratic Forces",
            "the minister" -> "Sergey Shoigu"); None for that fullest mention itself. Never a chain.
        title: The words of office before or beside a name ("Russian Defense Minister"), or "".
    """

    span: Span
    type: ActorType
    form: Form = Form.NAME
    refers_to: int | None = None
    title: str = ""


class Date(Struct, frozen=True):
    """A temporal expression: its span and its TIMEX3 type and value (ISO-TimeML)."""

    span: Span
    type: DateType
    value: str


AGE_UNIT: Final = "year of age"
"""The unit of a figure that is the age of whom its ``of`` names."""


class Figure(Struct, frozen=True):
    """A number with what it counts.

    Attributes:
        span: The words of the figure with its bound and unit: "more than 100,000", "$5 million".
        value: The number; the lower one of a range.
        high: The higher number of a range, else None.
        bound: How the number bounds what is meant.
        unit: The unit in the singular ("hour", "percentage", "kilometre"), what a count is told by
            ("per day"), or "".
        currency: The ISO 4217 code of an amount of money, or "".
        of: What is counted, as the text has it ("refugee camps"), or "".
        of_span: Where those words stand, or None.
        attributed_to: The index of the mention of whoever claims it, or None.
        claimant_span: The words for whoever claims it ("the ministry", "police"), or None.
    """

    span: Span
    value: float
    high: float | None = None
    bound: Bound = Bound.EXACTLY
    unit: str = ""
    currency: str = ""
    of: str = ""
    of_span: Span | None = None
    attributed_to: int | None = None
    claimant_span: Span | None = None


class Quote(Struct, frozen=True):
    """Words in quotation marks.

    Attributes:
        span: The words between the marks, the marks excluded.
        kind: Full sentences, a part of one, or a term.
        speaker: The index of the mention that ``speaker_span`` is, or None where the speaker is
            told by no mention ("officials") or cannot be told.
        speaker_span: The words beside the quote that stand for the speaker ("Shoigu", "he", "the
            minister", "two officials"), or None where the speaker cannot be told.
        cue: The word that introduces it, as it stands ("said", "According to"), or "".
    """

    span: Span
    kind: QuoteKind
    speaker: int | None = None
    speaker_span: Span | None = None
    cue: str = ""


class Annotations(Struct, frozen=True):
    """All that was found in one text; each tuple is sorted by place."""

    mentions: tuple[Mention, ...] = ()
    dates: tuple[Date, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
