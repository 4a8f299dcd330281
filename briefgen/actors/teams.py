"""National teams: "India" that beats Pakistan at cricket, "the Brazilian women's team".

A country's name stands for its team where words of play stand right beside it, and its paragraph
has named a sport before: "In cricket, India beat Pakistan". A report that names it later, or never,
leaves the country. Teams are called as encyclopaedias call them.
"""

import re
from functools import cache
from typing import Final

from briefgen.actors.actor import Actor, ActorType, Span
from briefgen.actors.names import local_actor

_SPORTS: Final = (
    ("futsal", "men's", r"futsal"),
    ("water polo", "men's", r"water polo"),
    ("field hockey", "men's", r"field hockey"),
    ("ice hockey", "men's", r"ice hockey|IIHF|4 Nations Face-Off"),
    ("rugby league", "", r"rugby league"),
    ("rugby union", "", r"rugby|Six Nations"),
    ("cricket", "", r"cricket|ICC|T20|wickets?|Test match"),
    ("basketball", "men's", r"basketball|EuroBasket|FIBA"),
    ("volleyball", "men's", r"volleyball|FIVB"),
    ("handball", "men's", r"handball"),
    ("baseball", "", r"baseball"),
    ("netball", "", r"netball"),
    ("speedway", "", r"speedway"),
    (
        "football",
        "",
        r"(?<!American )(?<!Canadian )(?<!Gaelic )(?<!flag )(?<!rules )football|soccer|FIFA|UEFA",
    ),
)
"""Sports, the more special first: what a men's team's title says of men, words that name it."""

_WOMEN: Final = r"(?i)\bwomen(?:['’]s)?\b"
_UNDER: Final = r"(?i)\b(?:U-?|under-)(?P<age>1[5-9]|2[0-3])\b"

_SCORE: Final = r"(?: \d{1,3}[-–]\d{1,3})?"
_PLAYED: Final = (
    r"(?:defeat|beat|thrash|edg|overc[oa]m|outplay|eliminat|fac)(?:e|s|es|ed|ing|en)?"
    rf"|knock(?:s|ed|ing)? out|against|(?:loss|lost|loses?|losing){_SCORE} to"
    rf"|(?:win|wins|won|victory){_SCORE} over"
    r"|draw(?:s|ing)? with|drew with"
)
_AGAINST: Final = (
    rf"\b(?:{_PLAYED}) (?:the |their |its |(?:defending )?champions?,? |hosts?,? |host nation "
    r"|holders?,? |rivals?,? |fellow )*\Z"
)
"""What stands before a team that is played against."""
_PLAYS: Final = (
    r"(?:['’]s? (?:loss|defeat|win|victory|draw)\b"
    r"|(?: and (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?(?: also| both)? "
    r"(?:defeat|beat|thrash|edge|qualif|advance|overc[oa]me|eliminate|(?:draw|drew|lose|lost) "
    r"|(?:win|wins|won|retain|claim|clinch|secure)s?(?:ed)? (?:the |its |their |a )[^.;]{0,40}"
    r"(?:[Tt]itle|[Cc]up|[Cc]hampionship|[Tt]rophy|[Tt]ournament|[Ss]eries|[Ff]inal|[Mm]atch"
    r"|[Ll]eague|[Ee]uro|of Nations)))"
)
"""What stands behind a team that plays."""
_OWNS: Final = r"['’]s? (?!loss|defeat|win|victory|draw)"
_TEAM: Final = (
    r"(?: (?:men|women)['’]s)?(?: national)?"
    r"(?: (?:soccer|football|cricket|basketball|volleyball|handball|baseball|futsal|netball"
    r"|speedway|water polo|rugby(?: union| league)?|(?:ice |field )?hockey))?"
    r"(?: national)? team\b(?! of\b)"
)
"""What stands behind the country of "the Brazilian women's team"."""

