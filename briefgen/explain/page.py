"""The findings of a brief as an editor reads them: in the order of the text, ready to paste."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Final

from briefgen.explain.findings import Kind
from briefgen.explain.snippets import as_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.content.brief import Brief
    from briefgen.explain.findings import Finding
    from briefgen.explain.lines import Lines

_WIDTH: Final = 72
"""How much of a long quote is shown, in characters."""
_INDENT: Final = "    "
"""Before each item, as deep as it stands in the front matter."""
_NAMES: Final = {
    Kind.ACTORS: "actor",
    Kind.DATES: "date",
    Kind.FIGURES: "figure",
    Kind.QUOTES: "quote",
}
_HOW_TO: Final = """\
To correct a finding, paste one of its two lines into the front matter, under the list that it is
for, and change what is wrong in it:

annotations:
  actors:
  dates:
  figures:
  quotes:
"""


def page(brief: Brief, findings: Iterable[Finding], lines: Lines, words: str = "") -> str:
    """Return what ``briefgen explain`` prints.

    Args:
        brief: The brief.
        findings: What was found in it, in order.
        lines: Tells on which line of the file it stands.
        words: Those of which it is to tell, in capitals or not; "" for all of them.
    """
    text, day = brief.body.text, brief.date.date().isoformat()
    blocks = [f"{brief.path}: {brief.title}\nDates are read against {day}.\n"]
    told = [finding for finding in findings if _has(words, finding, text)]
    blocks.extend(_block(text, finding, lines) for finding in told)
    return "\n".join([*blocks, _HOW_TO if told else _nothing(text, lines, words)])


def _has(words: str, finding: Finding, text: str) -> bool:
    """Tell whether a finding has these words in it, or is said by or of somebody so called."""
    wanted = words.casefold()
    return wanted in finding.span.of(text).casefold() or wanted in finding.says.casefold()


def _nothing(text: str, lines: Lines, words: str) -> str:
    """Return what is said where there is nothing to tell."""
    if not words:
        return "Nothing was found.\n"
    places = [match.start() for match in re.finditer(re.escape(words), text, re.IGNORECASE)]
    if not places:
        return f"'{words}' stands nowhere in the text.\n"
    rows = ", ".join(dict.fromkeys(str(lines.of(place)) for place in places))
    line = "lines" if "," in rows else "line"
    return f"'{words}' stands in {line} {rows}, and nothing was found there.\n"


def _block(text: str, finding: Finding, lines: Lines) -> str:
    words = textwrap.shorten(finding.span.of(text), _WIDTH, placeholder=" …")
    name = _NAMES[finding.kind]
    heading = f"line {lines.of(finding.span.start)}, {name}: {words}\n"
    return heading + "".join(f"{line}\n" for line in _details(finding))


def _details(finding: Finding) -> Iterator[str]:
    yield f"  {finding.says}"
    if finding.why:
        yield f"  rule: {finding.why}"
    if finding.override:
        yield f"  the front matter says so in line {finding.override.at.line}: change it there"
    if finding.snippets:
        yield f"  paste under {finding.kind.value}:"
    for snippet in finding.snippets:
        yield _INDENT + as_item(snippet)
