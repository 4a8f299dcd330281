"""An incremental build equals a clean one: where any page's bytes change, its key does."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from briefgen.actors.actor import Actor, ResolvedAnnotations, Role
from briefgen.annotate.model import ActorType, Form
from briefgen.config import AnnotationConfig, Publisher, SiteConfig
from briefgen.content.brief import Brief, Correction, CorrectionKind, Image, Source
from briefgen.site.data.pages import data_pages
from briefgen.site.feeds import feed_pages
from briefgen.site.hosting import hosting_pages
from briefgen.site.messages import words_for
from briefgen.site.model import Article, Page, Site
from briefgen.site.pages import html_pages
from briefgen.site.sitemaps import sitemap_pages
from briefgen.site.theme import Theme, load_theme
from tests.values import names, replace

Write = Callable[..., Article]
Publish = Callable[..., Site]

WROTE = (
    "[Ada Moe|ada-moe] opened {about 40} bridges in [Oslo|oslo] on {Monday|2021-05-03}."
    " <<They stand,>> she said."
)
EARLY = Correction(date(2021, 5, 4), CorrectionKind.CORRECTION, "Forty.", "14", "about 40")
LATE = Correction(date(2021, 5, 8), CorrectionKind.UPDATE, "More are planned.")

BRIEF: dict[str, list[Any]] = {
    "path": ["content/moved.md"],
    "slug": ["another"],
    "title": ["Another"],
    "date": [
        datetime(2021, 5, 3, 9, 30, tzinfo=timezone(timedelta(hours=-5))),
        datetime(2021, 5, 1, tzinfo=UTC),
        datetime(2022, 5, 1, tzinfo=UTC),
    ],
    "has_time": [False],
    "updated": [datetime(2021, 5, 4, tzinfo=UTC), datetime(2021, 5, 4, 1, tzinfo=UTC)],
    "summary": ["In short."],
    "authors": [("Kari Lie",)],
    "dateline": ["Bergen"],
    "tags": [(), ("roads",), ("Bridges",), ("bridges", "roads")],
    "language": ["nb", "ar"],
    "sources": [(Source("Ministry"),), (Source("Ministry", date=date(2021, 5, 2)),)],
    "image": [Image("moon.jpg", "The moon"), Image("https://a.example/b.jpg", "B", "C")],
    "extra": [{"note": 1}],
    "corrections": [
        (),
        (LATE,),
        (EARLY, LATE),
        (replace(EARLY, note="Fourty."),),
        (replace(EARLY, kind=CorrectionKind.CLARIFICATION),),
        (replace(EARLY, date=date(2021, 5, 3)),),
        (replace(EARLY, now="bridges"),),
    ],
}
ELSEWHERE = {"body", "overrides", "at", "draft"}
"""The body is changed by its own test; the others are printed nowhere, or hold a brief back."""

SITE: dict[str, list[Any]] = {
    "title": ["Other"],
    "description": ["Briefs"],
    "language": ["en-US"],
    "timezone": ["Europe/Oslo"],
    "base_url": ["", "https://other.example/"],
    "cname": ["other.example"],
    "publisher": [Publisher("P"), Publisher(logo="a.png"), Publisher(email="a@b.example")],
    "corrections_policy": ["https://other.example/policy"],
    "briefs_per_page": [1, 3],
    "feed_size": [1, 2],
    "annotation": [AnnotationConfig(model="other")],
    "search": [False],
    "extra": [{"a": 1}],
}


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme()


@pytest.fixture
def site(article: Write, newsroom: Publish) -> Callable[..., Site]:
    """Return a site whose second brief of four is another: ``site(changed, title=...)``."""

    def make(changed: Article, **config: Any) -> Site:
        around = (
            article("[Oslo|oslo] slept.", "later", tags=("night",)),
            article("[Ada Moe|ada-moe] rose.", "earlier", corrections=(LATE,)),
            article("Nobody was there.", "far", date=datetime(2020, 1, 1, tzinfo=UTC)),
        )
        articles = sorted((changed, *around), key=lambda each: each.brief.slug)
        articles.sort(key=lambda each: each.brief.date, reverse=True)
        targets = {changed.brief.path: {"moon.jpg": "media/moon.jpg"}}
        settings = {"base_url": "https://wire.example/", "targets": targets} | config
        return newsroom(*articles, **settings)

    return make


def pages_of(site: Site, theme: Theme) -> Iterator[Page]:
    pages = [
        *html_pages(site, theme),
        *feed_pages(site, words_for(site.config.language, theme.catalogues)),
        *data_pages(site),
        *hosting_pages(site),
    ]
    yield from pages
    yield from sitemap_pages(site, [page.path for page in pages])


def stale(before: Site, after: Site, theme: Theme) -> list[str]:
    """Return the pages that an incremental build would leave as they were, and a clean one not."""
    old = {page.path: page for page in pages_of(before, theme)}
    return [
        page.path
        for page in pages_of(after, theme)
        if page.path in old
        and old[page.path].key == page.key
        and old[page.path].render() != page.render()
    ]


def test_every_field_of_a_brief_and_of_the_settings_is_tried() -> None:
    assert set(names(Brief)) == BRIEF.keys() | ELSEWHERE
    assert set(names(SiteConfig)) == SITE.keys()


@pytest.mark.parametrize(
    ("field", "value"), [(field, value) for field, values in BRIEF.items() for value in values]
)
def test_no_page_is_stale_after_a_change_of_a_brief(
    field: str, value: object, article: Write, site: Callable[..., Site], theme: Theme
) -> None:
    wrote = article(WROTE, tags=("bridges",), corrections=(EARLY,))
    changed = article(WROTE, **{"tags": ("bridges",), "corrections": (EARLY,)} | {field: value})
    assert stale(site(wrote), site(changed), theme) == []


@pytest.mark.parametrize(
    ("field", "value"), [(field, value) for field, values in SITE.items() for value in values]
)
def test_no_page_is_stale_after_a_change_of_the_settings(
    field: str, value: object, article: Write, site: Callable[..., Site], theme: Theme
) -> None:
    wrote = article(WROTE, corrections=(EARLY,))
    assert stale(site(wrote), site(wrote, **{field: value}), theme) == []


def described(found: ResolvedAnnotations, **changes: Any) -> ResolvedAnnotations:
    ada, *others = found.actors
    return replace(found, actors=(replace(ada, **changes), *others))


CHANGES: dict[str, Callable[[ResolvedAnnotations], ResolvedAnnotations]] = {
    "name": lambda found: described(found, name="Ada B. Moe"),
    "type": lambda found: described(found, type=ActorType.GROUP),
    "aliases": lambda found: described(found, aliases=("The Moe",)),
    "wikidata": lambda found: described(found, wikidata="Q2"),
    "description": lambda found: described(found, description="poet"),
    "roles": lambda found: described(found, roles=(Role("mayor"),)),
    "no dates": lambda found: replace(found, dates=()),
    "no figures": lambda found: replace(found, figures=()),
    "claimed": lambda found: replace(
        found, figures=(replace(found.figures[0], attributed_to="ada-moe"),)
    ),
    "unattributed": lambda found: replace(found, quotes=(replace(found.quotes[0], speaker=""),)),
    "form": lambda found: replace(
        found, mentions=(replace(found.mentions[0], form=Form.ANAPHOR), *found.mentions[1:])
    ),
    "another": lambda found: replace(
        found,
        actors=(Actor("bo-li", "Bo Li", ActorType.PERSON), *found.actors[1:]),
        mentions=(replace(found.mentions[0], actor="bo-li"), *found.mentions[1:]),
        quotes=(),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_no_page_is_stale_after_a_change_of_the_annotations(
    change: str, article: Write, site: Callable[..., Site], theme: Theme
) -> None:
    wrote = article(WROTE)
    changed = replace(wrote, annotations=CHANGES[change](wrote.annotations))
    assert stale(site(wrote), site(changed), theme) == []


def test_no_page_is_stale_after_a_change_of_the_text(
    article: Write, site: Callable[..., Site], theme: Theme
) -> None:
    wrote = article(WROTE)
    changed = article(WROTE.replace("opened", "closed").replace("Monday", "<Monday>"))
    assert stale(site(wrote), site(changed), theme) == []
