"""Readers without a pointer: every way through the site by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.kinds import ACTOR, ACTORS, BRIEF, DEMONSTRATION, NARROW, WIDE

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

STOPS = 60  # how many steps of a long page are looked at
# Whether what has the focus is outlined, stands in the window, and lies under nothing else.
FOCUS = """() => {
  const node = document.activeElement;
  if (!node || node === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const box = [...node.getClientRects()].find(({ width, height }) => width && height);
  const middle = box && (box.top + box.bottom) / 2;
  const there = box && [box.left + 2, (box.left + box.right) / 2, box.right - 2]
    .map((x) => document.elementFromPoint(x, middle));
  return {
    what: node.outerHTML.slice(0, 150),
    outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    seen: Boolean(there?.some((top) => node.contains(top))),
  };
}"""


@pytest.fixture
def still(page: Page) -> Page:
    """Return the window as someone has it who wants no motion: it scrolls at once."""
    page.emulate_media(reduced_motion="reduce")
    return page


def tab_to(page: Page, selector: str) -> None:
    """Press the Tab key until what has the focus is such an element."""
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"no way to {selector} by the Tab key")


def focused(page: Page, attribute: str) -> Any:
    return page.evaluate(f"document.activeElement.{attribute}")


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("path", [*DEMONSTRATION, "awkward/briefs/long.html"])
def test_what_has_the_focus_is_always_seen(
    still: Page, sites: str, path: str, viewport: ViewportSize
) -> None:
    still.set_viewport_size(viewport)
    still.goto(sites + path)
    steps = []
    for _ in range(STOPS):
        still.keyboard.press("Tab")
        if (step := still.evaluate(FOCUS)) is None:
            break
        steps.append(step)
    assert len(steps) > 5
    assert [step["what"] for step in steps if not (step["outlined"] and step["seen"])] == []


# The search has the focus in its field from the start.
@pytest.mark.parametrize("path", [path for path in DEMONSTRATION if "search" not in path])
def test_the_first_key_shows_the_way_past_the_navigation(
    still: Page, sites: str, path: str
) -> None:
    still.goto(sites + path)
    still.keyboard.press("Tab")
    step = still.evaluate(FOCUS)
    assert 'class="skip"' in step["what"]
    assert step["seen"]
    still.keyboard.press("Enter")
    still.keyboard.press("Tab")
    assert still.evaluate("document.activeElement.closest('main, footer') !== null")


@pytest.mark.parametrize("kind", ["date", "figure", "quote"])
def test_words_lead_to_their_fact_and_back(still: Page, sites: str, kind: str) -> None:
    still.goto(sites + BRIEF)
    tab_to(still, f".text a[href^='#fact-{kind}']")
    there = focused(still, "hash")
    still.keyboard.press("Enter")
    still.wait_for_url(f"**{there}")
    still.keyboard.press("Tab")  # from where the page has gone to
    assert still.evaluate("there => document.activeElement.closest(there) !== null", there)
    back = focused(still, "hash")
    assert back == there.replace("#fact-", "#words-")
    still.keyboard.press("Enter")
    still.wait_for_url(f"**{back}")
    assert still.locator(back).evaluate(
        "node => { const { top, bottom } = node.getBoundingClientRect();"
        " return top >= 0 && bottom <= innerHeight; }"
    )


def test_a_card_opens_and_closes(still: Page, sites: str) -> None:
    still.goto(sites + BRIEF)
    card = still.locator("#_card")
    tab_to(still, ".text a.actor")
    name = focused(still, "href")
    for close in ("Escape", "Enter"):
        still.keyboard.press("Enter")
        assert card.is_visible()
        assert still.evaluate("document.activeElement.closest('#_card') !== null")
        if close == "Enter":
            tab_to(still, "#_card button")
        still.keyboard.press(close)
        assert not card.is_visible()
        assert focused(still, "href") == name
        assert focused(still, "className") == "actor"


def test_a_card_leads_to_the_page_of_its_actor(still: Page, sites: str) -> None:
    still.goto(sites + BRIEF)
    tab_to(still, ".text a.actor")
    there = focused(still, "href")
    still.keyboard.press("Enter")
    assert focused(still, "href") == there
    still.keyboard.press("Enter")
    still.wait_for_url(there)


@pytest.mark.parametrize(
    ("path", "rel"), [("demonstration/index.html", "next"), ("demonstration/page-2.html", "prev")]
)
def test_the_pager_turns_pages(still: Page, sites: str, path: str, rel: str) -> None:
    still.goto(sites + path)
    tab_to(still, f".pager a[rel={rel}]")
    there = focused(still, "href")
    still.keyboard.press("Enter")
    still.wait_for_url(there)


def test_a_filter_leads_to_an_actor(still: Page, sites: str) -> None:
    still.goto(sites + ACTORS)
    tab_to(still, "input[type=search]")
    still.keyboard.type("kennedy")
    tab_to(still, ".counted a")
    still.keyboard.press("Enter")
    still.wait_for_url(sites + ACTOR)


def test_a_wide_table_is_scrolled_by_keys(still: Page, sites: str) -> None:
    still.set_viewport_size(NARROW)
    still.goto(sites + "awkward/briefs/long.html")
    tab_to(still, ".text .wide")
    assert focused(still, "ariaLabel") == "Table 1"
    still.keyboard.press("ArrowRight")
    still.wait_for_function("() => document.activeElement.scrollLeft > 0")
