"""Pages of briefs that the last build published and this one does not: links to them are broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.site.addresses import brief_path, slug_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefgen.records import Record
    from briefgen.site.model import Entry


def gone_pages(
    removed: Iterable[str], last: Mapping[str, Record], entries: Sequence[Entry]
) -> Iterator[str]:
    """Yield a phrase on each brief's page that went: its path, and how its address is kept.

    Where nobody has taken the brief's place, its file is named instead, as far as it is known.

    Args:
        removed: The files of the site that went.
        last: What the last build came to, by the files of the briefs.
        entries: The briefs that are published now.
    """
    known = [record.entry for record in last.values() if record.entry]
    # A draft may have the slug of a brief that was published.
    before = {brief_path(entry.slug): entry for entry in sorted(known, key=_drafts_first)}
    for page in sorted(removed):
        if slug := slug_at(page):
            old = before.get(page)
            heir = _heir(old, last, entries) if old else None
            if heir:
                yield f"{page}; to keep that address, write 'slug: {slug}' into {heir.path}"
            else:
                yield f"{page}, the page of {old.path}" if old else page


def _heir(old: Entry, last: Mapping[str, Record], entries: Sequence[Entry]) -> Entry | None:
    """Return the brief that is what a former one was: of the same file, or of a new one.

    A file that was renamed has the same text, or at least the same headline and date.
    """
    of_its_file = (entry for entry in entries if entry.path == old.path)
    alike = (
        entry
        for entry in entries
        if entry.path not in last
        if entry.text == old.text or (entry.title, entry.date) == (old.title, old.date)
    )
    return next(of_its_file, None) or next(alike, None)


def _drafts_first(entry: Entry) -> bool:
    return not entry.draft
