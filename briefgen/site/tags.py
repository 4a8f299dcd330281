"""Tags that lead to one page although they are written differently."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from briefgen.diagnostics import START
from briefgen.site.addresses import tag_path, tag_slug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.diagnostics import Diagnostic, Position
    from briefgen.site.model import Entry


def same_tags(
    entries: Iterable[Entry], place: Callable[[Entry], Position] = lambda _: START
) -> Iterator[Diagnostic]:
    """Yield a warning for each spelling of a tag but the most common one: they share a page.

    Args:
        entries: The published briefs.
        place: Tells where a brief's tags stand in its file; asked only for briefs to warn of.

    Yields:
        A warning at the first brief, by path, that has the spelling.
    """
    spelled: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(entries, key=_path):
        for tag in dict.fromkeys(entry.tags):
            spelled[tag].append(entry)
    by_slug: dict[str, list[str]] = defaultdict(list)
    for tag in spelled:
        by_slug[tag_slug(tag)].append(tag)
    for slug, tags in by_slug.items():
        common = min(tags, key=lambda tag: (-len(spelled[tag]), tag))
        for tag in tags:
            if tag != common:
                entry = spelled[tag][0]
                yield place(entry).warning(
                    entry.path,
                    f"the tag '{tag}' shares the page {tag_path(slug)} with '{common}'"
                    f" (as in {spelled[common][0].path})",
                    "spell them alike, or name one of them otherwise",
                )


def _path(entry: Entry) -> str:
    return entry.path
