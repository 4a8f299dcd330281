import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import Actor, ResolvedAnnotations, ResolvedMention
from briefgen.annotate.model import ActorType, Form, Span
from briefgen.content.brief import Image
from briefgen.site.formats import dataset, formats
from briefgen.site.messages import words_for
from briefgen.site.model import Site
from briefgen.site.structured import (
    actor_node,
    author,
    headline,
    news_article,
    script_json,
    subjects,
)
from briefgen.site.theme import load_theme
from tests.site.conftest import ADA, BRIDGES, FOUND, site_of
from tests.site.vocabulary import faults
from tests.values import replace

Make = Callable[..., Site]

WORDS = words_for("en", load_theme().catalogues)

WIRE = "https://fjord.example/wire/"


def article_of(site: Site) -> dict[str, Any]:
    entry = site.entries[0]
    return news_article(site, entry, site.load(entry), WORDS)


def nodes(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


def test_a_brief_is_a_news_article(site: Site) -> None:
    data = article_of(site)
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "NewsArticle"
    assert data["url"] == data["mainEntityOfPage"]["@id"] == WIRE + "briefs/bridges.html"
    assert data["headline"] == "Minister opens <forty> bridges & walks"
    assert data["datePublished"] == "2021-05-03T14:30:00+02:00"
    assert data["dateModified"] == "2021-05-05"  # a correction has a day and no time
    assert data["dateline"] == "Oslo"
    assert data["keywords"] == ["bridges", "roads & rails"]
    assert [each["@type"] for each in data["author"]] == ["Person", "Organization"]
    assert data["publisher"] == {
        "@type": "NewsMediaOrganization",
        "name": "Fjord News",
        "url": "https://fjord.example/",
        "logo": {"@type": "ImageObject", "url": WIRE + "media/img/logo.png"},
        "correctionsPolicy": WIRE + "corrections.html",
    }


def test_corrections_are_correction_comments(site: Site) -> None:
    first, second = article_of(site)["correction"]
    assert first == {
        "@type": "CorrectionComment",
        "name": "Correction",
        "datePublished": "2021-05-05",
        "text": "It was forty, not four.",
    }
    assert second["text"] == "The minister walks daily."


def test_actors_are_tied_to_what_others_say_of_them(site: Site) -> None:
    (minister,) = article_of(site)["about"]
    assert minister["@type"] == "Person"
    assert minister["jobTitle"] == "Minister of Bridges"
    assert minister["url"] == WIRE + "actors/ada-moe.html"
    wikidata, wikipedia = minister["sameAs"]
    assert wikidata == "https://www.wikidata.org/wiki/Q1"
    assert wikipedia.startswith("https://en.wikipedia.org/wiki/Ada_Moe_")


def test_what_is_said_is_a_quotation_and_a_term_is_none(site: Site) -> None:
    (said,) = article_of(site)["hasPart"]
    assert (said["@type"], said["text"]) == ("Quotation", "Walk,")
    assert said["creator"]["name"] == "Ada Moe"


def test_sources_are_cited(site: Site) -> None:
    first, second = article_of(site)["citation"]
    assert first["url"] == "https://bridges.example/release"
    assert first["datePublished"] == "2021-05-03"
    assert second == {"@type": "CreativeWork", "name": "An onlooker"}


def test_without_base_url_no_address_is_made_up(site_with: Make, site: Site) -> None:
    data = article_of(site_with(base_url=""))
    assert not {"url", "@id", "mainEntityOfPage", "image"} & set(data)
    assert "correctionsPolicy" not in data["publisher"]
    assert "logo" not in data["publisher"]
    assert "url" not in data["about"][0]
    assert data["headline"] == article_of(site)["headline"]


def test_the_picture_has_an_absolute_address(site: Site, site_where: Make) -> None:
    pictured = site_where(image=Image("https://else.example/a.jpg", "A bridge"))
    assert article_of(pictured)["image"] == ["https://else.example/a.jpg"]
    assert "image" not in article_of(site)


def test_every_term_is_one_of_schema_org(site: Site, site_where: Make) -> None:
    pictured = site_where(image=Image("https://else.example/a.jpg", "A bridge"))
    files = dataset(site, tuple(formats(site, site.entries[0], WORDS)), "All of it.")
    for data in (article_of(site), article_of(pictured), files):
        assert list(faults(data)) == []


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "Newspiece"}, ": no type 'Newspiece'"),
        ({"@type": "NewsArticle", "titel": "x"}, "NewsArticle: no property 'titel'"),
        ({"@type": "Person", "dateline": "Oslo"}, "Person has no 'dateline'"),
        ({"@type": "NewsArticle", "wordCount": "many"}, "NewsArticle.wordCount is no 'many'"),
        (
            {"@type": "Quotation", "creator": {"@type": "Place"}},
            "Quotation.creator is no {'@type': 'Place'}",
        ),
    ],
)
def test_the_vocabulary_would_complain(node: dict[str, Any], fault: str) -> None:
    assert list(faults(node)) == [fault]


