"""`briefgen serve`, as an editor has it beside the text."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from briefgen.build import Order, build
from briefgen.serve import HOST, PreviewServer
from briefgen.serve.builds import Builds
from tests.conftest import BRIEF, NOW, Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

LONG = "\n\n".join(f"The authority counted {number} cars." for number in range(2, 90))


class Preview:
    """A newsroom and its preview; it is built when the test says so."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.builds = Builds()
        self.site = desk.root / ".briefgen" / "preview"
        self.server = PreviewServer(self.site, 0, self.builds)
        self.address = f"http://{HOST}:{self.server.server_port}/"

    def build(self) -> None:
        report = build(Order(self.desk.root, self.site, NOW, drafts=True))
        if report.failed:
            self.builds.failed("\n".join(str(each) for each in report.diagnostics))
        else:
            self.builds.done()


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    desk = Desk(tmp_path / "desk")
    desk.write("briefgen.yaml", "title: The Desk\n")
    desk.write("content/bridge.md", f"{BRIEF}\n{LONG}\n")
    preview = Preview(desk)
    thread = threading.Thread(target=preview.server.serve_forever)
    thread.start()
    preview.build()
    yield preview
    preview.server.shutdown()
    thread.join()
    preview.server.server_close()


@pytest.fixture
def window(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    page.close()
    # No policy forbade anything. That a page or a server is gone, the browser itself says.
    assert [each for each in said if not each.startswith("Failed to load resource")] == []


@pytest.mark.parametrize("path", ["briefs/bridge.html", "briefs/bridge.html#correction-1"])
def test_a_page_is_loaded_again_where_it_was_scrolled_to(
    preview: Preview, window: Page, path: str
) -> None:
    window.goto(preview.address + path)
    window.evaluate("scrollTo({ top: 700, behavior: 'instant' })")
    preview.desk.write("content/bridge.md", f"{BRIEF}\n{LONG}\n\nAnd a tram.\n")
    preview.build()
    expect(window.get_by_text("And a tram.")).to_be_attached()
    deadline = time.monotonic() + 10
    while window.evaluate("scrollY") != 700 and time.monotonic() < deadline:
        window.wait_for_timeout(50)
    assert window.evaluate("scrollY") == 700


@pytest.mark.parametrize("path", ["search.html", "index.html", "", "nowhere.html"])
def test_every_kind_of_page_is_loaded_again(preview: Preview, window: Page, path: str) -> None:
    window.goto(preview.address + path)
    window.evaluate("document.body.dataset.old = ''")
    preview.build()
    expect(window.locator("body:not([data-old])")).to_be_attached()


def test_what_is_wrong_is_told_in_the_page_until_it_is_mended(
    preview: Preview, window: Page
) -> None:
    window.goto(preview.address + "briefs/bridge.html")
    preview.desk.write("content/bridge.md", BRIEF.replace("tags:", "<b>tagz</b>:"))
    preview.build()
    alert = window.get_by_role("alert")
    expect(alert).to_contain_text("content/bridge.md:4:1: error: unknown key '<b>tagz</b>'")
    window.reload()  # and whoever comes later is told as well
    expect(alert).to_be_in_viewport()
    assert window.locator(".text").count() == 1
    preview.desk.write("content/bridge.md", BRIEF)
    preview.build()
    expect(alert).to_have_count(0)


def test_a_site_that_could_never_be_built_appears_when_it_is(tmp_path: Path, window: Page) -> None:
    desk = Desk(tmp_path / "desk")
    desk.write("briefgen.yaml", "title:\n")
    desk.write("content/bridge.md", BRIEF)
    preview = Preview(desk)
    thread = threading.Thread(target=preview.server.serve_forever)
    thread.start()
    try:
        preview.build()
        window.goto(preview.address)
        expect(window.get_by_role("alert")).to_contain_text("title is empty")
        desk.write("briefgen.yaml", "title: The Desk\n")
        preview.build()
        expect(window).to_have_title("The Desk")
    finally:
        preview.server.shutdown()
        thread.join()
        preview.server.server_close()


def test_a_page_finds_the_server_that_was_started_again(preview: Preview, window: Page) -> None:
    window.goto(preview.address)
    window.evaluate("document.body.dataset.old = ''")
    port = preview.server.server_port
    preview.builds.close()  # the connection ends, as it does with the server
    preview.server.RequestHandlerClass.keywords["builds"] = later = Builds()  # type: ignore[attr-defined]
    assert later.state.build != preview.builds.state.build
    expect(window.locator("body:not([data-old])")).to_be_attached(timeout=15_000)
    assert preview.server.server_port == port
    later.close()
