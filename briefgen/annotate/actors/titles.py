"""Words of office before and beside a name: taken out of it, and kept as its title."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.names import (
    ARTICLES,
    Name,
    is_nationality,
    lone_surnames,
    trimmed_parts,
)
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.heads import ORGANISATION_HEADS, SHIP_INITIALS
from briefgen.annotate.actors.tables.offices import (
    HONORIFICS,
    OFFICE_LETTERS,
    PERSONAL_HONORIFICS,
    RANKS,
    REMITS,
    ROLE_MODIFIERS,
    ROLES,
)
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.words import Words

LONGEST_TITLE: Final = 10
"""Tokens that a title may have."""

GENERATIONS: Final = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})


def is_role(words: Words, i: int) -> bool:
    """Tell whether the token is the head of a title, or an honorific; "MS Lee" has initials."""
    if 0 <= i < len(words) and words.word[i] in SHIP_INITIALS and not words.shouted[i]:
        return False
    return words.at(i) in ROLES or words.at(i) in HONORIFICS or is_rank(words, i)


def is_rank(words: Words, i: int) -> bool:
    """Tell whether the token is a rank in letters before a full name: "PC Ana Reis"."""
    if words.at(i) not in RANKS or not words.word[i].isupper() or i + 2 >= len(words):
        return False
    return words.lower[i + 1] in FIRST_NAMES and words.word[i + 2][0].isupper()


def cut_titles(words: Words, names: list[Name]) -> list[Name]:
    """Return the names with titles taken out of persons, and without mere titles.

    "Defense Minister Sergey Shoigu" becomes "Sergey Shoigu"; "Prime Minister" becomes nothing, and
    of "Delta Marketing" before "Manager" only "Delta" is left.
    """
    cut: list[Name] = []
    whole = lone_surnames(words, names)
    for name in names:
        single = name.type is ActorType.GROUP and len(name) == 1
        if name.type is ActorType.EVENT or single or name in whole:
            cut.append(name)
        elif name.type is ActorType.PERSON:
            cut.extend(trimmed_parts(words, name, cut_person(words, name)))
        else:
            cut.extend(trimmed_parts(words, name, cut_office(words, name)))
    return cut


def cut_person(words: Words, name: Name) -> list[Name]:
    """Return the person without the title that its name begins with."""
    first = name.first
    for i in range(name.last - 2, name.first - 1, -1):
        if words.word[i] in {"Mother", "Saint"} or is_given(words, i, name):
            continue
        if is_role(words, i) and words.lower[i + 1] not in GENERATIONS:
            if not is_middle_name(words, i, name):
                first = i + 1
            break
    if words.word[first] in OFFICE_LETTERS and name.last - first > len(("CS", "Lee")):
        first += 1
    if all(is_role(words, i) or words.lower[i] in ROLE_MODIFIERS for i in range(first, name.last)):
        return (
            [name.between(first, name.last)] if follows_honorific(words, first, name.last) else []
        )
    while first < name.last and words.at(first) in {"of", "for"}:
        first += 1
    return [*before_office(words, name.first, first), name.between(first, name.last)]


def is_given(words: Words, i: int, name: Name) -> bool:
    """Tell whether an office is somebody's first name, or nickname: 'Bob "Boxer" Zelenka'."""
    if not words.word[i + 1][0].isalnum() and words.word[i - 1] == words.word[i + 1]:
        return True
    first = i == name.first and len(name) == len(("Priest", "Zelenka"))
    return first and words.word[i] in GIVEN and words.at(i - 1) not in ARTICLES


GIVEN: Final = frozenset({"Priest", "Duke"})
"""Offices that before a single surname are first names."""


def is_middle_name(words: Words, i: int, name: Name) -> bool:
    """Tell whether a word of office inside a name belongs to it: "Sharif Sheikh Ahmed"."""
    if i == name.first or not words.word[i][0].isupper():
        return False
    before = words.lower[i - 1]
    return (
        words.lower[i] in PERSONAL_HONORIFICS
        and words.tag[i - 1] == "NNP"
        and not (is_role(words, i - 1) or before in ROLE_MODIFIERS)
        and not before.endswith(("ian", "ish", "ese"))
    )


