"""A new newsroom, and a draft in it."""

import json
import os
import re
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from briefgen import __version__
from briefgen.config import SiteConfig
from briefgen.content.files import read_brief
from briefgen.diagnostics import Position
from briefgen.reading.zones import zone
from briefgen.scaffold import FILES, ExistsError, Made, make_draft, make_newsroom

NEW_YORK = SiteConfig("Desk", timezone="America/New_York")
RELEASE = f"briefgen=={__version__}"
NOW = datetime(2025, 3, 4, 12, 30, tzinfo=UTC)
FIRST_WITHOUT_NODE_20 = {
    "actions/checkout": 5,
    "actions/setup-python": 6,
    "actions/cache": 5,
    "actions/configure-pages": 6,
    "actions/upload-pages-artifact": 5,
    "actions/deploy-pages": 5,
}
"""The first version of each that runs without Node 20, which runners lack since September 2026."""


def test_a_year_of_long_ago_has_four_digits(tmp_path: Path) -> None:
    path = make_draft(tmp_path, "Bridge", NOW.replace(year=476))
    assert path == f"content/0476/0476-{NOW:%m-%d}-bridge.md"


def test_a_new_newsroom_has_all_its_files(tmp_path: Path) -> None:
    assert make_newsroom(tmp_path / "desk", RELEASE) == Made(tuple(FILES), (), ())
    for path in FILES:
        assert (tmp_path / "desk" / path).is_file()


@pytest.mark.parametrize("there", ["briefgen.yaml", "content"])
def test_a_newsroom_is_not_made_twice(tmp_path: Path, there: str) -> None:
    (tmp_path / there).mkdir()
    with pytest.raises(ExistsError, match=f"{re.escape(there)} is there already"):
        make_newsroom(tmp_path, RELEASE)
    assert [path.name for path in tmp_path.iterdir()] == [there]


def test_a_fresh_clone_gets_what_it_lacks_and_keeps_what_it_has(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "README.md").write_text("Ours\n")
    (tmp_path / ".gitignore").write_text("# ours\n*.bak\nsite/\n")
    made = make_newsroom(tmp_path, RELEASE)
    assert made.kept == (".gitignore",)
    assert made.not_ignored == ("/.site.*", "/.briefgen/")
    assert set(made.written) == FILES.keys() - {".gitignore"}
    assert (tmp_path / ".gitignore").read_text() == "# ours\n*.bak\nsite/\n"
    assert (tmp_path / "README.md").read_text() == "Ours\n"


def test_the_workflow_builds_deploys_and_keeps_the_cache(tmp_path: Path) -> None:
    make_newsroom(tmp_path, RELEASE)
    text = (tmp_path / ".github/workflows/publish.yml").read_text()
    steps = yaml.safe_load(text)["jobs"]["publish"]["steps"]
    uses = [step["uses"].partition("@")[0] for step in steps if "uses" in step]
    runs = [step["run"] for step in steps if "run" in step]
    assert uses[-1] == "actions/deploy-pages"
    assert uses[1] == "actions/configure-pages"  # before all that takes time
    assert "actions/upload-pages-artifact" in uses
    assert [step["with"]["path"] for step in steps if "cache@" in step.get("uses", "")] == [
        ".briefgen"
    ]
    assert runs[0] == f'python -m pip install "{RELEASE}"'
    assert runs[1].endswith("\nbriefgen build\n")
    assert not re.search("@[A-Z]+@", text)


def test_the_workflow_knows_how_faults_are_told(tmp_path: Path) -> None:
    make_newsroom(tmp_path, RELEASE)
    workflow = yaml.safe_load((tmp_path / ".github/workflows/publish.yml").read_text())
    (shell,) = [
        step["run"]
        for step in workflow["jobs"]["publish"]["steps"]
        if "add-matcher" in step.get("run", "")
    ]
    script = shell.removesuffix("briefgen build\n")
    environment = {"RUNNER_TEMP": str(tmp_path), "PATH": os.environ["PATH"]}
    subprocess.run(["sh", "-ec", script], check=True, env=environment, capture_output=True)
    (matcher,) = json.loads((tmp_path / "told.json").read_text())["problemMatcher"]
    (pattern,) = matcher["pattern"]
    told = str(
        Position(5, 1).error("content/a: b.md", "unknown key 'tagz'", "did you mean 'tags'?")
    )
    found = re.search(pattern["regexp"], told)
    assert found is not None
    assert {name: found[pattern[name]] for name in ("file", "line", "column", "severity")} == {
        "file": "content/a: b.md",
        "line": "5",
        "column": "1",
        "severity": "error",
    }
    assert found[pattern["message"]] == "unknown key 'tagz'; did you mean 'tags'?"


