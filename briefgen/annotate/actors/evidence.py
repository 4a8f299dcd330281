"""What kind of actor a name names: every occurrence in the text votes, and the text decides.

The votes of all occurrences of the same words are added, persons lend theirs to their surnames,
and names in a list ("A, B and C") lend theirs to each other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.classes import CLASS_OF, THING
from briefgen.annotate.actors.clues import clues
from briefgen.annotate.actors.datelines import is_dateline
from briefgen.annotate.actors.heads import without_trade
from briefgen.annotate.actors.names import HYPHENS, is_sure_nationality
from briefgen.annotate.actors.tables.first_names import FIRST_NAMES
from briefgen.annotate.actors.trade import is_of_trade
from briefgen.annotate.actors.words import plain
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

Votes = dict[tuple[str, ...], dict[ActorType, float]]
"""The votes for each name, by its words in lower case: a headline may shout them."""

PERSON, ORGANISATION, PLACE = ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE
GROUP, OTHER = ActorType.GROUP, ActorType.OTHER

ENOUGH: Final = 1.9
"""Votes that a name needs whose label is not its own: "Tehran" of "Tehran-backed"."""

TO_SURNAME: Final = 4.0
TO_FIRST_NAME: Final = 1.5
TO_SHORT_NAME: Final = 1.5
TO_NEIGHBOUR: Final = 4.0
TO_ONE_OF_MANY: Final = 5.0
"""What names lend to others."""

LONG_LIST: Final = 3
"""Names of a list that tell what its others are."""

SLIGHT: Final = 1.0
"""What votes for a place do not make a first name one."""

CERTAIN: Final = 1.5
"""How many times a neighbour's own votes a name must have to lend it some."""

STRANGER, STRANGER_IN_TRADE = 1.0, 3.5
"""What speaks against a person whom nothing introduces: more in news of trade."""

AGAINST_DEMONYM: Final = 2.0
AGAINST_ENDING: Final = 1.0
AGAINST_TEAM: Final = 1.5
"""How many times as much must speak against a demonym, one by its ending alone ("Takaichi"), and
for a place that was an organisation where it stands: a team has its town's name."""

LIST_JOINTS: Final = ([","], ["and"], [",", "and"], ["or"])


def decided(words: Words, names: list[Name]) -> list[Name]:
    """Return the names with the type that the whole text gives them.

    Names for which nothing speaks keep ``ActorType.OTHER``.
    """
    votes = told(words, names)
    return [decide(words, name, votes) for name in names]


def told(words: Words, names: list[Name]) -> Votes:
    """Return the votes for each name, with those that names lend each other."""
    introduced = {part for name in names if len(name) > 1 for part in key(words, name)}
    votes = count(words, names, introduced)
    count_crafts(words, names, votes)
    lend_to_short_names(votes)
    for listed in lists(words, names):
        lend_in_list(words, listed, votes, introduced)
    return votes


def count(words: Words, names: Iterable[Name], introduced: set[str]) -> Votes:
    """Return the votes of all occurrences, added up by the names' words.

    What is told once to be a thing is one throughout, unless somebody has it for a surname.

    Args:
        words: The words of the text.
        names: Its names.
        introduced: The words of its names of several words.
    """
    votes: Votes = {}
    things: set[tuple[str, ...]] = set()
    strangers: Counter[tuple[str, ...]] = Counter()
    for name in names:
        parts = key(words, name)
        mine = votes.setdefault(parts, dict.fromkeys(ActorType, 0.0))
        for kind, weight in clues(words, name):
            mine[kind] += weight
            if kind is OTHER and weight >= THING:
                things.add(parts)
        if is_stranger(name, parts, introduced):
            strangers[parts] += 1
    doubt = STRANGER_IN_TRADE if strangers and is_of_trade(words) else STRANGER
    for parts, times in strangers.items():
        if votes[parts][ORGANISATION] > votes[parts][PLACE]:
            votes[parts][PERSON] -= doubt * times
    for parts in things - {parts[-1:] for parts in votes if len(parts) > 1}:
        settle(votes[parts])
    return votes


def is_stranger(name: Name, parts: tuple[str, ...], introduced: set[str]) -> bool:
    """Tell whether a person would be called by one word that is in no fuller name of the text.

    News names persons in full first; companies, papers and parties go by one word, and so do
    places, but a recogniser takes those for persons less often.
    """
    single = len(parts) == 1 and name.type is PERSON
    return single and parts[0] not in introduced and plain(parts[0]) not in FIRST_NAMES


def settle(mine: dict[ActorType, float]) -> None:
    """Let a name be a thing's in the whole text."""
    mine[OTHER] = max(mine[OTHER], 1 + sum(mine.values()))


def count_crafts(words: Words, names: list[Name], votes: Votes) -> None:
    """Let what is called a rocket once be one, if it has an article without the noun as well.

    "The Zelenka rocket" may be its maker's, but a company is not called "the Zelenka".
    """
    crafts = {key(words, name) for name in names if is_the(words, name) and is_craft(words, name)}
    if crafts:
        for name in names:
            alone = not words.tag[name.last : name.last + 1] or not is_noun(words, name.last)
            if key(words, name) in crafts and is_the(words, name) and alone:
                settle(votes[key(words, name)])


def is_the(words: Words, name: Name) -> bool:
    """Tell whether a name of one word has the article."""
    return len(name) == 1 and words.at(name.first - 1) == "the"


