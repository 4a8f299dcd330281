"""What one brief's correction calls wrong may stand in other briefs, too: which, and in what line.

Only what is new is compared: new words with all briefs, known words with the briefs that have
changed since they were looked for.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.content.words import line_of
from briefgen.corrections.readers import still_stands
from briefgen.reading.textfile import composed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from briefgen.cache.store import Cache
    from briefgen.content.brief import Correction
    from briefgen.diagnostics import Diagnostic
    from briefgen.records import Record, Snapshot
    from briefgen.site.model import Entry

FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*$", re.MULTILINE | re.DOTALL)
Standing = dict[str, tuple[str, ...]]
"""By a correction's words: the paths of the briefs, its own aside, in whose bodies they stand."""


def corrections_of(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Correction]]:
    """Yield each correction that tells what was wrong, with its brief."""
    for entry in entries:
        for correction in entry.corrections:
            if correction.was:
                yield entry, correction


def find_standing(
    entries: Iterable[Entry], last: Snapshot, records: Mapping[str, Record], cache: Cache
) -> Standing:
    """Return in which briefs the words of which corrections stand.

    Args:
        entries: All briefs, published or held back.
        last: The last build, for what was found then.
        records: The records of all briefs.
        cache: Where the bodies' texts lie.
    """
    entries = tuple(entries)
    wanted = {_words(correction): correction for _, correction in corrections_of(entries)}
    new = [words for words in wanted if words not in last.standing]
    same = {entry.path for entry in entries if _is_same(entry.path, last.records, records)}
    found = {words: same.intersection(last.standing.get(words, ())) for words in wanted}
    for entry in entries:
        look_for = new if entry.path in same else wanted
        if look_for:
            text = cache.get("text", entry.digest, str) or ""
            for words in look_for:
                if still_stands(wanted[words], text):
                    found[words].add(entry.path)
    return {words: tuple(sorted(paths)) for words, paths in found.items()}


def _is_same(path: str, last: Mapping[str, Record], records: Mapping[str, Record]) -> bool:
    """Tell whether a brief is what it was in the last build."""
    before = last.get(path)
    return before is not None and before.key == records[path].key


def standing_diagnostics(
    entries: Iterable[Entry], standing: Standing, root: Path
) -> Iterator[Diagnostic]:
    """Yield a warning for each other brief in which what a correction calls wrong stands."""
    entries = tuple(entries)
    published = {entry.path for entry in entries}
    for entry, correction in corrections_of(entries):
        for path in standing[_words(correction)]:
            if path in published and path != entry.path:
                source = composed((root / path).read_text(encoding="utf-8-sig", errors="replace"))
                line = line_of(correction.was, _without_front_matter(source))
                yield correction.was_at.warning(
                    entry.path,
                    f"was: '{correction.was}' stands in {path}, line {line}",
                    "does it need the same correction?",
                )


def _without_front_matter(source: str) -> str:
    """Return a file's text with the front matter's lines emptied."""
    return FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), source, count=1)


def _words(correction: Correction) -> str:
    return f"{correction.was}\n{correction.now}"
