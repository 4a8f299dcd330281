"""Compile the knowledge base: ``python -m knowledge.compile [--data FOLDER] [--output FILE]``.

Reads the hand-written supplements beside this module and the open data described in
docs/knowledge.md, and writes ``briefgen/actors/knowledge.db``. The same input makes the same bytes.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from briefgen.actors.actor import ActorType
from briefgen.actors.knowledge import SHIPPED
from knowledge import anchors, bodies, database, leaders, namesakes, parties, states, supplements
from knowledge.entries import Entry, Register
from knowledge.holders import Holders

DATA: Final = Path(__file__).parents[2] / "shared"
"""Where the open data lies unless said otherwise: beside the repository."""


def compile_knowledge(data: Path, output: Path) -> str:
    """Compile the knowledge base.

    Args:
        data: The folder that holds ``knowledge/`` and ``evaluation/dev/``.
        output: The file to write.

    Returns:
        A sentence that says what was written.
    """
    register = Register()
    holders = Holders(register)
    for entry in listed(data / "knowledge"):
        settled = holders.settled(entry)
        register.add(settled)
        holders.note(settled)
    for entry in list(_peoples(register)):
        register.add(entry)
    countries = {entry.wikidata: entry.name for entry in register.entries if entry.wikidata}
    for entry in list(parties.entries(data / "knowledge", countries, register)):
        register.add(entry)
    for entry in list(anchors.entries(data / "evaluation" / "dev" / anchors.FILE, register)):
        register.add(entry)
    version = database.write(
        register,
        supplements.ambiguous(),
        supplements.personal(),
        supplements.shared(),
        namesakes.read(),
        output,
    )
    size = output.stat().st_size / 1_000_000
    return f"{len(register.entries)} actors, version {version}, {size:.1f} MB"


def listed(folder: Path) -> Iterator[Entry]:
    """Yield all entries but the anchors', the source that settles a name first."""
    names: dict[str, str] = {}
    for entry in (*supplements.entries(), *states.territories(folder)):
        names.setdefault(entry.wikidata, entry.name)
        yield entry
    yield from supplements.institutions()
    yield from supplements.divisions()
    yield from supplements.towns()
    yield from supplements.bodies()
    yield from supplements.notables()
    yield from supplements.leaders()
    titles = supplements.articles()
    for entry in (
        *leaders.leaders_of_2026(folder),
        *leaders.leaders(folder),
        *states.factbook(folder, names),
        *leaders.congress(folder),
    ):
        yield leaders.with_article(entry, titles)
    yield from bodies.international_bodies(folder)


def _peoples(register: Register) -> Iterator[Entry]:
    """Yield the people of each country as a group: "Russians"."""
    for entry in register.entries:
        if entry.people:
            yield Entry(entry.people, ActorType.GROUP, country=entry.name, weight=10)


def main() -> int:
    """Compile, and say what was compiled or what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the open data")
    parser.add_argument("--output", type=Path, default=SHIPPED, help="the file to write")
    options = parser.parse_args()
    needed = [options.data / "knowledge", options.data / "evaluation" / "dev" / anchors.FILE]
    missing = [str(path) for path in needed if not path.exists()]
    if missing:
        sys.stderr.write(
            f"knowledge: not there: {', '.join(missing)}; the shipped file stays as it is."
            " docs/knowledge.md says where the sources are published.\n"
        )
        return 1
    sys.stdout.write(compile_knowledge(options.data, options.output) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
