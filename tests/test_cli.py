"""The commands, as an editor types them."""

from __future__ import annotations

import errno
import io
import json
import os
import socket
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from briefgen.actors.directory import load_directory
from briefgen.build import LOCK
from briefgen.cache import unchanged
from briefgen.cache.lock import only_one
from briefgen.cli import main
from briefgen.diagnostics import START
from tests.conftest import BRIEF, Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.actors.directory import Directory
    from briefgen.diagnostics import Diagnostic
    from briefgen.serve import PreviewServer

README = Path(__file__).resolve().parents[1] / "README.md"


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=text)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_explains_itself_and_stands_in_the_readme(command: str) -> None:
    shown = run(command, "--help")
    assert shown.exit_code == 0
    assert len(shown.output.splitlines()) > 6
    assert f"briefgen {command}" in README.read_text(encoding="utf-8")


def test_an_empty_folder_becomes_a_newsroom_that_builds_at_once(tmp_path: Path) -> None:
    folder = str(tmp_path / "desk")
    made = run("init", folder)
    assert made.exit_code == 0
    assert "briefgen.yaml" in made.output
    assert f"Now run 'briefgen build' in {folder}/, or" in made.output
    built = run("build", "-C", folder, "--now", "2025-06-01")
    assert built.exit_code == 0, built.output
    assert "1 brief in " in built.output
    assert built.stderr == (
        "note: base_url is not set, so there are no feeds, no sitemaps and no canonical addresses;"
        " add the address where the site is published, such as 'base_url: https://example.org/'\n"
    )
    assert (tmp_path / "desk" / "site" / "briefs" / "harbour-bridge.html").is_file()


def test_init_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "briefgen.yaml").write_text("title: Mine\n")
    again = run("init", str(tmp_path))
    assert again.exit_code == 1
    assert "briefgen.yaml is there already" in again.output


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("content", "content:1:1: error: there is no folder content/; create it"),
        ("site", "site:1:1: error: site is no folder; move it away"),
        (".briefgen", ".briefgen:1:1: error: this is no folder; move it away"),
    ],
)
def test_a_file_where_a_folder_belongs_is_told_of(desk: Desk, place: str, told: str) -> None:
    if (desk.root / place).is_dir():
        (desk.root / place).rename(desk.root / "elsewhere")
    desk.write(place, "mine")
    built = run("build", "-C", str(desk.root))
    assert built.exit_code == 1
    assert told in built.stderr.splitlines()
    assert (desk.root / place).read_text() == "mine"


