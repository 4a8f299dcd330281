"""What the documentation says of the annotator and of the code is so."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.dates import find_dates
from briefgen.annotate.loading import load

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
DAY = date(2025, 3, 4)


def section(page: str, title: str) -> str:
    text = (ROOT / page).read_text(encoding="utf-8")
    return text.split(f"\n## {title}\n")[1].split("\n## ")[0]


def dates() -> Iterator[tuple[str, str]]:
    """Yield the examples of the table of dates, each with its value."""
    for row in re.findall(
        r"^\| (.+) \| (`.+`) \|", section("docs/annotation.md", "Dates"), re.MULTILINE
    ):
        words, values = (cell.split("; ") for cell in row)
        assert len(words) == len(values), row
        yield from zip(words, (value.strip("`") for value in values), strict=True)


@pytest.mark.parametrize(("words", "value"), list(dates()))
def test_a_date_means_what_the_documentation_says(words: str, value: str) -> None:
    assert value in [one.value for one in find_dates(load("briefgen")(words), (), DAY)]


@pytest.mark.parametrize("page", ["ARCHITECTURE.md", "docs/annotation.md"])
def test_every_module_that_is_named_is_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    files = [
        f"/{file.relative_to(ROOT).as_posix()}"
        for folder in ("briefgen", "tests", "knowledge")
        for file in (ROOT / folder).rglob("*.py")
    ]
    named = set(re.findall(r"`([a-z_/]+\.py)`", text))
    assert named
    assert not [name for name in named if not any(file.endswith(f"/{name}") for file in files)]
