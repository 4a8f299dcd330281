"""The pages that lead across all briefs, each with its key.

All of them tell of stories: a correction for readers changes none.
What makes the pages is imported with the first of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from briefgen.site.addresses import (
    ACTORS,
    CHRONOLOGY,
    CORRECTIONS_LOG,
    DEVELOPERS,
    EXPLORE,
    NETWORK,
    QUOTES,
    SEARCH,
    TAGS,
)
from briefgen.site.explore.found import Period, Voice, periods, voices
from briefgen.site.explore.shelves import FEW, FULL, Shelf, below, shelf_of_tags, shelves
from briefgen.site.groups import ActorBriefs, TagBriefs
from briefgen.site.keys import key
from briefgen.site.model import Entry, Page
from briefgen.site.parts import parts
from briefgen.site.press import PageView
from briefgen.site.sorting import sorting_name
from briefgen.site.views import Counted, Link, Part
from briefgen.site.workshop import Workshop

SECTION = "explore"
HEARD = 30
"""How many speakers are shown with their words."""
NAMED = 300
"""How many more of them are named."""


def explore_pages(shop: Workshop, appearing: Mapping[str, ActorBriefs]) -> Iterator[Page]:
    """Yield the pages that lead across all briefs.

    Args:
        shop: What the pages are made with.
        appearing: The briefs of each actor, by its id.
    """
    entries = shop.site.entries
    found, speaking = periods(entries), voices(appearing.values())
    yield from _chronology_pages(shop, found)
    yield from _actors_pages(shop, appearing)
    yield _network_page(shop)
    yield _quotes_page(shop, speaking)
    ways = (
        *([("search", SEARCH, None)] if shop.site.config.search else []),
        ("chronology", CHRONOLOGY, sum(period.total for period in found)),
        ("actors", ACTORS, len(appearing)),
        *([("network", NETWORK, None)] if appearing else []),
        ("quotes", QUOTES, sum(voice.counted.count for voice in speaking)),
        ("tags", TAGS, len({tag for entry in entries for tag in entry.tags})),
        ("corrections", CORRECTIONS_LOG, None),
        ("developers", DEVELOPERS, None),
    )
    yield _explore_page(shop, tuple(way for way in ways if way[2] != 0))


def _explore_page(shop: Workshop, ways: Sequence[tuple[str, str, int | None]]) -> Page:
    say = shop.press.words.say
    view = PageView(EXPLORE, say("explore"), say("explore-description"), SECTION, "explore.html")

    def render() -> bytes:
        from briefgen.site.explore.overview import Way  # noqa: PLC0415 - as said above

        return shop.press.print(view, {"ways": [Way(*way) for way in ways]})

    return shop.page(view, (repr(ways),), render)


def _chronology_pages(shop: Workshop, found: Sequence[Period]) -> Iterator[Page]:
    say = shop.press.words.say
    counts = [(period.name, period.total) for period in found]
    title, description = say("chronology"), say("chronology-description")
    view = PageView(CHRONOLOGY, title, description, SECTION, "chronology.html")
    yield shop.page(view, (repr(counts),), partial(_chronology, shop, view, found))
    every = [page for period in found for page in period.pages]
    for place, period in enumerate(every):
        later = every[place + 1].path if place + 1 < len(every) else ""
        beside = Part(newer=later, older=every[place - 1].path if place else "", number=0)
        yield from _period_pages(shop, period, beside)


def _period_pages(shop: Workshop, period: Period, beside: Part) -> Iterator[Page]:
    """Yield a period's page, and those of its past if too many briefs speak of it for one page."""
    inside = [(each.name, each.total) for each in period.inside]
    for path, entries, cut in parts(period.path, period.entries, period.briefs_per_page):
        first = not cut.number
        part, past = (beside, cut.older) if first else (cut, "")
        # How a month is called is known only where it is printed: it takes a library to say it.
        view = PageView(path, period.name, "", SECTION, "period.html")
        keys = (part.key, past, repr(inside if first else ""), *(each.story for each in entries))
        yield shop.page(view, keys, partial(_period, shop, view, period, entries, part, past))


def _chronology(shop: Workshop, view: PageView, found: Sequence[Period]) -> bytes:
    from briefgen.site.explore.chronology import spoken  # noqa: PLC0415
    from briefgen.site.explore.overview import bars  # noqa: PLC0415

    words = shop.press.words
    years = {
        period.year: Counted(spoken(period, words), period.path, period.total) for period in found
    }
    return shop.press.print(view, {"years": list(years.values()), "bars": bars(years)})


def _period(
    shop: Workshop,
    view: PageView,
    period: Period,
    entries: Sequence[Entry],
    part: Part,
    past: str,
) -> bytes:
    from briefgen.site.explore.chronology import in_time, spoken  # noqa: PLC0415

    words = shop.press.words
    named = spoken(period, words)
    title = words.say("chronology-of", period=named)
    if part.number:
        title = words.say("past-title", name=title, number=part.number)
    description = words.say("chronology-of-description", period=named)
    shown = PageView(view.path, title, description, view.section, view.template)
    briefs = ((entry, shop.site.load(entry)) for entry in entries)
    inside = () if part.number else period.inside
    values = {
        "period": named,
        "wider": [Link(spoken(each, words), each.path) for each in period.wider],
        "periods": [Counted(spoken(each, words), each.path, each.total) for each in inside],
        "days": in_time(period, briefs, words),
        "part": part,
        "past": past,
    }
    return shop.press.print(shown, values)


