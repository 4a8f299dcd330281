"""The front matter that corrects what was found, ready to paste.

Each snippet is an item of a list under ``annotations``, on a line of its own, and says what the
annotator says already: the editor changes what is wrong in it. Words are written as they are
printed, with their occurrence where they stand more than once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, TypeAlias

from briefgen.annotate.model import Bound, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefgen.actors.actor import Actor
    from briefgen.annotate.model import ActorType, Date, Figure, Quote
    from briefgen.content.words import Occurrences

Value: TypeAlias = "str | float | Mapping[str, Value] | None"

LONGEST: Final = 8
"""How many words of a quote a snippet names: they are enough to tell which is meant."""

_PLAIN: Final = re.compile(r"[^\W_](?:[\w .’()/–—-]*[\w.’)])?")
"""What needs no quotes, in a flow map either: briefgen reads numbers and days as text, too."""
_NO_TEXT: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_ONE_LINE: Final = 1 << 30
"""A width at which nothing is folded."""
_EXACT: Final = 1e15
"""Whole numbers below this one have all their digits in floating point."""


def for_actor(words: Occurrences, span: Span, actor: Actor, *, known: bool) -> dict[str, Value]:
    """Return the snippet that says whom a mention names; one that is not ``known`` is made up."""
    new = {"name": actor.name, "type": actor.type.value}
    return {**words_at(words, span), "is": actor.id if known else new}


def for_date(words: Occurrences, date: Date) -> dict[str, Value]:
    """Return the snippet that says what a date is."""
    return {**words_at(words, date.span), "value": date.value}


def for_figure(words: Occurrences, figure: Figure, claimant: str = "") -> dict[str, Value]:
    """Return the snippet that says what a figure is, and the id of whoever claims it."""
    said: dict[str, Value] = {"value": figure.value}
    if figure.high is not None:
        said["high"] = figure.high
    if figure.bound is not Bound.EXACTLY:
        said["bound"] = figure.bound.value
    given = {"unit": figure.unit, "currency": figure.currency, "of": figure.of}
    said |= {key: value for key, value in given.items() if value}
    if claimant:
        said["attributed_to"] = claimant
    return {**words_at(words, figure.span), **said}


def for_quote(words: Occurrences, quote: Quote, speaker: str) -> dict[str, Value]:
    """Return the snippet that says who speaks a quote: an actor's id, or "" for nobody."""
    first = re.match(rf"(?:\S+\s+){{{LONGEST - 1}}}\S*\w", quote.span.of(words.text))
    span = Span(quote.span.start, quote.span.start + first.end()) if first else quote.span
    return {**words_at(words, span), "speaker": speaker or None, "kind": quote.kind.value}


def as_figure(words: Occurrences, span: Span, value: float) -> dict[str, Value]:
    """Return the snippet that says that a number is a figure after all."""
    return {**words_at(words, span), "value": value}


def as_actor(words: Occurrences, span: Span, kind: ActorType) -> dict[str, Value]:
    """Return the snippet that says that a name is an actor after all."""
    named = words_at(words, span)
    return {**named, "is": {"name": named["text"], "type": kind.value}}


def to_ignore(snippet: Mapping[str, Value]) -> dict[str, Value]:
    """Return the snippet that says that the words of another are nothing of the kind."""
    words = {key: snippet[key] for key in ("text", "occurrence") if key in snippet}
    return {**words, "ignore": True}


def words_at(words: Occurrences, span: Span) -> dict[str, Value]:
    """Return the words of a span as an override names them, with their occurrence if they need it.

    A span that ends inside a word is named by the whole word.
    """
    text, start, end = words.text, span.start, span.end
    while start and text[start].isalnum() and _goes_on(text[start - 1]):
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and _goes_on(text[end]):
        end += 1
    named = " ".join(text[start:end].split())
    found = words.of(named)
    if len(found) == 1:
        return {"text": named}
    first = bisect_right(found, span.start, key=lambda each: each.end)  # ends behind its start
    met = first < len(found) and found[first].overlaps(span)
    return {"text": named, "occurrence": first + 1 if met else 1}


def _goes_on(character: str) -> bool:
    """Tell whether a word goes on with a character, as an override sees it."""
    return character.isalnum() or character == "_"


def as_item(snippet: Mapping[str, Value]) -> str:
    """Return a snippet as an item of a YAML list, on one line."""
    return f"- {written(snippet)}"


def written(value: Value) -> str:
    """Return a value in YAML's flow style (YAML 1.2.2, chapter 7.4)."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, int | float):
        return str(int(value)) if float(value).is_integer() and abs(value) < _EXACT else str(value)
    return "{" + ", ".join(f"{key}: {written(each)}" for key, each in value.items()) + "}"


def _quoted(text: str) -> str:
    """Return a text as a scalar: as it is where that is safe, else in quotes that escape little."""
    if _PLAIN.fullmatch(text) and text.lower() not in _NO_TEXT:
        return text
    import yaml  # noqa: PLC0415 - only for words that need it

    style = "'" if '"' in text or "\\" in text else '"'
    written: str = yaml.dump(text, default_style=style, allow_unicode=True, width=_ONE_LINE)
    return written.rstrip("\n")
