"""Files become articles: read, annotated, corrected, resolved; each step only where it must be.

Every step's result lies in the cache under a hash of all that shaped it, so that a changed
correction re-reads one file and annotates nothing, and a changed actors.yaml resolves all briefs
anew and annotates nothing either. Each step goes over all briefs before the next begins and keeps
no body in memory.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from briefgen.annotate.loading import describe
from briefgen.annotate.model import Annotations
from briefgen.annotate.pipeline import Text
from briefgen.annotate.region import region_of
from briefgen.cache.store import BeginAgainError, Cache, digest
from briefgen.cache.versions import code_digest, package_versions
from briefgen.corrections.readers import check_corrections
from briefgen.diagnostics import START, Position, has_errors
from briefgen.reading.textfile import composed
from briefgen.records import ParsedBody, Reading, Record, Resolution
from briefgen.site.entries import entry_of
from briefgen.site.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from briefgen.actors.actor import ResolvedAnnotations
    from briefgen.config import AnnotationConfig, SiteConfig
    from briefgen.content.brief import Body, Brief
    from briefgen.diagnostics import Diagnostic
    from briefgen.newsroom import Newsroom
    from briefgen.site.model import Entry

Value = TypeVar("Value")

RESOLVING = (
    *("actors", "articles.py", "corrections"),
    *("site/days.py", "site/entries.py", "site/model.py", "site/orders.py"),
)
"""The places in the package whose code makes records of readings and annotations."""
COMMIT_EVERY = 64
"""After how many briefs the cache is kept, so that a kill loses little."""

ANALYSIS = ("spacy", "thinc", "numpy", "onnxruntime", "tokenizers")
"""The packages whose versions shape what is found in a text."""


class CacheLostError(Exception):
    """What was stored in the cache a moment ago is not there any more."""


def unread_note(config: SiteConfig) -> str:
    """Return that briefs are not annotated in the site's language, and what helps, or ""."""
    wanted, language = config.annotation, config.language
    looked_for = wanted.actors or wanted.dates or wanted.figures or wanted.quotes
    reads = describe(wanted.model).language
    if not looked_for or _is_of(language, reads):
        return ""
    return (
        f"briefs in '{language}' are not annotated, for the language model reads '{reads}' alone; a"
        f" brief that is in it says 'language: {reads}'"
    )


def _is_of(tag: str, language: str) -> bool:
    """Tell whether a language tag ("en-GB") is of a language ("en")."""
    return tag.lower().partition("-")[0] == language


class Keys(Struct, frozen=True):
    """The parts of cache keys that are the same for all briefs."""

    bodies: str
    reading: str
    annotations: str
    resolving: str
    language: str

    @classmethod
    def of(cls, newsroom: Newsroom) -> Keys:
        """Return the keys for a newsroom: a hash of options, code and versions for each step."""
        config, who = newsroom.config, newsroom.who
        model = describe(config.annotation.model)
        bodies = digest(code_digest("content", "reading"), package_versions("markdown", "nh3"))
        reading = digest(
            bodies,
            config.timezone,
            config.language,
            code_digest("annotate/model.py", "slugs.py"),
            package_versions("pyyaml", "python-slugify", "text-unidecode", "tzdata"),
        )
        annotations = digest(str(model), code_digest("annotate"), package_versions(*ANALYSIS))
        resolving = digest(
            reading,
            annotations,
            str(config.annotation),
            who.directory.digest,
            who.knowledge.version,
            code_digest(*RESOLVING),
        )
        return cls(bodies, reading, annotations, resolving, model.language)

    def reads(self, brief: Brief) -> bool:
        """Tell whether the language model reads the brief's language."""
        return _is_of(brief.language, self.language)

    def annotations_of(self, brief: Brief) -> str:
        """Return the key of the annotations of a text, read on its day and in its region."""
        day, region = brief.date.date().isoformat(), region_of(brief.language)
        return digest(self.annotations, day, region, brief.body.text)

    def resolution_of(self, brief: Brief) -> str:
        """Return the key of what its overrides and the who's who make of these annotations.

        It holds where the overrides stand, too, for what is wrong with them is told with it.
        """
        overrides = msgspec.json.encode(brief.overrides)
        read = self.annotations_of(brief) if self.reads(brief) else ""
        return digest(
            self.resolving, brief.path, read, str(brief.date.date()), brief.body.text, overrides
        )


