"""Finding words of a text as an editor quotes them."""

import re
from collections.abc import Iterator

from briefgen.annotate.model import Span

NEARBY_LENGTH = 50_000
"""Where the nearest words are looked for, in characters: an error message must not take long."""


def occurrences(words: str, text: str) -> tuple[Span, ...]:
    """Return every place where the words stand in the text, from left to right.

    The words stand there only as whole words ("IS" is not in "THIS"), in the same case, and with
    any run of white space where they have one.
    """
    parts = words.split()
    # Most words do not stand in most texts: to see that takes no pattern.
    if not parts or not all(part in text for part in parts):
        return ()
    return tuple(_whole(words_pattern(words), parts[0], text))


def within_paragraphs(words: str, text: str) -> tuple[Span, ...]:
    """Return the occurrences in one paragraph: no annotation reaches from one into the next."""
    return tuple(span for span in occurrences(words, text) if "\n" not in span.of(text))


class Occurrences:
    """Where words stand in a text, looked for once however often somebody asks."""

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text
        self._found: dict[str, tuple[Span, ...]] = {}

    def of(self, words: str) -> tuple[Span, ...]:
        """Return the same as :func:`within_paragraphs`."""
        found = self._found.get(words)
        if found is None:
            found = self._found[words] = within_paragraphs(words, self.text)
        return found


def _whole(pattern: re.Pattern[str], first: str, text: str) -> Iterator[Span]:
    """Yield the places of a pattern that begins with the word ``first``, found word by word.

    The pattern looks at the character before the word, and so cannot leap to the next one itself.
    """
    place = text.find(first)
    while place >= 0:
        match = pattern.match(text, place)
        if match:
            yield Span(*match.span())
        place = text.find(first, match.end() if match else place + 1)


def words_pattern(words: str) -> re.Pattern[str]:
    """Return the pattern behind :func:`occurrences`, of one word or more."""
    parts = words.split()
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
    body = "\n".join(source.splitlines()[first_line - 1 :])
    parts = words.split()
    for count in range(len(parts), 0, -1):
        match = words_pattern(" ".join(parts[:count])).search(body)
        if match:
            return first_line + body.count("\n", 0, match.start())
    return first_line
