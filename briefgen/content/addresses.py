"""Web addresses that stand bare in a text become links, as in GitHub Flavored Markdown.

The rules are those of its specification (0.29, section 6.9, extended autolinks), for addresses with
a scheme alone.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import InlineProcessor as InlineTree
from markdown.util import AtomicString

if TYPE_CHECKING:
    from markdown import Markdown

PRIORITY: Final = 85
"""Behind raw HTML, whose attributes hold addresses, and before entities and emphasis."""

_ADDRESS: Final = (
    r"(?<![\w/:.@=+-])(?:https?|HTTPS?)://[\w-]+(?:\.[\w-]+)+(?::[0-9]+)?(?:[/?#][^\s<>\x02\x03]*)?"
)
_MARKS: Final = frozenset("?!.,:;*_~'\"’”»")
"""What ends a sentence rather than an address; of a bracket the address itself tells."""
_ENTITY: Final = re.compile(r"&\w+;\Z")
_LONGEST_ENTITY: Final = 12
_PLACEHOLDER: Final = re.compile("\x02klzzwxh:([0-9]+)\x03")
"""What stands for a node that is found already, by its number."""
_RAW: Final = re.compile("\x02wzxhzdk:([0-9]+)\x03")
"""Such a node where it is a tag of raw HTML, with its place in the converter's stash."""
_LONGEST_TEXT: Final = 1000
"""Characters of the longest text of a raw link that is looked for."""
_CLOSED: Final = re.compile(r"<(/?)(?:a|code|kbd|samp)\b", re.IGNORECASE)


class BareAddress(InlineProcessor):
    """Makes a link of "https://example.org/page" where it is not part of one already."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, converter: Markdown) -> None:
        super().__init__(_ADDRESS, converter)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's own name
        self, match: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """Return the link and where its address stands; None where it is to stay as it is."""
        start = match.start()
        if self._within_raw(data[max(0, start - _LONGEST_TEXT) : start]):
            return None, None, None
        address = without_behind(match[0])
        link = Element("a", {"href": address})
        link.text = AtomicString(address)
        return link, start, start + len(address)

    def _within_raw(self, before: str) -> bool:
        """Tell whether an element of raw HTML that no link goes into is open behind a text."""
        inline = self.md.treeprocessors["inline"]
        found = inline.stashed_nodes if isinstance(inline, InlineTree) else {}
        for number in reversed(_PLACEHOLDER.findall(before)):
            node = found.get(number)
            if isinstance(node, str) and (raw := _RAW.fullmatch(node)):
                tag = _CLOSED.match(str(self.md.htmlStash.rawHtmlBlocks[int(raw[1])]))
                if tag:
                    return not tag[1]
        return False


def linked(text: str) -> str:
    """Return plain text as HTML in which its bare addresses are links."""
    pieces = []
    end = 0
    for match in re.finditer(_ADDRESS, text):
        address = without_behind(match[0])
        before = escape(text[end : match.start()], quote=False)
        end = match.start() + len(address)
        shown = escape(address)
        pieces.append(f'{before}<a href="{shown}">{shown}</a>')
    return "".join(pieces) + escape(text[end:], quote=False)


def without_behind(address: str) -> str:
    """Return an address without the marks that the sentence around it ends with."""
    end = len(address)
    spare = {
        closing: address.count(closing) - address.count(opening)
        for opening, closing in ("()", "[]")
    }
    while end:
        last = address[end - 1]
        if last in spare:
            if spare[last] <= 0:
                break
            spare[last] -= 1
        elif last not in _MARKS:
            break
        entity = _ENTITY.search(address, max(0, end - _LONGEST_ENTITY), end)
        end = entity.start() if entity else end - 1
    return address[:end]
