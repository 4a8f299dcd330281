"""Paper, and readers who want nothing to move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import ALL, BRIEF, DEMONSTRATION

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PAPER = 700  # pixels: about what lies between the margins of a sheet
# What is cut off: on paper nobody can scroll.
CUT_OFF = """() => [...document.querySelectorAll("body *")]
  .filter((node) => getComputedStyle(node).overflowX !== "visible"
    && node.checkVisibility() && !node.closest(".unseen")
    && (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1))
  .map((node) => node.outerHTML.slice(0, 150))"""
# What is read on the screen and hidden on paper, but for what only leads elsewhere.
MISSING = """() => [...document.querySelectorAll(
    "main :is(h1, h2, h3, p, li, td, th, dd, dt, blockquote, time, figure, svg, img, pre)")]
  .filter((node) => !node.checkVisibility()
    && !node.closest(
      "nav, .jump, .filter, .notice .more, .unseen, [hidden], [popover], [data-otherwise]")
    && !node.matches(".network .few")) // on paper there is room for the drawing of all
  .map((node) => node.outerHTML.slice(0, 150))"""
MOVING = """() => [...document.querySelectorAll("*")].filter((node) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
  return animationName !== "none" || scrollBehavior !== "auto"
    || transitionDuration.split(", ").some((duration) => parseFloat(duration) > 0);
}).map((node) => node.outerHTML.slice(0, 150))"""


@pytest.mark.parametrize("path", ALL)
def test_paper_shows_all_there_is_to_read(page: Page, sites: str, path: str) -> None:
    page.set_viewport_size({"width": PAPER, "height": 900})
    page.goto(sites + path)
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator("h1").count() == 1
    assert page.evaluate(MISSING) == []
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER


@pytest.mark.usefixtures("published")
def test_a_thumb_hits_the_mark_of_a_quote(browser: Browser, sites: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    phone = context.new_page()
    phone.goto(sites + BRIEF)
    mark = phone.locator(".mark.quote").first
    assert phone.evaluate("matchMedia('(pointer: coarse)').matches")
    box = mark.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 20
    context.close()


def test_paper_has_no_navigation_and_is_white(page: Page, sites: str) -> None:
    page.goto(sites + BRIEF)
    page.emulate_media(media="print", color_scheme="dark")
    for part in (".sections", ".skip", ".read-next", ".colophon ul"):
        assert not page.locator(part).first.is_visible(), part
    style = "getComputedStyle(document.body)"
    assert page.evaluate(f"[{style}.color, {style}.backgroundColor]") == [
        "rgb(0, 0, 0)",
        "rgb(255, 255, 255)",
    ]


@pytest.mark.parametrize("path", DEMONSTRATION)
def test_nothing_moves_for_those_who_want_it_so(page: Page, sites: str, path: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(sites + path)
    assert page.evaluate(MOVING) == []
