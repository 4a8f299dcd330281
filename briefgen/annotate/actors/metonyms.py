"""Places that act like governments: "Ankara claims", "Moscow's demands", "talks with London".

Only the knowledge base knows which place is a capital; what is marked here are candidates, and the
resolver gives those back that are none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import first_of_list
from briefgen.annotate.actors.datelines import is_dateline
from briefgen.annotate.actors.names import POSSESSIVES
from briefgen.annotate.actors.tables.language import (
    ACCUSATIONS,
    GOVERNMENT_DEALINGS,
    GOVERNMENT_NOUNS,
    GOVERNMENT_VERBS,
    GOVERNMENT_WISHES,
)
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words


def with_metonyms(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, places that act like governments with ``Form.METONYM``."""
    return [
        replace(name, form=Form.METONYM)
        if name.type is ActorType.PLACE
        and name.form is Form.NAME
        and acts(words, name)
        and not opens_report(words, name)
        else name
        for name in names
    ]


def acts(words: Words, name: Name) -> bool:
    """Tell whether the place does, has or deals with what only a government can."""
    return (
        is_subject(words, name)
        or is_accused(words, name)
        or owns(words, name)
        or is_dealt_with(words, name)
    )


def opens_report(words: Words, name: Name) -> bool:
    """Tell whether the place is where a report was written: "OAKTON --", "Oakton: The ..."."""
    if is_dateline(words, name):
        return True
    opens = name.first == 0 or "\n" in words.word[name.first - 1]
    return opens and words.at(name.last) in {":", "-", "–", "—", "--"}


def is_subject(words: Words, name: Name) -> bool:
    """Tell whether the place is the subject of a verb of speech or decision."""
    i = first_of_list(words, name.last - 1)
    if words.dep[i] != "nsubj":
        return False
    verb = words.head[i]
    if not words.tag[verb].startswith("VB"):
        return False
    return words.lemma[verb] in GOVERNMENT_VERBS or (
        words.lemma[verb] == "have" and wishes(words, verb)
    )


def wishes(words: Words, verb: int) -> bool:
    """Tell whether what is had by the subject of the verb is a wish or a plan."""
    return any(
        words.lemma[i] in GOVERNMENT_WISHES and words.head[i] == verb
        for i in range(verb + 1, min(len(words), verb + OBJECT_REACH))
    )


OBJECT_REACH: Final = 4
"""Tokens after a verb in which its object is looked for."""


def is_accused(words: Words, name: Name) -> bool:
    """Tell whether the place is accused, warned or asked."""
    i = name.last - 1
    return words.dep[i] == "dobj" and words.lemma[words.head[i]] in ACCUSATIONS


def owns(words: Words, name: Name) -> bool:
    """Tell whether the place's own are actions, demands or troops."""
    i = name.last
    if i >= len(words) or words.word[i] not in POSSESSIVES:
        return False
    owned = words.head[name.last - 1]
    return words.dep[name.last - 1] == "poss" and words.lemma[owned] in GOVERNMENT_NOUNS


def is_dealt_with(words: Words, name: Name) -> bool:
    """Tell whether there are talks, ties or a treaty with the place or between it and another."""
    i = name.first - 1
    if words.at(i) == "and":
        i = words.head[name.last - 1] - 1
    return words.at(i) in {"with", "between"} and words.at(i - 1) in GOVERNMENT_DEALINGS
