"""Annotations for machines: ``briefs/SLUG.json``, and the JSON Schema that describes it.

The form is that of ``briefgen annotate``, with the words of each span and the brief's own data
beside it; schemas/brief.schema.json documents every field. Fields that are empty are left out,
but for lists, which are always there.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from briefgen.actors.actor import Actor, ResolvedFigure, ResolvedMention, ResolvedQuote
from briefgen.annotate.model import Date, Span
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

Fields = dict[str, Any]


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
    mentions = defaultdict[str, list[Fields]](list)
    for mention in found.mentions:
        mentions[mention.actor].append(_mention(text, mention))
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
        "actors": [_actor(entry, actor, mentions[actor.id]) for actor in found.actors],
        "dates": [_date(text, each) for each in found.dates],
        "figures": [_figure(text, each) for each in found.figures],
        "quotes": [_quote(text, each) for each in found.quotes],
    }


def _render(site: Site, entry: Entry) -> bytes:
    data = brief_data(site.config, entry, site.load(entry))
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode(errors="replace")


def _actor(entry: Entry, actor: Actor, mentions: list[Fields]) -> Fields:
    told = {
        "id": actor.id,
        "name": actor.name,
        "type": actor.type.value,
        "page": relative(brief_data_path(entry.slug), actor_path(actor.id)),
        "wikidata": actor.wikidata,
        "wikipedia": actor.wikipedia,
        "description": actor.description,
        "role": actor.role_on(entry.date.date()),
    }
    return {**_told(told), "mentions": mentions}


def _mention(text: str, mention: ResolvedMention) -> Fields:
    return {**_span(text, mention.span), "form": mention.form.value}


def _date(text: str, found: Date) -> Fields:
    return {**_span(text, found.span), "type": found.type.value, "value": found.value}


def _figure(text: str, resolved: ResolvedFigure) -> Fields:
    figure = resolved.figure
    high = {} if figure.high is None else {"high": _number(figure.high)}
    return {
        **_span(text, figure.span),
        "value": _number(figure.value),
        **high,
        "bound": figure.bound.value,
        "unit": figure.unit,
        **_told({"currency": figure.currency}),
        "of": figure.of,
        **_told({"attributed_to": resolved.attributed_to}),
    }


def _quote(text: str, resolved: ResolvedQuote) -> Fields:
    quote = resolved.quote
    return {
        **_span(text, quote.span),
        "kind": quote.kind.value,
        "speaker": resolved.speaker or None,
        "speaker_span": _span(text, quote.speaker_span) if quote.speaker_span else None,
        "cue": quote.cue,
    }


def _correction(correction: Correction) -> Fields:
    told = {"note": correction.note, "was": correction.was, "now": correction.now}
    return {"date": correction.date.isoformat(), "kind": correction.kind.value, **_told(told)}


def _source(source: Source) -> Fields:
    published = source.date.isoformat() if source.date else ""
    return _told({"name": source.name, "url": source.url, "date": published})


def _span(text: str, span: Span) -> Fields:
    return {"start": span.start, "end": span.end, "words": span.of(text)}


def _number(value: float) -> float:
    """Return a whole number as such: 15000, not 15000.0."""
    return int(value) if float(value).is_integer() else value


def _told(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value != ""}
