"""Who held an office on a day: "President Macron", "the French president"."""

import re
from collections.abc import Container
from datetime import date
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Span
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.names import is_acronym
from briefgen.annotate.actors.tables.first_names import FEMALE_FIRST_NAMES

_LEADS: Final = re.compile(
    r"President |Prime Minister |Premier |Chancellor |Chairman |First Secretary |General Secretary"
    r"|Secretary-General |United States Secretary |Minister |Supreme Leader |King |Queen |Emir ",
    re.IGNORECASE,
)
"""How the titles of those begin who are called by their surname alone."""

_WORDING: Final = {
    "defense": "defence",
    "secretary-general": "secretary general",
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "pm": "prime minister",
    "vice-president": "vice president",
}
"""Words of offices as the knowledge base has them."""


_SPOKEN_OF: Final = re.compile(
    r"(?:['’]s)? (?P<office>(?:vice )?president|prime minister|premier|chancellor"
    r"|(?:foreign|defen[cs]e) minister|secretary of state|(?:supreme )?leader|king|queen|emir)\b"
    r"(?!-)"
)
_SPOKEN_OF_BODY: Final = re.compile(
    r"(?:['’]s)? (?P<office>chief|head|boss|(?:managing|executive) director|(?:director|secretary)"
    r"[- ]general|president|governor|chair(?:man|woman)?)\b(?!-| (?:analyst|candidate|economist"
    r"|engineer|executive|financial|inspector|investigator|medical|negotiator|of|office|operating"
    r"|prosecutor|scientist|spokes\w+|strategist|technology)\b)"
)
_HEADS: Final = frozenset({"chief", "head", "boss", "chairwoman"})
"""What news calls whoever leads a body, whatever the office is called there."""
_LEADING: Final = (
    *("president", "secretary general", "director general", "director-general"),
    *("managing director", "executive director", "governor", "chair", "chairman"),
)
"""The offices of those who lead international bodies and central banks."""
_OF_STATES: Final = (
    *("president", "prime minister", "chancellor", "supreme leader", "king", "queen", "emir"),
    *("premier", "sultan", "general secretary"),
)
"""The offices of those who lead states."""
_NOT_NOW: Final = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Tt]hen|[Nn]ext|[Ff]uture|[Ff]irst|[Ii]ncoming|[Oo]utgoing"
    r"|[Dd]eposed|[Oo]usted|[Aa]|[Aa]nother)[ -]\Z"
)
"""What tells that not the holder of the day is meant: "a former French president"."""
_THE: Final = re.compile(r"\b[Tt]he \Z")
_ONCE: Final = re.compile(
    r"(?:the )?(?:former|ex|late|then|outgoing|ousted|deposed)[ -](?=\w)", re.IGNORECASE
)
"""What opens the title of somebody who has held an office."""
_REMEMBERED: Final = 10
"""Years for which a leader who has left is still called by office and surname."""
_REACH: Final = 12  # characters in which it is looked for


def spoken_of(text: str, country: Span, *, body: bool = False) -> Span | None:
    """Return where an office stands right after a country or its people: "the French president".

    Not where a name follows, for there the office is its title, nor where another than the holder
    is meant: "a former French president".

    Args:
        text: The text.
        country: Where the country's word stands, or a body's name.
        body: Whether it is a body's: "the IMF chief".
    """
    match = (_SPOKEN_OF_BODY if body else _SPOKEN_OF).match(text, country.end)
    if match is None or text[match.end() + 1 : match.end() + 2].isupper():
        return None
    before = text[max(0, country.start - _REACH) : country.start]
    if _NOT_NOW.search(before) or (match["office"] == "leader" and not _THE.search(before)):
        return None
    return Span(*match.span("office"))


def titled(title: str, surname: str, knowledge: Knowledge, day: date) -> tuple[Actor, str] | None:
    """Return the holder of an office who has this surname, and the country's id.

    Who has left it is meant where the title says so ("former French President"), or who was a
    leader not long ago where none of the day has this surname: "President Macron's law of 2021".

    Args:
        title: The words of office beside the name ("French President", "President"), or "".
        surname: The name ("Macron").
        knowledge: Knows who held which office.
        day: The day.
    """
    bearers = knowledge.bearers(surname) if title else ()
    if not bearers:
        return None
    held = _ONCE.sub("", title)
    office, country = read(held, knowledge)
    holders = knowledge.holders(office, country, day)
    meant = [actor for actor in bearers if actor in holders]
    if not meant and (held != title or _LEADS.match(f"{office} ")):
        since = date.min if held != title else date(max(day.year - _REMEMBERED, 1), 1, 1)
        holders = knowledge.former_holders(office, country, day, since)
        meant = [actor for actor in bearers if actor in holders]
    return (meant[0], country) if len(meant) == 1 else None


