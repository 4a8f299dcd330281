"""`briefgen annotate`: texts in, annotations out, a JSON line each, in order and as it goes."""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from briefgen.actors.form import stream_form
from briefgen.actors.resolve import resolve
from briefgen.annotate.pipeline import Text
from briefgen.annotate.processes import annotate_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefgen.actors.form import Fields
    from briefgen.actors.who import WhoIsWho

NO_DAY = date.min
"""The day of a text without one: nobody is known to have held an office then."""
_SURROGATE = re.compile("[\ud800-\udfff]")


class LineError(Exception):
    """A line of the input is no text to annotate; the message says which, and why."""


@dataclass(frozen=True, slots=True)
class Document:
    """One line of the input: an id of any JSON value, a day or None, a plain text, its language."""

    id: Any
    day: date | None
    text: str
    language: str = "en"


def read_documents(lines: Iterable[bytes]) -> Iterator[Document]:
    """Yield the document of each line; blank lines are passed over.

    A line may have a "language", a BCP 47 tag whose region is heeded ("en-AU"); none is English.

    Raises:
        LineError: A line is no JSON object (RFC 8259) with a "text" of whole characters, or its
            "date" is none.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _document(line, number)


def _document(line: bytes, number: int) -> Document:
    try:
        fields = json.loads(line.decode("utf-8-sig"), parse_constant=_no_json)
    except UnicodeDecodeError as error:
        raise LineError(f"line {number} is no UTF-8, as JSON is") from error
    except ValueError as error:
        raise LineError(f"line {number} is no JSON: {error}") from error
    except RecursionError as error:
        raise LineError(f"line {number} is nested too deeply") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise LineError(f'line {number} has no "text"; write {{"id": 1, "date": null, "text": …}}')
    if half := _SURROGATE.search(fields["text"]):
        # JSON can escape half of a pair alone (RFC 8259, section 8.2); no encoding can write it.
        place = f"line {number}: the text's character {half.start()}"
        raise LineError(f"{place} is half of a surrogate pair, \\u{ord(half[0]):04x}")
    day = fields.get("date")
    language = fields.get("language") or "en"
    if not isinstance(language, str):
        raise LineError(f"line {number}: {language!r} is no language; write a tag such as en-AU")
    try:
        read_on = datetime.fromisoformat(day).date() if day else None
        return Document(fields.get("id"), read_on, fields["text"], language)
    except (TypeError, ValueError) as error:
        raise LineError(f"line {number}: {day!r} is no date; write it as 2025-03-04") from error


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
