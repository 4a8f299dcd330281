"""What versions of code and packages shape a result: the part of a cache key that is not input."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache, lru_cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@lru_cache
def code_digest(*places: str) -> str:
    """Return a hash of the source and data files at these places inside the package.

    Contents count, not times: a cache that is carried to another machine stays good there.

    Args:
        places: Files or folders, relative to the package: "annotate", "words.py".
    """
    total = hashlib.sha256()
    for place in places:
        root = PACKAGE / place
        files = [root] if root.is_file() else sorted(root.rglob("*"))
        for file in files:
            if file.is_file() and file.suffix != ".pyc":
                total.update(file.relative_to(PACKAGE).as_posix().encode())
                total.update(_file_digest(file))
    return total.hexdigest()


@cache
def _file_digest(file: Path) -> bytes:
    """Return a file's hash: many a file shapes several results."""
    return hashlib.sha256(file.read_bytes()).digest()


@lru_cache
def package_versions(*distributions: str) -> str:
    """Return the versions of several distributions in one string; nothing for an absent one.

    The names of the ``.dist-info`` folders have them; importlib.metadata says the same, but costs
    more to import than a small correction may take.
    """
    wanted = {name.replace("-", "_"): name for name in distributions}
    found = {}
    for folder in reversed(sys.path):  # the first one on the path is the one that is imported
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - names only, and a thousand of them
        except OSError:
            continue  # a path of sys.path that is no folder: a zip file, or not there
        for name in names:
            if name.endswith(".dist-info"):
                distribution, _, version = name.removesuffix(".dist-info").rpartition("-")
                if distribution.lower() in wanted:
                    found[wanted[distribution.lower()]] = version
    return " ".join(f"{name}={found[name]}" for name in distributions if name in found)
