"""Where the words that a rule matched stand, as the traps see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Place:
    """Where a match stands.

    Attributes:
        text: The words as written.
        first: spaCy's token at its first character.
        last: spaCy's token at its last character.
        before: The word before, in lower case, or "".
        after: The word after, in lower case, or "".
    """

    text: str
    first: Token
    last: Token
    before: str
    after: str

    def token_after(self, steps: int = 1) -> Token | None:
        """Return spaCy's token so many steps behind the match, or None beyond the text's end."""
        place = self.last.i + steps
        return self.last.doc[place] if place < len(self.last.doc) else None
