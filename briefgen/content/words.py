"""Finding words of a text as an editor quotes them."""

import re

from briefgen.annotate.model import Span

NEARBY_LENGTH = 50_000
"""Where the nearest words are looked for, in characters: an error message must not take long."""


def occurrences(words: str, text: str) -> tuple[Span, ...]:
    """Return every place where the words stand in the text, from left to right.

    The words stand there only as whole words ("IS" is not in "THIS"), in the same case, and with
    any run of white space where they have one.
    """
    pattern = words_pattern(words)
    return tuple(Span(*match.span()) for match in pattern.finditer(text)) if pattern else ()


def words_pattern(words: str) -> re.Pattern[str] | None:
    """Return the pattern behind :func:`occurrences`, or None for no words at all."""
    parts = words.split()
    if not parts:
        return None
    before = r"(?<!\w)" if parts[0][0].isalnum() else ""
    after = r"(?!\w)" if parts[-1][-1].isalnum() else ""
    return re.compile(before + r"\s+".join(map(re.escape, parts)) + after)


def nearest(words: str, text: str) -> str:
    """Return the run of as many words in the text that looks most like the words, or ""."""
    count = max(1, len(words.split()))
    found = [match.span() for match in re.finditer(r"\w[\w’'.,-]*\w|\w", text[:NEARBY_LENGTH])]
    runs = {
        text[first[0] : last[1]]
        for first, last in zip(found, found[count - 1 :], strict=False)
        if "\n" not in text[first[0] : last[1]]
    }
    import difflib  # noqa: PLC0415 - few builds have anything to suggest

    near = difflib.get_close_matches(words, sorted(runs), n=1, cutoff=0.6)
    return near[0] if near else ""


def line_of(words: str, source: str, first_line: int = 1) -> int:
    """Return the line, from ``first_line`` on, where the words stand in a file's text.

    Markdown may stand between them (emphasis, a link); then the line of the first of the words
    that stand together is as near as one can say, and at last ``first_line`` itself.
    """
    body = source.splitlines()[first_line - 1 :]
    parts = words.split()
    for count in range(len(parts), 0, -1):
        pattern = words_pattern(" ".join(parts[:count]))
        match = pattern.search("\n".join(body)) if pattern else None
        if match:
            return first_line + "\n".join(body)[: match.start()].count("\n")
    return first_line
