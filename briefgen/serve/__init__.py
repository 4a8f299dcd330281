"""`briefgen serve`: the site as it is being written, on this machine alone."""

from __future__ import annotations

import sys
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watchfiles import DefaultFilter, watch

from briefgen.serve.handler import HOST, PreviewHandler

if TYPE_CHECKING:
    from collections.abc import Callable

    from watchfiles import Change

    from briefgen.serve.builds import Builds

__all__ = ["HOST", "InputFilter", "PreviewServer", "serve"]

INPUTS = frozenset((name,) for name in ("content", "templates", "briefgen.yaml", "actors.yaml"))
"""What a site is built from, as the first step of a path in the newsroom's folder."""


class PreviewServer(ThreadingHTTPServer):
    """A server of a folder on this machine's own address."""

    def __init__(self, site: Path, port: int, builds: Builds) -> None:
        """Take a port.

        Args:
            site: The folder that is served.
            port: Where; 0 takes any port that is free.
            builds: What its pages are told of.

        Raises:
            OSError: The port cannot be used.
        """
        self._builds = builds
        super().__init__((HOST, port), partial(PreviewHandler, directory=str(site), builds=builds))

    def server_close(self) -> None:
        """Let go of the port, and of all pages that wait for news."""
        self._builds.close()
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as above
        """Keep silent of browsers that went away before they had their answer."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


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
    server: PreviewServer,
    rebuild: Callable[[], None],
    failed: Callable[[Exception], None],
    stop: threading.Event | None = None,
) -> None:
    """Serve, and build anew after every change of the newsroom's files, until it is stopped.

    Args:
        root: The newsroom's folder, without symbolic links on the way to it.
        server: What serves the site; its folder may be exchanged while it runs.
        rebuild: Called after each change of settings, actors, briefs or templates.
        failed: Told what ``rebuild`` raised; the next change is another chance.
        stop: Ends it when set.

    Raises:
        KeyboardInterrupt: It was interrupted, which is how an editor ends it.
        OSError: The operating system cannot watch so many folders.
    """
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        for _ in watch(
            root,
            watch_filter=InputFilter(root),
            stop_event=stop,
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