def test_the_workflow_asks_for_no_action_that_needs_what_runners_lack(tmp_path: Path) -> None:
    make_newsroom(tmp_path, RELEASE)
    workflow = yaml.safe_load((tmp_path / ".github/workflows/publish.yml").read_text())
    steps = workflow["jobs"]["publish"]["steps"]
    actions = dict(step["uses"].split("@v") for step in steps if "uses" in step)
    assert actions.keys() == FIRST_WITHOUT_NODE_20.keys()
    for action, version in actions.items():
        assert int(version) >= FIRST_WITHOUT_NODE_20[action]


def test_a_workflow_that_cannot_install_briefgen_says_so(tmp_path: Path) -> None:
    assert make_newsroom(tmp_path, None).unfinished == ".github/workflows/publish.yml"
    workflow = yaml.safe_load((tmp_path / ".github/workflows/publish.yml").read_text())
    runs = [step["run"] for step in workflow["jobs"]["publish"]["steps"] if "run" in step]
    done = subprocess.run(["sh", "-c", runs[0]], check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout.endswith("publish.yml::Write here how to install briefgen\n")


def test_the_workflow_runs_for_whatever_the_default_branch_is_called(tmp_path: Path) -> None:
    make_newsroom(tmp_path, RELEASE)
    workflow = yaml.safe_load((tmp_path / ".github/workflows/publish.yml").read_text())
    # YAML 1.1 reads the key "on" as true.
    assert workflow[True]["push"]["branches"] == ["main", "master"]


def test_the_second_draft_of_a_name_has_an_address_of_its_own(tmp_path: Path) -> None:
    first = make_draft(tmp_path, "Market report", NOW)
    second = make_draft(tmp_path, "Market report", NOW + timedelta(days=1))
    assert "slug" not in (tmp_path / first).read_text()
    assert "\nslug: market-report-2025-03-05\n" in (tmp_path / second).read_text()


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Bridge to reopen", "content/2025/2025-03-04-bridge-to-reopen.md"),
        ("Minister: 'no'", "content/2025/2025-03-04-minister-no.md"),
        ("Świat – 10 %", "content/2025/2025-03-04-swiat-10.md"),
    ],
)
def test_a_draft_is_dated_and_named_after_its_title(tmp_path: Path, title: str, path: str) -> None:
    assert make_draft(tmp_path, title, NOW) == path
    text = (tmp_path / path).read_text(encoding="utf-8")
    assert re.match(r"---\n(.+\n)+---\n\n\Z", text)
    matter = yaml.safe_load(text.split("---")[1])
    assert matter["title"] == title
    assert datetime.fromisoformat(matter["date"]) == NOW
    assert matter["draft"] is True


def test_a_draft_of_long_ago_has_a_date_that_a_brief_may_have(tmp_path: Path) -> None:
    """New York's clocks went by the sun then, 4 hours, 56 minutes, 2 seconds behind Greenwich."""
    noon = datetime(1850, 3, 4, 12, tzinfo=zone("America/New_York"))
    path = make_draft(tmp_path, "Bridge", noon)
    brief, wrong = read_brief(path, (tmp_path / path).read_bytes(), NEW_YORK)
    assert wrong == []
    assert brief is not None
    assert brief.date == noon


def test_a_draft_is_never_overwritten(tmp_path: Path) -> None:
    make_draft(tmp_path, "Bridge", NOW)
    with pytest.raises(ExistsError, match="is there already"):
        make_draft(tmp_path, "Bridge", NOW)


def test_a_title_needs_a_letter(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a letter or a digit"):
        make_draft(tmp_path, "!?", NOW)
