"""The search as a part of the built site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.site.search import index, making
from tests.conftest import BRIEF

if TYPE_CHECKING:
    import pytest

    from tests.conftest import Desk

CORRECTION = "corrections:\n  - {date: 2025-03-05, kind: correction, note: It was wrong.}\ntags:"


def files_of_search(desk: Desk) -> dict[str, int]:
    """Return the files of the index with the times when they were written."""
    return {
        path: (desk.site / path).stat().st_mtime_ns
        for path in desk.pages()
        if path.startswith("pagefind/")
    }


def test_the_site_has_a_search_that_every_page_leads_to(desk: Desk) -> None:
    desk.build()

    assert 'href="../search.html" aria-keyshortcuts="/"' in desk.page("briefs/bridge.html")
    assert 'data-search="pagefind/pagefind.js"' in desk.page("search.html")
    assert {"pagefind/pagefind.js", "pagefind/pagefind-entry.json"} <= files_of_search(desk).keys()
    assert files_of_search(desk).keys() <= set(desk.page(".briefgen-files").splitlines())
    assert "pagefind" not in desk.page("sitemap.xml")


def test_only_the_search_may_run_what_the_search_needs(desk: Desk) -> None:
    desk.build()

    allowed = {
        path
        for path, page in desk.pages().items()
        if path.endswith(".html") and (b"wasm-unsafe-eval" in page or b"connect-src" in page)
    }
    assert allowed == {"search.html"}


def test_a_correction_leaves_the_index_as_it_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.build()
    before = files_of_search(desk)
    monkeypatch.delattr(making, "run_pagefind")  # it would fail, and the search would be left out

    desk.write("content/bridge.md", BRIEF.replace("tags:", CORRECTION))
    desk.build()

    assert "It was wrong." in desk.page("briefs/bridge.html")
    assert files_of_search(desk) == before


def test_other_words_take_the_place_of_the_old_index(desk: Desk) -> None:
    desk.build()
    before = files_of_search(desk)
    desk.write("content/bridge.md", BRIEF + "\nA ferry waited.\n")
    desk.build()
    after = files_of_search(desk)

    assert before.keys() != after.keys()
    assert len(before) == len([path for path in after if "/index/" not in path]) + sum(
        "/index/" in path for path in before
    )


def test_drafts_are_not_found(desk: Desk) -> None:
    desk.build()
    before = files_of_search(desk)
    desk.write("content/draft.md", BRIEF.replace("tags:", "slug: draft\ndraft: true\ntags:"))
    desk.build()
    assert files_of_search(desk) == before


def test_a_brief_without_text_is_found_by_its_headline(desk: Desk) -> None:
    desk.write("content/bridge.md", "---\ntitle: Bridge seen\ndate: 2025-03-04\n---\n<br>\n")
    assert desk.build().notes == ()
    assert any(path.startswith("pagefind/fragment/") for path in desk.pages())


def test_a_newsroom_may_have_no_search(desk: Desk) -> None:
    desk.write("briefgen.yaml", "title: The Desk\nsearch: no\n")
    desk.build()

    assert "search.html" not in desk.pages()
    assert files_of_search(desk) == {}
    for path in ("index.html", "briefs/bridge.html", "explore.html"):
        assert "search.html" not in desk.page(path)
        assert "shortcut.js" not in desk.page(path)


def test_without_pagefind_a_build_says_so_and_leaves_the_search_out(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.build()
    monkeypatch.setattr(index, "package_versions", lambda *_: "")
    desk.write("content/bridge.md", BRIEF + "\nA ferry waited.\n")
    report = desk.build()

    assert not report.failed
    assert [note for note in report.notes if "search" in note] != []
    assert "search.html" not in desk.pages()
    assert files_of_search(desk) == {}
    assert "search.html" not in desk.page("index.html")


def test_a_check_makes_no_index(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(making, "run_pagefind")
    assert desk.build(write=False).notes == ()
