"""What a brief's page shows of other briefs: its neighbours, the related ones, and those before."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from briefgen.site.brief_page import Neighbours
from briefgen.site.groups import places_by_actor
from briefgen.site.keys import key
from briefgen.site.model import Entry
from briefgen.site.past import Past
from briefgen.site.related import Related
from briefgen.site.views import teaser
from briefgen.site.who import Before


class Context:
    """What each brief's page shows of other briefs; all of it follows from their stories."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Take all briefs, newest first; they are looked through when first asked."""
        self._entries = entries

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        return places_by_actor(self._entries)

    @cached_property
    def _past(self) -> Past:
        return Past(self._entries, self._places)

    @cached_property
    def _related(self) -> Related:
        return Related(self._entries, self._places)

    def parts(self) -> list[str]:
        """Return a key for each brief of all that its page shows of others."""
        told = [_teaser_part(entry) for entry in self._entries]
        return [key(*self._told(told, place)) for place in range(len(told))]

    def _told(self, told: Sequence[str], place: int) -> Iterator[str]:
        yield key(*(told[place - 1] if place else "", *told[place + 1 : place + 2]))
        for relation in self._related.to(place):
            yield key(told[relation.place], *relation.shared)
        for each in self._past.before(place):
            yield f"{each.count} {'' if each.last is None else told[each.last]}"

    def neighbours(self, place: int) -> Neighbours:
        """Return the briefs that the page of the brief at a place leads on to."""
        entries = self._entries
        return Neighbours(
            earlier=teaser(entries[place + 1]) if place + 1 < len(entries) else None,
            later=teaser(entries[place - 1]) if place else None,
            related=tuple(
                teaser(entries[each.place], each.shared) for each in self._related.to(place)
            ),
        )

    def before(self, place: int) -> dict[str, Before]:
        """Return where the actors of the brief at a place were in the news before, by actor."""
        return {
            each.actor: Before(each.count, teaser(self._entries[each.last]))
            for each in self._past.before(place)
            if each.last is not None
        }


def _teaser_part(entry: Entry) -> str:
    """Return all that other briefs' pages show of a brief."""
    return key(entry.slug, entry.title, entry.language, entry.date.isoformat())
