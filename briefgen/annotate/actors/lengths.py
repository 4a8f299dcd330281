"""Gives a name what it lacks: the words before and behind it that are its own."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import KIN, is_ships
from briefgen.annotate.actors.names import (
    POSSESSIVES,
    Name,
    covered,
    is_belief,
    is_nationality,
    is_sure_nationality,
)
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.groups import COMMUNITIES, GROUP_NAMES
from briefgen.annotate.actors.tables.heads import (
    CLUBS,
    DIRECTIONS,
    EVENT_HEADS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    SHIP_INITIALS,
    TRADES,
)
from briefgen.annotate.actors.tables.language import CALENDAR, NEVER_ACTORS
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLE_MODIFIERS, ROLES
from briefgen.annotate.actors.words import plain, prose_lines
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

BODIES: Final = frozenset({"police", "university"})
"""What is a body of the place that stands before it, and called after it."""


def lengthened(words: Words, names: list[Name]) -> list[Name]:
    """Return the names with what is their own beside them: "Oakton Police", "St Ona's"."""
    starts = {name.first for name in names}
    taken = covered(names)
    prose = prose_lines(words)
    saints = saints_own(words, names)
    longer = []
    names = [ended(words, begun(words, name), taken) for name in joined(words, names)]
    for name in names:
        saint = name.parts(words) in saints and words.at(name.last) in POSSESSIVES
        place = name.type is ActorType.PLACE and not name.cut
        if saint or (place and is_body(words, name.last, starts)):
            longer.append(Name(name.first, name.last + 1, ActorType.ORGANISATION))
        elif name.type is ActorType.ORGANISATION and is_family(words, name.last):
            longer.append(name.between(name.first, name.last + 2))
        elif words.line[name.first] in prose and (tail := own_tail(words, name, taken)):
            place = words.lower[name.last + tail - 1] in PLACE_HEADS
            kind = ActorType.PLACE if place else ActorType.ORGANISATION
            longer.append(Name(name.first, name.last + tail, kind))
        elif is_open(words, name):
            longer.append(name.between(name.first, name.last + 1))
        elif name.type is ActorType.ORGANISATION and words.line[name.first] in prose:
            longer.append(name.between(own_start(words, name, taken), name.last))
        else:
            longer.append(name)
    return again(words, names, longer)


def again(words: Words, names: list[Name], longer: list[Name]) -> list[Name]:
    """Return the names, those that were lengthened once so wherever the same words stand.

    "Boutique" may open a sentence the second time.
    """
    before = {
        name.parts(words): whole.parts(words)[: name.first - whole.first]
        for name, whole in zip(names, longer, strict=True)
        if whole.last == name.last and whole.first < name.first
    }
    if not before:
        return longer
    return [
        name.between(name.first - len(own), name.last)
        if (own := before.get(name.parts(words), ()))
        and tuple(words.word[max(0, name.first - len(own)) : name.first]) == own
        else name
        for name in longer
    ]


def joined(words: Words, names: list[Name]) -> Iterator[Name]:
    """Yield the names, in one what is one: "Oakton with Elm Council", "Ann “Nan” Reed"."""
    skip = False
    for name, after in zip_longest(names, names[1:]):
        if skip:
            skip = False
        elif after is not None and (
            is_council_of_two(words, name, after) or is_saints(words, name, after)
        ):
            yield Name(name.first, after.last, ActorType.ORGANISATION)
            skip = True
        elif after is not None and is_nicknamed(words, name, after):
            yield Name(name.first, after.last, ActorType.PERSON)
            skip = True
        elif after is not None and is_firm(words, name, after):
            yield Name(name.first, after.last, ActorType.ORGANISATION)
            skip = True
        else:
            yield name


def is_nicknamed(words: Words, name: Name, after: Name) -> bool:
    """Tell whether a nickname stands between a first name and a surname: "Ann “Nan” Reed"."""
    between = words.word[name.last : after.first]
    if len(between) == 1 and between[0] in CLOSING and name.type is ActorType.PERSON:
        marks = [word for word in name.parts(words) if word in OPENING]
        return len(marks) == 1 and words.line[name.first] == words.line[after.first]
    nickname = between[1:-1]
    persons = name.type is after.type is ActorType.PERSON and not name.cut
    short = 0 < len(nickname) <= NICKNAME_WORDS and all(word.istitle() for word in nickname)
    return persons and short and between[0] in OPENING and between[-1] in CLOSING


def is_firm(words: Words, name: Name, after: Name) -> bool:
    """Tell whether a firm is called after two partners: "Reed & Hale", which no places are."""
    partners = {name.type, after.type} <= {ActorType.PERSON, ActorType.ORGANISATION}
    joint = words.word[name.last : after.first] == ["&"]
    return joint and partners and len(name) == len(after) == 1 and not (name.cut or after.cut)


NICKNAME_WORDS: Final = 2
OPENING: Final = frozenset("\"'“‘")
CLOSING: Final = frozenset("\"'”’")


def is_saints(words: Words, name: Name, after: Name) -> bool:
    """Tell whether the second name goes on with a saint's: "St Ona's" with "Elm Trust"."""
    return (
        words.lower[name.first] in SAINTS
        and words.lower[name.last : after.first] in (["'s"], ["’s"])
        and after.type is ActorType.ORGANISATION
    )


