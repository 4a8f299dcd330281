"""Mends where names start and end: what a recogniser swallowed is cut off, what it lost is added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import POSSESSIVES, ROMAN, Name, trimmed
from briefgen.annotate.actors.tables.groups import GROUP_NAMES
from briefgen.annotate.actors.tables.heads import (
    EVENT_HEADS,
    EVENT_PREFIXES,
    GENERIC_OWNERS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_PREFIXES,
)
from briefgen.annotate.actors.tables.language import CALENDAR, FUNCTION_WORDS, INNER_WORDS, PREFIXES
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

SEPARATORS: Final = frozenset(
    ["(", ")", "[", "]", ";", ":", "--", "—", "/", "…", "...", '"', "“", "”", "?", "!", "*"]
)
"""Tokens that no name contains."""

HYPHENS: Final = frozenset({"-", "–"})

VERBS_AFTER_NAMES: Final = frozenset(
    {"said", "says", "told", "while", "who", "has", "have", "had", "was", "were", "is", "are"}
)
"""Words in lower case that follow names and are at times taken for a part of them."""


def cut_swallowed(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, each cut where something stands that no name contains.

    A possessive cuts "Farrakhan's Nation of Islam" in two, a spaced dash "Scotland - Ally
    McCoist", a verb "Sabatini says".
    """
    return trimmed(words, [part for name in opened(words, names) for part in parts(words, name)])


def parts(words: Words, name: Name) -> Iterator[Name]:
    """Yield the name, or what it falls into; what is cut off before the end loses its type."""
    first = name.first
    for i in range(name.first, name.last):
        if separates(words, i, name):
            if first < i:
                yield replace(name, first=first, last=i, type=type_before_cut(words, name, i))
            first = i + 1
    if first == name.first:
        yield name
    elif first < name.last:
        yield replace(name, first=first)


def type_before_cut(words: Words, name: Name, i: int) -> ActorType:
    """Return what the words before the cut at ``i`` name: a possessor is something else."""
    if words.word[i] in POSSESSIVES and i + 1 < name.last:
        return ActorType.OTHER
    return name.type


def separates(words: Words, i: int, name: Name) -> bool:
    """Tell whether token ``i`` of a name shows that the name is more than one, or less."""
    word = words.word[i]
    if word in SEPARATORS or "\n" in word:
        return True
    if word == ",":
        return separates_at_comma(words, i, name)
    if word in POSSESSIVES:
        return words.at(i + 1) != "office" and words.at(i - 1) not in GENERIC_OWNERS
    if word in HYPHENS:
        if words.lower[i - 1] in PREFIXES or words.lower[i - 1] in {"al", "el", "ul"}:
            return False
        return is_dash(words, i) and not is_spaced_hyphen(words, i, name)
    if name.type is ActorType.PERSON and word.islower():
        return (word not in INNER_WORDS or word == "of") and words.word[i - 1] not in HYPHENS
    return word in VERBS_AFTER_NAMES


def separates_at_comma(words: Words, i: int, name: Name) -> bool:
    """Tell whether the comma at ``i`` ends a name: not so in "Tesla, Inc." and "Washington, D.C."."""
    after = words.at(i + 1)
    if after in LEGAL_FORMS or after in {"jr", "jr.", "sr", "sr.", "d.c."}:
        return False
    return name.type is not ActorType.ORGANISATION or "of" not in words.lower[name.first : i]


def is_dash(words: Words, i: int) -> bool:
    """Tell whether the hyphen at ``i`` has space on both sides."""
    return (
        0 < i < len(words) - 1
        and words.start[i] > words.end(i - 1)
        and words.start[i + 1] > words.end(i)
    )


def is_spaced_hyphen(words: Words, i: int, name: Name) -> bool:
    """Tell whether a dash at ``i`` is a hyphen that was typed with spaces: "Lee Jong - suk"."""
    if i + 1 >= name.last:
        return False
    return words.word[i + 1][0].islower() or (
        name.type in {ActorType.PERSON, ActorType.ORGANISATION}
        and i - name.first == 1
        and (name.last - i == 2 or words.word[i + 2] in POSSESSIVES)  # noqa: PLR2004 - one word
    )


