"""Values with some parts changed, be they structs or dataclasses."""

from __future__ import annotations

import dataclasses
from dataclasses import is_dataclass
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")


def replace(value: Value, /, **changes: Any) -> Value:
    """Return a value like another one, but for some of its parts."""
    kind: Any = msgspec.structs if isinstance(value, msgspec.Struct) else dataclasses
    changed: Value = kind.replace(value, **changes)
    return changed


def names(kind: type) -> list[str]:
    """Return the names of a kind's parts, in their order; none where it is made of no parts."""
    if issubclass(kind, msgspec.Struct):
        return list(kind.__struct_fields__)
    return [field.name for field in dataclasses.fields(kind)] if is_dataclass(kind) else []
