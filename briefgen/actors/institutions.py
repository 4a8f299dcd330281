"""Institutions that every state has: which state's is meant, and what it is then called."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from briefgen.actors.actor import Span

_OF: Final = (
    r"(?:(?:Supreme|Constitutional|High|Federal|Appeals?|Supreme Federal|Federal High) Court"
    r"|(?:Supreme )?Court of (?:Appeals?|Cassation|Justice)|Supreme (?:People's |Judicial )?Court"
    r"(?: of Justice)?|Parliament|Armed Forces|National Police|Federal Police|Police|Central Bank"
    r"|Legislative Council|Federal Parliament|National (?:Parliament|Congress)|Legislature"
    r"|Senate|Congress|Government|National Guard|Coast Guard|Cabinet|Royal Family"
    r"|Embassy|General Staff|Prosecutors|State (?:media|television)"
    r"|Legislative Assembly|Elect(?:ion|oral) Commission"
    r"|(?:Socialist|Communist|Social Democratic|Liberal|National|Workers') Party)"
)
_IN: Final = (
    r"(?:National Assembly|Federal Assembly|House of (?:Representatives"
    r"|Assembly|Commons|Lords|Councillors)|Chamber of (?:Deputies|Representatives)|Federal Council"
    r"|National Council|Council of (?:Ministers|State|Representatives)|General Assembly|Air Force"
    r"|Army|Navy|(?:National |Central )Elections? (?:Commission|Council)|Elections? Council"
    r"|Metropolitan Police"
    r"|National Electoral Council|(?:Defen[cs]e|Foreign|Interior|Health|Finance|Justice|Education"
    r"|Transport|Energy|Agriculture|Economy|Culture|Environment|Labou?r) Ministry|Foreign Office"
    r"|(?:Ministry|Department|Commission) (?:of|for) [A-Za-z][^()]*"
    r"|(?:Labou?r|Conservative|Green|People's|Republican|Democratic|Progressive|Nationalist|Islamist"
    r"|Christian Democratic) Party)"
)
_APART: Final = (
    r".*Court(?: of .*)?|Parliament|Senate|Congress|.*Assembly|House of .*|Chamber of .*|.*Party"
    r"|.*Council(?: of .*)?|.*Commission|(?:Department|Commission) (?:of|for) .*"
)
_NATIONAL: Final = (
    r"Red (?:Cross|Crescent)(?: Society)?|(?:Football|Olympic|Paralympic) (?:Association|Federation"
    r"|Committee)"
)
"""What has a body of its own in each state, which is called after its people."""

_REMIT: Final = (
    r"(?:(?:national |public |state )?security|(?:civil )?aviation|(?:public )?(?:health|works)"
    r"|(?:higher )?education|(?:economic|foreign|home|internal|religious|social) affairs"
    r"|agriculture|commerce|communications|culture|defen[cs]e|development|economy|electricity"
    r"|emergenc(?:y situations|ies)|energy|environment|farm|finance|fisheries|foreign|home|housing"
    r"|immigration|industry|information|infrastructure|interior|justice|labou?r|lands?|migration"
    r"|mines|mining|oil|petroleum|planning|power|railways?|science|sports?|technology|tourism|trade"
    r"|transport|unification|water(?: resources)?|youth)"
)
_SMALL: Final = rf"{_REMIT}(?: and {_REMIT})? ministry"
"""Ministries as news writes them in small letters."""

FORCES: Final = {
    "armed forces": "Armed Forces",
    "security forces": "Armed Forces",
    "military": "Armed Forces",
    "army": "Army",
    "navy": "Navy",
    "air force": "Air Force",
}
HELD: Final = {
    "parliament": "Parliament",
    "congress": "Congress",
    "senate": "Senate",
    "national assembly": "National Assembly",
    "electoral commission": "Electoral Commission",
    "central bank": "Central Bank",
    "supreme court": "Supreme Court",
    "constitutional court": "Constitutional Court",
    "high court": "High Court",
    "top court": "Supreme Court",
    "highest court": "Supreme Court",
    "coast guard": "Coast Guard",
    "general staff": "General Staff",
    "coastguard": "Coast Guard",
    "embassy": "Embassy",
    "state media": "State media",
    "state television": "State television",
    "state TV": "State television",
    "state broadcaster": "State broadcaster",
    "state news agency": "State news agency",
}
OWNED: Final = FORCES | HELD | {"government": "Government", "cabinet": "Cabinet"}
"""What each state has as others do, in small letters ("Japan's central bank"), and what it is."""

_INSTITUTION: Final = re.compile(
    rf"(?P<of>{_OF})|(?P<in>{_IN})|(?P<small>{_SMALL})|(?P<owned>{'|'.join(OWNED)}|police|prosecutors)"
)

_WITH_ARTICLE: Final = re.compile(
    r"(?:United |Democratic Republic|Republic of|Central African|Czech|Dominican R|Federated)"
    r"|.*(?:Islands|Emirates)$|(?:Philippines|Netherlands|Bahamas|Gambia|Maldives|Comoros"
    r"|Seychelles|Soviet Union|European Union)$"
)


_SPOKEN_OF: Final = re.compile(
    r"\b(?:(?:Supreme|Constitutional|Supreme Federal|High) Court|Parliament|Senate|Congress"
    r"|(?:National|Legislative) Assembly|House of (?:Representatives|Assembly)|Chamber of Deputies"
    r"|Electoral Commission|Metropolitan Police)\b(?! [A-Z])"
)


_PARTIES: Final = (
    *("Democrats", "Republicans", "Conservatives", "Liberals", "Greens", "Socialists"),
    *("Nationalists", "Social Democrats", "Christian Democrats"),
)
PARTY_MEMBERS: Final = frozenset(
    {*_PARTIES, "Labour", "Democratic"} | {party.removesuffix("s") for party in _PARTIES}
)
"""What a party is called in many states, each time another one."""
_PARTY_SPOKEN_OF: Final = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(_PARTIES, reverse=True))})\b(?! [A-Z])"
    r"|Labour(?= (?:backbench|conference|councillor|frontbench|government|leader|MP|minister|peer"
    r"|politician|voter)))"
)


SEVERAL_FORCES: Final = "Law enforcement in "
"""How the title of the article begins that tells of all the police of a state that has several."""

SPOKESMAN: Final = r"(?:spokes\w+|statement)\b"
"""Who speaks for a body that is named before, as a regular expression: "an army spokesman"."""


def owned_by(text: str, country: Span) -> Span | None:
    """Return where "health ministry" stands after "Uganda's" or "Ugandan", "army" after "Mali's".

    Such a body is named without its state, as "the Malian army" is not.
    """
    match = _OWN.match(text, country.end)
    return Span(text.index(" ", country.end) + 1, match.end()) if match else None


def wordings(name: str, country: str) -> Iterator[str]:
    """Yield what else a state's ministry may be called: "Ministry of Health (Uganda)"."""
    branch, _, ministry = name.rpartition(" ")
    if ministry.lower() == "ministry" and branch:
        for remit in _REMITS.get(branch.lower(), (branch.title(),)):
            yield f"Ministry of {remit} ({country})"


