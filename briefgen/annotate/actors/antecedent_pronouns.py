"""Whom "he" or "she" means: the one person near whom the text is about, or nobody."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import (
    LINES_BACK,
    LONGEST_ASKER,
    LONGEST_REPORT,
    PRONOUNS,
    REACH,
    SUBJECTS,
    first_of_list,
    gender_of,
    is_aside,
    only,
    rank,
    reported,
)
from briefgen.annotate.actors.linking import FEMALE, MALE
from briefgen.annotate.actors.tables.language import SPEECH_VERBS
from briefgen.annotate.actors.tables.offices import KIN_AND_AGENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.antecedents import Reading, Seen
    from briefgen.annotate.actors.words import Words

OBJECTS: Final = {MALE: "him", FEMALE: "her"}

CLOSING_MARKS: Final = frozenset({'"', "”", "’", "''", "»"})

LATELY: Final = 3
"""Persons back to one who speaks for another in the sentence of an anaphor."""

LONGEST_NAME: Final = 6
"""Tokens of a name and the comma before it."""

OWNERS: Final = {"his": MALE, "her": FEMALE}
"""Whose kin somebody is."""


def for_pronoun(reading: Reading, i: int) -> int | None:
    """Return the person that "he" or "she" at ``i`` is, or None where that is unsure.

    The nearest sentence with a person that fits decides; in it the subject of the main verb comes
    before other subjects, and those before the rest. Whom it names by the way, of a gender that
    nothing tells, stands back for a subject of the right gender: "Edward Reed spoke. Quinn Lowe's
    boat was sold to Ray Dow. He slept." So does who speaks for another: "Reed left. His agent Bob
    Dow said he was ill."
    """
    sex = PRONOUNS[reading.words.lower[i]]
    sentences = list(fitting(reading, i, sex))
    if not sentences:
        return whom_the_text_is_about(reading, sex)
    if all(
        is_by_the_way(reading, person) or speaks_for_another(reading, person, i)
        for person in sentences[0]
    ):
        subjects = [
            person
            for sentence in sentences[1:2]
            for person in sentence
            if rank(reading.words, person.token) > 1
            and (
                gender_of(reading, person) == sex or is_in_sentence(reading.words, sentences[0], i)
            )
        ]
        main = whom_the_text_is_about(reading, sex) if not subjects else None
        if main is not None:
            return main
        if subjects:
            return foremost(reading, subjects)
    if is_acted_on(reading, sentences[0][0], i, sex):
        main = whom_the_text_is_about(reading, sex)
        if main is not None:
            return main
    sure = [p for p in sentences[0] if gender_of(reading, p) == sex]
    acting = any(rank(reading.words, person.token) > 1 for person in sure)
    most = foremost(reading, sure if acting else sentences[0])
    goes_on = most is None and reading.words.word[i - 1] in CLOSING_MARKS
    return teller(reading, sentences[0]) if goes_on else most


def teller(reading: Reading, persons: list[Seen]) -> int | None:
    """Return who tells a sentence, and speaks on behind a quote: ``Dow left, Reed said. "..."``."""
    words = reading.words
    verbs = [(person, words.head[first_of_list(words, person.token)]) for person in persons]
    return only(
        person.actor
        for person, verb in verbs
        if rank(words, person.token) > 1
        and words.dep[verb] == "ROOT"
        and reported(words, verb) is not None
    )


def is_acted_on(reading: Reading, person: Seen, i: int, sex: str) -> bool:
    """Tell whether the sentence of a person tells what was done to somebody: "Dow hired him".

    He goes on to do something ("Dow hired him. He stayed"), but whoever hired him may speak.
    """
    words = reading.words
    last = min(person.token + LONGEST_REPORT, i)
    within = [
        k
        for k in range(person.token + 1, last)
        if words.sentence[k] == words.sentence[person.token]
    ]
    speaks = words.lemma[words.head[i]] in SPEECH_VERBS
    object_ = any(
        words.lower[k] == OBJECTS[sex] and words.tag[k] == "PRP" and words.dep[k] == "dobj"
        for k in within
    )
    return object_ and not speaks and words.sentence[i] != words.sentence[person.token]


def is_in_sentence(words: Words, persons: list[Seen], i: int) -> bool:
    """Tell whether persons stand in the pronoun's own sentence, but not as its subject."""
    return all(words.sentence[person.token] == words.sentence[i] for person in persons)


def whom_the_text_is_about(reading: Reading, sex: str) -> int | None:
    """Return the person of an obituary or a profile, who is "he" where nobody else near may be.

    That is the first person named, if it is the subject of a clause and has been spoken of twice at
    least, and more often than any other who may be meant.
    """
    people = reading.people[:REACH]
    first = people[0] if people else None
    if first is None or first.actor is None or reading.words.line[first.token] > LINES_BACK:
        return None
    if gender_of(reading, first) != sex or rank(reading.words, first.token) == 1:
        return None
    said = Counter(seen.actor for seen in people if gender_of(reading, seen) in {"", sex})
    most = max((count for actor, count in said.items() if actor != first.actor), default=0)
    return first.actor if said[first.actor] > max(most, 1) else None


