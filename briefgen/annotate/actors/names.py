"""The names of a text while they are worked on: where each stands, and what it seems to name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.groups import (
    GROUP_NAMES,
    NATIONALITY_ENDINGS,
    PEOPLES,
    SURE_NATIONALITY_ENDINGS,
)
from briefgen.annotate.actors.tables.heads import (
    ABBREVIATIONS,
    DIRECTIONS,
    EVENT_HEADS,
    MAKERS,
    MISLEADING,
)
from briefgen.annotate.actors.tables.language import (
    FUNCTION_WORDS,
    LOOSE_ENDS,
    NEVER_ACTORS,
    PARTICIPLES,
    PREFIXES,
    SEATED,
)
from briefgen.annotate.actors.tables.offices import HONORIFICS, POST_NOMINALS, ROLES
from briefgen.annotate.labels import CHANCES, LABELS, NAMES
from briefgen.annotate.model import ActorType, Form, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from briefgen.annotate.actors.words import Words

PUNCTUATION: Final = frozenset("\"'“”‘’«»()[]{}.,;:!?-–—*_#/|…`+=<>~^@&")
ROMAN: Final = frozenset(
    "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XX XXIII".split(" ")  # noqa: SIM905 - a table
)
"""The numbers of monarchs and popes."""

HYPHENS: Final = frozenset({"-", "–"})
ARTICLES: Final = frozenset({"the", "a", "an"})
POSSESSIVES: Final = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name found in a text.

    Attributes:
        first: Its first token.
        last: The token after its last.
        type: What kind of actor it seems to name; OTHER where the recogniser's label is that of
            more than the name, so that only the rest of the text can tell.
        form: How it names it.
        title: The words of office before or beside it.
        cut: How many characters at the end of the last token are not the name's: "-led".
        chances: How likely the recogniser thought each type; empty where it only named its own.
    """

    first: int
    last: int
    type: ActorType
    form: Form = Form.NAME
    title: str = ""
    cut: int = 0
    chances: tuple[tuple[ActorType, float], ...] = ()

    def span(self, words: Words) -> Span:
        """Return its characters."""
        return Span(words.start[self.first], words.end(self.last - 1) - self.cut)

    def text(self, words: Words) -> str:
        """Return its words as they stand."""
        return self.span(words).of(words.text)

    def parts(self, words: Words) -> tuple[str, ...]:
        """Return its tokens, by which names are compared."""
        if self.cut:
            return (self.text(words),)
        return tuple(words.word[self.first : self.last])

    def between(self, first: int, last: int) -> Name:
        """Return the name with other boundaries, or itself where they are its own."""
        if (first, last) == (self.first, self.last):
            return self
        return replace(self, first=first, last=last, cut=0)

    def __len__(self) -> int:
        """Return the number of its tokens."""
        return self.last - self.first


def read_entities(doc: Doc, words: Words) -> list[Name]:
    """Return the names that the recogniser found, cut to their words, in order.

    This and ``read_others`` alone read ``doc.ents``; everything after works on names.
    """
    chances = doc.user_data.get(CHANCES, {})
    found = [
        Name(
            e.start,
            e.end,
            LABELS[e.label_],
            chances=tuple(
                (ActorType(kind), chance)
                for kind, chance in chances.get((e.start_char, e.end_char), {}).items()
                if chance >= SLIGHT
            ),
        )
        for e in doc.ents
        if e.label_ in LABELS
    ]
    return trimmed(words, found)


SLIGHT: Final = 0.02
"""What chance of a type is not worth a vote."""


def read_others(doc: Doc) -> list[Name]:
    """Return what the recogniser found to be named and no actor: works, laws, products."""
    others = NAMES - LABELS.keys()
    return [Name(e.start, e.end, ActorType.OTHER) for e in doc.ents if e.label_ in others]


def trimmed(words: Words, names: list[Name]) -> list[Name]:
    """Return the names, each in one line and without what does not belong at its edges."""
    surnames = lone_surnames(words, names)
    return [
        piece for name in names for piece in ([name] if name in surnames else pieces(words, name))
    ]


def lone_surnames(words: Words, names: Iterable[Name]) -> set[Name]:
    """Return the persons called by a single word that is another's surname in the text.

    It may look like a title or like no name at all: the "King" of "Martin King".
    """
    persons = [name for name in names if name.type is ActorType.PERSON]
    surnames = {
        words.word[name.last - 1]
        for name in persons
        if FIRST_NAMES.intersection(words.lower[name.first : name.last - 1])
    }
    return {
        name
        for name in persons
        if len(name) == 1
        and words.word[name.first] in surnames
        and words.at(name.first - 1) not in ARTICLES
    }


