"""Runs of capitalised words, and the names among them that their own words give away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import HYPHENS, POSSESSIVES, Name
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.groups import GROUP_NAMES
from briefgen.annotate.actors.tables.heads import (
    EVENT_HEADS,
    EVENT_PREFIXES,
    GENERIC_OWNERS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
)
from briefgen.annotate.actors.tables.language import CALENDAR, FUNCTION_WORDS, INNER_WORDS, PREFIXES
from briefgen.annotate.actors.tables.offices import HONORIFICS, REMITS, ROLE_MODIFIERS, ROLES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.words import Words


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
        person = person_start(words, first, i)
        found.extend([(first, person), (person, i)] if person > first else [(first, i)])
    return found


def person_start(words: Words, first: int, last: int) -> int:
    """Return where, after an office's "of", its holder's name starts; ``first`` where nowhere.

    "Secretary of" "Defense Ann Lee", "Attorney General of" "New Utopia Ann Lee".
    """
    if words.at(first - 1) != "of" or own_type(words, first, last):
        return first
    for i in range(first + 1, last - 1):
        remit = all(lower in REMITS for lower in words.lower[first:i])
        if remit or words.lower[i] in FIRST_NAMES:
            return i
    return first


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
        return words.lower[i - 1] in GENERIC_OWNERS or words.at(i - 2) in {"st.", "saint"}
    if word in HYPHENS and (words.lower[i - 1] in PREFIXES or words.lower[i - 1] == "al"):
        return True
    if word in HYPHENS:
        return words.start[i] == words.end(i - 1) and words.start[i + 1] == words.end(i)
    return word == "&" or (word in INNER_WORDS and word != "of")


def head_type(words: Words, first: int, last: int) -> ActorType | None:
    """Return what the last word of a capitalised name of several words says that it names."""
    if last - first == 1:
        return None
    word = words.lower[last - 1]
    if word in LEGAL_FORMS or word in ORGANISATION_HEADS:
        return ActorType.ORGANISATION
    if word in EVENT_HEADS or words.lower[first] in EVENT_PREFIXES:
        return ActorType.EVENT
    if word in PLACE_HEADS:
        movement = words.lower[first] in GROUP_NAMES and word not in {"republic", "kingdom"}
        return ActorType.ORGANISATION if movement else ActorType.PLACE
    return None


def of_type(word: str) -> ActorType | None:
    """Return what a head before "of" says: "ministry", "gulf", "battle"."""
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
            return of_type(words.lower[i - 1])
    return head_type(words, first, last)


def names_with_heads(words: Words, groups: list[tuple[int, int]]) -> list[Name]:
    """Return the names that their own words give away: "Surat Thani Province", "Bank of Japan"."""
    starts = dict(groups)
    found: list[Name] = []
    done = -1
    for first, last in groups:
        if first < done:
            continue
        begin = after_title(words, first, last)
        end = end_of_name(words, begin, last, starts)
        kind = head_type(words, begin, last) if end == last else of_type(words.lower[last - 1])
        if kind:
            found.append(Name(begin, end, kind))
            done = end
    return found


def end_of_name(words: Words, first: int, last: int, starts: dict[int, int]) -> int:
    """Return where a name ends that may go on after its run: "Ministry" "of Health and Welfare"."""
    kind = of_type(words.lower[last - 1])
    if kind is None or not joins_of(words, first, last):
        return last
    end = last
    while (tail := after_of(words, end)) in starts:
        end = before_office(words, tail, starts[tail])
        if kind is not ActorType.ORGANISATION:
            return end
        if words.at(end) == "and" and starts.get(end + 1) == end + 2 == tail + 3:
            end += 2  # one word before "and", one after it
    return end


def before_office(words: Words, first: int, last: int) -> int:
    """Return where a run ends before an office in it: "Justice" of "Justice President Ann Lee"."""
    offices = (i for i in range(first + 1, last - 1) if words.lower[i] in ROLES)
    end = next(offices, last)
    while first + 1 < end < last and words.lower[end - 1] in ROLE_MODIFIERS:
        end -= 1
    return end


def joins_of(words: Words, first: int, last: int) -> bool:
    """Tell whether "of" after the run goes on with its name: "Bank of", "Democratic Republic of".

    "Ablekuma West Municipality of ..." is complete before it.
    """
    if words.lower[last - 1] in PLACE_HEADS:
        return last - first == 1 or words.lower[last - 1] in REALMS
    return True


REALMS: Final = frozenset({"republic", "kingdom", "emirate", "emirates", "states"})
"""Heads of places whose "of" belongs to the name however long it is."""


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
    beaten: set[int] = set()
    for name in names:
        cover = covers.get(name.first) or covers.get(name.last - 1)
        if cover is None:
            kept.append(name)
        elif cover.first <= name.first and name.last <= cover.last:
            continue
        elif len(name) > len(cover):
            kept.append(name)
            beaten.add(cover.first)
    kept.extend(name for name in headed if name.first not in beaten)
    return sorted(kept, key=lambda name: name.first)
