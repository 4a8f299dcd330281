"""Which names of a text are one actor's: repeated names, short names and acronyms.

Every name is led to the fullest name of its actor, the longest (of equals the first). A short name
that fits two actors is led to neither, unless its honorific or its place tells which is meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.acronyms import expansions
from briefgen.annotate.actors.heads import event_prefix, without_trade
from briefgen.annotate.actors.tables.first_names import (
    FAMILY_NAMES,
    FEMALE_FIRST_NAMES,
    FIRST_NAMES,
    MALE_FIRST_NAMES,
    OF_EITHER,
)
from briefgen.annotate.actors.tables.heads import CLUBS, LEGAL_FORMS
from briefgen.annotate.actors.tables.offices import FEMALE_WORDS, MALE_WORDS, NEUTRAL_CHAIRS
from briefgen.annotate.actors.words import plain
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

MOST_CANDIDATES: Final = 8
"""Full names that a short name may fit before it is left alone unread."""

GROWN_UP: Final = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms."})
GROWN_UP_AGE: Final = 16

FEMALE: Final = "female"
MALE: Final = "male"

Parts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Full:
    """A full name that a short one may be short for.

    Attributes:
        places: Which of the text's names it is, in order.
        gender: What the first of them that tells a gender tells, or "".
    """

    places: list[int]
    gender: str


def gender(words: Words, name: Name) -> str:
    """Return "female" or "male" by a person's title or first name, or "" where nothing tells."""
    title = set(name.title.lower().replace("-", " ").split()) - NEUTRAL_CHAIRS
    if title & FEMALE_WORDS:
        return FEMALE
    if title & MALE_WORDS:
        return MALE
    first = plain(words.lower[name.first]) if len(name) > 1 else ""
    if first in FAMILY_NAMES and len(name) > len(("first", "last")):
        return kin_gender(words, name)  # "Kim Yo Jong" is of the family
    woman, man = first in FEMALE_FIRST_NAMES, first in MALE_FIRST_NAMES
    if first in OF_EITHER or woman == man:
        return kin_gender(words, name)
    return FEMALE if woman else MALE


def kin_gender(words: Words, name: Name) -> str:
    """Return what "her husband, Sam", "Reed's late husband, Sam" tell of Sam's gender, or ""."""
    i = name.first - 1
    if words.at(i) == ",":
        i -= 1
    owner = i - 2 if words.at(i - 1) == "late" else i - 1
    if i < 1 or words.tag[owner] not in {"PRP$", "POS"}:
        return ""
    return FEMALE if words.at(i) in FEMALE_WORDS else MALE if words.at(i) in MALE_WORDS else ""


def link(words: Words, names: list[Name]) -> tuple[list[Name], list[int | None]]:
    """Return the names with their forms, and for each the index of its actor's fullest name.

    The index is None for a fullest name, and for a short name of which it is unclear whose it is.
    """
    keys = [loose(words, name) for name in names]
    places: dict[tuple[Parts, ActorType], list[int]] = defaultdict(list)
    for i, (parts, name) in enumerate(zip(keys, names, strict=True)):
        places[parts, name.type].append(i)
    longer = longer_names(words, names, places)
    acronyms = expansions(words, names)
    forms: list[Name] = []
    referents: list[int | None] = []
    latest: dict[int, int] = {}
    referent: int | None
    for i, (parts, name) in enumerate(zip(keys, names, strict=True)):
        form, referent = name.form, places[parts, name.type][0]
        if (target := acronyms.get(i)) is not None:
            form, referent = Form.ACRONYM, places[keys[target], names[target].type][0]
        elif candidates := longer.get((parts, name.type)):
            form = Form.SHORT
            referent = choose(words, names, i, candidates, latest)
            if referent is not None:
                latest[referent] = words.line[name.first]
        forms.append(name if form is name.form else replace(name, form=form))
        referents.append(None if referent == i or referent is None else referent)
    return forms, flattened(referents)


def loose(words: Words, name: Name) -> Parts:
    """Return the words by which names are taken for one: without case in headlines, and so on."""
    parts = name.parts(words)
    if words.shouted[name.first]:
        parts = tuple(part.capitalize() for part in parts)
    if name.type is ActorType.ORGANISATION and len(parts) > 1 and parts[-1].lower() in LEGAL_FORMS:
        return parts[:-1]
    if name.type is ActorType.EVENT and not name.cut:
        return parts[event_prefix(words, name.first, name.last) - name.first :]
    return parts


