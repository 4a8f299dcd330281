"""The front matter's word to readers: is what it says of the brief true?"""

from collections.abc import Iterable, Iterator

from briefgen.annotate.model import Span
from briefgen.content.brief import Brief, Correction
from briefgen.content.words import line_of, nearest, occurrences
from briefgen.diagnostics import START, Diagnostic


def check_corrections(brief: Brief, source: str) -> Iterator[Diagnostic]:
    """Yield what the brief's corrections say wrongly of its own text, title and summary.

    A correction's ``now`` must stand in one of them, and its ``was`` may stand in none: unless a
    later correction tells that it was wrong in its turn, or right after all.

    Args:
        brief: The brief.
        source: The whole text of its file, for the line where ``was`` still stands in the body.
    """
    text = brief.body.text
    places = {"body": text, "title": brief.title, "summary": brief.summary}
    for correction in brief.corrections:
        later = _later(brief, correction)
        wrong_again = (each.was for each in later)
        if correction.now and not _stands(correction.now, (*places.values(), *wrong_again)):
            near = nearest(correction.now, text)
            yield correction.now_at.error(
                brief.path,
                f"now: '{correction.now}' does not stand in the body",
                f"did you mean '{near}'?" if near else "write it as the body has it",
            )
        if correction.was and _stands(correction.was, (each.now for each in later)):
            continue
        for place, words in places.items():
            if still_stands(correction, words):
                line = brief.at.get(place, START).line
                if place == "body":
                    line = line_of(correction.was, source, line)
                yield correction.was_at.error(
                    brief.path,
                    f"was: '{correction.was}' still stands in the {place}, in line {line}",
                    f"correct the {place} too",
                )


def _later(brief: Brief, correction: Correction) -> list[Correction]:
    """Return the brief's other corrections of the same day or a later one."""
    others = (each for each in brief.corrections if each is not correction)
    return [each for each in others if each.date >= correction.date]


def _stands(words: str, texts: Iterable[str]) -> bool:
    """Tell whether the words stand in one of the texts."""
    return any(occurrences(words, text) for text in texts)


def still_stands(correction: Correction, text: str) -> tuple[Span, ...]:
    """Return where what ``was`` wrong stands in a text, other than as a part of what is ``now``.

    A correction may only add words: "eight camps" is now "eight camps for refugees".
    """
    wrong = occurrences(correction.was, text)
    right = occurrences(correction.now, text) if wrong else ()
    return tuple(span for span in wrong if not any(now.covers(span) for now in right))
