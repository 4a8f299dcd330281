"""The region that a text is written for: whose dollars, whose holidays, which order of a date.

It is the region of the text's language tag (BCP 47, RFC 5646): "en-AU" is English as Australia
writes it. Most finders read all English alike; where regions differ, the one that is named decides,
and where none is, each finder says what is then meant or left open.
"""

import re
from typing import Final

_REGION: Final = re.compile(
    r"[A-Za-z]{2,8}(?:-[A-Za-z]{3})*(?:-[A-Za-z]{4})?-([A-Za-z]{2})(?![^-])"
)
"""A language tag with a region of ISO 3166; those of the United Nations ("en-150") say nothing."""


def region_of(language: str) -> str:
    """Return the region of a language tag in capitals ("AU"), or "" where it names none."""
    tag = _REGION.match(language)
    return tag[1].upper() if tag else ""
