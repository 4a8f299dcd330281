"""A brief's own page as a value: everything that ``brief.html`` shows."""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime
from html import escape
from itertools import count

from msgspec import Struct

from briefgen.content.brief import Brief, Correction, CorrectionKind, Source
from briefgen.site.addresses import (
    brief_annotations_path,
    brief_data_path,
    brief_path,
    brief_table_path,
    tag_path,
    tag_slug,
)
from briefgen.site.changes import numbered_corrections
from briefgen.site.fact_tags import corrected_words, fact_inserts
from briefgen.site.facts import FactSheet, fact_sheet
from briefgen.site.model import Article, Entry, Site
from briefgen.site.views import Link, Teaser, gravity, image_target
from briefgen.site.weave import weave
from briefgen.site.who import Before, Who, who_is_in
from briefgen.site.words import Words


class CorrectionView(Struct, frozen=True):
    """What readers are told was wrong; ``kind`` names its message, ``found`` leads to the words.

    ``id`` counts a brief's corrections from its oldest, so that it stays when one is added.
    """

    id: str
    date: date
    kind: str
    note: str
    was: str
    now: str
    found: str


class Picture(Struct, frozen=True):
    """A picture with its text alternative and whose it is."""

    target: str
    alt: str
    credit: str


class Neighbours(Struct, frozen=True):
    """Where one may read on: the briefs before and after this one in time, and related ones."""

    earlier: Teaser | None
    later: Teaser | None
    related: tuple[Teaser, ...]


class BriefView(Struct, frozen=True):
    """A brief as its page shows it.

    Attributes:
        html: The text as safe HTML, with its words linked to actors and facts.
        corrections: Newest first.
        foremost: The one that stands above the text: the newest of the gravest kind.
        draft: Whether it is one, which only a preview shows.
        scheduled: Whether its date is still to come, so that only a preview shows it.
        extra: The front matter's free map.
    """

    path: str
    data_path: str
    table_path: str
    annotations_path: str
    title: str
    date: datetime
    has_time: bool
    updated: datetime | None
    language: str
    dateline: str
    authors: tuple[str, ...]
    summary: str
    html: str
    picture: Picture | None
    tags: tuple[Link, ...]
    sources: tuple[Source, ...]
    corrections: tuple[CorrectionView, ...]
    foremost: CorrectionView | None
    facts: FactSheet
    who: Who
    neighbours: Neighbours
    draft: bool
    scheduled: bool
    extra: object


class Around(Struct, frozen=True):
    """What a brief's page shows of other briefs: where to read on, and where its actors were."""

    neighbours: Neighbours
    before: Mapping[str, Before]


def brief_view(
    site: Site, entry: Entry, article: Article, around: Around, words: Words
) -> BriefView:
    """Return a brief as its page shows it."""
    brief, path = article.brief, brief_path(entry.slug)
    inserts = fact_inserts(article, path, words)
    corrections = correction_views(brief, corrected_words(article))
    return BriefView(
        path=path,
        data_path=brief_data_path(entry.slug),
        table_path=brief_table_path(entry.slug),
        annotations_path=brief_annotations_path(entry.slug),
        title=brief.title,
        date=brief.date,
        has_time=brief.has_time,
        updated=brief.updated,
        language=brief.language,
        dateline=brief.dateline,
        authors=brief.authors,
        summary=brief.summary,
        html=with_words(weave(brief.body, inserts, site.targets.get(entry.path, {}), path), words),
        picture=_picture(site, entry, brief),
        tags=tuple(Link(tag, tag_path(tag_slug(tag))) for tag in brief.tags),
        sources=brief.sources,
        corrections=corrections,
        foremost=min(corrections, key=_gravity, default=None),
        facts=fact_sheet(article, words),
        who=who_is_in(article, around.before),
        neighbours=around.neighbours,
        draft=brief.draft,
        scheduled=entry.scheduled,
        extra=brief.extra,
    )


def with_words(html: str, words: Words) -> str:
    """Return a text's HTML with what the site's language adds to it, for those who only hear it."""
    label = escape(words.say("back-to-text"))
    back = 'class="footnote-backref"'
    return with_scrolling_tables(html.replace(back, f'{back} aria-label="{label}"'), words)


def with_scrolling_tables(html: str, words: Words) -> str:
    """Return a text's HTML with each table in a box that is scrolled, by keyboard too.

    The HTML is clean: "<" begins a tag wherever it stands, and every table has an end.
    """
    number = count(1)

    def begin(table: re.Match[str]) -> str:
        label = escape(words.say("table", number=next(number)))
        return f'<div class="wide" role="region" tabindex="0" aria-label="{label}">{table[0]}'

    return re.sub(r"<table\b", begin, html).replace("</table>", "</table></div>")


def correction_views(brief: Brief, found: Collection[int] = ()) -> tuple[CorrectionView, ...]:
    """Return a brief's corrections, newest first.

    Args:
        brief: The brief.
        found: The numbers of the corrections whose new words are marked in the text.
    """
    return tuple(
        correction_view(number, correction, found)
        for number, correction in numbered_corrections(brief)
    )


def correction_view(
    number: int, correction: Correction, found: Collection[int] = ()
) -> CorrectionView:
    """Return a correction, which has this number in its brief, as readers see it."""
    return CorrectionView(
        id=f"correction-{number}",
        date=correction.date,
        kind=correction.kind.value,
        note=correction.note,
        was=correction.was,
        now=correction.now,
        found=f"words-correction-{number}" if number in found else "",
    )


def _gravity(correction: CorrectionView) -> int:
    return gravity(CorrectionKind(correction.kind))


def _picture(site: Site, entry: Entry, brief: Brief) -> Picture | None:
    target = image_target(site, entry)
    if brief.image is None or not target:
        return None
    return Picture(target, brief.image.alt, brief.image.credit)
