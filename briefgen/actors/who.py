"""Who is who: what mentions are resolved against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from briefgen.actors.directory import Directory
    from briefgen.actors.knowledge import Knowledge


class WhoIsWho(Struct, frozen=True):
    """What mentions are resolved against: the newsroom's who's who, and the embedded one."""

    directory: Directory
    knowledge: Knowledge
