"""What stands with an actor's name and names no actor: "in English", "the Prince of Wales".

Each trap is a function with a table of its words, by the name that ``TRAPS`` gives it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.heads import is_ships
from briefgen.annotate.actors.names import (
    HYPHENS,
    POSSESSIVES,
    ROMAN,
    is_belief,
    is_nationality,
    lone_surnames,
)
from briefgen.annotate.actors.tables.heads import CLASS_NOUNS, CLUBS, ORGANISATION_HEADS
from briefgen.annotate.actors.tables.offices import POST_NOMINALS
from briefgen.annotate.called_after import AGREED, GERMS, INFECTED, NOBLE
from briefgen.annotate.dates.feasts import HOLIDAYS
from briefgen.annotate.model import ActorType, Form
from briefgen.annotate.tables import words as table

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.annotate.actors.names import Name
    from briefgen.annotate.actors.words import Words

LANGUAGES: Final = table("""
    albanian arabic armenian basque bengali breton bulgarian burmese cantonese catalan chinese
    coptic croatian czech danish dutch english estonian finnish flemish french gaelic georgian
    german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian
    japanese khmer korean kurdish latin latvian lithuanian macedonian malay mandarin marathi
    mongolian nepali norwegian oromo pashto persian polish portuguese punjabi quechua romani
    romanian russian serbian shona sindhi sinhalese slovak slovenian somali spanish swahili swedish
    tamil telugu thai tibetan turkish ukrainian urdu uzbek vietnamese welsh xhosa yoruba zulu
""")
"""Nationalities that are languages too."""

ALWAYS_LANGUAGES: Final = frozenset(
    {"arabic", "cantonese", "gaelic", "hindi", "latin", "mandarin", "pashto", "swahili", "urdu"}
)
"""What is never said of people."""

BEFORE_LANGUAGES: Final = table("""
    in into speak speaks spoke speaking spoken learn learns learned learning study studies studying
    studied teach teaches taught teaching
""")
"""What a language follows where no noun follows it: "fluent in Thai", but not "in Thai waters"."""

AFTER_LANGUAGES: Final = table("""
    alphabet dictionary grammar language languages lesson lessons speaker speakers speaking
    spelling subtitles translation translations translator version versions word words reading
""")
"""What follows a language: "the Thai translation"."""

UNITS: Final = table("celsius fahrenheit transatlantic transpacific")
"""Units and adjectives with a capital that are no people's."""

SYMBOLS: Final = frozenset({"Gt", "Kt", "Mt", "GW", "kW", "MW", "TW", "GWh", "kWh", "MWh", "TWh"})
"""What behind a number is a unit and no name."""

INDEXES: Final = table("""
    bovespa cac dax ftse ibex ibovespa kospi merval nifty omx sensex stoxx taiex topix
""")
"""Indexes of stock exchanges, which are no companies."""

GRADES: Final = table("brent urals")
"""Grades of oil: "Brent crude"."""

PAPERS: Final = table("asx nikkei nasdaq")
"""Indexes that companies are called as well: "the Nikkei reported"."""

ROAD: Final = re.compile(r"[AB]\d{1,4}M?|[Ii]-\d{1,3}|[MNR]\d{1,3}")
"""The number of a road."""

HIGHWAYS: Final = table("highway interstate route")
"""Roads that have a number."""

BODIES: Final = (CLASS_NOUNS["organisation"] | ORGANISATION_HEADS) - CLUBS
"""Common nouns for bodies."""

WEATHER: Final = table("snow rain fog frost ice hail sleet thunder lightning wind storm")
"""What may open a sentence and is a surname as well."""

ONE: Final = frozenset({"a", "an", "another"})

PRODUCTS: Final = table("""
    ozempic wegovy mounjaro zepbound viagra cialis botox tylenol calpol nurofen prozac valium xanax
    airpods alexa camry chatgpt chromebook corolla copilot cortana cybertruck dreamliner gemini
    grok hilux ioniq ipod kindle macbook prius qashqai roomba siri spikevax comirnaty covishield
    ritalin oxycontin narcan paxlovid ventolin epipen iphone ipad playstation xbox
""")
"""What is sold under a name, and makes no news of its own."""

PLANET: Final = re.compile(r"[b-k]")
"""The letter that tells a planet from others of its star: "47 Oakis b"; the star itself is a."""

