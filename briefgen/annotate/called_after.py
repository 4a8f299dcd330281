"""What is called after a place, and is no place: "the Duke of Kent", "the Lima virus".

The finder of actors leaves such places out, and who knows names must not bring them back.
"""

from __future__ import annotations

from typing import Final

from briefgen.annotate.tables import words

NOBLE: Final = frozenset(
    {"prince", "princess", "duke", "duchess", "earl", "count", "countess", "marquess", "marquis"}
    | {"marchioness", "viscount", "viscountess", "baron", "baroness"}
)
"""What stands before "of" and a place that only names a person: "the Duke of Kent"."""

AGREED: Final = frozenset(
    {"declaration", "protocol", "consensus", "process", "doctrine", "principles", "partnership"}
    | {"charter", "compact"}
)
"""What is agreed on in a place and called after it: "the Lima Declaration"."""

GERMS: Final = frozenset(
    {"ebolavirus", "virus", "viruses", "henipavirus", "hantavirus", "flu", "fever", "lineage"}
    | {"strain", "variant", "encephalitis"}
)
"""What may be called after where it was first seen: "the Zenda virus"."""

INFECTED: Final = frozenset(
    {"case", "cases", "clinic", "clinics", "crisis", "curbs", "deaths", "hospitals", "infections"}
    | {"lockdown", "patient", "patients", "restrictions", "rules", "season", "surge", "testing"}
    | {"tests", "toll"}
)
"""What an illness has in a place: "Oakton flu cases" are Oakton's, and the flu anybody's."""

AFTER_MONEY: Final = words(
    "a an and are at by each for from had has in is of on or per to was were will would"
)
"""What follows a country that tells whose dollars stand before it: "$5 Zendan for a ticket"."""
