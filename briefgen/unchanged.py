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
from typing import TYPE_CHECKING

from briefgen.output import scan
from briefgen.report import Report

if TYPE_CHECKING:
    from datetime import datetime

STATE = ".briefgen"
"""The folder, in the newsroom's, where builds keep what they know; it may be deleted any time."""

LAST_BUILD = "last-build.json"
PACKAGE = Path(__file__).parent
RACY_NS = 100_000_000
"""A file written in the last tenth of a second may change again without its time changing."""


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What the last build leaves.

    Attributes:
        fingerprint: Of what it read and wrote.
        due: When the next brief is due that it held back for its date, or "".
        report: What it told.
    """

    fingerprint: str
    due: str
    report: Report


def fingerprint(root: Path, output: Path, options: str) -> str:
    """Return a hash of the names, sizes and times of all that a build reads and writes.

    Args:
        root: The newsroom's folder.
        output: The published folder.
        options: The build's other options.

    Returns:
        The hash, or "" where a file was written so lately that its time cannot be trusted.
    """
    newest = 0
    total = hashlib.sha256(options.encode())
    read = (root / "content", root / "templates", PACKAGE, PACKAGE.parent / "templates")
    for folder in (*read, output):
        total.update(os.fsencode(folder))
        for path, file in sorted(scan(folder).items()):
            if path.endswith(".pyc"):
                continue
            total.update(f"{path}\0{file.size}\0{file.mtime_ns}\n".encode("utf-8", "replace"))
            if folder is not output and file.mtime_ns > newest:
                newest = file.mtime_ns
    for path in (root / "briefgen.yaml", root / "actors.yaml", *map(Path, sys.path)):
        try:
            status = path.stat()
        except OSError:
            continue
        total.update(f"{path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
        if path.suffix == ".yaml":
            newest = max(newest, status.st_mtime_ns)
    return total.hexdigest() if newest < time.time_ns() - RACY_NS else ""


def last_report(root: Path, output: Path, options: str, now: datetime) -> Report | None:
    """Return the report of a build that has nothing to do, or None where there may be something.

    Args:
        root: The newsroom's folder.
        output: The published folder.
        options: The build's other options.
        now: The present, with a time zone: briefs dated later are held back.
    """
    try:
        values = json.loads((root / STATE / LAST_BUILD).read_bytes())
        last = LastBuild(values["fingerprint"], values["due"], Report.from_json(values["report"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    due = last.due != "" and type(now).fromisoformat(last.due) <= now
    if due or not last.fingerprint or last.fingerprint != fingerprint(root, output, options):
        return None
    return last.report.repeated()


def remember(root: Path, last: LastBuild) -> None:
    """Leave what the next build compares with."""
    values = {
        "fingerprint": last.fingerprint,
        "due": last.due,
        "report": last.report.to_json(),
    }
    with suppress(OSError):  # without it the next build only takes longer
        (root / STATE / LAST_BUILD).write_text(json.dumps(values), encoding="utf-8")


def forget(root: Path) -> None:
    """Let the next build look at everything."""
    (root / STATE / LAST_BUILD).unlink(missing_ok=True)
