"""Finds the mentions of actors in one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.actors.coreference import anaphora
from briefgen.annotate.actors.linking import link
from briefgen.annotate.actors.names import read_entities, without_overlaps
from briefgen.annotate.actors.titles import cut_titles, with_titles
from briefgen.annotate.model import ActorType, Mention

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_mentions(doc: Doc) -> tuple[Mention, ...]:
    """Return the mentions of actors in an analysed text, sorted by place.

    Spans never overlap: a title is no part of its mention's span, so that a demonym or an
    organisation in the title ("Russian Defense Minister") stands before the name as a mention of
    its own.

    Args:
        doc: A text read by ``briefgen.annotate.pipeline.load``: tags, syntax and names.
    """
    names = cut_titles(doc, read_entities(doc))
    names = with_titles(doc, without_overlaps(names))
    names = [name for name in names if name.type is not ActorType.OTHER]
    referents = link(doc, names)
    names, referents = anaphora(doc, names, referents)
    return tuple(
        Mention(name.span(doc), name.type, name.form, referent, name.title)
        for name, referent in zip(names, referents, strict=True)
    )
