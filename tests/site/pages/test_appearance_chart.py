"""The drawing of an actor's appearances."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from briefgen.site.appearance_chart import Bar, Chart, Unit, appearance_chart
from briefgen.site.messages import words_for
from briefgen.site.model import Article, Site
from briefgen.site.theme import load_theme

WORDS = words_for("en", load_theme().catalogues)
START = datetime(1961, 4, 12, tzinfo=UTC)
QUOTED, NAMED = "[Ada|ada-moe]: <<I came.>>", "[Ada|ada-moe] came."

Draw = Callable[..., Chart | None]


@pytest.fixture
def draw(article: Callable[..., Article], newsroom: Callable[..., Site]) -> Draw:
    """Return a function that draws briefs so many days after the first, which has a quote."""

    def drawn(*days: int) -> Chart | None:
        articles = [
            article(NAMED if day else QUOTED, f"b{number}", date=START + timedelta(days=day))
            for number, day in enumerate(days)
        ]
        return appearance_chart("ada-moe", newsroom(*articles).entries, WORDS)

    return drawn


def test_briefs_of_one_day_are_one_bar(draw: Draw) -> None:
    assert draw(2, 0, 0) == Chart(
        Unit.DAY,
        (
            Bar("12 April 1961", 2, 2, x=0, height=100, quoted_height=100),
            Bar("14 April 1961", 1, 0, x=20, height=50, quoted_height=0),
        ),
        width=30,
    )


@pytest.mark.parametrize(
    ("days", "unit", "first", "last"),
    [
        (100, Unit.DAY, "12 April 1961", "21 July 1961"),
        (3000, Unit.MONTH, "April 1961", "June 1969"),
        (30_000, Unit.YEAR, "1961", "2043"),
        (90_000, Unit.DECADE, "the 1960s", "the 2200s"),
    ],
)
def test_the_longer_the_time_the_wider_the_unit(
    days: int, unit: str, first: str, last: str, draw: Draw
) -> None:
    chart = draw(0, days, days)

    assert chart is not None
    assert (chart.unit, chart.bars[0].period, chart.bars[-1].period) == (unit, first, last)
    assert chart.bars[-1].x < chart.width


def test_a_few_briefs_are_not_drawn(draw: Draw) -> None:
    assert draw(0, 1) is None
