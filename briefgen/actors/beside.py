"""What stands right beside a name and says where it belongs: "Bolivia's", ", Ohio"."""

import re
from dataclasses import dataclass
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Span
from briefgen.actors.knowledge import Candidate, Knowledge
from briefgen.actors.named import is_state

_BEFORE: Final = re.compile(r"((?:[A-Z][\w.-]+ ){0,2}[A-Z][\w.-]+)(['’]s?)? $")
_AFTER: Final = re.compile(r" (?:of|in) (?:the )?([A-Z][\w.-]+(?: [A-Z][\w.-]+)*)")
_WHERE: Final = re.compile(
    r"\b[Ii]n (?:the )?([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}), (?:the )?\Z"
)
_REGION: Final = re.compile(r", ([A-Z][\w.’'-]*(?: (?:(?:of|and|the) )?[A-Z][\w.’'-]*)*)")
_FOLLOWS: Final = re.compile(r"[A-Z][\w.’'-]*, $")
_LOCATED: Final = re.compile(
    r"\b(?:in|near|outside|across|around|throughout|inside|northern|southern|eastern|western|central)"
    r" (?:the )?$|(?P<listed>[^\W\d], )$"
)
_LISTED: Final = re.compile(r" and (?:the )?[A-Z]")
_TOWNS: Final = re.compile(r"\b(?:[Cc]ity|[Mm]ayor|[Rr]esidents|[Ss]treets|[Tt]own) of (?:the )?$")
_KINDS: Final = {
    kind.lower(): kind
    for kind in (
        *("State", "Province", "Oblast", "Governorate", "Prefecture", "Voivodeship", "County"),
        *("Department", "Region", "District", "Raion"),
    )
}
"""Parts of countries, which their towns may have given their names."""
_ONE: Final = rf"(?P<kind>{'|'.join(_KINDS)})"
_MANY: Final = rf"(?P<kind>{'|'.join(_KINDS).replace('county', 'countie')})s"
_NAME: Final = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}"
_KIND_AFTER: Final = re.compile(rf" {_ONE}\b")
_KINDS_AFTER: Final = re.compile(rf"(?:(?:, and |, or |, | and | or ){_NAME}){{0,9}} {_MANY}\b")
_KINDS_BEFORE: Final = re.compile(rf"\b{_MANY} of (?:{_NAME},? ){{0,9}}(?:and )?\Z")
_GOVERNED: Final = re.compile(r"\b[Gg]overnor of (?:the )?\Z")
_REACH: Final = 48  # characters in which a country's name before is looked for

_NAMED_BY_REGION: Final = frozenset(
    {"united-states", "canada", "australia", "japan", "philippines"}
)
"""Countries whose towns are always named with their state or province: "Springfield, Ohio"."""
_TOLD_BY_REGION: Final = _NAMED_BY_REGION | {
    *("argentina", "brazil", "china", "colombia", "india", "italy", "mexico", "russia"),
    *("south-africa", "ukraine", "united-kingdom", "england", "scotland", "wales"),
}
"""Countries whose towns of one name are told apart by their region, as encyclopaedias do; those of
others are by the country: "Zenda, Ruritania"."""
_KIND_OF_REGION: Final = re.compile(r" (?:[Dd]epartment|[Pp]refecture|[Pp]rovince|[Rr]egion)$")