def is_council_of_two(words: Words, name: Name, after: Name) -> bool:
    """Tell whether the second name goes on with the first: "Oakton" with "Elm Council"."""
    joint = words.lower[name.last : after.first]
    towns = f"{name.text(words)} and {words.word[after.first]}"
    return (
        len(after) > 1
        and words.word[after.last - 1] in COUNCILS
        and (joint == ["with"] or (joint in (["and"], ["&"]) and towns in TWIN_TOWNS))
        and name.type in {ActorType.ORGANISATION, ActorType.PLACE}
        and not name.cut
    )


COUNCILS: Final = frozenset({"Council", "Borough"})
TWIN_TOWNS: Final = frozenset(
    {"Argyll and Bute", "Barking and Dagenham", "Basingstoke and Deane", "Bath and North"}
    | {"Brighton and Hove", "Dumfries and Galloway", "Hammersmith and Fulham"}
    | {"Hinckley and Bosworth", "Kensington and Chelsea", "Lynn and West", "Newark and Sherwood"}
    | {"Nuneaton and Bedworth", "Oadby and Wigston", "Perth and Kinross", "Redcar and Cleveland"}
    | {"Reigate and Banstead", "Telford and Wrekin", "Tonbridge and Malling"}
    | {"Christchurch and Poole", "Cheshire West and", "Westmorland and Furness"}
    | {"Windsor and Maidenhead", "Causeway Coast and Glens", "Newry and Mourne"}
)
"""Towns and lands that have one council."""


def saints_own(words: Words, names: list[Name]) -> set[tuple[str, ...]]:
    """Return the saints after whom schools and churches are called: "pupils at St Ona's".

    Nothing follows that they might have.
    """
    return {
        name.parts(words)
        for name in names
        if len(name) == len(("St", "Ona"))
        and words.lower[name.first] in SAINTS
        and words.at(name.last) in POSSESSIVES
        and not owns(words, name.last + 1)
    }


SAINTS: Final = frozenset({"st", "st.", "saint"})


def is_family(words: Words, i: int) -> bool:
    """Tell whether a company's name goes on at token ``i``: with "& Sons", "& Co"."""
    return words.at(i) == "&" and words.at(i + 1) in KIN and words.is_capital(i + 1)


def owns(words: Words, i: int) -> bool:
    """Tell whether what somebody has follows from token ``i`` on: "new hall"."""
    return i < len(words) and words.tag[i].startswith(("NN", "JJ", "CD", "VBG", "VBN", "``", "RB"))


def own_start(words: Words, name: Name, taken: set[int]) -> int:
    """Return where a body's name starts: with the capitals before it, "Pub" of "Pub Zelenka".

    Not with what opens a sentence, a title, a people or another name.
    """
    first = name.first
    while first > 0 and is_own(words, first - 1, taken):
        first -= 1
    return first


