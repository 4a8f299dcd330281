"""Whole small sites: a newsroom in, exactly these files out.

After a change that is meant, write them anew with ``GOLDEN=write`` in the environment, and read the
difference before it is committed.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.conftest import Desk

GOLDEN = Path(__file__).parent / "golden"
# The theme's own files need no second copy, and the list of files names them.
LEFT_OUT = ("static/", "data/", "pagefind/")


def expected(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("name", sorted(path.name for path in GOLDEN.iterdir()))
def test_a_whole_site(name: str, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    shutil.copytree(GOLDEN / name / "newsroom", desk.root)
    assert desk.build().diagnostics == ()
    built = {
        path: content for path, content in desk.pages().items() if not path.startswith(LEFT_OUT)
    }
    golden = GOLDEN / name / "site"
    if os.environ.get("GOLDEN") == "write":
        shutil.rmtree(golden, ignore_errors=True)
        for path, content in built.items():
            (golden / path).parent.mkdir(parents=True, exist_ok=True)
            (golden / path).write_bytes(content)
    assert built.keys() == expected(golden).keys()
    for path, content in expected(golden).items():
        assert built[path].decode() == content.decode(), path
