"""Whom the words for a speaker stand for: the mention that they are, or whose mouth they are.

"NATO officials" and "a spokesman for NATO" speak for it, and "the alliance NATO" is it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.heads import ANAPHORIC_ORGANISATIONS
from briefgen.annotate.actors.tables.offices import POST_NOMINALS
from briefgen.annotate.model import ActorType, Form, Span
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.model import Mention

MOUTHS: Final = words("""
    administration agency airline alliance announcement army authorities bank bloc board cabinet
    campaign channel charity club coalition command commander commanders commission committee
    communique communiqué company council court defence defense delegate delegates delegation
    diplomat diplomats envoy envoys faction firm forces government group law lawyers leaders
    leadership magazine media memo military militia ministers ministry movement navy negotiator
    negotiators network newspaper office official officials organisers organizers parliament
    party police press prosecutors regulator regulators report representative representatives
    retailer source sources spokesman spokesmen spokespeople spokesperson spokeswoman
    spokeswomen staff statement team union website
""")
"""Who speaks for the body or the state whose name is before, or is it: "NATO *officials*"."""
PLURAL: Final = frozenset({"NNS", "NNPS"})
"""Tags of nouns for several."""
COLLECTIVE: Final = ("ch", "ese", "sh", "ss")
"""How words end that name a whole people without a plural: "the French"."""
MEMBERS: Final = words("""
    communist conservative democrat islamist liberal nationalist republican socialist tory unionist
""")
"""What one of a party is."""
LEADING_ON: Final = {
    **dict.fromkeys(("spokesman", "spokeswoman", "spokesperson"), frozenset({"for", "of"})),
    **dict.fromkeys(
        words("analysis editorial memo paper poll post report review statement study survey tweet"),
        frozenset({"by", "from"}),
    ),
}
"""What leads from whoever speaks for a body, or from what it wrote, to the body."""


def mention_of(mentions: tuple[Mention, ...], words: Span, speaker: Token) -> int | None:
    """Return the mention that a speaker's words are, or that leads or speaks for the group.

    The mention at their head is theirs: "Minister Smith". One before the head is theirs if it is
    no person and not a possessor, and the head speaks for others: "NATO officials" speak for NATO,
    "Smith's spokesman" is not Smith, and "a French tourist", or "the Belgian", is not the state.
    """
    head, mouth = Span(speaker.idx, speaker.idx + len(speaker)), speaker.lower_ in MOUTHS
    first = bisect_left(mentions, words.start, key=lambda mention: mention.span.end)
    held = None
    for index in range(first, len(mentions)):
        mention = mentions[index]
        if mention.span.start >= words.end:
            break
        if mention.span.overlaps(head):
            return None if is_one_of_many(mention, speaker) else index
        attached = mention.span.end + 1 == head.start
        if attached and mention.type is ActorType.PERSON and speaker.lower_ in POST_NOMINALS:
            return index  # "Ann Dow MP"
        body = mention.type is not ActorType.PERSON and words.covers(mention.span)
        if attached and mouth and body:
            held = index
    return represented(mentions, speaker) if held is None else held


def is_one_of_many(mention: Mention, speaker: Token) -> bool:
    """Tell whether one of a people or a party is meant, who speaks for none: "the Belgian".

    "Belgians" may be anybody of the state, and "the Republicans" are the party.
    """
    if speaker.tag_ in PLURAL:
        return False
    people = mention.form is Form.DEMONYM or mention.type is ActorType.GROUP
    single = mention.span.end - mention.span.start == len(speaker)
    collective = speaker.lower_.endswith(COLLECTIVE)
    return (people and single and not collective) or speaker.lower_ in MEMBERS


def called(mentions: tuple[Mention, ...], speaker: Token) -> int | None:
    """Return the mention of the body that follows the noun for it: "the retailer Acme"."""
    behind = speaker.idx + len(speaker) + 1
    index = bisect_left(mentions, behind, key=lambda mention: mention.span.start)
    if speaker.lower_ not in ANAPHORIC_ORGANISATIONS or index == len(mentions):
        return None
    return index if mentions[index].span.start == behind and _is_body(mentions[index]) else None


def represented(mentions: tuple[Mention, ...], speaker: Token) -> int | None:
    """Return the mention of the body that a speaker speaks for, or None.

    A body says what its spokesman says; a person and a state do not.

    Args:
        mentions: The mentions of actors in the text, sorted by place.
        speaker: The head of the words that stand for the speaker.
    """
    leading_on = LEADING_ON.get(speaker.lower_)
    if leading_on is None:
        return None
    doc, i = speaker.doc, speaker.i
    if i > 1 and doc[i - 1].tag_ == "POS":
        index = bisect_left(mentions, doc[i - 1].idx, key=lambda mention: mention.span.end)
        if index < len(mentions) and mentions[index].span.end == doc[i - 1].idx:
            return index if _is_body(mentions[index]) else None
    ahead = [token for token in doc[i + 1 : i + 4] if token.tag_ != "DT"]
    if len(ahead) > 1 and ahead[0].lower_ in leading_on:
        index = bisect_left(mentions, ahead[1].idx, key=lambda mention: mention.span.start)
        if index < len(mentions) and mentions[index].span.start == ahead[1].idx:
            return index if _is_body(mentions[index]) else None
    return None


def _is_body(mention: Mention) -> bool:
    return mention.type is ActorType.ORGANISATION and mention.form is not Form.DEMONYM
