"""Finds the mentions of actors in one text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors import (
    acronyms,
    boundaries,
    events,
    evidence,
    lengths,
    operations,
    titles,
)
from briefgen.annotate.actors.coreference import anaphora
from briefgen.annotate.actors.linking import link
from briefgen.annotate.actors.metonyms import with_metonyms
from briefgen.annotate.actors.names import marked_demonyms, read_entities, without_overlaps
from briefgen.annotate.actors.traps import trapped
from briefgen.annotate.actors.words import read
from briefgen.annotate.model import Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words


LONGEST_NAME: Final = 20
"""Tokens of the longest name; capitals in longer runs are of titles of books, poems or noise."""


def find_mentions(doc: Doc) -> tuple[Mention, ...]:
    """Return the mentions of actors in an analysed text, sorted by place.

    Spans never overlap: a title is no part of its mention's span, so that a demonym or an
    organisation in the title ("Russian Defense Minister") stands before the name as a mention of
    its own.

    Args:
        doc: A text read by ``briefgen.annotate.loading.load``: tags, syntax and names.
    """
    words = read(doc)
    found = find_names(words, read_entities(doc, words))
    found, referents = link(words, found)
    found, referents = anaphora(words, found, referents)
    return tuple(
        Mention(name.span(words), name.type, name.form, referent, name.title)
        for name, referent in zip(found, referents, strict=True)
    )


def find_names(words: Words, entities: list[Name]) -> list[Name]:
    """Return the names of a text with their types and titles, sorted, none over another."""
    found = [name for name, trap in trapped(words, typed(words, entities)) if not trap]
    found = [*found, *operations.unseen(words, found)]
    found = events.headed(words, found)
    found = events.repeated(words, [*found, *events.unseen(words, found)])
    found = [*found, *acronyms.unseen(words, found)]
    return with_metonyms(words, titles.with_titles(words, without_overlaps(found)))


def bounded(words: Words, entities: list[Name]) -> list[Name]:
    """Return the recogniser's names with their right boundaries."""
    found = titles.cut_titles(words, boundaries.cut(words, entities))
    found = lengths.lengthened(words, found)
    found = [*found, *lengths.units(words, found)]
    return without_overlaps(name for name in found if len(name) <= LONGEST_NAME)


def typed(words: Words, entities: list[Name]) -> list[Name]:
    """Return the recogniser's names with the type that the whole text gives them."""
    found = evidence.decided(words, marked_demonyms(words, bounded(words, entities)))
    return titles.cut_titles(words, acronyms.typed(words, found))
