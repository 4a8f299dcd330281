"""Anaphora: "the minister", "the company" and "he", where it is clear who is meant.

The text is read from front to back. An anaphor goes to an actor named before it; one that could
go to two, or to somebody whom the text does not name ("a man ... he"), is not made. Nothing is made
inside quotation marks, where "he" is whoever the speaker had in mind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.linking import FEMALE, MALE, gender
from briefgen.annotate.actors.names import ARTICLES, Name
from briefgen.annotate.actors.tables.heads import (
    ANAPHORIC_ORGANISATIONS,
    COMPANY_WORDS,
    LEGAL_FORMS,
    ORGANISATION_HEADS,
)
from briefgen.annotate.actors.tables.offices import (
    FEMALE_WORDS,
    MALE_WORDS,
    NEUTRAL_CHAIRS,
    ROLE_KINDS,
    ROLE_MODIFIERS,
    ROLES,
)
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

PRONOUNS: Final = {"he": MALE, "she": FEMALE}
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
PERSONS: Final = ROLES | {
    "man",
    "woman",
    "boy",
    "girl",
    "person",
    "teenager",
    "resident",
    "witness",
}
"""Common nouns for one person, who stands in the way of "he"."""

LINES_BACK: Final = 1
"""Paragraphs before its own in which a pronoun may find who is meant."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A place where a person stood, named or not.

    Attributes:
        token: The token that is its syntactic head.
        actor: The index of the actor's fullest name; None for somebody unnamed.
    """

    token: int
    actor: int | None


def anaphora(
    words: Words, names: list[Name], referents: list[int | None]
) -> tuple[list[Name], list[int | None]]:
    """Return the names and their referents with the anaphora of the text among them, sorted."""
    found = list(resolved(words, names, referents))
    if not found:
        return names, referents
    both = sorted(
        [*((name, i) for i, name in enumerate(names)), *((name, -1) for name, _ in found)],
        key=lambda pair: pair[0].first,
    )
    place = {old: new for new, (_, old) in enumerate(both) if old >= 0}
    target = {name.first: actor for name, actor in found}
    merged_referents = []
    for name, old in both:
        referent = target[name.first] if old < 0 else referents[old]
        merged_referents.append(None if referent is None else place[referent])
    return [name for name, _ in both], merged_referents


def resolved(
    words: Words, names: list[Name], referents: list[int | None]
) -> Iterator[tuple[Name, int]]:
    """Yield each anaphor with the index of the fullest name that it refers to, in order."""
    actors = [i if referent is None else referent for i, referent in enumerate(referents)]
    starts = {name.first: i for i, name in enumerate(names)}
    taken = {i for name in names for i in range(name.first, name.last)}
    titles = known_titles(names, actors)
    genders = known_genders(words, names, actors)
    quoted = inside_quotes(words)
    seen: list[Seen] = []
    organisations: list[tuple[int, int]] = []
    for i in range(len(words)):
        if i in starts:
            name, actor = names[starts[i]], actors[starts[i]]
            if name.type is ActorType.PERSON and not quoted[i]:
                seen.append(Seen(name.last - 1, actor))
            elif name.type is ActorType.ORGANISATION:
                organisations.append((i, actor))
            continue
        if i in taken or quoted[i]:
            continue
        target: int | None = None
        first = i
        kind = ActorType.PERSON
        if words.lower[i] in PRONOUNS:
            target = pronoun(words, i, seen, genders)
        elif is_definite_role(words, i, taken):
            first = phrase_start(words, i, taken)
            target = role(words, (first, i), seen, names, titles, genders)
            if target is None and words.dep[i] in SUBJECTS:
                seen.append(Seen(i, None))
        elif words.lower[i] in ANAPHORIC_ORGANISATIONS and is_definite(words, i, taken):
            kind = ActorType.ORGANISATION
            target = organisation(words, i, organisations, names)
        elif words.lower[i] in PERSONS and words.tag[i] == "NN" and words.dep[i] in SUBJECTS:
            seen.append(Seen(i, None))
        if target is None:
            continue
        if kind is ActorType.PERSON:
            seen.append(Seen(i, target))
        else:
            organisations.append((i, target))
        yield Name(first, i + 1, kind, Form.ANAPHOR), target


def known_titles(names: list[Name], actors: list[int]) -> dict[int, frozenset[str]]:
    """Return the words of office of each person of the text, in lower case."""
    titles: dict[int, frozenset[str]] = {}
    for name, actor in zip(names, actors, strict=True):
        if name.title:
            said = name.title.lower().replace("-", " ").replace("’s", " ").replace("'s", " ")
            titles[actor] = titles.get(actor, frozenset()) | {
                SPELLINGS.get(word, word) for word in said.split()
            }
    return titles


SPELLINGS: Final = {
    "defence": "defense",
    "labour": "labor",
    "premier": "minister",
    "organisation": "organization",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "congresswoman": "congressman",
    "businesswoman": "businessman",
    "vice-president": "president",
}
"""Words of office that are taken for one."""


def known_genders(words: Words, names: list[Name], actors: list[int]) -> dict[int, str]:
    """Return the gender of each person of which the text or the first name tells it."""
    genders: dict[int, str] = {}
    for name, actor in zip(names, actors, strict=True):
        if name.type is ActorType.PERSON and (found := gender(words, name)):
            genders.setdefault(actor, found)
    return genders


def inside_quotes(words: Words) -> list[bool]:
    """Return, for each token, whether it stands between double quotation marks of its paragraph."""
    inside = False
    quoted = [False] * len(words)
    for i, word in enumerate(words.word):
        if "\n" in word:
            inside = False
        elif word in {'"', "``", "''"}:
            inside = not inside
        elif word in {"“", "”"}:
            inside = word == "“"
        quoted[i] = inside
    return quoted


def pronoun(words: Words, i: int, seen: list[Seen], genders: dict[int, str]) -> int | None:
    """Return the person that "he" or "she" at ``i`` is, or None where that is unsure.

    The nearest sentence with a person that fits decides; in it the subject of the main verb comes
    before other subjects, and those before the rest.
    """
    sex = PRONOUNS[words.lower[i]]
    sentence = -1
    ranks: dict[int | None, int] = {}
    for person in reversed(seen):
        if words.line[i] - words.line[person.token] > LINES_BACK:
            break
        here = words.sentence[person.token]
        if sentence not in {-1, here}:
            break
        if person.actor is not None and genders.get(person.actor, sex) != sex:
            continue
        if person.actor is None and unnamed_gender(words.lower[person.token]) not in {"", sex}:
            continue
        sentence = here
        ranks[person.actor] = max(ranks.get(person.actor, 0), rank(words, person.token))
    best = [actor for actor, value in ranks.items() if value == max(ranks.values())]
    return best[0] if len(best) == 1 else None


def unnamed_gender(noun: str) -> str:
    """Return the gender that a common noun for a person tells, or ""."""
    if noun in NEUTRAL_CHAIRS:
        return ""
    return FEMALE if noun in FEMALE_WORDS else MALE if noun in MALE_WORDS else ""


def rank(words: Words, i: int) -> int:
    """Return how much a person at token ``i`` is what its sentence is about, from 1 to 3."""
    while words.dep[i] in {"conj", "appos"} and words.head[i] < i:
        i = words.head[i]
    if words.dep[i] not in SUBJECTS:
        return 1
    return 3 if words.dep[words.head[i]] == "ROOT" else 2


def is_definite(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the noun at ``i`` ends a phrase such as "the Russian ministry"."""
    if words.tag[i] not in {"NN", "NNP"} or (i + 1 < len(words) and continues_noun(words, i + 1)):
        return False
    first = phrase_start(words, i, taken)
    return first > 0 and words.lower[first - 1] == "the"


