"""Markdown becomes HTML that is not sanitised yet, by Python-Markdown as it is set up here."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any, Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension, TableProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import RawHtmlPostprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from briefgen.content.addresses import PRIORITY, BareAddress
from briefgen.content.scan import RAW_END, RAW_START

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PLACEHOLDER: Final = re.compile("\x02.*?\x03")
_RESERVED: Final = re.compile(
    r"(?:fact|words|card|site|actor|quote|date|figure|correction)s?(?:-|$)|_"
)
"""Ids that belong to the theme; no heading gets one that starts so."""


@dataclass(frozen=True, slots=True)
class Converted:
    """HTML with marks around what was raw HTML, and what it was made of.

    Attributes:
        html: The HTML.
        raw: The pieces of raw HTML.
        targets: The targets of links.
        lost_notes: The names of footnotes that are referred to, and have no text.
        idle_notes: Those that have a text, and are not referred to.
        long_rows: The rows of tables that have more cells than the first line, which are left out.
    """

    html: str
    raw: Sequence[str]
    targets: Sequence[str]
    lost_notes: Collection[str]
    idle_notes: Collection[str]
    long_rows: Sequence[str]


def convert(source: str) -> Converted:
    """Return Markdown as HTML.

    A converter is made anew for each text, which takes a fifth of the time of a short article:
    Python-Markdown's own ``reset`` leaves traces of a text at which it failed.

    Raises:
        RecursionError: Lists are nested too deep.
    """
    footnotes = FootnoteExtension(USE_DEFINITION_ORDER=False)  # they count as readers meet them
    converter = Markdown(
        extensions=[
            TableExtension(),
            footnotes,
            FencedCodeExtension(),
            DefListExtension(),
            SaneListExtension(),
        ]
    )
    tidy = _Tidy(converter)
    lost, tables = _LostNotes(), _Tables(converter.parser, {"use_align_attribute": False})
    converter.parser.blockprocessors.register(tables, "table", 75)
    converter.treeprocessors.register(_NotesInOrder(footnotes), "footnote-reorder", 19)
    converter.parser.blockprocessors.register(_Heading(converter.parser), "hashheader", 70)
    converter.inlinePatterns.register(lost, "lost_note", 174)  # after "footnote"
    converter.inlinePatterns.register(BareAddress(converter), "bare_address", PRIORITY)
    converter.postprocessors.register(_MarkRaw(converter), "raw_html", 30)
    converter.treeprocessors.register(tidy, "briefgen", 15)  # after "inline", before "prettify"
    html = converter.convert(source)
    return Converted(
        html=html,
        raw=[str(each) for each in converter.htmlStash.rawHtmlBlocks],
        targets=tidy.targets,
        lost_notes=lost.names,
        idle_notes=[each for each in footnotes.footnotes if each not in footnotes.footnote_order],
        long_rows=tables.long_rows,
    )


class _Heading(HashHeaderProcessor):
    """Takes a line for a heading only where a space follows its hashes: "#MeToo" begins a text."""

    RE = re.compile(HashHeaderProcessor.RE.pattern.replace("{1,6})", r"{1,6}+)(?!\S)"))


class _Tables(TableProcessor):
    """Notes the rows of which something is left out, for they have too many cells."""

    def __init__(self, parser: BlockParser, config: dict[str, Any]) -> None:
        super().__init__(parser, config)
        self.long_rows: list[str] = []

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        super()._build_row(row, parent, align)  # type: ignore[misc]  # the stubs lack it
        cells: list[str] = self._split_row(row)  # type: ignore[attr-defined]  # likewise
        if any(cell.strip() for cell in cells[len(align) :]):
            self.long_rows.append(row)


class _NotesInOrder(Treeprocessor):
    """Puts footnotes in the order in which the text refers to them, the others behind them.

    Python-Markdown's own fails at a footnote that is empty.
    """

    def __init__(self, footnotes: FootnoteExtension) -> None:
        super().__init__()
        self._footnotes = footnotes

    def run(self, root: Element) -> None:
        order = self._footnotes.footnote_order
        places = {f"fn:{name}": place for place, name in enumerate(order)}
        for notes in root.iterfind(".//div[@class='footnote']/ol"):
            notes[:] = sorted(notes, key=lambda note: places.get(note.get("id", ""), len(order)))


class _LostNotes(InlineProcessor):
    """Notes the names of footnotes without a text, which stay as they are written."""

    def __init__(self) -> None:
        super().__init__(r"\[\^([^\]\s]+)\](?!\()")
        self.names: dict[str, None] = {}

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - as it is called
    ) -> tuple[None, None, None]:
        self.names[m[1]] = None
        return None, None, None


class _MarkRaw(RawHtmlPostprocessor):
    """Puts raw HTML back between marks; entities are text and get none."""

    def stash_to_string(self, text: object) -> str:
        html = str(text)
        return html if html.startswith("&") else f"{RAW_START}{html}{RAW_END}"

    def isblocklevel(self, html: str) -> bool:
        return bool(super().isblocklevel(html.removeprefix(RAW_START)))


class _Tidy(Treeprocessor):
    """Gives headings ids, table cells a class instead of a style; notes the targets of links.

    The title is a page's only heading of the first rank: where the text has others, all of its
    headings stand a rank lower.
    """

    def __init__(self, converter: Markdown) -> None:
        super().__init__(converter)
        self.targets: list[str] = []

    def run(self, root: Element) -> None:
        taken: dict[str, int] = {}
        lower = root.find(".//h1") is not None
        for element in root.iter():
            if element.get("class") == "footnote-backref":
                del element.attrib["title"]  # in English: the page says it in its own language
            target = element.get("href") or element.get("src")
            if target:
                self.targets.append(unescape(target.replace(AMP_SUBSTITUTE, "&")))
            if element.tag in _HEADINGS:
                element.tag = f"h{min(int(element.tag[1]) + lower, len(_HEADINGS))}"
                element.set("id", _heading_id("".join(element.itertext()), taken))
            elif element.tag in ("td", "th") and (style := element.attrib.pop("style", "")):
                element.set("class", style.replace("text-align: ", "align-").rstrip(";"))


def _heading_id(text: str, taken: dict[str, int]) -> str:
    """Return an id for a heading: its words in small letters, joined by hyphens.

    Letters of all scripts stay; an id that the theme might use gets "section-" before it.
    """
    words = re.findall(r"\w+", re.sub("['’]", "", _PLACEHOLDER.sub(" ", text)).lower())
    slug = "-".join(words) or "section"
    if _RESERVED.match(slug):
        slug = f"section-{slug}"
    number = taken.get(slug, 0) + 1
    unique = slug if number == 1 else f"{slug}-{number}"
    while unique in taken:
        number += 1
        unique = f"{slug}-{number}"
    taken[slug] = number
    taken.setdefault(unique, 1)
    return unique
