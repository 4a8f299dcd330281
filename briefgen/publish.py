"""`briefgen publish`: the site goes to a branch of its own, for those without GitHub Actions."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class PublishError(Exception):
    """The site was not pushed; the message says why."""


def publish_branch(root: Path, site: Path, branch: str, remote: str, message: str) -> None:
    """Commit the folder ``site`` to a branch of the repository around ``root``, and push it.

    The working tree and the current branch are left alone; the branch gets one commit more.

    Args:
        root: A folder inside the git repository.
        site: The built site.
        branch: The branch to commit to, such as "gh-pages".
        remote: The name of the remote to push to.
        message: The commit's message.

    Raises:
        PublishError: There is no site, no repository or no such remote, or git fails.
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
    _git(root, "fetch", "--quiet", remote)  # a colleague may have published since
    # ghp-import works on the repository of the current folder: it gets a process of its own.
    command = [
        *(sys.executable, "-m", "ghp_import", "--no-jekyll", "--push"),
        *("--remote", remote, "--branch", branch, "--message", message, str(site)),
    ]
    _run(command, inside)


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
