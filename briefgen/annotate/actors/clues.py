"""What speaks for a type at one occurrence of a name: its label, its words, and those beside it.

A clue is a vote: a type and a weight. A recogniser's label outweighs most clues, so that those must
come together from several places to contradict it; the few of which an editor is sure outweigh it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.classes import (
    CLASS_OF,
    FIRMS_TOO,
    THING,
    class_after,
    class_before,
    follows_vessel,
)
from briefgen.annotate.actors.conduct import conduct_clues, speech_clues
from briefgen.annotate.actors.datelines import is_dateline
from briefgen.annotate.actors.heads import own_type
from briefgen.annotate.actors.its import own_pronoun_clues
from briefgen.annotate.actors.names import ARTICLES, POSSESSIVES, Name, is_belief, is_nationality
from briefgen.annotate.actors.tables.conduct import CONDUCT
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.tables.groups import COMMUNITIES
from briefgen.annotate.actors.tables.heads import (
    ABBREVIATIONS,
    DIRECTIONS,
    INHABITANTS,
    LANDS,
    LEGAL_FORMS,
    MAKERS,
    MISLEADING,
    OPENING_HEADS,
    PLACE_PREFIXES,
    SEATS,
    SURE_PLACES,
    SURE_TRADES,
)
from briefgen.annotate.actors.tables.offices import HONORIFICS, ROLES
from briefgen.annotate.actors.titles import is_rank
from briefgen.annotate.actors.trade import MEMBERS, trade_clues
from briefgen.annotate.actors.words import plain
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]
"""A type, and how much speaks for it."""

PERSON, ORGANISATION, PLACE = ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE

LABELLED: Final = 5.0
"""What a label weighs."""

SURE: Final = 6.0
"""What a clue weighs that is right where the label contradicts it."""

LEGAL_FORM: Final[Vote] = (ORGANISATION, SURE)  # "Zelenka Ltd"
EVENT_HEAD: Final[Vote] = (ActorType.EVENT, SURE)  # "the Oakton Forum"
HEAD: Final = 4.0  # "Surat Thani Province"
BODY_OF_STATE: Final[Vote] = (ORGANISATION, SURE)  # "Zelenka South Africa"
KNOWN: Final = SURE  # "U.S."
CAPITALS: Final[Vote] = (ORGANISATION, 1.3)  # "SANA"
IN_CAPITALS: Final = -4.0  # "TESS" taken for a person
FIRST_NAME: Final[Vote] = (PERSON, 2.5)  # "Maria Zelenka", "J. Zelenka"
INITIALS: Final[Vote] = (PLACE, -3.0)  # "K. G. Zelenka"
NOBLE: Final[Vote] = (PERSON, 2.0)  # "Wernher von Zelenka"
PLURAL: Final[Vote] = (ORGANISATION, 1.5)  # "the Oakton Rangers"
PREFIX: Final[Vote] = (PLACE, 1.0)  # "San Zelenko"
DATELINE: Final[Vote] = (PLACE, SURE)  # "PARIS, May 4 (AP) -"
DISMISSAL: Final[Vote] = (PERSON, 2.0)  # "lbw b Zelenka"
AFTER_HONORIFIC: Final[Vote] = (PERSON, SURE)  # "Mr Zelenka"
AFTER_OFFICE: Final[Vote] = (PERSON, 3.0)  # "coach Zelenka", but also "the official Xinhua"
BEFORE_FULL_NAME: Final[Vote] = (PERSON, 5.0)  # "coach Ana Zelenka"
AFTER_PLACE_OF: Final[Vote] = (PLACE, SURE)  # "the town of Zelenka"
AFTER_DIRECTION: Final[Vote] = (PLACE, 2.0)  # "northern Zelenka"
AFTER_OFFICE_OF: Final[Vote] = (ORGANISATION, 0.7)  # "president of Zelenka"
AFTER_SOMEBODY_OF: Final[Vote] = (PERSON, -3.0)  # "Ana Reis of Zelenka"
ACRONYM_OF: Final[Vote] = (ORGANISATION, 4.0)  # "Ana Reis of ZNKA"
AFTER_RULER_OF: Final[Vote] = (PLACE, 2.5)  # "king of Zelenka"
BEFORE_RULER: Final[Vote] = (PLACE, 9.0)  # "Zelenka's parliament"
BEFORE_MEMBER: Final[Vote] = (ORGANISATION, 2.5)  # "Zelenka's Ana Reis"
AFTER_MEMBER_FOR: Final[Vote] = (PLACE, 9.0)  # "the MP for Zelenka"
AFTER_NATIONAL: Final[Vote] = (PERSON, 4.0)  # "the Colombian Maria Zelenka"
AFTER_OFFICE_AT: Final[Vote] = (ORGANISATION, 1.5)  # "coordinator at Zelenka"
BEFORE_WHO: Final[Vote] = (PERSON, 2.0)  # "Zelenka, who"
BEFORE_WHICH: Final[tuple[Vote, ...]] = ((PERSON, -4.0), (ORGANISATION, 1.5))  # "Zelenka, which"
BEFORE_AGE: Final[Vote] = (PERSON, SURE)  # "Zelenka, 45,"
BEFORE_MINUTE: Final[Vote] = (PERSON, 2.0)  # "Zelenka (60th)"
BARE_GROUP: Final[tuple[Vote, ...]] = ((ActorType.GROUP, -3.5), (ActorType.OTHER, 2.0))
BARE: Final = frozenset({"dobj", "nsubj", "nsubjpass", "pobj"})
BEFORE_COMMUNITY: Final[Vote] = (ActorType.GROUP, 2.0)  # "the Zelenka community"

PLACE_PREPOSITIONS: Final = {
    "near": 2.0,
    **dict.fromkeys(("in", "outside"), 1.5),
    **dict.fromkeys(("across", "throughout", "inside"), 1.0),
    **dict.fromkeys(("at", "around", "into"), 0.8),
    **dict.fromkeys(("toward", "towards", "through"), 0.5),
    **dict.fromkeys(("from", "to", "over"), 0.3),
}
"""Prepositions before a place, and what they weigh."""

RULERS: Final = frozenset({"king", "queen", "monarch", "emir", "premier"})
STATE_BODIES: Final = frozenset({"parliament", "border", "borders", "capital"})
"""Who rules a state, and what it has."""

ORDINALS: Final = ("st", "nd", "rd", "th")
AGE_DIGITS: Final = 2
FEW, MANY = 6, 10
"""Letters of the longest acronym in tables and headlines, and among words in lower case."""
NOBLE_WORDS: Final = frozenset({"von", "van", "bin", "ibn", "bint", "der", "ter"})
DISMISSALS: Final = frozenset({"c", "b", "lbw", "st"})
SMALL_LETTERED: Final = frozenset({PERSON, ActorType.GROUP})
"""Whose name is seldom an acronym."""


def clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what speaks for a type at one occurrence of a name."""
    if name.chances:
        for kind, chance in name.chances:
            yield kind, LABELLED * chance
    elif name.type is not ActorType.OTHER:
        yield name.type, LABELLED
    yield from own_clues(words, name)
    yield from clues_before(words, name)
    yield from clues_after(words, name)
    yield from clues_of_which(words, name)
    yield from clues_of_state(words, name)
    yield from clues_of_member(words, name)
    yield from clues_of_group(words, name)
    yield from speech_clues(words, name)
    yield from own_pronoun_clues(words, name)
    yield from trade_clues(words, name)
    if known_type(words, name) is None:
        yield from conduct_clues(words, name)