def continues_noun(words: Words, i: int) -> bool:
    """Tell whether the token goes on with a noun phrase, so that the noun before is not its head."""
    if words.word[i] == "-" and words.start[i] == words.end(i - 1):
        return True
    return words.tag[i] in {"NN", "NNS", "NNP", "NNPS"} or words.lower[i] == "of"


def is_definite_role(words: Words, i: int, taken: set[int]) -> bool:
    """Tell whether the token is the head of "the minister" or "the Russian defence minister"."""
    return words.lower[i] in ROLES and is_definite(words, i, taken)


def phrase_start(words: Words, i: int, taken: set[int]) -> int:
    """Return where the noun phrase that ends at ``i`` starts, its article left out."""
    first = i
    while first > words.sentence[i] and (
        words.lower[first - 1] in ROLE_MODIFIERS
        or words.lower[first - 1] in ROLES
        or words.tag[first - 1] in {"JJ", "CD"}
        or (words.word[first - 1] == "-" and words.lower[first - 2] not in ARTICLES)
    ):
        if first - 1 in taken:
            break
        first -= 1
    return first


def role(
    words: Words,
    phrase: tuple[int, int],
    seen: list[Seen],
    names: list[Name],
    titles: dict[int, frozenset[str]],
    genders: dict[int, str],
) -> int | None:
    """Return the person whose title the phrase repeats, or None where none or several fit.

    Of several the one in this paragraph or the one before it, where it is the only one there.
    """
    first, head = phrase
    wanted = {SPELLINGS.get(words.lower[k], words.lower[k]) for k in range(first, head)}
    wanted -= {"-", "former", "then", "new", "old", "veteran", "late"}
    noun = SPELLINGS.get(words.lower[head], words.lower[head])
    fits_noun = ROLE_KINDS.get(noun, frozenset()) | {noun}
    sex = unnamed_gender(words.lower[head])
    near: list[int] = []
    fitting: list[int] = []
    for person in reversed(seen):
        actor = person.actor
        if actor is None or (actor in fitting and actor in near):
            continue
        title = titles.get(actor, frozenset())
        if not (title & fits_noun and wanted <= title) or (
            genders.get(actor, sex) not in {sex, ""} and sex
        ):
            continue
        if actor not in fitting:
            fitting.append(actor)
        if actor not in near and words.line[head] - words.line[person.token] <= LINES_BACK:
            near.append(actor)
    chosen = fitting if len(fitting) == 1 else near
    return chosen[0] if len(chosen) == 1 else None