def update_records(
    newsroom: Newsroom,
    files: Mapping[str, str],
    known: Mapping[str, Record],
    cache: Cache,
    progress: Callable[[int, int], None],
    jobs: int,
) -> dict[str, Record]:
    """Return a record for each file, made anew only where something that shaped it has changed.

    Args:
        newsroom: What briefs are read with.
        files: The hash of each brief's file, by its path relative to the newsroom's folder.
        known: The records of the last build.
        cache: Where the results of all steps lie.
        progress: Told how many texts of how many have been annotated.
        jobs: With how many processes many texts are annotated at most.

    Raises:
        BeginAgainError: A file was changed since it was hashed.
        ModelNotFoundError: The language model cannot be loaded, and a text must be annotated.
    """
    keys = Keys.of(newsroom)
    wanted = {path: digest(keys.resolving, path, file) for path, file in files.items()}
    records = {
        path: known[path] for path in files if path in known and known[path].key == wanted[path]
    }
    for path in files.keys() - records.keys():
        record = cache.get("record", wanted[path], Record)
        if record is not None:
            records[path] = record
    changed = [path for path in files if path not in records]
    readings = _read(newsroom, keys, {path: files[path] for path in changed}, cache)
    _annotate(newsroom, keys, readings.values(), cache, progress, jobs)
    for number, path in enumerate(changed, 1):
        records[path] = _resolve(newsroom, keys, wanted[path], readings[path], cache)
        cache.put("record", wanted[path], records[path])
        if number % COMMIT_EVERY == 0:
            cache.commit()
    return {path: records[path] for path in files}


def load_article(cache: Cache, entry: Entry) -> Article:
    """Return the article of a brief that has a record.

    Raises:
        CacheLostError: It is not there any more.
    """
    return _found(cache.get("article", entry.digest, Article), entry)


def load_text(cache: Cache, entry: Entry) -> str:
    """Return the plain text of the body of a brief that has a record.

    Raises:
        CacheLostError: It is not there any more.
    """
    return _found(cache.get("text", entry.digest, str), entry)


def place_of(cache: Cache, key: str, entry: Entry) -> Position:
    """Return where a key of a brief's front matter stands, or else its title.

    Raises:
        CacheLostError: The article is not there any more.
    """
    at = load_article(cache, entry).brief.at
    return at.get(key, at.get("title", START))


def _found(value: Value | None, entry: Entry) -> Value:
    if value is None:
        raise CacheLostError(f"the cache has lost {entry.path}; delete .briefgen and build again")
    return value


def sweep(cache: Cache, records: Mapping[str, Record]) -> None:
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


def read_faults(newsroom: Newsroom, files: Mapping[str, str], cache: Cache) -> Iterator[Diagnostic]:
    """Yield what is wrong with briefs as they are read, where they cannot be annotated yet."""
    for key in _read(newsroom, Keys.of(newsroom), files, cache).values():
        yield from _reading(cache, key).diagnostics


def _read(
    newsroom: Newsroom, keys: Keys, changed: Mapping[str, str], cache: Cache
) -> dict[str, str]:
    """Read changed files; return the cache key of each one's reading."""
    readings = {path: digest(keys.reading, path, file) for path, file in changed.items()}
    missing = [path for path, key in readings.items() if not cache.has("reading", key)]
    if missing:
        from briefgen.content.files import read_brief  # noqa: PLC0415 - imports PyYAML

        for path in missing:
            data = (newsroom.root / path).read_bytes()
            if hashlib.sha256(data).hexdigest() != changed[path]:
                raise BeginAgainError(f"{path} was changed while it was read")
            parser = _Parser(keys.bodies, cache)
            brief, diagnostics = read_brief(path, data, newsroom.config, parser)
            cache.put("reading", readings[path], Reading(brief, tuple(diagnostics), parser.key))
    return readings


class _Parser:
    """Parses one body, unless that was done before; ``key`` tells where it lies in the cache."""

    def __init__(self, keys: str, cache: Cache) -> None:
        self._keys, self._cache = keys, cache
        self.key = ""

    def __call__(self, source: str, path: str, *, plain: bool) -> tuple[Body, list[Diagnostic]]:
        self.key = digest(self._keys, source, path, str(plain))
        parsed = self._cache.get("body", self.key, ParsedBody)
        if parsed is None:
            from briefgen.content.markdown import parse_body  # noqa: PLC0415 - imports markdown

            found, diagnostics = parse_body(source, path, plain=plain)
            parsed = ParsedBody(found, tuple(diagnostics))
            self._cache.put("body", self.key, parsed)
        return parsed.body, list(parsed.diagnostics)


