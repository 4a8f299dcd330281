"""The folder content/: which files are briefs, and how the bytes of one become a Brief."""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

from msgspec.structs import replace

from briefgen.config import SiteConfig
from briefgen.content.brief import Body, Brief, Reference
from briefgen.content.headline import repeated_title
from briefgen.content.hidden import is_hidden
from briefgen.content.pictures import unseen_pictures
from briefgen.diagnostics import START, Diagnostic, Position
from briefgen.reading.textfile import decode, lost_letters, printable_name

__all__ = ["CONTENT", "MAX_BYTES", "find_files", "misplaced", "no_briefs", "read_brief"]

CONTENT: Final = "content"
"""The folder with the briefs, in the newsroom's."""
MAX_BYTES: Final = 512 * 1024
"""The longest brief, which is a novel already: the language model takes some three megabytes of
memory for each thousand bytes of text."""
_SUFFIXES: Final = (".md", ".txt")
_ALMOST: Final = (".markdown", ".mdown", ".mkd", ".text", ".docx", ".doc", ".odt", ".rtf")

_SETTINGS: Final = {
    "actors.yml": "actors.yaml",
    "actor.yaml": "actors.yaml",
    "briefgen.yml": "briefgen.yaml",
}
_HEADED: Final = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?:[^\n]*\n)*?title:")
"""How a brief starts. Other programs' Markdown files may have front matter, but no title."""
_BEGINNING: Final = 1024

BodyParser: TypeAlias = Callable[..., tuple[Body, list[Diagnostic]]]
"""What ``briefgen.content.markdown.parse_body`` is."""


def find_files(root: Path) -> tuple[list[str], list[Diagnostic]]:
    """Return the files under ``root/content`` that are briefs.

    Those are .md and .txt files, in folders of any depth. Files and folders whose names start
    with a dot or an underscore are left out; all other files are assets.

    Args:
        root: The newsroom's folder.

    Returns:
        Their paths relative to ``root``, with forward slashes, sorted; and an error for each
        link that leads out of content/, which is not followed, or to nothing.
    """
    folder = root / CONTENT
    if not folder.is_dir():
        return [], [START.error(CONTENT, "there is no folder content/", "create it")]
    paths: list[str] = []
    faults: list[Diagnostic] = []
    _walk(folder, folder.resolve(), CONTENT, paths, faults)
    return sorted(paths), sorted(faults)


def no_briefs(files: Iterable[str], used: Collection[str]) -> Iterator[Diagnostic]:
    """Yield a warning for each file that an editor may take for a brief.

    Args:
        files: The files under content/, relative to the newsroom's folder.
        used: Those that briefs show or link to.
    """
    for path in files:
        if path.lower().endswith(_ALMOST) and path not in used:
            message = "the file is no brief, for its name ends in neither .md nor .txt"
            yield START.warning(path, message, "save its text in such a file, or link to it")


def misplaced(root: Path, names: Iterable[str]) -> Iterator[Diagnostic]:
    """Yield a warning for each file beside content/ that is not read but was meant to be.

    Those are briefs, by their front matter, and settings under a name that is almost theirs.

    Args:
        root: The newsroom's folder.
        names: The files that lie in it.
    """
    for name in names:
        if right := _SETTINGS.get(name.lower()):
            yield START.warning(printable_name(name), "the file is not read", f"call it {right}")
        elif name.lower().endswith(_SUFFIXES) and _HEADED.match(_beginning(root / name)):
            message = "the brief is not read, for it does not lie in content/"
            shown = printable_name(name)
            yield START.warning(shown, message, f"move it to content/{shown}")


def _beginning(path: Path) -> bytes:
    """Return the first bytes of a file, or none where it is none or cannot be read."""
    with suppress(OSError):
        if path.is_file():  # and no pipe, out of which nothing would ever come
            with path.open("rb") as opened:
                return opened.read(_BEGINNING)
    return b""


def _walk(folder: Path, top: Path, name: str, paths: list[str], faults: list[Diagnostic]) -> None:
    """Add what is in a folder to ``paths`` and ``faults``; ``top`` is the resolved content/."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
    except OSError as error:
        faults.append(START.error(name, f"the folder cannot be read: {error.strerror}"))
        return
    for entry in entries:
        if is_hidden(entry.name):
            continue
        path = f"{name}/{entry.name}"
        if (shown := printable_name(path)) != path:
            hint = "give it one of letters, digits and hyphens"
            faults.append(START.error(shown, "the name cannot be printed", hint))
        elif entry.is_symlink() and (reason := _bad_link(Path(entry.path), top)):
            faults.append(START.error(path, reason, "put the file itself there"))
        elif entry.is_dir():
            _walk(Path(entry.path), top, path, paths, faults)
        elif entry.is_file() and entry.name.lower().endswith(_SUFFIXES):
            paths.append(path)


def _bad_link(link: Path, top: Path) -> str:
    """Return why a symbolic link is not followed, or ""."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):
        return "this link leads nowhere"
    if not target.is_relative_to(top):
        return "this link leaves the folder content/"
    if target.is_dir():
        return "this link leads to a folder of content/, whose briefs would stand twice"
    return ""


def read_brief(
    path: str, data: bytes, config: SiteConfig, parse: BodyParser | None = None
) -> tuple[Brief | None, list[Diagnostic]]:
    """Read a brief of its file's bytes.

    Args:
        path: The file, relative to the newsroom's folder, with forward slashes; .txt says that
            its body is plain text and no Markdown.
        data: The file's bytes: UTF-8, at most ``MAX_BYTES``.
        config: The newsroom's configuration.
        parse: Reads the body, as ``briefgen.content.markdown.parse_body`` does, which is the
            default. It counts the body's own lines, so that a caller may keep what it returns by
            source, path and ``plain``, whatever becomes of the front matter.

    Returns:
        The brief, or None where its front matter cannot be used; and everything that is wrong
        with the file, in front matter and body, sorted by place. A brief with an error in its
        body is returned all the same, so that its links and overrides can be checked as well.
    """
    text, diagnostics = decode(data, path, max_bytes=MAX_BYTES)
    if text is None:
        return None, diagnostics
    if not diagnostics:  # which have put U+FFFD into it
        diagnostics += lost_letters(text, path)
    from briefgen.content.frontmatter import (  # noqa: PLC0415 - PyYAML is heavy
        read_front_matter,
        split,
    )

    parts, faults = split(text, path)
    diagnostics += faults
    if parts is None:
        return None, sorted(diagnostics)
    fields, faults = read_front_matter(parts, path, config)
    diagnostics += faults
    if parse is None:
        from briefgen.content.markdown import parse_body  # noqa: PLC0415 - likewise

        parse = parse_body
    plain = path.lower().endswith(".txt")
    body, faults = parse(parts.body, path, plain=plain)
    if fields and not plain and (again := repeated_title(parts.body, fields["title"], path)):
        faults.append(again)
    lines = parts.body_line - 1
    diagnostics += (each.below(lines) for each in faults)
    brief = Brief(path=path, body=_moved(body, lines), **fields) if fields else None
    if brief:
        diagnostics += unseen_pictures(brief)
    return brief, sorted(diagnostics)


def _moved(body: Body, lines: int) -> Body:
    """Return a body whose places stand some lines further down in the file."""

    def moved(references: tuple[Reference, ...]) -> tuple[Reference, ...]:
        return tuple(
            replace(each, at=Position(each.at.line + lines, each.at.column)) for each in references
        )

    if not (body.links or body.images):
        return body
    return replace(body, links=moved(body.links), images=moved(body.images))
