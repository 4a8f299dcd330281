"""`briefgen serve`: the site as it is being written, on this machine alone."""

from __future__ import annotations

import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from watchfiles import DefaultFilter, watch

from briefgen.cache.unchanged import STATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOST = "127.0.0.1"


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves a built site as GitHub Pages does, 404.html included, and never from a cache."""

    def end_headers(self) -> None:
        """Tell browsers to ask again: the page may have been built anew."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer for a missing page with the site's own 404.html."""
        missing = self.directory and code == HTTPStatus.NOT_FOUND
        try:
            with open(f"{self.directory}/404.html", "rb") as file:  # noqa: PTH123 - str, as above
                page = file.read() if missing else b""
        except OSError:
            page = b""
        if not page:
            super().send_error(code, message, explain)
            return
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Keep the terminal for what is wrong with the briefs."""


def make_server(site: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of the folder ``site`` on this machine's own address; port 0 takes any."""
    return ThreadingHTTPServer((HOST, port), partial(SiteHandler, directory=str(site)))


def serve(root: Path, server: ThreadingHTTPServer, rebuild: Callable[[], None]) -> None:
    """Serve until interrupted, and build anew after every change of the newsroom's files.

    Args:
        root: The newsroom's folder.
        server: What serves the site; its folder may be exchanged while it runs.
        rebuild: Called after each change of settings, actors, briefs or templates.
    """
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    watched = [
        path
        for path in (root / name for name in ("content", "templates", "briefgen.yaml"))
        if path.exists()
    ]
    actors = root / "actors.yaml"
    try:
        for _ in watch(
            *watched,
            *([actors] if actors.exists() else []),
            watch_filter=DefaultFilter(ignore_dirs=(*DefaultFilter.ignore_dirs, STATE)),
            raise_interrupt=False,
        ):
            rebuild()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
