"""What versions of code and packages shape a result: the part of a cache key that is not input."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path(__file__).parents[1]
LEFT_OUT = (".pyc", ".db")
"""Files that are no code: the knowledge base has a version of its own, which keys hold where it
matters."""


@lru_cache
def code_digest(*places: str) -> str:
    """Return a hash of the source and data files at these places inside the package.

    Contents count, not times: a cache that is carried to another machine stays good there, unless
    it runs another Python, whose tables of characters are another release of Unicode.

    Args:
        places: Files or folders, relative to the package: "annotate", "words.py".
    """
    total = hashlib.sha256(f"{sys.version_info.major}.{sys.version_info.minor}".encode())
    for place in places:
        root = f"{PACKAGE}/{place}"
        for file in [root] if os.path.isfile(root) else sorted(_files(root)):  # noqa: PTH113 - quick
            if not file.endswith(LEFT_OUT):
                name = file.removeprefix(f"{PACKAGE}/").replace(os.sep, "/")
                total.update(name.encode())
                total.update(file_digest(file))
    return total.hexdigest()


def _files(folder: str) -> Iterator[str]:
    for root, _, names in os.walk(folder):
        yield from (f"{root}/{name}" for name in names)


@cache
def file_digest(file: str) -> bytes:
    """Return a file's hash: many a file shapes several results."""
    with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - quick, as above
        return hashlib.sha256(opened.read()).digest()


def package_versions(*distributions: str) -> str:
    """Return the versions of several distributions in one string; nothing for an absent one."""
    found = _installed()
    versions = ((name, found.get(name.replace("-", "_").lower())) for name in distributions)
    return " ".join(f"{name}={version}" for name, version in versions if version)


@cache
def _installed() -> Mapping[str, str]:
    """Return the version of every distribution that is installed, by its name in its folder's.

    The names of the ``.dist-info`` folders have them; importlib.metadata says the same, but costs
    more to import than a small correction may take.
    """
    found = {}
    for folder in reversed(sys.path):  # the first one on the path is the one that is imported
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - names only, and a thousand of them
        except OSError:
            continue  # a path of sys.path that is no folder: a zip file, or not there
        for name in names:
            if name.endswith(".dist-info"):
                distribution, _, version = name.removesuffix(".dist-info").rpartition("-")
                found[distribution.lower()] = version
    return found
