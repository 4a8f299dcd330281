"""The demonstration site, served under a sub-path to a real browser."""

from __future__ import annotations

import re
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Request

REPOSITORY = Path(__file__).resolve().parents[2]
SUB_PATH = "news/desk"


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
    (folder / SUB_PATH).parent.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def address(www: Path) -> Iterator[str]:
    """Serve that folder; return the address of a site in a sub-path of it, with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(www)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def demonstration(www: Path, address: str) -> Path:
    """Build the demonstration site for that address; return its folder."""
    from briefgen.build import Order, build  # noqa: PLC0415 - only where a browser is

    root = www.parent
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copy(REPOSITORY / "actors.yaml", root)
    settings = (REPOSITORY / "briefgen.yaml").read_text(encoding="utf-8")
    settings = re.sub(r"(?m)^base_url: .*$", f"base_url: {address}", settings)
    (root / "briefgen.yaml").write_text(settings, encoding="utf-8")
    report = build(Order(root, www / SUB_PATH, NOW))
    assert not report.failed, report.diagnostics
    return www / SUB_PATH


def _failure(request: Request) -> Iterator[str]:
    """Yield what failed to load, unless the browser left the page before it was there."""
    if request.failure != "net::ERR_ABORTED":
        yield f"failed: {request.url}: {request.failure}"


@pytest.fixture
def page(browser: Browser, demonstration: Path) -> Iterator[Page]:
    """Open an empty page; whatever it says on its console, or fails to load, fails the test."""
    assert demonstration.is_dir()
    said: list[str] = []
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.extend(_failure(request)))
    yield page
    page.close()
    assert said == []