_REACH: Final = 60  # characters in which words of play are looked for
_NAMED: Final = 1000
"""How many characters away a sport may be named: a paragraph is seldom longer, but may be."""
_SOCCER: Final = {
    "united-states": " men's",
    "canada": " men's",
    "australia": " men's",
    "south-africa": "",
}
"""Countries that call football soccer, and what the title of their men's team says of men."""
_OWN_TEAMS: Final = frozenset(
    {"england", "scotland", "wales", "northern-ireland", "curacao", "faroe-islands", "gibraltar"}
    | {"puerto-rico", "hong-kong", "new-caledonia", "guam", "bermuda", "aruba", "greenland"}
)
"""Parts of states that have national teams."""


def spoken_of(text: str, country: Span) -> Span | None:
    """Return where "Brazilian women's team" stands whose first word is at ``country``, or None."""
    team = _compiled(_TEAM).match(text, country.end, country.end + _REACH)
    span = Span(country.start, team.end()) if team else None
    return span if span and side(text, span) else None


def side(text: str, span: Span) -> str:
    """Return which team of a country is meant, as "{} women's national cricket team", or "".

    Args:
        text: The text.
        span: Where the country's name stands, or "Brazilian women's team".
    """
    if span.of(text).endswith(" team"):
        paragraph = _before(text, span) + span.of(text) + _behind(text, span)
        return _pattern(paragraph, paragraph)
    near = max(0, span.start - _REACH)
    played = _compiled(_AGAINST).search(text, near, span.start) or _compiled(_PLAYS).match(
        text, span.end
    )
    if (
        not played
        or _compiled(_OWNS).match(text, span.end)
        or text.endswith(" of ", near, span.start)
    ):
        return ""
    before = _before(text, span)
    return _pattern(before, before + span.of(text) + _behind(text, span))


def country_of(words: str) -> str:
    """Return the country's word of "Brazilian women's team", all words where they are no such."""
    team = next(
        (match for match in _compiled(_TEAM).finditer(words) if match.end() == len(words)), None
    )
    return words[: team.start()] if team else words


def has_team(place: Actor, *, state: bool) -> bool:
    """Tell whether a place has national teams: a state, or one of the parts of states that do."""
    return place.type is ActorType.PLACE and (state or place.id in _OWN_TEAMS)


def team_of(country: Actor, pattern: str) -> Actor:
    """Return a country's team, which has an article of its name."""
    if country.id in _SOCCER and pattern.endswith(" football team"):
        pattern = pattern.replace("football", "soccer")
        pattern = pattern.replace("{} national", f"{{}}{_SOCCER[country.id]} national")
    said = country.name
    if country.id == "ireland":  # it plays as one, but in football
        said = "Republic of Ireland" if "football" in pattern else "Ireland"
    name = pattern.format(said)
    return local_actor(name, ActorType.ORGANISATION, wikipedia=name)


def _before(text: str, span: Span) -> str:
    """Return what stands before a span in its paragraph, as far as a sport is looked for."""
    first = max(0, span.start - _NAMED)
    return text[max(first, text.rfind("\n", first, span.start) + 1) : span.start]


def _behind(text: str, span: Span) -> str:
    """Return what stands behind a span in its paragraph, as far."""
    last = span.end + _NAMED
    end = text.find("\n", span.end, last)
    return text[span.end : end if end >= 0 else last]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern, compiled when it is first needed."""
    return re.compile(pattern)


def _pattern(words: str, paragraph: str) -> str:
    """Return the pattern of the title of a team of the sport that the words name last, or ""."""
    last = {
        (sport, men): max(
            (match.start() for match in _compiled(rf"(?i)\b(?:{words_for})\b").finditer(words)),
            default=-1,
        )
        for sport, men, words_for in _SPORTS
    }
    (sport, men), place = max(last.items(), key=lambda item: item[1])
    if place < 0:
        return ""
    women, under = _compiled(_WOMEN).search(paragraph), _compiled(_UNDER).search(paragraph)
    age = f"under-{under['age']}" if under else ""
    parts = ("{}", "women's" if women else men, "national", age, sport, "team")
    return " ".join(filter(None, parts))
