"""The region that a language tag names."""

import pytest

from briefgen.annotate.region import region_of


@pytest.mark.parametrize(
    ("language", "region"),
    [
        ("en", ""),
        ("en-AU", "AU"),
        ("en-gb", "GB"),
        ("en-Latn-IN", "IN"),
        ("en-GB-oxendict", "GB"),
        ("en-150", ""),
        ("en-x-us", ""),
        ("en-scotland", ""),
    ],
)
def test_a_language_tag_names_a_region(language: str, region: str) -> None:
    assert region_of(language) == region
