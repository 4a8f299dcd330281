"""The folder that is published: staged, swapped in whole, nothing foreign touched.

A build makes the whole new site beside the old one, with hard links for what has not changed,
and then exchanges the two folders in one step. Whatever happens before that step, a kill or a
full disk, the old site stands; after it the new one does. The old one stays as a spare, in a
hidden folder, for the next build to begin with: a small change then costs little in a large site.

The site carries the list of its own files (MANIFEST), so that the next build knows which files
are briefgen's to replace and to remove, and which are somebody else's to keep.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

MANIFEST = ".briefgen-files"
"""A sorted list of the paths that briefgen wrote, one a line; it lists itself, too."""

BY_HANDLE = os.scandir in os.supports_fd and os.open in os.supports_dir_fd
"""Whether this system lists a folder that is open; Windows does not."""
FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
"""How a folder is opened, and nothing else."""
GONE = FileNotFoundError, NotADirectoryError
"""What is told of a folder that is none, or is there no more."""


class OutputError(Exception):
    """The site cannot be written; the folder is as it was."""


class File(NamedTuple):
    """One file as it lies in a folder: how large, and when written (nanoseconds).

    Of ``ctime_ns`` the system tells when anything of the file last changed, and no program sets it:
    not its times or rights alone either. Windows has the time when it was made. Files of one
    ``inode`` are the very same file. A tuple, because a site has thousands of them.
    """

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int


class Tree(NamedTuple):
    """What lies below a folder, by its path with forward slashes.

    A symbolic link is a file of its own, wherever it points. Of each folder it is known whether
    it is empty.
    """

    files: dict[str, File]
    folders: dict[str, bool]


def scan(folder: Path) -> dict[str, File]:
    """Return every file below the folder by its path, as ``survey`` does."""
    return survey(folder).files


def survey(folder: Path) -> Tree:
    """Return everything that lies below the folder; nothing if there is no such folder.

    What goes while it is looked at, as editors' helper files do, is left out, and nothing else.

    Raises:
        OSError: A folder cannot be read.
    """
    found = Tree({}, {})
    with suppress(*GONE):
        _survey(os.fspath(folder), "", found)
    return found


def _survey(top: str, prefix: str, found: Tree, above: int | None = None) -> bool:
    """Add what lies below a folder of ``top``, and below the open one above; tell if it is empty.

    From a folder that is open the system finds each of its files in one step.
    """
    place: int | str = os.path.join(top, prefix)  # noqa: PTH118 - quick
    if BY_HANDLE:
        place = _open(top, prefix, above)
    empty = True
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                path = prefix + entry.name
                try:
                    if entry.is_dir(follow_symlinks=False):
                        inside = place if isinstance(place, int) else None
                        found.folders[path] = _survey(top, f"{path}/", found, inside)
                    else:
                        found.files[path] = _file(entry.stat(follow_symlinks=False))
                except GONE:
                    continue
                empty = False
    finally:
        if isinstance(place, int):
            os.close(place)
    return empty


def _open(top: str, prefix: str, above: int | None) -> int:
    """Open a folder from the open one above; the system would name it without its way."""
    name = top if above is None else prefix[:-1].rpartition("/")[2]
    try:
        return os.open(name, FOLDER, dir_fd=above)
    except OSError as error:
        error.filename = f"{top}/{prefix}".rstrip("/")
        raise


def _file(status: os.stat_result) -> File:
    return File(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def read_manifest(folder: Path) -> frozenset[str]:
    """Return the paths that briefgen wrote in the folder, by its own list.

    Of a damaged list, what cannot be read names nothing.
    """
    try:
        listed = (folder / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return frozenset()
    return frozenset(listed.splitlines())


def publish_folder(
    folder: Path,
    pages: Mapping[str, Callable[[], bytes]],
    unchanged: Iterable[str],
    *,
    own: Iterable[str] = (),
    present: Tree | None = None,
    listed: AbstractSet[str] | None = None,
    large: Mapping[str, Callable[[Path], None]] | None = None,
) -> dict[str, File]:
    """Make the folder hold exactly the site's files, and whatever is not briefgen's, at once.

    Args:
        folder: The folder to publish.
        pages: What is to be written: a file's path, and what makes its bytes.
        unchanged: Paths of files that stay as they lie in the folder.
        own: Paths of files that briefgen wrote, beside those that the folder's own list names.
        present: What :func:`survey` saw in the folder, if it was just called.
        listed: What :func:`read_manifest` read there, if it was just called.
        large: What is to be written, too, but not held in memory: a file's path, and what writes
            it into a file that does not exist yet.

    Returns:
        The files that were written, as they lie in the folder now.

    Raises:
        OutputError: A file cannot be written, or would replace one that is not briefgen's; the
            folder is as it was.
    """
    recover(folder)
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f"{folder.name} is no folder; move it away")
    kept = set(unchanged)
    saves: dict[str, Callable[[Path], None]] = {
        path: partial(_write, render) for path, render in pages.items()
    }
    saves.update(large or {})
    present = survey(folder) if present is None else present
    listed = read_manifest(folder) if listed is None else listed
    foreign = sorted((present.files.keys() - kept - listed - {MANIFEST}).difference(own))
    if path := _in_the_way(foreign, saves.keys()):
        why = "" if listed else f" (its list of files, {MANIFEST}, is missing)"
        raise OutputError(
            f"{folder.name}/{path} was not written by briefgen{why} and stands where a page of"
            " the site belongs; move it away"
        )
    site = kept | saves.keys() | {MANIFEST}
    if site == listed:
        kept.add(MANIFEST)  # it is what it would be
    else:
        lines = "".join(f"{path}\n" for path in sorted(site))
        saves[MANIFEST] = partial(_write, lines.encode)
    staged = _beside(folder, "next")
    _remove(staged)
    try:
        written = _stage(staged, folder, saves, kept, foreign, present)
        _exchange(staged, folder)
    except OSError as error:
        raise OutputError(f"cannot write {error.filename or folder}: {error.strerror}") from error
    finally:
        recover(folder)
        _remove(staged)
    return written


def _in_the_way(foreign: Iterable[str], pages: AbstractSet[str]) -> str:
    """Return the first foreign file in whose place, above or below which a page belongs, or ""."""
    taken = {*pages, *(parent for page in pages for parent in _parents(page))}
    for path in foreign:
        if path in taken or not pages.isdisjoint(_parents(path)):
            return path
    return ""


def _parents(path: str) -> Iterator[str]:
    """Return the folders that a path names: "a" and "a/b" of "a/b/c.html"."""
    steps = path.split("/")
    return ("/".join(steps[:number]) for number in range(1, len(steps)))


def recover(folder: Path) -> None:
    """Put the old site back where a kill between two renames has left none."""
    retired = _beside(folder, "last")
    if retired.exists():
        if folder.exists():
            _remove(retired)
        else:
            retired.rename(folder)


def _beside(folder: Path, what: str) -> Path:
    """Return the folder's hidden neighbour: on the same file system, so that it can be renamed."""
    return folder.with_name(f".{folder.name}.{what}")


