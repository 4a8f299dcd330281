"""What is wrong with a newsroom's files, and where.

Nothing in briefgen stops at the first fault: every room returns the diagnostics that it has found
beside its result, and the commands show all of them, sorted by place.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self


class Severity(StrEnum):
    """How bad it is: an error ends the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fault in one place.

    Attributes:
        path: The file, relative to the newsroom's folder, with forward slashes.
        line: The line, counted from 1; 1 where the whole file is meant.
        column: The column in characters, counted from 1.
        severity: Whether it ends the build.
        message: What is wrong, in one sentence without a full stop.
        hint: What to do about it, such as "did you mean 'tags'?"; may be empty.
    """

    path: str
    line: int
    column: int
    severity: Severity
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the one-line form ``file:line:column: error: message; hint``."""
        return f"{self.place}: {self.severity}: {self.told}"

    @property
    def place(self) -> str:
        """Where it is: ``file:line:column``."""
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def told(self) -> str:
        """What is wrong, and what to do about it: ``message; hint``."""
        return f"{self.message}; {self.hint}" if self.hint else self.message

    def below(self, lines: int) -> Self:
        """Return the same fault, so many lines further down in the file."""
        return replace(self, line=self.line + lines)


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a file: line and column, both counted from 1."""

    line: int = 1
    column: int = 1

    @classmethod
    def of(cls, offset: int, text: str) -> Self:
        """Return the place of a text's character, given by its offset."""
        line_start = text.rfind("\n", 0, offset) + 1
        return cls(text.count("\n", 0, offset) + 1, offset - line_start + 1)

    def error(self, path: str, message: str, hint: str = "") -> Diagnostic:
        """Return an error at this place of the file ``path``."""
        return Diagnostic(path, self.line, self.column, Severity.ERROR, message, hint)

    def warning(self, path: str, message: str, hint: str = "") -> Diagnostic:
        """Return a warning at this place of the file ``path``."""
        return Diagnostic(path, self.line, self.column, Severity.WARNING, message, hint)


START: Final = Position()
"""The first character of a file."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest of the ``known`` words, or an empty string."""
    import difflib  # noqa: PLC0415 - few builds have anything to suggest

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{near[0]}'?" if near else ""


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Tell whether any of the diagnostics ends the build."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
