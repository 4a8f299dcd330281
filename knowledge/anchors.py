"""Names that news uses, with the article that each means: anchors of Wikipedia's Current events.

Only names and titles are taken, and only from the months that measure nothing (January to October).
"""

import calendar
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from briefgen.actors.actor import ActorType
from briefgen.actors.names import fold, is_acronym
from briefgen.annotate.dates.feasts import HOLIDAYS
from knowledge.entries import Entry, Register

FILE: Final = "links-current-events-2025.jsonl"
TYPES: Final = Path(__file__).with_name("types.tsv")
MONTHS: Final = frozenset({"01", "02", "03", "04", "05", "06", "07", "08", "09", "10"})


def entries(path: Path, register: Register) -> Iterator[Entry]:
    """Yield an actor per article, with the words that stood for it and how often.

    Args:
        path: The file of anchors.
        register: What is known so far: a title that is another name of a known actor means that
            actor, and a demonym or a country's name stands for no other article.
    """
    known = _Known(register)
    anchored = list(_anchors(path))
    moved = redirects(anchored)
    found: dict[str, Counter[str]] = {}
    countries: dict[str, Counter[str]] = {}
    for anchor in anchored:
        title = known.article(moved.get(anchor.title, anchor.title))
        if known.allows(anchor.words, title, starts=anchor.starts):
            found.setdefault(title, Counter())[anchor.words] += 1
            countries.setdefault(title, Counter())[known.region(anchor.within)] += 1
    for title, said in sorted(found.items()):
        surfaces = {
            words: times for words, times in said.items() if stands_for(words, title, times)
        }
        bare = known.called_at_home(title)
        name = title if bare and "(" in title else re.sub(r" \([^()]*\)$", "", title)
        if (not surfaces and " " not in name) or name.lower() in HOLIDAYS:
            continue
        yield Entry(
            name,
            _type(title),
            names=tuple(sorted((words, n) for words, n in surfaces.items() if words != bare)),
            wikipedia=title,
            country=known.country(title) or countries[title].most_common(1)[0][0],
            at_home=(bare,) if bare else (),
        )


def _type(title: str) -> ActorType:
    return read_types().get(title) or type_of(title)


@cache
def read_types() -> dict[str, ActorType]:
    """Return what articles whose title does not tell are about, by title."""
    lines = TYPES.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {title: ActorType(kind) for title, kind in pairs}


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words that link to an article; ``starts`` a sentence, and what follows after a comma."""

    words: str
    title: str
    starts: bool
    within: str


def _anchors(path: Path) -> Iterator[Anchor]:
    """Yield the anchors of the months that measure nothing."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            if document["date"][5:7] in MONTHS:
                yield from _of_document(document)


def _of_document(document: dict[str, Any]) -> Iterator[Anchor]:
    text = document["text"]
    for start, end, title in document["links"]:
        words = re.sub(r"^[Tt]he (?=\S)|['’]s?$", "", text[start:end]).strip()
        starts = re.search(r"(?:^|[.!?\"”]\s|\n)$", text[max(0, start - 2) : start]) is not None
        within = _WITHIN.match(text, end)
        if words and not _NO_ARTICLE.search(title):
            yield Anchor(words, title.replace("_", " "), starts, within[1] if within else "")


def redirects(anchors: Iterable[Anchor]) -> dict[str, str]:
    """Return which titles are but other names for an article.

    Of titles that differ in a dash, an accent, a full stop or a capital, the most used is the
    article's. Where the words of a title mostly lead to another article, it redirects there:
    "Oakton administration" does where that stands for "Presidency of Oakton" twice as often as for
    itself, and "Oakton United" where it stands for "Oakton United FC" as often.
    """
    anchors = list(anchors)
    spelled = _spellings(Counter(anchor.title for anchor in anchors))
    counts: dict[str, Counter[str]] = {}
    for anchor in anchors:
        title = spelled.get(anchor.title, anchor.title)
        counts.setdefault(anchor.words, Counter())[title] += 1
    moved: dict[str, str] = {}
    for words, titles in counts.items():
        for title, times in titles.most_common(2):
            club = _CLUB.fullmatch(title.removeprefix(words)) is not None
            another = words not in title and times >= _CLEARLY * titles[words]
            if (
                words in titles
                and title != words
                and (another or (club and times >= titles[words]))
            ):
                moved.setdefault(words, title)
    moved = {words: title for words, title in moved.items() if title not in moved}
    return {title: moved.get(own, own) for title, own in spelled.items()} | moved


