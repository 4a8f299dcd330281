"""What a reader remembers of those who were named, among whom an anaphor picks who is meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.epithets import age_beside, nouns_beside
from briefgen.annotate.actors.linking import FEMALE, MALE, gender
from briefgen.annotate.actors.tables.offices import (
    FEMALE_WORDS,
    MALE_WORDS,
    NEUTRAL_CHAIRS,
    SPELLINGS,
)
from briefgen.annotate.actors.titles import title_after
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

PRONOUNS: Final = {"he": MALE, "she": FEMALE}
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})

REACH: Final = 200
"""How many mentions back an anaphor looks, so that the time stays linear in long texts."""

LONGEST_CHAIN: Final = 20
"""Links of "A, B, C and D" that are followed to their head."""

LINES_BACK: Final = 1
"""Paragraphs before its own in which an anaphor may find who is meant."""

LONGEST_ASKER: Final = 10
"""Tokens of "asked by the head of the council, Edward Reed"."""

LONGEST_REPORT: Final = 60
"""Tokens between the verb of what is told and that of telling it."""

DYING: Final = frozenset({"die"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A place where an actor stood, named or not.

    Attributes:
        token: The token that is its syntactic head.
        actor: The index of the actor's fullest name; None for somebody unnamed.
    """

    token: int
    actor: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader remembers at a point of the text: who has been named, and as what.

    Attributes:
        names: The names of the text.
        titles: The words of office of each person, by the index of its fullest name.
        genders: The gender of each person of which the text or the first name tells it.
        ages: The age of each person of which the words beside a name tell it.
        people: The persons so far, in order; those without a name as well.
        organisations: The organisations so far, in order.
    """

    words: Words
    names: list[Name]
    titles: dict[int, frozenset[str]]
    genders: dict[int, str]
    ages: dict[int, str]
    people: list[Seen] = field(default_factory=list)
    organisations: list[Seen] = field(default_factory=list)

    def is_near(self, token: int, i: int) -> bool:
        """Tell whether a token stands in the paragraph of token ``i`` or in the one before."""
        return self.words.line[i] - self.words.line[token] <= LINES_BACK


def opened(words: Words, names: list[Name], actors: list[int]) -> Reading:
    """Return a reading that knows what is told of everybody, and has read nothing yet."""
    titles: dict[int, frozenset[str]] = {}
    genders: dict[int, str] = {}
    ages: dict[int, str] = {}
    for name, actor in zip(names, actors, strict=True):
        if name.type is not ActorType.PERSON or name.form is Form.ANAPHOR:
            continue
        behind = title_after(words, name.last)
        said = {*title_words(f"{name.title} {behind}"), *nouns_beside(words, name)}
        if said:
            titles[actor] = titles.get(actor, frozenset()) | said
        if found := gender(words, name):
            genders.setdefault(actor, found)
        if age := age_beside(words, name):
            ages.setdefault(actor, age)
    return Reading(words, names, titles, genders, ages)


def title_words(title: str) -> Iterator[str]:
    """Yield the words of a title in lower case and in one spelling."""
    for word in title.lower().replace("-", " ").replace("’s", " ").replace("'s", " ").split():
        yield SPELLINGS.get(word, word)


def gender_of(reading: Reading, person: Seen) -> str:
    """Return the gender of a person, named or not, or "" where nothing tells it."""
    if person.actor is None:
        word = reading.words.lower[person.token]
        return PRONOUNS.get(word) or gender_of_noun(word)
    return reading.genders.get(person.actor, "")


def gender_of_noun(noun: str) -> str:
    """Return the gender that a common noun for a person tells, or ""."""
    if noun in NEUTRAL_CHAIRS:
        return ""
    return FEMALE if noun in FEMALE_WORDS else MALE if noun in MALE_WORDS else ""


def rank(words: Words, i: int) -> int:
    """Return how much a person at token ``i`` is what its sentence is about, from 1 to 3."""
    i = first_of_list(words, i)
    if words.dep[i] not in SUBJECTS:
        return 1
    verb = first_clause(words, words.head[i])
    if is_aside(words, verb):
        return 1
    if words.dep[verb] == "ROOT":
        return 2 if reported(words, verb) is not None else 3
    died = words.lemma[verb] in DYING and words.dep[verb] == "ccomp"
    return 3 if died and reported(words, words.head[verb]) == verb else 2


def is_aside(words: Words, verb: int) -> bool:
    """Tell whether a clause only tells whose words follow: "as Reed put it, "."""
    as_said = words.dep[verb] == "advcl" and words.lemma[verb] in {"put", "say"}
    marks = range(max(0, verb - LONGEST_ASKER), verb)
    return as_said and any(words.lower[k] == "as" and words.head[k] == verb for k in marks)


def reported(words: Words, verb: int) -> int | None:
    """Return the verb of what is told before it is said who tells it: "Reed left, Dow said".

    Such a sentence is as much about Reed as about Dow, and about Reed alone if he died.
    """
    for k in range(verb - 1, max(words.sentence[verb], verb - LONGEST_REPORT) - 1, -1):
        if words.head[k] == verb and words.dep[k] == "ccomp":
            return k
    return None


def first_clause(words: Words, verb: int) -> int:
    """Return the first verb of "A came but B went", whose subjects weigh the same."""
    for _ in range(LONGEST_CHAIN):
        if words.dep[verb] != "conj" or words.head[verb] >= verb:
            break
        verb = words.head[verb]
    return verb


def first_of_list(words: Words, i: int) -> int:
    """Return the head of the first of "A, B and C", or of what an apposition stands beside."""
    for _ in range(LONGEST_CHAIN):
        if words.dep[i] not in {"conj", "appos"} or words.head[i] >= i:
            break
        i = words.head[i]
    return i


def only(actors: Iterable[int | None]) -> int | None:
    """Return the actor if there is exactly one, else None."""
    different = set(actors)
    return different.pop() if len(different) == 1 else None


def only_or_near(reading: Reading, fitting: list[Seen], i: int) -> int | None:
    """Return the one actor that fits the anaphor at ``i``, of several the one near it, or None."""
    anywhere = only(seen.actor for seen in fitting)
    if anywhere is not None:
        return anywhere
    return only(seen.actor for seen in fitting if reading.is_near(seen.token, i))
