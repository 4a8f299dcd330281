"""The words of an analysed text as plain lists, which rules read far faster than spaCy's tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Words:
    """One text's tokens, each list having one entry a token.

    Attributes:
        text: The whole text.
        word: The token's characters.
        lower: The same in lower case.
        start: Its first character's offset.
        tag: Its Penn Treebank tag.
        dep: Its dependency label.
        head: The index of its syntactic head.
        lemma: Its lemma, in lower case.
        sentence: The index of its sentence's first token.
        line: The number of its paragraph, counted from 0.
        shouted: Whether its paragraph, or the sentence that opens it, is all in capitals, so that
            capitals say nothing there.
    """

    text: str
    word: list[str]
    lower: list[str]
    start: list[int]
    tag: list[str]
    dep: list[str]
    head: list[int]
    lemma: list[str]
    sentence: list[int]
    line: list[int]
    shouted: list[bool]

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.word)

    def end(self, i: int) -> int:
        """Return the offset after the token's last character."""
        return self.start[i] + len(self.word[i])

    def at(self, i: int) -> str:
        """Return the lower-case token at ``i``, or "" beyond the text's edges."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def is_capital(self, i: int) -> bool:
        """Tell whether the token starts with a capital letter and capitals mean something here."""
        return self.word[i][0].isupper() and not self.shouted[i]

    def opens_sentence(self, i: int) -> bool:
        """Tell whether only punctuation stands between the token and its sentence's start."""
        first = max(self.sentence[i], i - 3)
        return first == self.sentence[i] and not any(
            self.word[j][0].isalnum() for j in range(first, i)
        )


def read(doc: Doc) -> Words:
    """Return the words of an analysed text."""
    columns = doc.to_array(COLUMNS).astype("int64").T.tolist()
    orth, start, tag, dep, head, lemma, opens, space = columns
    known = {key: doc.vocab.strings[key % KEYS] for key in {*orth, *tag, *dep, *lemma}}
    word = [known[key] for key in orth]
    sentence, line = [], []
    opening, paragraph = 0, 0
    for i, (text, opened) in enumerate(zip(word, opens, strict=True)):
        if opened == 1:
            opening = i
        sentence.append(opening)
        line.append(paragraph)
        paragraph += "\n" in text
    return Words(
        text="".join([w + " " if gap else w for w, gap in zip(word, space, strict=True)]),
        word=word,
        lower=[text.lower() for text in word],
        start=start,
        tag=[known[key] for key in tag],
        dep=[known[key] for key in dep],
        head=[i + offset for i, offset in enumerate(head)],
        lemma=[known[key].lower() for key in lemma],
        sentence=sentence,
        line=line,
        shouted=mark_shouted(word, sentence, line),
    )


def plain(name: str) -> str:
    """Return a name without its accents, as the tables have it: "martin" for "martín"."""
    if name.isascii():
        return name
    return "".join(each for each in normalize("NFKD", name) if not combining(each))


COLUMNS: Final[list[int | str]] = [
    "ORTH",
    "IDX",
    "TAG",
    "DEP",
    "HEAD",
    "LEMMA",
    "SENT_START",
    "SPACY",
]
"""The attributes that are read of a text at once; token by token would take four times as long."""

KEYS: Final = 2**64
"""spaCy's keys of strings are unsigned numbers of 64 bits."""


def mark_shouted(word: list[str], sentence: list[int], line: list[int]) -> list[bool]:
    """Return, for each token, whether it stands in a run of capitals such as a headline.

    A headline is a sentence of a paragraph with at least three words of two letters or more, all
    of them in capitals.
    """
    shouted = [False] * len(word)
    first = 0
    for i in range(1, len(word) + 1):
        if i < len(word) and (sentence[i], line[i]) == (sentence[first], line[first]):
            continue
        loud = 0
        for text in word[first:i]:
            if len(text) > 1 and text.isalpha():
                if not text.isupper():
                    break
                loud += 1
        else:
            if loud >= LOUD_WORDS:
                shouted[first:i] = [True] * (i - first)
        first = i
    return shouted


LOUD_WORDS: Final = 3
"""Words in capitals that make a headline; fewer may be acronyms."""


def prose_lines(words: Words) -> frozenset[int]:
    """Return the lines that say something in lower case; capitals of a heading tell nothing."""
    return frozenset(
        line
        for line, word, tag in zip(words.line, words.word, words.tag, strict=True)
        if word.islower() and (len(word) > SHORT or (word.isalpha() and tag.startswith("VB")))
    )


SHORT: Final = 3
"""Letters of the longest word that headings leave in lower case, which is no verb."""
