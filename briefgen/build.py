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
from typing import TYPE_CHECKING

from msgspec import Struct, field, structs

from briefgen.annotate.loading import ModelNotFoundError
from briefgen.articles import (
    CacheLostError,
    load_article,
    load_text,
    place_of,
    read_faults,
    sweep,
    unread_note,
    update_records,
)
from briefgen.cache import unchanged
from briefgen.cache.lock import only_one
from briefgen.cache.store import BeginAgainError, Cache, digest, remove_cache
from briefgen.cache.unchanged import Inputs, LastBuild, look_at_inputs
from briefgen.checks import copies, hollow, links_held_back, same_slugs
from briefgen.config import CONFIG
from briefgen.content.files import find_files, misplaced, no_briefs
from briefgen.corrections.ahead import dated_ahead
from briefgen.corrections.standing import find_standing, standing_diagnostics
from briefgen.diagnostics import START, Diagnostic, has_errors
from briefgen.gone import gone_pages, published_by
from briefgen.newsroom import hash_files, no_newsroom, open_newsroom
from briefgen.reading.zones import zone as find_zone
from briefgen.records import FileState, Parts, Record, Snapshot
from briefgen.report import Report
from briefgen.schedule import Schedule
from briefgen.site.addresses import missing_base_url_note
from briefgen.site.data.pages import data_pages
from briefgen.site.feeds import feed_pages
from briefgen.site.hosting import hosting_pages
from briefgen.site.messages import catalogue_faults, language_fault, words_for
from briefgen.site.model import Entry, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.search.index import SearchIndex, search_index
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.tags import same_tags
from briefgen.site.targets import check_pages, resolve_links
from briefgen.site.theme import Theme, load_theme
from briefgen.site.theme_faults import theme_faults
from briefgen.site.theme_files import ThemeError
from briefgen.writing import Outcome, write_site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from briefgen.config import SiteConfig
    from briefgen.corrections.standing import Standing
    from briefgen.newsroom import Newsroom
    from briefgen.output import File
    from briefgen.site.memory import Remembered
    from briefgen.site.targets import Links

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
        inputs = order.inputs or look_at_inputs(order.root, drafts=order.drafts)
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


class _Read(Struct, frozen=True):
    """What a newsroom's files say.

    Attributes:
        newsroom: Its settings and its who's who.
        theme: What its site looks like.
        files: Every file under content/, by its path in the newsroom's folder.
        records: What each brief came to, by the same path.
    """

    newsroom: Newsroom
    theme: Theme
    files: Mapping[str, FileState]
    records: Mapping[str, Record]


class _Made(Struct, frozen=True):
    """What is made of it, before anything is written.

    Attributes:
        entries: The briefs, published or held back.
        links: What the links of those that are published point at.
        standing: Where the words stand that a correction calls wrong.
        search: What searches the site.
        pages: Every file of the site, by its path there.
    """

    entries: Schedule
    links: Links
    standing: Standing
    search: SearchIndex
    pages: Mapping[str, Page]


def _build(
    order: Order, inputs: Inputs, cache: Cache, progress: Callable[[int, int], None]
) -> _Done:
    place = Path(os.path.relpath(order.output, order.root)).as_posix()
    last = cache.get_whole(place, Snapshot) or Snapshot()
    read, wrong = _read(order, inputs, last, cache, progress)
    if read is None:
        return _failed(wrong)
    made = _assemble(order, read, last, cache, partial(_remembered, cache, place))
    wrong += _faults(order, inputs, read, made, cache)
    published = made.entries.published
    report = Report(
        diagnostics=tuple(sorted(set(wrong))),
        briefs=len(published),
        held_back=made.entries.held_back,
        notes=_notes(read.newsroom.config, made.search),
    )
    done = Outcome(last.pages)
    if not report.failed:
        done = write_site(made.pages, order.output, last.pages, write=order.write)
    report = replace(
        report,
        diagnostics=(*report.diagnostics, *done.wrong),
        written=done.written,
        unchanged=done.unchanged,
        removed=len(done.removed),
        gone=() if order.drafts else tuple(gone_pages(done.removed, last.published, published)),
    )
    sweep(cache, read.records)
    written = order.write and not report.failed
    snapshot = Snapshot(
        files=read.files,
        records=read.records,
        pages=done.states,
        published=published_by(published) if written else last.published,
        standing=made.standing,
    )
    cache.put_whole(place, snapshot)
    turns = made.entries.turns(order.now, find_zone(read.newsroom.config.timezone))
    since, until = (moment.isoformat() if moment else "" for moment in turns)
    return _Done(report, since, until, done.files)


