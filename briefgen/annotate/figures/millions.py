"""Tells the "m" of a million from that of a metre: "206m passengers", but "a 600m race".

Behind a currency it is always a million. Else what follows tells: a plural that is no race and
nothing to be measured, or a verb in the plural.
"""

import re
from typing import Final

from briefgen.annotate.figures import currencies
from briefgen.annotate.figures.number import SPACE
from briefgen.annotate.tables import words

_SHORT: Final = re.compile(rf"[0-9.,]+{SPACE}?(m|b|T|MM|mm|cr)(?=(?:{SPACE}|-)[A-Za-z])")
_NEXT: Final = re.compile(rf"{SPACE}([A-Za-z][A-Za-z’'-]*)")
_FARTHEST: Final = 4
"""How many words a plural may stand away: "12m low-income American households"."""

_OF_WHOLE: Final = re.compile(r" of (?:(?:the|its|their|our|his|her) )?(?=[0-9])")
"""What stands between "3m" and "5m shares" in "3m of the 5m shares"."""
_UNITS: Final = re.compile(
    rf"{SPACE}(?:square |cubic |sq\.? |cu\.? )?(?:kms?|miles?|kg|tonnes?|tons?|hectares?|acres?"
    r"|barrels?|lit(?:re|er)s?|gallons?|bpd|b/d|kWh|MWh)\b"
)
"""Units that only a million is of, and no metre."""
_HYPHENED: Final = re.compile(
    r"-(?:passenger|person|people|member|user|viewer|subscriber|customer|household|home|vehicle|tonne"
    r"|ton|barrel|visitor)\b"
)
"""What only many millions are counted of: "an 80m-passenger airport"."""
_PLURALS: Final = words("people men women children police staff personnel folk cattle sheep fish")
_NO_PLURALS: Final = ("ss", "us", "is")
_VERBS: Final = words("are were have had live lived fled voted died fewer")
"""Verbs that only many can be the subject of: "some 2m have fled"."""
_ENDS: Final = words(
    """
    a about above across after against ahead along an and apart around as at away back before
    behind below beneath between beyond but by deep down for from high if in inside into is its
    long near next of off on onto or out outside over past short since so some tall than that the
    their there through to towards under until up upon was west when where which while who wide
    with within without north south east
    """
)
"""Words that no plural counted by the number stands behind."""
_MEASURED: Final = words(
    """
    air backstroke bar barrier boulder breaststroke bridge butterfly cable ceiling champion cliff
    column course crane dash ditch dive drop event fence final flagpole freestyle gap gold heat
    hole hurdle individual jump ladder lane lap leap length mast medley pillar pistol pit platform
    pole pool race record relay rifle rope run runner sea semi-final semifinal silver slope
    specialist spire springboard sprint sprinter statue steeplechase stretch surge swell swim
    swimmer time title tower tree trench trial tunnel turbine wall wave yacht
    """
)
"""What is so many metres long, high or deep, and what is run or swum over them; singular."""
_ARTICLE: Final = re.compile(r"\b[Aa]n? \Z")
_DONE: Final = re.compile(
    r"(?:ed|seen|read|heard) (?:(?:about|almost|around|at least|more than|nearly|over|some) )?\Z"
)
_LONGEST_DONE: Final = 20
_YEARLY: Final = re.compile(r" (?:a|per) (?:day|month|quarter|week|year)\b")
_BUSY: Final = re.compile(
    r"\b(?:attract|carr|draw|export|handl|import|mak|produc|sell|serv|ship|sold|treat|welcom)[a-z]*"
    r" (?:(?:about|almost|around|at least|more than|nearly|over|some|up to) )?\Z"
)
"""What a port or a factory does by the million: "it carries 2.7m a year"."""
_LONGEST_BUSY: Final = 24
_SIDE: Final = re.compile(r"[0-9]m(?: by | ?[x×] ?)\Z")
"""What goes before the second side of "5m by 8m"."""
_LONGEST_SIDE: Final = 6
_BARE: Final = re.compile(
    rf"[0-9.,]*[0-9]{SPACE}?[mb](?![A-Za-z])(?! (?:away|deep|high|long|tall|wide)\b)"
)
_COUNTED: Final = re.compile(
    r"\b(?i:audience|circulation|jobless|unemployment|customers|downloads|followers|households|members"
    r"|membership|passengers|population|readership|subscribers|trips|users|viewers|viewership|views"
    r"|visitors|visits)"
    r"(?:,? (?:(?:climbed|dropped|fell|grew|jumped|rose) (?:[0-9.]+% )?(?:by|from|to)|a|about"
    r"|almost|already|and|are|around|at|by|down|estimated|exceeded|fallen|from|grown|had|has|have|hit|in|is"
    r"|more|nearly|now|of|over|passed|reached|reaching|risen|some|stands|stood|than|to|topped|under|up"
    r"|was|were|will|[A-Z][\w'’]*))* \Z"
)
"""What is counted in millions, up to the number: "the population passed 49.4m"."""
_LONGEST_COUNTED: Final = 60


def is_million(text: str, at: int) -> bool:
    """Tell whether the letters behind the digits at ``at``, where no currency stands, scale them.

    They do before a currency ("6m euros"); "m" and "b" do before what is counted, too.
    """
    if _BARE.match(text, at) and _COUNTED.search(text, max(0, at - _LONGEST_COUNTED), at):
        return True
    short = _SHORT.match(text, at)
    if short is None or _SIDE.search(text, max(0, at - _LONGEST_SIDE), at):
        return False
    if _YEARLY.match(text, short.end()) and _BUSY.search(text, max(0, at - _LONGEST_BUSY), at):
        return True
    if currencies.read_behind(text, short.end(), scaled=True) is not None:
        return True
    if _UNITS.match(text, short.end()):
        return True  # "1.5m km", "2m tonnes", "3m sq miles"
    return short[1] in ("m", "b") and _counts(text, at, short.end())


def _counts(text: str, at: int, end: int) -> bool:
    """Tell whether many are counted behind ``end``, by the number that starts at ``at``."""
    if _HYPHENED.match(text, end):
        return True
    if whole := _OF_WHOLE.match(text, end):
        return is_million(text, whole.end())
    following = _NEXT.match(text, end)
    if following is None or _ARTICLE.search(text, max(0, at - 3), at):
        return False  # "a 200m wall"
    first = following[1].lower()
    if first in _VERBS:
        return True
    if first == "times":  # "viewed 10m times"
        return _DONE.search(text, max(0, at - _LONGEST_DONE), at) is not None
    return _counts_plural(following)


def _counts_plural(following: re.Match[str] | None) -> bool:
    """Tell whether a plural that is counted, not measured, stands among the words from here on."""
    for _ in range(_FARTHEST):
        word = following[1].lower() if following is not None else ""
        measured = not _MEASURED.isdisjoint((word, word.removesuffix("s"), word.removesuffix("es")))
        if following is None or measured or word in _VERBS | _ENDS:
            return False
        if word in _PLURALS or (word.endswith("s") and not word.endswith(_NO_PLURALS)):
            return True
        following = _NEXT.match(following.string, following.end())
    return False
