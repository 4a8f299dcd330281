"""The pipeline: a newsroom's folder becomes its published site.

    content/*.md -> Brief -> Annotations -> corrected -> resolved -> Site -> pages -> site/

Everything is read before anything is written, and everything that is wrong is reported at once.
What a build needs of the world (the folders, the present, how to show progress) is passed in.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field, structs

from briefgen.annotate.pipeline import ModelNotFoundError
from briefgen.articles import CacheLostError, read_faults, update_records
from briefgen.cache import unchanged
from briefgen.cache.lock import only_one
from briefgen.cache.store import BeginAgainError, Cache, digest, remove_cache
from briefgen.cache.unchanged import Inputs, LastBuild, look_at_inputs
from briefgen.content.files import find_files, misplaced, no_briefs
from briefgen.corrections.ahead import dated_ahead
from briefgen.corrections.standing import find_standing, standing_diagnostics
from briefgen.diagnostics import START, Diagnostic, Position, Severity, has_errors
from briefgen.newsroom import CONFIG, hash_files, no_newsroom, open_newsroom
from briefgen.reading.zones import zone as find_zone
from briefgen.records import FileState, Parts, Record, Snapshot
from briefgen.report import Report
from briefgen.schedule import Schedule
from briefgen.site.addresses import missing_base_url_note
from briefgen.site.data.pages import data_pages
from briefgen.site.feeds import feed_pages
from briefgen.site.hosting import hosting_pages
from briefgen.site.messages import catalogue_faults, language_fault, words_for
from briefgen.site.model import Article, Entry, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.search.index import SearchIndex, search_index
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.tags import same_tags
from briefgen.site.targets import check_pages, resolve_links
from briefgen.site.theme import Theme, load_theme
from briefgen.site.theme_faults import theme_faults
from briefgen.site.theme_files import ThemeError
from briefgen.writing import write_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from briefgen.config import SiteConfig
    from briefgen.output import File
    from briefgen.site.memory import Remembered
    from briefgen.site.targets import Links

Value = TypeVar("Value")

CACHE = "cache.db"
LOCK = "lock.db"
COMPILED = "templates"
"""Where compiled templates lie, in the folder of what builds keep."""


class Order(Struct, frozen=True):
    """What is to be built.

    Attributes:
        root: The newsroom's folder.
        output: The folder to publish.
        now: The present, with a time zone: briefs dated later are held back.
        drafts: Whether drafts and future briefs are published all the same, to be looked at.
        write: Whether the site is written; a check only looks for what is wrong.
        jobs: With how many processes many texts are annotated at most.
        inputs: What is there to be read, where it was just looked at. A file that changed since
            makes the next build look again.
    """

    root: Path
    output: Path
    now: datetime
    drafts: bool = False
    write: bool = True
    jobs: int = 1
    inputs: Inputs | None = None

    @property
    def options(self) -> str:
        """What else shapes the outcome, for the fingerprint of the build."""
        return f"drafts={self.drafts}"


def build(
    order: Order,
    progress: Callable[[int, int], None] = lambda *_: None,
    waiting: Callable[[], None] = lambda: None,
) -> Report:
    """Build the site, or say everything that keeps it from being built.

    Args:
        order: What is to be built.
        progress: Told how many texts of how many have been annotated.
        waiting: Told if another build of the newsroom has to end first.

    Returns:
        What was done and what is wrong; after an error the published folder is untouched.
    """
    if missing := no_newsroom(order.root):
        return _failed([missing]).report
    state = order.root / unchanged.STATE
    if os.path.lexists(state) and not state.is_dir():
        return _failed([START.error(unchanged.STATE, "this is no folder", "move it away")]).report
    waited: list[bool] = []

    def wait() -> None:
        waited.append(True)
        waiting()

    try:
        state.mkdir(exist_ok=True)
        with only_one(state / LOCK, wait):
            if waited:  # what was looked at before is old by now
                order = structs.replace(order, inputs=None)
            try:
                return _build_and_remember(order, progress)
            except BeginAgainError:
                pass
            except (sqlite3.DatabaseError, CacheLostError):
                remove_cache(state / CACHE)  # it is damaged, and can always be made anew
            return _build_and_remember(structs.replace(order, inputs=None), progress)
    except (OSError, sqlite3.DatabaseError, BeginAgainError, CacheLostError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        path = getattr(error, "filename", None) or state
        return _failed([START.error(_shown(path, order.root), reason)]).report


def _shown(path: str | Path, root: Path) -> str:
    shown = Path(path)
    return (shown.relative_to(root) if shown.is_relative_to(root) else shown).as_posix()


def _build_and_remember(order: Order, progress: Callable[[int, int], None]) -> Report:
    state = order.root / unchanged.STATE
    with Cache(state / CACHE) as cache:
        inputs = order.inputs or look_at_inputs(order.root, order.options)
        if order.write:
            unchanged.forget(order.root)
        done = _build(order, inputs, cache, progress)
        if order.write and not done.report.failed:
            # A file that was changed since has another fingerprint than those taken here.
            wrote = unchanged.fingerprint_output(order.output, done.files)
            last = LastBuild(inputs.fingerprint, wrote, done.since, done.until, done.report)
            unchanged.remember(order.root, last)
        return done.report


class _Done(Struct, frozen=True):
    """What a build came to.

    Attributes:
        report: What it tells.
        since, until: The moments between which it comes to the same, the first included, or "".
        files: What lies in the published folder.
    """

    report: Report
    since: str = ""
    until: str = ""
    files: Mapping[str, File] = field(default_factory=dict)


def _build(
    order: Order, inputs: Inputs, cache: Cache, progress: Callable[[int, int], None]
) -> _Done:
    place = Path(os.path.relpath(order.output, order.root)).as_posix()
    last = cache.get_whole(place, Snapshot) or Snapshot()
    newsroom, wrong = open_newsroom(order.root, cache)
    paths, wrong_paths = find_files(order.root)
    files = hash_files(order.root, inputs.content, last.files, frozenset(paths))
    sources = {path: files[path].hash for path in paths if path in files}
    wrong += wrong_paths
    try:
        if has_errors(wrong):
            return _failed([*wrong, *read_faults(newsroom, sources, cache)])
        records = update_records(newsroom, sources, last.records, cache, progress, order.jobs)
        theme = load_theme(order.root)
        wrong += catalogue_faults(theme.catalogues)
        if has_errors(wrong):
            return _failed([*wrong, *theme_faults(theme)])
    except ModelNotFoundError as error:
        return _failed([*wrong, START.error(CONFIG, str(error), "see annotation.model")])
    except ThemeError as error:
        return _failed([*wrong, error.diagnostic])
    read = [record.entry for record in records.values() if record.entry]
    entries = Schedule.of(read, order.now, drafts=order.drafts)
    zone = find_zone(newsroom.config.timezone)
    logo = newsroom.config.publisher.logo
    links = resolve_links(entries.published, entries.reasons, files, logo)
    standing = find_standing(entries.all, last, records, cache)
    remembered = partial(_remembered, cache, place)
    search = _search(order, newsroom.config, entries.published, cache, remembered)
    config = structs.replace(newsroom.config, search=search.ready)
    site = Site(config, entries.published, partial(_load, cache), links.targets)
    pages = _pages(site, theme, links, order.root, files, remembered)
    pages |= {page.path: page for page in search.pages()}
    diagnostics = [
        *wrong,
        *(diagnostic for record in records.values() for diagnostic in record.diagnostics),
        *theme_faults(theme),
        *language_fault(newsroom.config.language, theme.catalogues),
        *_same_slugs((*entries.published, *entries.future), cache),
        *_copies(entries.published),
        *same_tags(entries.published, partial(_place_of, cache, "tags")),
        *links.diagnostics,
        *check_pages(links, pages.keys()),
        *_links_held_back(entries, files),
        *no_briefs(files, links.media.values()),
        *misplaced(order.root, inputs.beside),
        *standing_diagnostics(entries.published, standing, order.root),
        *dated_ahead(entries.published, order.now, zone, partial(_place_of, cache, "updated")),
    ]
    report = Report(
        diagnostics=tuple(sorted(set(diagnostics))),
        briefs=len(entries.published),
        held_back=entries.held_back,
        notes=_notes(newsroom.config, search),
    )
    written = last.pages
    present: Mapping[str, File] = {}
    if not report.failed:
        done = write_site(pages, order.output, last.pages, write=order.write)
        written = done.states
        report = replace(
            report,
            diagnostics=(*report.diagnostics, *done.wrong),
            written=done.written,
            unchanged=done.unchanged,
            removed=done.removed,
        )
        present = done.files
    _sweep(cache, records)
    cache.put_whole(place, Snapshot(files, records, written, standing))
    turns = entries.turns(order.now, zone)
    since, until = (moment.isoformat() if moment else "" for moment in turns)
    return _Done(report, since, until, present)


def _links_held_back(entries: Schedule, files: Mapping[str, FileState]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the links of briefs that are not published yet.

    In a brief that only waits for its date it is an error today, not when nobody is watching; in
    a draft it is a warning.
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


def _search(
    order: Order,
    config: SiteConfig,
    entries: Sequence[Entry],
    cache: Cache,
    remembered: Remembered,
) -> SearchIndex:
    if not config.search:
        return SearchIndex()
    text, state = partial(_text, cache), order.root / unchanged.STATE
    return search_index(
        entries, config.language, text, state, write=order.write, remembered=remembered
    )


def _notes(config: SiteConfig, search: SearchIndex) -> tuple[str, ...]:
    left_out = missing_base_url_note(config)
    notes = f"{left_out.message}; {left_out.hint}" if left_out else "", search.note
    return tuple(note for note in notes if note)


def _failed(diagnostics: Iterable[Diagnostic]) -> _Done:
    return _Done(Report(diagnostics=tuple(sorted(set(diagnostics)))))


def _load(cache: Cache, entry: Entry) -> Article:
    return _found(cache.get("article", entry.digest, Article), entry)


def _text(cache: Cache, entry: Entry) -> str:
    return _found(cache.get("text", entry.digest, str), entry)


def _found(value: Value | None, entry: Entry) -> Value:
    if value is None:
        raise CacheLostError(f"the cache has lost {entry.path}; delete .briefgen and build again")
    return value


def _place_of(cache: Cache, key: str, entry: Entry) -> Position:
    """Return where a key of a brief's front matter stands, or else its title."""
    at = _load(cache, entry).brief.at
    return at.get(key, at.get("title", START))


