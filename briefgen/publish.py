"""`briefgen publish`: the site goes to a branch of its own, for those without GitHub Actions."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from briefgen.output import MANIFEST

if TYPE_CHECKING:
    from pathlib import Path


class PublishError(Exception):
    """The site was not pushed; the message says why."""


def publish_branch(root: Path, site: Path, branch: str, remote: str, message: str) -> bool:
    """Commit the folder ``site`` to a branch of the repository around ``root``, and push it.

    The working tree and the current branch are left alone; the branch gets one commit more, or
    none where it holds this very site already.

    Args:
        root: A folder inside the git repository.
        site: The built site.
        branch: The branch to commit to, such as "gh-pages".
        remote: The name of the remote to push to.
        message: The commit's message.

    Returns:
        Whether there was something to publish.

    Raises:
        PublishError: There is no site, no repository or no such remote, the branch is one that
            people work on, or git fails.
    """
    if not (site / "index.html").is_file():
        raise PublishError(f"there is no site in {site.name}/; run 'briefgen build' first")
    try:
        inside = _git(root, "rev-parse", "--show-toplevel")
    except PublishError as error:
        raise PublishError("this folder is in no git repository; run 'git init' first") from error
    known = _git(root, "remote").split()
    if remote not in known:
        has = f"this repository has {', '.join(known)}" if known else "this repository has none"
        raise PublishError(f"there is no remote '{remote}'; {has}")
    published = _published(root, branch, remote)
    # ghp-import works on the repository of the current folder: it gets a process of its own.
    command = [
        *(sys.executable, "-m", "ghp_import", "--no-jekyll"),
        *("--remote", remote, "--branch", branch, "--message", message, str(site)),
    ]
    _run(command, inside)
    ours = f"refs/heads/{branch}"
    tree = _git(root, "rev-parse", f"{ours}^{{tree}}")
    if published and tree == _git(root, "rev-parse", f"{published}^{{tree}}"):
        _git(root, "update-ref", ours, published)  # without the commit that changes nothing
        return False
    _git(root, "push", "--quiet", remote, f"{ours}:{ours}")
    return True


def _published(root: Path, branch: str, remote: str) -> str:
    """Fetch what the remote's branch holds; return its commit, or "" if there is no such branch.

    Raises:
        PublishError: The branch is the current one, or the remote's default one and no site:
            people work there, and the site would take the place of their files.
    """
    ours = f"refs/heads/{branch}"
    try:
        _git(root, "check-ref-format", ours)
    except PublishError as error:
        raise PublishError(f"'{branch}' is no name for a branch") from error
    use = "publish to one of its own, such as gh-pages"
    if branch == _git(root, "branch", "--show-current"):
        raise PublishError(f"'{branch}' is the branch that you are on; {use}")
    told = _git(root, "ls-remote", "--symref", remote, "HEAD", ours).splitlines()
    commits = {name: commit for commit, name in (line.split("\t") for line in told)}
    published = commits.get(ours, "")
    if published:
        # A colleague may have published since, and a clone need not follow all branches.
        _git(root, "fetch", "--quiet", remote, f"+{ours}:refs/remotes/{remote}/{branch}")
    # Hosts make the first branch that they are sent the default one, be it a site.
    if f"ref: {ours}\tHEAD" in told and not _holds_a_site(root, published):
        raise PublishError(f"'{branch}' is the default branch of {remote}; {use}")
    return published


def _holds_a_site(root: Path, commit: str) -> bool:
    return MANIFEST in _git(root, "ls-tree", "--name-only", commit).splitlines()


def _git(folder: Path, *arguments: str) -> str:
    return _run(["git", *arguments], str(folder)).strip()


def _run(command: list[str], folder: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - arguments in a list, no shell
            command, cwd=folder, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise PublishError(f"'{command[0]}' is not installed") from error
    if done.returncode:
        said = (done.stderr or done.stdout).strip()
        raise PublishError(f"the site was not pushed: {said}")
    return done.stdout