def own_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the name's own words say."""
    first, last = name.first, name.last
    known = known_type(words, name)
    if known:
        yield known, KNOWN
    elif len(name) == 1:
        if is_acronym(words, name):
            yield from capital_clues(words, name)
    elif kind := own_type(words, first, last):
        yield head_clue(words.lower[first], words.lower[last - 1], kind)
        if kind is PLACE and plain(words.lower[first]) in FIRST_NAMES:
            yield FIRST_NAME  # "Benny Hill"
    elif is_body_of_state(words, name):
        yield BODY_OF_STATE
    else:
        yield from shape_clues(words, name)


def is_acronym(words: Words, name: Name) -> bool:
    """Tell whether a name of one word is in capitals throughout: "SANA"."""
    word = words.word[name.first]
    beside = words.word[max(0, name.first - 1) : name.first] + words.word[name.last : name.last + 1]
    among_words = any(map(str.islower, beside)) and not is_dateline(words, name)
    longest = MANY if among_words else FEW
    return len(name) == 1 and word.isupper() and 1 < len(word) <= longest


def known_type(words: Words, name: Name) -> ActorType | None:
    """Return what a name is that every brief uses: "U. S." as well as "U.S."."""
    parts = name.parts(words)
    kind = MISLEADING.get(" ".join(parts)) or ABBREVIATIONS.get("".join(parts))
    return ActorType(kind) if kind else None