def trimmed_parts(words: Words, name: Name, parts: Iterable[Name]) -> Iterator[Name]:
    """Yield what a trimmed name was cut into, trimmed; the name itself needs it no more."""
    for part in parts:
        if part is name:
            yield name
        else:
            yield from pieces(words, part)


def pieces(words: Words, name: Name) -> Iterator[Name]:
    """Yield the parts of a name that stand in one line each."""
    first = name.first
    for i in range(name.first, name.last + 1):
        if i == name.last or "\n" in words.word[i]:
            part = trim(words, name.between(first, i)) if first < i else None
            if part:
                yield part
            first = i + 1


def trim(words: Words, name: Name) -> Name | None:
    """Return the name without article, possessive, punctuation and figures at its edges.

    None where nothing is left that could name an actor.
    """
    first, last = name.first, name.last
    kind = name.type
    if opens_compound(words, name):
        last -= COMPOUND_LENGTH
        kind = kind_in_compound(words, name, words.lower[last + 1])
    while last - first > COMPOUND_LENGTH and is_prefixed(words, first):
        first += COMPOUND_LENGTH
        kind = kind_in_compound(words, name, "")
    while first < last and (
        is_edge(words.word[first]) or is_article(words, first) or is_qualifier(words, first)
    ):
        first += 1
    while first < last and is_loose_end(words, first, last, kind):
        last -= 1
    if first == last or (last - first == 1 and is_never_actor(words, first)):
        return None
    if not any(words.word[i][0].isupper() for i in range(first, last)):
        return None
    if is_amount(words, first) or is_half_a_holiday(words, first, last):
        return None
    if "$" in words.word[last - 1] or words.word[last : last + 1] == ["$"]:
        return None
    cut = not_its_own(words.word[last - 1], alone=last - first == 1)
    if (first, last, cut) == (name.first, name.last, name.cut):
        return name
    chances = name.chances if kind is name.type else ()
    return replace(name, first=first, last=last, type=kind, cut=cut, chances=chances)


def is_loose_end(words: Words, first: int, last: int, kind: ActorType) -> bool:
    """Tell whether the last token of what may be a name is none of it."""
    word = words.word[last - 1]
    if closes(words, first, last):
        return word in LOOSE_ENDS
    number = word[0].isdigit() or not any(map(str.isalpha, word))
    if is_edge(word) or (number and not is_flight(words, first, last)):
        return True
    common = last - first > 1 and word.islower() and is_common_tail(words, last - 1, kind)
    return common or word in LOOSE_ENDS or is_post_nominal(words, first, last, kind)


def not_its_own(tail: str, *, alone: bool) -> int:
    """Return how many characters at the end of a name's last token are not the name's.

    So the tails of "U.S.-Soviet" and "States--", and the full stop after the platform X.
    """
    if alone and INITIAL.fullmatch(tail):
        return 1
    head, dash, _ = tail.partition("-")
    own = head if dash and head in ABBREVIATIONS else tail.rstrip("-–—")
    return len(tail) - len(own)


INITIAL: Final = re.compile(r"[A-Z]\.")


def is_half_a_holiday(words: Words, first: int, last: int) -> bool:
    """Tell whether the words are all or half of a holiday's name: "New Year", "Eve"."""
    eve = words.lower[first] == "eve" and last - first == 1
    return words.lower[first:last] == ["new", "year"] or (
        eve and (words.at(first - 1) in POSSESSIVES or words.at(first - 1) in NEVER_ACTORS)
    )


AMOUNT: Final = re.compile(r"[A-Z]{1,4}\d[\d.]*(?:,\d{3}|[\d.]*(?:bn|tn|m|k)\b)")
"""Letters of a currency with a large number: "RM21,700", "XU8.1bn"."""


def is_amount(words: Words, i: int) -> bool:
    """Tell whether the token at ``i`` is money, or a unit behind its number: the "GB" of "60GB"."""
    glued = i > 0 and words.word[i - 1][-1].isdigit() and words.end(i - 1) == words.start[i]
    return glued or AMOUNT.match(words.word[i]) is not None


COMPOUND_LENGTH: Final = 2
"""Tokens of a prefix with its hyphen, or of a hyphen with what it joins to a name."""


def opens_compound(words: Words, name: Name) -> bool:
    """Tell whether the name goes on as an adjective that is not its own: "Kurdish-controlled"."""
    i = name.last - 1
    if len(name) <= COMPOUND_LENGTH or words.word[i - 1] not in HYPHENS:
        return False
    verbal = words.tag[i] in {"VBN", "VBD", "VBG"} or words.word[i] in PARTICIPLES
    return words.word[i].islower() and verbal and name.type is not ActorType.PERSON


