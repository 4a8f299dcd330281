"""Where this very briefgen was installed from, so that another machine can install it, too."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from briefgen import __version__

NAME = "briefgen"
PLAIN = re.compile(r"https://[\w.~:/@%+-]+")
"""A web address that a shell and YAML read as it stands."""


def requirement() -> str | None:
    """Return what pip is asked for to install this version on another machine.

    That is the package registry's where it came from there, and else the repository or archive
    that it came from, at the very commit. What pip noted at installation tells: see the standard
    "Recording the Direct URL Origin of installed distributions" (PEP 610).

    Returns:
        A requirement (PEP 508), or None where it came from this machine alone: a wheel, or a
        folder whose commit no public repository is known to have.
    """
    try:
        noted = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return None
    return from_note(json.loads(noted)) if noted else f"{NAME}=={__version__}"


def from_note(noted: dict[str, Any]) -> str | None:
    """Return the requirement for what a direct_url.json tells, or None; see `requirement`."""
    url = noted["url"]
    if url.startswith("file:"):
        return _from_clone(Path(url2pathname(urlsplit(url).path))) if "dir_info" in noted else None
    if "vcs_info" in noted:
        return _from_git(url, noted["vcs_info"]["commit_id"])
    return f"{NAME} @ {url}" if PLAIN.fullmatch(url) else None


def _from_clone(folder: Path) -> str | None:
    """Return the requirement for a clone, if its commit stands in a repository on the web."""
    try:
        commit = _git(folder, "rev-parse", "HEAD")
        if not _git(folder, "branch", "--remotes", "--contains", commit):
            return None
        return _from_git(_git(folder, "remote", "get-url", "origin"), commit)
    except (OSError, subprocess.CalledProcessError):
        return None


def _from_git(url: str, commit: str) -> str | None:
    bare = re.sub(r"(?<=://)[^/]*@", "", url)  # without a password that may stand in it
    return f"{NAME} @ git+{bare}@{commit}" if PLAIN.fullmatch(bare) else None


def _git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    done = subprocess.run(  # noqa: S603 - arguments in a list, no shell
        command, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()