def organisation(
    words: Words, i: int, organisations: list[tuple[int, int]], names: list[Name]
) -> int | None:
    """Return the organisation that "the ministry" or "the company" at ``i`` is, or None.

    The last word of the name must be the noun; for "company" and "group" there must be one
    organisation only in this paragraph and the one before, and no ministry or court.
    """
    noun = SPELLINGS.get(words.lower[i], words.lower[i])
    same: list[int] = []
    near: list[int] = []
    for token, actor in reversed(organisations):
        name = names[actor]
        last = SPELLINGS.get(words.lower[name.last - 1], words.lower[name.last - 1])
        heads = {last} | {
            words.lower[k - 1] for k in range(name.first + 1, name.last) if words.lower[k] == "of"
        }
        if noun in heads and actor not in same:
            same.append(actor)
        elif words.line[i] - words.line[token] <= LINES_BACK and actor not in near:
            near.append(actor)
    if same:
        recent = [
            actor
            for token, actor in organisations
            if actor in same and words.line[i] - words.line[token] <= LINES_BACK
        ]
        if len(same) == 1:
            return same[0]
        return recent[0] if len(set(recent)) == 1 else None
    if noun in COMPANY_WORDS and len(near) == 1:
        name = names[near[0]]
        last = words.lower[name.last - 1]
        if last in LEGAL_FORMS or last not in ORGANISATION_HEADS:
            return near[0]
    return None
