"""Fields of JSON: what a newsroom has not told is left out."""

from typing import Any


def without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields without those that are None, an empty text or an empty list."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
