"""The wheel: everything that briefgen needs is in it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel without a network, and return the folder that it was unpacked into."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("briefgen-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


def test_the_wheel_has_the_package_and_the_theme_alone(installed: Path) -> None:
    tops = {path.name.partition("-")[0] for path in installed.iterdir()}
    assert tops == {"briefgen"}
    assert (installed / "briefgen" / "templates" / "static").is_dir()
    assert (installed / "briefgen" / "py.typed").is_file()


def test_a_newsroom_builds_with_nothing_but_the_wheel(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    for command in (("init",), ("build", "--now", "2025-06-01")):
        subprocess.run(
            [sys.executable, "-m", "briefgen", *command],
            cwd=tmp_path,
            env=environment,
            check=True,
            capture_output=True,
        )
    where = subprocess.run(
        [sys.executable, "-c", "import briefgen; print(briefgen.__file__)"],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert where.stdout.startswith(str(installed))
    assert (tmp_path / "site" / "static" / "style.css").is_file()
