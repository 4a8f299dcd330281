"""The list of all actors, on as many pages as it needs, at addresses that stay."""

import re
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import Actor
from briefgen.annotate.model import ActorType
from briefgen.site.addresses import ACTORS, TAGS, shelf_path
from briefgen.site.explore import lists, pages, shelves
from briefgen.site.explore.shelves import below
from briefgen.site.groups import ActorBriefs
from briefgen.site.model import Appearance, Article, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme

Write = Callable[..., Article]
Publish = Callable[..., Site]


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make pages of four actors full, and lists of two."""
    for module in (pages, shelves):
        monkeypatch.setattr(module, "FULL", 4)
    for few in (pages, lists):
        monkeypatch.setattr(few, "FEW", 2)
    monkeypatch.setattr(lists, "MOST", 2)


def listing(site: Site) -> dict[str, Page]:
    return {
        page.path: page
        for page in html_pages(site, load_theme())
        if page.path.startswith("actors/index")
    }


def printed(site: Site) -> dict[str, str]:
    return {path: page.render().decode() for path, page in listing(site).items()}


def naming(write: Write, *names: str, slug: str = "names") -> Article:
    who = {name: Actor(name, name, ActorType.ORGANISATION) for name in names}
    oslo = Actor("oslo", "Oslo", ActorType.PLACE)
    return write(" ".join(f"[x|{name}]" for name in (*who, "oslo")), slug, who | {"oslo": oslo})


def names_in(html: str) -> list[str]:
    return re.findall(r'<li><a href="[^"]+" dir="auto">([^<]+)</a> <span [^>]+>\d+ brief', html)


def links_in(html: str) -> list[tuple[str, str]]:
    [letters] = re.findall(r'<ul class="jump letters">(.*?)</ul>', html, re.DOTALL)
    return re.findall(r'<li><a href="([^"]+)"[^>]*>([^<]+)<', letters)


def inside(html: str) -> list[str]:
    [narrower] = re.findall(r'<ul class="counted years">(.*?)</ul>', html, re.DOTALL)
    return [re.sub(r"<[^>]+>", "", each) for each in re.findall(r"<li>(.*)</li>", narrower)]


def tags_listing(site: Site) -> dict[str, Page]:
    return {
        page.path: page
        for page in html_pages(site, load_theme())
        if page.path.startswith("tags/index")
    }


def tagged(write: Write, *tags: str, slug: str = "tagged") -> Article:
    return write("It rained.", slug, tags=tags)


@pytest.mark.usefixtures("full")
def test_a_few_tags_are_on_one_page(article: Write, newsroom: Publish) -> None:
    made = tags_listing(newsroom(tagged(article, "bo", "ab", "Åse", "zinc")))
    assert list(made) == ["tags/index.html"]
    html = made["tags/index.html"].render().decode()
    assert names_in(html) == ["ab", "bo", "zinc", "Åse"]
    assert "letters" not in html
    assert "explore.css" not in html


@pytest.mark.usefixtures("full")
def test_many_tags_have_a_page_for_each_letter(article: Write, newsroom: Publish) -> None:
    several = tagged(article, "aba", "abb", "bo", "co", "ice"), tagged(article, "bo", slug="more")
    made = {path: page.render().decode() for path, page in tags_listing(newsroom(*several)).items()}
    assert list(made) == [f"tags/index{part}.html" for part in ("", "/a", "/b", "/c", "/i")]
    first = made["tags/index.html"]
    assert names_in(first) == ["bo", "aba"]  # those that most briefs carry
    assert links_in(first) == [(f"index/{x}.html", x.upper()) for x in "abci"]
    assert "explore.css" in first
    a = made["tags/index/a.html"]
    assert names_in(a) == ["aba", "abb"]
    assert "<title>Tags: A · Fjord Wire</title>" in a
    assert 'href="../aba.html"' in a
    assert re.search(r'<p class="kicker"><a href="../index.html"[^>]*>Tags</a></p>', a)


@pytest.mark.usefixtures("full")
def test_tags_that_begin_alike_are_all_led_to(article: Write, newsroom: Publish) -> None:
    made = tags_listing(newsroom(tagged(article, "a", "aa", "ab", "ac", "ad")))
    first = made["tags/index.html"].render().decode()
    assert names_in(first) == ["a", "aa", "a"]  # the most, and what stands on no other page
    assert links_in(first) == [(f"index/a{x}.html", f"A{x}") for x in "abcd"]


@pytest.mark.usefixtures("full")
def test_a_new_tag_changes_no_page_but_those_that_it_is_on(
    article: Write, newsroom: Publish
) -> None:
    tags = ("aba", "abb", "acme", "bo", "co")
    before = tags_listing(newsroom(tagged(article, *tags)))
    after = tags_listing(newsroom(tagged(article, *tags, "by")))
    changed = {path for path, page in after.items() if page.key != before[path].key}
    assert changed == {"tags/index.html", "tags/index/b.html"}


@pytest.mark.usefixtures("full")
def test_a_few_actors_are_on_one_page(article: Write, newsroom: Publish) -> None:
    assert list(printed(newsroom(naming(article, "Ab", "Ac", "B")))) == ["actors/index.html"]


@pytest.mark.usefixtures("full")
def test_of_many_those_most_in_the_news_are_on_the_first_page(
    article: Write, newsroom: Publish
) -> None:
    names = ("Aba", "Abb", "Acme", "Bo", "Co")
    made = printed(newsroom(naming(article, *names), naming(article, "Acme", "Bo", slug="more")))
    assert list(made) == [
        f"actors/index{part}.html"
        for part in ("", "/organisation", *(f"/organisation-{letter}" for letter in "abc"))
    ]
    first, of_kind = made["actors/index.html"], made["actors/index/organisation.html"]
    assert names_in(first) == ["Acme", "Bo", "Oslo"]  # all of a kind that has few
    assert links_in(first) == [(f"index/organisation-{x}.html", x.upper()) for x in "abc"]
    assert "data-filter" not in first  # it would only look through those most in the news
    assert names_in(of_kind) == []
    assert inside(of_kind) == ["A 3 names", "B 1 name", "C 1 name"]
    a = made["actors/index/organisation-a.html"]
    assert names_in(a) == ["Aba", "Abb", "Acme"]
    assert "<title>Organisations: A · Fjord Wire</title>" in a
    kicker = a.split('<p class="kicker">')[1].split("</p>")[0]
    assert re.findall(r'href="([^"]+)".*?>(\w+)<', kicker) == [
        ("../index.html", "Actors"),
        ("organisation.html", "Organisations"),
    ]
    assert 'href="../Acme.html"' in a
    assert "data-filter" in a


@pytest.mark.usefixtures("full")
def test_a_full_letter_has_a_page_for_each_next_one(article: Write, newsroom: Publish) -> None:
    union = [f"Union {letter}" for letter in "abcde"]
    made = printed(newsroom(naming(article, "Union", "Bo", "Åse", *union)))
    shelf = made["actors/index/organisation-u.html"]
    assert names_in(shelf) == ["Union"]
    assert inside(shelf) == ["Union 5 names"]
    assert inside(made["actors/index/organisation-union-20-.html"])[0] == "Union A 1 name"
    assert names_in(made["actors/index/organisation-a.html"]) == ["Åse"]


@pytest.mark.usefixtures("full")
def test_a_new_actor_changes_no_page_but_those_that_it_is_on(
    article: Write, newsroom: Publish
) -> None:
    names = ("Aba", "Abb", "Acme", "Bo", "Co")
    before = listing(newsroom(naming(article, *names)))
    after = listing(newsroom(naming(article, *names, "Bybanen")))
    assert before.keys() == after.keys()
    changed = {path for path, page in after.items() if page.key != before[path].key}
    assert changed == {
        f"actors/index{part}.html" for part in ("", "/organisation", "/organisation-b")
    }


def test_namesakes_stand_together_however_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "FULL", 2)
    [shelf] = shelves.shelves(appearing(("Bo", "Bo", "Bo")))
    assert [len(each.listed) for each, _ in below(shelf)] == [3]


def appearing(names: Iterable[str]) -> dict[str, ActorBriefs]:
    return {
        f"{number}": ActorBriefs([], [Appearance(f"{number}", name, ActorType.OTHER, 1, 0)])
        for number, name in enumerate(names)
    }


@settings(derandomize=True, max_examples=150)
@given(st.lists(st.text("aAåbB 1-ш王ǰ", min_size=1, max_size=5), max_size=60))
def test_every_name_is_on_one_shelf_and_no_two_have_one_address(names: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shelves, "FULL", 3)
        every = [each for top in shelves.shelves(appearing(names)) for each, _ in below(top)]
    listed = [actor for shelf in every for actor in shelf.listed]
    assert sorted(actor.name for actor in listed) == sorted(names)
    assert all(actor.shelved.startswith(shelf.letters) for shelf in every for actor in shelf.listed)
    assert len({shelf.path.casefold() for shelf in every}) == len(every)
    for shelf in every:
        assert len(shelf.listed) <= 3 or len({actor.shelved for actor in shelf.listed}) == 1
    assert all(len(shelf.inside) != 1 or shelf.listed for shelf in every)


def test_letters_that_are_not_latin_have_an_address_of_ascii() -> None:
    assert shelf_path(ACTORS, "person", "") == "actors/index/person.html"
    assert shelf_path(ACTORS, "person", "ma") == "actors/index/person-ma.html"
    assert shelf_path(TAGS, "", "ma") == "tags/index/ma.html"
    assert shelf_path(ACTORS, "person", "ш") == "actors/index/person--448-.html"
