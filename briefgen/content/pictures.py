"""Pictures that readers would not see, for browsers do not know what they are in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefgen.content.brief import Brief
    from briefgen.diagnostics import Diagnostic

_UNKNOWN: Final = re.compile(
    r"[^?#]*\.(?P<kind>ai|arw|cr[23]|dng|eps|heic|heif|nef|pdf|psd|raw|tiff?)(?:[?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
"""An address that ends as those of cameras', printers' and drawing programs' files do."""


def unseen_pictures(brief: Brief) -> Iterator[Diagnostic]:
    """Yield a warning for each picture of a brief that most browsers do not show."""
    shown = [(each.target, each.at) for each in brief.body.images]
    if brief.image:
        shown.append((brief.image.src, brief.image.at))
    for address, place in shown:
        if found := _UNKNOWN.fullmatch(address):
            message = f"most browsers show no picture in a .{found['kind']} file"
            yield place.warning(brief.path, message, "save it as .jpg, .png or .webp")
