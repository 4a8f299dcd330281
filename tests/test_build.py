"""The whole way, from a newsroom's folder to its site."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.build import LOCK, Order, build
from briefgen.cache.lock import only_one
from briefgen.cache.unchanged import LAST_BUILD, STATE, look_at_inputs
from briefgen.cli import main
from briefgen.newsroom import hash_files
from briefgen.output import MANIFEST
from tests.conftest import BRIEF, NOW, Desk

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.records import FileState

OTHER = """\
---
title: Ferry cancelled
date: 2025-03-05
---

The ferry to the islands was cancelled on Wednesday, as it was when the bridge opened in 1987.
"""


def test_a_brief_becomes_a_site(desk: Desk) -> None:
    report = desk.build()
    assert report.diagnostics == ()
    assert report.briefs == 1
    assert {
        "index.html",
        "briefs/bridge.html",
        "briefs/bridge.json",
        "actors/index.html",
        "actors/ines-carvalho.html",
        "tags/transport.html",
        "corrections.html",
        "404.html",
        "feed.xml",
        "feed.json",
        "sitemap.xml",
        "news-sitemap.xml",
        "robots.txt",
        ".nojekyll",
    } <= desk.pages().keys()


def test_building_again_renders_nothing(desk: Desk) -> None:
    first = desk.build()
    again = desk.build()
    assert again.written == 0
    assert again.unchanged == first.written


def test_only_what_changed_is_made_anew(desk: Desk) -> None:
    desk.write("content/ferry.md", OTHER)
    desk.build()
    before = {path: (desk.site / path).stat().st_mtime_ns for path in desk.pages()}
    desk.write("content/ferry.md", OTHER.replace("the islands", "the northern islands"))
    report = desk.build()
    changed = {
        path for path in desk.pages() if (desk.site / path).stat().st_mtime_ns != before.get(path)
    }
    assert "briefs/ferry.html" in changed
    assert "actors/ines-carvalho.html" not in changed
    assert report.unchanged > 0


def test_a_brief_that_goes_takes_its_pages_along(desk: Desk) -> None:
    desk.write("content/ferry.md", OTHER)
    desk.build()
    (desk.root / "content" / "ferry.md").unlink()
    desk.build()
    assert "briefs/ferry.html" not in desk.pages()
    assert b"Ferry" not in desk.pages()["index.html"]


def test_drafts_and_future_briefs_are_held_back_by_name(desk: Desk) -> None:
    desk.write("content/draft.md", OTHER.replace("---\n\n", "draft: true\n---\n\n"))
    desk.write("content/later.md", OTHER.replace("2025-03-05", "2030-01-01"))
    report = desk.build()
    assert [(brief.path, brief.reason) for brief in report.held_back] == [
        ("content/draft.md", "a draft"),
        ("content/later.md", "a brief dated 2030-01-01 00:00+00:00"),
    ]
    assert not {"briefs/draft.html", "briefs/later.html"} & desk.pages().keys()
    assert desk.build(now=datetime(2030, 1, 2, tzinfo=UTC)).briefs == 2
    assert desk.build(drafts=True).briefs == 3


def test_a_brief_of_the_future_is_marked_in_a_preview_until_its_time_has_come(desk: Desk) -> None:
    desk.write("content/later.md", OTHER.replace("2025-03-05", "2030-01-01T06:00"))
    desk.build(drafts=True)
    assert "Scheduled for Tuesday, 1 January 2030, 06:00 UTC" in desk.page("briefs/later.html")
    assert desk.page("index.html").count('<span class="flag">Scheduled</span>') == 1
    assert "cheduled" not in desk.page("briefs/bridge.html")
    desk.build(drafts=True, now=datetime(2030, 1, 1, 6, tzinfo=UTC))
    assert b"cheduled" not in b"".join(desk.pages().values())


def test_nothing_is_scheduled_in_what_is_published(desk: Desk) -> None:
    desk.write("content/later.md", OTHER.replace("2025-03-05", "2030-01-01T06:00"))
    for now in (NOW, datetime(2030, 1, 2, tzinfo=UTC)):
        desk.build(now=now)
        assert b"cheduled" not in b"".join(desk.pages().values())


def test_a_draft_of_the_future_is_a_draft(desk: Desk) -> None:
    desk.write(
        "content/b.md", OTHER.replace("---\n\n", "draft: true\n---\n\n").replace("2025", "2030")
    )
    desk.build(drafts=True)
    assert "cheduled" not in desk.page("briefs/b.html")


AHEAD = """---
title: Ferry back
date: 2025-03-01
updated: 2030-01-01T06:00
corrections:
  - date: 2030-01-02
    kind: correction
    note: It was the small ferry.
