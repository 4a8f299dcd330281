"""The README's tutorial, word for word."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

from briefgen.scaffold import make_newsroom
from tests.conftest import Desk

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def block(start: str) -> str:
    """Return the indented block of the README that starts with this line, unindented."""
    blocks = (dedent(found) for found in re.findall(r"(?:^(?: {4}.*)?\n)+", README, re.MULTILINE))
    (found,) = (each.strip("\n") for each in blocks if each.strip("\n").startswith(start))
    return found + "\n"


def test_the_tutorials_brief_with_its_corrections_and_overrides(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    make_newsroom(desk.root, None)
    front_matter = block("corrections:") + block("annotations:")
    brief = block("---").replace("draft: true\n", front_matter)
    desk.write("content/2025/ferry.md", brief)
    report = desk.build()
    assert [str(diagnostic) for diagnostic in report.diagnostics] == []
    assert report.briefs == 2
    page = desk.page("briefs/ferry.html")
    assert "daily commuters" in page
    assert "Berlenga Islands" in page
    assert "2,100" in page


def test_the_tutorials_who_is_who(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    make_newsroom(desk.root, None)
    desk.write(
        "actors.yaml",
        block("- id: ines-carvalho")
        + ("- {id: harbour-authority, name: Harbour Authority, type: organisation}\n"),
    )
    assert desk.told() == []
    assert "Mayor of Porto Velho" in desk.page("briefs/harbour-bridge.html")
