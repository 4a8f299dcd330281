"""The newsroom's folder as a build finds it: its settings, its who's who, and its files."""

from __future__ import annotations

import hashlib
from functools import partial
from stat import S_ISREG
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from briefgen.actors.directory import Directory, load_directory
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.who import WhoIsWho
from briefgen.cache.store import Cache, digest
from briefgen.cache.versions import code_digest, package_versions
from briefgen.config import CONFIG, SiteConfig
from briefgen.content.hidden import is_hidden
from briefgen.diagnostics import START
from briefgen.records import FileState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from os import stat_result
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic
    from briefgen.output import File

Value = TypeVar("Value")
ACTORS = "actors.yaml"


class Newsroom(Struct, frozen=True):
    """What all briefs are read with: the folder, the settings and the known actors."""

    root: Path
    config: SiteConfig
    who: WhoIsWho


def no_newsroom(root: Path) -> Diagnostic | None:
    """Return what is wrong where a folder has no settings; None for a newsroom's."""
    if (root / CONFIG).is_file():
        return None
    around = next((each.name for each in root.parents if (each / CONFIG).is_file()), "")
    hint = "run 'briefgen init' in an empty folder, or change to your newsroom's"
    if around:
        hint = f"change to the folder '{around}', in which this one lies"
    return START.error(CONFIG, "there is no such file in this folder", hint)


def open_newsroom(root: Path, cache: Cache | None = None) -> tuple[Newsroom, list[Diagnostic]]:
    """Read briefgen.yaml and actors.yaml.

    Args:
        root: The newsroom's folder.
        cache: Where both lie as they were read last, or None.

    Returns:
        The newsroom, with defaults where its settings or its actors cannot be read, so that more
        of what is wrong can be found; and what is wrong with both files.

    Raises:
        OSError: There is no briefgen.yaml, or one of the two cannot be read.
    """
    config, wrong = _read("config", SiteConfig, _settings, (root / CONFIG).read_bytes(), cache)
    try:
        names = (root / ACTORS).read_bytes()
    except FileNotFoundError:
        names = b""  # a newsroom needs no who's who of its own
    directory, wrong_names = _read(
        "directory", Directory, partial(load_directory, ACTORS), names, cache
    )
    who = WhoIsWho(directory or Directory.of(()), Knowledge())
    return Newsroom(root, config or SiteConfig(title=""), who), [*wrong, *wrong_names]


def _read(
    name: str,
    form: type[Value],
    read: Callable[[bytes], tuple[Value | None, Sequence[Diagnostic]]],
    data: bytes,
    cache: Cache | None,
) -> tuple[Value | None, Sequence[Diagnostic]]:
    """Return what a file says and what is wrong with it; what nothing is wrong with is kept.

    Args:
        name: What it is kept as.
        form: The type of its value.
        read: Reads it.
        data: What stands in it.
        cache: Where it is kept, if anywhere.
    """
    key = digest(data, _reader())
    value = cache.get(name, key, form) if cache else None
    if value is not None:
        return value, ()
    value, wrong = read(data)
    if cache and value is not None and not wrong:
        cache.put(name, key, value)
    return value, wrong


def _settings(data: bytes) -> tuple[SiteConfig | None, Sequence[Diagnostic]]:
    from briefgen.settings import load_config  # noqa: PLC0415 - imports PyYAML

    return load_config(CONFIG, data)


def _reader() -> str:
    """Return a hash of the code that reads what people type."""
    code = code_digest("config.py", "settings.py", "reading", "actors", "slugs.py")
    return code + package_versions("pyyaml", "tzdata")


def hash_files(
    root: Path,
    present: Mapping[str, File],
    known: Mapping[str, FileState],
    wanted: Collection[str],
) -> dict[str, FileState]:
    """Return every file under content/ that is not hidden, with the hash of those wanted.

    A file whose size and times are as they were in the last build is not read again.

    Args:
        root: The newsroom's folder.
        present: What lies under content/, by its path there.
        known: The last build's files.
        wanted: The paths of files, in the newsroom's folder, whose hash is needed.
    """
    files = {}
    for name, file in present.items():
        if is_hidden(name):
            continue
        path = f"content/{name}"
        last = known.get(path)
        if last and last[:3] == file[:3] and (last.hash or path not in wanted):
            files[path] = last
            continue
        try:
            status = (root / path).stat()  # what a link leads to
        except OSError:
            continue  # a link to nowhere, of which find_files has told
        if not S_ISREG(status.st_mode):
            continue  # a pipe, say: nothing would ever come out of it
        known_hash = _known_hash(last, status)
        if not known_hash and path in wanted:
            with (root / path).open("rb") as opened:
                known_hash = hashlib.file_digest(opened, "sha256").hexdigest()
        files[path] = FileState(status.st_size, status.st_mtime_ns, status.st_ctime_ns, known_hash)
    return files


def _known_hash(last: FileState | None, file: stat_result) -> str:
    """Return a file's hash in the last build if its size and times are as they were, else ""."""
    same = last and last[:3] == (file.st_size, file.st_mtime_ns, file.st_ctime_ns)
    return last.hash if last and same else ""
