"""The names of a text while they are worked on: where each stands, and what it seems to name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.annotate.actors.tables import GROUP_NAMES, NEVER_ACTORS
from briefgen.annotate.model import ActorType, Form, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc, Token

LABELS = {
    "PERSON": ActorType.PERSON,
    "PER": ActorType.PERSON,
    "ORG": ActorType.ORGANISATION,
    "GPE": ActorType.PLACE,
    "LOC": ActorType.PLACE,
    "FAC": ActorType.PLACE,
    "NORP": ActorType.GROUP,
    "EVENT": ActorType.EVENT,
}
"""What the labels of a recogniser mean; names under any other label are left out."""

QUOTES_AND_STOPS = frozenset("\"'“”‘’«»()[]{}.,;:!?-–—*_#/|…`")
ARTICLES = frozenset({"the", "a", "an"})
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name found in a text.

    Attributes:
        first: Its first token.
        last: The token after its last.
        type: What kind of actor it seems to name.
        form: How it names it.
        title: The words of office before or beside it.
        title_first: The first token of a title before it; ``first`` where there is none.
    """

    first: int
    last: int
    type: ActorType
    form: Form = Form.NAME
    title: str = ""
    title_first: int = -1

    def span(self, doc: Doc) -> Span:
        """Return its characters."""
        end = doc[self.last - 1]
        return Span(doc[self.first].idx, end.idx + len(end))

    def text(self, doc: Doc) -> str:
        """Return its words."""
        return self.span(doc).of(doc.text)

    def tokens(self, doc: Doc) -> list[Token]:
        """Return its tokens."""
        return [doc[i] for i in range(self.first, self.last)]


def read_entities(doc: Doc) -> list[Name]:
    """Return the names that the recogniser found, cut to their words, in order.

    This is the one place that reads ``doc.ents``: what another recogniser labels goes into
    ``LABELS``, and everything after works on names.
    """
    found = (Name(e.start, e.end, LABELS[e.label_]) for e in doc.ents if e.label_ in LABELS)
    return [piece for name in found for piece in pieces(doc, name)]


def pieces(doc: Doc, name: Name) -> Iterator[Name]:
    """Yield the parts of a name that stand in one line each, without what does not belong."""
    first = name.first
    for i in range(name.first, name.last + 1):
        if i == name.last or "\n" in doc[i].text:
            trimmed = trim(doc, replace(name, first=first, last=i)) if first < i else None
            if trimmed:
                yield trimmed
            first = i + 1


def trim(doc: Doc, name: Name) -> Name | None:
    """Return the name without article, possessive, punctuation and figures at its edges.

    None where nothing is left that could name an actor.
    """
    first, last = name.first, name.last
    while first < last and not starts_name(doc[first]):
        first += 1
    while first < last and not ends_name(doc[last - 1]):
        last -= 1
    if first == last or (last - first == 1 and doc[first].lower_ in NEVER_ACTORS):
        return None
    if not any(doc[i].text[0].isupper() for i in range(first, last)):
        return None
    form = name.form
    if name.type is ActorType.GROUP and form is Form.NAME and is_demonym(doc, first, last):
        form = Form.DEMONYM
    return replace(name, first=first, last=last, form=form)


def starts_name(token: Token) -> bool:
    """Tell whether a name may start with this token."""
    text = token.text
    return not (
        token.is_space
        or text in POSSESSIVES
        or token.lower_ in ARTICLES
        or all(c in QUOTES_AND_STOPS for c in text)
    )


def ends_name(token: Token) -> bool:
    """Tell whether a name may end with this token."""
    text = token.text
    return not (
        token.is_space or text in POSSESSIVES or all(c in QUOTES_AND_STOPS for c in text)
    )


def is_demonym(doc: Doc, first: int, last: int) -> bool:
    """Tell whether a group's name is a nationality or people, not a religion or party."""
    words = [doc[i].lower_ for i in range(first, last)]
    return not any(word in GROUP_NAMES or word.rstrip("s") in GROUP_NAMES for word in words)


def without_overlaps(names: Iterable[Name]) -> list[Name]:
    """Return the names sorted by place; of two that overlap, the longer stays, else the first."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.first, n.first - n.last)):
        if kept and kept[-1].last > name.first:
            if name.last - name.first > kept[-1].last - kept[-1].first:
                kept[-1] = name
        else:
            kept.append(name)
    return kept
