"""Slugs: what names and headlines are called in paths."""

import re
from typing import Final
from unicodedata import normalize

MAX_SLUG: Final = 120
"""The longest slug: file systems allow 255 bytes for a name."""
_SLUG: Final = r"[a-z0-9]+(?:-[a-z0-9]+)*"


def is_slug(text: str) -> bool:
    """Tell whether a text has only small letters, digits and single hyphens between them."""
    return re.fullmatch(_SLUG, text) is not None


def slug_of(text: str, longest: int, *, whole_words: bool = True) -> str:
    """Return Latin letters, digits and single hyphens for a text; "" where it has none.

    Letters beyond ASCII are transliterated here: python-slugify takes one package or another for
    that, whichever happens to be installed, and not both of them know every letter alike.

    Args:
        text: Any text.
        longest: How many characters the slug may have.
        whole_words: Whether it is cut between words.
    """
    from slugify import slugify  # noqa: PLC0415 - reads large tables, and few names need them

    if not text.isascii():
        text = "".join(map(_latin, normalize("NFKD", text)))
    made: str = slugify(text, max_length=longest, word_boundary=whole_words)
    return made


def _latin(character: str) -> str:
    """Return ASCII for a character, without the apostrophes that stand for soft signs."""
    if character.isascii():
        return character
    from text_unidecode import unidecode  # noqa: PLC0415 - as above

    letters: str = unidecode(character)
    return letters.replace("'", "")
