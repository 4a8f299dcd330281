"""Whom "the defence minister" and "the 34-year-old" mean: the one person named before who fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import (
    LONGEST_CHAIN,
    REACH,
    gender_of_noun,
    only,
    only_or_near,
)
from briefgen.annotate.actors.tables.offices import ROLE_KINDS, SPELLINGS

if TYPE_CHECKING:
    from briefgen.annotate.actors.antecedents import Reading, Seen
    from briefgen.annotate.actors.words import Words

NEW_OR_OLD: Final = frozenset({"-", "former", "then", "new", "old", "veteran", "late"})
"""Words of a phrase that the title need not have."""

SECOND: Final = frozenset({"assistant", "deputy", "under", "vice"})
"""Words of a title that the phrase must have: "the president" is no vice president."""


def for_age(reading: Reading, first: int, head: int) -> int | None:
    """Return the person that "34-year-old" is: whose age that is, or the only one near without."""
    age = reading.words.lower[first]
    aged = only(actor for actor, told in reading.ages.items() if told == age)
    if aged is not None:
        return aged
    near = [each for each in reading.people[-REACH:] if reading.is_near(each.token, head)]
    return only(each.actor for each in near if each.actor not in reading.ages)


def for_office(reading: Reading, first: int, head: int) -> int | None:
    """Return the person whose title a phrase such as "defence minister" repeats, or None.

    Where it fits several, the one in this paragraph or the one before it, if there is only one.
    The title has whose officer it is, if the phrase tells that: "the Oakton Rovers striker".
    """
    lower = reading.words.lower
    owned = reading.words.tag[first - 1] == "POS" if first else False
    while not owned and reading.words.at(first - 1) not in {"the", ""}:
        first -= 1
    wanted = {SPELLINGS.get(lower[k], lower[k]) for k in range(first, head)} - NEW_OR_OLD
    noun = SPELLINGS.get(lower[head], lower[head])
    nouns = ROLE_KINDS.get(noun, frozenset()) | {noun}
    sex = gender_of_noun(lower[head])
    reach = reading.people[-REACH:]
    described = said_of(reading.words, head)
    others = {seen.actor for seen in reach if seen.token in described}
    fitting = [
        person
        for person in reach
        if person.actor is not None
        and (title := reading.titles.get(person.actor, frozenset()))
        and title & nouns
        and wanted <= title
        and SECOND & title <= wanted
        and (not sex or reading.genders.get(person.actor, sex) == sex)
        and person.actor not in others
    ]
    if noun in ROLE_KINDS and is_passed(reading, fitting):
        return None
    return only_or_near(reading, fitting, head)


def said_of(words: Words, i: int) -> set[int]:
    """Return the tokens that the noun at ``i`` stands in an apposition to, which are others.

    Such as "Reed" for "the mayor" in "Reed, a friend of the mayor, left".
    """
    found = set()
    for _ in range(LONGEST_CHAIN):
        above = words.head[i]
        if above == i:
            break
        if words.dep[i] == "appos":
            found.add(above)
        i = above
    return found


def is_passed(reading: Reading, persons: list[Seen]) -> bool:
    """Tell whether somebody without a name was spoken of after all of some persons."""
    last = max((person.token for person in persons), default=-1)
    return any(person.actor is None and person.token > last for person in reading.people[-REACH:])
