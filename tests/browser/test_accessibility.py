"""axe-core finds nothing on any kind of page: wide and narrow, in the light and in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.kinds import AWKWARD, DEMONSTRATION, NARROW, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page

AXE = Axe()
# Targets of 24 by 24 pixels are a rule of WCAG 2.2 that axe leaves off.
RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
# The dark scheme has other colours, and nothing else that is different.
COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}


def violations(page: Page, options: dict[str, Any]) -> list[str]:
    found = AXE.run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:200]}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("path", DEMONSTRATION)
def test_axe_finds_nothing(page: Page, sites: str, path: str) -> None:
    page.goto(sites + path)
    found = []
    for viewport in (WIDE, NARROW):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme="light")
        found += violations(page, RULES)
        page.emulate_media(color_scheme="dark")
        found += violations(page, COLOURS)
    assert found == []


@pytest.mark.parametrize("path", AWKWARD)
def test_axe_finds_nothing_in_awkward_newsrooms(page: Page, sites: str, path: str) -> None:
    page.goto(sites + path)
    found = violations(page, RULES)
    page.set_viewport_size(NARROW)
    page.emulate_media(color_scheme="dark")
    assert found + violations(page, RULES) == []


def test_axe_would_find_something(page: Page) -> None:
    page.set_content("<html lang=en><title>t</title><main><h1>h</h1><img src='data:,'></main>")
    assert any("image-alt" in each for each in violations(page, RULES))
