"""The front matter as editors may write it: the forms of its maps, and what is made of them."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, TypeVar

from briefgen.annotate.model import ActorType, Bound, QuoteKind
from briefgen.content.brief import (
    ActorOverride,
    Correction,
    CorrectionKind,
    DateOverride,
    FigureOverride,
    Image,
    NewActor,
    Overrides,
    QuoteOverride,
    Source,
)
from briefgen.reading.fields import (
    ADDRESS,
    BOOLEAN,
    DAY,
    FREE,
    LANGUAGE,
    LINE,
    LINES,
    MOMENT,
    NUMBER,
    POSITIVE,
    PROSE,
    SLUG,
    TEXT,
    WIKIDATA,
    WIKIPEDIA,
    WORDS,
    line,
    plain,
)
from briefgen.reading.forms import (
    Check,
    Field,
    FieldError,
    Filled,
    Form,
    Spot,
    filled,
    list_of,
    one_of,
    optional,
    required,
)
from briefgen.slugs import MAX_SLUG, is_slug, slug_of

AnyOverride = TypeVar("AnyOverride")

_UNIT: Final = "(?:DE|CE|ML|WE|SP|SU|FA|WI|[CYMWDQH])"
_AMOUNT: Final = r"(?:[0-9]+(?:\.[0-9]+)?|X{1,2})"
_CLOCK: Final = (
    r"T(?:(?:[01][0-9]|2[0-4]|XX)(?::[0-5][0-9](?::[0-5][0-9])?)?|MO|MI|AF|EV|NI|PM|AM|DT)"
)
_TIMEX3: Final = rf"""(?x)
      (?:PAST|PRESENT|FUTURE)_REF
    | P(?:{_AMOUNT}{_UNIT})+(?:T(?:{_AMOUNT}[HMS])+)? | PT(?:{_AMOUNT}(?:[HMS]|NI))+
    | (?:BC)?[0-9X]{{2,4}}                          # a century, decade or year
    | FY[0-9X]{{4}}(?:-(?:Q[1-4X]|H[12X]))?
    | [0-9X]{{4}}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)
    | [0-9X]{{4}}-W(?:0[1-9]|[1-4][0-9]|5[0-3]|XX)(?:-(?:[1-7X]|WE)(?:{_CLOCK})?)?
    | (?P<year>[0-9X]{{4}})-(?P<month>0[1-9]|1[0-2]|XX)
      (?:-(?P<day>0[1-9]|[12][0-9]|3[01]|XX)(?:{_CLOCK}(?:Z|[+-][0-9]{{2}}(?::?[0-9]{{2}})?)?)?)?
    | {_CLOCK}
    """
"""The ``value`` of a TIMEX3 element: ISO-TimeML (ISO 24617-1), Annex on <TIMEX3>, after TIDES.

It is long, and compiled with the first of them."""


def _timex3(value: str) -> str:
    """Refuse what is no TIMEX3 value, or a day that no calendar has."""
    match = re.fullmatch(_TIMEX3, value)
    if not match:
        hint = "write a day as 2019-10-21, a month as 2019-10, a week as 2019-W43, a length of time"
        raise FieldError(f"'{value}' is no TIMEX3 value", f"{hint} as P3D or PT120H, or PAST_REF")
    parts = match["year"] or "X", match["month"] or "X", match["day"] or "X"
    if all(map(str.isdigit, parts)):
        try:
            date(*map(int, parts))
        except ValueError:
            raise FieldError(f"there is no such day as '{value}'") from None
    return value


def _currency(value: str) -> str:
    if value and not re.fullmatch(r"[A-Z]{3}", value):
        raise FieldError(f"'{value}' is no currency code", "write one such as USD (ISO 4217)")
    return value


def _actor_id(value: str) -> str:
    if not is_slug(value):
        known = slug_of(value, MAX_SLUG) or "sergey-shoigu"
        new = f"{{name: {value}, type: person}}"
        hint = f"write {known} if actors.yaml has it, or for a new actor {new}"
        raise FieldError(f"'{value}' is no actor's id", hint)
    return value


def _new_actor(given: Filled) -> NewActor:
    return NewActor(
        given["name"], given["type"], given.get("wikidata", ""), given.get("wikipedia", "")
    )


_ACTOR_ID: Final = line(_actor_id)
_NEW_ACTOR: Final = Form(
    _new_actor,
    {
        "name": required(LINE),
        "type": required(one_of(ActorType)),
        "wikidata": optional(WIKIDATA),
        "wikipedia": optional(WIKIPEDIA),
    },
)


def _any_actor(value: object, spot: Spot) -> str | NewActor | None:
    """Check an actor's id, or a new actor."""
    return _NEW_ACTOR(value, spot) if isinstance(value, dict) else _ACTOR_ID(value, spot)


_KNOWN_AS: Final = {
    "actor": "is",
    "id": "is",
    "name": "is",
    "who": "is",
    "date": "value",
    "day": "value",
    "number": "value",
    "by": "speaker",
    "nth": "occurrence",
    "quote": "text",
    "words": "text",
}
"""What editors may call the keys of overrides, for a hint."""