def _annotate(
    newsroom: Newsroom,
    keys: Keys,
    readings: Iterable[str],
    cache: Cache,
    progress: Callable[[int, int], None],
    jobs: int,
) -> None:
    """Annotate the texts that never were; spaCy is imported only if there is one."""
    missing: dict[str, str] = {}
    for reading_key in readings:
        brief = _reading(cache, reading_key).brief
        if brief and keys.reads(brief):
            key = keys.annotations_of(brief)
            if not cache.has("annotations", key):
                missing[key] = reading_key

    def texts() -> Iterator[Text]:
        for reading_key in missing.values():
            brief = _reading(cache, reading_key).brief
            if brief:
                yield Text(brief.body.text, brief.date.date(), brief.language)

    if not missing:
        return
    from briefgen.annotate.processes import TEXTS_EACH, annotate_together  # noqa: PLC0415 - speed

    processes = max(1, min(jobs, len(missing) // TEXTS_EACH))
    found = annotate_together(texts(), newsroom.config.annotation.model, processes)
    for number, (key, result) in enumerate(zip(missing, found, strict=True), 1):
        cache.put("annotations", key, result)
        progress(number, len(missing))
        if number % COMMIT_EVERY == 0:
            cache.commit()


def _resolve(
    newsroom: Newsroom, keys: Keys, record_key: str, reading_key: str, cache: Cache
) -> Record:
    """Make a brief's article of its reading and its annotations, and its record."""
    reading = _reading(cache, reading_key)
    brief = reading.brief
    rests_on = {"reading": reading_key, "body": reading.body}
    if brief is None:
        return Record(record_key, None, reading.diagnostics, rests_on)
    wrong = list(reading.diagnostics)
    if keys.reads(brief):
        rests_on["annotations"] = keys.annotations_of(brief)
    elif "language" in brief.at:
        message = f"the text is in '{brief.language}', which the language model does not read"
        wrong.append(brief.at["language"].warning(brief.path, message, "it is not annotated"))
    rests_on["resolution"] = keys.resolution_of(brief)
    resolution = cache.get("resolution", rests_on["resolution"], Resolution)
    if resolution is None:
        found = None
        if keys.reads(brief):
            found = cache.get("annotations", rests_on["annotations"], Annotations)
        resolution = _resolve_text(newsroom, brief, found or Annotations())
        cache.put("resolution", rests_on["resolution"], resolution)
    wrong.extend(resolution.diagnostics)
    if not (brief.body.text or brief.draft or has_errors(reading.diagnostics)):
        wrong.append(brief.at.get("body", START).warning(brief.path, "the brief has no text"))
    if brief.corrections:
        source = (newsroom.root / brief.path).read_text(encoding="utf-8-sig", errors="replace")
        wrong.extend(check_corrections(brief, composed(source)))
    article = Article(brief, resolution.annotations)
    entry = entry_of(article, resolution.days)
    cache.put("article", entry.digest, article)
    cache.put("text", entry.digest, brief.body.text)
    rests_on |= {"article": entry.digest, "text": entry.digest}
    return Record(record_key, entry, tuple(sorted(wrong)), rests_on)


def _resolve_text(newsroom: Newsroom, brief: Brief, found: Annotations) -> Resolution:
    """Apply a brief's overrides to what was found in its text, and resolve its actors."""
    from briefgen.corrections.overrides import resolve_as_told  # noqa: PLC0415 - start-up speed
    from briefgen.site.orders import days_meant  # noqa: PLC0415

    annotations = asked_for(found, newsroom.config.annotation)
    who, day = newsroom.who, brief.date.date()
    resolved, wrong = resolve_as_told(
        brief.path, brief.body.text, annotations, brief.overrides, who, day
    )
    if not newsroom.config.annotation.actors:
        resolved = _without_actors(resolved)
    return Resolution(resolved, wrong, days_meant(resolved.dates))


def _reading(cache: Cache, key: str) -> Reading:
    reading = cache.get("reading", key, Reading)
    if reading is None:
        raise CacheLostError("the cache cannot be written: is the disk full?")
    return reading


def asked_for(annotations: Annotations, asked: AnnotationConfig) -> Annotations:
    """Leave out the kinds of annotation that the newsroom does not want."""
    return Annotations(
        mentions=annotations.mentions if asked.actors else (),
        dates=annotations.dates if asked.dates else (),
        figures=tuple(
            replace(figure, attributed_to=None, claimant_span=None) if not asked.actors else figure
            for figure in annotations.figures
        )
        if asked.figures
        else (),
        quotes=tuple(
            replace(quote, speaker=None) if not asked.actors else quote
            for quote in annotations.quotes
        )
        if asked.quotes
        else (),
    )


def _without_actors(resolved: ResolvedAnnotations) -> ResolvedAnnotations:
    """Leave out the actors that resolving knows even where no mention was asked for."""
    return replace(
        resolved,
        actors=(),
        mentions=(),
        figures=tuple(replace(figure, attributed_to="") for figure in resolved.figures),
        quotes=tuple(replace(quote, speaker="") for quote in resolved.quotes),
    )
