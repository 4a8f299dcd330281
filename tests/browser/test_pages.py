"""The demonstration site as a reader meets it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PAGES = (
    "index.html",
    "page-2.html",
    "briefs/apollo-11.html",
    "actors/index.html",
    "actors/john-f-kennedy.html",
    "tags/index.html",
    "corrections.html",
    "search.html",
    "explore.html",
    "chronology/index.html",
    "chronology/1962.html",
    "network.html",
    "quotes.html",
    "developers.html",
    "404.html",
)


class Links(HTMLParser):
    """The addresses that a page names, and the ids that it defines."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            canonical = tag in {"link", "meta"} and ("rel", "canonical") in attrs
            if name in {"href", "src"} and value is not None and not canonical:
                self.addresses.append(value)


@pytest.fixture(scope="session")
def links(demonstration: Path) -> dict[str, Links]:
    """Return what every page of the site links to, by its path."""
    found = {}
    for file in sorted(demonstration.rglob("*.html")):
        found[file.relative_to(demonstration).as_posix()] = parsed = Links()
        parsed.feed(file.read_text(encoding="utf-8"))
    return found


def test_every_link_and_fragment_resolves(demonstration: Path, links: dict[str, Links]) -> None:
    broken = []
    for path, page in links.items():
        if path == "404.html":
            continue  # it is served at any address, and so names the site's own
        for address in page.addresses:
            if urlsplit(address).scheme:
                continue
            target, fragment = urldefrag(urljoin(path, address))
            target = unquote(target) or path
            if not (demonstration / target).is_file() or (
                fragment and unquote(fragment) not in links[target].ids
            ):
                broken.append((path, address))
    assert broken == []


def test_no_page_defines_an_id_twice(links: dict[str, Links]) -> None:
    twice = {
        path: repeated
        for path, page in links.items()
        if (repeated := {name for name in page.ids if page.ids.count(name) > 1})
    }
    assert twice == {}


@pytest.mark.parametrize("path", PAGES)
def test_pages_load_in_silence_under_a_sub_path(page: Page, address: str, path: str) -> None:
    response = page.goto(address + path)
    assert response is not None
    assert response.ok
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(page: Page, address: str, path: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_site_works_from_the_file_system(page: Page, demonstration: Path) -> None:
    page.goto((demonstration / "index.html").as_uri())
    page.get_by_role("link", name="Actors", exact=True).click()
    page.get_by_role("link", name="John F. Kennedy").first.click()
    assert page.locator("h1").inner_text() == "John F. Kennedy"
    page.locator("main a[href*='briefs/']").first.click()
    assert re.search(r"/briefs/[a-z0-9-]+\.html", page.url)


def test_a_fact_leads_to_its_words_and_back_by_keyboard(page: Page, address: str) -> None:
    page.goto(address + "briefs/apollo-11.html")
    fact = page.locator("aside a[href^='#words-']").first
    target = fact.get_attribute("href")
    fact.focus()
    page.keyboard.press("Enter")
    assert target is not None
    assert page.url.endswith(target)
    back = page.locator(f"main a[href='#{target.removeprefix('#words-').join(['fact-', ''])}']")
    back.first.focus()
    page.keyboard.press("Enter")
    assert "#fact-" in page.url


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


def test_print_leaves_out_the_navigation(page: Page, address: str) -> None:
    page.emulate_media(media="print")
    page.goto(address + "briefs/apollo-11.html")
    assert not page.locator("header nav").first.is_visible()
    assert page.locator("h1").is_visible()


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
    page.locator("svg a", has_text="John F. Kennedy").locator("circle").click()
    assert page.url == address + "actors/john-f-kennedy.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_drawing_follows_the_colour_scheme(page: Page, address: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address + "network.html")
    colours = page.evaluate(
        "[getComputedStyle(document.querySelector('.network text')).fill,"
        " getComputedStyle(document.body).color]"
    )
    assert colours[0] == colours[1]
