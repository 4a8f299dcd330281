"""What the commands tell of a build, in words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.report import Report


def summary(report: Report, output: Path) -> str:
    """Return what a build has done in the folder ``output``, and which briefs went or wait."""
    done = f"{report.written} written, {report.unchanged} unchanged"
    if report.removed:
        done += f", {report.removed} removed"
    built = f"{count(report.briefs, 'brief')} in {shown(output)} ({done})."
    gone = "".join(f"\ngone: {page}" for page in report.gone)
    return built + gone + held_back(report)


def held_back(report: Report) -> str:
    """Return a line, begun anew, for each brief that is not published yet."""
    lines = [f"\nheld back: {brief.path}, {brief.reason}" for brief in report.held_back]
    return "".join(lines)


def reason(error: OSError) -> str:
    """Return which file cannot be used, and why, in the system's words."""
    return (
        f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
    )


def count(number: int, what: str) -> str:
    """Return a number of things: "1 brief", "2 briefs"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def shown(folder: Path) -> str:
    """Return a folder as it is named from the current one."""
    here = Path.cwd()
    named = folder.relative_to(here) if folder.is_relative_to(here) else folder
    return f"{named.as_posix()}/"


def within(root: Path, file: Path) -> str:
    """Return a file as it is named within the newsroom, wherever it was named from."""
    here = Path(os.path.abspath(file))  # noqa: PTH100 - resolve() would follow links
    found = here if here.is_relative_to(root) and here.exists() else root / file
    named = found.relative_to(root) if found.is_relative_to(root) else file
    return named.as_posix()
