"""XML documents that are well-formed whatever the text, with the same bytes every time.

feedgenerator would write Atom too, but with one author per entry, summaries as HTML only and the
clock's time in an empty feed; the standard library's ElementTree is all that is needed.
"""

import re
from typing import Final
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

__all__ = ["Element", "add", "clean", "document", "root"]

_IMPOSSIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udfff]|[\ufffe\uffff]")
"""The characters that XML 1.0 allows in no form, section 2.2: controls and lone surrogates."""


def clean(text: str) -> str:
    """Return the text without the characters that XML 1.0 cannot hold."""
    return _IMPOSSIBLE.sub("", text)


def add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """Append an element to ``parent`` and return it.

    Args:
        parent: The element that it goes into.
        name: Its name, with the prefix that the root declares ("news:title").
        text: Its text, as plain text.
        attributes: Its attributes; a trailing underscore is dropped ("type_").
    """
    cleaned = {key.rstrip("_"): clean(value) for key, value in attributes.items()}
    element = ET.SubElement(parent, name, cleaned)
    element.text = clean(text) or None
    return element


def root(name: str, **attributes: str) -> Element:
    """Return a document's first element; ``xmlns_news`` stands for the attribute ``xmlns:news``."""
    named = {key.replace("_", ":"): clean(value) for key, value in attributes.items()}
    return Element(name, named)


def document(element: Element) -> bytes:
    """Return the document of that root element, indented, in UTF-8 with its declaration."""
    ET.indent(element)
    text = ET.tostring(element, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()
