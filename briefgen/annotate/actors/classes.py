"""What the common nouns beside a name say that it names: "the brewer", "their ship, the".

A thing is no actor: a ship, a probe, a book, a drug. What is told once to be one is one in the
whole text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import is_ships, own_type
from briefgen.annotate.actors.names import ARTICLES, Name, is_belief, is_nationality
from briefgen.annotate.actors.tables.heads import CARRIERS, CLASS_NOUNS, MAKERS, VESSELS
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]

PERSON, ORGANISATION, OTHER = ActorType.PERSON, ActorType.ORGANISATION, ActorType.OTHER

CLOSING: Final = frozenset('"”’')
BESIDE: Final = 6.0  # "the brewer Zelenka", "Zelenka, a Czech brewer,"
TOLD: Final = 9.0  # "the brewer Zelenka."
THING: Final = 12.0  # "USS Gerald R. Ford", "a drug called Zelenka"
BEFORE_CLASS: Final = 2.5  # "the Zelenka newspaper"
BEFORE_FAR_CLASS: Final = 2.0  # "the Zelenka news agency"
NUMBERED: Final[Vote] = (OTHER, 6.0)  # "Apollo 8"

CLASS_OF: Final = {noun: ActorType(kind) for kind, nouns in CLASS_NOUNS.items() for noun in nouns}
"""What the nouns beside a name say that it names."""

CALLED: Final = frozenset(
    {"called", "christened", "dubbed", "entitled", "named", "nicknamed", "titled"}
)
SOLD: Final = frozenset({"branded", "marketed", "sold"})
"""What stands between a thing and its name."""

ENDS: Final = frozenset({",", ".", ";", ")", ""})
"""What follows a name that stands beside a noun, after a comma."""

NOT_OWNERS: Final = frozenset({PERSON, ActorType.GROUP, OTHER})
"""What ships and rockets are taken for, and what seldom has one."""

NUMBER_DIGITS: Final = 2
FIRMS_TOO: Final = frozenset(
    {"broadcaster", "broker", "investor", "producer", "publisher", "trader"}
)
"""Roles that firms have as well."""
APPOSITION_REACH: Final = 8
NOUNS: Final = frozenset({"NN", "NNS"})
AFTER_FIRST_NOUNS: Final = (["NN"], ["NNS"], ["POS"])
"""Tags of what shows that a noun before is not a phrase's last."""


def follows_vessel(words: Words, i: int) -> bool:
    """Tell whether a ship's name follows token ``i``: "the ferry Princess Zelenka"."""
    if any(is_ships(words, k) for k in range(max(0, i - words.is_capital(i)), i + 1)):
        return True
    i -= words.lower[i] in HONORIFICS
    carrier = words.at(i) == "carrier" and words.at(i - 1) in CARRIERS
    return carrier or words.at(i) in VESSELS


def class_before(words: Words, name: Name, i: int) -> Vote | None:
    """Return what the noun before the name says, whose phrase ends at ``i``: "the brewer"."""
    if kind := class_of_examples(words, i):
        return kind, BESIDE
    if words.word[i] == "," and words.at(i - 1).removesuffix("s") in ROLES:
        if words.tag[i - 1] == "NNS":  # "two boxers, Zelenka and Reed"
            return PERSON, BESIDE
    elif is_common(words, i) and not own_type(words, name.first, name.last):
        kind = CLASS_OF.get(words.lower[i])
        ends = words.at(name.last) in ENDS and kind is not OTHER
        return (kind, TOLD if ends else BESIDE) if kind else None
    return declared(class_named(words, name, i))


def class_of_examples(words: Words, i: int) -> ActorType | None:
    """Return what those are whose examples follow: "firms such as Zelenka", "ports like Zelenka".

    Args:
        words: The words.
        i: The token before the name.
    """
    if words.lower[i] == "as" and words.at(i - 1) == "such":
        i -= 2
    elif words.lower[i] in EXAMPLES:
        i -= 1
    else:
        return None
    i -= words.at(i) == ","
    if i < 0 or words.tag[i] != "NNS":
        return None
    return PERSON if words.lemma[i] in ROLES else class_of_many(words, i)


EXAMPLES: Final = frozenset({"like", "including"})


def class_of_many(words: Words, i: int) -> ActorType | None:
    """Return what a noun in the plural says: "brewers", "ports"; of things nothing."""
    kind = CLASS_OF.get(words.lemma[i]) or CLASS_OF.get(words.lower[i])
    return None if kind is OTHER else kind


def is_common(words: Words, i: int) -> bool:
    """Tell whether a common noun stands at the token, which may open a sentence: "Grocer"."""
    opens = words.lower[i] in MAKERS and words.opens_sentence(i)
    return opens or words.tag[i] in {"NN", "NNS"} or words.at(i) == "firm"


