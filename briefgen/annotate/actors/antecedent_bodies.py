"""Which organisation is meant by "the ministry" or "the company": the one named before, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import only, only_or_near, rank
from briefgen.annotate.actors.tables.heads import (
    COMPANY_WORDS,
    KINDS_OF_ORGANISATIONS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
)
from briefgen.annotate.actors.tables.offices import SPELLINGS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.antecedents import Reading, Seen
    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

ANY_COMPANY: Final = frozenset({"company", "corporation", "firm"})
"""What a company may be called whatever it does."""

FIRST_HEADS: Final = {
    **dict.fromkeys(("banca", "banco", "banque"), ("bank",)),
    **dict.fromkeys(("universidad", "universidade", "université", "universität"), ("university",)),
    **dict.fromkeys(("partido", "parti", "partito"), ("party",)),
}
"""What a name is whose first word says so in another language."""

REACH: Final = 200
"""How many organisations back a noun looks, so that the time stays linear in long texts."""

REPORTED: Final = frozenset({"add", "report", "quote"})
"""What the agency does that was named before: "the agency added"."""

AGENCY_REACH: Final = 6
"""Tokens after a name in which it is called an agency."""


def for_organisation(reading: Reading, first: int, i: int) -> int | None:
    """Return the organisation that "the ministry" or "the company" at ``i`` is, or None.

    The head of its name must be the noun or of its kind; for "company" and "group" its name must
    not say that it is something else, and it must be named in this paragraph or the one before.
    Words from ``first`` on before the noun must be in the name: "the city council".
    """
    noun = SPELLINGS.get(reading.words.lower[i], reading.words.lower[i])
    kind = KINDS_OF_ORGANISATIONS.get(noun, frozenset()) | {noun}
    said = set(reading.words.lower[first:i])
    reach = reading.organisations[-REACH:]
    if said:
        reach = [seen for seen in reach if said <= _words(reading, seen.actor)]
    near = [seen for seen in reach if reading.is_near(seen.token, i)]
    same = [seen for seen in reach if kind & heads(reading, seen.actor)]
    if same:
        return only_or_near(reading, same, i)
    if noun not in COMPANY_WORDS:
        return None
    actor = company(reading, near, i, any_kind=noun in ANY_COMPANY)
    if actor is not None and noun == "agency":
        reports = reading.words.lemma[reading.words.head[i]] in REPORTED
        return actor if reports or is_agency(reading.words, reading.names[actor]) else None
    return actor


def company(reading: Reading, near: list[Seen], i: int, *, any_kind: bool) -> int | None:
    """Return the one company among the organisations of two paragraphs, or None.

    Where there are several, it is that which the sentence before, or its own, is about: "Zenda
    Air sued. Morrow Air paid. The company said so."

    Args:
        reading: What was read so far.
        near: The organisations, in order.
        i: The noun.
        any_kind: Whether the noun may be said of any company: "the airline" may not.
    """
    companies = [seen for seen in near if may_be_company(reading, seen.actor)]
    among = companies if any_kind else near
    if len({seen.actor for seen in among}) > 1:
        sentence = reading.words.sentence
        before = sentence[max(0, sentence[i] - 1)]
        among = [seen for seen in among if sentence[seen.token] == sentence[among[-1].token]]
        about = any(rank(reading.words, seen.token) > 1 for seen in among)
        if not about or sentence[among[0].token] < before:
            return None
    actor = only(seen.actor for seen in among)
    return actor if actor is not None and may_be_company(reading, actor) else None


def may_be_company(reading: Reading, actor: int | None) -> bool:
    """Tell whether an organisation's name leaves open that it is a company, or says so."""
    if actor is None or reading.names[actor].type is ActorType.PLACE:
        return False  # a hospital or a school, which was taken for the place where it is
    said = heads(reading, actor)
    return bool(said & LEGAL_FORMS) or not said & ORGANISATION_HEADS


def is_agency(words: Words, name: Name) -> bool:
    """Tell whether "the agency" may be an actor: "OHA", "the agency Oak", "Oak, a news agency"."""
    near = range(max(0, name.first - 1), min(len(words), name.last + AGENCY_REACH))
    here = words.sentence[name.first]
    called = any(words.lower[k] == "agency" and words.sentence[k] == here for k in near)
    return called or name.text(words).isupper()


def _words(reading: Reading, actor: int | None) -> set[str]:
    name = reading.names[actor] if actor is not None else None
    return set(reading.words.lower[name.first : name.last]) if name else set()


def heads(reading: Reading, actor: int | None) -> set[str]:
    """Return the words that say what an organisation is: its name's last, or those before "of"."""
    if actor is None:
        return set()
    lower, name = reading.words.lower, reading.names[actor]
    found = {lower[name.last - 1]}
    found.update(lower[k - 1] for k in range(name.first + 1, name.last) if lower[k] == "of")
    found.update(FIRST_HEADS.get(lower[name.first], ()))
    return {SPELLINGS.get(word, word) for word in found}