def _spellings(titles: Counter[str]) -> dict[str, str]:
    """Return the most used, else the latest, of the titles of one key for each of the others."""
    best: dict[str, str] = {}
    for title, times in titles.items():
        known = best.get(fold(title))
        if known is None or times >= titles[known]:
            best[fold(title)] = title
    return {title: best[fold(title)] for title in titles if best[fold(title)] != title}


_CLEARLY: Final = 2
_CLUB: Final = re.compile(r" (?:A?F\.?C\.?|C\.?F\.?|S\.?C\.?)")


_OF_A_COUNTRY: Final = re.compile(
    r"(?P<bare>.+?) (?:\((?P<country>[^()]+)\)|of (?P<country_of>(?:the )?[A-Z].*))"
)
_WITHIN: Final = re.compile(r", ([A-Z][\w.’'-]*(?: (?:(?:of|and|the) )?[A-Z][\w.’'-]*)*)")


class _Known:
    """What the other sources say of names and titles."""

    def __init__(self, register: Register) -> None:
        self.demonyms = {fold(word) for entry in register.entries for word in entry.demonyms}
        self.articles = {entry.wikipedia for entry in register.entries if entry.wikipedia}
        self.places = {
            fold(name): entry.wikipedia
            for entry in register.entries
            if entry.type is ActorType.PLACE and not entry.country
            for name in (entry.name, *(other for other, _ in entry.names))
        }
        self.states = frozenset(self.places.values()) - {""}
        self.countries = {
            fold(entry.name): entry.name
            for entry in register.entries
            if entry.type is ActorType.PLACE
        }
        self.regions = {
            fold(name): entry.country or entry.name
            for entry in reversed(register.entries)
            if entry.type is ActorType.PLACE and (entry.description or not entry.country)
            for name in (entry.name, *(other for other, _ in entry.names))
        }
        self.groups = {
            fold(entry.name) for entry in register.entries if entry.type is ActorType.GROUP
        }
        self.aliases: dict[str, set[str]] = {}
        for entry in register.entries:
            if entry.wikipedia:
                for name, _ in ((entry.name, 0), *entry.names):
                    self.aliases.setdefault(fold(name), set()).add(entry.wikipedia)

    def article(self, title: str) -> str:
        """Return the article itself where the title is but another name for it."""
        if title in self.articles:
            return title
        meant = self.aliases.get(fold(title), set())
        return next(iter(meant)) if len(meant) == 1 else title

    def allows(self, surface: str, title: str, *, starts: bool) -> bool:
        """Tell whether the words are a name and the title is what they mean."""
        key = fold(surface)
        means_itself = key == fold(title)
        if fold(title) in self.demonyms or (key not in self.places and self.is_state(title)):
            return False  # other names of states are listed by hand
        if not _NAME.match(surface) or self.places.get(key, title) != self.article(title):
            return False
        if not means_itself and _is_of_another(surface, title):
            return False
        if key in self.demonyms or (_COMMON.search(surface) and not _BODIES.search(surface)):
            return means_itself and key not in self.demonyms
        word = " " not in surface and surface[1:].islower()
        if word and means_itself and _type(title) is ActorType.OTHER:
            return title in self.articles or key in self.groups
        ordinary = starts and word
        return not (ordinary and means_itself) or title in self.articles

    def is_state(self, title: str) -> bool:
        """Tell whether an article is that of a country."""
        return self.article(title) in self.states

    def region(self, name: str) -> str:
        """Return the country that a state, province or country is or lies in, or ""."""
        return self.regions.get(fold(name), "")

    def called_at_home(self, title: str) -> str:
        """Return what only its own country calls an actor so: "Centre Party", of Norway's, or "".

        Its title says which country's it is, for others have one as well.
        """
        told = _OF_A_COUNTRY.fullmatch(title)
        if told is None or " " not in told["bare"]:
            return ""
        if title in self.aliases.get(fold(told["bare"]), ()):
            return ""  # listed so by hand
        country = self.countries.get(fold(told["country"] or told["country_of"]))
        return told["bare"] if country and type_of(title) is not ActorType.EVENT else ""

    def country(self, title: str) -> str:
        """Return the country that a title names: "Senate (France)", "Police of Armenia".

        Towns of the state of Georgia are titled so, "Macon, Georgia"; those of the country are not.
        """
        if title.endswith(", Georgia"):
            return "United States"
        for part in reversed(re.split(r" of (?:the )?|[(),]", title)[1:]):
            country = self.region(part) or self.countries.get(fold(part))
            if country:
                return country
        return ""


