"""Pages of briefs that went: an editor is told once, and how an address is kept."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from briefgen.cache.unchanged import STATE
from tests.conftest import BRIEF

if TYPE_CHECKING:
    from tests.conftest import Desk


def rename(desk: Desk, text: str = BRIEF) -> None:
    (desk.root / "content/bridge.md").unlink()
    desk.write("content/2025/bridge-reopens.md", text)


def test_a_renamed_file_takes_its_address_along_and_that_is_told_once(desk: Desk) -> None:
    desk.build()
    rename(desk)
    report = desk.build()
    (told,) = report.gone
    assert told == (
        "briefs/bridge.html; to keep that address, write 'slug: bridge' into"
        " content/2025/bridge-reopens.md"
    )
    assert not report.diagnostics
    assert desk.build().gone == ()


def test_a_file_that_was_renamed_and_edited_is_known_by_headline_and_date(desk: Desk) -> None:
    desk.build()
    rename(desk, BRIEF.replace("on Friday", "on Saturday"))
    assert "write 'slug: bridge' into content/2025/bridge-reopens.md" in desk.build().gone[0]


def test_another_slug_is_another_address(desk: Desk) -> None:
    desk.build()
    desk.write("content/bridge.md", BRIEF.replace("tags:", "slug: bridge-open\ntags:"))
    assert desk.build().gone == (
        "briefs/bridge.html; to keep that address, write 'slug: bridge' into content/bridge.md",
    )


def test_a_slug_keeps_the_address_and_nothing_is_told(desk: Desk) -> None:
    desk.build()
    rename(desk, BRIEF.replace("tags:", "slug: bridge\ntags:"))
    assert desk.build().gone == ()
    assert "briefs/bridge.html" in desk.pages()


@pytest.mark.parametrize("slug", ["", "slug: bridge-open\n"])
def test_a_check_and_a_build_that_fails_do_not_forget_what_was_published(
    desk: Desk, slug: str
) -> None:
    desk.build()
    if slug:
        desk.write("content/bridge.md", BRIEF.replace("tags:", f"{slug}tags:"))
    else:
        rename(desk)
    desk.build(write=False)
    desk.write("content/ferry.md", "---\ntitel: Ferry\n---\n")
    assert desk.build().gone == ()
    (desk.root / "content/ferry.md").unlink()
    [told] = desk.build().gone
    assert "briefs/bridge.html; to keep that address, write 'slug: bridge' into" in told


def test_of_a_brief_that_was_deleted_or_held_back_its_file_is_told(desk: Desk) -> None:
    desk.write("content/ferry.md", BRIEF.replace("Bridge to reopen", "Ferry to resume"))
    desk.build()
    (desk.root / "content/bridge.md").unlink()
    desk.write("content/ferry.md", BRIEF.replace("tags:", "draft: true\ntags:"))
    assert desk.build().gone == (
        "briefs/bridge.html, the page of content/bridge.md",
        "briefs/ferry.html, the page of content/ferry.md",
    )


def test_where_what_builds_keep_is_lost_the_address_alone_is_told(desk: Desk) -> None:
    desk.build()
    rename(desk)
    shutil.rmtree(desk.root / STATE)
    assert desk.build().gone == ("briefs/bridge.html",)


def test_a_preview_and_a_check_tell_of_no_address(desk: Desk) -> None:
    desk.build(drafts=True)
    rename(desk)
    assert desk.build(write=False).gone == ()
    assert desk.build(drafts=True).gone == ()


def test_other_pages_come_and_go_in_silence(desk: Desk) -> None:
    desk.build()
    desk.write("content/bridge.md", BRIEF.replace("[transport]", "[traffic]"))
    report = desk.build()
    assert "tags/transport.html" not in desk.pages()
    assert report.gone == ()
