"""The demonstration site, and awkward ones, as a reader meets them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.kinds import ALL, NARROW, WIDE

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

SMALLEST = 320  # pixels: WCAG 2.2, success criterion 1.4.10
HEAVIEST = 55_000  # bytes of HTML, style sheets and scripts


@pytest.mark.parametrize("path", ALL)
def test_pages_load_in_silence_and_fit_the_screen(page: Page, sites: str, path: str) -> None:
    response = page.goto(sites + path)
    assert response is not None
    assert response.ok
    assert page.locator("h1").count() == 1
    for width in (WIDE["width"], NARROW["width"], SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_brief_of_400_words_is_light(
    browser: Browser, published: dict[str, Path], sites: str
) -> None:
    assert "awkward" in published
    page = browser.new_page()  # what an older one has in its memory weighs nothing there
    page.goto(sites + "awkward/briefs/words.html")
    assert 400 <= len(page.locator(".text").inner_text().split()) < 440
    assert page.locator(".facts [id^=fact-]").count() >= 30
    weights = page.evaluate(
        """() => [...performance.getEntriesByType("navigation"),
            ...performance.getEntriesByType("resource")]
          .filter(({ initiatorType }) => ["navigation", "link", "script"].includes(initiatorType))
          .map(({ decodedBodySize }) => decodedBodySize)"""
    )
    assert len(weights) >= 5  # the page, its style sheets, its scripts
    assert 40_000 < sum(weights) <= HEAVIEST
    page.close()


def test_the_site_works_from_the_file_system(page: Page, demonstration: Path) -> None:
    page.goto((demonstration / "index.html").as_uri())
    page.get_by_role("link", name="Actors", exact=True).click()
    page.get_by_role("link", name="John F. Kennedy").first.click()
    expect(page.locator("h1")).to_have_text("John F. Kennedy")
    page.locator("main a[href*='briefs/']").first.click()
    expect(page).to_have_url(re.compile(r"/briefs/[a-z0-9-]+\.html"))


def test_everything_stands_there_without_javascript(page: Page, address: str) -> None:
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address + "briefs/apollo-11.html")
    page.goto(address + "briefs/apollo-11.html")
    assert plain.locator("main").inner_text() == page.locator("main").inner_text()
    context.close()


def test_light_and_dark_are_different_and_both_readable(page: Page, address: str) -> None:
    colours = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(address + "briefs/apollo-11.html")
        style = "getComputedStyle(document.body)"
        colours[scheme] = page.evaluate(f"[{style}.color, {style}.backgroundColor]")
    assert colours["light"] != colours["dark"]
    for text, background in colours.values():
        assert contrast(text, background) >= 7


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two CSS colours, as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        channels = [float(number) / 255 for number in re.findall(r"[\d.]+", colour)[:3]]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_list_of_actors_narrows_as_one_types(page: Page, address: str) -> None:
    page.goto(address + "actors/index.html")
    names = page.locator(".counted a:visible")
    every = names.count()
    page.get_by_label("Filter by name").fill("kenn")
    assert names.all_inner_texts() == ["John F. Kennedy"]
    assert page.locator("output").inner_text() == f"1 / {every}"
    page.get_by_label("Kind").select_option(label="Places")
    assert names.count() == 0
    page.get_by_label("Filter by name").fill("")
    assert "Moscow" in names.all_inner_texts()
    page.get_by_label("Kind").select_option(label="All kinds")
    assert names.count() == every


def test_a_letter_of_many_actors_narrows_as_one_types(page: Page, sites: str) -> None:
    page.goto(f"{sites}crowded/actors/index.html")
    assert page.get_by_label("Filter by name").count() == 0  # most names are on other pages
    page.get_by_role("link", name="A", exact=True).click()
    page.get_by_label("Filter by name").fill("ines")
    assert page.locator(".counted a:visible").all_inner_texts() == ["Ines Aalmoen", "Ines Aammoen"]
    assert page.locator("output").inner_text() == "2 / 14"


def test_the_list_of_actors_is_whole_without_a_script(
    browser: Browser, demonstration: Path
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((demonstration / "actors/index.html").as_uri())
    assert page.locator("form").is_hidden()
    assert page.get_by_role("link", name="John F. Kennedy").is_visible()
    page.close()


def test_an_actor_of_the_drawing_leads_to_its_page(page: Page, address: str) -> None:
    page.goto(address + "network.html")
    page.locator("svg a:visible", has_text="John F. Kennedy").locator("circle").click()
    page.wait_for_url(address + "actors/john-f-kennedy.html")


def test_companions_take_few_lines_on_a_phone(page: Page, address: str) -> None:
    page.goto(address + "actors/john-f-kennedy.html")
    companions = page.locator(".companions li")
    lines = "(all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size"
    assert companions.count() == 12
    page.set_viewport_size(WIDE)
    assert companions.evaluate_all(lines) == 12
    page.set_viewport_size(NARROW)
    assert companions.evaluate_all(lines) <= 7


# What of a drawing lies outside of it, and whether two of its names lie on each other.
OUTSIDE = """(svg) => {
  const { left, right, top, bottom } = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("circle, text")]
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1
        || box.top < top - 1 || box.bottom > bottom + 1;
    })
    .map((node) => node.outerHTML);
}"""


@pytest.mark.parametrize("site", ["demonstration", "awkward"])
def test_one_drawing_is_shown_whole_on_any_screen(page: Page, sites: str, site: str) -> None:
    page.goto(f"{sites}{site}/network.html")
    for width, name in ((WIDE["width"], "all"), (NARROW["width"], "few"), (SMALLEST, "few")):
        page.set_viewport_size({"width": width, "height": 800})
        shown = page.locator(".network svg:visible")
        expect(shown).to_have_class(name)
        assert shown.evaluate(OUTSIDE) == []
        letters = shown.evaluate("(svg) => 13 * svg.getScreenCTM().a")
        assert letters >= 10  # pixels


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_drawing_follows_the_colour_scheme(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address + "network.html")
    colours = page.evaluate(
        "[getComputedStyle(document.querySelector('.network text')).fill,"
        " getComputedStyle(document.body).color]"
    )
    assert colours[0] == colours[1]


def test_no_card_stands_alone_beside_an_empty_half(page: Page, address: str) -> None:
    page.goto(address + "index.html")
    for cards in (".cards", ".cards:not(:has(.lead))"):
        for _ in range(4):
            last = page.locator(f"{cards} > .card").last
            box, frame = last.bounding_box(), page.locator(cards).bounding_box()
            assert box is not None
            assert frame is not None
            assert abs(box["x"] + box["width"] - frame["x"] - frame["width"]) < 1
            last.evaluate("(card) => card.remove()")
        page.locator(".lead").evaluate_all("(leads) => leads.map((lead) => lead.remove())")


@pytest.mark.parametrize("path", ["demonstration/index.html", "german/index.html"])
def test_the_navigation_is_one_row_on_a_phone(page: Page, sites: str, path: str) -> None:
    page.goto(sites + path)
    for width in (375, NARROW["width"], SMALLEST):
        page.set_viewport_size({"width": width, "height": 800})
        links = page.locator(".sections li:not(.find) a")
        tops = links.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().top)")
        assert len(tops) == 5
        assert len(set(tops)) == 1
        search = page.get_by_role("link", name="Search" if "demo" in path else "Suche", exact=True)
        expect(search).to_be_in_viewport()
        name, find = page.locator(".masthead .name a").bounding_box(), search.bounding_box()
        assert name is not None
        assert find is not None
        assert name["x"] + name["width"] <= find["x"]
