"""Who is who: what mentions are resolved against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.actors.directory import Directory
    from briefgen.actors.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """What mentions are resolved against: the newsroom's who's who, and the embedded one."""

    directory: Directory
    knowledge: Knowledge
