"""An amount in its text, as the traps see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Date, Mention

_NEAR: Final = 60
"""How many characters a trap looks to either side."""
_NEAR_TOKENS: Final = 40


@dataclass(frozen=True, slots=True)
class Context:
    """An amount, and what stands around it.

    Attributes:
        text: The whole text.
        amount: The amount.
        tokens: The tokens of the amount without its bound.
        token: The token that its number starts in.
        previous: The token before the number in the same paragraph, or None.
        following: The token behind the amount in the same paragraph, or None.
        counts: Whether it stands before a noun that it counts.
        mentions: The mentions of the text.
        dates: The dates of the text.
    """

    text: str
    amount: Amount
    tokens: Tokens
    token: Token
    previous: Token | None
    following: Token | None
    counts: bool
    mentions: tuple[Mention, ...]
    dates: tuple[Date, ...]

    @property
    def left(self) -> str:
        """Return the characters before the number, as far as a trap looks."""
        return self.text[max(0, self.amount.core - _NEAR) : self.amount.core].rpartition("\n")[2]

    @property
    def right(self) -> str:
        """Return the characters behind the amount, as far as a trap looks."""
        return self.text[self.amount.end : self.amount.end + _NEAR].partition("\n")[0]

    @property
    def opening(self) -> str:
        """Return the paragraph up to the number, or "" where it starts too far away."""
        core = self.amount.core
        newline = self.text.rfind("\n", max(0, core - _NEAR), core)
        return self.text[newline + 1 : core] if newline >= 0 or core <= _NEAR else ""

    @property
    def before(self) -> str:
        """Return the word before the number in lower case, or ""."""
        return self.previous.lower_ if self.previous is not None else ""

    @property
    def after(self) -> str:
        """Return the word behind the amount in lower case, or ""."""
        return self.following.lower_ if self.following is not None else ""

    @property
    def beyond(self) -> Token | None:
        """Return the token behind ``following``, or None where there is none."""
        return None if self.following is None else _neighbour(self.token.doc, self.following.i + 1)

    @property
    def words(self) -> str:
        """Return the number as it is written, in lower case."""
        return self.text[self.amount.number.start : self.amount.number.end].lower()

    def sentence(self) -> Iterator[Token]:
        """Yield the tokens of the sentence around the number, as far as a trap looks."""
        doc, here = self.token.doc, self.token.i
        for i in range(here, max(-1, here - _NEAR_TOKENS), -1):
            yield doc[i]
            if doc[i].is_sent_start:
                break
        for i in range(here + 1, min(len(doc), here + _NEAR_TOKENS)):
            if doc[i].is_sent_start:
                break
            yield doc[i]


def context_of(
    doc: Doc,
    text: str,
    amount: Amount,
    tokens: Tokens,
    mentions: tuple[Mention, ...],
    dates: tuple[Date, ...],
) -> Context:
    """Return an amount with what stands around it.

    Args:
        doc: The analysed text.
        text: Its characters.
        amount: The amount.
        tokens: Its tokens, without its bound.
        mentions: The mentions of the text, sorted.
        dates: The dates of the text, sorted.
    """
    token = next((one for one in tokens if one.idx + len(one) > amount.number.start), tokens[0])
    return Context(
        text,
        amount,
        tokens,
        token,
        _neighbour(doc, token.i - 1),
        _neighbour(doc, tokens.end),
        _counts(tokens),
        mentions,
        dates,
    )


def _neighbour(doc: Doc, at: int) -> Token | None:
    return doc[at] if 0 <= at < len(doc) and "\n" not in doc[at].text else None


def _counts(tokens: Tokens) -> bool:
    """Tell whether a number modifies a plural noun to its right."""
    root = tokens.root
    return (
        root.dep_ in ("nummod", "amod", "compound", "nmod")
        and root.head.i >= tokens.end
        and root.head.tag_ in ("NNS", "NNPS")
    )