---

The ferry is back.
"""


def test_what_is_dated_ahead_is_told_and_published_all_the_same(desk: Desk) -> None:
    desk.write("content/ferry.md", AHEAD)
    updated = "4:10: warning: updated: the brief is dated as updated in the future"
    corrected = "6:5: warning: date: the correction is dated in the future, 2030-01-02"
    hint = "correct the date, for readers are shown it already"
    for _ in range(2):
        assert [str(fault) for fault in desk.build().diagnostics] == [
            f"content/ferry.md:{fault}; {hint}" for fault in (updated, corrected)
        ]
    last = json.loads((desk.root / STATE / LAST_BUILD).read_bytes())
    assert last["since"] == "2025-03-04T09:30:00+00:00"
    assert last["until"] == "2030-01-01T06:00:00+00:00"
    pages = desk.pages()
    assert b"It was the small ferry." in pages["briefs/ferry.html"]
    assert len(desk.build(now=datetime(2030, 1, 1, 6, tzinfo=UTC)).diagnostics) == 1
    assert not desk.build(now=datetime(2030, 1, 2, tzinfo=UTC)).diagnostics
    assert len(desk.build(now=datetime(2030, 1, 1, tzinfo=UTC)).diagnostics) == 2
    assert desk.pages() == pages


def test_a_brief_that_is_scheduled_may_say_that_it_will_be_corrected(desk: Desk) -> None:
    desk.write("content/ferry.md", AHEAD.replace("2025-03-01", "2030-01-01"))
    assert not desk.build().diagnostics
    assert not desk.build(drafts=True).diagnostics


def test_an_error_leaves_the_site_as_it_was(desk: Desk) -> None:
    desk.build()
    before = desk.pages()
    desk.write("content/bridge.md", BRIEF.replace("tags:", "tagz:"))
    report = desk.build()
    assert report.failed
    assert desk.pages() == before


def test_a_check_writes_nothing(desk: Desk) -> None:
    report = desk.build(write=False)
    assert report.briefs == 1
    assert not desk.site.exists()


def test_warnings_are_told_again(desk: Desk) -> None:
    corrected = BRIEF.replace(
        "tags:",
        "corrections:\n  - {date: 2025-03-05, kind: correction, note: Wrong., was: in 1987}\ntags:",
    )
    desk.write("content/bridge.md", corrected)
    desk.write("content/ferry.md", OTHER)
    warning = (
        "content/bridge.md:5:61: warning: was: 'in 1987' stands in content/ferry.md, line 6; does"
        " it need the same correction?"
    )
    assert desk.told() == [warning]
    assert desk.told() == [warning]
    desk.write("content/ferry.md", OTHER.replace("in 1987", "in 1988"))
    assert desk.told() == []


def test_two_briefs_with_one_slug_are_both_named(desk: Desk) -> None:
    desk.write("content/2024/bridge.md", BRIEF)
    assert desk.told() == [
        (
            "content/bridge.md:2:8: error: the slug 'bridge' is that of content/2024/bridge.md too;"
            " write another one into one of them, such as 'slug: bridge-2'"
        )
    ]
    desk.write("content/2024/bridge.md", BRIEF.replace("2025-03-04", "2024-03-05"))
    (told,) = desk.told()
    assert told.endswith("such as 'slug: bridge-2025-03-04'")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_no_picture(desk: Desk) -> None:
    """Reading it would wait for ever."""
    os.mkfifo(desk.root / "content" / "bridge.png")
    desk.write("content/bridge.md", BRIEF + "\n![The bridge](bridge.png)\n")
    (told,) = desk.told()
    assert "there is no file 'content/bridge.png'" in told


def test_all_that_builds_keep_may_be_damaged(desk: Desk) -> None:
    desk.build()
    clean = desk.pages()
    for file in (desk.root / ".briefgen").rglob("*.*"):
        file.write_bytes(b"nonsense" * 1000)
    shutil.rmtree(desk.site)
    assert desk.told() == []
    assert desk.pages() == clean


def test_a_damaged_search_index_is_not_published(desk: Desk) -> None:
    desk.build()
    clean = desk.pages()
    for file in (desk.root / ".briefgen" / "search" / "fragment").iterdir():
        file.write_bytes(b"nonsense")
    shutil.rmtree(desk.site)
    assert desk.told() == []
    assert desk.pages() == clean


def test_a_file_that_changes_while_it_is_read_is_read_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the new text would lie in the cache as that of the old file, and stay there."""
    edited = BRIEF.replace("Bridge to reopen", "Bridge reopens")
    hashed = hash_files

    def hash_then_edit(*arguments: Any) -> dict[str, FileState]:
        files = hashed(*arguments)
        if "reopens" not in (desk.root / "content" / "bridge.md").read_text():
            desk.write("content/bridge.md", edited)
        return files

    monkeypatch.setattr("briefgen.build.hash_files", hash_then_edit)
    assert desk.told() == []
    assert '<h1 lang="en" dir="auto">Bridge reopens</h1>' in desk.page("briefs/bridge.html")
    monkeypatch.undo()
    desk.write("content/bridge.md", BRIEF)
    assert desk.told() == []
    assert "Bridge to reopen" in desk.page("briefs/bridge.html")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no time of such changes")
