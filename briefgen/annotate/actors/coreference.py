"""Anaphora: "the minister", "the company" and "he", where it is clear who is meant.

The text is read from front to back. An anaphor goes to an actor named before it; one that could
go to two, or to somebody whom the text does not name ("a man ... he"), is not made. Nothing is
made inside quotation marks, where "he" is whoever the speaker had in mind.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedent_bodies import for_organisation
from briefgen.annotate.actors.antecedent_offices import for_age, for_office
from briefgen.annotate.actors.antecedent_pronouns import for_pronoun
from briefgen.annotate.actors.antecedents import (
    PRONOUNS,
    SUBJECTS,
    Reading,
    Seen,
    opened,
)
from briefgen.annotate.actors.epithets import is_year_old
from briefgen.annotate.actors.names import ARTICLES, POSSESSIVES, Name, covered
from briefgen.annotate.actors.tables.heads import (
    ANAPHORIC_ORGANISATIONS,
    CAUSES,
    COMPANY_WORDS,
    INDUSTRIES,
    ORGANISATION_HEADS,
    SPOKESMEN,
)
from briefgen.annotate.actors.tables.offices import HONORIFICS, PERSONS, ROLE_MODIFIERS, ROLES
from briefgen.annotate.marks import find_quoted
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from briefgen.annotate.actors.words import Words

UNNAMED: Final = ROLES | PERSONS
"""Common nouns for one person, who stands in the way of "he"."""

STRANGERS: Final = frozenset(
    {"man", "woman", "boy", "girl", "person", "individual", "teenager", "resident", "child", "kid"}
)
"""Of these, those who are unnamed after "the" as well."""

LONGEST_PHRASE: Final = 8
"""Tokens between "the" and the head of a phrase."""

SAYS_NO_MORE: Final = frozenset(
    {"same", "central", "national", "federal", "ruling", "global", "giant", "embattled", "troubled"}
    | {"whole", "entire", "new", "private", "public", "international", "big", "-", "owned", "state"}
)
"""Words between "the" and a noun for an organisation that do not make it another one."""

OWNERS_OF_OFFICERS: Final = ANAPHORIC_ORGANISATIONS | {
    *("town", "city", "village", "country", "county", "state", "region", "province", "island"),
    *("capital", "nation", "district", "side", "band", "church", "festival"),
}
"""Nouns for whatever has a head, a mayor or a coach: "the town's mayor"."""

GROUPS: Final = frozenset({"group", "movement", "organisation", "organization"})
"""Nouns for a body that is for something, and may be in arms."""

ALSO_CALLED: Final = frozenset({"born", "née", "nee"})
"""What another name of a person follows: "born Edward Stone in Oakton, he"."""

THEN: Final = ["at", "the", "time"]
"""What may stand between an office and who held it."""

HANGING: Final = frozenset({"IN", "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "CC"})
"""Tags of what hangs on an office: "of the Harbour Club"."""

NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})


def anaphora(
    words: Words, names: list[Name], referents: list[int | None]
) -> tuple[list[Name], list[int | None]]:
    """Return the names and their referents with the anaphora of the text among them, sorted."""
    found = list(resolved(words, names, referents))
    if not found:
        return names, referents
    entries = [(name, i) for i, name in enumerate(names)]
    entries += [(name, -1) for name, _ in found]
    entries.sort(key=lambda entry: entry[0].first)
    place = {old: new for new, (_, old) in enumerate(entries) if old >= 0}
    meant = {name.first: actor for name, actor in found}
    targets = [meant[name.first] if old < 0 else referents[old] for name, old in entries]
    return (
        [name for name, _ in entries],
        [None if target is None else place[target] for target in targets],
    )


def resolved(
    words: Words, names: list[Name], referents: list[int | None]
) -> Iterator[tuple[Name, int]]:
    """Yield each anaphor with the index of the fullest name that it refers to, in order."""
    actors = [i if referent is None else referent for i, referent in enumerate(referents)]
    reading = opened(words, names, actors)
    starts = {name.first: i for i, name in enumerate(names)}
    taken = covered(names)
    persons = {name.first for name in names if name.type is ActorType.PERSON}
    quoted = inside_quotes(words)
    for i in range(len(words)):
        if i in starts:
            aside = quoted[i] or words.at(i - 1) in ALSO_CALLED
            remember(reading, names[starts[i]], actors[starts[i]], aside=aside)
        elif i not in taken and not quoted[i]:
            name = anaphor(words, i, taken)
            beside = name is not None and stands_beside(words, name, taken)
            target = meaning(reading, name) if name and not beside else None
            if name and target is not None:
                where = reading.people if name.type is ActorType.PERSON else reading.organisations
                where.append(Seen(i, target))
                yield name, target
            elif words.lower[i] in PRONOUNS:
                remember_unknown(reading, i)
            elif not beside and is_unnamed_person(words, i, persons):
                reading.people.append(Seen(i, None))


def remember(reading: Reading, name: Name, actor: int, *, aside: bool) -> None:
    """Note that an actor was named; a person named aside is out of the reach of "he" after it.

    That is one in a quote, and another name of somebody: "born Edward Stone".
    """
    if name.type is ActorType.PERSON and not aside:
        reading.people.append(Seen(name.last - 1, actor))
    elif name.type is ActorType.ORGANISATION or is_house(reading.words, name):
        reading.organisations.append(Seen(name.last - 1, actor))


def is_house(words: Words, name: Name) -> bool:
    """Tell whether a place is a hospital or a school, which speak as bodies do."""
    return name.type is ActorType.PLACE and words.lower[name.last - 1] in ORGANISATION_HEADS


def remember_unknown(reading: Reading, i: int) -> None:
    """Note that nobody knows who "he" at ``i`` is, so that "he" after it is nobody else."""
    people = reading.people
    lower = reading.words.lower
    if people and people[-1].actor is None and lower[people[-1].token] == lower[i]:
        people.pop()
    people.append(Seen(i, None))


def anaphor(words: Words, i: int, taken: set[int]) -> Name | None:
    """Return the pronoun or the definite phrase that ends at token ``i``, its article left out."""
    lower = words.lower[i]
    if lower in PRONOUNS:
        return Name(i, i + 1, ActorType.PERSON, Form.ANAPHOR)
    if lower == "old":
        return aged(words, i)
    if words.tag[i] in {"NN", "NNP"}:
        if lower in UNNAMED:
            return person(words, i, taken)
        if lower in ANAPHORIC_ORGANISATIONS:
            return body(words, i, taken)
    return None


def aged(words: Words, i: int) -> Name | None:
    """Return "34-year-old" of "the 34-year-old", if no noun follows."""
    alone = is_year_old(words, i) and words.at(i - 5) == "the" and not goes_on(words, i + 1)
    return Name(i - 4, i + 1, ActorType.PERSON, Form.ANAPHOR) if alone else None


def person(words: Words, i: int, taken: set[int]) -> Name | None:
    """Return "minister" of "the minister", "boss" of "the Oakton boss", "mayor" of "the town's"."""
    first = phrase_start(words, i, taken)
    start = owner_start(words, first, taken)
    if words.at(first - 1) in POSSESSIVES and words.at(first - 2) in OWNERS_OF_OFFICERS:
        start = first - 2
    definite = words.at(start - 1) == "the" and not goes_on(words, i + 1)
    return Name(first, i + 1, ActorType.PERSON, Form.ANAPHOR) if definite else None


def body(words: Words, i: int, taken: set[int]) -> Name | None:
    """Return "company" of "the Swiss company" and "city council" of "a city council spokesman"."""
    described = description_start(words, i)
    first = phrase_start(words, described, taken)
    if not is_definite(words, first, i):
        return None
    while first < described and words.lower[first] in SAYS_NO_MORE:
        first += 1
    return Name(i if first == described else first, i + 1, ActorType.ORGANISATION, Form.ANAPHOR)


def owner_start(words: Words, first: int, taken: set[int]) -> int:
    """Return where the name starts that stands before an office: "the Oakton United boss"."""
    start = first
    while start - 1 in taken and start - 1 >= words.sentence[first - 1]:
        start -= 1
    return start


def description_start(words: Words, i: int) -> int:
    """Return where words start that tell what a body does or whose it is: "Swiss chip maker".

    They say nothing that its name need hold.
    """
    allowed = INDUSTRIES if words.lower[i] in COMPANY_WORDS else frozenset[str]()
    allowed = allowed | CAUSES if words.lower[i] in GROUPS else allowed
    first = i
    while first > 0 and words.lower[first - 1] in allowed:
        first -= 1
    if first == 0 or words.lower[i] not in COMPANY_WORDS:
        return first
    of_a_land = words.tag[first - 1] == "JJ" and words.word[first - 1][0].isupper()
    return first - 1 if of_a_land else first


def is_definite(words: Words, first: int, i: int) -> bool:
    """Tell whether the phrase from ``first`` to the noun ``i`` is of one organisation.

    So is "the company", and so is that which "a company spokesman" speaks for.
    """
    if words.at(i + 1) in SPOKESMEN:
        return words.at(first - 1) in ARTICLES
    return words.at(first - 1) == "the" and not goes_on(words, i + 1)


def stands_beside(words: Words, name: Name, taken: set[int]) -> bool:
    """Tell whether a phrase stands beside a name and says no more than who that is.

    "Ann Lee, the commander, ...", "the minister of energy, Ann Lee", "the mayor at the time, ...".
    A pronoun does not: ``"We left Oakton," she said``.
    """
    if words.lower[name.first] in PRONOUNS:
        return False
    article, last = name.first - 1, name.last
    if words.lower[last : last + len(THEN)] == THEN:
        last += len(THEN)
    after = words.at(article - 1) == "," and article - 2 in taken
    before = words.at(last) == "," and last + 1 in taken
    return after or (before and words.at(last + 2) != "and")


def meaning(reading: Reading, name: Name) -> int | None:
    """Return the index of the fullest name of the actor that an anaphor stands for, or None."""
    if reading.words.lower[name.first] in PRONOUNS:
        return for_pronoun(reading, name.first)
    if reading.words.lower[name.last - 1] == "old":
        return for_age(reading, name.first, name.last - 1)
    if name.type is ActorType.PERSON:
        return for_office(reading, name.first, name.last - 1)
    return for_organisation(reading, name.first, name.last - 1)


def phrase_start(words: Words, i: int, taken: set[int]) -> int:
    """Return where the noun phrase that ends at ``i`` starts, its article left out."""
    first = i
    floor = max(words.sentence[i], i - LONGEST_PHRASE)
    while first > floor and first - 1 not in taken and belongs(words, first - 1):
        first -= 1
    return first


def belongs(words: Words, i: int) -> bool:
    """Tell whether the token may stand between "the" and a word of office."""
    if words.word[i] == "-":
        return words.at(i - 1) not in ARTICLES
    return (
        words.lower[i] in ROLE_MODIFIERS or words.lower[i] in ROLES or words.tag[i] in {"JJ", "CD"}
    )


def goes_on(words: Words, i: int) -> bool:
    """Tell whether the token continues a noun phrase, so that the noun before is not its head."""
    if i >= len(words):
        return False
    if words.word[i] == "-" and words.start[i] == words.end(i - 1):
        return True
    return words.tag[i] in NOUNS or words.lower[i] == "of"


def is_unnamed_person(words: Words, i: int, persons: AbstractSet[int]) -> bool:
    """Tell whether one person without a name is spoken of: "a man was arrested", "a man, who".

    ``persons`` are the tokens that persons' names start at: "the town's mayor, Edward Reed, ..." is
    somebody named.
    """
    if words.lower[i] == "one" and words.dep[i] in SUBJECTS and words.at(i + 1) == "of":
        return any(word in UNNAMED for word in words.lemma[i + 2 : i + LONGEST_PHRASE])
    common = words.tag[i] == "NN" or (words.tag[i] == "NNP" and words.at(i - 1) == "the")
    if words.lower[i] not in UNNAMED or not common or goes_on(words, i + 1):
        return False
    if words.lower[i] in PERSONS - STRANGERS and article(words, i) == "the":
        return False  # "the politician": most often whoever the brief is about
    described = words.dep[i] != "appos" and "who" in {words.at(i + 1), words.at(i + 2)}
    told = words.dep[i] in SUBJECTS or described
    return told and not is_named_after(words, i, persons)


def article(words: Words, i: int) -> str:
    """Return the article or possessive that a noun's phrase begins with, or ""."""
    for k in range(i - 1, max(-1, i - LONGEST_PHRASE), -1):
        if words.tag[k] in {"DT", "PRP$"}:
            return words.lower[k]
        if words.tag[k] not in {*NOUNS, "JJ", "JJS", "HYPH", "VBN"}:
            break
    return ""


def is_named_after(words: Words, i: int, persons: AbstractSet[int]) -> bool:
    """Tell whether a name tells who it is: "the mayor (of Oakton), Reed", "actor and poet Reed"."""
    for k in range(i + 1, min(len(words), i + LONGEST_PHRASE)):
        if k in persons:
            if words.lower[k - 1] in HONORIFICS:
                k -= 1  # noqa: PLW2901 - "the mayor, Sir Edward Reed"
            joined = words.lower[k - 1] in UNNAMED and "IN" not in words.tag[i:k]
            return joined or words.word[k - 1] == ","
        if words.tag[k] not in HANGING and words.word[k] != ",":
            return False
    return False


def inside_quotes(words: Words) -> list[bool]:
    """Return, for each token, whether it stands between quotation marks."""
    quoted = [False] * len(words)
    for each in find_quoted(words.text):
        first = bisect_left(words.start, each.span.start)
        last = bisect_left(words.start, each.span.end)
        quoted[first:last] = [True] * (last - first)
    return quoted
