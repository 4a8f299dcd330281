"""Reading the hand-written supplements: YAML lists of actors beside this module."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

import yaml

from briefgen.actors.actor import ActorType
from briefgen.actors.institutions import SEVERAL_FORCES, in_country
from knowledge.entries import Entry, Office

HERE: Final = Path(__file__).with_name("supplements")

FILES: Final = {
    "places.yaml": ActorType.PLACE,
    "nature.yaml": ActorType.PLACE,
    "organisations.yaml": ActorType.ORGANISATION,
    "people.yaml": ActorType.PERSON,
    "groups.yaml": ActorType.GROUP,
    "events.yaml": ActorType.EVENT,
}
"""The supplements, the one that settles a name first, and what their actors are by default."""

INSTITUTIONS: Final = "institutions.yaml"
DIVISIONS: Final = "divisions.yaml"
BODIES: Final = "bodies.yaml"
PARTIES: Final = "parties.yaml"
MEDIA: Final = "media.yaml"
NOTABLES: Final = "notables.yaml"
LEADERS: Final = "leaders.yaml"
ARTICLES: Final = "articles.yaml"
TOWNS: Final = "towns.yaml"
GENERIC: Final = {
    "forces": ("Armed Forces",),
    "army": ("Army",),
    "navy": ("Navy",),
    "air": ("Air Force",),
    "police": ("Police", "National Police"),
    "coast": ("Coast Guard",),
    "parliament": ("Parliament",),
    "lower": (),
    "upper": (),
    "court": ("Supreme Court",),
    "bank": ("Central Bank",),
}
"""What news calls an institution in its own country, by the key in the table of institutions."""

_WEIGHT: Final = 12  # a name listed by hand weighs as much as a dozen anchors


def entries() -> Iterator[Entry]:
    """Yield the actors of all supplements."""
    for file, kind in FILES.items():
        for item in read(file):
            yield _entry(item, kind)


def institutions() -> Iterator[Entry]:
    """Yield the institutions of all states, each with what it is called there: "Senate"."""
    for row in read(INSTITUTIONS):
        yield from _institutions(row)


def _institutions(row: dict[str, str]) -> Iterator[Entry]:
    for key, generic in GENERIC.items():
        title = row.get(key, "")
        if title:
            several = title.startswith(SEVERAL_FORCES)
            names = generic[:1] if several else generic  # all of them are no National Police
            own = names[0] if several else _without_state(title, row["of"])
            called = {*names, *(name for name in _CHAMBERS if name in title)} - {title}
            called |= {in_country(name, row["of"]) for name in called | {own}}
            called |= {f"{own} ({row['of']})"}
            if " " in own:  # not the "Council" of Oman
                called |= {own}
            called -= {title}
            yield Entry(
                in_country(names[0], row["of"]) if several else title,
                ActorType.ORGANISATION,
                names=tuple((name, _IN_ITS_STATE) for name in sorted(called)),
                wikipedia=title,
                country=row["of"],
                weight=_WEIGHT,
            )


def _without_state(title: str, state: str) -> str:
    """Return a title without the state that it names: "Senate (France)", "Parliament of Peru"."""
    return re.sub(rf" \([^()]*\)$| of (?:the )?{re.escape(state)}$", "", title)


def bodies() -> Iterator[Entry]:
    """Yield well-known organisations and parties: "FIFA".

    One whose title is told from others by its country has its bare name only there. What news
    leaves out of a title is no part of the name: "Zenda United FC".
    """
    for row in (*read(BODIES), *read(PARTIES), *read(MEDIA)):
        for name, title in row.get("word", {}).items():
            yield Entry(
                name,
                ActorType.ORGANISATION,
                wikipedia=title,
                country=row["of"],
                weight=_WEIGHT,
                words=(name,),
            )
        everywhere, at_home = row.get("named", {}), row.get("home", {})
        for title in everywhere | at_home:
            aliases, home = everywhere.get(title, ()), at_home.get(title, ())
            named = re.fullmatch(r"(.+) \((.+)\)", title)
            of_its_state = named is not None and named[2].partition(",")[0] in {
                row["of"],
                *_STATES_IN_TITLES,
            }
            bare = named[1] if named else title
            short = (
                other
                for other in (*aliases, *home)
                if _FULLER.fullmatch(bare.replace(other, "", 1))
            )
            yield Entry(
                title if of_its_state else next(short, bare),
                ActorType.ORGANISATION,
                names=tuple(
                    (name, _WEIGHT) for name in (*aliases, *(() if of_its_state else (bare,)))
                ),
                wikipedia=title,
                country=row["of"],
                weight=_WEIGHT,
                at_home=(bare, *home) if of_its_state else tuple(home),
            )


def notables() -> Iterator[Entry]:
    """Yield persons whom all news knows, with what they are: "footballer".

    Readers see the name without its middle initial where news leaves that out.
    """
    for row in read(NOTABLES):
        for title, others in row["named"].items():
            bare = re.sub(r" \([^()]*\)$", "", title)
            plain = re.sub(r" [A-Z]\.(?= )", "", bare)
            yield Entry(
                plain if plain in others else bare,
                ActorType.PERSON,
                names=tuple((other, _WEIGHT) for other in others),
                wikipedia=title,
                description=row["is"],
                weight=_WEIGHT,
            )


def leaders() -> Iterator[Entry]:
    """Yield those who have led states, with the days of their offices.

    Their terms are pairs of days in a row; whose last day is not there is in office.
    """
    for row in read(LEADERS):
        state = row.pop("of")
        for office, held in row.items():
            for name, item in held.items():
                days = [str(day) for day in item["terms"]]
                yield Entry(
                    name,
                    ActorType.PERSON,
                    names=tuple((other, _WEIGHT) for other in item.get("also", ())),
                    wikipedia=name,
                    country=state,
                    offices=tuple(
                        Office(f"{office.title()} of {state}", office, state, start, end)
                        for start, end in zip_longest(days[::2], days[1::2], fillvalue="")
                    ),
                    weight=_WEIGHT,
                    surname=item.get("alone", name.rpartition(" ")[2]),
                )


_FULLER: Final = re.compile(
    r" (?:A?FC|(?:A\.)?F\.C\.|S\.[CK]\.|F\.K\.|[CS][CF]|SFC|Football Club|Corporation|Company"
    r"|Technologies|Group|Holdings?|Airlines|International(?:is)?|Media Network"
    r"|Brazilian Airlines)|(?:A?FC|AFC|FC|CR|SE|SL|SV|ACF) "
)
_STATES_IN_TITLES: Final = frozenset({"Russian Federation", "UK"})


def divisions() -> Iterator[Entry]:
    """Yield the parts of countries: "Kerman province"."""
    for row in read(DIVISIONS):
        for key in ("alone", "shared"):
            for name in row.get(key, ()):
                yield _division(row, name, alone=key == "alone")


def _division(row: dict[str, Any], name: str, *, alone: bool) -> Entry:
    title = row["title"].format(name)
    kind = row.get("kind") or title.removeprefix(name).strip().capitalize()
    called = title if title == name else f"{name} {kind}"
    return Entry(
        re.sub(r" \([^()]*\)$", f" {kind}", title),
        ActorType.PLACE,
        names=tuple(
            (word, 1) for word in (called, name) if word != title and (alone or word != name)
        ),
        wikipedia=title,
        country=row["of"],
        description=f"{kind.lower()} of {row['of']}",
        part=name,
    )


def towns() -> Iterator[Entry]:
    """Yield towns: meant by their name alone, or only where their country is spoken of."""
    for row in read(TOWNS):
        also = row.get("also", {})
        for name in (*row.get("alone", ()), *row.get("shared", ())):
            names = tuple((other, _WEIGHT) for other in also.get(name, ()))
            yield _town(name, name, row["of"], names=names)
        for title in row.get("told", ()):
            yield _town(title, title, row["of"], at_home=(_bare(title),))
        for title in row.get("sole", ()):
            yield _town(_bare(title), title, row["of"], names=((title, _WEIGHT),))


def _bare(title: str) -> str:
    """Return what a town is called whose title tells where it is: "Bath, Somerset"."""
    return re.sub(r", .*| \(.*\)", "", title)


def _town(name: str, title: str, country: str, **more: Any) -> Entry:  # noqa: ANN401 -- fields
    return Entry(name, ActorType.PLACE, wikipedia=title, country=country, weight=_WEIGHT, **more)


_IN_ITS_STATE: Final = 2  # less than what is called so everywhere
_CHAMBERS: Final = ("Senate", "Congress", "National Assembly", "House of Representatives")


def articles() -> dict[str, str]:
    """Return the titles of the articles of persons, by the names that sources have of them."""
    return {
        name: title
        for title, named in read(ARTICLES).items()
        for name in ([named] if isinstance(named, str) else named)
    }


def read(file: str) -> Any:  # noqa: ANN401 -- YAML
    """Return what a supplement holds."""
    with (HERE / file).open(encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def ambiguous() -> frozenset[str]:
    """Return the names whose actor is one of several with this name, or an ordinary word."""
    marked = (item for file in FILES for item in read(file) if item.get("ambiguous", False))
    towns = (name for row in read(TOWNS) for name in row.get("shared", ()))
    return frozenset((*(item["name"] for item in marked), *towns))


def personal() -> frozenset[str]:
    """Return names of places and organisations that persons have as well."""
    return frozenset(read("personal.yaml"))


def shared() -> frozenset[str]:
    """Return names that mean an actor only where its country is spoken of."""
    return frozenset(name for names in read("shared.yaml") for name in names)


def _entry(item: dict[str, Any], kind: ActorType) -> Entry:
    weight = item.get("weight", _WEIGHT)
    return Entry(
        item["name"],
        ActorType(item.get("type", kind)),
        names=tuple((n, weight) for n in (*item.get("aliases", ()), *item.get("words", ()))),
        words=tuple(item.get("words", ())),
        demonyms=tuple(item.get("demonyms", ())),
        people=item.get("people", ""),
        capitals=tuple(item.get("capitals", ())),
        wikidata=item.get("wikidata", ""),
        wikipedia=item.get("wikipedia", ""),
        description=item.get("description", ""),
        country=item.get("of", ""),
        offices=tuple(
            Office(
                role["title"],
                role["office"],
                role["of"],
                str(role.get("from", "")),
                str(role.get("to", "")),
            )
            for role in item.get("roles", ())
        ),
        weight=weight,
        surname=item.get("surname", ""),
        start=str(item.get("from", "")),
        end=str(item.get("to", "")),
    )
