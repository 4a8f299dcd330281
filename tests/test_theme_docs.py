"""docs/theme.md: it names everything that a template can use, and its examples work."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefgen.config import SiteConfig
from briefgen.site import (
    actor_page,
    appearance_chart,
    balance,
    brief_page,
    corrections_log,
    days,
    excerpts,
    facts,
    formats,
    press,
    theme,
    views,
    who,
)
from briefgen.site.explore import chronology, drawing, lists, network, overview, quotes
from tests.conftest import Desk
from tests.values import names

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
DOCS = (ROOT / "docs/theme.md").read_text(encoding="utf-8")
NAMED = set(re.findall(r"`([^`\n]+)`", DOCS))
SEEN = (
    *(actor_page, appearance_chart, balance, brief_page, corrections_log, days, excerpts, facts),
    *(press, views, who),
    *(formats, chronology, drawing, lists, network, overview, quotes),
)
INSIDE = {"Around", "Drawn"}
"""Values that no template sees."""


def seen() -> Iterator[type[Any]]:
    """Yield the values that templates see."""
    for module in SEEN:
        for name, value in vars(module).items():
            own = getattr(value, "__module__", "") == module.__name__ and name not in INSIDE
            if own and isinstance(value, type) and names(value):
                yield value


def example(language: str, number: int = 0) -> str:
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", DOCS, re.DOTALL)
    return found[number]


def test_every_field_that_templates_see_is_named() -> None:
    missing = {
        f"{value.__name__}.{name}" for value in seen() for name in names(value) if name not in NAMED
    }
    assert missing == set()


def test_every_template_is_named() -> None:
    folder = ROOT / "templates"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert names - NAMED == set()


def test_every_block_filter_and_variable_is_named() -> None:
    templates = "".join(path.read_text("utf-8") for path in (ROOT / "templates").rglob("*.html"))
    style = (ROOT / "templates/static/style.css").read_text("utf-8")
    filters = press.Press(theme.load_theme(), SiteConfig(""))._filters()  # noqa: SLF001 - all of them
    named = {name.partition("(")[0] for name in NAMED}

    assert set(re.findall(r"{% block (\w+)", templates)) - named == set()
    assert filters.keys() - named == set()
    assert set(re.findall(r"(--[\w]+):", style)) - named == set()


def test_the_look_takes_twenty_lines_and_sets_nothing_unknown() -> None:
    look = example("css")
    known = re.findall(r"(--\w+):", (ROOT / "templates/static/style.css").read_text("utf-8"))

    assert set(re.findall(r"(--\w+):", look)) == set(known)
    assert len([line for line in look.splitlines() if ":" in line]) <= 20


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "desk")
    desk.write("briefgen.yaml", "title: Fjord Wire\npublisher: {email: desk@wire.example}\n")
    desk.write(
        "content/bridge.md",
        "---\ntitle: Bridge\ndate: 2025-05-01\ntags: [roads]\n"
        "extra: {embargo: Not before noon.}\n---\nIt [opened](/pages/about-us.html).\n",
    )
    desk.write("content/ferry.md", "---\ntitle: Ferry\ndate: 2025-05-02\n---\nIt sailed.\n")
    return desk


def test_the_examples_work_as_they_stand(desk: Desk) -> None:
    sources, head, about, links = (example("jinja", number) for number in range(4))
    desk.write("templates/parts/sources.html", sources)
    desk.write("templates/brief.html", head)
    desk.write("templates/pages/about-us.html", about)
    desk.write("templates/parts/own_links.html", links)
    desk.write("templates/messages/en.po", example("po"))
    desk.write("templates/static/own.css", example("css"))

    assert desk.told() == []
    brief, page = desk.page("briefs/bridge.html"), desk.page("pages/about-us.html")
    assert '<p class="note">Not before noon.</p>' in brief
    assert "Not before noon" not in desk.page("briefs/ferry.html")
    assert '<meta name="news_keywords" content="roads">' in brief
    assert '<a href="../pages/about-us.html">opened</a>' in brief
    assert '<h1 class="list-title" dir="auto">About Fjord Wire</h1>' in page
    assert "Setting it right" in page
    assert 'href="about-us.html">About us</a></li>' in page
    assert "--paper: #ffffff" in desk.page("static/own.css")
