"""Private persons, who may have a notable's name: "Will Smith, a plumber"."""

import re
from typing import Final

from briefgen.actors.actor import Span
from briefgen.annotate.tables import words

TRADES: Final = words("""
    accountant babysitter baker barber barista barmaid bartender beekeeper bookkeeper bricklayer
    builder butcher bystander caretaker carer carpenter cashier caterer childminder churchwarden
    cleaner clerk commuter courier customer dairyman decorator dentist electrician estate-agent
    farmer farmhand fisherman fitter florist gardener grandfather grandmother greengrocer grocer
    hairdresser handyman homeowner householder housekeeper hygienist janitor joiner labourer
    laborer landlady landlord landscaper librarian locksmith lodger mechanic midwife milkman
    motorist neighbour neighbor newsagent nurse nursery optician optometrist paramedic passenger
    passer-by pensioner pharmacist physiotherapist plasterer plumber postman postwoman publican
    rancher receptionist resident retiree roofer schoolboy schoolgirl schoolteacher seamstress
    secretary shopkeeper shopper stallholder stonemason subscriber surveyor tailor taxpayer
    teenager tenant tiler trucker typist undertaker villager waiter waitress welder witness
""")
"""What the news calls those whom it does not know otherwise."""

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
