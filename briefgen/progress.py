"""A progress bar on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable


class ProgressBar:
    """Appears with the first text that is annotated, since nothing else takes long."""

    def __init__(self) -> None:
        self._close: Callable[[], None] | None = None
        self._update: Callable[[int, int], None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._close:
            self._close()

    def show(self, done: int, total: int) -> None:
        """Show how many texts of how many have been annotated."""
        if self._update is None:
            from rich.console import Console  # noqa: PLC0415
            from rich.progress import Progress  # noqa: PLC0415

            progress = Progress(console=Console(stderr=True), transient=True)
            task = progress.add_task("Annotating", total=total)
            progress.start()
            self._close = progress.stop
            self._update = lambda done, total: progress.update(task, completed=done, total=total)
        self._update(done, total)
