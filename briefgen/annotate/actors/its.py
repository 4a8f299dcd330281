"""What the pronouns behind a name's verb say of it: "Zelenka cut its outlook", "Reed sold his car".

Where nothing but a verb stands between, the pronoun is the name's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.language import SPEECH_VERBS
from briefgen.annotate.actors.trade import MOVES
from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words as table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

Vote = tuple[ActorType, float]
PERSON, ORGANISATION, PLACE = ActorType.PERSON, ActorType.ORGANISATION, ActorType.PLACE

ITS: Final[tuple[Vote, ...]] = ((PERSON, -4.0), (ORGANISATION, 2.0))  # "Zelenka cut its outlook"
SAYS_ITS: Final[tuple[Vote, ...]] = ((PERSON, -2.0), (ORGANISATION, 2.0))  # "said its sales"
REPORTS: Final[tuple[Vote, ...]] = ((PERSON, -2.0), (ORGANISATION, 4.0))  # "said sales rose"
RIVER: Final[Vote] = (PLACE, 4.0)  # "the Zelenka burst its banks"
HIS: Final[tuple[Vote, ...]] = ((PERSON, 3.0), (PLACE, -2.0))  # "Zelenka sold his house"

REACH: Final = 6
"""Tokens after a name in which the pronoun stands."""
PRONOUNS: Final = frozenset({"he", "she"})
BETWEEN: Final = ("VB", "MD", "RB", "TO", "IN", "RP", "JJR")
"""How the tags begin of what may stand between."""
PERSONAL: Final = frozenset({"his", "her"})
OF_TRADE: Final = table("""
    bookings deliveries earnings margins orders profit profits revenue revenues sales shipments
    turnover
""")
"""What only a company has, where it needs no owner beside it: "Zelenka said sales rose"."""
OF_A_FIRM: Final = table("""
    acquire appeal begin build buy cancel close complete cooperate continue cut delay defend expand
    halt hire invest launch lay list offer open operate pay postpone provide publish raise recall
    reduce refund release relocate resume review seek sell shut spend start stop sue supply suspend
    switch withdraw agree
""")
"""What who says "it will" does: "Zelenka said it would recall the pumps"."""
MODALS: Final = table("will would 'll had has have plans planned expects expected")


def own_pronoun_clues(words: Words, name: Name) -> Iterator[Vote]:
    """Yield what the first pronoun or noun behind the verb of a name says."""
    i = name.last
    first = words.at(i) if words.tag[i : i + 1] and words.tag[i].startswith(("VB", "MD")) else ""
    if not first or words.tag[name.first - 1 : name.first] == ["IN"]:
        return
    says = words.lemma[i] in SPEECH_VERBS
    end = min(len(words), i + REACH)
    while i < end and words.tag[i].startswith(BETWEEN):
        i += 1
    if i == end:
        return
    if words.lower[i] == "its" and words.at(i + 1) == "banks":
        yield RIVER
    elif words.lower[i] == "its" and words.tag[i] == "PRP$":
        yield from SAYS_ITS if says else ITS
    elif is_personal(words, i, says=says):
        yield from HIS
    elif says and (it_acts(words, i) or reports(words, i)):
        yield from REPORTS


def is_personal(words: Words, i: int, *, says: bool) -> bool:
    """Tell whether a pronoun is a person's, who has something or says that he does something."""
    if words.lower[i] in PERSONAL:
        return words.tag[i] == "PRP$"
    return words.lower[i] in PRONOUNS and (says or words.at(i - 1) == "that")


def it_acts(words: Words, i: int) -> bool:
    """Tell whether "it" stands at ``i`` and does what a firm does: "it would recall"."""
    if words.lower[i] != "it" or words.at(i + 1) not in MODALS:
        return False
    after = range(i + 2, min(len(words), i + 2 + len(("also", "to", "recall"))))
    verb = next((k for k in after if words.tag[k].startswith("VB")), None)
    verb = verb + 1 if verb is not None and words.lower[verb] in {"been", "be"} else verb
    return verb is not None and verb < len(words) and words.lemma[verb] in OF_A_FIRM


def reports(words: Words, i: int) -> bool:
    """Tell whether a firm's figures move: "like-for-like sales rose 3%"."""
    while i + 1 < len(words) and words.tag[i] in BEFORE_FIGURES:
        if words.lower[i] in OF_TRADE:
            break
        i += 1
    return words.lower[i] in OF_TRADE and words.at(i + 1) in MOVES | HAD


BEFORE_FIGURES: Final = frozenset({"JJ", "NN", "HYPH", "NNP", "CD", "IN", "UH"})
"""Tags of what stands before "sales": "like-for-like", "first-half"."""

HAD: Final = frozenset({"had", "have", "would", "were", "was", "grew", "doubled", "beat"})
