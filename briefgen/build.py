"""The pipeline: a newsroom's folder becomes its published site.

    content/*.md -> Brief -> Annotations -> corrected -> resolved -> Site -> pages -> site/

Everything is read before anything is written, and everything that is wrong is reported at once.
What a build needs of the world (the folders, the present, how to show progress) is passed in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from filelock import FileLock

from briefgen.annotate.pipeline import ModelNotFoundError
from briefgen.articles import CacheLostError, update_records
from briefgen.cache import unchanged
from briefgen.cache.records import FileState, Record, Snapshot
from briefgen.cache.store import Cache, digest
from briefgen.cache.unchanged import LastBuild
from briefgen.cache.versions import package_versions
from briefgen.content.files import find_files
from briefgen.corrections.standing import find_standing, standing_diagnostics
from briefgen.diagnostics import START, Diagnostic
from briefgen.newsroom import CONFIG, hash_files, open_newsroom
from briefgen.output import (
    MANIFEST,
    File,
    OutputError,
    publish_folder,
    read_manifest,
    scan,
)
from briefgen.report import HeldBack, Report
from briefgen.site.addresses import missing_base_url_note
from briefgen.site.data import data_pages
from briefgen.site.feeds import feed_pages
from briefgen.site.hosting import hosting_pages
from briefgen.site.model import Article, Entry, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.targets import check_pages, resolve_links
from briefgen.site.theme import Theme, ThemeError, load_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from briefgen.config import SiteConfig
    from briefgen.site.targets import Links


COMPILED = "templates"
"""Where compiled templates lie, in the folder of what builds keep."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built.

    Attributes:
        root: The newsroom's folder.
        output: The folder to publish.
        now: The present, with a time zone: briefs dated later are held back.
        drafts: Whether drafts and future briefs are published all the same, to be looked at.
        write: Whether the site is written; a check only looks for what is wrong.
    """

    root: Path
    output: Path
    now: datetime
    drafts: bool = False
    write: bool = True

    @property
    def options(self) -> str:
        """What else shapes the outcome, for the fingerprint of the build."""
        return f"drafts={self.drafts}"


def build(order: Order, progress: Callable[[int, int], None] = lambda *_: None) -> Report:
    """Build the site, or say everything that keeps it from being built.

    Args:
        order: What is to be built.
        progress: Told how many texts of how many have been annotated.

    Returns:
        What was done and what is wrong; after an error the published folder is untouched.
    """
    if not (order.root / CONFIG).is_file():
        hint = "run 'briefgen init' in an empty folder, or change to your newsroom's"
        return Report((START.error(CONFIG, "there is no such file in this folder", hint),))
    state = order.root / unchanged.STATE
    state.mkdir(exist_ok=True)
    with FileLock(state / "lock"), Cache(state / "cache.db") as cache:
        read = unchanged.fingerprint_inputs(order.root, order.options)
        unchanged.forget(order.root)
        report, due = _build(order, cache, progress)
        if order.write and not report.failed:
            # A file that was changed since has another fingerprint than the one taken above.
            wrote = unchanged.fingerprint_output(order.output)
            unchanged.remember(order.root, LastBuild(read, wrote, due, report))
        return report


def _build(order: Order, cache: Cache, progress: Callable[[int, int], None]) -> tuple[Report, str]:
    """Return the report, and when the next brief is due that was held back for its date, or ""."""
    last = cache.get("snapshot", "", Snapshot) or Snapshot()
    newsroom, wrong = open_newsroom(order.root, cache)
    if newsroom is None:
        return _failed(wrong), ""
    paths, wrong_paths = find_files(order.root)
    files = hash_files(order.root, last.files, paths.__contains__)
    sources = {path: files[path].hash for path in paths}
    try:
        records = update_records(newsroom, sources, last.records, cache, progress)
        theme = load_theme(order.root)
    except ModelNotFoundError as error:
        return _failed([*wrong, START.error(CONFIG, str(error), "see annotation.model")]), ""
    except ThemeError as error:
        return _failed([*wrong, error.diagnostic]), ""
    entries = [record.entry for record in records.values() if record.entry]
    published, held_back = _hold_back(order, entries)
    links = resolve_links(published, {brief.path: brief.reason for brief in held_back}, files)
    standing = find_standing(entries, last, records, cache)
    site = Site(newsroom.config, published, partial(_load, cache), links.targets)
    pages = _pages(site, theme, links, order.root, files)
    diagnostics = [
        *wrong,
        *wrong_paths,
        *(diagnostic for record in records.values() for diagnostic in record.diagnostics),
        *_same_slugs(published, cache),
        *links.diagnostics,
        *check_pages(links, pages.keys()),
        *standing_diagnostics(published, standing, order.root),
    ]
    snapshot = Snapshot(files, records, last.pages, standing)
    report = Report(
        diagnostics=tuple(sorted(set(diagnostics))),
        briefs=len(published),
        held_back=tuple(held_back),
        notes=_notes(newsroom.config),
    )
    if not report.failed:
        report, snapshot = _write(order, pages, report, snapshot)
    cache.put("snapshot", "", snapshot)
    _sweep(cache, records)
    waiting = [entry.date for entry in entries if entry.date > order.now and not entry.draft]
    return report, min(waiting).isoformat() if waiting and not order.drafts else ""


def _notes(config: SiteConfig) -> tuple[str, ...]:
    left_out = missing_base_url_note(config)
    return (f"{left_out.message}; {left_out.hint}",) if left_out else ()


def _failed(diagnostics: Iterable[Diagnostic]) -> Report:
    return Report(diagnostics=tuple(sorted(set(diagnostics))))


def _load(cache: Cache, entry: Entry) -> Article:
    article = cache.get("article", entry.digest, Article)
    if article is None:
        raise CacheLostError(f"the cache has lost {entry.path}; delete .briefgen and build again")
    return article


def _hold_back(order: Order, entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], list[HeldBack]]:
    """Part the briefs that are published, newest first, from those that are not yet."""
    published, held_back = [], []
    for entry in entries:
        if entry.draft and not order.drafts:
            held_back.append(HeldBack(entry.path, "a draft"))
        elif entry.date > order.now and not order.drafts:
            when = entry.date.isoformat(" ", "minutes")
            held_back.append(HeldBack(entry.path, f"a brief dated {when}"))
        else:
            published.append(entry)
    # Newest first; briefs of one moment in the order of their slugs.
    published.sort(key=lambda entry: entry.slug)
    published.sort(key=lambda entry: entry.date, reverse=True)
    return tuple(published), held_back


def _same_slugs(entries: Iterable[Entry], cache: Cache) -> Iterator[Diagnostic]:
    """Yield an error for each brief whose slug another one has, in the order of their paths."""
    first: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: entry.path):
        other = first.setdefault(entry.slug, entry)
        if other is not entry:
            brief = _load(cache, entry).brief
            at = brief.at.get("slug", brief.at.get("title", START))
            yield at.error(
                entry.path,
                f"the slug '{entry.slug}' is that of {other.path} too",
                "give one of them another 'slug'",
            )


def _pages(
    site: Site, theme: Theme, links: Links, root: Path, files: Mapping[str, FileState]
) -> dict[str, Page]:
    """Return every file of the site by its path."""
    pages = [
        *html_pages(site, theme, root / unchanged.STATE / COMPILED),
        *feed_pages(site),
        *data_pages(site),
        *hosting_pages(site),
        *_media_pages(links, root, files),
    ]
    pages.extend(sitemap_pages(site, [page.path for page in pages]))
    return {page.path: page for page in pages}


def _media_pages(links: Links, root: Path, files: Mapping[str, FileState]) -> Iterator[Page]:
    """Yield the pictures and other files that briefs show or link to, as they are."""
    for page, path in sorted(links.media.items()):
        state = files[path]
        key = digest("media", path, state.hash or f"{state.size} {state.mtime_ns}")
        yield Page(page, key, (root / path).read_bytes)


def _write(
    order: Order, pages: Mapping[str, Page], report: Report, snapshot: Snapshot
) -> tuple[Report, Snapshot]:
    """Render what changed, and publish it; or, for a check, only render it."""
    shaping = package_versions("jinja2", "markupsafe")
    keys = {path: digest(shaping, page.key) for path, page in pages.items()}
    present = scan(order.output)
    kept = {path for path, key in keys.items() if _is_there(path, key, present, snapshot.pages)}
    changed = {path: page.render for path, page in pages.items() if path not in kept}
    gone = read_manifest(order.output) - pages.keys() - {MANIFEST}
    try:
        if not order.write:
            for render in changed.values():
                render()
            written = {}
        elif changed or gone or not present:
            written = publish_folder(order.output, changed, kept, present)
        else:
            return replace(report, unchanged=len(kept)), snapshot
    except ThemeError as error:
        failed = (*report.diagnostics, error.diagnostic)
        return replace(report, diagnostics=tuple(sorted(failed))), snapshot
    except OutputError as error:
        failed = (*report.diagnostics, START.error(order.output.name, str(error)))
        return replace(report, diagnostics=failed), snapshot
    states = {
        path: FileState(file.size, file.mtime_ns, keys[path])
        for path, file in written.items()
        if path in keys
    }
    report = replace(report, written=len(changed), unchanged=len(kept), removed=len(gone))
    return report, replace(snapshot, pages=states) if order.write else snapshot


def _is_there(
    path: str, key: str, present: Mapping[str, File], written: Mapping[str, FileState]
) -> bool:
    """Tell whether a page lies in the folder as the last build wrote it, with the same key."""
    file, last = present.get(path), written.get(path)
    return (
        file is not None
        and last is not None
        and (file.size, file.mtime_ns, key) == (last.size, last.mtime_ns, last.hash)
    )


def _sweep(cache: Cache, records: Mapping[str, Record]) -> None:
    """Throw out of the cache what has lain unused for long."""
    used = [record.entry.digest for record in records.values() if record.entry]
    for kind in ("article", "text"):
        cache.sweep(kind, used)
    cache.sweep("record", [record.key for record in records.values()])
