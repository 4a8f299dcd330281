"""How long lists are cut into pages whose addresses, and most of whose bytes, stay."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from briefgen.site.addresses import part_path
from briefgen.site.views import Part

Each = TypeVar("Each")


def parts(
    path: str, entries: Sequence[Each], size: int
) -> Iterator[tuple[str, tuple[Each, ...], Part]]:
    """Cut a long list, newest first, into the page ``path`` and numbered pages of the past.

    The past is counted from the oldest entry on, ``size`` to a page, so that a new entry changes
    no page of it. ``path`` itself has number 0 and holds the newest, half a page at least.
    """
    count = max(0, (len(entries) - (size + 1) // 2) // size)
    newest = len(entries) - count * size
    older = part_path(path, count) if count else ""
    yield path, tuple(entries[:newest]), Part(newer="", older=older, number=0, count=count)
    for number in range(count, 0, -1):
        start = len(entries) - number * size
        part = Part(
            newer=part_path(path, number + 1) if number < count else path,
            older=part_path(path, number - 1) if number > 1 else "",
            number=number,
        )
        yield part_path(path, number), tuple(entries[start : start + size]), part
