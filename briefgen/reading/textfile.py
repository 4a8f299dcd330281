"""A file's bytes become text: UTF-8, line ends as newlines, and no character that no one can see.

Briefs, briefgen.yaml and actors.yaml are all read through ``decode``, so that a fault in one of
them has the same words in all.
"""

import codecs
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final
from unicodedata import normalize

from briefgen.diagnostics import START, Diagnostic, Position

MAX_BYTES: Final = 2 * 1024 * 1024
"""The largest file that is read; the Bible's four gospels have a quarter of it."""

_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Control characters but tab and newline, line and paragraph separators, surrogates, byte order
and annotation marks, and the 66 noncharacters (The Unicode Standard, section 23.7)."""

_UTF_16: Final = re.compile(rb"\xff\xfe|\xfe\xff|(?:[^\0]\0){4}|(?:\0[^\0]){4}", re.DOTALL)
"""How a file starts that was saved as UTF-16, with or without a byte order mark."""
_DECOMPOSED: Final = re.compile(r"[^\W\d_][\u0300-\u036f]+")
"""A letter and its accents as characters of their own: "e" and "\u0301" for "é"."""
_CONFLICT: Final = re.compile(r"^(?:<{7}|>{7}) \S", re.MULTILINE)
"""The lines that git leaves around what two editors wrote in one place, for somebody to choose."""
_MISREAD: Final = re.compile("Ã[¡-ª¬®-º¼-¾]|Â[£§©®°·½]|â(?:€[\u0080-\u009f\u2013-\u2026œ˜™¦]|„¢)")
"""Letters and marks beyond ASCII whose bytes were taken for Windows's of old: "Ã©" was "é"."""
_MOST_TOLD: Final = 20
"""How many of a file's unprintable characters are told; a binary file has thousands."""
_REPLACEMENT: Final = "\ufffd"


def decode(
    data: bytes, path: str, *, max_bytes: int = MAX_BYTES
) -> tuple[str | None, list[Diagnostic]]:
    """Return the text of a file.

    A byte order mark is dropped, CRLF and CR become newlines, and letters have their accents in
    one character, so that names are known however their files were typed. Characters that cannot be
    printed are errors (of which the first twenty are told), and stand as U+FFFD in the text, so
    that reading can go on and find what else is wrong.

    Args:
        data: The file's bytes.
        path: The file's name in diagnostics.
        max_bytes: The largest length of ``data``.

    Returns:
        The text, or None where the bytes are too many or no UTF-8, or where two versions of the
        text stand in it side by side; and what is wrong.
    """
    if len(data) > max_bytes:
        message = f"the file has {len(data):,} bytes; at most {max_bytes:,} are read"
        return None, [START.error(path, message)]
    if _UTF_16.match(data):
        message = "the file is in the encoding UTF-16"
        return None, [START.error(path, message, "save it with the encoding UTF-8")]
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return None, [_invalid_byte(data, error.start, path)]
    text = composed(text.replace("\r\n", "\n").replace("\r", "\n"))
    if conflict := _CONFLICT.search(text):
        message = "two versions of the text stand here, which git could not merge"
        hint = "keep what is right of them, and delete the lines of <<<<<<<, ======= and >>>>>>>"
        return None, [Position.of(conflict.start(), text).error(path, message, hint)]
    faults = [
        place.error(path, f"an invisible character stands here: {name}", "delete it")
        for name, place in islice(unprintable(text), _MOST_TOLD)
    ]
    return (printable(text) if faults else text), faults


def composed(text: str) -> str:
    """Return a text whose letters have their accents in one character, as far as there is one.

    macOS's file names and texts out of PDFs have them apart. No other characters are touched, as
    Unicode's normal form C would do: some ideographs look another way in it.
    """
    if text.isascii():
        return text
    return _DECOMPOSED.sub(lambda found: normalize("NFC", found[0]), text)


def lost_letters(text: str, path: str) -> Iterator[Diagnostic]:
    """Yield a warning where letters are no longer what they were, for each of two reasons.

    Another program did not know the encoding in which the text was saved: it put U+FFFD in the
    place of a letter, or took each of the letter's bytes for one. The first place is told.
    """
    reasons = (
        (re.compile(_REPLACEMENT), "a letter was lost here"),
        (_MISREAD, "'{0}' stands for another letter, for the text was read in the wrong encoding"),
    )
    for pattern, message in reasons:
        if found := pattern.search(text):
            more = sum(1 for _ in pattern.finditer(text)) - 1
            where = f", and in {more} more place{'s' * (more > 1)}" if more else ""
            place = Position.of(found.start(), text)
            yield place.warning(
                path, message.format(found[0]) + where, "write it anew, and save the file as UTF-8"
            )


def unprintable(text: str) -> Iterator[tuple[str, Position]]:
    """Yield each character of ``text`` that cannot be printed, as "U+0007", and its place."""
    line, line_start = 1, 0
    for match in _UNPRINTABLE.finditer(text):
        newlines = text.count("\n", line_start, match.start())
        if newlines:
            line += newlines
            line_start = text.rindex("\n", 0, match.start()) + 1
        yield f"U+{ord(match.group()):04X}", Position(line, match.start() - line_start + 1)


def printable(text: str) -> str:
    """Return ``text`` with U+FFFD for every character that cannot be printed."""
    return _UNPRINTABLE.sub(_REPLACEMENT, text)


def printable_name(path: str) -> str:
    """Return a file's name as ``printable`` does, and without tabs and newlines: it is one line."""
    return printable(path).replace("\t", _REPLACEMENT).replace("\n", _REPLACEMENT)


def _invalid_byte(data: bytes, offset: int, path: str) -> Diagnostic:
    """Return the error for the first byte that is no UTF-8; its column counts characters."""
    before = data[:offset].decode().replace("\r\n", "\n").replace("\r", "\n")
    message = f"the byte 0x{data[offset]:02X} is no UTF-8"
    hint = "save the file with the encoding UTF-8"
    return Position.of(len(before), before).error(path, message, hint)
