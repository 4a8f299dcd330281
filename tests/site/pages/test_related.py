"""Which briefs go together."""

from collections.abc import Callable

from briefgen.site.groups import places_by_actor
from briefgen.site.model import Article, Site
from briefgen.site.related import SHOWN, Related

Write = Callable[..., Article]
Publish = Callable[..., Site]


def relations(site: Site) -> list[list[tuple[str, tuple[str, ...]]]]:
    related = Related(site.entries, places_by_actor(site.entries))
    return [
        [(site.entries[each.place].slug, each.shared) for each in found]
        for found in map(related.to, range(len(site.entries)))
    ]


def test_a_rare_actor_binds_more_than_a_common_one(newsroom: Publish, article: Write) -> None:
    site = newsroom(
        article("[Oslo|oslo], [Bo Li|bo-li].", "a"),
        article("[Oslo|oslo].", "b"),
        article("[Oslo|oslo].", "c"),
        article("[Oslo|oslo], [Bo Li|bo-li].", "d"),
    )

    assert relations(site)[0] == [("d", ("Bo Li", "Oslo")), ("b", ("Oslo",)), ("c", ("Oslo",))]


def test_of_equals_the_nearest_in_time_comes_first(newsroom: Publish, article: Write) -> None:
    site = newsroom(*(article("[Oslo|oslo].", slug) for slug in "abcdefg"))

    assert [slug for slug, _ in relations(site)[3]] == ["c", "e", "b"]
    assert all(len(found) <= SHOWN for found in relations(site))


def test_a_brief_that_shares_nobody_has_no_relations(newsroom: Publish, article: Write) -> None:
    site = newsroom(article("[Oslo|oslo].", "a"), article("[Bo Li|bo-li].", "b"))

    assert relations(site) == [[], []]
