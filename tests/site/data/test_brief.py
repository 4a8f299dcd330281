import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from briefgen.actors.actor import ResolvedAnnotations
from briefgen.annotate.model import Bound
from briefgen.content.brief import Body
from briefgen.site.addresses import BRIEF_SCHEMA, INDEX_SCHEMA
from briefgen.site.data.brief import brief_data, schema
from briefgen.site.data.pages import data_pages
from briefgen.site.model import Article, Site
from tests.values import replace

Make = Callable[..., Site]
Render = Callable[..., dict[str, bytes]]

VALIDATOR = Draft202012Validator(
    json.loads(schema(BRIEF_SCHEMA)), format_checker=FormatChecker(formats=["date"])
)


def bridges(site: Site) -> dict[str, Any]:
    entry = site.entries[0]
    return brief_data(site.config, entry, site.load(entry))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(schema(BRIEF_SCHEMA)))


def test_every_brief_has_a_file_that_keeps_to_the_schema(site: Site, rendered: Render) -> None:
    pages = rendered(data_pages(site))
    for path in ("briefs/bridges.json", "briefs/ferry.json"):
        VALIDATOR.validate(json.loads(pages[path]))
    assert pages["data/brief.schema.json"] == schema(BRIEF_SCHEMA)


def test_the_list_of_briefs_keeps_to_its_schema(site: Site, rendered: Render) -> None:
    text = rendered(data_pages(site))["data/briefs.json"].decode()
    listed = json.loads(text)
    index_schema = json.loads(schema(INDEX_SCHEMA))
    Draft202012Validator.check_schema(index_schema)
    Draft202012Validator(index_schema).validate(listed)
    assert listed["url"] == "https://fjord.example/wire/"
    assert listed["briefs"][0] == {
        "id": "bridges",
        "title": "Minister opens <forty> bridges & walks",
        "date": "2021-05-03T14:30:00+02:00",
        "modified": "2021-05-05T00:00:00+02:00",
        "corrections": 2,
        "data": "../briefs/bridges.json",
    }
    assert len(text.splitlines()) == 2 + len(site.entries)  # one brief a line


def test_a_site_without_briefs_has_data_too(site: Site, rendered: Render) -> None:
    pages = rendered(data_pages(replace(site, entries=())))
    assert json.loads(pages["data/briefs.json"])["briefs"] == []
    assert json.loads(pages["data/annotations.jsonld"])["total"] == 0
    assert pages["data/facts.csv"].count(b"\n") == 1
    assert pages["data/briefs.db"].startswith(b"SQLite format 3")


def test_the_annotations_are_in_the_stream_form_with_their_words(site: Site) -> None:
    data = bridges(site)
    assert data["actors"] == [
        {
            "id": "ada-moe",
            "name": "Ada Moe",
            "type": "person",
            "page": "../actors/ada-moe.html",
            "wikidata": "Q1",
            "wikipedia": "Ada Moe (minister)",
            "description": "Norwegian politician",
            "role": "Minister of Bridges",
            "mentions": [
                {"start": 0, "end": 7, "words": "Ada Moe", "form": "name"},
                {"start": 55, "end": 58, "words": "she", "form": "anaphor"},
            ],
        }
    ]
    assert data["dates"] == [
        {"start": 39, "end": 45, "words": "Monday", "type": "DATE", "value": "2021-05-03"}
    ]
    assert data["figures"] == [
        {
            "start": 15,
            "end": 23,
            "words": "about 40",
            "value": 40,
            "bound": "about",
            "unit": "",
            "of": "new bridges",
            "attributed_to": "ada-moe",
        }
    ]
    said, term = data["quotes"]
    assert said["words"] == "Walk,"
    assert said["speaker"] == "ada-moe"
    assert said["speaker_span"] == {"start": 55, "end": 58, "words": "she"}
    assert (term["kind"], term["speaker"], term["speaker_span"]) == ("term", None, None)


def test_every_span_is_where_the_text_has_its_words(site: Site) -> None:
    data = bridges(site)
    spans = [
        *(mention for actor in data["actors"] for mention in actor["mentions"]),
        *data["dates"],
        *data["figures"],
        *data["quotes"],
    ]
    assert spans
    for span in spans:
        assert data["text"][span["start"] : span["end"]] == span["words"]


