"""What a build tells whoever asked for it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from briefgen.diagnostics import Diagnostic, Severity, has_errors


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A brief that is not published: its file, and what it is ("a draft", "a brief dated ...")."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a build or a check.

    Attributes:
        diagnostics: Everything that is wrong, sorted by place.
        briefs: How many briefs are published.
        held_back: Those that are not.
        written: How many files of the site were made anew.
        unchanged: How many stayed as they were.
        removed: How many of the last build's files went.
        gone: The pages of briefs among these, a phrase each: the path, and what became of it.
        notes: What else the newsroom should know, a sentence each.
    """

    diagnostics: tuple[Diagnostic, ...] = ()
    briefs: int = 0
    held_back: tuple[HeldBack, ...] = ()
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    gone: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether an error ended the build."""
        return has_errors(self.diagnostics)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What ended the build."""
        return tuple(each for each in self.diagnostics if each.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What did not."""
        return tuple(each for each in self.diagnostics if each.severity is not Severity.ERROR)

    def repeated(self) -> Report:
        """Return the report of a build that had nothing to do after this one."""
        return replace(self, written=0, unchanged=self.written + self.unchanged, removed=0, gone=())

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Report:
        """Return the report that :meth:`to_json` made plain values of.

        Raises:
            KeyError, TypeError, ValueError: These are not the values of a report.
        """
        diagnostics = tuple(
            Diagnostic(**{**diagnostic, "severity": Severity(diagnostic["severity"])})
            for diagnostic in values.pop("diagnostics")
        )
        held_back = tuple(HeldBack(**brief) for brief in values.pop("held_back"))
        gone, notes = tuple(values.pop("gone")), tuple(values.pop("notes"))
        return cls(diagnostics=diagnostics, held_back=held_back, gone=gone, notes=notes, **values)
