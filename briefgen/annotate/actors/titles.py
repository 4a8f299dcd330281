"""Words of office before and beside a name: taken out of it, and kept as its title."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.annotate.actors.tables import (
    HONORIFICS,
    NEW_OR_OLD,
    ROLE_MODIFIERS,
    ROLES,
)
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from briefgen.annotate.actors.names import Name

LONGEST_TITLE = 9
"""Tokens that a title before a name may have."""


def is_role(token: Token) -> bool:
    """Tell whether the token is the head of a title, or a word that comes before a person's name."""
    word = token.lower_
    return word in ROLES or word in HONORIFICS


def is_elect(doc: Doc, i: int) -> bool:
    """Tell whether token ``i`` ends "president-elect"."""
    return i >= 2 and doc[i].lower_ in {"elect", "designate"} and doc[i - 1].text == "-"


def cut_titles(doc: Doc, names: list[Name]) -> list[Name]:
    """Return the names with titles taken out of persons, and without mere titles.

    "Russian Defense Minister Sergey Shoigu" becomes "Sergey Shoigu" and "Russian"; "Prime
    Minister" becomes nothing.
    """
    cut: list[Name] = []
    for name in names:
        cut.extend(cut_title(doc, name))
    return cut


def cut_title(doc: Doc, name: Name) -> list[Name]:
    """Return what is left of one name without the words of office in it."""
    if name.form is Form.DEMONYM or name.type in {ActorType.PLACE, ActorType.EVENT}:
        return [name]
    roles = [i for i in range(name.first, name.last) if is_role(doc[i])]
    if not roles:
        return [name]
    if name.type is ActorType.PERSON:
        head = max((i for i in roles if i < name.last - 1), default=None)
        if head is None or doc[head + 1].lower_.rstrip(".") in {"jr", "sr", "ii", "iii"}:
            return [name] if roles[-1] > name.first else []
        after = head + 1
        while after < name.last and not doc[after].text[0].isupper():
            after += 1
        return [replace(name, first=after)] if after < name.last else []
    only_office = all(
        is_role(doc[i]) or doc[i].lower_ in ROLE_MODIFIERS or doc[i].lower_ in {"of", "the", "-"}
        for i in range(name.first, name.last)
    )
    return [] if only_office else [name]


def with_titles(doc: Doc, names: list[Name]) -> list[Name]:
    """Return the names, persons with the title that stands before or after each."""
    starts = {name.first for name in names}
    ends = {name.last: name for name in names}
    return [
        add_title(doc, name, starts, ends) if name.type is ActorType.PERSON else name
        for name in names
    ]


def add_title(doc: Doc, name: Name, starts: set[int], ends: dict[int, Name]) -> Name:
    """Return the person with its title, read from the words before it, else from those after."""
    first = title_start(doc, name.first, ends)
    if first < name.first:
        before = doc[first : name.first].text
        return replace(name, title=before, title_first=first)
    return replace(name, title=title_after(doc, name.last), title_first=name.first)


def title_start(doc: Doc, first: int, ends: dict[int, Name]) -> int:
    """Return where the title before token ``first`` starts; ``first`` where there is none."""
    i = first - 1
    floor = max(-1, first - LONGEST_TITLE)
    if i > floor and doc[i].text == "." and is_role(doc[i - 1]):
        i -= 1
    if i > floor and is_elect(doc, i):
        i -= 2
    if i <= floor or not is_role(doc[i]):
        return first
    start = i
    i -= 1
    while i > floor:
        word = doc[i].lower_
        if i + 1 in ends and ends[i + 1].type is not ActorType.PERSON:
            start = i = ends[i + 1].first
        elif word in ROLE_MODIFIERS or is_role(doc[i]):
            start = i
        elif doc[i].text not in {"-", "and", "&"} or i == 0 or (
            doc[i - 1].lower_ not in ROLE_MODIFIERS and doc[i - 1].lower_ not in ROLES
        ):
            break
        i -= 1
    return start


def title_after(doc: Doc, last: int) -> str:
    """Return the title in an apposition: "the Russian defence minister" after "Shoigu, "."""
    if last + 1 >= len(doc) or doc[last].text != ",":
        return ""
    words = []
    has_role = False
    for i in range(last + 1, min(len(doc), last + 2 + LONGEST_TITLE)):
        token = doc[i]
        if token.text in {",", ".", ";", ":", "(", ")", "—", "–"} or token.is_space:
            return " ".join(words) if has_role else ""
        if token.pos_ in {"VERB", "AUX"} and not words:
            return ""
        if token.lower_ in {"who", "which", "said", "says"}:
            return ""
        has_role = has_role or token.lower_ in ROLES
        if words or token.lower_ not in {"the", "a", "an"}:
            words.append(token.text)
    return ""
