"""Web Annotations: the W3C's model, with targets that are there and can be found."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from briefgen.site.data.pages import data_pages
from briefgen.site.model import Site

Make = Callable[..., Site]
Render = Callable[..., dict[str, bytes]]
WIRE = "https://fjord.example/wire/"

# What the Web Annotation Data Model (W3C, 23 February 2017) allows of what is used: the properties
# of each class (sections 3 and 4), and its motivations (section 3.3.5).
PROPERTIES = {
    "AnnotationCollection": {"@context", "id", "type", "label", "total", "first", "last"},
    "AnnotationPage": {"@context", "id", "type", "partOf", "prev", "next", "items"},
    "Annotation": {"id", "type", "motivation", "body", "target"},
    "SpecificResource": {"type", "purpose", "source", "selector"},
    "TextualBody": {"type", "purpose", "format", "value"},
    "TextQuoteSelector": {"type", "exact", "prefix", "suffix"},
    "TextPositionSelector": {"type", "start", "end"},
    "FragmentSelector": {"type", "conformsTo", "value", "refinedBy"},
}
MOTIVATIONS = {"identifying", "describing"}


def nodes(value: Any, kind: str = "") -> Any:
    if isinstance(value, dict):
        yield value.get("type", kind), value
        for name, part in value.items():
            yield from nodes(part, "SpecificResource" if name == "target" else "")
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part, kind)


@pytest.fixture
def pages(site: Site, rendered: Render) -> dict[str, Any]:
    made = rendered(data_pages(site))
    return {path: json.loads(made[path]) for path in made if path.endswith((".json", ".jsonld"))}


def test_every_class_has_only_its_properties(pages: dict[str, Any]) -> None:
    for path in ("data/annotations.jsonld", "briefs/bridges.jsonld", "briefs/ferry.jsonld"):
        for kind, node in nodes(pages[path]):
            assert set(node) <= PROPERTIES[kind], kind
            assert node.get("motivation", "describing") in MOTIVATIONS
            assert node.get("purpose", "describing") in MOTIVATIONS


def test_all_briefs_are_pages_of_one_collection(pages: dict[str, Any]) -> None:
    collection = pages["data/annotations.jsonld"]
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    by_id = {page["id"]: page for path, page in pages.items() if path.startswith("briefs/")
             if path.endswith(".jsonld")}  # fmt: skip
    here, walked = collection["first"], []
    while here:
        assert by_id[here]["partOf"] == collection["id"]
        walked.append(here)
        following = by_id[here].get("next", "")
        assert not following or by_id[following]["prev"] == here
        here = following
    assert walked == [WIRE + "briefs/bridges.jsonld", WIRE + "briefs/ferry.jsonld"]
    assert walked[-1] == collection["last"]
    assert collection["total"] == sum(len(page["items"]) for page in by_id.values())


def test_the_words_are_where_the_selectors_say(pages: dict[str, Any]) -> None:
    text = pages["briefs/bridges.json"]["text"]
    items = pages["briefs/bridges.jsonld"]["items"]
    assert [item["id"].rpartition("#")[2] for item in items] == [
        *("mention-1", "mention-2", "date-1", "figure-1", "quote-1", "quote-2"),
    ]
    for item in items:
        in_page, in_text = item["target"]
        assert in_page["source"] == WIRE + "briefs/bridges.html"
        assert in_text["source"] == WIRE + "briefs/bridges.json"
        quote, place = in_page["selector"], in_text["selector"]
        assert place["value"] == "/text"
        refined = place["refinedBy"]
        assert text[refined["start"] : refined["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


def test_a_mention_is_identified_and_a_figure_described(pages: dict[str, Any]) -> None:
    mention, _, _, figure, quote, _ = pages["briefs/bridges.jsonld"]["items"]
    who = [WIRE + "actors/ada-moe.html", "https://www.wikidata.org/wiki/Q1"]
    assert [body["source"] for body in mention["body"]] == who
    told, *claimed = figure["body"]
    assert json.loads(told["value"])["value"] == 40
    assert [body["source"] for body in claimed] == who
    assert [body["source"] for body in quote["body"][1:]] == who


def test_without_base_url_addresses_are_relative(site_with: Make, rendered: Render) -> None:
    page = json.loads(rendered(data_pages(site_with(base_url="")))["briefs/bridges.jsonld"])
    assert page["id"] == "bridges.jsonld"
    assert page["partOf"] == "../data/annotations.jsonld"
    assert page["items"][0]["target"][0]["source"] == "bridges.html"
    assert page["items"][0]["body"][0]["source"] == "../actors/ada-moe.html"