def runs(words: Words) -> list[tuple[int, int]]:
    """Return the runs of capitalised words, as first token and token after the last.

    A hyphen without spaces, an ampersand, and words such as "de" and "bin" join what stands on
    their two sides; "of" does not.
    """
    found: list[tuple[int, int]] = []
    i, size = 0, len(words)
    while i < size:
        if not is_name_word(words, i):
            i += 1
            continue
        first = i
        i += 1
        while i < size:
            if is_name_word(words, i):
                i += 1
            elif i + 1 < size and joins(words, i) and is_name_word(words, i + 1):
                i += 2
            else:
                break
        found.append((first, i))
    return found


def is_name_word(words: Words, i: int) -> bool:
    """Tell whether the token may be a part of a name by its capital."""
    if not words.is_capital(i) or words.lower[i] in CALENDAR:
        return False
    if len(words.word[i]) > 1 and words.word[i].isupper():
        return True
    if not words.opens_sentence(i):
        return words.lower[i] not in FUNCTION_WORDS
    return words.tag[i] in {"NNP", "NNPS"} and words.lower[i] not in FUNCTION_WORDS


def joins(words: Words, i: int) -> bool:
    """Tell whether the token joins the capitalised words on its sides into one name."""
    word = words.word[i]
    if word in POSSESSIVES:
        return words.lower[i - 1] in GENERIC_OWNERS
    if word in HYPHENS and (words.lower[i - 1] in PREFIXES or words.lower[i - 1] == "al"):
        return True
    if word in HYPHENS:
        return words.start[i] == words.end(i - 1) and words.start[i + 1] == words.end(i)
    return word == "&" or (word in INNER_WORDS and word != "of")


def head_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what the last word of a capitalised name of several words says that it names."""
    if last - first < 2:
        return None
    word = words.lower[last - 1]
    if word in LEGAL_FORMS or (word in ORGANISATION_HEADS):
        return ActorType.ORGANISATION
    if word in EVENT_HEADS or words.lower[first] in EVENT_PREFIXES:
        return ActorType.EVENT
    if word in PLACE_HEADS:
        movement = words.lower[first] in GROUP_NAMES and word not in {"republic", "kingdom"}
        return ActorType.ORGANISATION if movement else ActorType.PLACE
    return None


def of_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what a head before "of" says: "Ministry of ...", "Gulf of ...", "Battle of ..."."""
    word = words.lower[last - 1]
    if word in EVENT_HEADS or word in EVENT_PREFIXES:
        return ActorType.EVENT
    if word in ORGANISATION_HEADS and word not in LEGAL_FORMS:
        return ActorType.ORGANISATION
    if word in PLACE_HEADS:
        return ActorType.PLACE
    return None


def own_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what a name's own words say that it names: the head before "of", else the last."""
    for i in range(first + 1, last - 1):
        if words.lower[i] in {"of", "for"}:
            return of_type(words, first, i)
    return head_type(words, first, last)


def names_with_heads(words: Words, groups: list[tuple[int, int]]) -> list[Name]:
    """Return the names that their own words give away: "Surat Thani Province", "Bank of Japan"."""
    starts = {first: last for first, last in groups}
    found: list[Name] = []
    done = -1
    for first, last in groups:
        if first < done:
            continue
        begin = after_title(words, first, last)
        end, kind = last, head_type(words, begin, last)
        opening = of_type(words, begin, last)
        tail = after_of(words, last) if opening and joins_of(words, begin, last) else -1
        while tail in starts:
            end, kind = starts[tail], opening
            tail = after_of(words, end) if kind is ActorType.ORGANISATION else -1
        if end != last:
            if kind is ActorType.ORGANISATION and words.at(end) == "and" and end + 1 in starts:
                end = end_of_and(words, end, starts)
        if kind:
            found.append(Name(begin, end, kind))
            done = end
    return found


def joins_of(words: Words, first: int, last: int) -> bool:
    """Tell whether "of" after the run goes on with its name: "Bank of", "Democratic Republic of".

    "Ablekuma West Municipality of ..." is complete before it.
    """
    if words.lower[last - 1] in PLACE_HEADS:
        return last - first == 1 or words.lower[last - 1] in REALMS
    return True


REALMS: Final = frozenset({"republic", "kingdom", "emirate", "emirates", "states"})
"""Heads of places whose "of" belongs to the name however long it is."""


def end_of_and(words: Words, end: int, starts: dict[int, int]) -> int:
    """Return where a name goes on after "and": "Ministry of Health and Welfare"."""
    if words.lower[end - 2] not in {"of", "for"}:
        return end
    return starts[end + 1] if starts[end + 1] - end == 2 else end  # noqa: PLR2004 - one word more


