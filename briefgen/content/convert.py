"""Markdown becomes HTML that is not sanitised yet, by Python-Markdown as it is set up here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
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
    """HTML with marks around what was raw HTML, those pieces, and the targets of links."""

    html: str
    raw: Sequence[str]
    targets: Sequence[str]


def convert(source: str) -> Converted:
    """Return Markdown as HTML.

    A converter is made anew for each text, which takes a fifth of the time of a short article:
    Python-Markdown's own ``reset`` leaves traces of a text at which it failed.

    Raises:
        RecursionError: Lists are nested too deep.
    """
    converter = Markdown(
        extensions=[
            TableExtension(),
            FootnoteExtension(),
            FencedCodeExtension(),
            DefListExtension(),
            SaneListExtension(),
        ]
    )
    tidy = _Tidy(converter)
    converter.inlinePatterns.register(BareAddress(converter), "bare_address", PRIORITY)
    converter.postprocessors.register(_MarkRaw(converter), "raw_html", 30)
    converter.treeprocessors.register(tidy, "briefgen", 15)  # after "inline", before "prettify"
    html = converter.convert(source)
    return Converted(html, [str(each) for each in converter.htmlStash.rawHtmlBlocks], tidy.targets)


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
