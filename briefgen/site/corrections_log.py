"""The corrections log: the newest on one page, and where they are many, all of them by year.

A year is cut from its oldest correction on, so that a new one is written on its page of the log and
on the newest page of its year, and on no other.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from msgspec import Struct

from briefgen.site.addresses import CORRECTIONS_LOG, part_path
from briefgen.site.brief_page import CorrectionView, correction_view
from briefgen.site.changes import Change, changes
from briefgen.site.model import Page
from briefgen.site.parts import parts
from briefgen.site.press import PageView
from briefgen.site.views import Counted, Part, Teaser, teaser
from briefgen.site.workshop import Workshop

SECTION: Final = "corrections"
LOGGED: Final = 50
"""How many corrections a page of the log holds at most."""
_WHOLE: Final = Part(newer="", older="", number=0)


class LoggedCorrection(Struct, frozen=True):
    """A correction and the brief that it was made to."""

    brief: Teaser
    correction: CorrectionView


def log_pages(shop: Workshop) -> Iterator[Page]:
    """Yield the pages of the corrections log."""
    say = shop.press.words.say
    log = sorted(
        changes(shop.site.entries), key=lambda logged: logged.correction.date, reverse=True
    )
    by_year = groupby(log, key=lambda logged: logged.correction.date.year)
    years = {year: tuple(logged) for year, logged in by_year} if len(log) > LOGGED else {}
    counted = tuple(
        Counted(_name(year), _year_path(year), len(logged)) for year, logged in years.items()
    )
    title, description = say("corrections-title"), say("corrections-description")
    view = PageView(CORRECTIONS_LOG, title, description, SECTION, "corrections.html")
    yield _log_page(shop, view, log[:LOGGED], years=counted)
    for year, logged in years.items():
        for path, shown, part in parts(_year_path(year), logged, LOGGED):
            name = _name(year)
            if part.number:
                name = say("past-title", name=name, number=part.number)
            title = say("corrections-of", year=name)
            view = PageView(path, title, "", SECTION, "corrections.html")
            yield _log_page(shop, view, shown, part, year=name)


def _name(year: int) -> str:
    return f"{year:04}"


def _year_path(year: int) -> str:
    return part_path(CORRECTIONS_LOG, _name(year))


def _log_page(
    shop: Workshop,
    view: PageView,
    shown: Sequence[Change],
    part: Part = _WHOLE,
    years: tuple[Counted, ...] = (),
    year: str = "",
) -> Page:
    values = {"part": part, "years": years, "year": year}
    render = partial(_log, shop, view, shown, values)
    keys = (each for logged in shown for each in _told(logged))
    return shop.page(view, (part.key, repr(years), *keys), render)


def _told(logged: Change) -> Iterator[str]:
    """Yield all that the log tells of a correction, and of its brief."""
    entry, told = logged.entry, logged.correction
    yield from (entry.slug, entry.title, entry.date.isoformat(), entry.language)
    yield from (str(logged.number), told.date.isoformat(), told.kind.value)
    yield from (told.note, told.was, told.now)


def _log(
    shop: Workshop, view: PageView, shown: Sequence[Change], values: Mapping[str, object]
) -> bytes:
    log = [
        LoggedCorrection(teaser(each.entry), correction_view(each.number, each.correction))
        for each in shown
    ]
    return shop.press.print(view, {"log": log, **values})
