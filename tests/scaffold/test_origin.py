"""What another machine is told to install briefgen from."""

import subprocess
from pathlib import Path

import pytest

from briefgen.scaffold.origin import from_note

COMMIT = "4f5e0c9d1b2a39485761728394a5b6c7d8e9f001"


@pytest.mark.parametrize(
    ("noted", "requirement"),
    [
        (
            {"url": "https://example.org/b.git", "vcs_info": {"vcs": "git", "commit_id": COMMIT}},
            f"briefgen @ git+https://example.org/b.git@{COMMIT}",
        ),
        (
            {"url": "https://example.org/briefgen-1-py3-none-any.whl", "archive_info": {}},
            "briefgen @ https://example.org/briefgen-1-py3-none-any.whl",
        ),
        ({"url": "ssh://git@example.org/b", "vcs_info": {"commit_id": COMMIT}}, None),
        ({"url": "https://example.org/$(id).whl", "archive_info": {}}, None),
        ({"url": "file:///tmp/briefgen-1-py3-none-any.whl", "archive_info": {}}, None),
        ({"url": "file:///there/is/no/such/folder", "dir_info": {}}, None),
    ],
)
def test_what_pip_noted_becomes_a_requirement(
    noted: dict[str, object], requirement: str | None
) -> None:
    assert from_note(noted) == requirement


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Make a clone of a repository with one commit; its folder has a space in its name."""
    upstream, clone = tmp_path / "upstream", tmp_path / "my clone"
    upstream.mkdir()
    commit(upstream, "init")
    git(tmp_path, "clone", str(upstream), str(clone))
    return clone


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def commit(folder: Path, *first: str) -> None:
    if first:
        git(folder, *first)
    who = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    git(folder, *who, "commit", "--allow-empty", "-m", "One more")


def noted(clone: Path) -> dict[str, object]:
    return {"url": clone.as_uri(), "dir_info": {"editable": True}}


def test_a_clone_leads_to_its_repository_without_the_password(clone: Path) -> None:
    git(clone, "remote", "set-url", "origin", "https://ada:secret@example.org/briefgen.git")
    head = git(clone, "rev-parse", "HEAD")
    assert from_note(noted(clone)) == f"briefgen @ git+https://example.org/briefgen.git@{head}"


def test_a_commit_that_was_never_pushed_is_not_asked_for(clone: Path) -> None:
    git(clone, "remote", "set-url", "origin", "https://example.org/briefgen.git")
    commit(clone)
    assert from_note(noted(clone)) is None


def test_a_clone_of_another_folder_leads_nowhere(clone: Path) -> None:
    assert from_note(noted(clone)) is None