def before_office(words: Words, first: int, last: int) -> list[Name]:
    """Return what stands before the office in a title: "Russian" in "Russian Defense Minister"."""
    end = first
    while end < last and not (is_role(words, end) or words.lower[end] in ROLE_MODIFIERS):
        end += 1
    if end in (first, last) or not words.word[first][0].isupper():
        return []
    nationality = end - first == 1 and is_nationality(words.lower[first])
    return [Name(first, end, ActorType.GROUP if nationality else ActorType.OTHER)]


def follows_honorific(words: Words, first: int, last: int) -> bool:
    """Tell whether a word of office is a surname, such as "King" in "Mrs King"."""
    return last - first == 1 and words.at(first - 1) in {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "mr.",
        "mrs.",
        "ms.",
        "dr.",
    }


def cut_office(words: Words, name: Name) -> list[Name]:
    """Return the organisation or place without the part of a title that was taken into it."""
    last = name.last
    if is_remit(words, name):
        return []
    if is_bureau(words, name):
        whole = last + (words.lower[last - 1] in BEFORE_GENERALS and words.at(last) == "general")
        return [name.between(name.first, whole)]
    if name.type is not ActorType.PLACE and is_addressed(words, name):
        return [replace(name, first=name.first + 1, type=ActorType.PERSON)]
    if name.type is ActorType.ORGANISATION and ends_with_role(words, last):
        last -= 1
    if is_role(words, last):
        office = words.word[last][0].isupper()
        while (
            last > name.first
            and words.lower[last - 1] in ROLE_MODIFIERS
            and words.lower[last - 1] not in ORGANISATION_HEADS
            and words.word[last - 1][0].isupper() == office
            and words.at(last - 2) not in {"of", "for"}
        ):
            last -= 1
    if last == name.first or is_office(words, name.first, name.last):
        return []
    return [name.between(name.first, last)]


def is_bureau(words: Words, name: Name) -> bool:
    """Tell whether a body is called after the office it serves: "Office of the Ombudsman"."""
    if name.type is not ActorType.ORGANISATION:
        return False
    starts = (
        i + len(("office", "of", "the"))
        for i in range(name.first, name.last - len(("of", "the", "Ombudsman")))
        if words.lower[i : i + 3] == ["office", "of", "the"]
    )
    return any(is_office(words, start, name.last) for start in starts)


BEFORE_GENERALS: Final = frozenset({"attorney", "auditor", "governor", "inspector", "solicitor"})
"""What stands before "General" where that is no soldier."""


def ends_with_role(words: Words, last: int) -> bool:
    """Tell whether a body's last word is an office: "Delta Manager", not "Law and Justice"."""
    role, before = words.lower[last - 1], words.at(last - 2)
    if role == "justice":
        return before in BEFORE_JUSTICES
    return role in ROLES and before not in {"of", "and", "&"}


BEFORE_JUSTICES: Final = frozenset({"chief", "associate", "lord", "court", "lady"})
"""What stands before "Justice" where that is a judge."""


def is_office(words: Words, first: int, last: int) -> bool:
    """Tell whether the words are an office and nothing else: "Prime Minister", "Chief of Staff".

    "Metropolitan Police" ends like a body, and is no bishop's office.
    """
    if words.lower[last - 1] in ORGANISATION_HEADS and "of" not in words.lower[first:last]:
        return False
    return any(is_role(words, i) for i in range(first, last)) and all(
        is_role(words, i)
        or words.lower[i] in ROLE_MODIFIERS
        or words.lower[i] in REMITS
        or words.lower[i] in {"of", "the", "-"}
        for i in range(first, last)
    )


