"""`briefgen annotate`: texts in, annotations out, a JSON line each, in order and as it goes."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from briefgen.actors.form import stream_form
from briefgen.actors.resolve import resolve
from briefgen.annotate.pipeline import Text
from briefgen.annotate.processes import annotate_together
from briefgen.diagnostics import Position, did_you_mean
from briefgen.reading.fields import language_tag
from briefgen.reading.forms import FieldError
from briefgen.reading.textfile import printable_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefgen.actors.form import Fields
    from briefgen.actors.who import WhoIsWho
    from briefgen.diagnostics import Diagnostic

NO_DAY = date.min
"""The day of a text without one: nobody is known to have held an office then."""
INPUT: Final = "<stdin>"
"""What diagnostics call the input."""
KEYS: Final = ("id", "date", "text", "language")
"""What a line may say."""
_SURROGATE = re.compile("[\ud800-\udfff]")


class LineError(Exception):
    """A line of the input is no text to annotate; the diagnostic says which, and why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


@dataclass(frozen=True, slots=True)
class Document:
    """One line of the input: an id of any JSON value, a day or None, a plain text, its language."""

    id: Any
    day: date | None
    text: str
    language: str = "en"


def read_documents(
    lines: Iterable[bytes], reads: str, warn: Callable[[Diagnostic], None]
) -> Iterator[Document]:
    """Yield the document of each line; blank lines are passed over.

    A line may have a "language", a BCP 47 tag whose region is heeded ("en-AU"); none is English.
    A key that no line may have, and a language that is none or is not read, is warned of the first
    time; the line counts all the same.

    Args:
        lines: The input.
        reads: The language that the pipeline reads, such as "en".
        warn: Is told each warning, when its line is read.

    Raises:
        LineError: A line is no JSON object (RFC 8259) with a "text" of whole characters, or its
            "date" is none.
    """
    warned: set[tuple[str, str]] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        document, keys = _document(line, number)
        odd = {("language", document.language)} | {("", key) for key in keys if key not in KEYS}
        for kind, word in sorted(odd - warned):
            warned.add((kind, word))
            told = _language_fault(word, reads) if kind else _unknown(word)
            if told:
                warn(Position(number).warning(INPUT, *told))
        yield document


def _document(line: bytes, number: int) -> tuple[Document, Iterable[str]]:
    """Return the document of a line, and the keys that stand in it."""

    def fault(message: str, hint: str = "", column: int = 1) -> LineError:
        return LineError(Position(number, column).error(INPUT, message, hint))

    try:
        fields = json.loads(line.rstrip().decode("utf-8-sig"), parse_constant=_no_json)
    except UnicodeDecodeError as error:
        raise fault("the line is no UTF-8, as JSON is") from error
    except json.JSONDecodeError as error:
        raise fault(f"the line is no JSON: {error.msg}", column=error.colno) from error
    except ValueError as error:
        raise fault(f"the line is no JSON: {error}") from error
    except RecursionError as error:
        raise fault("the line is nested too deeply") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise fault('the line has no "text"', 'write {"id": 1, "date": null, "text": "..."}')
    if half := _SURROGATE.search(fields["text"]):
        # JSON can escape half of a pair alone (RFC 8259, section 8.2); no encoding can write it.
        place = f"the text's character {half.start()}"
        raise fault(f"{place} is half of a surrogate pair, \\u{ord(half[0]):04x}")
    day = fields.get("date")
    language = fields.get("language") or "en"
    if not isinstance(language, str):
        raise fault(f"{language!r} is no language", "write a tag such as en-AU")
    try:
        read_on = datetime.fromisoformat(day).date() if day else None
    except (TypeError, ValueError) as error:
        raise fault(f"{day!r} is no date", "write it as 2025-03-04") from error
    return Document(fields.get("id"), read_on, fields["text"], language), fields


def _unknown(key: str) -> tuple[str, str]:
    """Return the message on a key that no line may have, and a hint."""
    near = "did you mean 'language'?" if key == "lang" else did_you_mean(key.lower(), KEYS)
    return f"unknown key '{printable_name(key)}'", near or "it is not read"


def _language_fault(tag: str, reads: str) -> tuple[str, str] | None:
    """Return the message on a language that is none or is not read, and a hint; None of others."""
    try:
        language_tag(tag)
    except FieldError as fault:
        return printable_name(fault.message), fault.hint
    if tag.lower().partition("-")[0] != reads:
        return f"the language model does not read '{tag}'", "the text is read as if it did"
    return None


def _no_json(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def annotate_stream(
    documents: Iterable[Document], model: str, who: WhoIsWho, jobs: int = 1
) -> Iterator[Fields]:
    """Yield each document's annotations in the stream form, in order, some batches late.

    A fault in the input ends it, but not before what was read until then has been yielded.

    Args:
        documents: The texts.
        model: The name of the spaCy pipeline.
        who: The actors that are known.
        jobs: How many processes read the texts.

    Raises:
        LineError: One of the documents cannot be read.
        ModelNotFoundError: The pipeline cannot be loaded.
    """
    waiting: deque[Document] = deque()
    faults: list[LineError] = []

    def texts() -> Iterator[Text]:
        # An error that passed through spaCy would take the texts with it that wait for a batch.
        try:
            for document in documents:
                waiting.append(document)
                yield Text(document.text, document.day, document.language)
        except LineError as error:
            faults.append(error)

    for found in annotate_together(texts(), model, jobs):
        document = waiting.popleft()
        resolved = resolve(
            document.text,
            found,
            who.directory,
            who.knowledge,
            document.day or NO_DAY,
        )
        yield {"id": document.id, **stream_form(resolved)}
    for fault in faults:
        raise fault


def encode(fields: Fields) -> bytes:
    """Return a line of the stream: JSON in UTF-8, whatever the terminal's encoding is.

    Half of a surrogate pair, which an id may hold, is written as JSON's escape.
    """
    line = json.dumps(fields, ensure_ascii=False) + "\n"
    return line.encode("utf-8", "backslashreplace")
