"""Tells by which rule each mention of a text was found, and which names are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.antecedents import PRONOUNS
from briefgen.annotate.actors.evidence import key, told
from briefgen.annotate.actors.finder import bounded, find_mentions, typed
from briefgen.annotate.actors.names import marked_demonyms, read_entities, read_others
from briefgen.annotate.actors.traps import trapped
from briefgen.annotate.actors.words import read
from briefgen.annotate.model import ActorType, Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from briefgen.annotate.model import Mention, Span

Votes = dict[ActorType, float]


@dataclass(frozen=True, slots=True)
class Explained:
    """A mention, and the rule that found it, with the votes for its type where they decided."""

    mention: Mention
    rule: str


AS_OTHER: Final = "the recogniser"
"""Why a name is no actor that nothing but the recogniser tells to be none."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A name that is no actor: its words, what they would be, and the name of the trap."""

    span: Span
    type: ActorType
    trap: str


def held_back(doc: Doc) -> tuple[HeldBack, ...]:
    """Return the names that the recogniser saw and that are no actors, sorted by place."""
    words = read(doc)
    named = [(name, AS_OTHER) for name in read_others(doc)]
    named += trapped(words, typed(words, read_entities(doc, words)))
    held = (HeldBack(name.span(words), name.type, trap) for name, trap in named if trap)
    return tuple(sorted(held, key=lambda one: one.span))


def explain_mentions(doc: Doc) -> tuple[Explained, ...]:
    """Return the mentions as ``find_mentions`` does, each with the rule that found it."""
    words = read(doc)
    entities = read_entities(doc, words)
    labelled = {name.span(words): name.type for name in entities}
    names = marked_demonyms(words, bounded(words, entities))
    counted = told(words, names)
    votes = {name.span(words): counted[key(words, name)] for name in names}
    return tuple(
        Explained(mention, _rule(words.text, mention, labelled, votes))
        for mention in find_mentions(doc)
    )


def _rule(
    text: str, mention: Mention, labelled: Mapping[Span, ActorType], votes: Mapping[Span, Votes]
) -> str:
    """Return how a mention was found: what the recogniser saw, and how the text voted.

    Args:
        text: The text.
        mention: One of its mentions.
        labelled: What the recogniser took which words for.
        votes: The votes on each name.
    """
    if mention.form is Form.ANAPHOR:
        if mention.span.of(text).lower() in PRONOUNS:
            return "pronoun"
        return "office" if mention.type is ActorType.PERSON else "organisation by what it is"
    rule = _seen(mention.span, labelled)
    ranked = sorted(votes.get(mention.span, {}).items(), key=lambda vote: -vote[1])
    counted = ", ".join(f"{kind.value} {weight:.1f}" for kind, weight in ranked if weight > 0)
    return f"{rule} (the text's votes: {counted})" if counted else rule


def _seen(span: Span, labelled: Mapping[Span, ActorType]) -> str:
    """Return what the recogniser saw of a name."""
    if span in labelled:
        return f"recognised as {labelled[span].value}"
    near = next((kind for other, kind in labelled.items() if span.overlaps(other)), None)
    return f"recognised in other bounds, as {near.value}" if near else "by the words of the text"
