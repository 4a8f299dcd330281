"""Annotations for machines: ``briefs/SLUG.json``, and the JSON Schema that describes it.

The form is that of ``briefgen annotate``, with the words of each span and the brief's own data
beside it; schemas/brief.schema.json documents every field. Fields that are empty are left out,
but for lists, which are always there.
"""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from briefgen.actors.actor import Actor
from briefgen.actors.form import Fields, stream_form
from briefgen.config import SiteConfig
from briefgen.content.brief import Correction, Source
from briefgen.site.addresses import (
    BRIEF_SCHEMA,
    absolute_or_empty,
    actor_path,
    brief_data_path,
    brief_path,
)
from briefgen.site.changes import stamp, stamp_or_day
from briefgen.site.keys import code_key, config_key, entry_parts, key
from briefgen.site.links import relative
from briefgen.site.model import Article, Entry, Page, Site


def data_pages(site: Site) -> Iterator[Page]:
    """Yield a JSON file per brief, and their JSON Schema."""
    configured = config_key(site.config)
    for entry in site.entries:
        yield Page(
            brief_data_path(entry.slug),
            key("data", configured, *entry_parts(site, entry)),
            partial(_render, site, entry),
        )
    yield Page(BRIEF_SCHEMA, key("schema", code_key()), schema)


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of a brief's JSON file."""
    return Path(__file__).with_name("schemas").joinpath("brief.schema.json").read_bytes()


def brief_data(config: SiteConfig, entry: Entry, article: Article) -> Fields:
    """Return a brief with its annotations, as its JSON file has it.

    ``start`` and ``end`` count the characters (Unicode code points) of ``text``; the ``words`` of
    a span are there for whoever counts otherwise.
    """
    brief, found = article.brief, article.annotations
    text = brief.body.text
    here = brief_data_path(entry.slug)
    form = _with_words(stream_form(found), text)
    actors = zip(found.actors, form.pop("actors"), strict=True)
    page = brief_path(entry.slug)
    return {
        "$schema": relative(here, BRIEF_SCHEMA),
        **_told(
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


def _render(site: Site, entry: Entry) -> bytes:
    data = brief_data(site.config, entry, site.load(entry))
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode(errors="replace")


def _actor(entry: Entry, actor: Actor, form: Fields) -> Fields:
    mentions = form.pop("mentions")
    told = {
        "page": relative(brief_data_path(entry.slug), actor_path(actor.id)),
        "description": actor.description,
        "role": actor.role_on(entry.date.date()),
    }
    return {**form, **_told(told), "mentions": mentions}


def _with_words(form: Fields, text: str) -> Fields:
    """Return the stream form with the words of every span behind its end."""
    worded: Fields = {}
    for name, value in form.items():
        if isinstance(value, list):
            worded[name] = [_with_words(each, text) for each in value]
        else:
            worded[name] = _with_words(value, text) if isinstance(value, dict) else value
        if name == "end":
            worded["words"] = text[form["start"] : value]
    return worded


def _correction(correction: Correction) -> Fields:
    told = {"note": correction.note, "was": correction.was, "now": correction.now}
    return {"date": correction.date.isoformat(), "kind": correction.kind.value, **_told(told)}


def _source(source: Source) -> Fields:
    published = source.date.isoformat() if source.date else ""
    return _told({"name": source.name, "url": source.url, "date": published})


def _told(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value != ""}
