"""A file of the theme that is read as text, and the error that one of them is faulty."""

from msgspec import Struct

from briefgen.diagnostics import Diagnostic

OWN_FOLDER = "templates"
"""The newsroom's folder of its own theme's files."""
SHIPPED_FOLDER = "briefgen/templates"
"""How diagnostics call the shipped theme's folder, wherever briefgen is installed."""


class ThemeError(Exception):
    """Something is wrong with a file of the theme; ``diagnostic`` says what and where."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic


class Source(Struct, frozen=True):
    """A template's or a catalogue's text, and its file as diagnostics name it."""

    text: str
    path: str

    @property
    def own(self) -> bool:
        """Whether it is the newsroom's own, and not a shipped one."""
        return self.path.startswith(f"{OWN_FOLDER}/")