def is_remit(words: Words, name: Name) -> bool:
    """Tell whether the name is what an office is for: "Finance" in "Minister of Finance"."""
    i = name.first - 1
    if words.at(i) not in {"of", "for"} or not is_role(words, i - 1):
        return False
    if own_type(words, name.first, name.last):
        return False
    return all(
        words.lower[k] in ROLE_MODIFIERS or words.lower[k] in {"and", ",", "&", "parliament"}
        for k in range(name.first, name.last)
    )


def is_addressed(words: Words, name: Name) -> bool:
    """Tell whether the name begins with an honorific and so is a person's: "King Kusae"."""
    return (
        len(name) > 1
        and (words.lower[name.first] in PERSONAL_HONORIFICS or is_rank(words, name.first))
        and is_role(words, name.first)
        and own_type(words, name.first, name.last) is None
        and words.lower[name.first + 1] not in {"of", "for", "and"}
    )


def with_titles(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, persons with the title that stands before or after each."""
    ends = {name.last: name for name in names}
    return [
        replace(name, title=title_before(words, name, ends) or title_after(words, name.last))
        if name.type is ActorType.PERSON
        else name
        for name in names
    ]


def title_before(words: Words, name: Name, ends: dict[int, Name]) -> str:
    """Return the title that ends where the name starts, or ""."""
    first = title_start(words, name.first, ends)
    if first == name.first:
        return ""
    return words.text[words.start[first] : words.end(name.first - 1)]


def title_start(words: Words, first: int, ends: dict[int, Name]) -> int:
    """Return where the title before token ``first`` starts; ``first`` where there is none."""
    i = before_remit(words, first, ends)
    if words.at(i) in {"elect", "designate"} and words.at(i - 1) == "-":
        i -= 2
    if words.at(i) == "." and words.at(i - 1) in HONORIFICS:
        i -= 1
    if i < 0 or not is_role(words, i) or words.line[i] != words.line[first]:
        return first
    start = i
    floor = max(words.sentence[first], first - LONGEST_TITLE)
    i -= 1
    while i >= floor:
        before = ends.get(i + 1)
        if before is not None and before.type is not ActorType.PERSON:
            start = i = before.first
        elif words.lower[i] in ROLE_MODIFIERS or is_role(words, i):
            start = i
        elif not (words.word[i] in {"-", "and", "&"} and continues(words, i - 1)):
            break
        i -= 1
    return start


def before_remit(words: Words, first: int, ends: dict[int, Name]) -> int:
    """Return the last token before the name, or before the "of Defense" of its office."""
    remit = first - 1
    if (place := ends.get(first)) is not None and place.type is not ActorType.PERSON:
        remit = place.first
    elif words.at(remit) not in REMITS:
        return remit
    of = remit - 1 - (words.at(remit - 1) == "the")
    return of - 1 if words.at(of) == "of" and is_role(words, of - 1) else first - 1


def continues(words: Words, i: int) -> bool:
    """Tell whether the word before "and" is of a title: "foreign and trade minister"."""
    return words.at(i) in ROLE_MODIFIERS or is_role(words, i)


def title_after(words: Words, last: int) -> str:
    """Return the title in an apposition: "the defence minister of Utopia" after "Ann Lee, ".

    "Ann Lee, for the minister, said" is none.
    """
    hangs = last + 1 < len(words) and words.tag[last + 1] == "IN" and words.at(last + 1) != "as"
    if words.at(last) != "," or hangs:
        return ""
    first = last + 1
    if words.at(first) in ARTICLES:
        first += 1
    has_role = False
    for i in range(first, min(len(words), first + LONGEST_TITLE)):
        if words.word[i] in {",", ".", ";", ":", "(", ")", "—", "–", '"', "“", "”"}:
            return (
                words.text[words.start[first] : words.end(i - 1)] if has_role and i > first else ""
            )
        if "\n" in words.word[i] or words.at(i) in {"who", "which", "and", "said", "says"}:
            return ""
        if words.tag[i].startswith(("VB", "MD", "PRP")) and words.tag[i] != "VBG":
            return ""
        has_role = has_role or words.lower[i] in ROLES
    return ""
