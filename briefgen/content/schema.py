"""The front matter as editors may write it: pydantic models, with the rules of each key.

``briefgen.content.frontmatter`` makes the frozen dataclasses of ``briefgen.content.brief`` of them.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Final, Self

from pydantic import AfterValidator, Discriminator, Field, Tag, model_validator

from briefgen.annotate.model import ActorType, Bound, QuoteKind
from briefgen.content.brief import CorrectionKind
from briefgen.reading.fields import (
    Address,
    Day,
    Free,
    Language,
    Line,
    Lines,
    Moment,
    Positive,
    Prose,
    Slug,
    Text,
    Words,
    is_slug,
    one_of,
)
from briefgen.reading.validation import Map, fault

_UNIT: Final = "(?:DE|CE|ML|WE|SP|SU|FA|WI|[CYMWDQH])"
_AMOUNT: Final = r"(?:[0-9]+(?:\.[0-9]+)?|X{1,2})"
_CLOCK: Final = (
    r"T(?:(?:[01][0-9]|2[0-4]|XX)(?::[0-5][0-9](?::[0-5][0-9])?)?|MO|MI|AF|EV|NI|PM|AM|DT)"
)
_TIMEX3: Final = re.compile(
    rf"""
      (?:PAST|PRESENT|FUTURE)_REF
    | P(?:{_AMOUNT}{_UNIT})+(?:T(?:{_AMOUNT}[HMS])+)? | PT(?:{_AMOUNT}(?:[HMS]|NI))+
    | (?:BC)?[0-9X]{{2,4}}                          # a century, decade or year
    | FY[0-9X]{{4}}(?:-(?:Q[1-4X]|H[12X]))?
    | [0-9X]{{4}}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)
    | [0-9X]{{4}}-W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)(?:-(?:[1-7X]|WE)(?:{_CLOCK})?)?
    | (?P<year>[0-9X]{{4}})-(?P<month>0[1-9]|1[0-2]|XX)
      (?:-(?P<day>0[1-9]|[12][0-9]|3[01]|XX)(?:{_CLOCK}(?:Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?)?
    | {_CLOCK}
    """,
    re.VERBOSE,
)
"""The ``value`` of a TIMEX3 element: ISO-TimeML (ISO 24617-1), Annex on <TIMEX3>, after TIDES."""


def _timex3(value: str) -> str:
    """Refuse what is no TIMEX3 value, or a day that no calendar has."""
    match = _TIMEX3.fullmatch(value)
    if not match:
        hint = "write a day as 2019-10-21, a month as 2019-10, a week as 2019-W43, a length of time"
        raise fault(f"'{value}' is no TIMEX3 value", f"{hint} as P3D or PT120H, or PAST_REF")
    parts = match["year"] or "X", match["month"] or "X", match["day"] or "X"
    if all(map(str.isdigit, parts)):
        try:
            date(*map(int, parts))
        except ValueError:
            raise fault(f"there is no such day as '{value}'") from None
    return value


def _wikidata(value: str) -> str:
    if not re.fullmatch(r"Q[1-9][0-9]{0,11}", value):
        raise fault(f"'{value}' is no Wikidata id", "write one such as Q159")
    return value


def _currency(value: str) -> str:
    if value and not re.fullmatch(r"[A-Z]{3}", value):
        raise fault(f"'{value}' is no currency code", "write one such as USD (ISO 4217)")
    return value


def _actor_id(value: str) -> str:
    if not is_slug(value):
        hint = "write one such as sergey-shoigu; for a new actor, {name: ..., type: person}"
        raise fault(f"'{value}' is no actor's id", hint)
    return value


ActorId = Annotated[Line, AfterValidator(_actor_id)]


class NewActorMap(Map):
    """``{name: ..., type: person}``: an actor that an override makes up on the spot."""

    name: Line
    type: Annotated[ActorType, one_of(ActorType)]
    wikidata: Annotated[Line, AfterValidator(_wikidata)] | None = None
    wikipedia: Line | None = None


AnyActor = Annotated[
    Annotated[ActorId, Tag("<id>")] | Annotated[NewActorMap, Tag("<map>")],
    Discriminator(lambda value: "<map>" if isinstance(value, dict) else "<id>"),
]
"""An actor's id, or a new actor."""


class OverrideMap(Map):
    """What all of ``annotations`` have; each kind names what it may replace."""

    replaces: ClassVar[tuple[str, ...]] = ()

    text: Words
    occurrence: Positive | None = None
    ignore: bool = False

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        """Refuse an override that ignores and replaces, or does neither."""
        given = {type(self).model_fields[name].alias or name for name in self.model_fields_set}
        replaced = [key for key in self.replaces if key in given]
        if self.ignore and replaced:
            raise fault(f"'{self.text}' cannot have both '{replaced[0]}' and 'ignore'")
        if not self.ignore and not replaced:
            keys = ", ".join(f"'{key}'" for key in self.replaces)
            raise fault(f"nothing is said about '{self.text}'", f"add {keys} or 'ignore: true'")
        return self


class ActorOverrideMap(OverrideMap):
    """One of ``annotations.actors``."""

    replaces: ClassVar[tuple[str, ...]] = ("is",)

    is_: AnyActor | None = Field(None, alias="is")


class DateOverrideMap(OverrideMap):
    """One of ``annotations.dates``."""

    replaces: ClassVar[tuple[str, ...]] = ("value",)

    value: Annotated[Line, AfterValidator(_timex3)] | None = None


class FigureOverrideMap(OverrideMap):
    """One of ``annotations.figures``."""

    replaces: ClassVar[tuple[str, ...]] = (
        "value",
        "high",
        "bound",
        "unit",
        "currency",
        "of",
        "attributed_to",
    )

    value: float | None = None
    high: float | None = None
    bound: Annotated[Bound, one_of(Bound)] | None = None
    unit: Text | None = None
    currency: Annotated[Text, AfterValidator(_currency)] | None = None
    of: Text | None = None
    attributed_to: ActorId | None = None

    @model_validator(mode="after")
    def _range_goes_up(self) -> Self:
        """Refuse a range whose higher number is lower."""
        if self.value is not None and self.high is not None and self.high < self.value:
            raise fault(f"'high' is lower than 'value' in '{self.text}'")
        return self


class QuoteOverrideMap(OverrideMap):
    """One of ``annotations.quotes``; ``speaker: null`` is a quote of nobody who can be named."""

    replaces: ClassVar[tuple[str, ...]] = ("speaker", "kind", "cue")

    speaker: AnyActor | None = None
    kind: Annotated[QuoteKind, one_of(QuoteKind)] | None = None
    cue: Text | None = None


class AnnotationsMap(Map):
    """``annotations``."""

    actors: list[ActorOverrideMap] | None = None
    dates: list[DateOverrideMap] | None = None
    figures: list[FigureOverrideMap] | None = None
    quotes: list[QuoteOverrideMap] | None = None


class CorrectionMap(Map):
    """One of ``corrections``."""

    date: Day
    kind: Annotated[CorrectionKind, one_of(CorrectionKind)]
    note: Prose
    was: Words | None = None
    now: Words | None = None


class SourceMap(Map):
    """One of ``sources``."""

    name: Line
    url: Address | None = None
    date: Day | None = None


class ImageMap(Map):
    """``image``."""

    src: Line
    alt: Text
    credit: Line | None = None


class FrontMatter(Map):
    """The whole front matter."""

    also_known_as: ClassVar[Mapping[str, str]] = {
        "author": "authors",
        "byline": "authors",
        "categories": "tags",
        "description": "summary",
        "excerpt": "summary",
        "headline": "title",
        "keywords": "tags",
        "lang": "language",
        "lastmod": "updated",
        "modified": "updated",
        "permalink": "slug",
        "published": "date",
        "url": "slug",
    }

    title: Line
    date: Moment
    slug: Slug | None = None
    updated: Moment | None = None
    summary: Text | None = None
    authors: Lines | None = None
    dateline: Line | None = None
    tags: Lines | None = None
    draft: bool = False
    language: Language | None = None
    sources: list[SourceMap] | None = None
    image: ImageMap | None = None
    extra: Free | None = None
    corrections: list[CorrectionMap] | None = None
    annotations: AnnotationsMap | None = None
