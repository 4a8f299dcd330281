"""Which organisation is meant by "the ministry" or "the company": the one named before, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import only, only_or_near
from briefgen.annotate.actors.tables.heads import COMPANY_WORDS, LEGAL_FORMS, ORGANISATION_HEADS
from briefgen.annotate.actors.tables.offices import SPELLINGS

if TYPE_CHECKING:
    from briefgen.annotate.actors.antecedents import Reading
    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

REACH: Final = 200
"""How many organisations back a noun looks, so that the time stays linear in long texts."""

REPORTED: Final = frozenset({"add", "report", "quote"})
"""What the agency does that was named before: "the agency added"."""

AGENCY_REACH: Final = 6
"""Tokens after a name in which it is called an agency."""


def for_organisation(reading: Reading, i: int) -> int | None:
    """Return the organisation that "the ministry" or "the company" at ``i`` is, or None.

    The head of its name must be the noun; for "company" and "group" it is the only organisation
    of this paragraph and the one before, if its name does not say that it is something else.
    """
    noun = SPELLINGS.get(reading.words.lower[i], reading.words.lower[i])
    reach = reading.organisations[-REACH:]
    near = [seen for seen in reach if reading.is_near(seen.token, i)]
    same = [seen for seen in reach if noun in heads(reading, seen.actor)]
    if same:
        return only_or_near(reading, same, i)
    actor = only(seen.actor for seen in near)
    if actor is None or noun not in COMPANY_WORDS:
        return None
    reports = reading.words.lemma[reading.words.head[i]] in REPORTED
    if noun == "agency" and not (reports or is_agency(reading.words, reading.names[actor])):
        return None
    said = heads(reading, actor)
    return actor if said & LEGAL_FORMS or not said & ORGANISATION_HEADS else None


def is_agency(words: Words, name: Name) -> bool:
    """Tell whether "the agency" may be an actor: "OHA", "the agency Oak", "Oak, a news agency"."""
    near = range(max(0, name.first - 1), min(len(words), name.last + AGENCY_REACH))
    here = words.sentence[name.first]
    called = any(words.lower[k] == "agency" and words.sentence[k] == here for k in near)
    return called or name.text(words).isupper()


def heads(reading: Reading, actor: int | None) -> set[str]:
    """Return the words that say what an organisation is: its name's last, or those before "of"."""
    if actor is None:
        return set()
    lower, name = reading.words.lower, reading.names[actor]
    found = {lower[name.last - 1]}
    found.update(lower[k - 1] for k in range(name.first + 1, name.last) if lower[k] == "of")
    return {SPELLINGS.get(word, word) for word in found}