def test_what_cannot_be_read_is_told_of_and_not_raised(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", f"{folder}/2025")

    monkeypatch.setattr(unchanged, "scan", refuse)
    built = run("build", "-C", str(desk.root))
    assert built.exit_code == 1
    assert "content/2025:1:1: error: Permission denied" in built.stderr.splitlines()


@pytest.mark.parametrize("command", [["explain", "content/bridge.md"], ["new", "Ferry"]])
def test_what_a_command_cannot_read_or_write_is_told_in_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    def refuse(file: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(file))

    monkeypatch.setattr(Path, "read_bytes" if command[0] == "explain" else "write_text", refuse)
    told = run(command[0], "-C", str(desk.root), *command[1:])
    assert told.exit_code == 1
    assert told.stderr.startswith(f"Error: {desk.root}")
    assert told.stderr.endswith(": Permission denied\n")


@pytest.mark.parametrize("command", ["build", "check", "serve", "init"])
def test_a_folder_whose_name_is_no_utf8_is_refused(tmp_path: Path, command: str) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system has only names in UTF-8")
    told = run(command, *(("-C",) if command != "init" else ()), str(folder))
    assert told.exit_code == 2
    assert "the path of this folder is no UTF-8; give its folders other names" in told.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("command", ["build", "publish"])
def test_a_site_that_is_a_link_stays_one(desk: Desk, tmp_path: Path, command: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    desk.site.symlink_to(tmp_path / "elsewhere")
    run(command, "-C", str(desk.root))
    assert desk.site.is_symlink()
    assert (tmp_path / "elsewhere" / "index.html").is_file()


def test_init_in_a_fresh_clone_says_what_it_kept(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.bak\n")
    made = run("init", str(tmp_path))
    assert made.exit_code == 0
    told = made.output.splitlines()
    assert f"kept {tmp_path.as_posix()}/.gitignore, which was there already" in told
    assert "Add to .gitignore: /site/ /.site.* /.briefgen/" in told
    assert (tmp_path / "briefgen.yaml").is_file()


@pytest.mark.parametrize(
    ("output", "named"),
    [
        (".", "content"),
        ("..", "content"),
        ("content", "content"),
        ("content/2025", "content"),
        ("templates", "templates"),
        (".briefgen", ".briefgen"),
        (".git", ".git"),
    ],
)
def test_a_site_is_never_written_over_the_newsroom(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, output: str, named: str
) -> None:
    desk.write(".git/HEAD", "ref: refs/heads/main\n")
    monkeypatch.chdir(desk.root)
    before = sorted(desk.root.parent.rglob("*"))
    done = run("build", "-o", output, "--now", "2025-06-01")
    assert done.exit_code == 2
    assert f"cannot be the site's folder, for {named} is" in " ".join(done.stderr.split())
    assert sorted(desk.root.parent.rglob("*")) == before


def test_a_site_may_have_another_name(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.root)
    assert run("build", "-o", "docs", "--now", "2025-06-01").exit_code == 0
    assert (desk.root / "docs" / "index.html").is_file()


def test_drafts_are_previewed_outside_the_site(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.write("content/secret.md", BRIEF.replace("tags:", "draft: true\nslug: secret\ntags:"))
    monkeypatch.chdir(desk.root)
    built = run("build", "--drafts", "--now", "2025-06-01")
    assert built.exit_code == 0
    assert "2 briefs in .briefgen/preview/" in built.output
    assert "This is a preview" in built.output
    assert not desk.site.exists()
    elsewhere = tmp_path / "elsewhere"
    assert run("build", "--drafts", "-o", str(elsewhere), "--now", "2025-06-01").exit_code == 0
    assert (elsewhere / "briefs" / "secret.html").is_file()


def test_a_second_build_says_that_it_waits_for_the_first(desk: Desk) -> None:
    desk.build()
    holding, over = threading.Event(), threading.Event()

    def hold() -> None:
        with only_one(desk.root / ".briefgen" / LOCK, lambda: None):
            holding.set()
            over.wait(0.5)

    thread = threading.Thread(target=hold)
    thread.start()
    assert holding.wait(10)
    done = run("check", "-C", str(desk.root), "--now", "2025-06-01")
    thread.join()
    assert done.exit_code == 0
    assert "Waiting for another build of this newsroom to end" in done.stderr
    assert "Waiting" not in run("check", "-C", str(desk.root), "--now", "2025-06-01").stderr


def test_a_new_draft_is_held_back_by_name(desk: Desk) -> None:
    made = run("new", "-C", str(desk.root), "--now", "2025-03-04T09:30", "Ferry: 'cancelled'")
    assert made.exit_code == 0
    path = "content/2025/2025-03-04-ferry-cancelled.md"
    assert path in made.output
    built = run("build", "-C", str(desk.root), "--now", "2025-06-01")
    assert built.exit_code == 0, built.output
    assert f"held back: {path}, a draft" in built.output


def test_an_address_that_went_is_told_once_and_is_no_fault(desk: Desk) -> None:
    build = partial(run, "build", "-C", str(desk.root), "--now", "2025-06-01")
    build()
    (desk.root / "content/bridge.md").rename(desk.root / "content/span.md")
    moved, again = build(), build()
    told = "gone: briefs/bridge.html; to keep that address, write 'slug: bridge' into"
    assert moved.exit_code == 0
    assert f"\n{told} content/span.md\n" in moved.stdout
    assert "gone" not in again.output


def test_a_title_may_be_several_words(desk: Desk) -> None:
    made = run("new", "-C", str(desk.root), "--now", "2025-03-04", "Ferry", "to", "resume")
    assert made.exit_code == 0
    draft = (desk.root / "content/2025/2025-03-04-ferry-to-resume.md").read_text()
    assert 'title: "Ferry to resume"\n' in draft


@pytest.mark.parametrize("command", [("serve",), ("new", "Ferry"), ("build",), ("check",)])
def test_a_folder_within_a_newsroom_is_none(desk: Desk, command: tuple[str, ...]) -> None:
    done = run(*command, "-C", str(desk.root / "content"))
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.splitlines()[0] == (
        "briefgen.yaml:1:1: error: there is no such file in this folder; change to the folder"
        f" '{desk.root.name}', in which this one lies"
    )
    assert [each.name for each in (desk.root / "content").iterdir()] == ["bridge.md"]


def test_a_port_that_is_taken(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("serve", "-C", str(desk.root), "--port", str(taken.getsockname()[1]))
    assert done.exit_code == 1
    assert "does another 'briefgen serve' run? '--port 0' takes any" in done.stderr
    assert done.stdout == ""  # nothing was built first


def test_errors_are_told_below_the_warnings(desk: Desk) -> None:
    for name, more in (("a", "tagz: []\n"), ("b", "")):
        matter = f"title: {name}\ndate: 2025-03-01\n{more}"
        desk.write(f"content/{name}.md", f"---\n{matter}---\n\n")  # and no text
    built = run("build", "-C", str(desk.root))
    kinds = [line.split(": ")[1] for line in built.stderr.splitlines() if ".md:" in line]
    assert kinds == ["warning", "error"]


def test_errors_are_told_and_the_status_is_1(desk: Desk) -> None:
    desk.write("content/bridge.md", BRIEF.replace("tags:", "tagz:"))
    for command in ("build", "check"):
        done = run(command, "-C", str(desk.root), "--now", "2025-06-01")
        assert done.exit_code == 1
        assert done.stderr.splitlines()[0] == (
            "content/bridge.md:4:1: error: unknown key 'tagz'; did you mean 'tags'?"
        )
    assert not desk.site.exists()


def test_a_check_counts_and_writes_nothing(desk: Desk) -> None:
    done = run("check", "-C", str(desk.root), "--now", "2025-06-01")
    assert done.exit_code == 0
    assert done.output == "1 brief checked: no errors.\n"
    assert not desk.site.exists()


def test_the_present_may_come_from_the_environment(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    done = run("build", "-C", str(desk.root))
    assert "held back: content/bridge.md, a brief dated 2025-03-04 09:30+00:00" in done.output
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert "not a number of seconds" in run("build", "-C", str(desk.root)).output


def test_an_epoch_beyond_all_calendars(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "99999999999999999")
    done = run("build", "-C", str(desk.root))
    assert done.exit_code == 1
    assert "Error: SOURCE_DATE_EPOCH is '99999999999999999', which is beyond" in done.stderr


def test_a_present_without_a_zone_is_in_the_newsrooms(desk: Desk) -> None:
    desk.write("briefgen.yaml", "title: Desk\ntimezone: Asia/Tokyo\n")
    desk.write("content/bridge.md", BRIEF.replace("2025-03-04 09:30", "2025-03-04T00:30:00Z"))
    # Nine in the morning in Tokyo is midnight in Greenwich, half an hour too early.
    early = run("check", "-C", str(desk.root), "--now", "2025-03-04T09:00")
    assert "0 briefs checked" in early.output
    assert (
        "1 brief checked" in run("check", "-C", str(desk.root), "--now", "2025-03-04T10:00").output
    )
    made = run("new", "-C", str(desk.root), "--now", "2025-03-04T09:00", "Ferry")
    assert made.exit_code == 0
    draft = (desk.root / "content/2025/2025-03-04-ferry.md").read_text()
    assert "date: 2025-03-04T09:00+09:00\n" in draft


def test_the_help_of_now_fits_its_command() -> None:
    assert "held back" not in run("new", "--help").output.split("--now")[1]
    assert "held back" in run("build", "--help").output.split("--now")[1]


def test_a_draft_before_the_first_day_of_all(desk: Desk) -> None:
    desk.write("briefgen.yaml", "title: Desk\ntimezone: America/Lima\n")
    done = run("new", "-C", str(desk.root), "--now", "0001-01-01T00:00+00:00", "Ferry")
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: ")


def test_nothing_heavy_is_imported_where_nothing_changed(desk: Desk) -> None:
    script = (
        "import sys; from briefgen.cli import main\n"
        "try: main(['build', '--now', '2025-06-01T12:00Z'])\n"
        "except SystemExit as done: assert not done.code, done.code\n"
        "print({'pydantic', 'yaml', 'jinja2', 'briefgen.build', 'briefgen.newsroom'}"
        " & sys.modules.keys())"
    )
    command = [sys.executable, "-P", "-c", script]  # without this folder, which a build changes
    first, second = (
        subprocess.run(command, cwd=desk.root, check=True, capture_output=True, text=True)
        for _ in range(2)
    )
    assert "briefgen.build" in first.stdout
    assert second.stdout.splitlines()[-1] == "set()"


def test_a_present_that_is_no_date(desk: Desk) -> None:
    done = run("build", "-C", str(desk.root), "--now", "soon")
    assert done.exit_code == 2
    assert "'soon' is no date" in done.output


def test_texts_are_annotated_line_by_line_in_order() -> None:
    texts = [
        {"id": "a", "date": "2025-03-04", "text": "Ines Carvalho left on Monday."},
        {"id": 2, "date": None, "text": "It cost “5 million euros”, Ana Reis said."},
        {"id": None, "date": None, "text": ""},
    ]
    done = run("annotate", text="".join(json.dumps(text) + "\n" for text in texts))
    assert done.exit_code == 0, done.output
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert [found["id"] for found in (first, second, third)] == ["a", 2, None]
    assert first["dates"] == [{"start": 22, "end": 28, "type": "DATE", "value": "2025-03-03"}]
    assert [actor["id"] for actor in first["actors"]] == ["ines-carvalho"]
    assert second["figures"][0]["currency"] == "EUR"
    assert second["quotes"][0]["speaker"] == "ana-reis"
    assert third == {"id": None, "actors": [], "dates": [], "figures": [], "quotes": []}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "<stdin>:1:2: error: the line is no JSON"),
        ("[]", '<stdin>:1:1: error: the line has no "text"'),
        ('{"text": 5}', '<stdin>:1:1: error: the line has no "text"'),
        ('{"text": "a", "date": "soon"}', "<stdin>:1:1: error: 'soon' is no date"),
        ("[" * 100_000, "<stdin>:1:1: error: the line is nested too deeply"),
        (
            '{"text": "\\ud800"}',
            "<stdin>:1:1: error: the text's character 0 is half of a surrogate pair",
        ),
    ],
)
def test_a_line_that_is_no_text(line: str, message: str) -> None:
    done = run("annotate", text=line + "\n")
    assert done.exit_code == 1
    assert message in done.output


def test_texts_before_a_bad_line_are_written_first() -> None:
    done = run("annotate", text='{"id": 1, "text": "It cost 5 euros."}\noops\n')
    assert done.exit_code == 1
    assert json.loads(done.stdout)["id"] == 1
    assert "<stdin>:2:1: error: the line is no JSON" in done.stderr


def test_an_unknown_key_is_warned_of_and_the_line_annotated() -> None:
    done = run("annotate", text='{"id": 1, "text": "It cost 5 euros.", "lang": "en-IE"}\n')
    assert done.exit_code == 0
    assert json.loads(done.stdout)["figures"][0]["currency"] == "EUR"
    hint = "did you mean 'language'?"
    assert done.stderr == f"<stdin>:1:1: warning: unknown key 'lang'; {hint}\n"


def test_annotations_are_utf_8_on_any_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    text = json.dumps({"id": "é", "text": "It cost €5, “Zoë Ødegård” said."}).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text)))
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding="latin-1"))
    main(["annotate"], standalone_mode=False)
    assert json.loads(written.getvalue().decode("utf-8"))["id"] == "é"


