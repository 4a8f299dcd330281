"""The recogniser's files: which they are, and whether they are those that were shipped.

They lie apart from the code, so that hashing the code does not mean reading them: their own hashes
stand in a file beside them.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parents[2] / "weights"
NETWORK: Final = "names.onnx"
VOCABULARY: Final = "vocabulary.txt"
META: Final = "meta.json"


class WeightsError(Exception):
    """The recogniser's files are missing, or are not those that were shipped."""


@lru_cache(maxsize=2)
def version(folder: Path = FOLDER) -> str:
    """Return what tells these files from any others: their hashes, as their meta.json has them.

    Raises:
        WeightsError: There is no such file, or it is damaged.
    """
    return " ".join(_meta(folder).values())


def check(folder: Path) -> None:
    """See that the files in a folder are those that its meta.json was written for.

    Raises:
        WeightsError: One is missing or damaged.
    """
    for name, wanted in _meta(folder).items():
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise WeightsError(
                f"cannot read the recogniser's file {name}: {error.strerror}"
            ) from error
        if found != wanted:
            raise WeightsError(f"the recogniser's file {name} is damaged: install briefgen again")


def _meta(folder: Path) -> dict[str, str]:
    """Return the hash (SHA-256) of each file of the weights."""
    try:
        digests = json.loads((folder / META).read_bytes())["sha256"]
        return {name: str(digests[name]) for name in (NETWORK, VOCABULARY)}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            "the recogniser's meta.json is missing or damaged: install briefgen again"
        ) from error
