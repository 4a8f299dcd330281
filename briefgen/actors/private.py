"""Private persons, who may have a notable's name: "Will Smith, a plumber"."""

import re
from typing import Final

from briefgen.actors.actor import Span
from briefgen.annotate.tables import words

TRADES: Final = words("""
    babysitter baker barber barista barmaid bartender beekeeper bookkeeper bricklayer bystander
    caretaker carpenter cashier childminder churchwarden cleaner commuter decorator dentist
    electrician estate-agent farmer farmhand fisherman florist greengrocer grocer hairdresser
    handyman homeowner householder housekeeper janitor joiner landlady locksmith lodger mechanic
    milkman motorist neighbour neighbor newsagent optician passer-by pensioner plasterer plumber
    postman postwoman receptionist resident retiree roofer seamstress shopkeeper shopper
    stallholder stonemason tenant tiler typist undertaker villager waiter waitress welder
""")
"""What the news calls those whom it does not know otherwise.

Offices ("Secretary") are left out, and what notables were when they became so: nurses and witnesses
of well-known trials, teenagers who play."""

_TRADE: Final = "|".join(sorted(TRADES))
_KIND: Final = r"(?:[a-z][\w-]* ){0,3}"
_STREET: Final = "Avenue|Close|Court|Crescent|Drive|Gardens|Lane|Place|Road|Street"
_AFTER: Final = re.compile(
    rf", (?:\d{{1,3}}, )?(?:an?|one|another) {_KIND}(?:{_TRADE})\b"
    rf"|, \d{{1,3}}, of [A-Z]\w+ (?:{_STREET})\b"
)
_BEFORE: Final = re.compile(rf"\b(?:{_TRADE}|(?:father|mother)[ -]of[ -]\w+) \Z", re.IGNORECASE)
_REACH: Final = 24  # characters of the longest of them


def is_private(text: str, person: Span) -> bool:
    """Tell whether a person is called what only those are whom the news does not know.

    Args:
        text: The text.
        person: Where the name stands: a trade before it, or "a" trade or a street behind it.
    """
    if _AFTER.match(text, person.end):
        return True
    return _BEFORE.search(text, max(0, person.start - _REACH), person.start) is not None