_REMITS: Final = {
    "defence": ("Defence", "Defense"),
    "defense": ("Defense", "Defence"),
    "foreign": ("Foreign Affairs",),
    "interior": ("Interior", "the Interior", "Internal Affairs"),
    "labour": ("Labour", "Labor"),
    "labor": ("Labor", "Labour"),
}
"""What ministries are of whose short names say it otherwise."""


def find_institutions(text: str) -> Iterator[Span]:
    """Yield where institutions and parties stand that news names without more: "the Senate"."""
    for match in chain(_SPOKEN_OF.finditer(text), _PARTY_SPOKEN_OF.finditer(text)):
        yield Span(*match.span())


_WITHOUT_ARTICLE: Final = frozenset({"state media", "state television", "state TV"})
"""What a text names without an article."""

BODIES: Final = FORCES | {
    "government": "Government",
    "forces": "Armed Forces",
    "troops": "Armed Forces",
    "soldiers": "Army",
}
"""What a state's adjective stands before ("the Israeli army"), and what is meant."""
_OF_THE_DAY: Final = r"(?:federal |transitional |interim |caretaker )?"
"""What a government may be, and is the government."""
_NOT_IT: Final = (
    r"forces|ministers?|chiefs?|officials?|officers?|leaders?|personnel|operations?|airstrikes?"
    r"|strikes?|attacks?|aid|bases?|courts?|training|equipment|aircraft|planes?|helicopters?"
    r"|vehicles?|budget|spending|exercises?|service|targets?|junta|rule|regime|coup"
    r"|bonds?|debt|buildings?|jets?|drones?|trucks?|hospitals?|schools?"
)
"""What such an adjective describes with the noun between: "an Israeli military base"."""
_GOES_ON: Final = rf"\b(?!-\w|['’](?!s\b)\w| (?:{_NOT_IT})\b)"
_BODY: Final = re.compile(rf" {_OF_THE_DAY}({'|'.join(BODIES)}){_GOES_ON}")
_OWN: Final = re.compile(
    rf"(?:['’]s)? {_SMALL}\b| (?:{'|'.join(HELD)}){_GOES_ON}|['’]s? (?:{'|'.join(OWNED)}){_GOES_ON}"
)


