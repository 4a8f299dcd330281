"""What is wrong with briefs beside each other: one address for two, copies, links to drafts.

And with the files that they show or link to.

What is wrong with a brief by itself is told by whatever reads it, and lies in its record.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefgen.diagnostics import START, Severity
from briefgen.site.targets import resolve_links

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from briefgen.diagnostics import Diagnostic, Position
    from briefgen.records import FileState
    from briefgen.schedule import Schedule
    from briefgen.site.model import Entry

POINTER: Final = b"version https://git-lfs.github.com/"
POINTER_BYTES: Final = 1024
"""What Git LFS leaves in a file's place is shorter (its specification says so)."""


def same_slugs(
    entries: Iterable[Entry], place: Callable[[Entry], Position]
) -> Iterator[Diagnostic]:
    """Yield an error for each brief whose slug another one has, in the order of their paths.

    Args:
        entries: The briefs that have a page, or will have one.
        place: Tells where the slug of a brief stands in its file; asked only for briefs to report.
    """
    first: dict[str, Entry] = {}
    for entry in _by_path(entries):
        other = first.setdefault(entry.slug, entry)
        if other is not entry:
            days = entry.date.date(), other.date.date()
            ending = "2" if days[0] == days[1] else days[0].isoformat()
            yield place(entry).error(
                entry.path,
                f"the slug '{entry.slug}' is that of {other.path} too",
                f"write another one into one of them, such as 'slug: {entry.slug}-{ending}'",
            )


def copies(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Yield a warning for each brief that seems to be another one's copy, by their paths."""
    first: dict[tuple[object, ...], Entry] = {}
    for entry in _by_path(entries):
        other = first.setdefault((entry.title, entry.date, entry.summary), entry)
        if other.slug != entry.slug:
            message = f"the headline, date and summary are those of {other.path}"
            yield START.warning(entry.path, message, "delete one of the two")


def links_held_back(entries: Schedule, files: Collection[str]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the links of briefs that are not published yet.

    In a brief that only waits for its date it is an error today, not when nobody is watching; in
    a draft it is a warning.

    Args:
        entries: All briefs.
        files: Every file under content/, by its path in the newsroom's folder.
    """
    reasons = entries.reasons
    drafts = {entry.path: reasons[entry.path] for entry in entries.drafts}
    waiting = {entry.path for entry in entries.future}
    if not (drafts or waiting):
        return
    for found in resolve_links((*entries.published, *entries.future), drafts, files).diagnostics:
        if found.path in waiting:
            yield found
    for found in resolve_links(entries.all, {}, files).diagnostics:
        if found.path in drafts:
            yield replace(found, severity=Severity.WARNING)


def hollow(
    media: Iterable[str], files: Mapping[str, FileState], read: Callable[[str], bytes]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with each file that briefs show or link to, and that has nothing in it.

    Args:
        media: The files, relative to the newsroom's folder.
        files: The state of every file under content/.
        read: Reads one.
    """
    for path in sorted(set(media)):
        size = files[path].size
        if not size:
            hint = "put the whole file in its place"
            yield START.warning(path, "there is nothing in this file", hint)
        elif size < POINTER_BYTES and read(path).startswith(POINTER):
            message = "Git LFS has not fetched this file, and what lies here only names it"
            hint = "run 'git lfs pull', or write 'with: {lfs: true}' under the workflow's checkout"
            yield START.error(path, message, hint)


def _by_path(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.path)
