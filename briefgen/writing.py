"""Pages become files: what changed is rendered, and the folder is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from briefgen.diagnostics import START
from briefgen.output import (
    MANIFEST,
    File,
    OutputError,
    publish_folder,
    read_manifest,
    recover,
    survey,
)
from briefgen.records import PageState
from briefgen.site.theme_files import ThemeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic
    from briefgen.site.model import Page


class Outcome(Struct, frozen=True):
    """What became of a site's pages.

    Attributes:
        states: The files as they lie in the folder now, with their pages' keys.
        written: How many were made anew.
        unchanged: How many stayed as they were.
        removed: The paths of the files that went.
        wrong: What kept the site from being written; then the folder is as it was.
        files: Everything that lies in the folder now, be it briefgen's or not.
    """

    states: Mapping[str, PageState]
    written: int = 0
    unchanged: int = 0
    removed: frozenset[str] = frozenset()
    wrong: tuple[Diagnostic, ...] = ()
    files: Mapping[str, File] = field(default_factory=dict)


def write_site(
    pages: Mapping[str, Page], folder: Path, last: Mapping[str, PageState], *, write: bool
) -> Outcome:
    """Render what changed since the last build, and publish the folder.

    Args:
        pages: Every file of the site by its path.
        folder: The folder to publish.
        last: The files as the last build left them there, with their pages' keys.
        write: Whether to publish; else what changed is only rendered.
    """
    recover(folder)
    tree = survey(folder)
    present = tree.files
    kept = dict(_kept(pages, last, present))
    changed = {path: page for path, page in pages.items() if path not in kept}
    # Also where the folder's own list of files is lost, these are known to be briefgen's.
    own = {path for path in last.keys() - kept.keys() if _lies(present.get(path), last[path])}
    renders = {path: page.render for path, page in changed.items() if page.save is None}
    large = {path: page.save for path, page in changed.items() if page.save is not None}
    listed = read_manifest(folder)
    gone = (own | listed) - pages.keys() - {MANIFEST}
    try:
        if not write:
            for page in changed.values():
                page.render()
            return Outcome(last, files=present)
        if not changed and listed == pages.keys() | {MANIFEST}:
            return Outcome(last, unchanged=len(kept), files=present)
        made = publish_folder(
            folder, renders, kept, own=own, present=tree, listed=listed, large=large
        )
    except ThemeError as error:
        return Outcome(last, wrong=(error.diagnostic,))
    except OutputError as error:
        return Outcome(last, wrong=(START.error(folder.name, str(error)),))
    states = kept | {
        path: PageState(made[path].size, made[path].mtime_ns, page.key)
        for path, page in changed.items()
    }
    files = present | made
    for path in gone:
        files.pop(path, None)
    return Outcome(states, len(changed), len(kept), frozenset(gone), files=files)


def _kept(
    pages: Mapping[str, Page], last: Mapping[str, PageState], present: Mapping[str, File]
) -> Iterator[tuple[str, PageState]]:
    """Yield the pages that lie in the folder as they would be written, and how they lie there."""
    for path, page in pages.items():
        state = last.get(path)
        if state and state.key == page.key and _lies(present.get(path), state):
            yield path, state


def _lies(file: File | None, state: PageState) -> bool:
    """Tell whether a file lies as it was left."""
    return file is not None and file.mtime_ns == state.mtime_ns and file.size == state.size
