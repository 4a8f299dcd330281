"""What the commands tell of a build, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.report import Report


def summary(report: Report, output: Path) -> str:
    """Return what a build has done in the folder ``output``, held-back briefs by name."""
    done = f"{report.written} written, {report.unchanged} unchanged"
    if report.removed:
        done += f", {report.removed} removed"
    built = f"{count(report.briefs, 'brief')} in {shown(output)} ({done})."
    return built + held_back(report)


def held_back(report: Report) -> str:
    """Return a line, begun anew, for each brief that is not published yet."""
    lines = [f"\nheld back: {brief.path}, {brief.reason}" for brief in report.held_back]
    return "".join(lines)


def count(number: int, what: str) -> str:
    """Return a number of things: "1 brief", "2 briefs"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def shown(folder: Path) -> str:
    """Return a folder as it is named from the current one."""
    here = Path.cwd()
    named = folder.relative_to(here) if folder.is_relative_to(here) else folder
    return f"{named.as_posix()}/"
