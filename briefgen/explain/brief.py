"""Reads and analyses one brief afresh, past the cache, to say what is found in it.

Nothing is written: a build of the same newsroom may run beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.annotate.loading import load
from briefgen.articles import Keys
from briefgen.content.files import find_files, read_brief
from briefgen.diagnostics import START, did_you_mean, has_errors
from briefgen.explain.findings import find
from briefgen.explain.lines import Lines
from briefgen.explain.page import page
from briefgen.newsroom import no_newsroom, open_newsroom
from briefgen.reading.textfile import decode

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.diagnostics import Diagnostic


def explain_brief(root: Path, name: str, words: str = "") -> tuple[str, list[Diagnostic]]:
    """Return what is found in a brief, in words, and what is wrong with it.

    Args:
        root: The newsroom's folder.
        name: The brief's file, relative to the newsroom's folder, with forward slashes.
        words: What it is to be explained of, as ``page`` has it.

    Returns:
        The explanation, or "" where the brief cannot be read; overrides that match nothing are
        among what is wrong, and do not keep the rest from being explained.

    Raises:
        ModelNotFoundError: The language model cannot be loaded.
        OSError: A file of the newsroom cannot be read.
    """
    if missing := no_newsroom(root):
        return "", [missing]
    newsroom, wrong = open_newsroom(root)
    if has_errors(wrong):
        return "", wrong
    paths, _ = find_files(root)
    if name not in paths:
        return "", [*wrong, START.error(name, "there is no such brief", _suggestion(name, paths))]
    data = (root / name).read_bytes()
    brief, faults = read_brief(name, data, newsroom.config)
    wrong += faults
    if brief is None:
        return "", wrong
    if not Keys.of(newsroom).reads(brief):
        at = brief.at.get("language", START)
        message = f"the text is in '{brief.language}', which the language model does not read"
        return "", [*wrong, at.error(name, message, "nothing is looked for in it")]
    doc = load(newsroom.config.annotation.model)(brief.body.text)
    findings, told_wrongly = find(doc, brief, newsroom)
    source, _ = decode(data, name)
    first = brief.at["body"].line
    body = "\n".join((source or "").split("\n")[first - 1 :])
    lines = Lines(brief.body.text, body, first)
    return page(brief, findings, lines, words), [*wrong, *told_wrongly]


def _suggestion(name: str, paths: list[str]) -> str:
    """Return a hint that names the brief whose file's name has this one in it, or the most alike.

    Args:
        name: What was asked for.
        paths: The newsroom's briefs.
    """
    last = name.rpartition("/")[2]
    stem = last.rpartition(".")[0] or last
    same = [path for path in paths if stem in path.rpartition("/")[2]] if stem else []
    if len(same) == 1:
        return f"did you mean '{same[0]}'?"
    return did_you_mean(name, paths) or "name its file, such as content/2025/harbour-bridge.md"