def capital_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what an acronym says: a body, or a word of its trade that was taken for a group."""
    if words.shouted[name.first] or name.type not in SMALL_LETTERED:
        yield CAPITALS
        return
    yield name.type, IN_CAPITALS
    yield CAPITALS if name.type is PERSON else (ActorType.OTHER, CAPITALS[1])


def shape_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the form of a name of several words says that has no head."""
    first, last = name.first, name.last
    initials = is_initial(words.word[first]) and not is_initial(words.word[last - 1])
    if plain(words.lower[first]) in FIRST_NAMES or initials:
        yield FIRST_NAME
        yield from (INITIALS,) if initials and is_initial(words.word[first + 1]) else ()
    elif NOBLE_WORDS.intersection(words.word[first + 1 : last - 1]):
        yield NOBLE
    elif words.at(first - 1) == "the" and words.tag[last - 1] == "NNPS":
        yield PLURAL
    elif words.lower[first] in PLACE_PREFIXES:
        yield PREFIX


def is_body_of_state(words: Words, name: Name) -> bool:
    """Tell whether a place's name is a body's in a country: "Zelenka Ireland", "Zelenka UK"."""
    if name.type is not PLACE or words.lower[name.first] in PLACE_PREFIXES:
        return False
    tail = 2 if words.at(name.last - 2) in {"south", "new"} else 1
    before = words.lower[name.last - tail - 1]
    return (
        len(name) > tail
        and " ".join(words.lower[name.last - tail : name.last]) in SEATS
        and before.isalpha()
        and before not in LANDS
        and words.at(name.first - 1) not in PLACE_PREPOSITIONS
    )


def head_clue(first: str, last: str, kind: ActorType) -> Vote:
    """Return how much a name's head says of it; the last word may be a company's "Ltd"."""
    if last in LEGAL_FORMS or last in SURE_TRADES or first in OPENING_HEADS:
        return LEGAL_FORM
    if last in SURE_PLACES and kind is PLACE:
        return (PLACE, SURE)
    return EVENT_HEAD if kind is ActorType.EVENT else (kind, HEAD)


def is_initial(word: str) -> bool:
    """Tell whether the word is an initial: "J." of "J. Smith"."""
    return len(word) == len("J.") and word[0].isupper() and word[1] == "."


