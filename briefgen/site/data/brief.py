"""A brief as JSON, ``briefs/SLUG.json``, and the list of all briefs, ``data/briefs.json``.

The form is that of ``briefgen annotate``, with the words of each span and the brief's own data
beside it; the JSON Schemas in schemas/ document every field. Fields that are empty are left out,
but for lists, which are always there.
"""

import json
from pathlib import Path

from briefgen.actors.actor import Actor
from briefgen.actors.form import Fields, stream_form
from briefgen.config import SiteConfig
from briefgen.content.brief import Correction, Source
from briefgen.site.addresses import (
    BRIEF_SCHEMA,
    BRIEFS_INDEX,
    INDEX_SCHEMA,
    absolute_or_empty,
    actor_path,
    brief_data_path,
    brief_path,
)
from briefgen.site.changes import last_changed, stamp, stamp_or_day
from briefgen.site.fields import without_empty
from briefgen.site.links import relative
from briefgen.site.model import Article, Entry, Site


def schema(path: str) -> bytes:
    """Return a JSON Schema (draft 2020-12) by its path in the site: "data/brief.schema.json"."""
    name = path.rpartition("/")[2]
    return (Path(__file__).parent / "schemas" / name).read_bytes()


def printed(data: Fields) -> bytes:
    """Return JSON as it is published: readable, UTF-8."""
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode(errors="replace")


def index_data(site: Site) -> Fields:
    """Return the list of all briefs: where each stands, and when it last changed."""
    config = site.config
    told = {
        "title": config.title,
        "description": config.description,
        "url": config.base_url,
        "language": config.language,
    }
    return {
        "$schema": relative(BRIEFS_INDEX, INDEX_SCHEMA),
        **without_empty(told),
        "briefs": [_listed(entry) for entry in site.entries],
    }


def printed_index(site: Site) -> bytes:
    """Return the list of all briefs as JSON: one a line."""
    data = index_data(site)
    encode = json.JSONEncoder(ensure_ascii=False).encode  # dumps() would make one for each line
    head = encode({**data, "briefs": None}).removesuffix("null}")
    lines = ",\n".join(map(encode, data["briefs"]))
    return f"{head}[\n{lines}\n]}}\n".encode(errors="replace")


def _listed(entry: Entry) -> Fields:
    return {
        "id": entry.slug,
        "title": entry.title,
        "date": stamp_or_day(entry.date, has_time=entry.has_time),
        "modified": stamp(last_changed(entry)),
        "corrections": len(entry.corrections),
        "data": relative(BRIEFS_INDEX, brief_data_path(entry.slug)),
    }


def brief_data(config: SiteConfig, entry: Entry, article: Article) -> Fields:
    """Return a brief with its annotations, as its JSON file has it.

    ``start`` and ``end`` count the characters (Unicode code points) of ``text``; the ``words`` of
    a span are there for whoever counts otherwise.
    """
    brief, found = article.brief, article.annotations
    text = brief.body.text
    here = brief_data_path(entry.slug)
    form = with_words(stream_form(found), text)
    actors = zip(found.actors, form.pop("actors"), strict=True)
    page = brief_path(entry.slug)
    return {
        "$schema": relative(here, BRIEF_SCHEMA),
        **without_empty(
            {
                "id": entry.slug,
                "page": relative(here, page),
                "url": absolute_or_empty(config, page),
                "title": entry.title,
                "date": stamp_or_day(entry.date, has_time=entry.has_time),
                "updated": stamp(entry.updated) if entry.updated else "",
                "language": entry.language,
                "dateline": entry.dateline,
                "summary": entry.summary,
            }
        ),
        "authors": list(entry.authors),
        "tags": list(entry.tags),
        "sources": [_source(source) for source in brief.sources],
        "corrections": [_correction(correction) for correction in entry.corrections],
        "text": text,
        "actors": [_actor(entry, actor, each) for actor, each in actors],
        **form,
    }


def _actor(entry: Entry, actor: Actor, form: Fields) -> Fields:
    mentions = form.pop("mentions")
    told = {
        "page": relative(brief_data_path(entry.slug), actor_path(actor.id)),
        "description": actor.description,
        "role": actor.role_on(entry.date.date()),
    }
    return {**form, **without_empty(told), "mentions": mentions}


def mentions_in(data: Fields) -> list[tuple[Fields, str]]:
    """Return the mentions of a brief's JSON with the ids of their actors, in the text's order."""
    mentions = [(mention, actor["id"]) for actor in data["actors"] for mention in actor["mentions"]]
    return sorted(mentions, key=lambda each: (each[0]["start"], each[0]["end"]))


def with_words(form: Fields, text: str) -> Fields:
    """Return the stream form with the words of every span behind its end."""
    worded: Fields = {}
    for name, value in form.items():
        if isinstance(value, list):
            worded[name] = [with_words(each, text) for each in value]
        else:
            worded[name] = with_words(value, text) if isinstance(value, dict) else value
        if name == "end":
            worded["words"] = text[form["start"] : value]
    return worded


def _correction(correction: Correction) -> Fields:
    told = {"note": correction.note, "was": correction.was, "now": correction.now}
    return {
        "date": correction.date.isoformat(),
        "kind": correction.kind.value,
        **without_empty(told),
    }


def _source(source: Source) -> Fields:
    published = source.date.isoformat() if source.date else ""
    return without_empty({"name": source.name, "url": source.url, "date": published})
