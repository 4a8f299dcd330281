"""What `briefgen init` and `briefgen new` write: a newsroom that builds at once, and a draft."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import timedelta
from importlib import resources
from typing import TYPE_CHECKING

from briefgen import __version__
from briefgen.content.files import find_files
from briefgen.content.frontmatter import default_slug
from briefgen.slugs import slug_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

IGNORED = ".gitignore"
WORKFLOW = ".github/workflows/publish.yml"
UNKNOWN = f'echo "::error file={WORKFLOW}::Write here how to install briefgen" && exit 1'
"""The command of a workflow that cannot know where to install briefgen from."""
FILES = {
    "briefgen.yaml": "briefgen.yaml",
    "actors.yaml": "actors.yaml",
    "content/2025/harbour-bridge.md": "example.md",
    IGNORED: "gitignore",
    WORKFLOW: "publish.yml",
}
"""The files of a new newsroom, and those of this package that they are copies of."""


NEWSROOM = ("briefgen.yaml", "content")
"""What a folder has that is a newsroom already."""


class ExistsError(Exception):
    """Something that would be written is there already; nothing has been written."""


@dataclass(frozen=True, slots=True)
class Made:
    """What became of the files of a new newsroom.

    Attributes:
        written: The paths written.
        kept: The paths that were there already, and are as they were.
        not_ignored: Lines that a kept .gitignore lacks.
        unfinished: The workflow, if it was written and lacks where to install briefgen from.
    """

    written: tuple[str, ...]
    kept: tuple[str, ...]
    not_ignored: tuple[str, ...]
    unfinished: str | None = None


def make_newsroom(folder: Path, requirement: str | None) -> Made:
    """Write the files of a newsroom that a folder, such as a fresh clone, does not have yet.

    Args:
        folder: The newsroom's folder; made where it is not there.
        requirement: What the workflow asks pip for to install briefgen; None if nobody knows.

    Raises:
        ExistsError: The folder is a newsroom already.
    """
    for name in NEWSROOM:
        if os.path.lexists(folder / name):
            raise ExistsError(f"{name} is there already: this folder is a newsroom")
    kept = tuple(path for path in FILES if os.path.lexists(folder / path))
    written = tuple(path for path in FILES if path not in kept)
    install = f'python -m pip install "{requirement}"' if requirement else UNKNOWN
    for path in written:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_text(path).replace("@INSTALL@", install), encoding="utf-8")
    return Made(
        written,
        kept,
        _not_ignored(folder) if IGNORED in kept else (),
        WORKFLOW if WORKFLOW in written and not requirement else None,
    )


def _text(path: str) -> str:
    source = resources.files(__package__).joinpath(FILES[path])
    return source.read_text(encoding="utf-8").replace("@VERSION@", __version__)


def _not_ignored(folder: Path) -> tuple[str, ...]:
    ignored = (folder / IGNORED).read_text(encoding="utf-8", errors="replace").splitlines()
    there = {line.strip().strip("/") for line in ignored}
    wanted = (line for line in _text(IGNORED).splitlines() if not line.startswith("#"))
    return tuple(line for line in wanted if line.strip("/") not in there)


def make_draft(root: Path, title: str, now: datetime) -> str:
    """Write a dated draft with this title under content/; return its path.

    Where another brief is called so already, as yesterday's market report may be, the draft has the
    day in its address, too.

    Args:
        root: The newsroom's folder.
        title: The headline; the file is named after the day and the headline's slug.
        now: The draft's date, in the newsroom's time zone.

    Raises:
        ExistsError: There is such a file already.
        ValueError: The title has no letter or digit that a file's name could be made of.
    """
    slug = slug_of(title, 60)
    if not slug:
        raise ValueError("the title needs a letter or a digit")
    path = f"content/{now.year:04}/{now.date()}-{slug}.md"  # "%Y" pads no year everywhere
    target = root / path
    if target.exists():
        raise ExistsError(f"{path} is there already")
    taken = slug in map(default_slug, find_files(root)[0])
    address = f"slug: {slug}-{now.date()}\n" if taken else ""
    target.parent.mkdir(parents=True, exist_ok=True)
    # A JSON string is a YAML string, whatever stands in it.
    headline = json.dumps(" ".join(title.split()), ensure_ascii=False)
    offset = now.utcoffset() or timedelta()
    # Local mean time has seconds in its offset, which no date has (RFC 3339): none is written then.
    dated = now.replace(tzinfo=None) if offset.seconds % 60 else now
    moment = dated.isoformat(timespec="minutes")
    matter = f"title: {headline}\ndate: {moment}\n{address}draft: true\nsummary:\ntags: []\n"
    target.write_text(f"---\n{matter}---\n\n", encoding="utf-8")
    return path