def clues_before(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the words before the name say."""
    i = name.first - 1
    if is_dateline(words, name):
        yield DATELINE
    if i < 0 or words.line[i] != words.line[name.first]:
        return
    if words.word[i] == "." and words.at(i - 1) in HONORIFICS:
        i -= 1
    word = words.lower[i]
    if follows_vessel(words, i):
        yield ActorType.OTHER, THING
    if word in DISMISSALS:
        yield DISMISSAL
    if (word in HONORIFICS and words.word[i][0].isupper()) or is_rank(words, i):
        yield AFTER_HONORIFIC
    elif is_office(words, name, i):
        yield BEFORE_FULL_NAME if is_full(words, name, i) else AFTER_OFFICE
    elif vote := class_before(words, name, i):
        yield vote
    elif (
        is_nationality(word)
        and words.is_capital(i)
        and plain(words.lower[name.first]) in FIRST_NAMES
    ):
        yield AFTER_NATIONAL
    else:
        yield from preposition_clues(words, i)


def is_office(words: Words, name: Name, i: int) -> bool:
    """Tell whether an office stands at ``i``, and not the trade of a body: "the miner Zelenka"."""
    word = words.lower[i]
    trade = word in MAKERS and len(name) == 1 and name.type is not PERSON
    return word in HONORIFICS or (word in ROLES and not trade)


def is_full(words: Words, name: Name, i: int) -> bool:
    """Tell whether a name of several words, that says of no body, follows who is a person."""
    several = len(name) > 1 and own_type(words, name.first, name.last) is None
    return several and words.lower[i] in ROLES - BODIES_TOO and words.word[i].islower()


BODIES_TOO: Final = FIRMS_TOO | {
    *(
        "champion",
        "designer",
        "head",
        "host",
        "leader",
        "officer",
        "official",
        "owner",
        "successor",
    ),
    *("representative", "predecessor", "rebel", "militant", "insurgent", "guerrilla", "executive"),
}
"""Roles that bodies have as well, and words that say what is of a body: "the official Xinhua"."""


def preposition_clues(words: Words, i: int) -> Iterator[Vote]:
    """Yield what a preposition or direction at ``i`` says, with the noun before it."""
    word, noun = words.lower[i], words.at(i - 1)
    if word in PLACE_PREPOSITIONS and (word, words.lemma[i - 1]) not in CONDUCT:
        yield PLACE, PLACE_PREPOSITIONS[word]
    if word in DIRECTIONS and words.word[i].islower():
        yield AFTER_DIRECTION
    if word == "of" and (CLASS_OF.get(noun) is PLACE or noun in INHABITANTS):
        yield AFTER_PLACE_OF
    elif word == "of" and noun in RULERS:
        yield AFTER_RULER_OF
    elif word == "of" and noun in ROLES:
        yield AFTER_OFFICE_OF
    elif word == "of" and words.tag[i - 1] == "NNP" and noun not in HONORIFICS:
        yield AFTER_SOMEBODY_OF
    elif word == "at" and noun in ROLES:
        yield AFTER_OFFICE_AT
    elif word == "for" and noun in MEMBERS | {"member"}:
        yield AFTER_MEMBER_FOR


def clues_after(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the words after the name say."""
    i = name.last
    word, second = words.at(i), words.at(i + 1)
    if word == "who" or (word == "," and second == "who"):
        yield BEFORE_WHO
    elif word == "," and second.isdigit() and len(second) == AGE_DIGITS and words.at(i + 2) == ",":
        yield BEFORE_AGE
    elif word == "(" and second[:1].isdigit() and second.endswith(ORDINALS):
        yield BEFORE_MINUTE
    elif word in COMMUNITIES and words.word[i].islower():
        yield BEFORE_COMMUNITY
    elif vote := class_after(words, name):
        yield vote


def clues_of_which(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what ", which" says after a single name that was taken for a person's."""
    person = name.type is PERSON and len(name) == 1
    if person and words.at(name.last) == "," and words.at(name.last + 1) == "which":
        yield from BEFORE_WHICH


def clues_of_state(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what "Zelenka's king" or "Zelenka's parliament" says of the name."""
    owned = words.at(name.last + 1)
    if words.at(name.last) not in POSSESSIVES:
        return
    if owned in RULERS or owned in STATE_BODIES:
        yield BEFORE_RULER
    elif owned in MEMBERS - {"member"}:
        yield AFTER_RULER_OF  # "Zelenka's MP"


def clues_of_member(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what "Ana Reis of ZNKA" says of a name in capitals, and "Zelenka's Ana Reis" of any."""
    somebody = words.at(name.first - 1) == "of" and words.tag[name.first - 2] == "NNP"
    if somebody and name.first > 1 and is_acronym(words, name):
        yield ACRONYM_OF
    i = name.last + 1
    if words.at(name.last) in POSSESSIVES and words.tag[i : i + 2] == ["NNP", "NNP"]:
        yield from (BEFORE_MEMBER,) if plain(words.at(i)) in FIRST_NAMES else ()


def clues_of_group(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what stands bare as a thing does, and was taken for a people: "from Zelenka"."""
    first, last = name.first, name.last
    word = words.lower[first]
    if name.type is not ActorType.GROUP or len(name) > 1 or word.endswith("s"):
        return
    told = is_nationality(word) or is_belief(words, name) or words.at(first - 1) in ARTICLES
    goes_on = words.tag[last : last + 1] and words.tag[last].startswith(("NN", "JJ", "HYPH"))
    if not (told or goes_on) and words.dep[first] in BARE:
        yield from BARE_GROUP