def stands_for(surface: str, title: str, times: int) -> bool:
    """Tell whether words that linked to an article ``times`` times are a name of its actor.

    A single word is not by one link alone, unless the article has no other name to speak of:
    "Moore" is more than a town of Oklahoma, "Kawasaki" more than a helicopter.
    """
    if " " in surface or is_acronym(surface) or times >= _OFTEN:
        return True
    own = re.sub(r" \([^()]*\)$", "", title)
    rest = own.removeprefix(surface)
    return fold(surface) == fold(own) or (rest != own and _PLAIN_REST.fullmatch(rest) is not None)


_OFTEN: Final = 3
_PLAIN_REST: Final = re.compile(
    r" (?:Corporation|Company|Group|Holdings|Inc\.?|News Agency|Airlines|Motors|Platforms|Oblast"
    r"|[Pp]rovince|[Dd]istrict|[Rr]egion|Department|Governorate|State|County|Prefecture|Island|people"
    r"|River|Sea|Ocean|Party)"
)
"""What a title may say beside the name that everybody uses."""


def _about_office(surface: str, title: str) -> bool:
    """Tell whether the words are an office with or without its holder: "President Macron"."""
    return _OFFICE_BEFORE.match(surface) is not None and not title.startswith(surface)


def _is_of_another(surface: str, title: str) -> bool:
    """Tell whether the words name somebody else than the article is about."""
    return (
        _ABOUT.match(title) is not None
        or _DATE.fullmatch(surface) is not None
        or _about_office(surface, title)
        or _OFFICE_BEHIND.search(surface) is not None
        or _is_about_event(surface, title)
    )


def _is_about_event(surface: str, title: str) -> bool:
    """Tell whether an article tells what the named had a part in: "Ann Lee" of "Oakton bombing"."""
    if surface.endswith(" government") and "overnment" not in title:
        return True  # a cabinet of its day
    shared = set(fold(surface).split()) & set(fold(title).split())
    return _type(title) is ActorType.EVENT and not shared and not is_acronym(surface)


_NO_ARTICLE: Final = re.compile(
    r"\?action|#|\((?:.* )?(?:film|song|album|novel|book|play|poem|painting|magazine|video game|TV"
    r"|series|opera|musical|statue|ship|yacht|software|chatbot|supercomputer|rover|disambiguation)\)"
)
"""Titles of pages that are not there, of parts of pages, and of works and things."""

_NAME: Final = re.compile(r"(?:al-|el-|von |de |van )?[^\W\d_a-z]|\d+\w*[- ][A-Z]")
_OFFICE_BEFORE: Final = re.compile(
    r"(?:U\.S\. |US |Vice |Prime |Former )*(?:President|Minister|King|Queen|Pope|Governor|Senator"
    r"|Mayor|Secretary|General|Judge|Justice|Attorney|Chief|Speaker|Ambassador|Archbishop) "
)
_OFFICE_BEHIND: Final = re.compile(
    r"(?:^|[ -])(?:minist?er|envoy|senator|president|chancellor|chief|leader|mayor|secretary"
    r"|ambassador|premier|king|prince|prosecutor|judge|MPs?|general|governor|speaker"
    r"|chancellor-in-waiting|member of parliament|authorities|indigenous|officials|marshal)$",
    re.IGNORECASE,
)
"""An office, or those who hold one: no name of the body that they belong to."""
_DATE: Final = re.compile(rf"(?:{'|'.join(calendar.month_name[1:])})(?: \d+)?(?:,? \d{{4}})?")
_COMMON: Final = re.compile(r" [a-z][a-z]+$")
_BODIES: Final = re.compile(
    r" (?:forces|army|military|government|parliament|police|navy|air force|coast guard|rebels"
    r"|militants|administration|ministry|senate|congress|party|movement|group|region|province"
    r"|district|state|governorate|department|prefecture|county|city|cartel|department)$"
)

