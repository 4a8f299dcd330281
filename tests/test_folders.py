"""Where a site must not be written."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.folders import TAKEN, clash

ROOT = Path("/news/desk")


@pytest.mark.parametrize(
    ("output", "taken"),
    [
        ("/news/desk/site", None),
        ("/news/desk/docs/site", None),
        ("/news/desk/content-2", None),
        ("/news/other", None),
        ("/news/desk", "content"),
        ("/news", "content"),
        ("/", "content"),
        ("/news/desk/content", "content"),
        ("/news/desk/content/2025", "content"),
        ("/news/desk/templates/static", "templates"),
        ("/news/desk/briefgen.yaml", "briefgen.yaml"),
        ("/news/desk/.briefgen/preview", ".briefgen"),
        ("/news/desk/.git", ".git"),
    ],
)
def test_a_site_keeps_away_from_what_it_is_made_of(output: str, taken: str | None) -> None:
    found = clash(Path(output), (ROOT / name for name in TAKEN))
    assert (found.name if found else None) == taken