def _overrides(
    make: Callable[..., AnyOverride],
    replaces: Mapping[str, Check[Any]],
    more: Callable[[Filled], Mapping[str, Any]],
) -> Field:
    """Return the field of a kind's overrides.

    Args:
        make: Makes one.
        replaces: What of an annotation it may replace.
        more: Returns what else ``make`` needs; raises a FieldError where that cannot be.
    """

    def override(given: Filled) -> AnyOverride:
        ignored, words = given.get("ignore", False), given["text"]
        replaced = [key for key in replaces if key in given.written]
        if ignored and replaced:
            raise FieldError(f"'{words}' cannot have both '{replaced[0]}' and 'ignore'")
        if not ignored and not replaced:
            keys = ", ".join(f"'{key}'" for key in replaces)
            raise FieldError(f"nothing is said about '{words}'", f"add {keys} or 'ignore: true'")
        at = given.spot.at("text")
        return make(words, given.get("occurrence"), ignored, at, **more(given))

    common = {"text": required(WORDS), "occurrence": optional(POSITIVE), "ignore": filled(BOOLEAN)}
    fields = common | {key: optional(check) for key, check in replaces.items()}
    known_as = {name: key for name, key in _KNOWN_AS.items() if key in fields}
    form = Form(override, fields, also_known_as=known_as, elsewhere=_ELSEWHERE)
    return optional(list_of(form))


def _of_figure(given: Filled) -> Mapping[str, Any]:
    """Return what replaces a figure's parts; refuse a range whose higher number is lower."""
    low, high = given.get("value"), given.get("high")
    if low is not None and high is not None and high < low:
        raise FieldError(f"'high' is lower than 'value' in '{given['text']}'")
    nobody = "" if "attributed_to" in given.written else None
    return {key: given.get(key) for key in _FIGURE} | {
        "attributed_to": given.get("attributed_to", nobody)
    }


def _of_quote(given: Filled) -> Mapping[str, Any]:
    """Return what replaces a quote's parts; ``speaker: null`` is nobody who can be named."""
    unattributed = "speaker" in given.written and "speaker" not in given
    return {key: given.get(key) for key in _QUOTE} | {"unattributed": unattributed}


_ELSEWHERE: Final = {
    "is": "such a line belongs under 'actors:'",
    "value": "such a line belongs under 'dates:' or 'figures:'",
    **dict.fromkeys(("high", "bound", "unit", "of"), "such a line belongs under 'figures:'"),
    **dict.fromkeys(("speaker", "kind", "cue"), "such a line belongs under 'quotes:'"),
}
"""What tells of a line that it was pasted under another kind."""
_FIGURE: Final[Mapping[str, Check[Any]]] = {
    "value": NUMBER,
    "high": NUMBER,
    "bound": one_of(Bound),
    "unit": TEXT,
    "currency": plain(_currency),
    "of": TEXT,
    "attributed_to": _ACTOR_ID,
}
_QUOTE: Final[Mapping[str, Check[Any]]] = {
    "speaker": _any_actor,
    "kind": one_of(QuoteKind),
    "cue": TEXT,
}
_ANNOTATIONS: Final = Form(
    lambda given: Overrides(**{kind: tuple(each) for kind, each in given.items()}),
    {
        "actors": _overrides(
            ActorOverride, {"is": _any_actor}, lambda given: {"actor": given.get("is")}
        ),
        "dates": _overrides(
            DateOverride, {"value": line(_timex3)}, lambda given: {"value": given.get("value", "")}
        ),
        "figures": _overrides(FigureOverride, _FIGURE, _of_figure),
        "quotes": _overrides(QuoteOverride, _QUOTE, _of_quote),
    },
)


def _correction(given: Filled) -> Correction:
    if "was" in given and given["was"].split() == given.get("now", "").split():
        raise FieldError(f"'was' and 'now' are the same words, '{given['was']}'")
    return Correction(
        **given, at=given.spot.at(), was_at=given.spot.at("was"), now_at=given.spot.at("now")
    )


_CORRECTION: Final = Form(
    _correction,
    {
        "date": required(DAY),
        "kind": required(one_of(CorrectionKind)),
        "note": required(PROSE),
        "was": optional(WORDS),
        "now": optional(WORDS),
    },
    also_known_as={"after": "now", "before": "was", "text": "note", "to": "now", "type": "kind"}
    | {"from": "was", "old": "was", "new": "now", "message": "note", "reason": "note"},
)
_SOURCE: Final = Form(
    lambda given: Source(**given),
    {"name": required(LINE), "url": optional(ADDRESS), "date": optional(DAY)},
)
_IMAGE: Final = Form(
    lambda given: Image(**given, at=given.spot.at("src")),
    {"src": required(LINE), "alt": required(TEXT), "credit": optional(LINE)},
)

FRONT_MATTER: Final = Form(
    lambda given: given,
    {
        "title": required(LINE),
        "date": required(MOMENT),
        "slug": optional(SLUG),
        "updated": optional(MOMENT),
        "summary": optional(TEXT),
        "authors": optional(LINES),
        "dateline": optional(LINE),
        "tags": optional(LINES),
        "draft": filled(BOOLEAN),
        "language": optional(LANGUAGE),
        "sources": optional(list_of(_SOURCE)),
        "image": optional(_IMAGE),
        "extra": optional(FREE),
        "corrections": optional(list_of(_CORRECTION)),
        "annotations": optional(_ANNOTATIONS),
    },
    also_known_as={
        "author": "authors",
        "byline": "authors",
        "categories": "tags",
        "description": "summary",
        "cover": "image",
        "excerpt": "summary",
        "headline": "title",
        "keywords": "tags",
        "lang": "language",
        "lastmod": "updated",
        "modified": "updated",
        "overrides": "annotations",
        "permalink": "slug",
        "photo": "image",
        "picture": "image",
        "subtitle": "summary",
        "thumbnail": "image",
        "url": "slug",
    },
    elsewhere={"published": "write 'draft: true' to hold it back, and its day under 'date'"},
)
"""The whole front matter."""
