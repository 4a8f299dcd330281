"""Publishing to a branch, against a bare repository on this machine."""

import subprocess
from pathlib import Path

import pytest

from briefgen.output import MANIFEST
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


def publish(root: Path, branch: str = "gh-pages") -> bool:
    return publish_branch(root, root / "site", branch, "origin", "Publish the site")


def published(root: Path, path: str) -> str:
    return git(root.parent / "remote.git", "show", f"gh-pages:{path}")


def test_the_site_becomes_a_branch_of_the_remote(newsroom: Path) -> None:
    assert publish(newsroom)
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


def test_the_same_site_is_not_published_twice(newsroom: Path) -> None:
    assert publish(newsroom)
    remote = newsroom.parent / "remote.git"
    before = git(remote, "rev-parse", "gh-pages")
    assert not publish(newsroom)
    assert git(remote, "rev-parse", "gh-pages") == before
    assert git(newsroom, "rev-parse", "gh-pages") == before


def test_a_branch_that_somebody_deleted_is_published_anew(newsroom: Path) -> None:
    publish(newsroom)
    git(newsroom.parent / "remote.git", "branch", "-D", "gh-pages")
    assert publish(newsroom)
    assert published(newsroom, "index.html") == "one"


def test_a_clone_of_one_branch_builds_upon_what_was_published(
    newsroom: Path, tmp_path: Path
) -> None:
    publish(newsroom)
    git(newsroom, "push", "origin", "main")
    git(tmp_path, "clone", "--quiet", "--single-branch", "remote.git", "laptop")
    site = tmp_path / "laptop" / "site"
    site.mkdir()
    (site / "index.html").write_text("from the laptop")
    assert publish(tmp_path / "laptop")
    assert published(newsroom, "index.html") == "from the laptop"
    assert git(tmp_path / "remote.git", "rev-list", "--count", "gh-pages") == "2"


def test_a_site_never_takes_the_place_of_the_newsroom_itself(newsroom: Path) -> None:
    with pytest.raises(PublishError, match="'main' is the branch that you are on; publish to one"):
        publish(newsroom, "main")
    git(newsroom, "push", "origin", "main")
    git(newsroom, "switch", "--create", "draft")
    with pytest.raises(PublishError, match="'main' is the default branch of origin; publish to"):
        publish(newsroom, "main")
    with pytest.raises(PublishError, match=r"'a\.\.b' is no name for a branch"):
        publish(newsroom, "a..b")
    assert git(newsroom.parent / "remote.git", "ls-tree", "--name-only", "main") == "briefgen.yaml"
    assert git(newsroom, "ls-tree", "--name-only", "main") == "briefgen.yaml"


def test_a_site_may_be_the_default_branch_of_a_remote_that_got_no_other(newsroom: Path) -> None:
    (newsroom / "site" / MANIFEST).write_text("index.html\n")
    publish(newsroom)
    git(newsroom.parent / "remote.git", "symbolic-ref", "HEAD", "refs/heads/gh-pages")
    (newsroom / "site" / "index.html").write_text("two")
    assert publish(newsroom)
    assert published(newsroom, "index.html") == "two"


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
