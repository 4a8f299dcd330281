"""Pages of briefs that the last build published and this one does not: links to them are broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.records import Published
from briefgen.site.addresses import brief_path, slug_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.site.model import Entry


def published_by(entries: Iterable[Entry]) -> dict[str, Published]:
    """Return what the next build is to know of the briefs that this one publishes, by page."""
    return {
        brief_path(entry.slug): Published(entry.path, entry.title, entry.date, entry.text)
        for entry in entries
    }


def gone_pages(
    removed: Iterable[str], last: Mapping[str, Published], entries: Sequence[Entry]
) -> Iterator[str]:
    """Yield a phrase on each brief's page that went: its path, and how its address is kept.

    Where nobody has taken the brief's place, its file is named instead, as far as it is known.

    Args:
        removed: The files of the site that went.
        last: The briefs that the last build published, by their pages.
        entries: The briefs that are published now.
    """
    for page in sorted(removed):
        if slug := slug_at(page):
            old = last.get(page)
            heir = _heir(old, last, entries) if old else None
            if heir:
                yield f"{page}; to keep that address, write 'slug: {slug}' into {heir.path}"
            else:
                yield f"{page}, the page of {old.path}" if old else page


def _heir(old: Published, last: Mapping[str, Published], entries: Sequence[Entry]) -> Entry | None:
    """Return the brief that is what a former one was: of the same file, or at a new address.

    A file that was renamed has the same text, or at least the same headline and date.
    """
    of_its_file = (entry for entry in entries if entry.path == old.path)
    alike = (
        entry
        for entry in entries
        if brief_path(entry.slug) not in last
        if entry.text == old.text or (entry.title, entry.date) == (old.title, old.date)
    )
    return next(of_its_file, None) or next(alike, None)
