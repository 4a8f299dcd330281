"""Publishing to a branch, against a bare repository on this machine."""

import subprocess
from pathlib import Path

import pytest

from briefgen.publish import PublishError, publish_branch


def git(folder: Path, *arguments: str) -> str:
    settings = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    done = subprocess.run(
        ["git", *settings, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.setenv(name, "Desk")
    for name in ("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "desk@example.org")
    git(tmp_path, "init", "--bare", "--initial-branch=main", "remote.git")
    root = tmp_path / "newsroom"
    (root / "site" / "briefs").mkdir(parents=True)
    (root / "site" / "index.html").write_text("one")
    (root / "site" / "briefs" / "a.html").write_text("A")
    git(root, "init", "--initial-branch=main")
    git(root, "remote", "add", "origin", str(tmp_path / "remote.git"))
    (root / "briefgen.yaml").write_text("title: Desk\n")
    git(root, "add", "briefgen.yaml")
    git(root, "commit", "--message", "A newsroom")
    return root


def publish(root: Path) -> None:
    publish_branch(root, root / "site", "gh-pages", "origin", "Publish the site")


def published(root: Path, path: str) -> str:
    return git(root.parent / "remote.git", "show", f"gh-pages:{path}")


def test_the_site_becomes_a_branch_of_the_remote(newsroom: Path) -> None:
    publish(newsroom)
    assert published(newsroom, "index.html") == "one"
    assert published(newsroom, "briefs/a.html") == "A"
    assert git(newsroom, "branch", "--show-current") == "main"
    assert git(newsroom, "status", "--porcelain", "--", "briefgen.yaml") == ""


def test_publishing_again_adds_a_commit_and_drops_stale_files(newsroom: Path) -> None:
    publish(newsroom)
    (newsroom / "site" / "index.html").write_text("two")
    (newsroom / "site" / "briefs" / "a.html").unlink()
    publish(newsroom)
    remote = newsroom.parent / "remote.git"
    assert published(newsroom, "index.html") == "two"
    assert "briefs/a.html" not in git(remote, "ls-tree", "-r", "--name-only", "gh-pages")
    assert git(remote, "rev-list", "--count", "gh-pages") == "2"


def test_a_colleague_who_published_meanwhile_is_built_upon(newsroom: Path, tmp_path: Path) -> None:
    publish(newsroom)
    colleague = tmp_path / "colleague"
    git(tmp_path, "clone", "--quiet", "--branch", "gh-pages", "remote.git", "colleague")
    (colleague / "index.html").write_text("theirs")
    git(colleague, "commit", "--all", "--message", "Theirs")
    git(colleague, "push", "--quiet")
    publish(newsroom)
    assert published(newsroom, "index.html") == "one"
    assert git(newsroom.parent / "remote.git", "rev-list", "--count", "gh-pages") == "3"


def test_what_keeps_a_site_from_being_published(newsroom: Path, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="there is no remote 'backup'; this repository has orig"):
        publish_branch(newsroom, newsroom / "site", "gh-pages", "backup", "x")
    with pytest.raises(PublishError, match="run 'briefgen build' first"):
        publish_branch(newsroom, newsroom / "nothing", "gh-pages", "origin", "x")
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "index.html").write_text("one")
    with pytest.raises(PublishError, match="in no git repository"):
        publish_branch(alone, alone, "gh-pages", "origin", "x")
