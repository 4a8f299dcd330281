"""Which HTML a body may have: elements, attributes and the schemes of addresses."""

from collections.abc import Mapping
from typing import Final


def _names(*texts: str) -> frozenset[str]:
    """Return the words of the texts."""
    return frozenset(" ".join(texts).split())


SCHEMES: Final = _names("http https mailto")
"""The schemes that a link may have."""

VOID: Final = _names("br col hr img wbr")
"""Elements without content."""

INLINE: Final = _names(
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub",
    "sup time u var wbr",
)
"""Elements that stand within a paragraph."""

BLOCKS: Final = _names(
    "article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer",
    "h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead tr ul",
)
"""Elements that end a paragraph where they start and where they end."""

TAGS: Final = INLINE | BLOCKS
"""The elements that a body may have."""

DROPPED_WITH_CONTENT: Final = _names(
    "applet canvas embed frame frameset iframe math noembed noframes noscript object plaintext",
    "script select style svg template textarea title xmp",
)
"""Elements that go with all that is in them; others go, and their content stays."""

ACTIVE: Final = _names(
    "applet base button embed form frame frameset iframe input link meta object script select",
    "textarea",
)
"""Elements that do something in a reader's browser: in a body they are an error."""

ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    "*": _names("class dir id lang title"),
    "a": _names("href"),
    "col": _names("span"),
    "colgroup": _names("span"),
    "details": _names("open"),
    "img": _names("alt height src width"),
    "li": _names("value"),
    "ol": _names("reversed start"),
    "td": _names("colspan rowspan"),
    "th": _names("colspan rowspan scope"),
    "time": _names("datetime"),
}
"""The attributes that elements may have; class and id only where Markdown made them."""

ADDRESSES: Final = _names("action background cite data formaction href poster src")
"""Attributes that hold an address."""
