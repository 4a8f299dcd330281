"""When a build may be over before anything is read."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefgen.cache import unchanged
from briefgen.cache.unchanged import LastBuild, fingerprint_output, last_report, look_at_inputs
from briefgen.diagnostics import Diagnostic, Severity
from briefgen.report import HeldBack, Report

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
WARNING = Diagnostic("content/a.md", 3, 1, Severity.WARNING, "odd", "look")
REPORT = Report((WARNING,), 1, (HeldBack("content/b.md", "a draft"),), written=5, removed=2)


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    for path in ("content/a.md", "briefgen.yaml", "site/index.html", "templates/page.html"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("one")
        os.utime(tmp_path / path, (1_700_000_000, 1_700_000_000))
    (tmp_path / unchanged.STATE).mkdir()
    return tmp_path


def remember(newsroom: Path, since: str = "", until: str = "") -> None:
    last = LastBuild(
        look_at_inputs(newsroom, drafts=False).fingerprint,
        fingerprint_output(newsroom / "site"),
        since,
        until,
        REPORT,
    )
    unchanged.remember(newsroom, last)


def ask(newsroom: Path, now: datetime = NOW) -> Report | None:
    return last_report(
        newsroom, newsroom / "site", look_at_inputs(newsroom, drafts=False).fingerprint, now
    )


def test_nothing_changed_repeats_what_was_told(newsroom: Path) -> None:
    remember(newsroom)
    report = ask(newsroom)
    assert report is not None
    assert report.diagnostics == (WARNING,)
    assert report.held_back == REPORT.held_back
    assert (report.written, report.unchanged, report.removed) == (0, 5, 0)


@pytest.mark.parametrize(
    "path", ["content/a.md", "briefgen.yaml", "site/index.html", "templates/page.html"]
)
@pytest.mark.parametrize("change", ["edit", "remove", "add"])
def test_any_change_is_seen(newsroom: Path, path: str, change: str) -> None:
    remember(newsroom)
    changed = newsroom / path
    if change == "edit":
        changed.write_text("two")
        os.utime(changed, (1_700_000_001, 1_700_000_001))
    elif change == "remove":
        changed.unlink()
    elif path != "briefgen.yaml":
        (changed.parent / "new.txt").write_text("new")
    else:
        (newsroom / "actors.yaml").write_text("[]")
    assert ask(newsroom) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no time of such changes")
@pytest.mark.parametrize("path", ["content/a.md", "briefgen.yaml", "templates/page.html"])
def test_a_change_of_rights_is_seen(newsroom: Path, path: str) -> None:
    remember(newsroom)
    (newsroom / path).chmod(0o600)
    assert ask(newsroom) is None


def test_a_hard_link_to_the_site_is_no_change(newsroom: Path) -> None:
    remember(newsroom)
    os.link(newsroom / "site" / "index.html", newsroom / "backup.html")
    assert ask(newsroom) is not None


def test_a_file_written_just_now_is_not_trusted(newsroom: Path) -> None:
    (newsroom / "content" / "a.md").write_text("two")
    assert look_at_inputs(newsroom, drafts=False).fingerprint == ""
    remember(newsroom)
    assert ask(newsroom) is None


def test_a_brief_that_has_come_due_is_published(newsroom: Path) -> None:
    remember(newsroom, until=(NOW + timedelta(hours=1)).isoformat())
    assert ask(newsroom) is not None
    assert ask(newsroom, NOW + timedelta(hours=1)) is None


def test_an_earlier_present_holds_back_what_was_published(newsroom: Path) -> None:
    remember(newsroom, since=NOW.isoformat())
    assert ask(newsroom) is not None
    assert ask(newsroom, NOW - timedelta(seconds=1)) is None


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"inputs": "x"}'])
def test_a_damaged_memory_is_none(newsroom: Path, damage: str) -> None:
    (newsroom / unchanged.STATE / unchanged.LAST_BUILD).write_text(damage)
    assert ask(newsroom) is None


def test_a_memory_of_no_moment_is_none(newsroom: Path) -> None:
    remember(newsroom, until="some day")
    assert ask(newsroom) is None


def test_other_options_are_another_build(newsroom: Path) -> None:
    remember(newsroom)
    others = look_at_inputs(newsroom, drafts=True).fingerprint
    assert last_report(newsroom, newsroom / "site", others, NOW) is None
