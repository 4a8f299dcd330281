"""What is called after a place, and is no place: "the Duke of Kent", "the Lima Declaration".

The finder of actors leaves such places out, and who knows names must not bring them back.
"""

from __future__ import annotations

from typing import Final

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
