"""How a preview answers: as a host of the published site would, but that its pages stay true.

Into each page that is sent goes a script, which loads the page again when the site was built anew.
It hears of that by Server-Sent Events (HTML Standard, section 9.2). The files of the site have
nothing of it.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import os

    from briefgen.serve.builds import Builds

HOST: Final = "127.0.0.1"
NAMES: Final = re.compile(
    r"(?:127\.0\.0\.1|\[::1\]|(?:[\w-]+\.)*localhost)(?::\d+)?", re.IGNORECASE
)
"""What this machine calls itself in an address, with a port perhaps."""
OWN: Final = "/.preview/"
"""Where the preview's own files are; no file of a site has such a name."""
EVENTS: Final = f"{OWN}events"
SCRIPTS: Final = {f"{OWN}{name}": name for name in ("page.js", "worker.js")}
HEARTBEAT_S: Final = 10.0
NOTHING_YET: Final = (
    "<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n"
    "<title>Nothing here</title>\n<p>There is no such page in the preview.\n"
)
"""What stands in place of a page where no site was built yet."""


class PreviewHandler(SimpleHTTPRequestHandler):
    """Serves a built site as GitHub Pages does, 404.html included, and never from a cache."""

    def __init__(self, *args: Any, builds: Builds, **kwargs: Any) -> None:  # noqa: ANN401
        self._builds = builds
        super().__init__(*args, **kwargs)  # which answers the request

    def do_GET(self) -> None:
        """Answer a request; one for events is answered for as long as somebody listens."""
        if urlsplit(self.path).path == EVENTS and self._is_called_by_name():
            self._tell_of_builds()
        else:
            super().do_GET()

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Send the head of an answer; return its body, or None where all of it was sent.

        Who asks this machine by its own name is answered, and nobody else: a page elsewhere could
        let its own name lead here ("DNS rebinding"), and so read the drafts.
        """
        if not self._is_called_by_name():
            why = f"Ask for {HOST} or localhost."
            super().send_error(HTTPStatus.MISDIRECTED_REQUEST, explain=why)
            return None
        path = urlsplit(self.path).path
        if path in SCRIPTS:
            script = resources.files(__package__).joinpath(SCRIPTS[path]).read_bytes()
            return self._send(HTTPStatus.OK, script, "text/javascript")
        file = Path(self.translate_path(self.path))
        if path.endswith("/"):
            file /= "index.html"
        if file.suffix == ".html":
            build = self._builds.state.build  # before the page, which may be exchanged meanwhile
            try:
                return self._send_page(HTTPStatus.OK, file.read_bytes(), build)
            except OSError:
                pass  # there is none, which is for whoever answers for files to say
        return super().send_head()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer for a missing page with the site's own 404.html."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        build = self._builds.state.build
        try:
            page = Path(self.directory, "404.html").read_bytes()
        except OSError:
            page = NOTHING_YET.encode()
        body = self._send_page(HTTPStatus.NOT_FOUND, page, build)
        if self.command != "HEAD":
            self.wfile.write(body.getvalue())

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """Show no list of a folder without an index.html, since no host does."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def end_headers(self) -> None:
        """Tell browsers to ask again: the page may have been built anew."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Keep the terminal for what is wrong with the briefs."""

    def _is_called_by_name(self) -> bool:
        return NAMES.fullmatch(self.headers.get("Host", HOST)) is not None

    def _send_page(self, status: HTTPStatus, page: bytes, build: str) -> BytesIO:
        """Send the head of a page with the script in it."""
        script = f'<script src="{OWN}page.js" data-build="{build}" defer></script>\n'.encode()
        before, end, after = page.rpartition(b"</body>")
        page = before + script + end + after if end else page + script
        return self._send(status, page, "text/html")

    def _send(self, status: HTTPStatus, body: bytes, media: str) -> BytesIO:
        self.send_response(status)
        self.send_header("Content-Type", f"{media}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    def _tell_of_builds(self) -> None:
        """Send the state of the preview whenever it changes, until nobody listens any more."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.end_headers()
        self.close_connection = True
        try:
            for state in self._builds.states(HEARTBEAT_S):
                event = f"data: {json.dumps(asdict(state))}\n\n" if state else ":\n\n"
                self.wfile.write(event.encode())
        except OSError:
            pass  # the page was left