def is_own(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token is a noun with a capital that can only be of the name behind it."""
    word = words.lower[i]
    return (
        i not in taken
        and words.is_capital(i)
        and words.word[i].isalpha()
        and words.tag[i] in {"NNP", "NNPS", "NN", "NNS"}
        and not words.opens_sentence(i)
        and words.line[i] == words.line[i + 1]
        and not (word in NEVER_ACTORS or word in DIRECTIONS or word in ROLE_MODIFIERS)
        and not (word in ROLES or word in HONORIFICS or word.removesuffix("s") in ROLES)
        and not is_nationality(word)
    )


def own_tail(words: Words, name: Name, taken: set[int]) -> int:
    """Return how many words with capitals behind a place are its own: "Oakton Law Courts".

    They end as a body's name does, or in a plural as a club's: "the Oakton Scorchers". Not so
    behind a nationality, whose court is another's, nor before a name that has a title.
    """
    if name.type not in TAILED or name.cut or is_sure_nationality(words.lower[name.last - 1]):
        return 0
    if name.first and words.is_capital(name.first - 1) and not words.opens_sentence(name.first - 1):
        return 0
    last = name.last
    while last < min(len(words), name.last + LONGEST_TAIL) and is_tail(words, last, taken):
        last += 1
    ends = last == len(words) or (last not in taken and not words.is_capital(last))
    if last == name.last or not ends or is_belief(words, name):
        return 0
    head = words.lower[last - 1]
    one = head.removesuffix("s")
    body = not {head, one}.isdisjoint(ORGANISATION_HEADS | CLUBS | TRADES)
    club = head.endswith("s") and len(head) > SHORTEST_CLUB and not is_nationality(head)
    member = one in GROUP_NAMES or head in EVENT_HEADS or head in COMMUNITIES
    return last - name.last if body or (club and not member) else 0


def is_tail(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token may go on with a body's name: no title, day or other name."""
    word = words.lower[i]
    return (
        i not in taken
        and words.is_capital(i)
        and words.word[i].isalpha()
        and words.tag[i] in {"NNP", "NNPS", "NNS", "NN"}
        and words.sentence[i] == words.sentence[i - 1]
        and words.line[i] == words.line[i - 1]
        and not (word in CALENDAR or word in ROLES or word in HONORIFICS)
        and (word in TROUPES or word.removesuffix("s") not in ROLES)
    )


SHORTEST_CLUB: Final = 4
TROUPES: Final = frozenset({"artists", "dancers", "players", "singers"})
TAILED: Final = frozenset({ActorType.PLACE, ActorType.GROUP})
LONGEST_TAIL: Final = 4


def begun(words: Words, name: Name) -> Name:
    """Return the name with what it begins with: initials, a number, a first name and a nickname.

    So "MS Lee", "7th Corps", 'Ann "Annie" Lee'.
    """
    i = name.first - 1
    if i < 0 or words.line[i] != words.line[name.first]:
        return name
    if name.type is ActorType.PERSON and words.word[i] in CLOSING:
        return name.between(before_nickname(words, name.first), name.last)
    if name.type is ActorType.PERSON and len(name) == 1 and is_first_name(words, i):
        return name.between(i, name.last)
    initials = words.word[i] in SHIP_INITIALS and not is_ships(words, i)
    if initials and name.type is ActorType.PERSON:
        return name.between(i, name.last)
    unit = name.type is ActorType.ORGANISATION and words.lower[name.last - 1] in UNITS
    return name.between(i, name.last) if unit and ORDINAL.fullmatch(words.word[i]) else name


def ended(words: Words, name: Name, taken: set[int]) -> Name:
    """Return a person's first name with the surname that looks like a word: "Rev Paul Child"."""
    i = name.last
    alone = name.type is ActorType.PERSON and len(name) == 1 and not name.cut
    if not alone or i in taken or plain(words.lower[name.first]) not in FIRST_NAMES:
        return name
    named = i < len(words) and words.tag[i] == "NNP" and words.is_capital(i)
    titled = words.at(i) in ROLES or words.at(i) in HONORIFICS or words.at(i) in NEVER_ACTORS
    same = named and words.sentence[i] == words.sentence[i - 1] and words.word[i].isalpha()
    whole = same and not titled and not words.word[i].isupper()
    goes_on = i + 1 < len(words) and words.is_capital(i + 1)
    return name.between(name.first, i + 1) if whole and not goes_on else name


def is_first_name(words: Words, i: int) -> bool:
    """Tell whether token ``i`` is a first name that looks like a word: "fisherman Harm Lee"."""
    trade = i > 0 and words.word[i - 1].islower() and words.tag[i - 1] == "NN"
    proper = words.tag[i] == "NNP" and words.is_capital(i) and words.word[i].isalpha()
    title = words.lower[i] in ROLES or words.lower[i] in HONORIFICS
    return trade and proper and not (title or words.lower[i] in ROLE_MODIFIERS)


def before_nickname(words: Words, first: int) -> int:
    """Return where the first name before a nickname in quotation marks starts, else ``first``."""
    for i in range(first - 3, max(0, first - LONGEST_NICKNAME), -1):
        if words.word[i] in OPENING:
            return i - 1 if words.lower[i - 1] in FIRST_NAMES else first
        if not words.word[i][0].isupper():
            break
    return first


LONGEST_NICKNAME: Final = 6
"""Tokens of a nickname with its marks, and of the first name before it."""


def units(words: Words, names: list[Name]) -> Iterator[Name]:
    """Yield the units of armed forces that are told by their number: "the 101st Oak Division"."""
    taken = {i for name in names for i in range(name.first, name.last) if is_unit(words, name)}
    for i, word in enumerate(words.word):
        if i not in taken and word[0].isdigit() and ORDINAL.fullmatch(word):
            last = i + 1
            while last < min(len(words), i + LONGEST_UNIT) and words.is_capital(last):
                last += 1
            if last - i > 1 and words.lower[last - 1] in UNITS:
                yield Name(i, last, ActorType.ORGANISATION)


def is_unit(words: Words, name: Name) -> bool:
    """Tell whether a name is that of a unit of armed forces."""
    return words.lower[name.last - 1] in UNITS


ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
UNITS: Final = frozenset(
    {"army", "battalion", "brigade", "corps", "division", "fleet", "regiment", "squadron", "wing"}
)
"""What armed forces have many of, and number."""
LONGEST_UNIT: Final = 7
"""Tokens of a unit's name."""


def is_open(words: Words, name: Name) -> bool:
    """Tell whether a name lacks the parenthesis that closes its last word: "OP(W" of "OP(W)"."""
    last = words.word[name.last - 1]
    closed = words.at(name.last) == ")" and words.start[name.last] == words.end(name.last - 1)
    return closed and "(" in last[1:] and ")" not in last


def is_body(words: Words, i: int, starts: set[int]) -> bool:
    """Tell whether the token is "University" in "Oakton University", which ends there."""
    if words.at(i) not in BODIES or not words.is_capital(i) or i in starts:
        return False
    ends = i + 1 == len(words) or not words.word[i + 1][0].isupper()
    return ends and words.line[i] == words.line[i - 1]
