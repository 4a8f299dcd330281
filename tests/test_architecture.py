"""The house has floors: a module imports from its own floor and those below, never from above."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "briefgen"

# From the ground up; a module belongs to the floor that names it most precisely.
FLOORS = (
    ("__init__", "diagnostics", "slugs", "output", "report", "cache"),
    ("config", "reading"),
    ("settings", "annotate"),
    ("content", "actors"),
    ("site",),
    ("corrections", "records"),
    ("newsroom", "schedule", "writing", "gone"),
    ("articles", "checks"),
    ("build", "stream", "explain"),
    ("scaffold", "publish", "serve", "present", "folders", "wording"),
    ("options", "progress"),
    ("telling",),
    ("cli",),
    ("__main__",),
)
FINDERS = ("actors", "dates", "figures", "quotes")
FLOOR_OF = {name: number for number, names in enumerate(FLOORS) for name in names}


def floor_of(module: str) -> int | None:
    """Return the floor of a module, named without the package, or None if it has none."""
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        floor = FLOOR_OF.get(".".join(parts[:length]))
        if floor is not None:
            return floor
    return None


@cache
def modules() -> dict[str, ast.Module]:
    """Return every module's syntax tree, by its name without the package."""
    found = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        found[name.removesuffix(".__init__")] = ast.parse(file.read_text(encoding="utf-8"))
    return found


def imports_of(tree: ast.Module, *, types: bool = False) -> set[str]:
    """Return what a module imports of the package when it runs, and for its ``types``."""
    ignored = (
        set()
        if types
        else {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
            for inner in ast.walk(node)
        }
    )
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in ignored or not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        package = node.module.partition(".")[2]
        if node.module.partition(".")[0] != "briefgen":
            continue
        for alias in node.names:
            inner = f"{package}.{alias.name}".removeprefix(".")
            found.add(inner if inner in modules() else package or "__init__")
    return found


def test_every_module_has_a_floor() -> None:
    assert [name for name in modules() if floor_of(name) is None] == []


def test_no_module_imports_from_a_floor_above() -> None:
    wrong = []
    for name, tree in modules().items():
        here = floor_of(name)
        for imported in imports_of(tree):
            there = floor_of(imported)
            if here is not None and there is not None and there > here:
                wrong.append((name, imported))
    assert wrong == []


def test_no_module_needs_itself_by_way_of_others() -> None:
    """Not for its types either: whoever reads one of a circle has to read all of them."""
    TopologicalSorter(
        {name: imports_of(tree, types=True) for name, tree in modules().items()}
    ).prepare()


def test_the_drawing_shows_every_module_on_its_floor() -> None:
    text = (PACKAGE.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawing = text.split("holds the code to this drawing.")[1].split("Outside the package")[0]
    lines = re.findall(r"^ {4}((?:[a-z_]+(?:\.py|/) *)+)", drawing, re.MULTILINE)
    drawn = [name.removesuffix(".py").strip("/") for line in lines for name in line.split()]
    assert sorted(drawn) == sorted(FLOOR_OF.keys() - {"__init__", "__main__"})
    floors = [FLOOR_OF[name] for name in drawn]
    assert floors == sorted(floors, reverse=True)


def test_no_finder_needs_itself_by_way_of_others() -> None:
    """Words and tables are lent one way: quotes and figures take those of the actors."""
    lends: dict[str, set[str]] = {finder: set() for finder in FINDERS}
    for name, tree in modules().items():
        finder = finder_of(name)
        if finder:
            lends[finder] |= {finder_of(each) for each in imports_of(tree)} - {finder, ""}
    TopologicalSorter(lends).prepare()


def finder_of(module: str) -> str:
    """Return the finder that a module is of, or ""."""
    room = module.removeprefix("annotate.").partition(".")[0]
    return room if module.startswith("annotate.") and room in FINDERS else ""


def test_the_annotator_knows_no_files_no_site_and_no_front_matter() -> None:
    for name, tree in modules().items():
        if name.startswith("annotate"):
            rooms = {imported.partition(".")[0] for imported in imports_of(tree)}
            assert rooms <= {"annotate"}, name