def spoken_of(text: str, country: Span) -> Span | None:
    """Return where "Israeli army" stands whose first word is at ``country``, or None."""
    body = _BODY.match(text, country.end)
    return Span(country.start, body.end()) if body else None


def named_again(text: str, body: str, start: int) -> Iterator[Span]:
    """Yield where "the army" stands from ``start`` on for an army that was named before.

    "An army spokesman" speaks for it, too.
    """
    name = re.escape(body)
    article = "[Tt]he " if body not in _WITHOUT_ARTICLE else "(?:[Tt]he )?"
    name = rf"[{name[0].upper()}{name[0]}]{name[1:]}"
    again = re.compile(rf"\b(?:{article}(?={name}{_GOES_ON})|[Aa]n? (?={name} {SPOKESMAN}))")
    for match in again.finditer(text, start):
        yield Span(match.end(), match.end() + len(body))


def describes_more(text: str, name: Span) -> bool:
    """Tell whether a name in lower case describes what follows: "US military operations"."""
    return name.of(text).rpartition(" ")[2].islower() and _MORE.match(text, name.end) is not None


_MORE: Final = re.compile(rf" (?:{_NOT_IT}|people|members?|action|intervention)\b")


def of_state(words: str) -> tuple[str, str]:
    """Return the state's word and what of it is meant, "Israeli" and "Army"; "" for neither."""
    match = _OF_STATE.fullmatch(words)
    return (match["state"], BODIES[match["body"]]) if match else ("", "")


_OF_STATE: Final = re.compile(rf"(?P<state>.+?) {_OF_THE_DAY}(?P<body>{'|'.join(BODIES)})")


def stands_beside_its_people(name: str) -> bool:
    """Tell whether "Spanish Supreme Court" is two names; "Spanish Defence Ministry" is one."""
    return re.fullmatch(_APART, name) is not None


def has_national_bodies(name: str) -> bool:
    """Tell whether "Norwegian Red Cross" names another than the "Red Cross" does."""
    return re.fullmatch(_NATIONAL, name) is not None


def lacks(country: str, name: str) -> bool:
    """Tell whether a country, by its id, has no such body itself: its parts have such courts."""
    return name in _LACKING.get(country, ())


_LACKING: Final = {
    "australia": {"Supreme Court", "Legislative Council", "Legislative Assembly"},
    "england": {"High Court", "Supreme Court"},
    "wales": {"High Court", "Supreme Court"},
}
"""Bodies of the parts of a country, or of the whole that it is a part of."""


def is_institution(name: str) -> bool:
    """Tell whether a name is that of an institution of many states: "Supreme Court"."""
    return _INSTITUTION.fullmatch(name) is not None


def full_name(name: str, country: str) -> str:
    """Return what a state's institution is called beside those of others.

    Courts and forces are named after the state ("Supreme Court of Canada"), chambers and ministries
    are told apart by it ("National Assembly (France)"), as encyclopaedias do.
    """
    match = _INSTITUTION.fullmatch(name)
    if match and match["small"]:
        return f"{name.title()} ({country})"
    if country == "United States" and name.startswith("Department"):
        return f"{country} {name}"
    return in_country(name, country) if match and match["of"] else f"{name} ({country})"


def in_country(name: str, country: str) -> str:
    """Return the name with its country's: "Supreme Court of the Netherlands"."""
    return f"{name} of the {country}" if _WITH_ARTICLE.match(country) else f"{name} of {country}"
