"""What `briefgen init` and `briefgen new` write: a newsroom that builds at once, and a draft."""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING

from slugify import slugify

from briefgen import __version__

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

FILES = {
    "briefgen.yaml": "briefgen.yaml",
    "actors.yaml": "actors.yaml",
    "content/2025/harbour-bridge.md": "example.md",
    ".gitignore": "gitignore",
    ".github/workflows/publish.yml": "publish.yml",
}
"""The files of a new newsroom, and those of this package that they are copies of."""


class ExistsError(Exception):
    """A file that would be written is there already; nothing has been written."""


def make_newsroom(folder: Path) -> tuple[str, ...]:
    """Write a newsroom into a folder; return the paths written.

    Raises:
        ExistsError: One of the files is there already.
    """
    for path in FILES:
        if (folder / path).exists():
            raise ExistsError(f"{path} is there already; 'briefgen init' needs an empty folder")
    for path, source in FILES.items():
        text = resources.files(__package__).joinpath(source).read_text(encoding="utf-8")
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text.replace("@VERSION@", __version__), encoding="utf-8")
    return tuple(FILES)


def make_draft(root: Path, title: str, now: datetime) -> str:
    """Write a dated draft with this title under content/; return its path.

    Args:
        root: The newsroom's folder.
        title: The headline; the file is named after the day and the headline's slug.
        now: The draft's date, with a time zone.

    Raises:
        ExistsError: There is such a file already.
        ValueError: The title has no letter or digit that a file's name could be made of.
    """
    slug = slugify(title, max_length=60, word_boundary=True)
    if not slug:
        raise ValueError("the title needs a letter or a digit")
    path = f"content/{now:%Y}/{now:%Y-%m-%d}-{slug}.md"
    target = root / path
    if target.exists():
        raise ExistsError(f"{path} is there already")
    target.parent.mkdir(parents=True, exist_ok=True)
    # A JSON string is a YAML string, whatever stands in it.
    headline = json.dumps(" ".join(title.split()), ensure_ascii=False)
    moment = now.isoformat(timespec="minutes")
    target.write_text(
        f"---\ntitle: {headline}\ndate: {moment}\ndraft: true\nsummary:\ntags: []\n---\n\n",
        encoding="utf-8",
    )
    return path
