"""Who the groups of mentions are: as their names tell, else the text around, else by name alone."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from briefgen.actors import offices
from briefgen.actors.actor import Actor, ActorType, Form
from briefgen.actors.beside import (
    Beside,
    carrier,
    city_of_dateline,
    is_located,
    is_town,
    kind_of_place,
    of_institution,
    of_place,
)
from briefgen.actors.directory import Directory
from briefgen.actors.found import Found
from briefgen.actors.grouping import Surroundings, beside_known, following, grouped
from briefgen.actors.identified import Identified
from briefgen.actors.identify import Identifier
from briefgen.actors.institutions import (
    PARTY_MEMBERS,
    has_national_bodies,
    is_institution,
)
from briefgen.actors.local import local_actors
from briefgen.actors.named import Named
from briefgen.actors.names import fold
from briefgen.actors.nations import likeliest
from briefgen.actors.parting import state_named_by
from briefgen.actors.private import is_private
from briefgen.actors.shortened import shortened
from briefgen.actors.teams import side
from briefgen.annotate.model import Mention

_LOOSE_KINDS: Final = ("Region", "District", "State")
"""Parts of a country that may as well be just the land around a town."""

_ONE_OF_ITS_KIND: Final = re.compile(
    r" (?:National (?:Park|Forest|Monument)|Airport|Air Force Base|University|Hospital|Stadium"
    r"|Arena|Canal|Bridge|Dam|Nation)$"
)
"""Places that are named in full already: "Elm National Park" needs no state."""


def meant(
    text: str,
    found: Mapping[int, Found],
    identifier: Identifier,
) -> dict[int, Identified]:
    """Return the actor of each mention that has one, by place."""
    surroundings = Surroundings(text)
    groups = grouped(text, found, surroundings, identifier.knowledge)
    names = {
        group: _names(text, [found[p].mention for p in places], identifier)
        for group, places in groups.items()
    }
    known = _known_alone(found, groups, names, identifier)
    for group, places in groups.items():
        if group in known:
            country = known[group].country
        else:
            country = state_named_by(names[group][0].text, identifier.knowledge)
        for place in places:
            surroundings.add(found[place].mention.span, country)
    for group in groups:
        if group not in known:
            span = found[group].mention.span
            last = likeliest(names[group][0], identifier.knowledge, surroundings.whole)
            for around in (*surroundings.around(text, span), last):
                identified = identifier.known(names[group], around)
                if identified:
                    known[group] = identified
                    break
    spoken = surroundings.whole.keys() | {each.actor.id for each in known.values()}
    known |= {
        group: leader
        for group in groups
        if group not in known and (leader := identifier.leader(names[group][0], spoken))
    }
    known |= following(text, found, groups, known)
    known |= _leaders(names, known, identifier)
    known |= _unknown(text, found, groups, names, known, identifier)
    return {
        place: known[group]
        for group in known
        for place in groups[group]
        if not _is_misled(found[place].mention, known[group].actor)
    }


def _is_misled(mention: Mention, actor: Actor) -> bool:
    """Tell whether "she" refers to a name that turned out to be no person's: "on Bluesky, she"."""
    person = mention.form is Form.ANAPHOR and mention.type is ActorType.PERSON
    if actor.type in {ActorType.ORGANISATION, ActorType.PLACE}:
        return person
    return person and actor.wikipedia != "" and actor.type not in _PERSONS


_PERSONS: Final = frozenset({ActorType.PERSON, ActorType.OTHER})


def _leaders(
    names: Mapping[int, list[Named]], known: Mapping[int, Identified], identifier: Identifier
) -> dict[int, Identified]:
    """Return who "the Russian leader" is: the one of those who lead it that the text names."""
    named = {item.actor.id: item for item in known.values()}
    told = {}
    for group in names.keys() - known.keys():
        title = names[group][0].title
        if title.endswith(" leader"):
            leading = offices.leaders_of(title, identifier.knowledge, identifier.day)
            meant = sorted(leading & named.keys())
            if len(meant) == 1:
                told[group] = named[meant[0]]
    return told


