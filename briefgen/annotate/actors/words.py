"""The words of an analysed text as plain lists, which rules read far faster than spaCy's tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    word, lower, start, tag, dep, head, lemma = [], [], [], [], [], [], []
    sentence, line = [], []
    opening, paragraph = 0, 0
    for token in doc:
        text = token.text
        i = token.i
        if token.is_sent_start:
            opening = i
        word.append(text)
        lower.append(text.lower())
        start.append(token.idx)
        tag.append(token.tag_)
        dep.append(token.dep_)
        head.append(token.head.i)
        lemma.append(token.lemma_.lower())
        sentence.append(opening)
        line.append(paragraph)
        paragraph += "\n" in text
    shouted = mark_shouted(word, sentence, line)
    return Words(
        doc.text, word, lower, start, tag, dep, head, lemma, sentence, line, shouted
    )


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
        loud = [w for w in word[first:i] if len(w) > 1 and w.isalpha()]
        if len(loud) >= LOUD_WORDS and all(w.isupper() for w in loud):
            shouted[first:i] = [True] * (i - first)
        first = i
    return shouted


LOUD_WORDS = 3
"""Words in capitals that make a headline; fewer may be acronyms."""
