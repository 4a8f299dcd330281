"""The demonstration site and awkward newsrooms, served under a sub-path to a real browser."""

from __future__ import annotations

import re
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import WIDE
from tests.browser.newsrooms import NEWSROOMS, SETTINGS
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Request

REPOSITORY = Path(__file__).resolve().parents[2]
SUB_PATH = "news"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder as one that needs a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def www(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that is served."""
    folder = tmp_path_factory.mktemp("demonstration") / "www"
    (folder / SUB_PATH).mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def sites(www: Path) -> Iterator[str]:
    """Serve that folder; return the address of the sub-path that all sites lie in."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(www)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def address(sites: str) -> str:
    """Return the address of the demonstration site, with a slash."""
    return f"{sites}demonstration/"


def _publish(root: Path, site: Path) -> Path:
    """Build a newsroom into a folder that is served; return that."""
    from briefgen.build import Order, build  # noqa: PLC0415 - only where a browser is

    report = build(Order(root, site, NOW))
    assert not report.failed, report.diagnostics
    return site


@pytest.fixture(scope="session")
def demonstration(www: Path, address: str) -> Path:
    """Build the demonstration site for that address; return its folder."""
    root = www.parent / "newsrooms" / "demonstration"
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copy(REPOSITORY / "actors.yaml", root)
    settings = (REPOSITORY / "briefgen.yaml").read_text(encoding="utf-8")
    settings = re.sub(r"(?m)^base_url: .*$", f"base_url: {address}", settings)
    (root / "briefgen.yaml").write_text(settings, encoding="utf-8")
    return _publish(root, www / SUB_PATH / "demonstration")


@pytest.fixture(scope="session")
def published(www: Path, sites: str, demonstration: Path) -> dict[str, Path]:
    """Build the awkward newsrooms as well; return the folder of every site by its name."""
    folders = {"demonstration": demonstration}
    for name, (language, title, briefs) in NEWSROOMS.items():
        root = www.parent / "newsrooms" / name
        (root / "content").mkdir(parents=True)
        settings = SETTINGS.format(title=title, language=language, address=f"{sites}{name}/")
        (root / "briefgen.yaml").write_text(settings, encoding="utf-8")
        for file, text in briefs.items():
            (root / "content" / file).write_text(text, encoding="utf-8")
        folders[name] = _publish(root, www / SUB_PATH / name)
    return folders


def _failure(request: Request) -> Iterator[str]:
    """Yield what failed to load, unless the browser left the page before it was there."""
    if request.failure != "net::ERR_ABORTED":
        yield f"failed: {request.url}: {request.failure}"


def _elsewhere(request: Request, sites: str) -> Iterator[str]:
    """Yield what a served page asks of any other host."""
    if not request.url.startswith((sites, "file:", "data:")):
        yield f"asked elsewhere: {request.url}"


@pytest.fixture(scope="session")
def said() -> list[str]:
    """Return the list of whatever the window says on its console, or fails to load."""
    return []


@pytest.fixture(scope="session")
def window(browser: Browser, sites: str, said: list[str]) -> Iterator[Page]:
    """Open the one window that all tests share."""
    page = browser.new_page()
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    page.on("request", lambda request: said.extend(_elsewhere(request, sites)))
    page.on("requestfailed", lambda request: said.extend(_failure(request)))
    yield page
    page.close()


@pytest.fixture
def page(window: Page, published: dict[str, Path], said: list[str]) -> Iterator[Page]:
    """Empty the window; whatever is said on its console, or not loaded, fails the test."""
    assert published
    window.goto("about:blank")
    window.set_viewport_size(WIDE)
    window.emulate_media(color_scheme="light", media="screen", reduced_motion="no-preference")
    said.clear()
    yield window
    assert said == []