STATES: Final = {
    "Ala.": "Alabama",
    "Ariz.": "Arizona",
    "Ark.": "Arkansas",
    "Calif.": "California",
    "Colo.": "Colorado",
    "Conn.": "Connecticut",
    "D.C.": "Washington, D.C.",
    "Del.": "Delaware",
    "Fla.": "Florida",
    "Ga.": "Georgia",
    "Ill.": "Illinois",
    "Ind.": "Indiana",
    "Kan.": "Kansas",
    "Ky.": "Kentucky",
    "La.": "Louisiana",
    "Md.": "Maryland",
    "Mass.": "Massachusetts",
    "Mich.": "Michigan",
    "Minn.": "Minnesota",
    "Miss.": "Mississippi",
    "Mo.": "Missouri",
    "Mont.": "Montana",
    "N.C.": "North Carolina",
    "N.D.": "North Dakota",
    "N.H.": "New Hampshire",
    "N.J.": "New Jersey",
    "N.M.": "New Mexico",
    "N.Y.": "New York",
    "Neb.": "Nebraska",
    "Nev.": "Nevada",
    "Okla.": "Oklahoma",
    "Ore.": "Oregon",
    "Pa.": "Pennsylvania",
    "R.I.": "Rhode Island",
    "S.C.": "South Carolina",
    "S.D.": "South Dakota",
    "Tenn.": "Tennessee",
    "Va.": "Virginia",
    "Vt.": "Vermont",
    "W.Va.": "West Virginia",
    "Wash.": "Washington",
    "Wis.": "Wisconsin",
    "Wyo.": "Wyoming",
    "Ont.": "Ontario",
    "Que.": "Quebec",
}
"""States and provinces as news writes them behind a town: "Springfield, Ore."; most are words."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Where a name belongs: a country's id, a region's name for towns named with it, or "".

    Attributes:
        country: The id of the country.
        region: The state or province that a town is always named with.
        told: What tells a town from others of its name: a region's name, or the country's.
        within: What follows after a comma and is known to be a place.
        kind: What part of a country it is: "Province", of "Zenda province", or "".
        follows: The name itself stands as the region of the name before it.
        governed: It has a governor.
    """

    country: str = ""
    region: str = ""
    within: str = ""
    kind: str = ""
    follows: bool = False
    governed: bool = False
    told: str = ""


_DATELINED: Final = re.compile(
    r"(?P<more>(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([A-Z][\w. ]{1,20}\))?) ?[-–—]"
)
"""What follows the city of a dateline: ", May 4 (AP) -"."""
_CITIES: Final = {"washington": "Washington, D.C.", "new york": "New York City"}
"""Cities that a dateline names, where elsewhere a state may be meant."""


def city_of_dateline(text: str, span: Span) -> str:
    """Return the city that "WASHINGTON (AP) -" names at the start of a line, or ""."""
    written = span.of(text)
    opens = span.start == 0 or text[span.start - 1] == "\n"
    city = _CITIES.get(written.lower(), "") if opens else ""
    match = _DATELINED.match(text, span.end) if city else None
    if match is None or not (written.isupper() or match["more"]):
        return ""
    return city


_CARRIERS: Final = {"Emirates": "Emirates Airline"}
"""Airlines that are called what their country is called as well, and what they are known by."""
_FLYING: Final = re.compile(
    r"\b(?:A3[58]0s?|[Aa]ir(?:bus|craft|lines?|ports?)|Boeing|[Cc]arrier|fl(?:y|ies|ew|own|ying|ights?)"
    r"|jets?|passengers?|planes?|routes?)\b"
)
_FLOWN: Final = 120  # characters to each side of a name in which flying is spoken of


def carrier(text: str, span: Span) -> str:
    """Return the airline that a country's name stands for where flying is spoken of, or ""."""
    known = _CARRIERS.get(span.of(text), "")
    if not known or text[max(0, span.start - 5) : span.start].endswith(("the ", "The ", "Arab ")):
        return ""
    around = text[max(0, span.start - _FLOWN) : span.end + _FLOWN]
    return known if _FLYING.search(around) else ""


def is_located(text: str, span: Span) -> bool:
    """Tell whether a word of place stands before a name: "in Essex", "Harlow, Essex".

    One of a list ("Kent, Essex and Surrey") or of a table ("Kent 195, Essex 429") may be a team.
    """
    before = _LOCATED.search(text, max(0, span.start - _REACH), span.start)
    listed = before is not None and before["listed"] and _LISTED.match(text, span.end)
    return before is not None and not listed