def kind_in_compound(words: Words, name: Name, tail: str) -> ActorType:
    """Return what a name is of a compound with this tail, which recognisers take for a group."""
    if name.type in {ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE}:
        return name.type
    if tail in SEATED:
        return ActorType.PLACE
    word = words.lower[name.last - 1 - COMPOUND_LENGTH * bool(tail)]
    group = word in GROUP_NAMES or is_sure_nationality(word)
    return ActorType.GROUP if group else ActorType.OTHER


def is_article(words: Words, i: int) -> bool:
    """Tell whether an article stands at ``i`` that is not the first syllable of "An-Naqoura"."""
    return words.lower[i] in ARTICLES and words.at(i + 1) not in HYPHENS


def is_qualifier(words: Words, i: int) -> bool:
    """Tell whether the word only says which is meant: "southern Oakton", "Grocer Oakton"."""
    return words.word[i] in DIRECTIONS or (words.lower[i] in MAKERS and words.opens_sentence(i))


def is_post_nominal(words: Words, first: int, last: int, kind: ActorType) -> bool:
    """Tell whether the words end with letters behind a person's name: "Ann Lee KC"."""
    letters = words.word[last - 1]
    person = kind is ActorType.PERSON and last - first > 1
    return person and letters.isupper() and letters.lower() in POST_NOMINALS


def is_flight(words: Words, first: int, last: int) -> bool:
    """Tell whether the words end with a flight and its number: "Oakton Air Flight 714"."""
    return last - first > COMPOUND_LENGTH and words.word[last - 2] == "Flight"


def is_common_tail(words: Words, i: int, kind: ActorType) -> bool:
    """Tell whether a word in lower case at a name's end says what it is: "Xinhua news agency".

    It belongs to the name of an event, "Gaza war", but "Israeli attacks" are no single one.
    """
    if kind is ActorType.EVENT and words.lower[i] in EVENT_HEADS:
        return words.tag[i] == "NNS" and is_nationality(words.lower[i - 1])
    return words.word[i - 1] not in {"-", "–"} and words.tag[i] in {"NN", "NNS"}


def is_prefixed(words: Words, i: int) -> bool:
    """Tell whether a prefix such as "ex-" stands at token ``i``."""
    return words.word[i] in PREFIXES and words.word[i + 1] in {"-", "–"}


def is_never_actor(words: Words, i: int) -> bool:
    """Tell whether the word names no actor by itself; "IS" and "WHO" may be acronyms."""
    lower = words.lower[i]
    if lower in ROLES or lower in HONORIFICS:
        return words.at(i - 1) not in HONORIFICS and words.at(i - 1) != "."
    if words.word[i] in ROMAN:
        return True
    if lower not in NEVER_ACTORS:
        return False
    return not (words.word[i].isupper() and len(lower) > 1 and lower in FUNCTION_WORDS)


def is_edge(word: str) -> bool:
    """Tell whether the token is space, punctuation or a possessive, which no name starts with."""
    return (
        word.isspace() or word == "s" or word in POSSESSIVES or all(c in PUNCTUATION for c in word)
    )


def closes(words: Words, first: int, last: int) -> bool:
    """Tell whether a name ends with a parenthesis of its own: "Oakton (W)"."""
    return words.word[last - 1] == ")" and "(" in words.word[first : last - 1]


def marked_demonyms(words: Words, names: Iterable[Name]) -> list[Name]:
    """Return the names, nationalities among the groups as demonyms: "Russian", "Turks"."""
    return [
        replace(name, form=Form.DEMONYM)
        if name.type is ActorType.GROUP and is_demonym(words, name)
        else name
        for name in names
    ]


def is_belief(words: Words, name: Name) -> bool:
    """Tell whether the name's last word is of a religion, a party or a movement."""
    word = words.lower[name.last - 1]
    return word in GROUP_NAMES or word.removesuffix("s") in GROUP_NAMES


def is_demonym(words: Words, name: Name) -> bool:
    """Tell whether the name is a nationality's or a people's by its last word's ending."""
    word = words.lower[name.last - 1]
    if is_belief(words, name) or " ".join(name.parts(words)) in MISLEADING:
        return False
    return is_nationality(word)


def is_nationality(word: str) -> bool:
    """Tell whether the word, in lower case, is formed like a nationality."""
    return word in PEOPLES or word.endswith(NATIONALITY_ENDINGS)


def is_sure_nationality(word: str) -> bool:
    """Tell whether the word, in lower case, is a nationality and hardly a surname as well."""
    return word in PEOPLES or word.endswith(SURE_NATIONALITY_ENDINGS)


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """Return the names sorted by place; of two that overlap, the longer stays, else the first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.first, n.first - n.last)):
        if kept and kept[-1].last > name.first:
            if len(name) > len(kept[-1]):
                kept[-1] = name
        else:
            kept.append(name)
    return kept


def covered(names: Iterable[Name]) -> set[int]:
    """Return the tokens that the names stand on."""
    return {i for name in names for i in range(name.first, name.last)}