def _network_page(shop: Workshop) -> Page:
    entries, say = shop.site.entries, shop.press.words.say
    view = PageView(NETWORK, say("network"), say("network-description"), SECTION, "network.html")

    def render() -> bytes:
        from briefgen.site.explore.network import network  # noqa: PLC0415

        return shop.press.print(view, {"network": network(entries, shop.remembered)})

    return shop.page(view, (entry.story for entry in entries), render)


def _quotes_page(shop: Workshop, speaking: Sequence[Voice]) -> Page:
    say = shop.press.words.say
    view = PageView(QUOTES, say("speakers"), say("speakers-description"), SECTION, "quotes.html")
    loud, others = speaking[:HEARD], speaking[HEARD : HEARD + NAMED]
    more = len(speaking[HEARD + NAMED :])
    stories = (entry.story for voice in loud for entry in voice.entries)
    counts = (f"{voice.actor}\0{voice.counted.count}" for voice in loud)
    quiet = (repr(voice.counted) for voice in others)

    def render() -> bytes:
        from briefgen.site.explore.quotes import heard  # noqa: PLC0415

        shown = [
            heard(voice, ((entry, shop.site.load(entry)) for entry in voice.entries))
            for voice in loud
        ]
        named = sorted(others, key=lambda voice: sorting_name(voice.counted.name, voice.type))
        values = {"heard": shown, "others": [voice.counted for voice in named], "more": more}
        return shop.press.print(view, values)

    return shop.page(view, (*counts, key(*stories), *quiet, str(more)), render)


def _actors_pages(shop: Workshop, appearing: Mapping[str, ActorBriefs]) -> Iterator[Page]:
    """Yield the list of all actors and, if they are too many for one page, its parts."""
    say = shop.press.words.say
    every = shelves(appearing)
    split = sum(shelf.total for shelf in every) > FULL
    view = PageView(ACTORS, say("actors"), say("actors-description"), "actors", "actors.html")
    keys = (f"{shelf.type}\0{each!r}" for shelf in every for each in shelf.every)
    yield shop.page(view, keys, partial(_actors, shop, view, every, split=split))
    parted = (shelf for shelf in every if split and shelf.total > FEW)
    for shelf, around in (each for top in parted for each in below(top)):
        yield _shelf_page(shop, shelf, around, "actors")


def tags_pages(shop: Workshop, tagged: Mapping[str, TagBriefs]) -> Iterator[Page]:
    """Yield the list of all tags and, if they are too many for one page, its parts."""
    say, every = shop.press.words.say, shelf_of_tags(tagged)
    view = PageView(TAGS, say("tags"), say("tags-description"), "tags", "tags.html")
    yield shop.page(view, map(repr, every.every), partial(_tags, shop, view, every))
    for shelf, around in below(every):
        if shelf is not every:
            yield _shelf_page(shop, shelf, around, "tags")


def _tags(shop: Workshop, view: PageView, every: Shelf) -> bytes:
    from briefgen.site.explore.lists import all_of, of_tags  # noqa: PLC0415

    many = bool(every.inside)
    values = {"tags": () if many else all_of(every), "kind": of_tags(every) if many else None}
    return shop.press.print(view, values)


def _shelf_page(shop: Workshop, shelf: Shelf, around: Sequence[Shelf], section: str) -> Page:
    say = shop.press.words.say
    title = say(f"type-{shelf.type}") if shelf.type else say("tags")
    if shelf.letters:
        title = say("letters-of", kind=title, letters=shelf.label)
    view = PageView(shelf.path, title, "", section, "shelf.html")
    inside = ((each.path, each.total) for each in shelf.inside)
    above = (each.path for each in around)
    shown = map(repr, (*above, "", *inside, "", *shelf.listed))
    return shop.page(view, shown, partial(_shelf, shop, view, shelf, around))


def _actors(shop: Workshop, view: PageView, every: Sequence[Shelf], *, split: bool) -> bytes:
    from briefgen.site.explore.lists import overview, whole  # noqa: PLC0415

    kinds = [overview(shelf) if split else whole(shelf) for shelf in every]
    return shop.press.print(view, {"kinds": kinds})


def _shelf(shop: Workshop, view: PageView, shelf: Shelf, around: Sequence[Shelf]) -> bytes:
    from briefgen.site.explore.lists import whole  # noqa: PLC0415

    say = shop.press.words.say
    wider = [Link(say("actors"), ACTORS)] if shelf.type else []
    for each in around:
        whole_name = say(f"type-{each.type}") if each.type else say("tags")
        wider.append(Link(each.label or whole_name, each.path))
    return shop.press.print(view, {"kind": whole(shelf), "wider": wider})
