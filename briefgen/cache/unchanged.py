"""Nothing changed? Then a build is over before anything is read.

The last build leaves a fingerprint of every file that it read or wrote: names, sizes and times.
While that is the same, and no brief has come due, so is the site. This is what an editor's saving
twice costs, so nothing is imported here that takes time.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefgen.output import scan
from briefgen.report import Report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from briefgen.output import File

STATE = ".briefgen"
"""The folder, in the newsroom's, where builds keep what they know; it may be deleted any time."""

LAST_BUILD = "last-build.json"
PACKAGE = Path(__file__).parents[1]
LIKE_INPUTS = (".md", ".txt", ".yml")
"""How names end of files that may have been meant to be read."""
COMPILED = ".pyc"
"""Python's own cache, which shapes nothing."""
RACY_NS = 100_000_000
"""A file written in the last tenth of a second may change again without its time changing."""


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What the last build leaves.

    Attributes:
        inputs: The fingerprint of what it read.
        output: The fingerprint of what it wrote.
        since: The moment from which on it comes to the same, or "": a brief is dated by it, say.
        until: The moment at which it comes to something else, or "": a brief is due, say.
        report: What it told.
    """

    inputs: str
    output: str
    since: str
    until: str
    report: Report


class Inputs(NamedTuple):
    """What a build would read.

    Attributes:
        fingerprint: A hash of the names, sizes and times of it all, or "" where a file was
            written so lately that its time cannot be trusted.
        content: Every file below content/, by its path there.
        beside: Files that lie beside content/, and may have been meant to be read.
    """

    fingerprint: str
    content: Mapping[str, File]
    beside: tuple[str, ...] = ()


def look_at_inputs(root: Path, *, drafts: bool) -> Inputs:
    """Return what a build would read, without reading it.

    Args:
        root: The newsroom's folder.
        drafts: Whether drafts and future briefs are published: another site of the same files.
    """
    total = hashlib.sha256(f"drafts={drafts}".encode())
    newest = 0
    folders = [root / "content", root / "templates", PACKAGE, PACKAGE.parent / "templates"]
    scanned = [scan(folder) for folder in folders]
    for folder, files in zip(folders, scanned, strict=True):
        _add_folder(total, folder, files, read=True)
        times = (file.mtime_ns for path, file in files.items() if not path.endswith(COMPILED))
        newest = max(newest, max(times, default=0))
    for path in (root / "briefgen.yaml", root / "actors.yaml", *map(Path, sys.path)):
        with suppress(OSError):
            status = path.stat()
            file = status.st_size, status.st_mtime_ns, status.st_ctime_ns
            total.update(f"{path}\0{file}\n".encode())
            if path.suffix == ".yaml":
                newest = max(newest, status.st_mtime_ns)
    beside = _beside(root)
    total.update("".join(f"{name}\n" for name in beside).encode("utf-8", "surrogateescape"))
    trusted = newest < time.time_ns() - RACY_NS
    return Inputs(total.hexdigest() if trusted else "", scanned[0], beside)


def _beside(root: Path) -> tuple[str, ...]:
    """Return the names of the texts and settings that lie in the newsroom's folder itself."""
    names: list[str] = []
    with suppress(OSError):
        names = os.listdir(root)  # noqa: PTH208 - quick
    return tuple(sorted(name for name in names if name.endswith(LIKE_INPUTS)))


def fingerprint_output(folder: Path, files: Mapping[str, File] | None = None) -> str:
    """Return a hash of the names, sizes and times of all that lies in the published folder.

    Args:
        folder: The folder.
        files: What lies in it, where that is known.
    """
    total = hashlib.sha256()
    _add_folder(total, folder, scan(folder) if files is None else files, read=False)
    return total.hexdigest()


def _add_folder(
    total: hashlib._Hash, folder: Path, files: Mapping[str, File], *, read: bool
) -> None:
    """Add a folder's files to a hash.

    Of files that are read their rights count as well, and so do all changes that leave the time.
    Those that are written share theirs with the next build's by hard links, which change it.
    """
    lines = [
        f"{path}\0{files[path].size}\0{files[path].mtime_ns}\0{read and files[path].ctime_ns}\n"
        for path in sorted(files)
        if not path.endswith(COMPILED)
    ]
    total.update(os.fsencode(folder))
    total.update("".join(lines).encode("utf-8", "surrogateescape"))


def last_report(root: Path, output: Path, inputs: str, now: datetime) -> Report | None:
    """Return the report of a build that has nothing to do, or None where there may be something.

    Args:
        root: The newsroom's folder.
        output: The published folder.
        inputs: The fingerprint of what a build would read now.
        now: The present, with a time zone: briefs dated later are held back.
    """
    try:
        values = json.loads((root / STATE / LAST_BUILD).read_bytes())
        last = LastBuild(**{**values, "report": Report.from_json(values["report"])})
        read = type(now).fromisoformat
        over = last.until and read(last.until) <= now
        other_time = over or (last.since and now < read(last.since))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if other_time or not last.inputs or last.inputs != inputs:
        return None
    return last.report.repeated() if last.output == fingerprint_output(output) else None


def remember(root: Path, last: LastBuild) -> None:
    """Leave what the next build compares with."""
    values = {
        "inputs": last.inputs,
        "output": last.output,
        "since": last.since,
        "until": last.until,
        "report": last.report.to_json(),
    }
    with suppress(OSError):  # without it the next build only takes longer
        (root / STATE / LAST_BUILD).write_text(json.dumps(values), encoding="utf-8")