def _same_slugs(entries: Iterable[Entry], cache: Cache) -> Iterator[Diagnostic]:
    """Yield an error for each brief whose slug another one has, in the order of their paths."""
    first: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.path):
        other = first.setdefault(entry.slug, entry)
        if other is not entry:
            yield _place_of(cache, "slug", entry).error(
                entry.path,
                f"the slug '{entry.slug}' is that of {other.path} too",
                "give one of them another 'slug'",
            )


def _copies(entries: Iterable[Entry]) -> Iterator[Diagnostic]:
    """Yield a warning for each brief that seems to be another one's copy, by their paths."""
    first: dict[tuple[object, ...], Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.path):
        other = first.setdefault((entry.title, entry.date, entry.summary), entry)
        if other.slug != entry.slug:
            message = f"the headline, date and summary are those of {other.path}"
            yield START.warning(entry.path, message, "delete one of the two")


def _remembered(
    cache: Cache, place: str, name: str, key: str, make: Callable[[], Sequence[str]]
) -> Sequence[str]:
    """Return what the last build of the same folder made under the same key, or make it."""
    last = cache.get(name, place, Parts)
    if last is None or last.key != key:
        last = Parts(key, tuple(make()))
        cache.put(name, place, last)
    return last.values


def _pages(
    site: Site,
    theme: Theme,
    links: Links,
    root: Path,
    files: Mapping[str, FileState],
    remembered: Remembered,
) -> dict[str, Page]:
    """Return every file of the site by its path."""
    compiled = root / unchanged.STATE / COMPILED
    words = words_for(site.config.language, theme.catalogues, compiled)
    pages = [
        *html_pages(site, theme, compiled, remembered),
        *feed_pages(site, words, remembered),
        *data_pages(site, root / unchanged.STATE),
        *hosting_pages(site),
        *_media_pages(links, root, files),
    ]
    pages.extend(sitemap_pages(site, [page.path for page in pages]))
    return {page.path: page for page in pages}


def _media_pages(links: Links, root: Path, files: Mapping[str, FileState]) -> Iterator[Page]:
    """Yield the pictures and other files that briefs show or link to, as they are."""
    for page, path in sorted(links.media.items()):
        state = files[path]
        key = digest("media", path, state.hash or f"{state.size} {state.mtime_ns} {state.ctime_ns}")
        yield Page(page, key, (root / path).read_bytes)


def _sweep(cache: Cache, records: Mapping[str, Record]) -> None:
    """Throw out of the cache what has lain unused for long.

    A value of another kind comes with a new record, so that these tell when there are too many.
    """
    if not cache.crowded("record", len(records)):
        return
    used: dict[str, set[str]] = {"record": {record.key for record in records.values()}}
    for record in records.values():
        for kind, key in record.rests_on.items():
            used.setdefault(kind, set()).add(key)
    for kind, keys in used.items():
        cache.sweep(kind, keys)