def is_by_the_way(reading: Reading, person: Seen) -> bool:
    """Tell whether a sentence is not about a named person, of whom it may be "he" or "she"."""
    words = reading.words
    aside = is_time_of(words, person.token) or is_aside(words, words.head[person.token])
    if person.actor is not None and aside:
        return True
    return (
        person.actor is not None
        and not gender_of(reading, person)
        and rank(words, person.token) == 1
        and words.dep[person.token] != "poss"
    )


def speaks_for_another(reading: Reading, person: Seen, i: int) -> bool:
    """Tell whether the pronoun at ``i`` stands in what kin or an agent says: "his son said he"."""
    words, at = reading.words, person.token
    same = words.sentence[at] == words.sentence[i] and at < i
    return same and is_anothers(words, at, gender_of(reading, person))


def is_time_of(words: Words, i: int) -> bool:
    """Tell whether a person only tells of when it was: "under President Reed, the town paid"."""
    return words.dep[i] == "pobj" and words.lower[words.head[i]] == "under"


def fitting(reading: Reading, i: int, sex: str) -> Iterator[list[Seen]]:
    """Yield the persons near token ``i`` that may be of a gender, by sentence, nearest first.

    Of "Her lawyer, Sam Dow, said she" only who is surely a woman may be meant.
    """
    reach = reading.people[-REACH:]
    sentence = reading.words.sentence
    owned = any(
        sentence[person.token] == sentence[i] and is_anothers(reading.words, person.token, "")
        for person in reach[-LATELY:]
    )
    genders = {sex} if owned else {"", sex}
    near = (
        person
        for person in takewhile(lambda person: reading.is_near(person.token, i), reversed(reach))
        if gender_of(reading, person) in genders
        and not is_told_of(reading.words, person, i)
        and not has_asked(reading.words, person.token, i)
    )
    for _, persons in groupby(near, lambda person: sentence[person.token]):
        yield list(persons)


def is_told_of(words: Words, person: Seen, i: int) -> bool:
    """Tell whether a pronoun speaks of a person named before: "Reed, he said, was late".

    So it does in ``Reed is "always late," he said``.
    """
    token, verb = person.token, words.head[person.token]
    if words.at(i - 1) == "," and words.at(i + 2) == ",":
        return token == i - 2
    same = words.sentence[token] == words.sentence[i] and token < i
    parted = words.word[i - 1] in CLOSING_MARKS and words.dep[token] in SUBJECTS
    return same and parted and words.lemma[verb] == "be" and words.head[verb] == words.head[i]


def has_asked(words: Words, person: int, i: int) -> bool:
    """Tell whether a pronoun is whoever answers a person: "asked by Reed why, he said".

    So it is after whatever Reed has done to him ("cross-examined by Reed, he said"), and in the
    paragraph after ``"Why?" Reed asked``, where it stands behind the answer.
    """
    answers = words.line[i] > words.line[person] and words.word[i - 1] in CLOSING_MARKS
    for k in range(person - 1, max(0, person - LONGEST_ASKER), -1):
        if words.word[k] in CLOSING_MARKS:
            return answers and "ask" in words.lemma[k + 1 : person + 3]
        if words.lower[k] == "by" and words.tag[k - 1] in {"VBN", "VBD"}:
            return words.sentence[k] == words.sentence[i]
    return False


def foremost(reading: Reading, persons: list[Seen]) -> int | None:
    """Return whom a sentence is most about, or None where that is two of them."""
    ranks: dict[int | None, int] = {}
    for person in persons:
        value = rank(reading.words, person.token)
        sex = gender_of(reading, person)
        if (person.actor is None and value == 1) or is_anothers(reading.words, person.token, sex):
            value = 0  # "a story of the mayor, who waits, by Ann Dow"
        ranks[person.actor] = max(ranks.get(person.actor, 0), value)
    return only([actor for actor, value in ranks.items() if value == max(ranks.values())])


def is_anothers(words: Words, i: int, sex: str) -> bool:
    """Tell whether the name that ends at ``i`` is told by somebody else: "his son Bob Reed".

    Not where the pronoun that both may be is clear: "she" is "his mother Ann Reed".
    """
    for k in range(i - 1, max(0, i - LONGEST_NAME), -1):
        if words.lower[k] in KIN_AND_AGENTS:
            other = OWNERS.get(words.at(k - 1), sex) != sex
            return words.tag[k - 1] == "PRP$" and not (sex and other)
        if words.tag[k] not in {"NNP", ","}:
            break
    return False
