"""The body of a brief: Markdown or plain text becomes sanitised HTML and the text that readers see.

Text and HTML are tied together by segments: runs that stand in one piece in both. They are found
in one scan over the sanitised HTML, whose syntax is known to the letter since nh3 wrote it, and
not in Markdown's tree, which nh3 may still change. The one thing that the HTML cannot tell is
what was raw HTML in the source; so each piece of it is wrapped in two marks, noncharacters that
no source can hold, and the scan takes them out again. What stands in raw HTML blocks, code blocks
and footnote marks is not in the text; what stands in inline code, links and raw inline elements is
in it, but closed to annotation.
"""

import re
from typing import Final

import nh3

from briefgen.content import elements, scan
from briefgen.content.addresses import linked
from briefgen.content.brief import Body
from briefgen.content.convert import convert
from briefgen.content.places import Places
from briefgen.content.run_on import bracketed, nested, ruled, run_on
from briefgen.content.slips import long_rows, notes, prose_in_code, slips
from briefgen.content.unseen import unseen_marks
from briefgen.diagnostics import START, Diagnostic, Position
from briefgen.reading.textfile import printable

MAX_MARKUP: Final = 5000
"""How many of each costly piece of markup a body may have: Python-Markdown's time grows with the
square of their number, where they are not closed or follow each other without a blank line."""
MAX_UNCLOSED: Final = 500
"""How many brackets may be left unclosed, for the same reason."""
_PAIRS: Final = (("[", "]"), ("](", ")"))
MAX_DEPTH: Final = 50
"""How deep block quotes and lists may stand in each other on one line; further down,
Python-Markdown gives up depending on how deep the caller's stack is."""
_DEEP: Final = re.compile(
    rf"^(?:[ \t]*(?:>|[-*+][ \t]|[0-9]{{1,9}}\.[ \t])){{{MAX_DEPTH + 1}}}", re.MULTILINE
)
_COSTLY: Final = (
    ("opening square brackets", re.compile(r"\[")),
    ("HTML tags", re.compile(r"<[A-Za-z/!]")),
    ("HTML entities", re.compile(r"&#?\w+;")),
    ("backslashes", re.compile(r"\\")),
    ("web addresses", re.compile("https?://")),
    ("backticks", re.compile("`")),
    ("headings", re.compile(r"^[ \t>]*#", re.MULTILINE)),
    ("lines of hyphens or equals signs", re.compile(r"^(?:-+|=+)[ ]*$", re.MULTILINE)),
)
_REFERENCE: Final = re.compile(r"&#(?:[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,9}));?")


def parse_body(source: str, path: str, *, plain: bool) -> tuple[Body, list[Diagnostic]]:
    """Read a body.

    Args:
        source: The body's source, with newlines as line ends.
        path: The file's name in diagnostics.
        plain: The source is plain text: blank lines part its paragraphs, nothing is markup, and
            bare web addresses are links.

    Returns:
        The body; and errors for what cannot be read, leads nowhere or would run in a reader's
        browser, warnings for other HTML that was left out and for what is nearly markup. Lines
        are counted from the body's first.
    """
    if plain:
        body = scan.read(_sanitise(_plain_html(printable(source))))
        return Places(source, path).placed(body), list(unseen_marks(source, path))
    if deep := _DEEP.search(source):
        message = f"lists and block quotes are nested more than {MAX_DEPTH} deep"
        return Body("", ""), [Position.of(deep.start(), source).error(path, message)]
    for name, pattern in _COSTLY:
        if sum(1 for _ in pattern.finditer(source)) > MAX_MARKUP:
            message = f"the text has more than {MAX_MARKUP} {name}"
            return Body("", ""), [START.error(path, message)]
    for opening, closing in _PAIRS:
        if source.count(opening) - source.count(closing) > MAX_UNCLOSED:
            message = f"the text has more than {MAX_UNCLOSED} '{opening}' without a '{closing}'"
            return Body("", ""), [START.error(path, message)]
    source, faults = _without_forged_marks(source, path)
    try:
        result = convert(source)
    except RecursionError:
        message = "lists or block quotes are nested too deep"
        return Body("", ""), [*faults, START.error(path, message)]
    places = Places(source, path)
    faults += places.raw_faults(result.raw) + places.target_faults(result.targets)
    faults += unseen_marks(source, path)
    for look in (run_on, bracketed, nested, ruled, slips, prose_in_code):
        faults += look(source, result.html, path)
    faults += long_rows(source, result.long_rows, path)
    faults += notes(source, result.lost_notes, result.idle_notes, path)
    return places.placed(scan.read(_sanitise(result.html))), sorted(faults)


def _plain_html(source: str) -> str:
    """Return plain text as HTML paragraphs; bare web addresses are links, as in Markdown."""
    paragraphs = (each.strip() for each in re.split(r"\n[ \t]*\n", source))
    return "\n".join(f"<p>{linked(each)}</p>" for each in paragraphs if each)


def _without_forged_marks(source: str, path: str) -> tuple[str, list[Diagnostic]]:
    """Replace and report references such as &#xFDD0; to characters that cannot be printed."""
    faults: list[Diagnostic] = []

    def check(match: re.Match[str]) -> str:
        number = int(match[1], 16) if match[1] else int(match[2])
        if number in (9, 10) or (number < 0x110000 and printable(chr(number)) == chr(number)):  # noqa: PLR2004
            return match[0]
        place = Position.of(match.start(), source)
        faults.append(place.error(path, f"{match[0]} stands for no character", "delete it"))
        return "\ufffd"

    return _REFERENCE.sub(check, printable(source)), faults


def _sanitise(html: str) -> str:
    """Return HTML with nothing left in it that is not known to be harmless."""
    return str(
        nh3.clean(
            html,
            tags=set(elements.TAGS),
            clean_content_tags=set(elements.DROPPED_WITH_CONTENT),
            attributes={tag: set(names) for tag, names in elements.ATTRIBUTES.items()},
            url_schemes=set(elements.SCHEMES),
            link_rel=None,
        )
    )