MEMBER: Final = re.compile(r"[DIR]-[A-Z](?:[a-z]+\.?|\.[A-Z][a-z]*\.?)")
"""A lawmaker's party and the beginning of a state's name."""

MAKERS: Final = table("airbus boeing bombardier cessna dassault embraer gulfstream lockheed")
"""Who calls aircraft by a number and a name."""

TYPE: Final = re.compile(r"\b(?:[A-Z]{1,2}|Tu|Il|An|Mi)-\d{1,3}[A-Z]? \Z")
"""The type of an aircraft, before its name."""
TYPE_LENGTH: Final = 10

ON_ROADS: Final = table("along blocked blocks closed closes down off on onto shut shuts")
"""What stands before "the M25"; "the M23" may be rebels."""
BESIDE_ROADS: Final = table("""
    between closed eastbound highway into junction motorway near northbound road southbound towards
    toward trunk was westbound
""")
"""What stands behind it."""

OCEANS: Final = frozenset({"pacific", "atlantic"})
"""Oceans that time zones are called after."""
CLOCK: Final = frozenset({"time", "standard", "daylight"})
"""What follows one that is a time zone."""

JOINTS: Final = frozenset({",", "and", "or", "nor"})
NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "CD"})


def is_language(words: Words, name: Name) -> bool:
    """Tell whether a nationality is a language: "in English and Thai", "the Thai translation"."""
    word = words.lower[name.first]
    if name.form is not Form.DEMONYM or len(name) > 1 or word not in LANGUAGES:
        return False
    if word in ALWAYS_LANGUAGES or words.at(name.last) in AFTER_LANGUAGES:
        return True
    if words.at(name.last) in HYPHENS:
        return words.at(name.last + 1) in AFTER_LANGUAGES
    first, last = listed(words, name)
    before = words.at(first - 1)
    if before == "both":
        before = words.at(first - 2)
    return before in BEFORE_LANGUAGES and (last == len(words) or words.tag[last] not in NOUNS)


def listed(words: Words, name: Name) -> tuple[int, int]:
    """Return where the list of nationalities starts that a name stands in, and where it ends."""
    first, last = name.first, name.last
    while words.at(first - 1) in JOINTS and is_nationality(words.at(first - 2)):
        first -= 2
    while words.at(last) in JOINTS and is_nationality(words.at(last + 1)):
        last += 2
    return first, last


def is_noble_title(words: Words, name: Name) -> bool:
    """Tell whether a place only belongs to a title: "the Duchess of Oakton"."""
    i = name.first
    if len(name) == len(("Duke", "of", "Oakton")) and words.at(i + 1) == "of":
        return words.lower[i] in NOBLE
    return words.at(i - 1) == "of" and words.at(i - 2) in NOBLE


def is_agreement(words: Words, name: Name) -> bool:
    """Tell whether what was agreed on is called after a place: "the Oakton Declaration"."""
    place = name.type is ActorType.PLACE and name.form is Form.NAME
    return place and words.at(name.last) in AGREED and words.is_capital(name.last)


def is_time_zone(words: Words, name: Name) -> bool:
    """Tell whether an ocean is a time zone: "9 p.m. Pacific time"."""
    return words.lower[name.first] in OCEANS and len(name) == 1 and words.at(name.last) in CLOCK


def is_germ(words: Words, name: Name) -> bool:
    """Tell whether a germ or an illness is called after a place: "Sudan ebolavirus"."""
    place = name.type is ActorType.PLACE and name.form is Form.NAME
    return place and words.at(name.last) in GERMS and words.at(name.last + 1) not in INFECTED


def is_star(words: Words, name: Name) -> bool:
    """Tell whether a name is that of a planet by its star's number: "51 Pegasi b"."""
    return (
        len(name) == 1
        and words.at(name.first - 1).isdigit()
        and PLANET.fullmatch(words.word[name.last] if name.last < len(words) else "") is not None
    )


def is_unit(words: Words, name: Name) -> bool:
    """Tell whether a name is a unit or a word for one: "minus 10 degrees Celsius", "0.3 Mt"."""
    counted = words.at(name.first - 1)[:1].isdigit()
    return len(name) == 1 and (
        words.lower[name.first] in UNITS or (counted and words.word[name.first] in SYMBOLS)
    )


