"""Whether JSON-LD says only what the vocabulary of schema.org lets it say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from schema_org.registry import CLASS_METADATA, DATATYPES, PROPERTY_BY_SCHEMA, ancestry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)")
ADDRESS: Final = re.compile(r"https?://\S+")


def faults(value: object, where: str = "") -> Iterator[str]:
    """Yield what the vocabulary does not know, or does not put there.

    Args:
        value: JSON-LD: a node, a list, or a plain value.
        where: The name of the property that holds it, for the messages.
    """
    if isinstance(value, list):
        for part in value:
            yield from faults(part, where)
    elif isinstance(value, dict):
        yield from _node_faults(value, where)


def _node_faults(node: dict[str, Any], where: str) -> Iterator[str]:
    kind = node.get("@type", "")
    known = CLASS_METADATA.get(kind)
    if known is None or known.superseded_by:
        yield f"{where}: no type '{kind}'"
        return
    for name, value in node.items():
        if name.startswith("@"):
            continue
        found = PROPERTY_BY_SCHEMA.get(name)
        if found is None or found.superseded_by:
            yield f"{kind}: no property '{name}'"
        elif not _wider(kind).intersection(found.domains):
            yield f"{kind} has no '{name}'"
        else:
            for each in value if isinstance(value, list) else [value]:
                if not _fits(each, found.ranges):
                    yield f"{kind}.{name} is no {each!r}"
            yield from faults(value, f"{kind}.{name}")


def _wider(kind: str) -> set[str]:
    return {kind, *ancestry(kind)} if kind in CLASS_METADATA else set()


def _fits(value: object, ranges: Iterable[str]) -> bool:
    """Tell whether a value is one that a property may have."""
    if isinstance(value, dict):
        return not _wider(value.get("@type", "")).isdisjoint(ranges)
    return any(wide in ranges for kind in _kinds(value) for wide in (kind, *DATATYPES[kind]))


def _kinds(value: object) -> Iterator[str]:
    """Yield the data types that a plain value may be read as."""
    if isinstance(value, bool):
        yield "Boolean"
    elif isinstance(value, int):
        yield "Integer"
    elif isinstance(value, str):
        yield "Text"
        for kind, form in (("Date", DAY), ("DateTime", TIME), ("URL", ADDRESS)):
            if form.fullmatch(value):
                yield kind
