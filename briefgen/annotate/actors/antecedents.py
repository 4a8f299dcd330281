"""Who is meant: picks, for an anaphor, the one actor named before it that fits, or nobody."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.epithets import age_beside, nouns_beside
from briefgen.annotate.actors.linking import FEMALE, MALE, gender
from briefgen.annotate.actors.tables.language import SPEECH_VERBS
from briefgen.annotate.actors.tables.offices import (
    FEMALE_WORDS,
    KIN_AND_AGENTS,
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
OBJECTS: Final = {MALE: "him", FEMALE: "her"}
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})

CLOSING_MARKS: Final = frozenset({'"', "”", "’", "''", "»"})

REACH: Final = 200
"""How many mentions back an anaphor looks, so that the time stays linear in long texts."""

LONGEST_CHAIN: Final = 20
"""Links of "A, B, C and D" that are followed to their head."""

LATELY: Final = 3
"""Persons back to one who speaks for another in the sentence of an anaphor."""

LINES_BACK: Final = 1
"""Paragraphs before its own in which an anaphor may find who is meant."""

LONGEST_NAME: Final = 6
"""Tokens of a name and the comma before it."""

LONGEST_ASKER: Final = 10
"""Tokens of "asked by the head of the council, Edward Reed"."""

LONGEST_REPORT: Final = 60
"""Tokens between the verb of what is told and that of telling it."""

DYING: Final = frozenset({"die"})

OWNERS: Final = {"his": MALE, "her": FEMALE}
"""Whose kin somebody is."""


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
