"""The front matter's word to readers: is what it says of the body true?"""

from collections.abc import Iterator

from briefgen.annotate.model import Span
from briefgen.content.brief import Brief, Correction
from briefgen.content.words import line_of, nearest, occurrences
from briefgen.diagnostics import START, Diagnostic


def check_corrections(brief: Brief, source: str) -> Iterator[Diagnostic]:
    """Yield what the brief's corrections say wrongly of its own body.

    Args:
        brief: The brief; its corrections' ``now`` must stand in the body, ``was`` may not.
        source: The whole text of its file, for the line where ``was`` still stands.
    """
    text = brief.body.text
    for correction in brief.corrections:
        if correction.now and not occurrences(correction.now, text):
            near = nearest(correction.now, text)
            yield correction.now_at.error(
                brief.path,
                f"now: '{correction.now}' does not stand in the body",
                f"did you mean '{near}'?" if near else "write it as the body has it",
            )
        if still_stands(correction, text):
            first = brief.at.get("body", START).line
            yield correction.was_at.error(
                brief.path,
                f"was: '{correction.was}' still stands in the body, in line"
                f" {line_of(correction.was, source, first)}",
                "correct the body too",
            )


def still_stands(correction: Correction, text: str) -> tuple[Span, ...]:
    """Return where what ``was`` wrong stands in a text, other than as a part of what is ``now``.

    A correction may only add words: "eight camps" is now "eight camps for refugees".
    """
    wrong = occurrences(correction.was, text)
    right = occurrences(correction.now, text) if wrong else ()
    return tuple(span for span in wrong if not any(now.covers(span) for now in right))