def is_index(words: Words, name: Name) -> bool:
    """Tell whether a name is an index or a price: "Japan's Nikkei", "the Dow", "Brent crude"."""
    word = words.lower[name.first]
    paper = word in PAPERS and name.type is ActorType.GROUP
    grade = word in GRADES and words.at(name.last) in {"crude", "futures", "oil"}
    average = word == "dow" and words.at(name.first - 1) == "the" and len(name) == 1
    numbered = name.text(words) == "S&P" and words.at(name.last).isdigit()
    return paper or grade or average or numbered or word in INDEXES


def is_road(words: Words, name: Name) -> bool:
    """Tell whether a name is a road's number or has one: "the M4 westbound", "Highway 48"."""
    if words.lower[name.last - 1] in HIGHWAYS and words.at(name.last)[:1].isdigit():
        return True
    if len(name) > 1 or not ROAD.fullmatch(words.word[name.first]):
        return False
    sure = words.word[name.first][0] in "ABIi" and words.at(name.first - 1) == "the"
    before = words.at(name.first - (2 if words.at(name.first - 1) == "the" else 1))
    return sure or before in ON_ROADS or words.at(name.last) in BESIDE_ROADS


def is_cited(words: Words, name: Name) -> bool:
    """Tell whether a name is the first of a paper's authors: "Lee et al. (2019)"."""
    return any(
        words.at(i) == "et" and words.at(i + 1) in {"al", "al."}
        for i in range(name.first, name.last + 1)
    )


def is_ship(words: Words, name: Name) -> bool:
    """Tell whether a name opens with what only ships are called: "the INS Vikrant"."""
    return len(name) > 1 and is_ships(words, name.first)


def is_weather(words: Words, name: Name) -> bool:
    """Tell whether a name that opens a sentence is what falls or blows: "Snow shut the road"."""
    return (
        len(name) == 1
        and words.lower[name.first] in WEATHER
        and words.opens_sentence(name.first)
        and name.type is not ActorType.ORGANISATION
    )


def is_kind(words: Words, name: Name) -> bool:
    """Tell whether a "group" that opens a sentence is a common noun: "Sardine stocks fell".

    So are "Airlines" that cancel flights.
    """
    i = name.first
    opens = words.opens_sentence(i) or words.at(i - 1) in {"-", "–", "—"}
    if len(name) == 1 and words.lower[i] in BODIES and opens:
        return words.tag[i] in {"NNS", "NNPS"}
    alone = len(name) == 1 and name.type is ActorType.GROUP and name.form is Form.NAME
    common = words.tag[i] == "NN" and words.opens_sentence(i) and not is_belief(words, name)
    return alone and common and words.tag[name.last : name.last + 1] == ["NNS"]


def is_work(words: Words, name: Name) -> bool:
    """Tell whether a name stands for one of somebody's works or wares: "sold a Rothko"."""
    capital = words.word[name.first]
    maker = name.type in {ActorType.PERSON, ActorType.ORGANISATION} and not capital.isupper()
    if len(name) > 1 or not maker or words.at(name.first - 1) not in ONE:
        return False
    after = words.tag[name.last : name.last + 1]
    goes_on = words.at(name.last) in HYPHENS | POSSESSIVES  # "a Zelenka's store"
    return not (goes_on or NOUNS.intersection(after))


def is_title(words: Words, name: Name) -> bool:
    """Tell whether a name in quotation marks is a work's: 'who starred in "Zenda"'."""
    i = name.first - 1
    marked = words.at(i) in OPENING and words.at(name.last) in CLOSING
    if not marked and words.at(name.last) == "," and words.at(name.last + 1) in CLOSING:
        marked = words.at(i) in OPENING  # American marks
    somebodys = words.at(i - 1) in POSSESSIVES  # "Reed's “Zenda”"
    place = name.type is ActorType.PLACE
    return marked and (somebodys or (words.at(i - 1) in BEFORE_WORKS and not place))


BEFORE_WORKS: Final = frozenset({"for", "from", "in", "of"})
OPENING: Final = frozenset("\"'“‘")
CLOSING: Final = frozenset("\"'”’")


def is_product(words: Words, name: Name) -> bool:
    """Tell whether a name is that of a product: "took Ozempic"."""
    return len(name) == 1 and words.lower[name.first] in PRODUCTS


