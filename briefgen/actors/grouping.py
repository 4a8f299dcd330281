"""Which mentions are of one actor, and what countries are spoken of around them."""

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.actors.beside import of_institution
from briefgen.actors.found import Found
from briefgen.actors.identified import Identified
from briefgen.actors.institutions import is_institution
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.named import SURE, foremost
from briefgen.actors.names import fold
from briefgen.actors.teams import side

_MOSTLY: Final = 0.6
_BEFORE: Final = 200
_BEHIND: Final = 80
"""Characters before and behind an institution in which its country may be spoken of."""
_BACK: Final = 8  # lines back to a paragraph that speaks of a country


class Surroundings:
    """How often each country is spoken of in each paragraph, and in the whole text."""

    def __init__(self, text: str) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._paragraphs: dict[int, Counter[str]] = {}
        self._spoken: list[tuple[int, str]] = []
        self.whole: Counter[str] = Counter()

    def add(self, span: Span, country: str) -> None:
        """Count a mention of a country, or of somebody who belongs to it."""
        if country:
            self.whole[country] += 1
            self.paragraph(span)[country] += 1
            insort(self._spoken, (span.start, country))

    def around(self, text: str, span: Span) -> tuple[Counter[str], ...]:
        """Return what may tell which country is meant at a span of a text, the surest first."""
        counts = (self.paragraph(span), self.clearly())
        if not is_institution(span.of(text)):
            return counts
        return (*counts, self.near(span), self.leading(span))

    def near(self, span: Span) -> Counter[str]:
        """Return the counts of the words around a span in its paragraph."""
        first = bisect_left(self._spoken, (span.start - _BEFORE, ""))
        last = bisect_left(self._spoken, (span.end + _BEHIND, ""))
        here = self.number(span)
        return Counter(
            country
            for start, country in self._spoken[first:last]
            if bisect_left(self._breaks, start) == here
        )

    def leading(self, span: Span) -> Counter[str]:
        """Return the counts of the first paragraph for one that speaks of no country.

        Only where what stands before it goes on with the first paragraph's.
        """
        here = self.number(span)
        numbers = range(here - 1, max(here - _BACK, -1), -1)
        before = next((n for n in numbers if self._paragraphs.get(n)), None)
        lead = self._paragraphs.get(0, Counter())
        if self._paragraphs.get(here) or before is None or not foremost(lead):
            return Counter()
        return lead if foremost(lead) == foremost(self._paragraphs[before]) else Counter()

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
    by paragraph: "Utopia's Supreme Court" and "the Ruritanian Supreme Court" are two of one name,
    and "the court" is the one before it. A country is parted from its team.
    """
    groups: dict[int, list[int]] = {}
    for place, item in found.items():
        groups.setdefault(item.group, []).append(place)
    parted: dict[tuple[int, str | int], list[int]] = {}
    for group, places in groups.items():
        institution = group in found and is_institution(found[group].mention.span.of(text))
        key: tuple[int, str | int] = (group, "")
        for place in sorted(places, key=lambda place: found[place].mention.span):
            span = found[place].mention.span
            if not (institution and found[place].mention.form is Form.ANAPHOR and place != group):
                state = of_institution(text, span, knowledge).country if institution else ""
                where = surroundings.number(span) if institution else 0
                own = _own_name(text, found[place], found.get(group), knowledge)
                key = (group, state or where or side(text, span) or own)
            parted.setdefault(key, []).append(place)
    ranked = (
        sorted(places, key=lambda place: (place != group, place))
        for (group, _), places in parted.items()
    )
    return {places[0]: places for places in sorted(ranked)}


def with_longer(found: Mapping[int, Found]) -> dict[int, Found]:
    """Return the mentions, where "the agency" after "UN refugee agency" is not the UN.

    A name that a longer one covers is no mention of its own, and what stood for it is the longer.
    """
    spans = {place: item.mention.span for place, item in found.items()}
    ranked = sorted(found, key=lambda place: (spans[place].start, -spans[place].end))
    covering: dict[int, int] = {}
    widest = ranked[0] if ranked else 0
    for place in ranked:
        if spans[widest].covers(spans[place]):
            if spans[widest] != spans[place]:
                covering[place] = widest
        elif spans[place].end > spans[widest].end:
            widest = place
    last: dict[int, int] = {}
    mended = dict(found)
    for place in ranked:
        item = found[place]
        if item.mention.form is not Form.ANAPHOR:
            last[item.group] = place
        elif (before := last.get(item.group)) in covering and not item.tentative:
            mended[place] = replace(item, group=found[covering[before]].group)
    return mended


def _own_name(text: str, item: Found, fullest: Found | None, knowledge: Knowledge) -> str:
    """Return the words of a short name that is another body's: "Oxfam" beside "Oxfam Ireland"."""
    mention = item.mention
    if mention.form is not Form.SHORT or mention.type is not ActorType.ORGANISATION or not fullest:
        return ""
    words = mention.span.of(text)
    known = knowledge.candidates(words)
    full = knowledge.candidates(fullest.mention.span.of(text))
    same = full and known and full[0].actor == known[0].actor
    return words if known and known[0].prior >= SURE and not same else ""


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


def beside_known(
    text: str,
    found: Mapping[int, Found],
    groups: Mapping[int, list[int]],
    known: Mapping[int, Identified],
) -> dict[int, ActorType]:
    """Return what single names are that nobody knows, by the known name that "and" joins them to.

    "Visa and Zenda fell": a body beside a known one, a place beside a place, and no person.
    """
    spans = {found[place].mention.span: group for group in groups for place in groups[group]}
    listed = sorted(spans)
    types: dict[int, ActorType] = {}
    for one, other in pairwise(listed):
        if text[one.end : other.start] not in {" and ", " or "}:
            continue
        for unsure, sure in ((one, other), (other, one)):
            group, beside = spans[unsure], known.get(spans[sure])
            single = " " not in unsure.of(text) and not _GOES_ON.match(text, unsure.end)
            if group not in known and beside and single:
                mention = found[group].mention
                kind = beside.actor.type
                if mention.type is ActorType.PERSON and mention.title == "" and kind in _SURE_KINDS:
                    types[group] = kind
    return types


_GOES_ON: Final = re.compile(r" [A-Z]")
_SURE_KINDS: Final = frozenset({ActorType.ORGANISATION, ActorType.PLACE})
"""What a single name that was taken for a person's may rather be, beside one."""