def test_corrections_stand_beside_the_text(site: Site) -> None:
    assert bridges(site)["corrections"] == [
        {
            "date": "2021-05-05",
            "kind": "correction",
            "note": "It was forty, not four.",
            "was": "four",
            "now": "40",
        },
        {"date": "2021-05-03", "kind": "editors-note", "note": "The minister walks daily."},
    ]


def test_a_day_without_a_time_stays_a_day(site: Site) -> None:
    ferry = site.entries[1]
    data = brief_data(site.config, ferry, site.load(ferry))
    assert data["date"] == "2021-05-01"
    assert not {"updated", "dateline"} & set(data)


def test_without_base_url_a_brief_has_no_absolute_address(site_with: Make) -> None:
    data = bridges(site_with(base_url=""))
    assert "url" not in data
    assert data["page"] == "bridges.html"
    VALIDATOR.validate(data)


@pytest.mark.parametrize(
    ("value", "high", "printed"),
    [(1.5, None, "1.5"), (15_000.0, None, "15000"), (2.0, 3.0, "2"), (1e21, None, str(10**21))],
)
def test_whole_numbers_are_printed_whole(
    site: Site, value: float, high: float | None, printed: str
) -> None:
    entry = site.entries[0]
    article = site.load(entry)
    resolved = article.annotations.figures[0]
    figure = replace(resolved.figure, value=value, high=high, bound=Bound.BETWEEN, currency="NOK")
    annotations = replace(article.annotations, figures=(replace(resolved, figure=figure),))
    data = brief_data(site.config, entry, Article(article.brief, annotations))
    VALIDATOR.validate(data)
    assert json.dumps(data["figures"][0]["value"]) == printed
    assert data["figures"][0].get("high") == (None if high is None else int(high))


@pytest.mark.parametrize(
    ("field", "value"),
    [("tags", "bridges"), ("extra", {}), ("date", "yesterday"), ("text", None), ("actors", [{}])],
)
def test_the_schema_refuses_what_is_not_a_brief(site: Site, field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        VALIDATOR.validate(bridges(site) | {field: value})


def test_the_schema_refuses_an_unknown_field_in_an_annotation(site: Site) -> None:
    data = bridges(site)
    data["dates"][0]["day"] = "Monday"
    with pytest.raises(ValidationError):
        VALIDATOR.validate(data)


def test_keys_follow_the_article(site: Site) -> None:
    def changed(**fields: Any) -> set[str]:
        first, second = site.entries
        edited = replace(site, entries=(replace(first, **fields), second))
        before = {page.path: page.key for page in data_pages(site)}
        after = {page.path: page.key for page in data_pages(edited)}
        return {path for path in after if after[path] != before.get(path)}

    corrected = {"briefs/bridges.json", "data/briefs.json", "data/briefs.db"}
    assert changed(digest="another") == corrected
    assert changed(digest="another", story="another") == corrected | {
        *("briefs/bridges.csv", "briefs/bridges.jsonld"),
        *("data/facts.csv", "data/actors.csv", "data/annotations.jsonld"),
    }


def test_the_schema_is_inside_the_package() -> None:
    import briefgen.site  # noqa: PLC0415 - the folder is what is asked for

    folder = Path(str(briefgen.site.__file__)).parent
    for path in (BRIEF_SCHEMA, INDEX_SCHEMA, "database.sql"):
        assert list((folder / "data").rglob(Path(path).name)), path


@settings(derandomize=True, max_examples=60, deadline=None)
@given(title=st.text(min_size=1), text=st.text())
def test_any_text_keeps_to_the_schema(site: Site, rendered: Render, title: str, text: str) -> None:
    entry = replace(site.entries[1], title=title)
    brief = replace(site.load(entry).brief, body=Body(html="", text=text))
    strange = replace(site, entries=(entry,), load=lambda _: Article(brief, ResolvedAnnotations()))
    data = json.loads(rendered(data_pages(strange))["briefs/ferry.json"])
    VALIDATOR.validate(data)
    assert (data["title"], data["text"]) == (title, text)
