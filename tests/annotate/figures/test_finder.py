"""The finder as a whole: whatever the text, and the brief that the project started from."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.annotate.figures.amounts import read_amounts
from briefgen.annotate.model import Bound
from tests.steps import steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.annotate.model import Figure

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed" / "reverse-migration.md"

PIECES = st.sampled_from(
    [
        "5", "1,250", "3.5", "half", "a", "third", "million", "m", "bn", "$", "€", "US$", "percent",
        "%", "km", "between", "and", "from", "to", "-", "–", "or", "more than", "of", "people",
        "year-old", "per", "day", "two-thirds", "dozens", "one", "in", ",", ".", "\n", "(", ")",
        '"', "'", "½", "1/2", "minus", "−", "aged", "according to", "said", "٣", "²", "\u00a0",
        "fold", "several", "hundred", "scores", "times", "as many", "a week", "by", "x", "points",
        "worth",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join))


@given(text=TEXTS)
@settings(
    derandomize=True,
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_text(figures_in: Reader, text: str) -> None:
    end = 0
    for figure in figures_in(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert "\n" not in figure.span.of(text)
        assert math.isfinite(figure.value)
        assert (figure.high is not None) == (figure.bound is Bound.BETWEEN)
        assert figure.high is None or figure.high > figure.value
        assert figure.of == (figure.of_span.of(text) if figure.of_span else "")
        assert "\n" not in figure.of
        end = figure.span.end


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1,",
        "one ",
        "one hundred and ",
        "million ",
        "million one ",
        "half of ",
        "$",
        "between 1 and ",
        "1-",
        "1 000 ",
        "' 1' ",
        "1m ",
        "1 by ",
        "several hundred ",
        "worth 1 pounds ",
    ],
)
def test_reading_is_linear(piece: str) -> None:
    few, many = piece * 200, piece * 800
    assert steps(lambda: read_amounts(many)) < 5 * steps(lambda: read_amounts(few))


@pytest.mark.skipif(not SEED.exists(), reason="the brief that the project started from is absent")
def test_the_first_brief(figures_in: Reader) -> None:
    text = SEED.read_text(encoding="utf-8").split("---\n", 2)[2].strip().replace("\n\n", "\n")
    found = [
        (figure.span.of(text), figure.value, figure.bound, figure.unit, figure.of)
        for figure in figures_in(text)
    ]
    assert found == [
        ("eight", 8, Bound.EXACTLY, "", "refugee camps"),
        ("twelve", 12, Bound.EXACTLY, "", "prisons for foreign militants"),
        ("120-hour", 120, Bound.EXACTLY, "hour", "ceasefire"),
        ("almost 15,000", 15_000, Bound.ABOUT, "", "people"),
        ("more than 100,000", 100_000, Bound.MORE_THAN, "", "people"),
    ]