def is_of_party(words: Words, name: Name) -> bool:
    """Tell whether a name is a lawmaker's party and state: "Ana Lee, R-Utopia"."""
    return MEMBER.fullmatch(name.text(words)) is not None


def is_letters(words: Words, name: Name) -> bool:
    """Tell whether a name is but letters behind a person's, after a comma: "Ana Lee, SAN"."""
    i = name.first
    between = words.at(i - 1) == "," and words.at(name.last) in {",", ".", ")", ""}
    letters = words.word[i].isupper() and words.lower[i] in POST_NOMINALS
    return len(name) == 1 and letters and between and words.tag[i - 2] == "NNP"


def is_model(words: Words, name: Name) -> bool:
    """Tell whether a number joined to a name makes it a product: "a Zenda-II missile".

    Or one between its maker and it: "Boeing 787 Dreamliners"; or its type before it: "the B-29
    Zenda Belle".
    """
    i = name.first - 1
    start = words.start[name.first]
    typed = TYPE.search(words.text, max(0, start - TYPE_LENGTH), start) is not None
    if typed and name.type is not ActorType.PLACE:  # "the F-35 Utopia ordered"
        return True
    if i > 0 and words.word[i].isdigit() and words.at(i - 1) in MAKERS:
        return True
    i = name.last
    if i + 1 >= len(words) or words.word[i] not in HYPHENS or name.type is ActorType.PERSON:
        return False
    joined = words.start[i] == words.end(i - 1) and words.start[i + 1] == words.end(i)
    return joined and (words.word[i + 1] in ROMAN or words.word[i + 1].isdigit())


MONEY: Final = table("""
    cent cents dinar dinars dirham dirhams dollar dollars franc francs krona krone kroner kronor
    lira liras peso pesos pound pounds rand rial rials riyal riyals rouble roubles ruble rubles
    rupee rupees shilling shillings yen yuan zloty zlotys
""")
"""What a country's name before it makes that country's money; verbs such as "won" are left out."""


SCALES: Final = table("thousand million m billion bn b trillion tn")


def is_of_money(words: Words, name: Name) -> bool:
    """Tell whether a country tells whose money it is: "50 US cents", "Swiss francs", "$5 US"."""
    if name.type not in {ActorType.PLACE, ActorType.GROUP}:
        return False
    if words.at(name.last) in MONEY:
        return True
    i = name.first - 1
    i -= words.at(i) in SCALES
    dollars = words.at(i)[:1].isdigit() and words.at(i - 1) == "$"
    return dollars and not "".join(words.tag[name.last : name.last + 1]).startswith(("NN", "JJ"))


def is_holiday(words: Words, name: Name) -> bool:
    """Tell whether a name is a holiday's and nothing more: it is a date, "Boxing Day" as well."""
    written = "".join(words.lower[name.first : name.last]).replace("’", "'")
    return written in _HOLIDAYS


_HOLIDAYS: Final = frozenset(name.replace(" ", "") for name in HOLIDAYS)

TRAPS: Final[dict[str, Callable[[Words, Name], bool]]] = {
    "language": is_language,
    "holiday": is_holiday,
    "currency": is_of_money,
    "noble title": is_noble_title,
    "agreement": is_agreement,
    "time zone": is_time_zone,
    "germ": is_germ,
    "star": is_star,
    "unit": is_unit,
    "index": is_index,
    "road": is_road,
    "citation": is_cited,
    "ship": is_ship,
    "weather": is_weather,
    "kind": is_kind,
    "work": is_work,
    "title": is_title,
    "product": is_product,
    "party": is_of_party,
    "letters": is_letters,
    "model": is_model,
}


OTHER: Final = "the text's votes"
"""Why a name is no actor that the whole text takes for a work, a product, a law or the like."""


def trap_of(words: Words, name: Name) -> str:
    """Return why a name with its type is no actor: the name of a trap, OTHER, or ""."""
    if name.type is ActorType.OTHER:
        return OTHER
    return next((trap for trap, holds in TRAPS.items() if holds(words, name)), "")


def trapped(words: Words, names: list[Name]) -> list[tuple[Name, str]]:
    """Return the names, each with why it is no actor, or ""; the surnames of the text are some."""
    surnames = lone_surnames(words, names)
    return [(name, "" if name in surnames else trap_of(words, name)) for name in names]
