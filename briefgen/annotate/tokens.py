"""Cuts texts into tokens, in time that grows with their length alone.

spaCy takes marks from the ends of what stands between two spaces one after the other, and copies
and hashes the rest each time: a run of marks costs its length squared.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from spacy.tokens import Doc

LONGEST_RUN: Final = 1000
"""Characters without a space after which a text is cut: no address of a page is as long."""
_LONG_RUN: Final = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")


_FULL_STOP: Final = re.compile(r"(?<=[a-z&][A-Z])\.\Z")
"""The full stop that spaCy leaves in a name with a single capital at its end: "by PwC."."""
_UNIT: Final = re.compile(r"\d[a-zA-Z](?=\.[\"”’')]?(?:\s*\Z|\s+[A-Z\"“‘'(]))")
"""The unit of one letter that ends a sentence: "rose to £3m. The firm". spaCy knows "m." as one
word, as it does all letters with a full stop."""
_SCALES: Final = {
    **dict.fromkeys(("k", "K"), "thousand"),
    **dict.fromkeys(("m", "M", "mn"), "million"),
    **dict.fromkeys(("b", "B", "bn"), "billion"),
    **dict.fromkeys(("T", "tn"), "trillion"),
}
_SUM: Final = re.compile(rf"[$£€¥₹]\d[\d.,]*({'|'.join(_SCALES)})(?![A-Za-z0-9])")
"""A sum with letters for its scale: "£3m". spaCy parts the "m", as that of a metre, and its grammar
takes it for a verb or a noun of its own."""


def ending_sentences(tokenizer: Any) -> Any:  # noqa: ANN401 - spaCy's, which has no types
    """Return the tokenizer, made to part a full stop from such a name: it ends the sentence."""
    others = tokenizer.suffix_search
    tokenizer.suffix_search = lambda text: _FULL_STOP.search(text) or others(text)
    return tokenizer


def knowing_titles(tokenizer: Any, titles: Iterable[str]) -> Any:  # noqa: ANN401 - as above
    """Return the tokenizer, made to keep the full stop of a title: "Cllr. Ann Dow" is no end."""
    for title in titles:
        if title.endswith("."):
            tokenizer.add_special_case(title.capitalize(), [{"ORTH": title.capitalize()}])
    return tokenizer


def bounded(tokenizer: Callable[[str], Doc]) -> Callable[[str], Doc]:
    """Return a tokenizer that gives another one no run of more than LONGEST_RUN characters.

    Texts without such a run have the very tokens that the other one gives them.
    """

    def tokenize(text: str) -> Doc:
        cuts = [0, *(run.end() for run in _LONG_RUN.finditer(text)), len(text)]
        if len(cuts) == 2:  # noqa: PLR2004 - its start and its end
            return regrouped(tokenizer(text), text)
        from spacy.tokens import Doc  # noqa: PLC0415 - heavy

        docs = [tokenizer(text[start:end]) for start, end in pairwise(cuts)]
        whole = Doc.from_docs(docs, ensure_whitespace=False, attrs=["NORM"])
        return regrouped(whole, text)

    return tokenize


def regrouped(doc: Doc, text: str) -> Doc:
    """Return the tokens of a text with its amounts as the grammar knows them.

    The full stop behind a unit of one letter is a token of its own. The letter that scales a sum
    is one with its digits, and the grammar reads the two as it does "3 million".
    """
    stops = {match.end() - 1 for match in _UNIT.finditer(text)}
    sums = {match.end(): (match.start(1), _SCALES[match[1]]) for match in _SUM.finditer(text)}
    if not (stops or sums):
        return doc
    from spacy.tokens import Doc  # noqa: PLC0415 - heavy

    words: list[str] = []
    spaces: list[bool] = []
    norms: list[str] = []
    for start, word, space, plain in _parted(doc, stops):
        letters, norm = sums.get(start + len(word), (None, plain))
        if start == letters:  # the "m" of "£3m"; that of "3bn" is no token of its own
            words[-1], spaces[-1], norms[-1] = words[-1] + word, space, norm
        else:
            words.append(word)
            spaces.append(space)
            norms.append(norm)
    whole = Doc(doc.vocab, words, spaces)
    for token, norm in zip(whole, norms, strict=True):
        token.norm_ = norm
    return whole


def _parted(doc: Doc, stops: Container[int]) -> Iterator[tuple[int, str, bool, str]]:
    """Yield the place of each token, its word, whether a space follows, and its norm.

    The full stops at ``stops`` are tokens of their own.
    """
    for token in doc:
        space, last = bool(token.whitespace_), token.idx + len(token) - 1
        if last - 1 in stops and len(token) > 1 and token.text[-1] == ".":
            yield token.idx, token.text[:-1], False, token.lower_[:-1]
            yield last, ".", space, "."
        else:
            yield token.idx, token.text, space, token.norm_