def class_named(words: Words, name: Name, i: int) -> ActorType | None:
    """Return what is named so: "a drug called Zelenka", "their ship, the Zelenka,"."""
    if words.lower[i] == "as" and words.at(i - 1) in SOLD:
        return OTHER
    if words.lower[i] in CALLED and words.tag[i] == "VBN":
        return CLASS_OF.get(words.at(i - 2 if words.at(i - 1) == "," else i - 1))
    i -= words.lower[i] == "the"
    beside = words.word[i] == "," and words.at(name.last) in ENDS
    return CLASS_OF.get(words.at(i - 1)) if beside and not is_of(words, i - 1) else None


def is_of(words: Words, i: int) -> bool:
    """Tell whether a noun only says of what another is: "the speaker of the council"."""
    while i > 0 and words.tag[i].startswith(("NN", "JJ", "DT", "POS", "PRP$", "CD", "HYPH")):
        i -= 1
    return words.tag[i] == "IN"


def declared(kind: ActorType | None) -> Vote | None:
    """Return how much it says that somebody tells what a name is."""
    return (kind, THING if kind is OTHER else BESIDE) if kind else None


def class_after(words: Words, name: Name) -> Vote | None:
    """Return what the nouns after the name say: "the Zelenka newspaper", "Zelenka, a brewer"."""
    i = name.last
    if is_numbered(words, name):
        return NUMBERED
    marked = words.at(i) in CLOSING  # '"Zelenka", his last film'
    if kind := apposition(
        words, i + marked, single=len(name) == 1
    ):  # "Zelenka, the album" may be of a list
        return (kind, BESIDE) if words.at(i + 1) == "the" else declared(kind)
    if not (words.at(i).isalpha() and words.word[i].islower()):
        return None
    if kind := CLASS_OF.get(words.lower[i]):
        return of_class(words, name, kind, BEFORE_CLASS)
    if words.tag[i] in {"NN", "JJ"} and (kind := CLASS_OF.get(words.at(i + 1))):
        return of_class(words, name, kind, BEFORE_FAR_CLASS)
    return None


def of_class(words: Words, name: Name, kind: ActorType, weight: float) -> Vote | None:
    """Return what a common noun after the name says of it.

    "The Jeddah summit" was only held there, "an Israeli Air Force jet" is its owner's, and "an
    Oakton firm" is one of several there.
    """
    if kind is ORGANISATION and words.at(name.first - 1) in {"a", "an"}:
        return None
    if kind is OTHER:
        if name.type is ActorType.GROUP and is_of_people(words, name):
            return None
        unheard = name.type is ActorType.GROUP
        return (OTHER, THING if unheard else BESIDE) if name.type in NOT_OWNERS else None
    return None if kind is ActorType.EVENT and name.type is ActorType.PLACE else (kind, weight)


def is_of_people(words: Words, name: Name) -> bool:
    """Tell whether a group is a people, a faith or an army, of whose ships there are many."""
    word = name.parts(words)[-1]
    return word.isupper() or is_nationality(word.lower()) or is_belief(words, name)


def is_numbered(words: Words, name: Name) -> bool:
    """Tell whether a number follows a single word, as in "Apollo 8", of which there are several.

    After an organisation it is a score: "Oakton 4 Elmshire 0".
    """
    i = name.last
    if len(name) > 1 or not words.at(i).isdigit() or len(words.at(i)) > NUMBER_DIGITS:
        return False
    return name.type in NOT_OWNERS and words.at(i + 1)[:1].isalpha()


def told_by(noun: str, *, single: bool) -> ActorType | None:
    """Return what a noun in apposition says; an investor who has a single name is a fund."""
    if single and noun in FIRMS_TOO:
        return ORGANISATION
    return PERSON if noun in ROLES else CLASS_OF.get(noun)


def apposition(words: Words, i: int, *, single: bool) -> ActorType | None:
    """Return what ", a matchmaking agency" or ", the world's largest brewer" after a name says."""
    opens = words.at(i + 1) in ARTICLES or words.tag[i + 1 : i + 2] == ["PRP$"]
    if words.at(i) != "," or not opens:
        return None
    for j in range(i + 2, min(len(words), i + APPOSITION_REACH)):
        if words.tag[j] == "NNP" and words.lower[j] in ROLES:
            return PERSON
        if words.tag[j] in NOUNS and words.tag[j + 1 : j + 2] not in AFTER_FIRST_NOUNS:
            return told_by(words.lower[j], single=single)
        if words.tag[j].startswith(("V", "W", "P", "I")) and words.tag[j] != "POS":
            return None
        if words.word[j] in {",", "."}:
            return None
    return None