def test_a_country_that_speaks_is_an_organisation() -> None:
    country = replace(ADA, type=ActorType.PLACE)
    data = article_of(site_of(BRIDGES, found=replace(FOUND, actors=(country,))))
    assert list(faults(data)) == []
    assert data["hasPart"][0]["creator"] == {"@type": "Organization", "name": "Ada Moe"}


def test_kinds_of_corrections_are_named_in_the_language_of_the_site(site: Site) -> None:
    entry, german = site.entries[0], words_for("de", load_theme().catalogues)
    data = news_article(site, entry, site.load(entry), german)
    assert [each["name"] for each in data["correction"]] == ["Korrektur", "Anmerkung der Redaktion"]


def test_nothing_is_empty(site_where: Make) -> None:
    bare = site_where(
        summary="", authors=(), tags=(), sources=(), corrections=(), dateline="", has_time=False
    )
    data = article_of(bare)
    assert all(value not in ("", None, []) for node in nodes(data) for value in node.values())
    assert data["datePublished"] == data["dateModified"] == "2021-05-03"
    assert data["author"][0]["name"] == "Fjord News"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kari Lie", "Person"),
        ("Moscow desk", "Organization"),
        ("Fjord Staff", "Organization"),
        ("Desk Lie", "Person"),
    ],
)
def test_a_byline_is_a_person_unless_it_is_a_desk(name: str, kind: str) -> None:
    assert author(name) == {"@type": kind, "name": name}


@pytest.mark.parametrize(
    ("actor_type", "kind"),
    [
        (ActorType.ORGANISATION, "Organization"),
        (ActorType.PLACE, "Place"),
        (ActorType.EVENT, "Event"),
        (ActorType.GROUP, "Thing"),
        (ActorType.OTHER, "Thing"),
    ],
)
def test_what_kind_of_thing_an_actor_is(site: Site, actor_type: ActorType, kind: str) -> None:
    node = actor_node(site.config, Actor("fjord", "Fjord", actor_type), role="mayor")
    assert node["@type"] == kind
    assert "jobTitle" not in node  # only people have jobs


def test_a_brief_is_about_the_three_that_it_names_most() -> None:
    actors = tuple(Actor(name, name.title(), ActorType.PLACE) for name in "abcde")
    names = "abcdebcdcdd"
    mentions = tuple(
        ResolvedMention(Span(place, place + 1), Form.NAME, name) for place, name in enumerate(names)
    )
    about, mentioned = subjects(ResolvedAnnotations(actors=actors, mentions=mentions))
    assert [actor.id for actor in about] == ["d", "c", "b"]
    assert [actor.id for actor in mentioned] == ["a", "e"]


def test_a_long_headline_is_cut_after_a_word() -> None:
    long = "Minister opens bridges " * 8
    assert headline(long) == "Minister opens bridges " * 4 + "Minister opens\u2026"
    assert headline("x" * 110) == "x" * 110
    assert headline("x" * 111) == "x" * 109 + "\u2026"


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_headlines_fit_whatever_the_title(title: str) -> None:
    assert 0 < len(headline(title)) <= 110


@settings(derandomize=True, max_examples=80, deadline=None)
@given(st.text() | st.just("</script><!-- & \u2028"))
def test_json_in_a_script_cannot_end_it(site_where: Make, title: str) -> None:
    data = article_of(site_where(title=title or "x"))
    text = script_json(data)
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == data


def test_the_same_brief_gives_the_same_bytes(site: Site) -> None:
    again = replace(site, entries=tuple(site.entries))
    assert script_json(article_of(site)) == script_json(article_of(again))
