"""`briefgen serve`: the site as it is being written, on this machine alone."""

from __future__ import annotations

import re
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from watchfiles import DefaultFilter, watch

if TYPE_CHECKING:
    import io
    import os
    from collections.abc import Callable
    from typing import BinaryIO

    from watchfiles import Change

HOST = "127.0.0.1"
NAMES = re.compile(r"(?:127\.0\.0\.1|\[::1\]|(?:[\w-]+\.)*localhost)(?::\d+)?", re.IGNORECASE)
"""What this machine calls itself in an address, with a port perhaps."""
INPUTS = frozenset((name,) for name in ("content", "templates", "briefgen.yaml", "actors.yaml"))
"""What a site is built from, as the first step of a path in the newsroom's folder."""


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves a built site as GitHub Pages does, 404.html included, and never from a cache."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer who asks this machine by its own name, and nobody else.

        A page elsewhere could let its own name lead here ("DNS rebinding"), and so read the drafts.
        """
        if NAMES.fullmatch(self.headers.get("Host", HOST)):
            return super().send_head()
        super().send_error(HTTPStatus.MISDIRECTED_REQUEST, explain=f"Ask for {HOST} or localhost.")
        return None

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

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """Show no list of a folder without an index.html, since no host does."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *_: object) -> None:
        """Keep the terminal for what is wrong with the briefs."""


def make_server(site: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of the folder ``site`` on this machine's own address; port 0 takes any."""
    return ThreadingHTTPServer((HOST, port), partial(SiteHandler, directory=str(site)))


class InputFilter(DefaultFilter):
    """Lets through the changes of what a site is built from, but not of editors' helper files.

    The newsroom's folder itself is watched: an editor that saves a file by putting a new one in
    its place takes the old one away from whoever watches that alone. And a folder such as
    templates/ may be made later.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(ignore_dirs=())  # the newsroom's folder may be called anything
        self._root = root

    def __call__(self, change: Change, path: str) -> bool:
        """Tell whether the file at ``path``, below the newsroom's folder, shapes the site."""
        changed = Path(path)
        if not changed.is_relative_to(self._root):
            return False
        first = changed.relative_to(self._root).parts[:1]
        return first in INPUTS and super().__call__(change, path)


def serve(
    root: Path,
    server: ThreadingHTTPServer,
    rebuild: Callable[[], None],
    failed: Callable[[Exception], None],
    stop: threading.Event | None = None,
) -> None:
    """Serve until interrupted, and build anew after every change of the newsroom's files.

    Args:
        root: The newsroom's folder, without symbolic links on the way to it.
        server: What serves the site; its folder may be exchanged while it runs.
        rebuild: Called after each change of settings, actors, briefs or templates.
        failed: Told what ``rebuild`` raised; the next change is another chance.
        stop: Ends it when set, as an interrupt does.

    Raises:
        OSError: The operating system cannot watch so many folders.
    """
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        for _ in watch(
            root,
            watch_filter=InputFilter(root),
            stop_event=stop,
            raise_interrupt=False,
            ignore_permission_denied=True,
        ):
            try:
                rebuild()
            except Exception as error:  # noqa: BLE001 - an editor's session outlives any of them
                failed(error)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
