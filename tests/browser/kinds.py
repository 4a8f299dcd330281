"""A page of every kind, of the demonstration site and of the awkward newsrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

WIDE: Final[ViewportSize] = {"width": 1280, "height": 900}
NARROW: Final[ViewportSize] = {"width": 360, "height": 740}

BRIEF: Final = "demonstration/briefs/apollo-11.html"
ACTOR: Final = "demonstration/actors/john-f-kennedy.html"
ACTORS: Final = "demonstration/actors/index.html"
DEMONSTRATION: Final = (
    "demonstration/index.html",
    "demonstration/page-2.html",
    BRIEF,
    "demonstration/briefs/berlin-wall-opens.html",
    ACTORS,
    ACTOR,
    "demonstration/tags/index.html",
    "demonstration/tags/space.html",
    "demonstration/explore.html",
    "demonstration/chronology/index.html",
    "demonstration/chronology/1969.html",
    "demonstration/network.html",
    "demonstration/quotes.html",
    "demonstration/corrections.html",
    "demonstration/developers.html",
    "demonstration/search.html",
    "demonstration/404.html",
)
AWKWARD: Final = (
    "awkward/index.html",
    "awkward/briefs/rain.html",
    "awkward/briefs/quiet.html",
    "awkward/briefs/long.html",
    "awkward/briefs/arabic.html",
    "awkward/briefs/many.html",
    "awkward/actors/ada-moe.html",
    "awkward/actors/index.html",
    "awkward/network.html",
    "awkward/corrections.html",
    "german/index.html",
    "german/briefs/bruecken.html",
    "german/actors/index.html",
    "german/quotes.html",
    "german/developers.html",
    "german/search.html",
    "arabic/index.html",
    "arabic/briefs/arabic.html",
    "arabic/corrections.html",
    "crowded/actors/index.html",
    "crowded/actors/index/person.html",
    "crowded/actors/index/person-a.html",
    "crowded/corrections.html",
    "crowded/corrections/2023.html",
    "empty/index.html",
    "empty/actors/index.html",
    "empty/chronology/index.html",
    "empty/network.html",
    "empty/quotes.html",
    "empty/corrections.html",
)
ALL: Final = DEMONSTRATION + AWKWARD