_ABOUT: Final = re.compile(
    r"(?:\d{4} |Tennis|Sports?|Football|Soccer|Cricket|Chess|Golf|Cinema|Television|Economy|History"
    r"|List|Politics|Law|Law enforcement|Green card|Foreign relations|Citizen|Flag|Embassy|Theater"
    r"|Television|Video games|Education|Health|Crime|Music|Judiciary|Art|Religion) (?:in|of|enf)"
    r"|List of|.* national .*team$|.* at the |.* in the .* Contest$"
)

_EVENTS: Final = (
    r"^\d{4}|\b[Ww]ar\b|\b(?:Games|Olympics|Cup|Championships?|Grand Prix|Festival|Awards?|Prizes?"
    r"|Ballon d'Or|Medal|Hurricane|Typhoon|Cyclone|Storm|Operation|Summit|Conference|Flight|Day)\b"
    r"|\b(?:elections?|earthquakes?|attacks?|conflict|protests?|massacre|bombings?|crisis"
    r"|insurgency|offensive|shootings?|strikes?|floods|wildfires?|referendum|tour|famine"
    r"|genocide|pandemic|presidency|revolution|coup|invasion|clashes|disaster)\b"
)
_ORGANISATIONS: Final = (
    r"\b(?:Party|Ministry|Department of|University|Army|Forces?|Police|Council|Committee|Agency"
    r"|Authority|Court|Parliament|Assembly|Senate|Congress|Bank|Company|Corporation|Inc\.?"
    r"|F\.?[AC]\.?|Union|Association|Federation|Organi[sz]ation|Movement|Front|Group|Airlines?"
    r"|Airways|School|Hospital|Bureau|Commission|Institute|Service|Guard|Navy|Network|Times"
    r"|News|Government|Cabinet|Foundation|League|Club|Brigades?|Command|Cartel|Administration"
    r"|Academy|College|Post|Ltd|Society|Alliance|Coalition|Office|Duma|Sejm|Chamber|Corps"
    r"|Directorate|Museum|House of|Battalion|Militia|Tribunal)\b"
)
_PLACES: Final = (
    r", [A-Z]|\((?:city|state|country|province|region|district|department|municipality|town"
    r"|village|island|U\.S\. state)\)|\b(?:Province|Oblast|District|County|City|Airport"
    r"|Islands?|River|Lake|Sea|Bay|Strait|Mountains?|Mount|Region|Governorate|State|Department"
    r"|Prefecture|Municipality|Peninsula|Beach|Park|Bridge|Station|Stadium|Square|Street|Prison"
    r"|Base|Port|Desert|Valley|Ocean|Gulf|Cathedral|Mosque|Temple|Palace|Building|Raion|Krai"
    r"|Territory|Canal|Volcano|Coast|Heights|Crossing|Corridor|Division|Basin|Tower|Arena)\b"
    r"|\b(?:[Pp]rovince|refugee camp|[Dd]istrict|[Rr]egion|[Rr]aion)\b"
)
_OFFICES: Final = (
    r"^(?:(?:Vice|Deputy|Prime|First|Foreign|U\.S\.|United States|European Commission)[ -])*"
    r"(?:President|Minister|Governor|Mayor|Secretary of State|Secretary-General|Attorney General"
    r"|Speaker|Leader of the)(?: |$)|(?:^| )(?:[Pp]resident|[Mm]inister|[Ss]ecretary of [Ss]tate)$"
)
_ROYALTY: Final = (
    r", (?:Crown |Hereditary |Grand )?(?:Prince|Princess|King|Queen|Duke|Duchess|Emir)\b"
)
_LAWS: Final = r"\b(?:Act|Code|Resolution)(?:$|,| (?:of )?\d)"

_TYPES: Final = (
    (ActorType.PERSON, re.compile(_ROYALTY)),
    (ActorType.OTHER, re.compile(f"{_OFFICES}|{_LAWS}")),
    (ActorType.EVENT, re.compile(_EVENTS)),
    (ActorType.ORGANISATION, re.compile(_ORGANISATIONS)),
    (ActorType.PLACE, re.compile(_PLACES)),
    (ActorType.GROUP, re.compile(r" people$")),
)
"""What a title's words say about its actor; the first that fits."""


def type_of(title: str) -> ActorType:
    """Return what a title's words say about the type of its actor, or OTHER."""
    return next((kind for kind, words in _TYPES if words.search(title)), ActorType.OTHER)
