"""Which files and folders under content/ are left out, by their names."""

from typing import Final

_MARKS: Final = (".", "_")
"""How a hidden name starts."""


def is_hidden(path: str) -> bool:
    """Tell whether a file is hidden, or lies in a folder that is.

    Args:
        path: A normalised path in content/ or in the newsroom's folder, with forward slashes.
    """
    return any(step.startswith(_MARKS) for step in path.split("/"))
