"""The commands, as an editor types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefgen.cli import main
from tests.conftest import BRIEF, Desk

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


def test_a_new_draft_is_held_back_by_name(desk: Desk) -> None:
    made = run("new", "-C", str(desk.root), "--now", "2025-03-04T09:30", "Ferry: 'cancelled'")
    assert made.exit_code == 0
    path = "content/2025/2025-03-04-ferry-cancelled.md"
    assert path in made.output
    built = run("build", "-C", str(desk.root), "--now", "2025-06-01")
    assert built.exit_code == 0, built.output
    assert f"held back: {path}, a draft" in built.output


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
        ("{", "line 1 is no JSON"),
        ("[]", 'line 1 has no "text"'),
        ('{"text": 5}', 'line 1 has no "text"'),
        ('{"text": "a", "date": "soon"}', "line 1: 'soon' is no date"),
    ],
)
def test_a_line_that_is_no_text(line: str, message: str) -> None:
    done = run("annotate", text=line + "\n")
    assert done.exit_code == 1
    assert message in done.output


def test_publishing_needs_a_site(desk: Desk) -> None:
    done = run("publish", "-C", str(desk.root))
    assert done.exit_code == 1
    assert "run 'briefgen build' first" in done.output
