"""The preview server."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING

import pytest
from watchfiles import Change

from briefgen.serve import HOST, InputFilter, PreviewServer, serve
from briefgen.serve.builds import Builds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PATIENCE_S = 20.0
SCRIPT = re.compile(
    r'<script src="(?P<address>/\.preview/page\.js)" data-build="(?P<build>[0-9a-f]+-\d+)" defer>'
    r"</script>\n"
)


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def port(tmp_path: Path, builds: Builds) -> Iterator[int]:
    site = tmp_path / "site"
    (site / "briefs").mkdir(parents=True)
    (site / "index.html").write_text("front")
    (site / "404.html").write_text("not here")
    (site / "briefs" / "a.html").write_text("<body>A</body></html>")
    (site / "feed.xml").write_text("<feed/>")
    (tmp_path / "secret").write_text("the neighbours' business")
    server = PreviewServer(site, 0, builds)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def get(port: int, path: str, host: str = HOST) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(HOST, port)
    connection.request("GET", path, headers={"Host": host})
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response, text


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("/", 200, "front"),
        ("/?q=ferry", 200, "front"),
        ("/briefs/a.html", 200, "<body>A</body></html>"),
        ("/feed.xml", 200, "<feed/>"),
        ("/nowhere.html", 404, "not here"),
        ("/briefs/", 404, "not here"),
        ("/../secret", 404, "not here"),
        ("/%2e%2e/secret", 404, "not here"),
        ("/briefs/../../secret", 404, "not here"),
    ],
)
def test_pages_as_a_host_serves_them(port: int, path: str, status: int, text: str) -> None:
    response, body = get(port, path)
    assert (response.status, SCRIPT.sub("", body)) == (status, text)
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/", "/briefs/a.html", "/nowhere.html"])
def test_each_page_is_sent_with_a_script_that_knows_its_build(
    port: int, path: str, builds: Builds, tmp_path: Path
) -> None:
    builds.done()
    (script,) = SCRIPT.finditer(get(port, path)[1])
    assert script["build"] == builds.state.build
    assert get(port, script["address"])[0].headers["Content-Type"].startswith("text/javascript")
    for file in tmp_path.glob("site/**/*.html"):
        assert "script" not in file.read_text()


def test_the_script_stands_within_the_page(port: int) -> None:
    assert get(port, "/briefs/a.html")[1].endswith("</script>\n</body></html>")


def test_what_is_no_page_is_sent_as_it_is(port: int) -> None:
    assert get(port, "/feed.xml")[1] == "<feed/>"


def test_the_head_of_a_page_tells_its_whole_length(port: int) -> None:
    connection = HTTPConnection(HOST, port)
    connection.request("HEAD", "/briefs/a.html")
    length = connection.getresponse().headers["Content-Length"]
    connection.close()
    assert length == str(len(get(port, "/briefs/a.html")[1]))


def test_where_nothing_was_built_yet_a_page_waits_for_it(tmp_path: Path, builds: Builds) -> None:
    server = PreviewServer(tmp_path / "site", 0, builds)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        response, body = get(server.server_port, "/")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert response.status == 404
    assert SCRIPT.search(body)


def listen(port: int) -> tuple[HTTPConnection, HTTPResponse]:
    connection = HTTPConnection(HOST, port, timeout=PATIENCE_S)
    connection.request("GET", "/.preview/events")
    return connection, connection.getresponse()


def heard(response: HTTPResponse) -> dict[str, str]:
    """Return the next event."""
    while not (line := response.readline().decode()).startswith("data: "):
        assert line, "the server has nothing more to say"
    return dict(json.loads(line.removeprefix("data: ")))


def test_pages_hear_of_builds_and_of_what_is_wrong(port: int, builds: Builds) -> None:
    connection, response = listen(port)
    assert response.headers["Content-Type"].startswith("text/event-stream")
    first = heard(response)
    builds.failed("a.md:1:1: error: <b>\nthe file is empty")
    assert heard(response) == {
        "build": first["build"],
        "wrong": "a.md:1:1: error: <b>\nthe file is empty",
    }
    builds.done()
    mended = heard(response)
    assert mended == {"build": builds.state.build, "wrong": ""}
    assert mended["build"] != first["build"]
    connection.close()


def test_a_closing_server_waits_for_no_page(tmp_path: Path, builds: Builds) -> None:
    server = PreviewServer(tmp_path, 0, builds)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    connection, response = listen(server.server_port)
    heard(response)
    server.shutdown()
    thread.join(PATIENCE_S)
    closing = threading.Thread(target=server.server_close)
    closing.start()
    closing.join(PATIENCE_S)
    assert not closing.is_alive()
    assert response.read().strip() == b""
    connection.close()


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("localhost:8000", 200),
        ("LOCALHOST", 200),
        ("desk.localhost:1", 200),
        ("[::1]:8000", 200),
        ("drafts.example", 421),
        ("localhost.example:8000", 421),
        ("127.0.0.1.example", 421),
        ("", 421),
    ],
)
def test_only_this_machine_s_own_names_are_answered(port: int, host: str, status: int) -> None:
    """Else a page elsewhere, whose name leads here, could read the drafts."""
    response, body = get(port, "/", host)
    assert response.status == status
    assert (SCRIPT.sub("", body) == "front") is (status == 200)
    if status != 200:
        assert get(port, "/.preview/events", host)[0].status == status


@pytest.mark.parametrize(
    ("path", "shapes_the_site"),
    [
        ("content/2025/bridge.md", True),
        ("content", True),
        ("templates/base.html", True),
        ("briefgen.yaml", True),
        ("actors.yaml", True),
        ("content/.bridge.md.swp", False),
        ("content/bridge.md~", False),
        (".briefgen/cache.db", False),
        (".git/index", False),
        ("site/index.html", False),
        (".site.next/index.html", False),
        ("notes.txt", False),
        ("../content/elsewhere.md", False),
    ],
)
def test_what_is_watched(tmp_path: Path, path: str, *, shapes_the_site: bool) -> None:
    root = tmp_path / "node_modules"  # a name that tools tend to pass over
    place = os.path.normpath(root / path)
    assert InputFilter(root)(Change.modified, place) is shapes_the_site


class Session:
    """A newsroom that is being served in another thread; each rebuild is counted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.rebuilt = 0
        self.builds = Builds()
        self.faults: list[str] = []
        self.fault: Exception | None = None

    def rebuild(self) -> None:
        self.rebuilt += 1
        if self.fault:
            raise self.fault

    def failed(self, error: Exception) -> None:
        self.faults.append(str(error))

    def expect_rebuild(self, change: Callable[[], object]) -> None:
        """Make a change, again if need be since watching takes a while to begin, and wait."""
        before = self.settled()
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            change()
            again = time.monotonic() + 1.5
            while time.monotonic() < again:
                if self.rebuilt > before:
                    return
                time.sleep(0.02)
        pytest.fail("nothing was rebuilt")

    def settled(self) -> int:
        """Wait until nothing is rebuilt any more; return how often it was."""
        before = -1
        while self.rebuilt != before:
            before = self.rebuilt
            time.sleep(0.3)
        return before

    def save(self, path: str) -> None:
        """Save a file as many editors do: write a new one, and put it in the old one's place."""
        target = self.root / path
        target.parent.mkdir(exist_ok=True)
        beside = target.with_name(f".{target.name}.new~")
        beside.write_text(f"title: {time.monotonic_ns()}\n")
        beside.replace(target)


