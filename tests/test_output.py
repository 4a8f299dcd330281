"""The published folder: swapped in whole, nothing foreign touched."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefgen import output
from briefgen.output import MANIFEST, File, OutputError, publish_folder, read_manifest, scan, survey

if TYPE_CHECKING:
    from collections.abc import Callable


def pages(**texts: str) -> dict[str, Callable[[], bytes]]:
    return {f"{name}.html": text.encode for name, text in texts.items()}


def contents(folder: Path) -> dict[str, str]:
    return {
        path: (folder / path).read_text(encoding="utf-8")
        for path in sorted(scan(folder))
        if path != MANIFEST
    }


def test_a_first_build_makes_the_folder(tmp_path: Path) -> None:
    site = tmp_path / "site"
    written = publish_folder(site, {"briefs/a.html": lambda: b"A", "index.html": lambda: b"I"}, [])
    assert contents(site) == {"briefs/a.html": "A", "index.html": "I"}
    assert sorted(written) == [MANIFEST, "briefs/a.html", "index.html"]


def test_unchanged_files_are_the_very_same_files(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_folder(site, pages(a="A", b="B"), [])
    inode = (site / "a.html").stat().st_ino
    publish_folder(site, pages(b="B2"), ["a.html"])
    assert contents(site) == {"a.html": "A", "b.html": "B2"}
    assert (site / "a.html").stat().st_ino == inode


def test_where_there_are_no_hard_links_files_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    site = tmp_path / "site"
    publish_folder(site, pages(a="A", b="B"), [])
    for text in ("B2", "B3"):
        publish_folder(site, pages(b=text), ["a.html"])
        assert contents(site) == {"a.html": "A", "b.html": text}


def test_stale_files_go_and_foreign_ones_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_folder(site, pages(old="old", kept="kept"), [])
    (site / ".gitignore").write_text("*\n")
    (site / "img").mkdir()
    (site / "img" / "own.png").write_bytes(b"\x89PNG")
    publish_folder(site, pages(new="new"), ["kept.html"])
    assert sorted(scan(site)) == [
        MANIFEST,
        ".gitignore",
        "img/own.png",
        "kept.html",
        "new.html",
    ]


def test_foreign_folders_stay_as_they_are_also_empty_ones(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_folder(site, {"old/a.html": lambda: b"A"}, [])
    (site / ".git" / "refs").mkdir(parents=True)  # without it, git knows no repository here
    (site / ".git" / "HEAD").write_text("ref: refs/heads/main")
    (site / "private").mkdir()
    (site / "private" / "notes.txt").write_text("mine")
    (site / "private").chmod(0o700)
    for generation in range(3):
        publish_folder(site, pages(new=str(generation)), [])
        assert (site / ".git" / "refs").is_dir()
        assert (site / "private").stat().st_mode & 0o777 == 0o700
        assert not (site / "old").exists()
    (site / ".git" / "refs").rmdir()
    publish_folder(site, pages(new="last"), [])
    assert not (site / ".git" / "refs").exists()


def test_a_foreign_file_is_never_overwritten(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "robots.html").write_text("mine")
    with pytest.raises(OutputError, match=r"robots\.html was not written by .* is missing"):
        publish_folder(site, pages(robots="ours", index="I"), [])
    assert contents(site) == {"robots.html": "mine"}
    publish_folder(site, pages(index="I"), [])
    with pytest.raises(OutputError, match=r"robots\.html was not written by briefgen and"):
        publish_folder(site, pages(robots="ours", index="I"), [])


@pytest.mark.parametrize(
    ("foreign", "page"), [("briefs", "briefs/a.html"), ("a.html/own.txt", "a.html")]
)
def test_a_file_where_a_folder_belongs_or_the_other_way_round(
    tmp_path: Path, foreign: str, page: str
) -> None:
    site = tmp_path / "site"
    (site / foreign).parent.mkdir(parents=True)
    (site / foreign).write_text("mine")
    with pytest.raises(OutputError, match=f"{foreign} was not written by briefgen"):
        publish_folder(site, {page: lambda: b"A"}, [])
    assert contents(site) == {foreign: "mine"}


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.write_text("mine")
    with pytest.raises(OutputError, match="site is no folder"):
        publish_folder(site, pages(index="I"), [])
    assert site.read_text() == "mine"


def test_what_goes_while_a_folder_is_looked_at_takes_nothing_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor's helper file may be there when the folder is listed, and gone a moment later."""
    for name in "abc":
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.md").write_text("one")
        (tmp_path / name / "2.md").write_text("two")

    def file(status: os.stat_result) -> File:
        if status.st_ino == going.st_ino:
            raise FileNotFoundError(errno.ENOENT, "No such file or directory")
        return File(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)

    going = (tmp_path / "b" / "1.md").stat()
    monkeypatch.setattr(output, "_file", file)
    assert sorted(scan(tmp_path)) == ["a/1.md", "a/2.md", "b/2.md", "c/1.md", "c/2.md"]