def test_a_file_that_changed_within_its_size_and_time_is_read_again(desk: Desk) -> None:
    assert desk.told() == []
    path = desk.root / "content" / "bridge.md"
    before = path.stat()
    path.write_text(path.read_text().replace("Bridge to reopen", "Bridge to repair"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert desk.told() == []
    assert "Bridge to repair" in desk.page("briefs/bridge.html")


def test_a_copy_of_a_brief_is_told(desk: Desk) -> None:
    desk.write("content/copy.md", BRIEF)
    message = "the headline, date and summary are those of content/bridge.md; delete one of the two"
    assert desk.told() == [f"content/copy.md:1:1: warning: {message}"]
    desk.write("content/copy.md", BRIEF.replace("reopen", "close"))
    assert desk.told() == []


def test_what_lies_beside_the_folder_with_briefs_is_told(desk: Desk) -> None:
    assert desk.told() == []
    desk.write("ferry.md", OTHER)
    desk.write("README.md", "# Our newsroom\n\n---\ntitle: none\n")
    desk.write("actors.yml", "[]")
    settings, brief = desk.told()
    assert settings == "actors.yml:1:1: warning: the file is not read; call it actors.yaml"
    message = "the brief is not read, for it does not lie in content/"
    assert brief == f"ferry.md:1:1: warning: {message}; move it to content/ferry.md"


def test_a_build_that_waited_sees_what_came_meanwhile(desk: Desk) -> None:
    inputs = look_at_inputs(desk.root, drafts=False)
    desk.write("content/ferry.md", OTHER)
    state = desk.root / STATE
    state.mkdir()
    release = threading.Event()
    holding = threading.Event()

    def hold() -> None:
        with only_one(state / LOCK, lambda: None):
            holding.set()
            release.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert holding.wait(60)
    report = build(Order(desk.root, desk.site, NOW, inputs=inputs), waiting=release.set)
    thread.join()
    assert report.briefs == 2


def test_pictures_are_published_and_shown(desk: Desk) -> None:
    desk.write("content/img/bridge.png", b"\x89PNG")
    desk.write("content/img/unused.png", b"\x89PNG")
    desk.write("content/bridge.md", BRIEF + "\n![The bridge](img/bridge.png)\n")
    assert desk.told() == []
    assert desk.pages()["media/img/bridge.png"] == b"\x89PNG"
    assert "media/img/unused.png" not in desk.pages()
    assert 'src="../media/img/bridge.png"' in desk.page("briefs/bridge.html")


def test_a_newsroom_in_a_language_that_is_not_read_is_told_once(desk: Desk) -> None:
    address = "title: Pult\nbase_url: https://pult.example/\nlanguage: de\n"
    desk.write("briefgen.yaml", address)
    report = desk.build()
    assert report.diagnostics == ()
    (note,) = report.notes
    assert note.startswith("briefs in 'de' are not annotated, for the language model reads 'en'")
    off = "annotation: {actors: false, dates: false, figures: false, quotes: false}\n"
    desk.write("briefgen.yaml", address + off)
    assert desk.build().notes == ()


def test_accents_may_stand_apart_in_files_and_their_names(desk: Desk) -> None:
    def apart(text: str) -> str:
        return normalize("NFD", text)

    desk.write("briefgen.yaml", "title: Desk\nbase_url: https://desk.example/\n")
    desk.write("actors.yaml", "- {id: evora, name: Évora, type: place}\n")
    front = "---\ntitle: {0}\ndate: 2025-03-04\ntags: [{0}]\n{1}---\n\n"
    desk.write(apart("content/évora.md"), apart(front.format("Évora", "") + "It rains in Évora."))
    correction = "corrections: [{date: 2025-03-05, kind: update, note: Rain., now: in Évora}]\n"
    override = "annotations: {actors: [{text: Évora, is: evora}]}\n"
    desk.write(
        "content/bridge.md",
        front.format("Évora", correction + override)
        + apart("Rain in Évora.\n\n")
        + "[A](évora.md)",
    )
    assert desk.told() == []  # not even of two tags that only look alike
    assert 'href="evora.html">A</a>' in desk.page("briefs/bridge.html")


def test_files_that_are_not_there_in_whole_are_told(desk: Desk) -> None:
    desk.write("content/bridge.md", BRIEF + "\n![A](a.png) [B](b.pdf) ![C](c.png)\n")
    desk.write("content/a.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
    desk.write("content/b.pdf", "")
    desk.write("content/c.png", b"\x89PNG")
    desk.write("content/unused.png", "")
    pointer, empty = desk.told()
    assert pointer.startswith("content/a.png:1:1: error: Git LFS has not fetched this file")
    assert empty == (
        "content/b.pdf:1:1: warning: there is nothing in this file; put the whole file in its place"
    )


def test_a_picture_that_was_exchanged_is_published_anew(desk: Desk) -> None:
    desk.write("content/bridge.md", BRIEF + "\n![The bridge](bridge.png)\n")
    for picture in (b"\x89PNG", b"\x89PNG, and another one"):
        desk.write("content/bridge.png", picture)
        assert desk.told() == []
        assert desk.pages()["media/bridge.png"] == picture


def test_a_file_that_is_nearly_a_brief_is_told_unless_it_is_linked_to(desk: Desk) -> None:
    for name in ("ferry.markdown", "ferry.docx", "report.odt", "photo.jpg"):
        desk.write(f"content/{name}", b"-")
    desk.write("content/bridge.md", BRIEF + "\nRead [the report](report.odt).\n")
    message = "the file is no brief, for its name ends in neither .md nor .txt"
    assert desk.told() == [
        f"content/{name}:1:1: warning: {message}; save its text in such a file, or link to it"
        for name in ("ferry.docx", "ferry.markdown")
    ]


def test_a_folder_without_settings_is_no_newsroom(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    assert Desk(tmp_path / "desk").told() == [
        (
            "briefgen.yaml:1:1: error: there is no such file in this folder; run 'briefgen init' in"
            " an empty folder, or change to your newsroom's"
        )
    ]
    assert list((tmp_path / "desk").iterdir()) == []


def test_an_unknown_model_is_an_error(desk: Desk) -> None:
    desk.write("briefgen.yaml", "title: The Desk\nannotation: {model: xx_none}\n")
    assert desk.told() == [
        (
            "briefgen.yaml:1:1: error: the language model 'xx_none' is not installed; see"
            " annotation.model"
        )
    ]


def test_a_template_that_fails_names_its_line_and_the_brief(desk: Desk) -> None:
    desk.write("templates/brief.html", '{% extends "default/brief.html" %}\n\n{{ nonsense }}\n')
    desk.write(
        "templates/brief.html",
        '{% extends "default/brief.html" %}\n{% block main %}\n{{ nonsense }}\n{% endblock %}\n',
    )
    (told,) = desk.told()
    assert told.startswith("templates/brief.html:3:1: error: ")
    assert "nonsense" in told
    assert "content/bridge.md" in told
    assert not desk.site.exists()


def test_an_earlier_present_takes_back_what_was_published(desk: Desk) -> None:
    for now, briefs in (("2025-06-01", 1), ("2025-01-01", 0), ("2025-06-01", 1)):
        arguments = ["build", "-C", str(desk.root), "--now", f"{now}T00:00Z"]
        assert CliRunner().invoke(main, arguments).exit_code == 0
        assert ("briefs/bridge.html" in desk.pages()) == bool(briefs)


def test_a_link_inside_content_is_followed_to_what_it_shows_now(desk: Desk) -> None:
    desk.write("content/_shared/ferry.md", OTHER)
    (desk.root / "content" / "ferry.md").symlink_to("_shared/ferry.md")
    desk.build()
    desk.write("content/_shared/ferry.md", OTHER.replace("islands", "harbours"))
    desk.build()
    assert "harbours" in desk.page("briefs/ferry.html")


def test_briefs_that_are_held_back_are_checked_before_their_hour(desk: Desk) -> None:
    desk.write("content/draft.md", OTHER.replace("---\n\n", "draft: true\n---\n\n[a](b.md) "))
    (told,) = desk.told()
    assert told.startswith("content/draft.md:7:5: warning: there is no file 'content/b.md'")
    later = OTHER.replace("2025-03-05", "2030-01-01").replace("date:", "slug: bridge\ndate:")
    desk.write("content/draft.md", later + "\n[a](b.md)\n")
    slug, link = desk.told()
    assert slug.startswith("content/draft.md:3:7: error: the slug 'bridge' is that of content/bri")
    assert link.startswith("content/draft.md:9:5: error: there is no file 'content/b.md'")


def test_all_faults_of_a_brief_are_told_at_once(desk: Desk) -> None:
    wrong = "corrections: [{date: 2025-03-05, kind: update, note: N, now: nowhere}]\ntags:"
    desk.write(
        "content/bridge.md", BRIEF.replace("tags:", wrong) + "\n<script>x</script>\n\n[a](b.md)\n"
    )
    assert [told.split(": ", 2)[0] for told in desk.told()] == [
        "content/bridge.md:4:62",
        "content/bridge.md:12:1",
        "content/bridge.md:14:5",
    ]


@pytest.mark.parametrize("broken", ["briefgen.yaml", "actors.yaml"])
def test_a_broken_setting_does_not_hide_what_is_wrong_with_briefs(desk: Desk, broken: str) -> None:
    desk.write(broken, "- {nonsense: 1}\n")
    desk.write("content/bridge.md", BRIEF.replace("tags:", "tagz:"))
    told = desk.told()
    assert told[0].startswith(broken)
    assert told[-1] == "content/bridge.md:4:1: error: unknown key 'tagz'; did you mean 'tags'?"


def test_a_newsroom_may_do_without_a_kind_of_annotation(desk: Desk) -> None:
    desk.write("actors.yaml", "- {id: ic, name: Ines Carvalho, type: person}\n")
    for kind in ("actors", "dates", "quotes"):
        desk.write("briefgen.yaml", f"title: The Desk\nannotation: {{{kind}: false}}\n")
        assert desk.told() == []
        found = json.loads(desk.page("briefs/bridge.json"))
        assert found[kind] == []
        assert found["dates" if kind == "actors" else "actors"] != []


def test_a_brief_for_another_region_is_annotated_anew(desk: Desk) -> None:
    told = OTHER.replace("in 1987", "on 1/7/1987").replace("---\n\n", "language: {}\n---\n\n")
    for language, meant in (("en-GB", "1987-07-01"), ("en-US", "1987-01-07")):
        desk.write("content/ferry.md", told.format(language))
        desk.build()
        assert f'"value": "{meant}"' in desk.page("briefs/ferry.json")


def test_a_brief_without_a_text_is_odd(desk: Desk) -> None:
    desk.write("content/empty.md", OTHER.partition("\n\n")[0] + "\n")
    assert desk.told() == ["content/empty.md:5:1: warning: the brief has no text"]


@pytest.mark.parametrize("damage", ["pages", "row"])
def test_a_damaged_cache_is_made_anew(desk: Desk, damage: str) -> None:
    desk.build()
    before = desk.pages()
    cache = desk.root / ".briefgen" / "cache.db"
    if damage == "pages":
        whole = cache.read_bytes()
        cache.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    else:
        with sqlite3.connect(cache) as database:
            database.execute("UPDATE entries SET value = '{' WHERE kind IN ('article', 'reading')")
            database.execute("DELETE FROM entries WHERE kind = 'record'")
        database.close()
        for snapshot in cache.parent.glob("cache.db-*.json"):
            snapshot.unlink()
    assert desk.build().diagnostics == ()
    assert desk.pages() == before


def test_a_build_that_remembers_more_than_the_cache_does_begins_anew(desk: Desk) -> None:
    desk.build()
    (desk.root / ".briefgen" / "cache.db").unlink()
    desk.write("content/bridge.md", BRIEF.replace("tags:", "summary: Another one.\ntags:"))
    desk.write("content/ferry.md", OTHER)
    assert desk.told() == []
    before = desk.pages()
    shutil.rmtree(desk.root / ".briefgen")
    assert desk.told() == []
    assert desk.pages() == before


def test_without_its_list_of_files_the_folder_is_still_known(desk: Desk) -> None:
    desk.build()
    (desk.site / MANIFEST).unlink()
    (desk.site / "mine.txt").write_text("mine")
    desk.write("content/ferry.md", OTHER)
    assert desk.told() == []
    assert {MANIFEST, "mine.txt", "briefs/ferry.html"} <= desk.pages().keys()


def test_what_went_is_known_without_its_list_of_files(desk: Desk) -> None:
    desk.write("content/ferry.md", OTHER)
    desk.build()
    (desk.site / MANIFEST).unlink()
    (desk.root / "content/ferry.md").unlink()
    report = desk.build()
    assert "briefs/ferry.html" not in desk.pages()
    assert report.removed > 0
    assert report.gone == ("briefs/ferry.html, the page of content/ferry.md",)


@pytest.mark.parametrize("damage", [b"", b"\xff\n", None])
def test_a_list_of_files_that_is_lost_or_damaged_is_written_anew(
    desk: Desk, damage: bytes | None
) -> None:
    desk.build()
    listed = (desk.site / MANIFEST).read_bytes()
    (desk.site / MANIFEST).unlink()
    if damage is not None:
        (desk.site / MANIFEST).write_bytes(damage)
    report = desk.build()
    assert (report.diagnostics, report.written) == ((), 0)
    assert (desk.site / MANIFEST).read_bytes() == listed


def test_a_kill_between_two_renames_loses_nothing_foreign(desk: Desk) -> None:
    desk.build()
    (desk.site / "mine.txt").write_text("mine")
    desk.site.rename(desk.root / ".site.last")
    desk.write("content/ferry.md", OTHER)
    desk.build()
    assert {"mine.txt", "briefs/ferry.html"} <= desk.pages().keys()


def test_folders_that_are_files_are_an_error(desk: Desk) -> None:
    (desk.root / ".briefgen").write_text("")
    assert desk.told() == [".briefgen:1:1: error: this is no folder; move it away"]


CORRECTED = BRIEF.replace(
    "tags:", "corrections: [{date: 2025-03-05, kind: update, note: New., was: cancelled}]\ntags:"
)
OVERRIDDEN = BRIEF.replace("tags:", "annotations: {dates: [{text: Friday, ignore: true}]}\ntags:")
PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='{}'/>"
EDITS = [
    ("content/bridge.md", CORRECTED),
    ("content/bridge.md", CORRECTED.replace("tags:", "language: en-GB\ntags:")),
    ("content/bridge.md", CORRECTED.replace("09:30", "09:30:00+05:00")),
    ("content/bridge.md", OVERRIDDEN),
    ("content/bridge.md", BRIEF + "\n![A bridge](bridge.svg)\n"),
    ("content/bridge.svg", PICTURE.format(1)),
    ("content/bridge.svg", PICTURE.format(2)),
    ("templates/parts/card.html", "{{ card.title }}\n"),
    ("templates/parts/card.html", None),
    ("briefgen.yaml", "title: The Desk\nbase_url: https://desk.example/\nfeed_size: 1\n"),
    ("briefgen.yaml", "title: The Desk\nlanguage: en-GB\ntimezone: Asia/Tokyo\n"),
    ("content/bridge.md", BRIEF),
    ("content/bridge.md", BRIEF.replace("Ines Carvalho", "Ana Reis").replace("Carvalho", "Reis")),
    ("content/bridge.md", BRIEF.replace("2025-03-04", "2025-03-06")),
    ("content/bridge.md", BRIEF.replace("[transport]", "[bridges, transport]")),
    ("content/bridge.md", BRIEF.replace("tags:", "draft: true\ntags:")),
    ("content/bridge.md", None),
    ("content/ferry.md", OTHER),
    ("content/ferry.md", OTHER.replace("Wednesday", "Wednesday, Ines Carvalho said")),
    ("content/ferry.md", OTHER + "\nSee [the bridge](bridge.md).\n"),
    ("content/ferry.md", OTHER + "\nIt was let for $5 on 1/7/2025.\n"),
    ("briefgen.yaml", "title: The Desk\nlanguage: en-AU\n"),
    ("content/ferry.md", OTHER.replace("date:", "slug: islands\ndate:")),
    ("content/ferry.md", None),
    ("actors.yaml", "- {id: ic, name: Ines Carvalho, type: person, description: Mayor}\n"),
    ("actors.yaml", None),
    ("briefgen.yaml", "title: The Desk\n"),
    ("briefgen.yaml", "title: The Other Desk\nbase_url: https://desk.example/\n"),
]


@settings(
    derandomize=True,
    max_examples=16,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=5))
def test_an_incremental_build_equals_a_clean_one(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, str | None]]
) -> None:
    desk = Desk(tmp_path_factory.mktemp("incremental"))
    desk.write("briefgen.yaml", "title: The Desk\nbase_url: https://desk.example/\n")
    desk.write("content/other.md", OTHER.replace("Ferry", "Another ferry"))
    desk.build()
    for path, text in edits:
        if text is None:
            (desk.root / path).unlink(missing_ok=True)
        else:
            desk.write(path, text)
        report = desk.build()
    clean = Desk(tmp_path_factory.mktemp("clean"))
    for path in ("briefgen.yaml", "actors.yaml", "content", "templates"):
        source = desk.root / path
        for file in [source] if source.is_file() else source.rglob("*.*"):
            clean.write(file.relative_to(desk.root).as_posix(), file.read_bytes())
    clean_report = clean.build()
    assert clean_report.diagnostics == report.diagnostics
    if not report.failed:
        assert clean.pages() == desk.pages()


def test_the_site_does_not_tell_how_many_processes_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        desk.write(f"content/{number}.md", BRIEF.replace("bridge", f"bridge {number}"))
    desk.write("content/ferry.md", OTHER)
    desk.build()
    pages = desk.pages()
    shutil.rmtree(desk.site)
    shutil.rmtree(desk.root / STATE)
    monkeypatch.setattr("briefgen.annotate.processes.TEXTS_EACH", 20)
    desk.build(jobs=4)
    assert desk.pages() == pages


def test_two_builds_at_once_do_not_mix(desk: Desk) -> None:
    for number in range(12):
        desk.write(f"content/ferry-{number}.md", OTHER)
    command = [sys.executable, "-m", "briefgen", "build", "--now", NOW.isoformat()]
    builds = [subprocess.Popen(command, cwd=desk.root, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [build.wait() for build in builds] == [0, 0]
    both = desk.pages()
    clean = Desk(desk.root.parent / "clean")
    for file in desk.root.rglob("content/*.md"):
        clean.write(file.relative_to(desk.root).as_posix(), file.read_bytes())
    clean.write("briefgen.yaml", (desk.root / "briefgen.yaml").read_bytes())
    clean.build()
    assert both == clean.pages()


HEAVY = (
    *("spacy", "thinc", "numpy", "markdown", "briefgen.actors.resolve"),
    *(f"briefgen.annotate.{finder}" for finder in ("actors", "dates", "figures", "quotes")),
)


@pytest.mark.parametrize(
    ("change", "imported"),
    [
        (None, set()),
        ("corrections:\n  - {date: 2025-03-05, kind: update, note: New.}\ntags:", set()),
    ],
)
def test_what_a_rebuild_does_not_import(desk: Desk, change: str | None, imported: set[str]) -> None:
    desk.build()
    if change:
        desk.write("content/bridge.md", BRIEF.replace("tags:", change))
    script = (
        "import sys; from briefgen.cli import main\n"
        "try: main(['build', '--now', '2025-06-01'])\n"
        "except SystemExit as done: assert not done.code, done.code\n"
        f"print({set(HEAVY)!r} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=desk.root, check=True, capture_output=True, text=True
    )
    assert done.stdout.splitlines()[-1] == str(imported)