def is_craft(words: Words, name: Name) -> bool:
    """Tell whether the noun after a name makes it a ship, a rocket or the like."""
    return CLASS_OF.get(words.at(name.last)) is OTHER


def is_noun(words: Words, i: int) -> bool:
    """Tell whether a noun or an adjective stands at the token."""
    return words.tag[i].startswith(("NN", "JJ", "CD", "POS", "HYPH"))


def key(words: Words, name: Name) -> tuple[str, ...]:
    """Return the words by which the occurrences of a name vote together."""
    return tuple(part.lower() for part in name.parts(words))


def lend_to_short_names(votes: Votes) -> None:
    """Let a person's full name speak for its surname, and less for its first ("Wang" Donghai).

    "the Texas Rangers" likewise speak for "the Rangers", "Oakton Foods" for "Oakton".
    """
    kinds = {parts: winner(mine) for parts, mine in votes.items() if len(parts) > 1}
    surnames = {parts[-1:] for parts, kind in kinds.items() if kind is PERSON}
    for parts, kind in kinds.items():
        if kind is PERSON:
            for start in range(1, len(parts)):
                lend(votes, parts[start:], PERSON, TO_SURNAME)
            for middle in parts[1:-1]:
                if plain(middle) not in FIRST_NAMES:
                    lend(votes, (middle,), PERSON, TO_FIRST_NAME)
            first = votes.get(parts[:1])
            if first and first[PLACE] < SLIGHT and parts[0] not in FIRST_NAMES:
                lend(votes, parts[:1], PERSON, TO_FIRST_NAME)
        elif kind is ORGANISATION and (short := without_trade(parts)):
            lend(votes, short, ORGANISATION, TO_SHORT_NAME)
            if short in votes and short not in surnames:  # nor is it somebody of the family
                votes[short][ORGANISATION] += votes[short][PERSON]
                votes[short][PERSON] = 0.0
        elif kind is ORGANISATION and parts[-1].endswith("s"):
            lend(votes, parts[-1:], ORGANISATION, TO_SHORT_NAME)


def lend(votes: Votes, parts: tuple[str, ...], kind: ActorType, weight: float) -> None:
    """Add to the votes of a shorter name, all the more the oftener it stands in the text."""
    if parts in votes:
        mine = votes[parts]
        mine[kind] += weight + sum(mine.values()) / 3


def lists(words: Words, names: list[Name]) -> Iterator[list[Name]]:
    """Yield the names that stand together in a list: "A, B and C".

    Two with nothing but a comma between are none: "Reed went to Oakton, Dow to Elm".
    """
    run = names[:1]
    joined = False
    for left, right in pairwise(names):
        joint = words.lower[left.last : right.first]
        compound = words.at(right.last) in HYPHENS  # "Elm Bank, Oakton-based Ash Bank"
        if joint in LIST_JOINTS and not compound:
            run.append(right)
            joined |= joint != [","]
            continue
        if joined or len(run) >= LONG_LIST:
            yield run
        run, joined = [right], False
    if joined or len(run) >= LONG_LIST:
        yield run


def lend_in_list(words: Words, names: list[Name], votes: Votes, introduced: set[str]) -> None:
    """Let neighbours in a list share a vote: "Shikongo and Bradley Murere" are two persons.

    What most of a list are, the others do not lend against, nor does whom nothing introduces lend
    that he is a person.
    """
    kinds = Counter(winner(votes[key(words, name)]) for name in names)
    ((most, times),) = kinds.most_common(1)
    alike = len(names) >= LONG_LIST and most is not OTHER and 2 * times > len(names)
    lent = TO_ONE_OF_MANY if alike else TO_NEIGHBOUR
    for left, right in pairwise(names):
        one, two = votes[key(words, left)], votes[key(words, right)]
        for lender, mine, other in ((left, one, two), (right, two, one)):
            kind = winner(mine)
            stranger = kind is PERSON and is_stranger(lender, key(words, lender), introduced)
            sure = kind is not OTHER and mine[kind] >= CERTAIN * max(other[kind], 1.0)
            if sure and not stranger and (kind is most or not alike):
                other[kind] += lent


def winner(votes: dict[ActorType, float]) -> ActorType:
    """Return the type with the most votes; OTHER where there are none."""
    best = max(votes, key=lambda kind: votes[kind])
    return best if votes[best] > 0 else OTHER


def is_kept(words: Words, name: Name, votes: dict[ActorType, float], kind: ActorType) -> bool:
    """Tell whether too little speaks for another type than the name came with."""
    if name.form is Form.DEMONYM:
        sure = is_sure_nationality(words.lower[name.last - 1])
        against = AGAINST_DEMONYM if sure else AGAINST_ENDING
        return votes[kind] < against * votes[GROUP]
    team = name.type is ORGANISATION and kind is PLACE
    return team and votes[PLACE] < AGAINST_TEAM * votes[ORGANISATION]


def decide(words: Words, name: Name, votes: Votes) -> Name:
    """Return the name with the type that its votes give it."""
    mine = votes[key(words, name)]
    kind = winner(mine)
    if is_dateline(words, name):
        kind = PLACE
    elif name.type is OTHER and mine[kind] < ENOUGH:
        kind = OTHER
    elif is_kept(words, name, mine, kind):
        return name
    form = name.form if kind is GROUP else Form.NAME
    if (kind, form) == (name.type, name.form):
        return name
    return replace(name, type=kind, form=form)