def after_of(words: Words, i: int) -> int:
    """Return the token after "of" or "of the" at ``i``; -1 where there is none."""
    if words.at(i) not in {"of", "for"}:
        return -1
    return i + 2 if words.at(i + 1) == "the" else i + 1


def after_title(words: Words, first: int, last: int) -> int:
    """Return where a run goes on after words of office in it; ``first`` where it has none.

    "Foreign Minister Wang Yi" goes on at "Wang", while "General Motors" starts with no office
    because its last word tells that it is an organisation.
    """
    for i in range(last - 2, first - 1, -1):
        if words.lower[i] in ROLES and words.lower[i] not in HONORIFICS:
            return i + 1
    return first


def merged(names: list[Name], headed: list[Name]) -> list[Name]:
    """Return the recogniser's names, those replaced that a name with a head covers."""
    covers = {i: name for name in headed for i in range(name.first, name.last)}
    kept: list[Name] = []
    used: set[Name] = set(headed)
    for name in names:
        cover = covers.get(name.first) or covers.get(name.last - 1)
        if cover is None:
            kept.append(name)
        elif cover.first <= name.first and name.last <= cover.last:
            continue
        elif len(name) > len(cover):
            kept.append(name)
            used.discard(cover)
    return sorted(kept + list(used), key=lambda name: name.first)


def grown(words: Words, names: list[Name], groups: list[tuple[int, int]]) -> list[Name]:
    """Return the names, persons with the capitalised words beside them that nobody else claims.

    "Shawn" grows to "Shawn Estes", "Elizabeth" to "Elizabeth II".
    """
    run_of = {i: run for run in groups for i in range(*run)}
    taken = {i for name in names for i in range(name.first, name.last)}
    result: list[Name] = []
    for name in names:
        if name.type is ActorType.PLACE and name.first not in taken - {name.first}:
            name = grown_place(words, name, taken)
        if name.type is not ActorType.PERSON or name.first not in run_of:
            result.append(name)
            continue
        low, high = run_of[name.first]
        first, last = name.first, name.last
        while first > low and first - 1 not in taken and fits_person(words, first - 1):
            first -= 1
        while last < high and last not in taken and fits_person(words, last):
            last += 1
        while is_hyphenated_tail(words, last):
            last += 2
        result.extend(trimmed(words, [replace(name, first=first, last=last)]))
    return result


def grown_place(words: Words, name: Name, taken: set[int]) -> Name:
    """Return the place with "North" or "San" before it, and "D.C." after it."""
    first, last = name.first, name.last
    while (
        first > 0
        and first - 1 not in taken
        and words.is_capital(first - 1)
        and words.lower[first - 1] in PLACE_PREFIXES
        and words.line[first - 1] == words.line[first]
    ):
        first -= 1
    if words.at(last) == "," and words.at(last + 1) in {"d.c.", "dc"}:
        last += 2
    return replace(name, first=first, last=last)


def is_hyphenated_tail(words: Words, i: int) -> bool:
    """Tell whether a hyphen and a syllable in lower case follow: "-soo" of "Han Duck-soo"."""
    if words.at(i) not in HYPHENS or i + 1 >= len(words) or not words.word[i + 1].islower():
        return False
    if words.start[i] != words.end(i - 1) or words.start[i + 1] != words.end(i):
        return False
    return len(words.word[i + 1]) <= LONGEST_SYLLABLE and not words.tag[i + 1].startswith(
        ("VB", "IN")
    )


LONGEST_SYLLABLE: Final = 6
"""Letters of the longest second syllable of a Korean or Chinese given name, "-cheung"."""


def opened(words: Words, names: list[Name]) -> list[Name]:
    """Return the names without a verb or adverb whose capital only opens the sentence."""
    return [
        replace(name, first=name.first + 1)
        if len(name) > 1
        and words.tag[name.first] in {"VB", "VBG", "VBN", "VBD", "VBZ", "RB", "IN", "WRB"}
        and words.opens_sentence(name.first)
        and name.type is not ActorType.EVENT
        else name
        for name in names
    ]


def fits_person(words: Words, i: int) -> bool:
    """Tell whether the token may be a part of a person's name."""
    lower = words.lower[i]
    if words.word[i] in ROMAN or words.word[i] == "-":
        return True
    if lower in ROLES or lower in HONORIFICS or lower in ORGANISATION_HEADS | PLACE_HEADS:
        return False
    if words.word[i].isupper() and len(lower.replace(".", "")) > 2:
        return False
    return words.tag[i] in {"NNP", "NNPS"} or words.word[i] in INNER_WORDS