@contextmanager
def served(session: Session) -> Iterator[PreviewServer]:
    server = PreviewServer(session.root / "site", 0, session.builds)
    stop = threading.Event()
    thread = threading.Thread(
        target=serve, args=(session.root, server, session.rebuild, session.failed, stop)
    )
    thread.start()
    try:
        yield server
        assert thread.is_alive()
    finally:
        stop.set()
        thread.join(PATIENCE_S)
    assert not thread.is_alive()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    for name in ("content", "site", ".briefgen"):
        (tmp_path / name).mkdir()
    (tmp_path / "briefgen.yaml").write_text("title: The Desk\n")
    (tmp_path / "site" / "index.html").write_text("front")
    return Session(tmp_path.resolve())


def test_every_change_of_what_a_site_is_built_from_builds_it_anew(session: Session) -> None:
    with served(session) as server:
        # Twice each: saving puts a new file there, which is to be watched as the old one was.
        for path in ("briefgen.yaml", "actors.yaml", "content/a.md", "templates/base.html"):
            for _ in range(2):
                session.expect_rebuild(partial(session.save, path))
        assert SCRIPT.sub("", get(server.server_port, "/")[1]) == "front"


def test_what_a_build_writes_sets_off_no_other(session: Session) -> None:
    with served(session):
        session.expect_rebuild(lambda: session.save("content/a.md"))
        before = session.settled()
        for path in ("site/index.html", ".briefgen/cache.db", ".site.next/index.html"):
            session.save(path)
        assert session.settled() == before
        session.expect_rebuild(lambda: session.save("content/a.md"))


def test_a_build_that_breaks_down_is_told_and_the_next_one_made(session: Session) -> None:
    with served(session) as server:
        session.fault = OSError("the disk is full")
        session.expect_rebuild(lambda: session.save("content/a.md"))
        session.expect_rebuild(lambda: session.save("content/a.md"))
        session.fault = None
        session.expect_rebuild(lambda: session.save("content/a.md"))
        assert get(server.server_port, "/")[0].status == 200
    assert session.faults[:2] == ["the disk is full", "the disk is full"]
