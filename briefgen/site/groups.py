"""Briefs that go together: those that name an actor, and those that carry a tag."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct, field

from briefgen.site.addresses import tag_slug
from briefgen.site.model import Appearance, Entry


class ActorBriefs(Struct, frozen=True):
    """The briefs that name an actor, newest first, and how each of them does."""

    entries: list[Entry] = field(default_factory=list)
    appearances: list[Appearance] = field(default_factory=list)

    @property
    def known(self) -> Appearance:
        """How the newest brief knows it."""
        return self.appearances[0]


class TagBriefs(Struct, frozen=True):
    """The briefs that carry a tag, newest first; ``label`` is how the newest spells it."""

    label: str
    entries: list[Entry] = field(default_factory=list)


def by_actor(entries: Iterable[Entry]) -> dict[str, ActorBriefs]:
    """Return the briefs of each actor by its id; ``entries`` are given newest first."""
    found: dict[str, ActorBriefs] = {}
    for entry in entries:
        for each in entry.appearances:
            briefs = found.get(each.actor)
            if briefs is None:
                briefs = found[each.actor] = ActorBriefs()
            briefs.entries.append(entry)
            briefs.appearances.append(each)
    return found


def places_by_actor(entries: Iterable[Entry]) -> dict[str, list[int]]:
    """Return, for each actor's id, the places in the list of the briefs that name it, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for each in entry.appearances:
            found[each.actor].append(place)
    return dict(found)


def by_tag(entries: Iterable[Entry]) -> dict[str, TagBriefs]:
    """Return the briefs of each tag by the tag's name in paths; ``entries`` are newest first."""
    slugs: dict[str, str] = {}
    found: dict[str, TagBriefs] = {}
    for entry in entries:
        for tag in entry.tags:
            slug = slugs.get(tag) or slugs.setdefault(tag, tag_slug(tag))
            briefs = found.get(slug)
            if briefs is None:
                briefs = found[slug] = TagBriefs(tag)
            if not briefs.entries or briefs.entries[-1] is not entry:  # two tags, one slug
                briefs.entries.append(entry)
    return found
