"""Time zones by their names in the IANA Time Zone Database, as briefgen's own requirements hold it.

The operating system has that database as well, but of another release on each machine, with or
without the history before 1970: the same newsroom would have other moments there.
"""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

PACKAGE: Final = "tzdata"
"""The distribution that holds the database."""
_NO_PLACE: Final = "Factory"
"""What a machine is set to before anybody has set it to a zone."""


def zone_names() -> frozenset[str]:
    """Return the names of all zones."""
    names = (_folder() / "zones").read_text(encoding="utf-8").split()
    return frozenset(names) - {_NO_PLACE}


@lru_cache(maxsize=2)
def zone(name: str) -> ZoneInfo:
    """Return the zone of one of these names."""
    with (_folder() / "zoneinfo" / name).open("rb") as file:
        return ZoneInfo.from_file(file, name)


def _folder() -> Path:
    spec = find_spec(PACKAGE)
    assert spec is not None  # noqa: S101 - it is required
    assert spec.origin is not None  # noqa: S101 - it is a package with an __init__.py
    return Path(spec.origin).parent
