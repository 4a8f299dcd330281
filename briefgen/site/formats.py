"""Every form in which the site can be had, with examples from the newest brief."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefgen.actors.form import Fields
from briefgen.site.addresses import (
    ACTORS_TABLE,
    ANNOTATIONS,
    ATOM_FEED,
    BRIEF_SCHEMA,
    BRIEFS_INDEX,
    CORRECTIONS_FEED,
    DATABASE,
    DEVELOPERS,
    FACTS_TABLE,
    INDEX_SCHEMA,
    JSON_FEED,
    NEWS_SITEMAP,
    SITEMAP,
    absolute_or_empty,
    actor_path,
    brief_annotations_path,
    brief_data_path,
    brief_path,
    brief_table_path,
    feed_path,
    tag_path,
)
from briefgen.site.data import web_annotations
from briefgen.site.data.brief import brief_data, index_data
from briefgen.site.data.tables import ACTORS, FACTS, brief_table
from briefgen.site.model import Article, Entry, Site
from briefgen.site.structured import Node, news_article, publisher
from briefgen.site.words import Words

JSON: Final = "application/json"
JSON_LD: Final = "application/ld+json"
CSV: Final = "text/csv"
ATOM: Final = "application/atom+xml"
XML: Final = "application/xml"
SQLITE: Final = "application/vnd.sqlite3"

QUERY: Final = """\
-- Who is quoted most, and in how many briefs?
SELECT actors.name, count(*) AS quotes, count(DISTINCT brief) AS briefs
FROM quotes JOIN actors ON actors.id = quotes.speaker
GROUP BY actors.id ORDER BY quotes DESC LIMIT 10;

-- Full-text search
SELECT briefs.date, briefs.title
FROM briefs_fts JOIN briefs ON briefs.rowid = briefs_fts.rowid
WHERE briefs_fts MATCH 'treaty OR test' ORDER BY rank;

-- Open it in a browser:  datasette briefs.db"""


@dataclass(frozen=True, slots=True)
class File:
    """A file for machines.

    Attributes:
        name: Its path in the site; capitals stand for a name: "briefs/SLUG.json".
        path: The path of one such file, or "" where none is shown.
        type: Its media type.
    """

    name: str
    path: str
    type: str


@dataclass(frozen=True, slots=True)
class Format:
    """A form in which the site can be had; ``name`` names its messages."""

    name: str
    files: tuple[File, ...]
    example: str


def formats(site: Site, newest: Entry | None, words: Words) -> Iterator[Format]:
    """Yield every form in which the site can be had.

    Args:
        site: The site.
        newest: The brief that the examples are taken from, or None where there is none.
        words: The words of the site's language, which some examples have.
    """
    article = site.load(newest) if newest else None
    data = brief_data(site.config, newest, article) if newest and article else None
    slug = newest.slug if newest else ""

    def one(name: str, path: str, kind: str) -> File:
        return File(name, path if newest else "", kind)

    yield Format(
        "json",
        (
            one("briefs/SLUG.json", brief_data_path(slug), JSON),
            File(BRIEF_SCHEMA, BRIEF_SCHEMA, JSON),
        ),
        _pretty(_shortened(data)) if data else "",
    )
    index = index_data(site)
    yield Format(
        "index",
        (File(BRIEFS_INDEX, BRIEFS_INDEX, JSON), File(INDEX_SCHEMA, INDEX_SCHEMA, JSON)),
        _pretty({**index, "briefs": index["briefs"][:1]}),
    )
    rows = brief_table(data).decode().splitlines()[:3] if data else []
    yield Format(
        "csv",
        (
            one("briefs/SLUG.csv", brief_table_path(slug), CSV),
            File(FACTS_TABLE, FACTS_TABLE, CSV),
            File(ACTORS_TABLE, ACTORS_TABLE, CSV),
        ),
        "\n".join((*rows, "", ",".join(FACTS), "", ",".join(ACTORS))).lstrip(),
    )
    items = json.loads(web_annotations.page(site.config, data))["items"] if data else []
    yield Format(
        "annotations",
        (
            one("briefs/SLUG.jsonld", brief_annotations_path(slug), JSON_LD),
            File(ANNOTATIONS, ANNOTATIONS, JSON_LD),
        ),
        _pretty(items[0]) if items else "",
    )
    yield Format("database", (File(DATABASE, DATABASE, SQLITE),), QUERY)
    yield Format(
        "structured",
        (one("briefs/SLUG.html", brief_path(slug), "text/html"),),
        _structured(site, newest, article, words) if newest and article else "",
    )
    if site.config.base_url:
        yield _feeds(newest)
        files = tuple(File(path, path, XML) for path in (SITEMAP, NEWS_SITEMAP))
        yield Format("sitemaps", files, "")


def _feeds(newest: Entry | None) -> Format:
    head = f'<link rel="alternate" type="{ATOM}" href="%s">'
    files = (
        File(ATOM_FEED, ATOM_FEED, ATOM),
        File(JSON_FEED, JSON_FEED, "application/feed+json"),
        File(CORRECTIONS_FEED, CORRECTIONS_FEED, ATOM),
        File(feed_path(tag_path("TAG")), "", ATOM),
        File(feed_path(actor_path("ACTOR")), "", ATOM),
    )
    return Format("feeds", files, head % ATOM_FEED if newest else "")


def _shortened(data: Fields) -> Fields:
    """Return a brief's JSON with the first of everything."""
    short = {name: data[name] for name in ("$schema", "id", "page", "title", "date", "language")}
    for name in ("actors", "dates", "figures", "quotes"):
        short[name] = data[name][:1]
    short["actors"] = [{**actor, "mentions": actor["mentions"][:1]} for actor in short["actors"]]
    return short


def _structured(site: Site, entry: Entry, article: Article, words: Words) -> str:
    node = news_article(site, entry, article, words)
    told = ("@context", "@type", "headline", "datePublished", "publisher", "mentions", "hasPart")
    short = {name: node[name] for name in told if name in node}
    for name in ("mentions", "hasPart"):
        if name in short:
            short[name] = short[name][:1]
    return _pretty(short)


def _pretty(data: Fields) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1)


def dataset(site: Site, shown: tuple[Format, ...], description: str) -> Node | None:
    """Return the files of the whole site as a schema.org Dataset; None without ``base_url``."""
    config = site.config
    if not config.base_url:
        return None
    whole = (BRIEFS_INDEX, FACTS_TABLE, ACTORS_TABLE, ANNOTATIONS, DATABASE)
    files = {file.path: file for each in shown for file in each.files}
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": config.title,
        "description": description,
        "url": absolute_or_empty(config, DEVELOPERS),
        "inLanguage": config.language,
        "isAccessibleForFree": True,
        "creator": publisher(config),
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": absolute_or_empty(config, path),
                "encodingFormat": files[path].type,
            }
            for path in whole
        ],
    }
