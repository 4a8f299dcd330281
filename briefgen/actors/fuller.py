"""What is known by a fuller name than the one that stands in a text: "Kharkiv Oblast"."""

import re
from collections.abc import Mapping
from typing import Final

from briefgen.actors.beside import state_in_short
from briefgen.actors.knowledge import Candidate, Knowledge
from briefgen.actors.named import Named

_SAME_KINDS: Final = {"Region": ("Region", "Oblast", "Province")}
"""Parts of countries that English has several words for."""

_PART_KINDS: Final = ("Region", "Province", "Department", "Governorate")
"""What news calls the parts of a country whatever they are called there."""

_OF_PLACE: Final = re.compile(r"\((?:[A-Z]\w+ ?)+\)$")


def is_qualified(candidate: Candidate) -> bool:
    """Tell whether it is one of many of a name, told by where it is: "Daily News (Zenda)"."""
    return _OF_PLACE.search(candidate.actor.wikipedia) is not None


def fuller(name: Named, around: Mapping[str, int] | None, knowledge: Knowledge) -> Candidate | None:
    """Return what is known by a fuller name: "Moore, Oklahoma", "Kharkiv Oblast".

    The "Oak region" is the province of that name where its country is spoken of.

    Args:
        name: The name.
        around: How often each country is spoken of around it.
        knowledge: The embedded knowledge base.
    """
    if name.follows and (state := state_in_short(name.text, knowledge)):
        return state
    names = [f"{name.text} {kind}" for kind in _SAME_KINDS.get(name.kind, (name.kind,)) if kind]
    if name.within:
        names.append(f"{name.text}, {name.within}")
    for one in names:
        for candidate in knowledge.candidates(one)[:1]:
            if _is_meant(candidate, one, name, around or {}, knowledge):
                return candidate
    return _part(name, around, knowledge)


def _is_meant(
    candidate: Candidate,
    written: str,
    name: Named,
    around: Mapping[str, int],
    knowledge: Knowledge,
) -> bool:
    """Tell whether what is known by a fuller name is what a name means."""
    spoken = {name.country, *around}
    if is_qualified(candidate):
        return candidate.country in spoken
    if not name.kind or written.endswith((name.kind, f", {name.within}")):
        return True
    towns = (town.country for town in knowledge.candidates(name.text))
    return candidate.country in {"", *spoken, *towns}


def is_unknown_part(name: Named, knowledge: Knowledge) -> bool:
    """Tell whether a name is that of a part of a country, but of none that is known here."""
    known = knowledge.candidates(f"{name.text} {name.kind}") if name.kind else ()
    return bool(known) and is_qualified(known[0])


def _part(name: Named, around: Mapping[str, int] | None, knowledge: Knowledge) -> Candidate | None:
    """Return the province of "Kerman region" and of "Sirjan, Kerman, Iran", not its town.

    A region that has no town of its name may be just land: its country must be spoken of.
    """
    follows = name.follows and name.country and not knowledge.capital(name.text)
    if not (name.kind in _PART_KINDS or follows or name.governed):
        return None
    parts = knowledge.parts(name.text)
    if not name.country:  # "the governor of Punjab" may be India's
        elsewhere = {each.country for each in knowledge.candidates(name.text)}
        parts = tuple(each for each in parts if elsewhere <= {each.country})
    if name.kind == "Region" and not (name.country or knowledge.candidates(name.text)):
        parts = tuple(each for each in parts if each.country in (around or ()))
    there = [each for each in parts if name.country in {"", each.country}]
    return there[0] if len(there) == 1 else None
