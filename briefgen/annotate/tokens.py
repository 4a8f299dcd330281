"""Cuts texts into tokens, in time that grows with their length alone.

spaCy takes marks from the ends of what stands between two spaces one after the other, and copies
and hashes the rest each time: a run of marks costs its length squared.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

LONGEST_RUN: Final = 1000
"""Characters without a space after which a text is cut: no address of a page is as long."""
_LONG_RUN: Final = re.compile(rf"\S{{{LONGEST_RUN}}}(?=\S)")


_FULL_STOP: Final = re.compile(r"(?<=[a-z&][A-Z])\.\Z")
"""The full stop that spaCy leaves in a name with a single capital at its end: "by PwC."."""
_UNIT: Final = re.compile(r"\d[a-zA-Z](?=\.[\"”’')]?(?:\s*\Z|\s+[A-Z\"“‘'(]))")
"""The unit of one letter that ends a sentence: "rose to £3m. The firm". spaCy knows "m." as one
word, as it does all letters with a full stop."""


def ending_sentences(tokenizer: Any) -> Any:  # noqa: ANN401 - spaCy's, which has no types
    """Return the tokenizer, made to part a full stop from such a name: it ends the sentence."""
    others = tokenizer.suffix_search
    tokenizer.suffix_search = lambda text: _FULL_STOP.search(text) or others(text)
    return tokenizer


def bounded(tokenizer: Callable[[str], Doc]) -> Callable[[str], Doc]:
    """Return a tokenizer that gives another one no run of more than LONGEST_RUN characters.

    Texts without such a run have the very tokens that the other one gives them.
    """

    def tokenize(text: str) -> Doc:
        cuts = [0, *(run.end() for run in _LONG_RUN.finditer(text)), len(text)]
        if len(cuts) == 2:  # noqa: PLR2004 - its start and its end
            return parting_units(tokenizer(text), text)
        from spacy.tokens import Doc  # noqa: PLC0415 - heavy

        docs = [tokenizer(text[start:end]) for start, end in pairwise(cuts)]
        whole = Doc.from_docs(docs, ensure_whitespace=False, attrs=["NORM"])
        return parting_units(whole, text)

    return tokenize


def parting_units(doc: Doc, text: str) -> Doc:
    """Return the tokens with the full stop behind a unit of one letter as one of its own."""
    units = {match.end() - 1 for match in _UNIT.finditer(text)}
    if not units:
        return doc
    from spacy.tokens import Doc  # noqa: PLC0415 - heavy

    words, spaces, norms = [], [], []
    for token in doc:
        space = bool(token.whitespace_)
        behind = token.idx + len(token) - len("m.")
        if behind >= token.idx and behind in units and token.text[-1] == ".":
            words += [token.text[:-1], "."]
            spaces += [False, space]
            norms += [token.lower_[:-1], "."]
        else:
            words.append(token.text)
            spaces.append(space)
            norms.append(token.norm_)
    parted = Doc(doc.vocab, words, spaces)
    for token, norm in zip(parted, norms, strict=True):
        token.norm_ = norm
    return parted
