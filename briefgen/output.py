"""The folder that is published: staged, swapped in whole, nothing foreign touched.

A build writes the whole new site beside the old one, with hard links for what has not changed,
and then exchanges the two folders in one step. Whatever happens before that step, a kill or a
full disk, the old site stands; after it the new one does.

The site carries the list of its own files (MANIFEST), so that the next build knows which files
are briefgen's to replace and to remove, and which are somebody else's to keep.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

MANIFEST = ".briefgen-files"
"""A sorted list of the paths that briefgen wrote, one a line; it lists itself, too."""


class OutputError(Exception):
    """The site cannot be written; the folder is as it was."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of the site as it lies in the folder: how large, and when written (nanoseconds)."""

    size: int
    mtime_ns: int


def scan(folder: Path) -> dict[str, File]:
    """Return every file below the folder by its path with forward slashes; {} if it is absent.

    A symbolic link is a file of its own, wherever it points.
    """
    return dict(_scan(os.fspath(folder), ""))


def _scan(folder: str, prefix: str) -> Iterator[tuple[str, File]]:
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _scan(entry.path, f"{prefix}{entry.name}/")
            else:
                status = entry.stat(follow_symlinks=False)
                yield f"{prefix}{entry.name}", File(status.st_size, status.st_mtime_ns)


def read_manifest(folder: Path) -> frozenset[str]:
    """Return the paths that briefgen wrote in the folder, by its own list."""
    try:
        listed = (folder / MANIFEST).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    return frozenset(listed.splitlines())


def publish_folder(
    folder: Path,
    pages: Mapping[str, Callable[[], bytes]],
    unchanged: Iterable[str],
    present: Mapping[str, File] | None = None,
) -> dict[str, File]:
    """Make the folder hold exactly the site's files, and whatever is not briefgen's, at once.

    Args:
        folder: The folder to publish.
        pages: What is to be written: a file's path, and what makes its bytes.
        unchanged: Paths of files that stay as they lie in the folder.
        present: What :func:`scan` saw in the folder, if it was just called.

    Returns:
        The site's files as they lie in the folder now, without anybody else's.

    Raises:
        OutputError: A file cannot be written, or would replace one that is not briefgen's; the
            folder is as it was.
    """
    recover(folder)
    kept = set(unchanged)
    present = scan(folder) if present is None else present
    own = read_manifest(folder)
    foreign = sorted(path for path in present if path not in own and path not in kept)
    for path in foreign:
        if path in pages:
            raise OutputError(
                f"{folder.name}/{path} was not written by briefgen and stands where a page of the"
                " site belongs; move it away or give the brief another slug"
            )
    staged, retired = _beside(folder, "next"), _beside(folder, "last")
    _remove(staged)
    try:
        written = _stage(staged, folder, pages, kept, foreign)
        _remove(retired)
        if folder.exists():
            _exchange(staged, folder, retired)
        else:
            staged.rename(folder)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename or folder}: {error.strerror}") from error
    finally:
        recover(folder)
        _remove(staged)
    _remove(retired)
    return written


def recover(folder: Path) -> None:
    """Put the old site back where a kill between two renames has left none."""
    retired = _beside(folder, "last")
    if not folder.exists() and retired.exists():
        retired.rename(folder)


def _beside(folder: Path, what: str) -> Path:
    """Return the folder's hidden neighbour: on the same file system, so that it can be renamed."""
    return folder.with_name(f".{folder.name}.{what}")


def _stage(
    staged: Path,
    folder: Path,
    pages: Mapping[str, Callable[[], bytes]],
    kept: set[str],
    foreign: Iterable[str],
) -> dict[str, File]:
    written: dict[str, File] = {}
    made: set[str] = set()

    def place(path: str) -> str:
        parent = path.rpartition("/")[0]
        if parent not in made:
            (staged / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        return f"{staged}/{path}"

    for path in foreign:
        _link(f"{folder}/{path}", place(path))
    for path in sorted(kept):
        target = place(path)
        _link(f"{folder}/{path}", target)
        status = os.lstat(target)
        written[path] = File(status.st_size, status.st_mtime_ns)
    listed = "".join(f"{path}\n" for path in sorted({*pages, *kept, MANIFEST}))
    for path, render in (*sorted(pages.items()), (MANIFEST, listed.encode)):
        target = place(path)
        data = render()
        with open(target, "xb") as file:  # noqa: PTH123 - thousands of them: no Path for each
            file.write(data)
        status = os.lstat(target)
        written[path] = File(status.st_size, status.st_mtime_ns)
    return written


def _link(source: str, target: str) -> None:
    """Let ``target`` be the same file as ``source``, or a copy where there are no hard links."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)


def _exchange(staged: Path, folder: Path, retired: Path) -> None:
    """Put ``staged`` in the place of ``folder``, and what stood there in ``retired``."""
    if _swap(staged, folder):
        staged.rename(retired)
        return
    # No way to exchange them at once here: between these two lines there is no site, and
    # recover() brings back the old one if the build is killed just then.
    folder.rename(retired)
    staged.rename(folder)


def _swap(one: Path, other: Path) -> bool:
    """Exchange two folders in one step where the operating system can; tell whether it did.

    Linux has renameat2(2) with RENAME_EXCHANGE, macOS renamex_np(2) with RENAME_SWAP.
    """
    names = os.fsencode(one), os.fsencode(other)
    here, exchange = -100, 2  # AT_FDCWD; RENAME_EXCHANGE and RENAME_SWAP are both 2
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(library.renamex_np(*names, exchange) == 0)
        return bool(library.renameat2(here, names[0], here, names[1], exchange) == 0)
    except (AttributeError, OSError, TypeError):
        return False


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
