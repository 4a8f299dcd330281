"""Quotation marks that hold nobody's words: titles of works and nicknames."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.quotes.cues import NAMING, WORKS
from briefgen.annotate.quotes.phrases import NOUNS

if TYPE_CHECKING:
    from briefgen.annotate.quotes.marks import Quoted
    from briefgen.annotate.quotes.passages import Reading

SMALL_WORDS: Final = frozenset(
    "a an the and or but nor of in on at to for from with by as is it vs de la le el".split()
)
NOT_SURNAMES: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December|And|But|He|She|They|It|The|In|On|I|We)\b"
)
FIRST_NAME: Final = re.compile(r"(?:^|[\s(])[A-Z][\w.-]*\s$")
SURNAME: Final = re.compile(r"\s[A-Z][\w’'-]*[a-z]")


def is_nickname(text: str, quoted: Quoted) -> bool:
    """Tell whether the words are a nickname within a name: Robert "Bob" Smith."""
    words = quoted.span.of(text)
    if len(words.split()) > 2 or not words[:1].isupper() or not words[-1].isalnum():
        return False
    before = text[max(0, quoted.outer.start - 30) : quoted.outer.start]
    after = text[quoted.outer.end : quoted.outer.end + 30]
    return (
        FIRST_NAME.search(before) is not None
        and SURNAME.match(after) is not None
        and NOT_SURNAMES.match(after.lstrip()) is None
    )


def is_title(reading: Reading, quote: int) -> bool:
    """Tell whether the words are the title of a work: capitals beside "film", "titled" or "on"."""
    words = reading.quoted[quote].span.of(reading.text).rstrip(".,;:!?").split()
    capitals = [word for word in words if word[:1].isupper() or word[:1].isdigit()]
    small = [word for word in words if word.lower() in SMALL_WORDS]
    if not capitals or len(set(capitals) | set(small)) < len(set(words)) or len(words) > 10:
        return False
    start, end = reading.bounds[quote]
    before = reading.doc[start - 1] if start else None
    after = reading.doc[end] if end < len(reading.doc) else None
    if before is not None and before.text == "," and start > 1:
        before = reading.doc[start - 2]
    if before is not None and reading.outside(before.i):
        if before.lemma_.lower() in WORKS and before.tag_ in NOUNS:
            return True
        if before.tag_ == "VBN" and before.lemma_.lower() in NAMING:
            return True
        if before.lower_ == "on" and len(words) > 1:
            return True
        if before.lower_ in {"of", "in", "from"} and before.i and (
            before.nbor(-1).lemma_.lower() in WORKS
        ):
            return True
        if before.tag_ in {"POS", "DT"} and len(words) > (1 if before.tag_ == "POS" else 2):
            return True
        if before.lower_ == "to" and before.i and before.nbor(-1).lower_ == "according":
            return True
    return after is not None and reading.outside(after.i) and after.lemma_.lower() in WORKS
