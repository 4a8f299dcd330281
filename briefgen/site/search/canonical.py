"""Pagefind's files in one order: the same briefs give the same bytes.

Pagefind lists filters, and the values of each, in an order that changes from run to run; all else
that it writes stays the same. Its files are CBOR (RFC 8949) behind a mark, compressed; each has a
name that is made of its content, by which the others call it.
"""

import gzip
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

ENTRY: Final = "pagefind-entry.json"
MARK: Final = b"pagefind_dcd"
PROGRAMS: Final = ("pagefind.js", "pagefind-worker.js")
"""What the search page loads; the other scripts and styles, Pagefind's own look, are left out."""
PARTS: Final = ("fragment/", "index/")
"""Where the files lie that are the same in every run."""


class UnknownFormError(ValueError):
    """These are no files of a version of Pagefind whose form is known."""


def canonical(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of an index that a search needs, in one order.

    Args:
        files: What Pagefind wrote for one language, by path in its folder.

    Raises:
        UnknownFormError: They have another form than that of Pagefind 1.5.
    """
    try:
        (language, entry), *others = json.loads(files[ENTRY])["languages"].items()
        meta = _unpacked(files[f"pagefind.{entry['hash']}.pf_meta"])
        version, pages, chunks, filters, *rest = meta
        kept = {path: files[path] for path in (*PROGRAMS, _engine(entry["wasm"]))}
        ordered = []
        for name, hashed in sorted(filters):
            label, values = _unpacked(files[f"filter/{hashed}.pf_filter"])
            new, data = _packed(language, [label, sorted(values)])
            ordered.append([name, new])
            kept[f"filter/{new}.pf_filter"] = data
    except (KeyError, TypeError, ValueError, OSError) as error:
        raise UnknownFormError(f"unknown form: {error!r}") from error
    if others:
        raise UnknownFormError("an index of more than one language")
    hashed, data = _packed(language, [version, pages, chunks, ordered, *rest])
    kept[f"pagefind.{hashed}.pf_meta"] = data
    told = json.loads(files[ENTRY])
    told["languages"][language]["hash"] = hashed
    kept[ENTRY] = json.dumps(told, separators=(",", ":"), sort_keys=True).encode()
    return kept | {path: data for path, data in files.items() if path.startswith(PARTS)}


def _engine(name: str | None) -> str:
    """Return the file of the program that knows a language, or of the one that knows none."""
    return f"wasm.{name or 'unknown'}.pagefind"


def _unpacked(data: bytes) -> Any:  # noqa: ANN401 - whatever CBOR holds
    import cbor2  # noqa: PLC0415 - only where an index is made

    plain = gzip.decompress(data)
    if not plain.startswith(MARK):
        raise ValueError("the mark is missing")
    try:
        return cbor2.loads(plain.removeprefix(MARK))
    except cbor2.CBORDecodeError as error:
        raise ValueError(str(error)) from error


def _packed(language: str, value: object) -> tuple[str, bytes]:
    """Return a value's name, which is made of its content, and its file."""
    import cbor2  # noqa: PLC0415 - likewise

    plain = cbor2.dumps(value)
    return f"{language}_{sha256(plain).hexdigest()[:10]}", gzip.compress(MARK + plain, mtime=0)
