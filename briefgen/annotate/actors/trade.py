"""What speaks for a company or a club by its price and its officers, for a seat by its member."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words as table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]

TRADED: Final[Vote] = (ActorType.ORGANISATION, 6.0)  # "Zelenka rose 4 percent"
OFFICERED: Final[Vote] = (ActorType.ORGANISATION, 6.0)  # "Zelenka analyst Ana Reis"
SEAT: Final[Vote] = (ActorType.PLACE, 9.0)  # "Zelenka West MP Ana Reis"

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

MEMBERS: Final = table("mca mp mpp mep mla msp td")
"""Who sits in parliament for "Zelenka West"."""
SIDES: Final = table("central east north south west")


def trade_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what trade and sport say of a name that was taken for a person's or for a body's."""
    if is_traded(words, name):
        yield TRADED
    if has_officer(words, name):
        yield OFFICERED
    if is_seat(words, name):
        yield SEAT


def is_traded(words: Words, name: Name) -> bool:
    """Tell whether the price of a name's share is told to move: "Zelenka rose 4 percent"."""
    last = name.last
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


OF_TRADE: Final = table("""
    % analysts bank banks bid billion bond bonds bourse brand brands business ceo company companies
    creditors deal debt dividend earnings exchange exports factories factory firm firms forecast
    group guidance insurer investor investors investment jobs lender lenders licence licences
    listing loan loans loss losses market markets maker merger million output outlook owner percent
    plant plants price prices producer production products profit profits quarter quarterly rate
    rates rating retail retailer revenue rival rivals sale sales sector share shareholder
    shareholders shares stake stock stocks store stores supplier suppliers takeover traders trading
    turnover
""")
"""What news of trade speaks of."""
ENOUGH: Final = 0.03
"""Which part of the words of a text such words are at least, if it is news of trade."""


def is_of_trade(words: Words) -> bool:
    """Tell whether a text is news of trade, where who is called by one word is a company."""
    return sum(word in OF_TRADE for word in words.lower) >= ENOUGH * len(words)
