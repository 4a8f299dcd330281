"""A name as it stands in a text, and which of those that are called so it may mean."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Form
from briefgen.actors.knowledge import Candidate
from briefgen.actors.names import fold
from briefgen.annotate.actors.tables.heads import LEGAL_FORMS

SURE: Final = 0.75
"""The share of a name's uses that settles who is meant without looking at the text."""

LIKELY: Final = 0.45
"""The share below which a single candidate is not taken: the name is an ordinary word as well."""

_OWN_RULE: Final = frozenset({"hong-kong", "macau"})
"""Parts of a country that have parliaments and courts of a country."""

WORD: Final = 0.55
"""The share of a name that is a word, a place's or a surname as well, and not only an actor's."""

_UNMISTAKABLE: Final = 0.9  # then the finder's "person" is rather a mistake ("Hamas")


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it stands in a text.

    Attributes:
        text: The words.
        type: What the finder takes it for.
        form: How it names.
        title: The words of office beside it, or "".
        country: The id of the country right beside it ("Bolivia's", ", Bolivia"), or "".
        region: The state or province that follows it ("Ohio" of "Springfield, Ohio"), or "".
        kind: What part of a country it is ("Province"), or "".
        within: The words after a comma that say where it is, or "".
        follows: It follows a place that lies in it, as "Ohio" does there.
        governed: "The governor of" stands before it.
        located: A word of place stands before it ("in Essex").
        told: What tells a town from others of its name ("Ruritania"), or "".
        side: Which team of a country it means ("{} national cricket team"), or "".
        private: It is a private person's, who may have a notable's name.
    """

    text: str
    type: ActorType
    form: Form
    title: str = ""
    country: str = ""
    region: str = ""
    within: str = ""
    kind: str = ""
    follows: bool = False
    governed: bool = False
    located: bool = False
    told: str = ""
    side: str = ""
    private: bool = False


def fits(candidate: Candidate, name: Named) -> bool:
    """Tell whether the finder's type allows a candidate: Jordan the man is not the country."""
    kind = candidate.actor.type
    if name.type is ActorType.PERSON and kind not in {ActorType.PERSON, ActorType.OTHER}:
        return not candidate.personal and candidate.prior >= _UNMISTAKABLE
    if kind is ActorType.PLACE and name.type is ActorType.ORGANISATION:
        named = _TOLD.sub("", candidate.actor.name)
        namesake = fold(name.text) == fold(named)  # "Essex" may be its club
        return name.located or not namesake or is_state(candidate)
    if candidate.prior == WORD and name.type is not kind:
        return False  # "the Amazon"
    return kind is not ActorType.PERSON or _fits_person(candidate, name)


def _fits_person(candidate: Candidate, name: Named) -> bool:
    """Tell whether a name may be a person's: "Mr Drake" has for a surname what is a stage name."""
    if name.type is not ActorType.PERSON:
        return " " in name.text
    surname = candidate.prior == WORD and _OF_ANYBODY.search(name.title)
    if name.private or surname:
        return False
    return name.title != "" or not _has_namesakes(candidate.actor)


def _has_namesakes(person: Actor) -> bool:
    """Tell whether a member of parliament shares his name, so that only his office tells him."""
    qualified = _POLITICIAN.search(person.wikipedia)
    return qualified is not None and all(_MEMBER.search(role.title) for role in person.roles)


_TOLD: Final = re.compile(r", .*| \(.*\)")
"""What a town's name has that tells it from others: "Bath, Somerset"."""
_POLITICIAN: Final = re.compile(r"\((?:.* )?(?:politician|senator|congress(?:wo)?man)\)$")
_OF_ANYBODY: Final = re.compile(
    r"\b(?:M[rsx]|Mrs|Miss|Dr|Prof|Professor|Judge|Justice|Officer|Constable|Sergeant|Sgt|Inspector"
    r"|Detective|Superintendent|Sheriff|Councillor|Cllr)\.?\Z"
)
_MEMBER: Final = re.compile(r"Senator|House of Representatives")


def is_state(candidate: Candidate) -> bool:
    """Tell whether a place lies in no country; of those without a Wikidata id it is not known."""
    actor = candidate.actor
    alone = candidate.country in {"", actor.id} or actor.id in _OWN_RULE
    return actor.type is ActorType.PLACE and alone and actor.wikidata != ""


def within(candidates: list[Candidate], name: Named) -> list[Candidate]:
    """Return those that are in the country, else those of which no country is known.

    "Paris, Texas" is not the capital of France, nor is "Salem, Ohio" just any Salem, or Oregon's.
    """
    there = [
        each
        for each in candidates
        if name.country in {each.country, each.actor.id} and not _elsewhere(each, name.region)
    ]
    return there or [each for each in candidates if not each.country and not name.region]


def _elsewhere(candidate: Candidate, region: str) -> bool:
    """Tell whether a town is named with another region: "Salem, Oregon" is not in Ohio."""
    told = candidate.actor.name.partition(", ")[2]
    return bool(region and told) and told != region


def foremost(counts: Mapping[str, int]) -> str:
    """Return what is counted at least twice as often as anything else, or ""."""
    ranked = sorted(counts.items(), key=lambda item: -item[1])[:2]
    clear = ranked and ranked[0][1] and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1])
    return ranked[0][0] if clear else ""


def other_names(person: Named) -> Iterator[str]:
    """Yield what else a person may be known by: without a rank or a nickname, with a dignity."""
    plain = _RANK.sub("", person.text)
    if plain != person.text:
        yield plain
    yield from _without_nickname(person.text)
    if dignity := _DIGNITY.search(person.title):
        yield f"{dignity[0]} {person.text}"


_RANK: Final = re.compile(
    r"(?:(?:Lieutenant|Colonel|Major|General|Admiral|Captain|Commander|Sergeant|Marshal|Saint|St\.?|Sir"
    r"|Dame|Lady|Pope|Sheikh|Ayatollah|Imam|Cardinal|Archbishop|Bishop|Pharaoh|Emperor|Dr\.?"
    r"|Professor|Judge|Justice|Senator|Mullah|Prince|Princess) )+(?=\S+ \S)"
)
"""Ranks that a name may begin with that is known without them."""

_NICKNAME: Final = re.compile(
    r"(?P<first>.+?) [\"“‘'(](?P<nick>[^\"“”‘’'()]+)[\"”’')] (?P<last>.+?)(?P<junior>,? [JS]r\.?)?"
)


def _without_nickname(name: str) -> tuple[str, ...]:
    """Return what else 'Robert "Bob" Reed Jr.' is called: "Robert Reed Jr.", "Bob Reed"."""
    match = _NICKNAME.fullmatch(name)
    if match is None:
        return ()
    junior = (match["junior"] or "").lstrip(",")
    return (f"{match['first']} {match['last']}{junior}", f"{match['nick']} {match['last']}")


_DIGNITY: Final = re.compile(r"\b(?:Emperor|King|Pope|Prince|Princess|Queen)\Z")
"""What a name that is a first name is known with: "Pope Francis"."""


def without_legal_form(name: str) -> str:
    """Return a company's name without what the law adds: "Hartwell" of "Hartwell Co. Ltd"."""
    words = name.split(" ")
    while len(words) > 1 and words[-1].lower() in LEGAL_FORMS:
        words.pop()
    return " ".join(words).rstrip(",")
