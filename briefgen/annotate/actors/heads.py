"""What a name's own words say that it names: "Surat Thani Province", "Bank of Japan"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.groups import GROUP_NAMES
from briefgen.annotate.actors.tables.heads import (
    EVENT_HEADS,
    EVENT_PREFIXES,
    EVENT_STRENGTHS,
    LEGAL_FORMS,
    NAMED_EVENTS,
    OPENING_HEADS,
    OPENING_TRADES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    SEAFARING,
    SHIP_INITIALS,
    SHIPS,
    TRADES,
)
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.words import Words


def is_ships(words: Words, i: int) -> bool:
    """Tell whether the token opens a ship's name: "HMS", and "MS" where ships are spoken of."""
    if words.word[i] not in SHIPS:
        return False
    if words.word[i] not in SHIP_INITIALS or words.at(i - 1) == "the":
        return True
    first, last = max(words.sentence[i], i - SENTENCE), min(len(words), i + SENTENCE)
    return any(
        words.lower[k] in SEAFARING and words.sentence[k] == words.sentence[i]
        for k in range(first, last)
    )


SENTENCE: Final = 30
"""Tokens to each side in which a sentence tells what it speaks of."""


def own_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what a name's own words say that it names: the head before "of", else the last."""
    for i in range(first + 1, last - 1):
        if words.lower[i] in {"of", "for"}:
            return of_type(words.lower[i - 1])
    return head_type(words, first, last)


def head_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what the last word of a capitalised name of several words says that it names."""
    if last - first == 1:
        return None
    word = words.lower[last - 1]
    if word in LEGAL_FORMS or word in ORGANISATION_HEADS or word in TRADES:
        return ActorType.ORGANISATION
    if words.lower[first] in OPENING_HEADS:
        return ActorType.ORGANISATION
    if word in EVENT_HEADS or event_prefix(words, first, last) > first:
        return ActorType.EVENT
    if word in PLACE_HEADS:
        movement = words.lower[first] in GROUP_NAMES and word not in {"republic", "kingdom"}
        return ActorType.ORGANISATION if movement else ActorType.PLACE
    return None


def without_trade(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a company may be called for short, or (): "Oakton" for "Oakton Foods".

    Or for "Oakton Ltd", "Oakton & Sons" and "Banco Oakton".
    """
    *own, last = (part.lower() for part in parts)
    short = parts
    if own[-1:] in (["&"], ["and"]) and last in KIN:
        short = parts[:-2]
    elif own and (last in TRADES or last in LEGAL_FORMS):
        short = parts[:-1]
    if len(short) > 1 and short[0].lower() in OPENING_TRADES:
        short = short[1:]
    return short if short != parts else ()


KIN: Final = frozenset({"brothers", "cie", "co", "company", "daughters", "partners", "son", "sons"})


def event_prefix(words: Words, first: int, last: int) -> int:
    """Return the token after the words that head an event's name, "Ona" of "Tropical Storm Ona".

    That is ``first`` where none do, or nothing follows them.
    """
    head = first
    while head < last and words.lower[head] in EVENT_STRENGTHS:
        head += 1
    if head + 1 >= last:
        return first
    heads = EVENT_PREFIXES if head == first else NAMED_EVENTS
    return head + 1 if words.lower[head] in heads else first


def of_type(word: str) -> ActorType | None:
    """Return what a head before "of" says: "ministry", "gulf", "battle"."""
    if word in EVENT_HEADS or word in EVENT_PREFIXES:
        return ActorType.EVENT
    if word in ORGANISATION_HEADS and word not in LEGAL_FORMS:
        return ActorType.ORGANISATION
    if word in PLACE_HEADS:
        return ActorType.PLACE
    return None