def _read(
    order: Order,
    inputs: Inputs,
    last: Snapshot,
    cache: Cache,
    progress: Callable[[int, int], None],
) -> tuple[_Read | None, list[Diagnostic]]:
    """Return what the newsroom's files say, or None where no site can be made of that.

    Also returned is what is wrong with settings, who's who, folders and messages; where there is
    no reading, with the briefs and templates as well, as far as these could be looked at.
    """
    newsroom, wrong = open_newsroom(order.root, cache)
    paths, wrong_paths = find_files(order.root)
    files = hash_files(order.root, inputs.content, last.files, frozenset(paths))
    sources = {path: files[path].hash for path in paths if path in files}
    wrong += wrong_paths
    try:
        if has_errors(wrong):
            return None, [*wrong, *read_faults(newsroom, sources, cache)]
        records = update_records(newsroom, sources, last.records, cache, progress, order.jobs)
        theme = load_theme(order.root)
        wrong += catalogue_faults(theme.catalogues)
        if has_errors(wrong):
            return None, [*wrong, *theme_faults(theme)]
    except ModelNotFoundError as error:
        return None, [*wrong, START.error(CONFIG, str(error), "see annotation.model")]
    except ThemeError as error:
        return None, [*wrong, error.diagnostic]
    return _Read(newsroom, theme, files, records), wrong


def _assemble(
    order: Order, read: _Read, last: Snapshot, cache: Cache, remembered: Remembered
) -> _Made:
    """Return the site that is made of what was read; nothing of it is rendered yet."""
    config, files = read.newsroom.config, read.files
    found = (record.entry for record in read.records.values() if record.entry)
    entries = Schedule.of(found, order.now, drafts=order.drafts)
    links = resolve_links(entries.published, entries.reasons, files, config.publisher.logo)
    standing = find_standing(entries.all, last, read.records, cache)
    search = _search(order, config, entries.published, cache, remembered)
    config = structs.replace(config, search=search.ready)
    site = Site(config, entries.published, partial(load_article, cache), links.targets)
    pages = _pages(site, read.theme, links, order.root, files, remembered)
    pages |= {page.path: page for page in search.pages()}
    return _Made(entries, links, standing, search, pages)


def _faults(
    order: Order, inputs: Inputs, read: _Read, made: _Made, cache: Cache
) -> Iterator[Diagnostic]:
    """Yield what is wrong with briefs and templates, each by itself and beside the others."""
    config, theme, files = read.newsroom.config, read.theme, read.files
    entries, links = made.entries, made.links
    for record in read.records.values():
        yield from record.diagnostics
    yield from theme_faults(theme)
    yield from language_fault(config.language, theme.catalogues)
    place = partial(place_of, cache)
    yield from same_slugs((*entries.published, *entries.future), partial(place, "slug"))
    yield from copies(entries.published)
    yield from same_tags(entries.published, partial(place, "tags"))
    yield from links.diagnostics
    yield from check_pages(links, made.pages.keys())
    yield from links_held_back(entries, files)
    yield from no_briefs(files, links.media.values())
    yield from hollow(links.media.values(), files, lambda path: (order.root / path).read_bytes())
    yield from misplaced(order.root, inputs.beside)
    yield from standing_diagnostics(entries.published, made.standing, order.root)
    zone = find_zone(config.timezone)
    yield from dated_ahead(entries.published, order.now, zone, partial(place, "updated"))


def _search(
    order: Order,
    config: SiteConfig,
    entries: Sequence[Entry],
    cache: Cache,
    remembered: Remembered,
) -> SearchIndex:
    if not config.search:
        return SearchIndex()
    text, state = partial(load_text, cache), order.root / unchanged.STATE
    return search_index(
        entries, config.language, text, state, write=order.write, remembered=remembered
    )


def _notes(config: SiteConfig, search: SearchIndex) -> tuple[str, ...]:
    notes = missing_base_url_note(config), unread_note(config), search.note
    return tuple(filter(None, notes))


def _failed(diagnostics: Iterable[Diagnostic]) -> _Done:
    return _Done(Report(diagnostics=tuple(sorted(set(diagnostics)))))


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