def test_a_file_is_a_folder_without_anything(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("no folder")
    assert survey(tmp_path / "content") == survey(tmp_path / "nowhere") == ({}, {})


@pytest.mark.skipif(not output.BY_HANDLE, reason="folders are opened where the system can")
def test_a_folder_that_cannot_be_read_is_named_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "2025" / "locked").mkdir(parents=True)
    opened = os.open

    def refuse(name: str, flags: int, dir_fd: int | None = None) -> int:
        if name == "locked":
            raise PermissionError(errno.EACCES, "Permission denied", name)
        return opened(name, flags, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(PermissionError) as refused:
        survey(tmp_path)
    assert refused.value.filename == f"{tmp_path}/2025/locked"


def test_a_damaged_list_of_files_names_what_can_be_read(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b"a.html\n\xff\xfe\nb.html\n")
    assert {"a.html", "b.html"} < read_manifest(tmp_path)


def test_a_symbolic_link_stays_a_link(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "latest").symlink_to("nowhere")
    publish_folder(site, pages(index="I"), [])
    assert (site / "latest").readlink() == Path("nowhere")


@pytest.mark.parametrize("failing", ["render", "disk"])
def test_a_failure_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    site = tmp_path / "site"
    publish_folder(site, pages(index="old"), [])

    def fail() -> bytes:
        raise OSError(errno.ENOSPC, "No space left on device", "index.html")

    if failing == "disk":
        monkeypatch.setattr(output, "_link", lambda *_: fail())
    with pytest.raises(OutputError, match="No space left on device"):
        publish_folder(site, {"x.html": fail}, ["index.html"])
    assert contents(site) == {"index.html": "old"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_the_spare_site_gives_only_what_is_still_published(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for generation in range(4):
        texts = {f"{name}{generation % 2}": str(generation) for name in "ab"}
        publish_folder(site, pages(**texts, always="same"), [])
        (site / "own").mkdir(exist_ok=True)
        (site / "own" / f"{generation}.txt").write_text("mine")
    publish_folder(site, pages(c="new"), ["always.html"])
    assert contents(site) == {
        "always.html": "same",
        "c.html": "new",
        **{f"own/{generation}.txt": "mine" for generation in range(4)},
    }


def test_a_spare_that_was_tampered_with_does_no_harm(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_folder(site, pages(a="A", b="B"), [])
    publish_folder(site, pages(b="B2"), ["a.html"])
    spare = tmp_path / ".site.spare"
    (spare / "a.html").unlink()
    (spare / "a.html").write_text("forged")
    (spare / "c.html").mkdir()
    publish_folder(site, pages(c="C"), ["a.html", "b.html"])
    assert contents(site) == {"a.html": "A", "b.html": "B2", "c.html": "C"}


def test_without_an_atomic_exchange_two_renames_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_swap", lambda *_: False)
    site = tmp_path / "site"
    publish_folder(site, pages(index="old"), [])
    publish_folder(site, pages(index="new"), [])
    assert contents(site) == {"index.html": "new"}


def test_a_kill_after_the_second_rename_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "_swap", lambda *_: False)
    site, retired = tmp_path / "site", tmp_path / ".site.last"
    publish_folder(site, pages(index="new"), [])
    retired.mkdir()
    (retired / "index.html").write_text("old")
    publish_folder(site, pages(index="newer"), [])
    assert contents(site) == {"index.html": "newer"}
    assert not retired.exists()


def test_a_kill_between_two_renames_is_mended(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_folder(site, pages(index="old"), [])
    site.rename(tmp_path / ".site.last")
    output.recover(site)
    assert contents(site) == {"index.html": "old"}


KILLED_BUILD = """
    import sys
    from pathlib import Path
    from briefgen.output import publish_folder
    site, generation = Path(sys.argv[1]), 0
    while True:
        generation += 1
        data = str(generation).encode()
        publish_folder(site, {f"{n}.html": lambda: data for n in range(50)}, [])
        print(generation, flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the one-step exchange is Linux's here")
@pytest.mark.parametrize("delay", range(6))
def test_a_kill_at_any_moment_leaves_one_whole_site(tmp_path: Path, delay: int) -> None:
    site = tmp_path / "site"
    build = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(KILLED_BUILD), str(site)], stdout=subprocess.PIPE
    )
    assert build.stdout is not None
    for _ in range(1 + delay):
        build.stdout.readline()
    os.kill(build.pid, signal.SIGKILL)
    build.wait()
    build.stdout.close()
    texts = contents(site)
    assert len(texts) == 50
    assert len(set(texts.values())) == 1
