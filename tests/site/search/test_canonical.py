"""Pagefind's files in one order."""

from __future__ import annotations

import gzip
import json
from typing import Any

import cbor2
import pytest

from briefgen.site.search.canonical import ENTRY, MARK, UnknownFormError, canonical


def packed(value: object) -> bytes:
    return gzip.compress(MARK + cbor2.dumps(value))


def unpacked(data: bytes) -> Any:
    return cbor2.loads(gzip.decompress(data).removeprefix(MARK))


def written(*, backwards: bool = False) -> dict[str, bytes]:
    """Return files as Pagefind writes them, in one of the orders that it may choose."""
    step = -1 if backwards else 1
    tags = [["moon", [0, 2]], ["roads", [1]]][::step]
    years = [["1969", [0]], ["2021", [1, 2]]][::step]
    filters = [["tag", f"en_t{step}"], ["year", f"en_y{step}"]][::step]
    meta = ["1.5.2", [["en_a", 3]], [["a", "z", "en_i"]], filters, [], ["title"]]
    entry = {"languages": {"en": {"hash": f"en_m{step}", "wasm": "en", "page_count": 3}}}
    return {
        ENTRY: json.dumps({"version": "1.5.2", **entry}).encode(),
        f"pagefind.en_m{step}.pf_meta": packed(meta),
        f"filter/en_t{step}.pf_filter": packed(["tag", tags]),
        f"filter/en_y{step}.pf_filter": packed(["year", years]),
        "fragment/en_a.pf_fragment": b"a",
        "index/en_i.pf_index": b"i",
        "wasm.en.pagefind": b"wasm",
        "wasm.unknown.pagefind": b"wasm for no language",
        "pagefind.js": b"js",
        "pagefind-worker.js": b"js",
        "pagefind-ui.js": b"a look of its own",
    }


def test_the_order_of_filters_and_of_their_values_does_not_matter() -> None:
    assert canonical(written()) == canonical(written(backwards=True))


def test_all_files_are_called_by_their_names() -> None:
    files = canonical(written())

    hashed = json.loads(files[ENTRY])["languages"]["en"]["hash"]
    filters = unpacked(files[f"pagefind.{hashed}.pf_meta"])[3]
    assert {f"filter/{name}.pf_filter" for _, name in filters} < files.keys()
    tags = dict(filters)["tag"]
    assert unpacked(files[f"filter/{tags}.pf_filter"]) == [
        "tag",
        [["moon", [0, 2]], ["roads", [1]]],
    ]


def test_what_no_search_loads_is_left_out() -> None:
    files = canonical(written())

    assert {"pagefind.js", "wasm.en.pagefind", "fragment/en_a.pf_fragment"} <= files.keys()
    assert not {"pagefind-ui.js", "wasm.unknown.pagefind"} & files.keys()


@pytest.mark.parametrize(
    "changed",
    [
        {ENTRY: b"{}"},
        {ENTRY: b'{"languages": {}}'},
        {"pagefind.en_m1.pf_meta": b"no gzip"},
        {"pagefind.en_m1.pf_meta": gzip.compress(b"no mark")},
        {"pagefind.en_m1.pf_meta": gzip.compress(MARK + b"\xff")},
        {"pagefind.en_m1.pf_meta": packed(["2.0.0", {}])},
        {"filter/en_t1.pf_filter": packed("tag")},
    ],
)
def test_another_form_is_told(changed: dict[str, bytes]) -> None:
    with pytest.raises(UnknownFormError):
        canonical(written() | changed)
