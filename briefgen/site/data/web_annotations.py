"""A brief's annotations in the form of the W3C Web Annotation Data Model (23 February 2017).

All annotations of the site are one collection, ``data/annotations.jsonld``; each brief's own,
``briefs/SLUG.jsonld``, are a page of it. An annotation has two targets, which are the same words:
in the brief's page they are found by what stands around them (TextQuoteSelector), in the text that
the brief's JSON file holds by their place (a JSON pointer, RFC 6901, refined by a
TextPositionSelector), because a page's own characters cannot be counted on.
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from briefgen.actors.form import Fields
from briefgen.config import SiteConfig
from briefgen.site.addresses import (
    ANNOTATIONS,
    absolute_or_empty,
    actor_path,
    brief_annotations_path,
    brief_data_path,
    brief_path,
)
from briefgen.site.data.brief import mentions_in
from briefgen.site.links import relative, wikidata_url
from briefgen.site.model import Entry, Site

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
POINTER: Final = "https://www.rfc-editor.org/rfc/rfc6901"
AROUND: Final = 32
"""How many characters before and behind the words tell where they stand."""

Node = dict[str, Any]


def collection(site: Site) -> bytes:
    """Return the collection of all annotations; its pages are the briefs, the newest first."""
    config = site.config
    node: Node = {
        "@context": CONTEXT,
        "id": _address(config, ANNOTATIONS, ANNOTATIONS),
        "type": "AnnotationCollection",
        "label": config.title,
        "total": sum(entry.annotations for entry in site.entries),
    }
    if site.entries:
        pages = (site.entries[0], site.entries[-1])
        node["first"], node["last"] = (
            _address(config, ANNOTATIONS, brief_annotations_path(entry.slug)) for entry in pages
        )
    return _printed(node)


def page(
    config: SiteConfig, data: Fields, later: Entry | None = None, earlier: Entry | None = None
) -> bytes:
    """Return a brief's annotations as a page of the collection.

    Args:
        config: The site's configuration: addresses are relative where it has no ``base_url``.
        data: The brief as its JSON file has it.
        later: The brief before it in the collection, which is the next one in time, or None.
        earlier: The brief behind it in the collection, or None.
    """
    here = brief_annotations_path(data["id"])
    node: Node = {
        "@context": CONTEXT,
        "id": _address(config, here, here),
        "type": "AnnotationPage",
        "partOf": _address(config, here, ANNOTATIONS),
    }
    for name, other in (("prev", later), ("next", earlier)):
        if other:
            node[name] = _address(config, here, brief_annotations_path(other.slug))
    return _printed({**node, "items": list(_items(config, data))})


def _items(config: SiteConfig, data: Fields) -> Iterator[Node]:
    here = brief_annotations_path(data["id"])
    actors = {actor["id"]: actor for actor in data["actors"]}

    def identity(actor: str) -> list[Node]:
        known = actors[actor]
        sources = [
            _address(config, here, actor_path(actor)),
            wikidata_url(known.get("wikidata", "")),
        ]
        return [
            {"type": "SpecificResource", "purpose": "identifying", "source": source}
            for source in sources
            if source
        ]

    def item(name: str, motivation: str, found: Fields, body: list[Node]) -> Node:
        return {
            "id": f"{_address(config, here, here)}#{name}",
            "type": "Annotation",
            "motivation": motivation,
            "body": body,
            "target": _targets(config, data, found),
        }

    for number, (mention, actor) in enumerate(mentions_in(data), 1):
        yield item(f"mention-{number}", "identifying", mention, identity(actor))
    for number, date in enumerate(data["dates"], 1):
        yield item(f"date-{number}", "describing", date, [_told(date, "type", "value")])
    for number, figure in enumerate(data["figures"], 1):
        told = _told(figure, "value", "high", "bound", "unit", "currency", "of")
        claimant = figure.get("attributed_to")
        body = [told, *(identity(claimant) if claimant else ())]
        yield item(f"figure-{number}", "describing", figure, body)
    for number, quote in enumerate(data["quotes"], 1):
        speaker = quote["speaker"]
        body = [_told(quote, "kind", "cue"), *(identity(speaker) if speaker else ())]
        yield item(f"quote-{number}", "describing", quote, body)


def _told(found: Fields, *names: str) -> Node:
    """Return what is told of a fact as a body: JSON with the names of the brief's JSON file."""
    value = {name: found[name] for name in names if name in found}
    return {
        "type": "TextualBody",
        "purpose": "describing",
        "format": "application/json",
        "value": json.dumps(value, ensure_ascii=False),
    }


def _targets(config: SiteConfig, data: Fields, found: Fields) -> list[Node]:
    here, text = brief_annotations_path(data["id"]), data["text"]
    start, end = found["start"], found["end"]
    # Within the paragraph: what a page has between two of them is its own affair.
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    return [
        {
            "source": _address(config, here, brief_path(data["id"])),
            "selector": {
                "type": "TextQuoteSelector",
                "exact": found["words"],
                "prefix": before,
                "suffix": after,
            },
        },
        {
            "source": _address(config, here, brief_data_path(data["id"])),
            "selector": {
                "type": "FragmentSelector",
                "conformsTo": POINTER,
                "value": "/text",
                "refinedBy": {"type": "TextPositionSelector", "start": start, "end": end},
            },
        },
    ]


def _address(config: SiteConfig, here: str, path: str) -> str:
    """Return the address of a file of the site: absolute, or relative to the file ``here``."""
    return absolute_or_empty(config, path) or relative(here, path)


def _printed(node: Node) -> bytes:
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode(errors="replace")