def in_office(words: str, knowledge: Knowledge, day: date) -> tuple[Actor, str] | None:
    """Return who holds the office that words such as "the French president" name.

    Args:
        words: The words; without a country they name nobody.
        knowledge: Knows who held which office.
        day: The day.
    """
    office, country = read(words, knowledge)
    for held in _LEADING if office in _HEADS else (office,):
        holders = knowledge.holders(held, country, day) if held and country else ()
        if len(holders) == 1:
            return holders[0], country
    return None


def leaders_of(words: str, knowledge: Knowledge, day: date) -> frozenset[str]:
    """Return the ids of whoever "the Russian leader" may be on a day: president and premier.

    Args:
        words: The words with the country.
        knowledge: Knows who held which office.
        day: The day.
    """
    office, country = read(words, knowledge)
    if office != "leader" or not country:
        return frozenset()
    held = (knowledge.holders(one, country, day) for one in _OF_STATES)
    return frozenset(holder.id for holders in held for holder in holders)


def leader(
    surname: str,
    knowledge: Knowledge,
    day: date,
    courtesy: str = "",
    spoken: Container[str] = (),
) -> Actor | None:
    """Return the only head of state, head of government or minister of the day so called.

    Of what they lead the text must speak, for others have their surname as well; only those who
    head the greatest states are called by it anywhere.

    Args:
        surname: The name.
        knowledge: Knows who held which office.
        day: The day.
        courtesy: A title of courtesy ("Mrs"): only who may have it by the first name is meant.
        spoken: The ids of the countries and bodies that the text speaks of.
    """
    leaders = {
        actor: led
        for actor in knowledge.bearers(surname)
        if (led := _led_by(actor, knowledge, day))
    }
    if len(leaders) != 1:
        return None
    ((actor, led),) = leaders.items()
    union = "european-union" in spoken
    if not any(
        of in spoken or (heads and of in _GREAT) or (union and of.startswith("european-"))
        for of, heads in led
    ):
        return None
    woman = actor.name.partition(" ")[0].lower() in FEMALE_FIRST_NAMES
    return None if courtesy in (_MENS if woman else _WOMENS) else actor


def _led_by(actor: Actor, knowledge: Knowledge, day: date) -> set[tuple[str, bool]]:
    """Return the ids of what a person leads on a day, each with whether as its head."""
    return {
        (of, _HEADS_STATE.match(title) is not None)
        for title, of in knowledge.held(actor.id, day)
        if _LEADS.match(title)
    }


_HEADS_STATE: Final = re.compile(r"(?:President|Prime Minister|Premier|Chancellor) ", re.IGNORECASE)
_GREAT: Final = frozenset(
    {"argentina", "belarus", "canada", "china", "france", "germany", "hungary", "india", "israel"}
    | {"italy", "japan", "mexico", "poland", "russia", "turkey", "ukraine", "united-kingdom"}
    | {"united-states"}
)
"""States whose heads all news calls by their surname alone."""


def is_courtesy(title: str) -> bool:
    """Tell whether a title is none or one of courtesy, which tells of no office: "Mr"."""
    return title in {"", "Dr", "Dr.", *_MENS, *_WOMENS}


_MENS: Final = frozenset({"Mr", "Mr.", "Sir"})
_WOMENS: Final = frozenset({"Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame"})


def read(words: str, knowledge: Knowledge) -> tuple[str, str]:
    """Return the office and the country's id of "the French president".

    The country is "" where none is named or none is known.
    """
    title = re.sub(r"^[Tt]he ", "", words).replace("’", "'")
    match = re.fullmatch(r"(.+?) of (?:the )?(.+)", title)
    of = next(iter(knowledge.find(match[2])), None) if match else None
    if match and of and of.type in {ActorType.PLACE, ActorType.ORGANISATION}:
        return _office(match[1]), of.id
    parts = title.split()
    for size in (3, 2, 1):
        country = _country(" ".join(parts[:size]), knowledge) if len(parts) > size else None
        if country:
            return _office(" ".join(parts[size:])), country.id
    return _office(title), ""


def _country(words: str, knowledge: Knowledge) -> Actor | None:
    """Return the country of "French", "France's" or "US", or the body of "IMF"."""
    people = knowledge.demonym(words)
    if people:
        return people
    named = knowledge.find(words)
    bodies = (actor for actor in named if actor.type is ActorType.ORGANISATION)
    if not (words.endswith("'s") or is_acronym(words)):
        return next(bodies, None)
    return next((actor for actor in named if actor.type is ActorType.PLACE), next(bodies, None))


def _office(title: str) -> str:
    """Return the office in lower case, in the wording of the knowledge base."""
    words = [word.strip(".,") for word in title.lower().split()]
    office = " ".join(_WORDING.get(word, word) for word in words)
    return office.replace("secretary of defence", "secretary of defense")
