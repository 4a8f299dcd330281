"""Finds the mentions of actors in one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.actors import (
    acronyms,
    boundaries,
    evidence,
    listings,
    names,
    repeats,
    titles,
)
from briefgen.annotate.actors.coreference import anaphora
from briefgen.annotate.actors.linking import link
from briefgen.annotate.actors.metonyms import with_metonyms
from briefgen.annotate.actors.words import read
from briefgen.annotate.model import ActorType, Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words


def find_mentions(doc: Doc) -> tuple[Mention, ...]:
    """Return the mentions of actors in an analysed text, sorted by place.

    Spans never overlap: a title is no part of its mention's span, so that a demonym or an
    organisation in the title ("Russian Defense Minister") stands before the name as a mention of
    its own.

    Args:
        doc: A text read by ``briefgen.annotate.pipeline.load``: tags, syntax and names.
    """
    words = read(doc)
    found = find_names(words, names.read_entities(doc, words))
    found, referents = link(words, found)
    found, referents = anaphora(words, found, referents)
    return tuple(
        Mention(name.span(words), name.type, name.form, referent, name.title)
        for name, referent in zip(found, referents, strict=True)
    )


def find_names(words: Words, entities: list[Name]) -> list[Name]:
    """Return the names of a text with their types and titles, sorted, none over another."""
    groups = boundaries.runs(words)
    found = boundaries.cut_swallowed(words, entities)
    found = boundaries.merged(found, boundaries.names_with_heads(words, groups))
    found = titles.cut_titles(words, found)
    found = boundaries.grown(words, names.without_overlaps(found), groups)
    found = names.without_overlaps(found)
    found = names.without_overlaps([*found, *repeats.unnamed(words, found, groups)])
    found = names.marked_groups(words, found)
    found = evidence.decided(words, found)
    found = acronyms.typed(words, found)
    found = [name for name in found if name.type is not ActorType.OTHER]
    found = [*found, *repeats.abbreviated(words, found), *repeats.in_headlines(words, found)]
    found = listings.with_listed(names.without_overlaps(found), listings.listed(words))
    return with_metonyms(words, titles.with_titles(words, names.without_overlaps(found)))