def test_a_warning_about_an_actor_does_not_keep_texts_from_being_annotated(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def warned(path: str, data: bytes) -> tuple[Directory | None, list[Diagnostic]]:
        directory, _ = load_directory(path, data)
        return directory, [START.warning(path, "an alias that names nobody")]

    monkeypatch.setattr("briefgen.actors.directory.load_directory", warned)
    desk.write("actors.yaml", "- {id: ana-reis, name: Ana Reis, type: person}\n")
    actors = str(desk.root / "actors.yaml")
    done = run("annotate", "--actors", actors, text='{"id": 1, "text": "Ana Reis left."}\n')
    assert "warning: an alias that names nobody" in done.stderr
    assert done.exit_code == 0
    assert json.loads(done.stdout)["actors"][0]["id"] == "ana-reis"
    desk.write("actors.yaml", "- {id: ana-reis, nam: Ana Reis}\n")
    done = run("annotate", "--actors", actors, text='{"id": 1, "text": "Ana Reis left."}\n')
    assert (done.exit_code, done.stdout) == (1, "")


def git(folder: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    command = ["git", *settings, *arguments]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def remote(desk: Desk, tmp_path: Path) -> Path:
    """Make the newsroom a repository, and return the bare one that it is published to."""
    git(tmp_path, "init", "--bare", "--initial-branch=main", "remote.git")
    git(desk.root, "init", "--initial-branch=main")
    git(desk.root, "remote", "add", "origin", str(tmp_path / "remote.git"))
    return tmp_path / "remote.git"


def test_what_is_published_is_built_just_before_and_has_no_drafts(desk: Desk, remote: Path) -> None:
    desk.write("content/secret.md", BRIEF.replace("tags:", "draft: true\nslug: secret\ntags:"))
    root = str(desk.root)
    assert run("build", "-C", root, "--drafts", "-o", str(desk.site)).exit_code == 0
    assert (desk.site / "briefs" / "secret.html").is_file()
    done = run("publish", "-C", root)
    assert done.exit_code == 0, done.output
    assert done.output.endswith("Published site/ to origin/gh-pages.\n")
    pages = git(remote, "ls-tree", "-r", "--name-only", "gh-pages")
    assert "briefs/bridge.html" in pages
    assert "secret" not in pages
    again = run("publish", "-C", root)
    assert again.output.endswith("Nothing to publish: site/ is already in origin/gh-pages.\n")
    assert git(remote, "rev-list", "--count", "gh-pages") == "1"


def test_a_site_with_an_error_is_not_published(desk: Desk, remote: Path) -> None:
    assert run("publish", "-C", str(desk.root)).exit_code == 0
    desk.write("content/bridge.md", BRIEF.replace("tags:", "tagz:"))
    done = run("publish", "-C", str(desk.root))
    assert done.exit_code == 1
    assert "unknown key 'tagz'" in done.stderr
    assert git(remote, "rev-list", "--count", "gh-pages") == "1"


def test_publishing_needs_a_repository(desk: Desk) -> None:
    done = run("publish", "-C", str(desk.root))
    assert done.exit_code == 1
    assert "this folder is in no git repository; run 'git init' first" in done.output


def test_a_preview_tells_a_note_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(
        _root: Path, server: PreviewServer, rebuild: Callable[[], None], _failed: object
    ) -> None:
        server.server_close()
        rebuild()

    monkeypatch.setattr("briefgen.serve.serve", serve)
    folder = str(tmp_path / "desk")
    run("init", folder)
    shown = run("serve", "-C", folder, "--port", "0", "--now", "2025-06-01")
    assert shown.exit_code == 0, shown.output
    assert shown.stdout.count("1 brief in ") == 2
    assert shown.stderr.count("base_url is not set") == 1


def interrupted_in_compiled_code(*_: object, **__: object) -> None:
    raise SystemError("initialization of a module failed") from KeyboardInterrupt()


def test_an_interrupt_that_became_another_error_ends_a_command_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.cli._build", interrupted_in_compiled_code)
    stopped = run("build", "-C", str(tmp_path))
    assert (stopped.exit_code, stopped.output) == (130, "Stopped.\n")
