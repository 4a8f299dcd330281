"""Bodies that a text calls by a part of their name: "Leeds" of "Leeds United".

The annotator has led those to their fuller name that the words alone tell: a company's before its
trade, a club's last word. Of the others one must know that nobody else is called so.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from briefgen.actors.actor import ActorType, Form
from briefgen.actors.found import Found
from briefgen.actors.identified import Identified
from briefgen.actors.names import fold, is_acronym
from briefgen.annotate.actors.tables.heads import CLUBS

_TWO: Final = 2


def shortened(
    text: str,
    found: Mapping[int, Found],
    unknown: Iterable[int],
    known: Mapping[int, Identified],
) -> dict[int, int]:
    """Return whose names those of bodies whom nobody knows are short for, group by group.

    The beginning of the one longer name of a body in the text that has it ("Leeds" of "Leeds
    United", "Hartwell" of "Hartwell Systems"), or the end of one of two words ("Dortmund"). A
    club's may have been taken for a person's.

    Args:
        text: The text.
        found: The mentions by place.
        unknown: The groups whose actor nobody knows, by the place of their fullest mention.
        known: Those whose actor is known.
    """
    unknown = list(unknown)
    groups = [*unknown, *known]
    longer: dict[str, set[int]] = {}
    for group in groups:
        name = fold(found[group].mention.span.of(text))
        if _is_body(found[group], known.get(group)):
            for short in _parts(name):
                longer.setdefault(short, set()).add(group)
    if not longer:
        return {}
    persons = {
        word
        for group in groups
        if found[group].mention.type is ActorType.PERSON
        for word in fold(found[group].mention.span.of(text)).split(" ")[1:]
    }
    shorts = {}
    for group in unknown:
        mention = found[group].mention
        words = mention.span.of(text)
        full = longer.get(fold(words), set()) - {group}
        if len(full) != 1 or mention.form is not Form.NAME or is_acronym(words):
            continue
        (one,) = full
        club = fold(found[one].mention.span.of(text)).rpartition(" ")[2] in CLUBS
        person = mention.type is ActorType.PERSON and not mention.title
        if mention.type is ActorType.ORGANISATION or (
            person and club and fold(words) not in persons
        ):
            shorts[group] = one
    return {short: full for short, full in shorts.items() if full not in shorts}


def _is_body(item: Found, identified: Identified | None) -> bool:
    """Tell whether a mention is by name and of a body."""
    kind = identified.actor.type if identified else item.mention.type
    return kind is ActorType.ORGANISATION and item.mention.form is Form.NAME and not item.tentative


def _parts(name: str) -> set[str]:
    """Return what a folded name of several words may be shortened to."""
    words = name.split(" ")
    starts = {" ".join(words[:size]) for size in range(1, len(words))}
    return starts | {words[-1]} if len(words) == _TWO else starts
