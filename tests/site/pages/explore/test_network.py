"""The network of actors: who is drawn, who is tied, and the table that tells the same."""

import re
from collections.abc import Callable, Sequence

from briefgen.actors.actor import Actor
from briefgen.annotate.model import ActorType
from briefgen.site.explore.network import DRAWN, FEW, NARROW, WIDTH, network
from briefgen.site.model import Article, Site
from briefgen.site.pages import html_pages
from briefgen.site.theme import load_theme

Write = Callable[..., Article]
Publish = Callable[..., Site]


def test_the_table_names_the_most_telling_company_first(article: Write, newsroom: Publish) -> None:
    site = newsroom(
        article("[Ada Moe|ada-moe] met [Bo Li|bo-li] in [Oslo|oslo].", "b1"),
        article("[Ada Moe|ada-moe] met [Bo Li|bo-li] again.", "b2"),
        article("[Oslo|oslo] slept.", "b3"),
        article("[Oslo|oslo] woke to [Ada Moe|ada-moe].", "b4"),
    )
    told = {
        row.actor.name: [(other.name, other.count) for other in row.others]
        for row in network(site.entries).table
    }
    assert told == {
        "Ada Moe": [("Bo Li", 2), ("Oslo", 2)],
        "Bo Li": [("Ada Moe", 2), ("Oslo", 1)],
        "Oslo": [("Ada Moe", 2), ("Bo Li", 1)],
    }


def test_a_brief_that_names_one_actor_ties_nobody(article: Write, newsroom: Publish) -> None:
    found = network(newsroom(article("[Ada Moe|ada-moe] slept.")).entries)
    assert (found.pictures, found.types, found.table) == ((), (), ())


def test_a_large_site_draws_the_strongest_actors_inside_the_picture(
    article: Write, newsroom: Publish
) -> None:
    actors = {
        f"a{n:03}": Actor(f"a{n:03}", f"Actor of a rather long name {n}", ActorType.PERSON)
        for n in range(120)
    }
    names = list(actors)
    briefs = [
        article(" ".join(f"[x|{name}]" for name in names[start : start + 5]), f"b{start}", actors)
        for start in range(0, 116, 2)
    ]
    found = network(newsroom(*briefs).entries)
    every, few = found.pictures
    assert len(every.nodes) == len(found.table) == DRAWN
    assert few.nodes != every.nodes[:FEW]  # another layout, of the same actors
    assert [node.path for node in few.nodes] == [node.path for node in every.nodes[:FEW]]
    for picture, most in ((every, WIDTH), (few, NARROW)):
        assert picture.width <= most
        assert all(0 <= node.x <= picture.width for node in picture.nodes)
        assert all(0 <= node.y <= picture.height for node in picture.nodes)
    assert {node.path for node in every.nodes} == {row.actor.path for row in found.table}
    assert found == network(newsroom(*briefs).entries)


def test_places_are_remembered_while_nobody_else_is_named_together(
    article: Write, newsroom: Publish
) -> None:
    kept: dict[tuple[str, str], Sequence[str]] = {}
    made: list[str] = []

    def remembered(name: str, key: str, make: Callable[[], Sequence[str]]) -> Sequence[str]:
        if (name, key) not in kept:
            made.append(name)
            kept[name, key] = make()
        return kept[name, key]

    briefs = [article("[Ada Moe|ada-moe] met [Bo Li|bo-li]."), article("Rain.", "rain")]
    first = network(newsroom(*briefs).entries, remembered)
    assert made == ["network all", "network few"]
    briefs[1] = article("It rained for days.", "rain")
    assert network(newsroom(*briefs).entries, remembered) == first
    assert len(made) == 2
    briefs[1] = article("[Ada Moe|ada-moe] met [Oslo|oslo].", "rain")
    assert network(newsroom(*briefs).entries, remembered) != first
    assert len(made) == 4


def test_the_picture_has_a_text_alternative_and_no_colour_of_its_own(
    article: Write, newsroom: Publish
) -> None:
    site = newsroom(article("[Ada Moe|ada-moe] met [Bo Li|bo-li]."))
    [page] = [page for page in html_pages(site, load_theme()) if page.path == "network.html"]
    html = page.render().decode()
    drawings = re.findall(r"<svg class.*?</svg>", html, re.DOTALL)
    assert len(drawings) == 2
    for drawing in drawings:
        assert 'aria-label="Actors as circles' in drawing
        assert "<title>Ada Moe: 1 brief</title>" in drawing
        assert not re.search(r"#[0-9a-f]{3}|\bstyle=|\bfill=", drawing)
    assert '<th scope="row"><a href="actors/ada-moe.html" dir="auto">Ada Moe</a></th>' in html
