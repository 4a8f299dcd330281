"""The preview server."""

import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from briefgen.serve import HOST, make_server


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    (tmp_path / "briefs").mkdir()
    (tmp_path / "index.html").write_text("front")
    (tmp_path / "404.html").write_text("not here")
    (tmp_path / "briefs" / "a.html").write_text("A")
    server = make_server(tmp_path, 0)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def get(port: int, path: str) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(HOST, port)
    connection.request("GET", path)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response, text


@pytest.mark.parametrize(
    ("path", "status", "text"),
    [
        ("/", 200, "front"),
        ("/briefs/a.html", 200, "A"),
        ("/nowhere.html", 404, "not here"),
        ("/../secret", 404, "not here"),
        ("/%2e%2e/secret", 404, "not here"),
    ],
)
def test_pages_as_a_host_serves_them(port: int, path: str, status: int, text: str) -> None:
    response, body = get(port, path)
    assert (response.status, body) == (status, text)
    assert response.headers["Cache-Control"] == "no-store"
