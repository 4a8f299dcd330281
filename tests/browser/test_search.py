"""The search of the demonstration site as a reader meets it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

LISTED = "[data-results] > li"
FOUND = re.compile(r"Briefs found: \d+")


def search(page: Page, address: str, words: str) -> None:
    page.goto(address + "search.html")
    page.get_by_label("Words to find").fill(words)
    expect(page.get_by_role("status")).to_have_text(FOUND)


def test_results_appear_as_one_types(page: Page, address: str) -> None:
    page.goto(address + "search.html")
    page.get_by_label("Words to find").press_sequentially("missiles")

    expect(page.get_by_role("status")).to_have_text(FOUND)
    first = page.locator(LISTED).first
    expect(first.get_by_role("heading")).to_be_visible()
    expect(first.locator("mark").first).to_have_text(re.compile("missile", re.IGNORECASE))


def test_a_headline_is_found_although_its_words_are_not_in_the_text(
    page: Page, address: str
) -> None:
    search(page, address, "epoch talks Malta")
    expect(page.locator(LISTED).first).to_contain_text("Bush and Gorbachev see a new epoch")


def test_a_result_leads_to_its_words(page: Page, address: str) -> None:
    search(page, address, "presidents")  # the text has "President"
    page.locator(LISTED).first.get_by_role("link").click()

    expect(page).to_have_url(re.compile(r"/briefs/[\w-]+\.html\?highlight=president"))
    marks = page.locator(".text mark")
    expect(marks.first).to_have_text(re.compile("president", re.IGNORECASE))
    expect(marks.first).to_be_in_viewport()

    page.go_back()
    page.locator(LISTED).first.wait_for()
    expect(page.get_by_label("Words to find")).to_have_value("presidents")


def test_a_mark_holds_a_word_and_no_comma(page: Page, address: str) -> None:
    search(page, address, "moon")
    marks = page.locator(f"{LISTED} mark").all_inner_texts()
    assert len(marks) > 3
    assert all(mark.isalpha() for mark in marks)
    assert "go to the moon,”" in page.locator("[data-results]").inner_text()


def test_filters_narrow_a_search_and_stay_in_its_address(page: Page, address: str) -> None:
    search(page, address, "president")
    everywhere = page.get_by_role("status").inner_text()
    page.get_by_role("combobox", name="Tag", exact=True).select_option("moon")

    expect(page.get_by_role("status")).not_to_have_text(everywhere)
    expect(page).to_have_url(re.compile(r"\?q=president&tag=moon$"))
    found = page.get_by_role("status").inner_text()
    count = re.sub(r"\D", "", found)
    expect(page.locator("select[name=tag] option:checked")).to_have_text(f"moon ({count})")

    page.reload()
    expect(page.get_by_role("status")).to_have_text(found)
    expect(page.get_by_role("combobox", name="Tag", exact=True)).to_have_value("moon")


@pytest.mark.parametrize(
    ("label", "value"), [("Actor", "John F. Kennedy"), ("Tag", "moon"), ("Year", "1962")]
)
def test_a_filter_alone_lists_its_briefs_newest_first(
    page: Page, address: str, label: str, value: str
) -> None:
    page.goto(address + "search.html")
    page.get_by_role("combobox", name=label, exact=True).select_option(value)
    page.locator(LISTED).first.wait_for()

    days = [item.get_attribute("datetime") or "" for item in page.locator(f"{LISTED} time").all()]
    assert days == sorted(days, reverse=True)
    assert days


def test_more_than_the_first_results_can_be_asked_for_by_keyboard(page: Page, address: str) -> None:
    search(page, address, "president")
    shown = page.locator(LISTED).count()
    page.get_by_role("button", name="More").press("Enter")

    expect(page.locator(LISTED).nth(shown).get_by_role("link")).to_be_focused()


def test_nothing_found_is_told(page: Page, address: str) -> None:
    page.goto(address + "search.html")
    page.get_by_label("Words to find").press_sequentially("qzxqzxqzx")
    expect(page.get_by_role("status")).to_have_text(re.compile("No brief has all of this"))


def test_a_slash_opens_the_search_from_any_page(page: Page, address: str) -> None:
    page.goto(address + "briefs/apollo-11.html")
    page.keyboard.press("/")

    expect(page).to_have_url(re.compile(r"/search\.html$"))
    field = page.get_by_label("Words to find")
    expect(field).to_be_focused()
    page.keyboard.type("a/b")  # while one types, it is a letter
    expect(field).to_have_value("a/b")

    page.get_by_role("combobox", name="Order", exact=True).focus()
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(field).to_be_focused()


def test_the_slash_can_be_turned_off(page: Page, address: str) -> None:
    page.goto(address + "search.html")
    page.get_by_label("The key / opens the search on every page").uncheck()
    page.goto(address + "index.html")
    page.keyboard.press("/")
    page.wait_for_timeout(200)
    assert page.url == address + "index.html"


def test_without_a_script_there_are_other_ways(page: Page, address: str) -> None:
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(address + "search.html")

    expect(plain.get_by_text("The search needs JavaScript.")).to_be_visible()
    expect(plain.locator("form")).to_be_hidden()
    ways = plain.locator("main a")
    assert [way.get_attribute("href") for way in ways.all()] == [
        "chronology/index.html",
        "actors/index.html",
        "tags/index.html",
    ]
    context.close()


def test_from_the_file_system_the_page_says_why_it_cannot_search(
    page: Page, demonstration: Path
) -> None:
    page.goto((demonstration / "search.html").as_uri())

    expect(page.get_by_text("The search works where the site is published")).to_be_visible()
    expect(page.get_by_text("The search needs JavaScript.")).to_be_hidden()
    expect(page.locator("form")).to_be_hidden()


def test_words_are_marked_whatever_stands_in_the_address(page: Page, address: str) -> None:
    page.goto(address + "briefs/apollo-11.html?highlight=%3Cimg%3E(&highlight=[-a&highlight=moon")
    expect(page.locator("main mark").first).to_have_text(re.compile("moon", re.IGNORECASE))