def _unknown(
    text: str,
    found: Mapping[int, Found],
    groups: Mapping[int, list[int]],
    names: Mapping[int, list[Named]],
    known: Mapping[int, Identified],
    identifier: Identifier,
) -> dict[int, Identified]:
    """Return the actors of the groups that nobody knows: made of their names, or a fuller one."""
    unknown = {
        group: (_own_name(said[0]), _plain_type(said[0]))
        for group, said in names.items()
        if not (group in known or said[0].form is Form.ANAPHOR or found[group].tentative)
        and not _is_shared(said[0], identifier.directory)
    }
    shorts = shortened(text, found, unknown, known)
    beside = beside_known(text, found, groups, known)
    alone = {
        group: (name, beside.get(group, kind))
        for group, (name, kind) in unknown.items()
        if group not in shorts
    }
    made = local_actors(alone.values(), identifier.directory, identifier.knowledge)
    told = {
        group: Identified(
            made[fold(name)], form=Form.DEMONYM if names[group][0].form is Form.DEMONYM else None
        )
        for group, (name, _) in alone.items()
    }
    fuller = {**known, **told}
    return told | {
        short: replace(fuller[full], form=Form.SHORT)
        for short, full in shorts.items()
        if full in fuller
    }


def _known_alone(
    found: Mapping[int, Found],
    groups: Mapping[int, list[int]],
    names: Mapping[int, list[Named]],
    identifier: Identifier,
) -> dict[int, Identified]:
    """Return the actors of the groups whose names tell by themselves who is meant."""
    known: dict[int, Identified] = {}
    for group in groups:
        actor = found[group].decided
        identified = Identified(actor) if actor else identifier.known(names[group])
        if identified:
            known[group] = identified
    return known


def _names(text: str, mentions: list[Mention], identifier: Identifier) -> list[Named]:
    """Return the names of a group, its fullest first and no two alike."""
    title = next((mention.title for mention in mentions if mention.title), "")
    first = mentions[0].span
    place, kind = Beside(), mentions[0].type
    if kind is ActorType.ORGANISATION and kind_of_place(text, first):
        kind = ActorType.PLACE  # one of a list of provinces
    bodies = is_institution(first.of(text)) or has_national_bodies(first.of(text))
    if bodies or first.of(text) in PARTY_MEMBERS:
        place = of_institution(text, first, identifier.knowledge)
    elif kind is ActorType.PLACE:
        place = of_place(text, first, identifier.knowledge)
    person = kind is ActorType.PERSON
    team = "" if person else side(text, first)
    town = any(is_town(text, mention.span) for mention in mentions)
    private = person and any(is_private(text, mention.span) for mention in mentions)
    named = [
        Named(
            text=city_of_dateline(text, mention.span)
            or carrier(text, mention.span)
            or mention.span.of(text),
            type=kind if mention.type is mentions[0].type else mention.type,
            form=mention.form,
            title=title,
            country=place.country,
            region=place.region,
            kind=place.kind,
            within=place.within,
            follows=place.follows,
            governed=place.governed,
            located=mention.type is ActorType.ORGANISATION
            and (town or is_located(text, mention.span)),
            told=place.told,
            side=team,
            private=private,
        )
        for mention in mentions
    ]
    return list(dict.fromkeys(named))


def _is_shared(name: Named, directory: Directory) -> bool:
    """Tell whether a surname is that of several of the newsroom's persons, and thus of nobody."""
    return name.type is ActorType.PERSON and len(directory.by_surname(name.text)) > 1


def _own_name(name: Named) -> str:
    """Return what an actor is called of whom nothing is known: "Springfield, Ohio".

    A town is named with where it is where others have its name, or where all of its country are.
    """
    words = " ".join(name.text.split())
    if name.kind and name.kind not in _LOOSE_KINDS and name.type is ActorType.PLACE:
        words = f"{words} {name.kind}"
    told = "" if _ONE_OF_ITS_KIND.search(words) else name.region or name.told
    return f"{words}, {told}" if told and name.type is ActorType.PLACE else words


def _plain_type(name: Named) -> ActorType:
    return ActorType.GROUP if name.form is Form.DEMONYM else name.type
