"""The search index: made by Pagefind of the briefs' records, kept for the builds to come.

It is made anew only when the record of a brief or Pagefind itself is another. Where there is no
Pagefind, the same site is built without a search.
"""

from __future__ import annotations

import json
import os
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from briefgen.cache.store import BeginAgainError
from briefgen.cache.versions import code_digest, package_versions
from briefgen.site.keys import key
from briefgen.site.memory import make_anew
from briefgen.site.model import Page
from briefgen.site.search.records import record_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from briefgen.site.memory import Remembered
    from briefgen.site.model import Entry

ENGINE: Final = "pagefind-bin"
"""The distribution that holds Pagefind's program."""
FOLDER: Final = "pagefind"
"""Where the index lies in the site: Pagefind's script finds all else by that name."""
KEPT: Final = "search"
"""Where it lies in the folder of what builds keep."""
LISTING: Final = "index.json"


class SearchIndex(Struct, frozen=True):
    """What searches a site.

    Attributes:
        ready: Whether the site has a search.
        folder: Where the files of the index lie.
        files: Their names with the hash of each; none where nothing is to be written.
        note: What the newsroom should know of it, or "".
    """

    ready: bool = False
    folder: Path = Path()
    files: Mapping[str, str] = field(default_factory=dict)
    note: str = ""

    def pages(self) -> Iterator[Page]:
        """Yield the files of the index."""
        for name, hashed in self.files.items():
            yield Page(f"{FOLDER}/{name}", f"search {hashed}", partial(self._read, name))

    def _read(self, name: str) -> bytes:
        """Return a file of the index.

        Raises:
            BeginAgainError: It is damaged: the next build makes another index.
        """
        data = (self.folder / name).read_bytes()
        if sha256(data).hexdigest() != self.files[name]:
            (self.folder / LISTING).unlink(missing_ok=True)
            raise BeginAgainError(f"the search index is damaged: {self.folder / name}")
        return data


def search_index(
    entries: Sequence[Entry],
    language: str,
    text: Callable[[Entry], str],
    state: Path,
    *,
    write: bool = True,
    remembered: Remembered = make_anew,
) -> SearchIndex:
    """Return the index of these briefs, made anew where one of their records is new.

    Args:
        entries: The briefs that are published.
        language: The site's language: all briefs are searched in it, whatever theirs is.
        text: Returns a brief's plain text.
        state: The folder of what builds keep.
        write: Whether the site will be written; else no index is made.
        remembered: What knows the key that was made of the same stories last time.
    """
    if not entries:
        return SearchIndex()
    version = package_versions(ENGINE)
    if not version:
        return _left_out("Pagefind is not installed; where it can be, add 'pagefind-bin'")
    if not write:
        return SearchIndex(ready=True)
    code = code_digest("site/search", "site/addresses.py")
    shaping = key(version, package_versions("cbor2"), code, language)
    stories = key(*(f"{entry.story} {entry.text} {entry.tags}" for entry in entries))
    (records,) = remembered("search", stories, lambda: [key(*map(record_key, entries))])
    wanted = key(shaping, records)
    folder = state / KEPT
    files = _kept(folder, wanted)
    if files is None:
        from briefgen.site.search.making import NotMadeError, keep, make_index  # noqa: PLC0415

        try:
            files = keep(make_index(entries, language, text), wanted, folder, LISTING)
        except NotMadeError as error:
            return _left_out(f"Pagefind failed: {error}")
    return SearchIndex(ready=True, folder=folder, files=files)


def _left_out(why: str) -> SearchIndex:
    return SearchIndex(note=f"the site has no search: {why}")


def _kept(folder: Path, wanted: str) -> dict[str, str] | None:
    """Return the files of the index that was kept, or None where there is no such index."""
    try:
        kept = json.loads((folder / LISTING).read_bytes())
        files: dict[str, str] = kept["files"]
        whole = kept["key"] == wanted and files.keys() <= _names(folder)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return files if whole else None


def _names(folder: Path) -> set[str]:
    """Return what lies in the folder, by paths with forward slashes."""
    root = os.fspath(folder)
    return {
        f"{place[len(root) + 1 :]}/{name}".replace(os.sep, "/").removeprefix("/")
        for place, _, names in os.walk(root)
        for name in names
    }
