"""Ranges are compared as ranges, by a scorer that compares numbers."""

from __future__ import annotations

from typing import Any

import pytest

from bench.evaluate import ranges_as_numbers


def value_of(figure: dict[str, Any]) -> object:
    (line,) = ranges_as_numbers([{"id": 1, "figures": [figure]}])
    return line["figures"][0]["value"]


@pytest.mark.parametrize("written", ["3.0-5.0", "5.0-3.0", "3 - 5"])
def test_a_range_is_the_same_number_in_the_gold_and_in_what_is_found(written: str) -> None:
    assert value_of({"value": written}) == value_of({"value": 3, "high": 5})


@pytest.mark.parametrize("other", [{"value": 3, "high": 4}, {"value": 4}, {"value": "2-5"}])
def test_no_other_range_and_no_single_number_is_that_number(other: dict[str, Any]) -> None:
    assert value_of(other) != pytest.approx(value_of({"value": "3.0-5.0"}), rel=1e-4)


@pytest.mark.parametrize("value", [3, "3.0", "-", None, "1.3-0.03-2"])
def test_what_is_no_range_stays_as_it_is(value: object) -> None:
    assert value_of({"value": value}) == value