def is_town(text: str, span: Span) -> bool:
    """Tell whether only a town's name can stand at a span: "the mayor of Essex"."""
    return _TOWNS.search(text, max(0, span.start - _REACH), span.start) is not None


def of_institution(text: str, span: Span, knowledge: Knowledge) -> Beside:
    """Read "Bolivia's Supreme Court", "the Senate of the Philippines" and "In Lima, the Senate"."""
    before = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    words = before[1].split(" ") if before else []
    for start in range(len(words)):
        said = " ".join(words[start:])
        actor = _state(said, knowledge) if before and before[2] else knowledge.demonym(said)
        if actor and actor.type is ActorType.PLACE:
            return Beside(actor.id)
    after = _AFTER.match(text, span.end) or _WHERE.search(
        text, max(0, span.start - _REACH), span.start
    )
    place = _place(after[1], knowledge) if after else None
    return Beside((place.country or place.actor.id) if place else "")  # "in Lima": Peru's


def kind_of_place(text: str, span: Span) -> str:
    """Read "Zenda province", "Zenda and Hentzau provinces", "the provinces of Hentzau, Zenda"."""
    beside = (
        _KIND_AFTER.match(text, span.end)
        or _KINDS_AFTER.match(text, span.end)
        or _KINDS_BEFORE.search(text, max(0, span.start - _REACH), span.start)
    )
    return _KINDS[beside["kind"].replace("ie", "y")] if beside else ""


def of_place(text: str, span: Span, knowledge: Knowledge) -> Beside:
    """Read "Springfield, Ohio" and "Hyderabad, Sindh, Pakistan"."""
    kind = kind_of_place(text, span)
    follows = _FOLLOWS.search(text, max(0, span.start - _REACH), span.start) is not None
    governed = _GOVERNED.search(text, max(0, span.start - _REACH), span.start) is not None
    after = _REGION.match(text, span.end)
    said = after[1] if after else ""
    short = state_in_short(said.partition(" ")[0], knowledge)
    if short:
        said = short.actor.name
    if ". " in said and not knowledge.candidates(said):
        said = said.partition(". ")[0]  # the next sentence
    said = said.rstrip(".") if not knowledge.candidates(said) else said
    region = short or (_place(said, knowledge) if said else None)
    if region is None or (region.country and not region.actor.description):
        # "Panama Canal, Cape Canaveral" lists two places
        return Beside(kind=kind, follows=follows, governed=governed)
    named = region.actor.name if region.country in _NAMED_BY_REGION else ""
    named = _KIND_OF_REGION.sub("", named)
    country = region.country or region.actor.id
    told = "" if kind or follows else _told_by(span.of(text), said, country, knowledge)
    return Beside(country, named, said, kind, follows, governed, told)


def _told_by(town: str, region: str, country: str, knowledge: Knowledge) -> str:
    """Return what tells a town of this region from others of its name, or "" if it has none."""
    regions = knowledge.candidates(region)
    lies_in = {each.actor.id if is_state(each) else each.country for each in regions}
    known = knowledge.candidates(town)
    elsewhere = all(each.country not in {"", each.actor.id, *lies_in} for each in known)
    state = knowledge.by_id(country) if country in lies_in else None
    if state is None or not elsewhere or not (known or knowledge.has_namesakes(town)):
        return ""
    if country not in _TOLD_BY_REGION:
        return state.name
    return _KIND_OF_REGION.sub("", region.rstrip("."))


def state_in_short(written: str, knowledge: Knowledge) -> Candidate | None:
    """Return the state that a town's address has in short: "Ore."."""
    states = knowledge.candidates(STATES[written]) if written in STATES else ()
    return next((each for each in states if each.country in _NAMED_BY_REGION), None)


def _state(name: str, knowledge: Knowledge) -> Actor | None:
    place = _place(name, knowledge)
    return place.actor if place else None


def _place(name: str, knowledge: Knowledge) -> Candidate | None:
    candidates = knowledge.candidates(name)
    return next((each for each in candidates if each.actor.type is ActorType.PLACE), None)