def _stage(
    staged: Path,
    folder: Path,
    pages: Mapping[str, Callable[[Path], None]],
    kept: Iterable[str],
    foreign: Sequence[str],
    present: Tree,
) -> dict[str, File]:
    """Make the new site in ``staged``; return the files that were written."""
    wanted = {path: present.files[path] for path in kept}
    # Whoever else's files these are may have replaced them since.
    wanted |= {path: _file(os.lstat(folder / path)) for path in foreign}
    linked = _reuse(staged, folder, wanted)
    made: set[str] = set()

    def place(path: str) -> str:
        parent = path.rpartition("/")[0]
        if parent not in made:
            (staged / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        return f"{staged}/{path}"

    for path in sorted(wanted.keys() - linked):
        _link(f"{folder}/{path}", place(path))
    written = {}
    for path, save in sorted(pages.items()):
        target = place(path)
        save(Path(target))
        written[path] = _file(os.lstat(target))
    _keep_folders(staged, folder, present.folders)
    return written


def _write(render: Callable[[], bytes], target: Path) -> None:
    data = render()
    with target.open("xb") as file:
        file.write(data)


def _reuse(staged: Path, folder: Path, wanted: Mapping[str, File]) -> AbstractSet[str]:
    """Begin the new site with the spare one, so that few links have to be made.

    The spare is the site before the published one. A file of it that is a hard link to the same
    file as the published one is what the published one is, whatever happened since; everything
    else goes.

    Returns:
        The wanted paths that are in their place.
    """
    spare = _beside(folder, "spare")
    if not spare.is_dir() or not folder.is_dir():
        staged.mkdir(parents=True)
        return frozenset()
    spare.rename(staged)
    same = set()
    for path, inode in _inodes(os.fspath(staged), ""):
        if path.endswith("/"):
            with suppress(OSError):  # it is not empty
                (staged / path).rmdir()
        elif path in wanted and wanted[path].inode == inode:
            same.add(path)
        else:
            os.unlink(f"{staged}/{path}")  # noqa: PTH108 - thousands of them: no Path for each
    return same


def _keep_folders(staged: Path, folder: Path, folders: Mapping[str, bool]) -> None:
    """Give the new site's folders the modes of the old one's; make those that hold nothing.

    An empty folder is not briefgen's: a git repository has some, and is none without them.
    """
    if not folder.is_dir():
        return
    staged.chmod(stat.S_IMODE(folder.stat().st_mode))
    for path, empty in folders.items():
        new = staged / path
        if empty:
            new.mkdir(parents=True, exist_ok=True)
        if new.is_dir():  # its owner may always write: the next build has to
            new.chmod(stat.S_IMODE((folder / path).stat().st_mode) | stat.S_IRWXU)


def _inodes(folder: str, prefix: str) -> Iterator[tuple[str, int]]:
    """Yield each file below a folder with its inode, and each folder, "/" last, after its own."""
    with os.scandir(folder) as entries:
        found = list(entries)  # files may go while the caller looks at them
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _inodes(entry.path, f"{prefix}{entry.name}/")
            yield f"{prefix}{entry.name}/", entry.inode()
        else:
            yield f"{prefix}{entry.name}", entry.inode()


def _link(source: str, target: str) -> None:
    """Let ``target`` be the same file as ``source``, or a copy where there are no hard links."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        import shutil  # noqa: PLC0415 - as below: start-up speed

        shutil.copy2(source, target, follow_symlinks=False)


def _exchange(staged: Path, folder: Path) -> None:
    """Put ``staged`` in the place of ``folder``, and keep what stood there as the spare."""
    if not folder.exists():
        staged.rename(folder)
        return
    spare = _beside(folder, "spare")
    _remove(spare)
    if _swap(staged, folder):
        staged.rename(spare)
        return
    # No way to exchange them at once here: between the first two lines there is no site, and
    # recover() brings back the old one if the build is killed just then.
    retired = _beside(folder, "last")
    folder.rename(retired)
    staged.rename(folder)
    retired.rename(spare)


def _swap(one: Path, other: Path) -> bool:
    """Exchange two folders in one step where the operating system can; tell whether it did.

    Linux has renameat2(2) with RENAME_EXCHANGE, macOS renamex_np(2) with RENAME_SWAP.
    """
    import ctypes  # noqa: PLC0415 - a build that changes nothing does without

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
        import shutil  # noqa: PLC0415 - few builds have anything to remove

        shutil.rmtree(folder)
