"""What speaks for a company: its shares, its officers, what is sold of it and what it has.

Recognisers take names that they have never seen for persons where nothing else tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.names import POSSESSIVES
from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words as table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]

TRADED: Final[Vote] = (ActorType.ORGANISATION, 6.0)  # "shares in Zelenka", "Zelenka rose 4%"
OFFICERED: Final[Vote] = (ActorType.ORGANISATION, 6.0)  # "Zelenka analyst Ana Reis"
OWNER: Final[Vote] = (ActorType.ORGANISATION, 6.0)  # "Zelenka's chief executive"
SEAT: Final[Vote] = (ActorType.PLACE, 9.0)  # "Zelenka West MP Ana Reis"

SHARES: Final = table("""
    acquisition bonds ipo merger shareholder shareholders shares stake stakes stock takeover
""")
"""What is in, of or with a company: "a stake in Zelenka"."""

SHARE_JOINTS: Final = table("in of with")

OWN_SHARES: Final = table("bonds shareholders shares stock")
"""What a company's name stands before: "Zelenka shares fell"."""

MOVES: Final = table("""
    climbed climbs declined dipped dropped drops edged fell falls gained gains jumped jumps plunged
    rallied rises rose sank shed slid slipped slumped soared surged surges tumbled
""")
"""What the price of a share does: "Zelenka rose 4 percent"."""

PERCENT: Final = table("% pc percent percentage")
REACH: Final = 6  # tokens after the verb in which the share stands
VOTES: Final = table("ballot ballots poll polls vote votes")
"""What a candidate has a share of."""

OFFICERS: Final = table("""
    analyst analysts captain ceo cfo chairman chairwoman chief co-founder coach defender director
    economist economists engineer executive forward founder full-back goalkeeper manager midfielder
    skipper strategist striker winger
""")
"""Who works or plays for a body whose name stands before the word."""

MEMBERS: Final = table("mca mp mep mla msp td")
"""Who sits in parliament for "Zelenka West"."""
SIDES: Final = table("central east north south west")

HOLDINGS: Final = table("""
    analysts board ceo cfo creditors customers earnings headquarters lenders profit profits revenue
    revenues shareholders shares stock subsidiaries subsidiary users
""")
"""What only a company has: "Zelenka's shares"."""


def trade_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what trade and sport say of a name that was taken for a person's or for a body's."""
    if is_traded(words, name):
        yield TRADED
    if has_officer(words, name):
        yield OFFICERED
    if is_seat(words, name):
        yield SEAT
    i = name.last + 1
    chief = words.at(i) == "chief" and words.at(i + 1) == "executive"
    if words.at(name.last) in POSSESSIVES and (words.at(i) in HOLDINGS or chief):
        yield OWNER


def is_traded(words: Words, name: Name) -> bool:
    """Tell whether shares in a name are spoken of, or its share rises: "Zelenka rose 4 percent"."""
    first, last = name.first, name.last
    if words.at(first - 1) in SHARE_JOINTS and words.at(first - 2) in SHARES:
        return True
    if words.at(last) in OWN_SHARES and words.tag[last + 1 : last + 2] == ["VBD"]:
        return True
    if words.at(last) not in MOVES:
        return False
    after = words.lower[last + 1 : min(last + 1 + REACH, len(words))]
    return not PERCENT.isdisjoint(after) and VOTES.isdisjoint(after)


def has_officer(words: Words, name: Name) -> bool:
    """Tell whether somebody of a body is named behind it: "Zelenka chief executive Ana Reis"."""
    i = name.last
    if words.at(i) not in OFFICERS or not words.word[i].islower():
        return words.word[i : i + 1] in (["CEO"], ["CFO"]) and words.tag[i + 1 : i + 2] == ["NNP"]
    while words.at(i) in OFFICERS:
        i += 1
    return i < len(words) and words.is_capital(i) and words.tag[i] == "NNP"


def is_seat(words: Words, name: Name) -> bool:
    """Tell whether a name is that of a part of a country with a member of parliament."""
    side = len(name) > 1 and words.lower[name.last - 1] in SIDES
    named = words.tag[name.last + 1 : name.last + 2] == ["NNP"]
    return side and named and words.at(name.last) in MEMBERS
