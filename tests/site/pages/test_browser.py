"""The pages in a real browser: nothing is refused, nothing overflows, facts and words light up."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.content.brief import Correction, CorrectionKind
from briefgen.site.model import Article, Site
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"


@pytest.fixture
def site(tmp_path: Path, article: Callable[..., Article], newsroom: Callable[..., Site]) -> Path:
    """Write a small site; returns its folder."""
    note = Correction(date(2021, 5, 4), CorrectionKind.CORRECTION, "Forty.", "14", "about 40")
    wrote = article(
        "[Ada Moe|ada-moe] opened {about 40} bridges in [Oslo|oslo] on {Monday|2021-05-03}.\n\n"
        "<<They stand,>> she said.\n\n" + "\n\n".join(["The day was long."] * 40),
        title=f"Bridges of {LONG} open",
        corrections=(note,),
        tags=("roads",),
    )
    for page in html_pages(newsroom(wrote, article("[Oslo|oslo] slept.", "night")), load_theme()):
        path = tmp_path / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page.render())
    return tmp_path


def opened(browser: "Browser", address: str, **context: object) -> "Page":
    page = browser.new_context(**context).new_page()  # type: ignore[arg-type] # options vary
    page.goto(address)
    return page


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_page_is_too_wide_or_says_anything_in_the_console(
    viewport: dict[str, int], site: Path, browser: "Browser"
) -> None:
    page = browser.new_context(viewport=viewport).new_page()  # type: ignore[arg-type]
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))

    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate("document.styleSheets.length") >= 3
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= viewport["width"], path.name

    assert said == []


@pytest.mark.parametrize("fact", ["date-1", "figure-1", "quote-1"])
def test_a_fact_and_its_words_light_up_together(fact: str, site: Path, browser: "Browser") -> None:
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), viewport=WIDE)

    page.hover(f"#words-{fact}")
    lit = page.eval_on_selector_all(".lit", "all => all.map(each => each.id)")
    page.hover("h1")

    assert {f"words-{fact}", f"fact-{fact}"} <= set(lit)
    assert page.locator(".lit").count() == 0


def test_the_keyboard_goes_from_words_to_fact_and_back(site: Path, browser: "Browser") -> None:
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), java_script_enabled=False)

    page.focus("#words-date-1")
    page.keyboard.press("Enter")
    page.wait_for_url("**#fact-date-1")
    page.focus("#fact-date-1 a")
    page.keyboard.press("Enter")

    page.wait_for_url("**#words-date-1")


def test_a_name_opens_a_card_that_escape_closes(site: Path, browser: "Browser") -> None:
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), viewport=WIDE)
    name, card = page.locator("a.actor").first, page.locator("#_card")

    page.focus("a.actor")
    page.keyboard.press("Enter")
    shown = card.inner_text()
    inside = page.evaluate("document.activeElement.closest('#_card') !== null")
    expanded = name.get_attribute("aria-expanded")
    page.keyboard.press("Escape")

    for words in ("Ada Moe", "PERSON", "bridge builder", "Everything about"):
        assert words in shown
    assert (inside, expanded) == (True, "true")
    assert not card.is_visible()
    assert page.evaluate("document.activeElement.className") == "actor"
    assert name.get_attribute("aria-expanded") == "false"


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_a_card_is_seen_whole_and_leads_to_the_actor(
    viewport: dict[str, int], site: Path, browser: "Browser"
) -> None:
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), viewport=viewport)

    page.click("a.actor >> nth=1")
    box = page.locator("#_card").bounding_box()
    page.click("a.actor >> nth=1", force=True)
    again = page.locator("#_card").is_visible()
    page.click("a.actor >> nth=1")
    page.click("#_card .page a")

    assert box is not None
    assert box["x"] >= 0 <= box["y"]
    assert box["x"] + box["width"] <= viewport["width"]
    assert box["y"] + box["height"] <= viewport["height"]
    assert not again
    page.wait_for_url("**/actors/oslo.html")


def test_a_name_is_a_plain_link_without_script(site: Path, browser: "Browser") -> None:
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), java_script_enabled=False)

    page.click("a.actor")

    page.wait_for_url("**/actors/ada-moe.html")


def test_the_first_key_skips_to_the_content(site: Path, browser: "Browser") -> None:
    page = opened(browser, (site / "index.html").as_uri())

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_facts_stand_beside_the_text_and_below_it_on_a_phone(
    site: Path, browser: "Browser"
) -> None:
    def places(viewport: dict[str, int]) -> tuple[float, float, float]:
        page = opened(browser, (site / "briefs/bridge.html").as_uri(), viewport=viewport)
        text, facts = (page.locator(each).bounding_box() for each in (".text", ".facts"))
        assert text is not None
        assert facts is not None
        return text["x"] + text["width"] - facts["x"], text["y"] + text["height"], facts["y"]

    overlap, text_end, facts_start = places(WIDE)
    assert overlap < 0
    assert facts_start < text_end
    _, text_end, facts_start = places(NARROW)
    assert facts_start >= text_end


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(scheme: str, site: Path, browser: "Browser") -> None:
    """WCAG 2.2, success criterion 1.4.3: 4.5 to 1, for every colour of the theme."""
    page = opened(browser, (site / "briefs/bridge.html").as_uri(), color_scheme=scheme)

    def luminance(name: str) -> float:
        value = page.evaluate(
            "name => getComputedStyle(document.documentElement).getPropertyValue(name)", name
        ).strip("# ")
        channels = [int(value[start : start + 2], 16) / 255 for start in (0, 2, 4)]
        linear = [
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
            for channel in channels
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(ink: str, paper: str) -> float:
        light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
        return (light + 0.05) / (dark + 0.05)

    for ink in ("--ink", "--soft", "--accent", "--date", "--figure", "--quote"):
        assert contrast(ink, "--paper") >= 4.5, ink
    for paper in ("--notice", "--lit", "--card"):
        assert contrast("--ink", paper) >= 4.5, paper
    assert contrast("--soft", "--notice") >= 4.5
    assert contrast("--accent", "--notice") >= 4.5