def longer_names(
    words: Words, names: list[Name], places: dict[tuple[Parts, ActorType], list[int]]
) -> dict[tuple[Parts, ActorType], list[Full]]:
    """Return, for each short name, the longest names that it may be short for.

    Args:
        words: The words of the text.
        names: Its names.
        places: Which of them have the same words and type, by these.
    """
    longer: dict[tuple[Parts, ActorType], list[tuple[Parts, ActorType]]] = defaultdict(list)
    for full in places:
        parts, kind = full
        for short in short_names(parts, kind):
            if (short, kind) in places:
                longer[short, kind].append(full)
    longest = {
        full: Full(places[full], full_gender(words, names, places[full]))
        for fulls in longer.values()
        for full in fulls
        if full not in longer
    }
    return {
        short: [longest[full] for full in fulls if full in longest]
        for short, fulls in longer.items()
    }


def short_names(parts: Parts, kind: ActorType) -> set[Parts]:
    """Return what a name may be shortened to.

    A person's to its end ("Shoigu"), its start ("Sergey", "Boris") or the first of two surnames, a
    club's to its last word, a company's to what stands before its trade ("Oakton Foods").
    """
    if kind is ActorType.PERSON:
        ends = {short for n in range(1, len(parts)) for short in (parts[-n:], parts[:n])}
        return ends | {(part,) for part in middle_surnames(parts)}
    if kind is not ActorType.ORGANISATION or len(parts) == 1:
        return set()
    return {parts[-1:]} if parts[-1].lower() in CLUBS else {without_trade(parts)} - {()}


def middle_surnames(parts: Parts) -> Iterator[str]:
    """Yield the words within a person's name that may be the surname: "Wilma Ana Paz Euceda"."""
    for part in parts[1:-1]:
        whole = part[0].isupper() and len(part) > 1 and part[-1] != "."
        if whole and plain(part.lower()) not in FIRST_NAMES:
            yield part


def choose(
    words: Words, names: list[Name], i: int, candidates: list[Full], latest: dict[int, int]
) -> int | None:
    """Return the fullest name that the short name ``i`` stands for, or None where that is unclear.

    Of several, those of another gender drop out, and those of unknown gender where one is of the
    same; then those not yet named, then those that were not named in this paragraph.

    Args:
        words: The words of the text.
        names: Its names.
        i: The short name's number.
        candidates: The full names that it may be short for.
        latest: The paragraph in which each full name was last shortened, by its first place.
    """
    if len(candidates) > MOST_CANDIDATES:
        return None
    mine = gender(words, names[i])
    alone = sum(full.gender == mine for full in candidates) == 1
    allowed = {mine} if mine and alone else {"", mine}
    fitting = [full.places for full in candidates if not mine or full.gender in allowed]
    if not GROWN_UP.isdisjoint(names[i].title.lower().split()):
        fitting = [places for places in fitting if not is_child(words, names[places[0]])]
    if is_new(words, names[i]):
        fitting = [
            places
            for places in fitting
            if words.word[names[places[0]].first] != words.word[names[i].first]
        ]
    if len(fitting) > 1:
        fitting = [places for places in fitting if places[0] < i] or fitting
    if len(fitting) > 1:
        line = words.line[names[i].first]
        fitting = [
            places
            for places in fitting
            if latest.get(places[0]) == line or stands_before(words, names, places, i)
        ]
    return fitting[0][0] if len(fitting) == 1 else None


def is_new(words: Words, name: Name) -> bool:
    """Tell whether a name is told for the first time: "Luis, a porter, shrugged"."""
    return len(name) == 1 and words.at(name.last) == "," and words.at(name.last + 1) in {"a", "an"}


def is_child(words: Words, name: Name) -> bool:
    """Tell whether an age stands beside a name that nobody is called "Mr" at: "Bill Reed, 15"."""
    age = words.at(name.last + 1) if words.at(name.last) == "," else ""
    return age.isdecimal() and int(age) < GROWN_UP_AGE


def full_gender(words: Words, names: list[Name], places: list[int]) -> str:
    """Return what the first of a full name's places that tells a gender tells."""
    return next((told for place in places if (told := gender(words, names[place]))), "")


def stands_before(words: Words, names: list[Name], places: list[int], i: int) -> bool:
    """Tell whether one of the sorted places stands before name ``i`` in its paragraph."""
    before = bisect_left(places, i)
    if not before:
        return False
    return words.line[names[places[before - 1]].first] == words.line[names[i].first]


def flattened(referents: list[int | None]) -> list[int | None]:
    """Return the referents with every chain led to its end."""
    flat: list[int | None] = []
    for i, referent in enumerate(referents):
        seen = {i}
        end = referent
        while end is not None and referents[end] is not None and end not in seen:
            seen.add(end)
            end = referents[end]
        flat.append(None if end == i else end)
    return flat
