"""Which mentions are of one actor, and what countries are spoken of around them."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from typing import Final

from briefgen.actors.actor import Span
from briefgen.actors.beside import of_institution
from briefgen.actors.found import Found
from briefgen.actors.identify import Identified
from briefgen.actors.institutions import is_institution
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.names import fold
from briefgen.actors.teams import side

_MOSTLY: Final = 0.6


class Surroundings:
    """How often each country is spoken of in each paragraph, and in the whole text."""

    def __init__(self, text: str) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._paragraphs: dict[int, Counter[str]] = {}
        self.whole: Counter[str] = Counter()

    def add(self, span: Span, country: str) -> None:
        """Count a mention of a country, or of somebody who belongs to it."""
        if country:
            self.whole[country] += 1
            self.paragraph(span)[country] += 1

    def clearly(self) -> Counter[str]:
        """Return the counts of the whole text if it is mostly about one country, else none."""
        most = max(self.whole.values(), default=0)
        return self.whole if most >= _MOSTLY * self.whole.total() else Counter()

    def paragraph(self, span: Span) -> Counter[str]:
        """Return the counts of the paragraph that the span lies in."""
        return self._paragraphs.setdefault(self.number(span), Counter())

    def number(self, span: Span) -> int:
        """Return the number of the paragraph that the span lies in."""
        return bisect_left(self._breaks, span.start)


def grouped(
    text: str, found: Mapping[int, Found], surroundings: Surroundings, knowledge: Knowledge
) -> dict[int, list[int]]:
    """Return the places of each group by its fullest mention's, which is the first of them.

    Mentions of an institution that many states have are parted by the state beside each, or else
    by paragraph: "Utopia's Supreme Court" and "the Ruritanian Supreme Court" are two of one name.
    A country is parted from its team.
    """
    groups: dict[int, list[int]] = {}
    for place, item in found.items():
        groups.setdefault(item.group, []).append(place)
    parted: dict[tuple[int, str | int], list[int]] = {}
    for group, places in groups.items():
        institution = group in found and is_institution(found[group].mention.span.of(text))
        for place in places:
            span = found[place].mention.span
            state = of_institution(text, span, knowledge).country if institution else ""
            where = surroundings.number(span) if institution else 0
            parted.setdefault((group, state or where or side(text, span)), []).append(place)
    ranked = (
        sorted(places, key=lambda place: (place != group, place))
        for (group, _), places in parted.items()
    )
    return {places[0]: places for places in sorted(ranked)}


def following(
    text: str,
    found: Mapping[int, Found],
    groups: Mapping[int, list[int]],
    known: Mapping[int, Identified],
) -> dict[int, Identified]:
    """Return who the institutions are that nothing around tells apart.

    They are the only one of their name that was recognised in the text.
    """
    words = {group: fold(found[group].mention.span.of(text)) for group in groups}
    meant: dict[str, dict[str, Identified]] = {}
    for group, identified in known.items():
        if is_institution(found[group].mention.span.of(text)):
            meant.setdefault(words[group], {})[identified.actor.id] = identified
    return {
        group: next(iter(meant[words[group]].values()))
        for group in groups
        if group not in known and len(meant.get(words[group], ())) == 1
    }
