"""What tests of whole newsrooms share."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from briefgen.report import Report

# How long something takes is for the benchmarks to tell: no test fails on a busy machine.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

A_WHILE_NS = 3_600_000_000_000
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# Debian's chromium, run as root and kept from asking anything of the network.
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
]
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)

BRIEF = """\
---
title: Bridge to reopen
date: 2025-03-04 09:30
tags: [transport]
---

The bridge will reopen on Friday, Mayor Ines Carvalho said on Monday.

"We promised people their bridge back," Carvalho told reporters.
"""


@dataclass(frozen=True, slots=True)
class Desk:
    """A newsroom's folder in a test: files to write, and builds to make."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    def write(self, path: str, text: str | bytes) -> None:
        """Write a file, long enough ago for its time to be trusted."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode() if isinstance(text, str) else text)
        written = target.stat().st_mtime_ns - A_WHILE_NS
        os.utime(target, ns=(written, written))

    def build(
        self, *, now: datetime = NOW, drafts: bool = False, write: bool = True, jobs: int = 1
    ) -> Report:
        from briefgen.build import Order, build  # noqa: PLC0415 - imports nearly everything

        return build(Order(self.root, self.site, now, drafts=drafts, write=write, jobs=jobs))

    def told(self) -> list[str]:
        """Build, and return what is wrong."""
        return [str(diagnostic) for diagnostic in self.build().diagnostics]

    def pages(self) -> dict[str, bytes]:
        """Return every file of the built site."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }

    def page(self, path: str) -> str:
        return (self.site / path).read_text(encoding="utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a newsroom with one brief."""
    desk = Desk(tmp_path / "desk")
    desk.write("briefgen.yaml", "title: The Desk\nbase_url: https://desk.example/\n")
    desk.write("content/bridge.md", BRIEF)
    return desk


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Debian's chromium, or the one that CHROMIUM names."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is used

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
