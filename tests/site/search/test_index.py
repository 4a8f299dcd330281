"""The search index: made by Pagefind itself, kept, and made anew only when it must be."""

from __future__ import annotations

import gzip
import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from briefgen.cache.store import BeginAgainError
from briefgen.site.search import index, making
from briefgen.site.search.index import LISTING, SearchIndex, search_index
from tests.site.search.test_records import entry
from tests.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefgen.site.model import Entry

BRIEFS = tuple(
    replace(entry(f"Brief {number}", tags), slug=f"brief-{number}", text=f"words {number}")
    for number, tags in enumerate([("roads", "moon"), ("moon",), ("rails", "roads"), ()])
)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows with each run of Pagefind."""
    runs: list[object] = []
    run = making.run_pagefind

    def counted(records: Path, made: Path, language: str) -> None:
        runs.append(language)
        run(records, made, language)

    monkeypatch.setattr(making, "run_pagefind", counted)
    return runs


def make(state: Path, briefs: Sequence[Entry] = BRIEFS, language: str = "en-US") -> SearchIndex:
    return search_index(briefs, language, lambda brief: f"Text of {brief.slug}.", state)


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def contents(found: SearchIndex) -> dict[str, bytes]:
    return {page.path: page.render() for page in found.pages()}


def test_the_same_briefs_give_the_same_bytes(tmp_path: Path) -> None:
    first, *others = (contents(make(tmp_path / f"{number}")) for number in range(4))
    assert others == [first] * 3


def test_every_brief_has_a_fragment_with_its_path_text_and_headline(tmp_path: Path) -> None:
    files = contents(make(tmp_path))

    fragments = [
        json.loads(gzip.decompress(data).removeprefix(b"pagefind_dcd"))
        for path, data in files.items()
        if path.startswith("pagefind/fragment/")
    ]
    assert sorted((each["url"], each["meta"]["title"], each["content"]) for each in fragments) == [
        (f"/briefs/brief-{number}.html", f"Brief {number}", f"Text of brief-{number}.")
        for number in range(4)
    ]


def test_records_are_asked_anew_when_a_story_or_a_tag_is_another(tmp_path: Path) -> None:
    kept: dict[str, Sequence[str]] = {}
    asked: list[str] = []

    def remembered(name: str, key: str, make: Callable[[], Sequence[str]]) -> Sequence[str]:
        if key not in kept:
            asked.append(name)
            kept[key] = make()
        return kept[key]

    def index_of(entries: Sequence[Entry]) -> SearchIndex:
        return search_index(
            entries, "en", lambda entry: f"Text of {entry.slug}.", tmp_path, remembered=remembered
        )

    first = index_of(BRIEFS)
    assert index_of([replace(each, digest="corrected") for each in BRIEFS]) == first
    assert asked == ["search"]
    retold = replace(BRIEFS[0], story="another", title="Another")
    assert index_of([retold, *BRIEFS[1:]]) != first
    assert index_of([replace(BRIEFS[0], tags=("sea",)), *BRIEFS[1:]]) != first
    assert asked == ["search"] * 3


def test_an_index_is_kept_until_a_record_is_another(tmp_path: Path, made: list[object]) -> None:
    first = make(tmp_path)
    assert make(tmp_path, [replace(each, digest="corrected") for each in BRIEFS]) == first
    assert len(made) == 1

    fewer = make(tmp_path, BRIEFS[1:])
    assert len(made) == 2
    assert len(fewer.files) < len(first.files)
    assert make(tmp_path) == first


def test_a_damaged_index_is_made_anew(tmp_path: Path, made: list[object]) -> None:
    first = make(tmp_path)
    for name in (LISTING, next(iter(first.files))):
        (first.folder / name).unlink()
        assert contents(make(tmp_path)) == contents(first)
    (first.folder / LISTING).write_text("[]", encoding="utf-8")
    assert make(tmp_path) == first
    assert len(made) == 4


def test_what_another_index_has_too_is_not_written_again(tmp_path: Path) -> None:
    first = make(tmp_path)
    written = {name: (first.folder / name).stat().st_mtime_ns for name in first.files}
    retold = make(tmp_path, [replace(BRIEFS[0], title="Retold", story="retold"), *BRIEFS[1:]])
    kept = {
        name
        for name, time in written.items()
        if name in retold.files and (retold.folder / name).stat().st_mtime_ns == time
    }
    assert len([name for name in kept if name.startswith("fragment/")]) == len(BRIEFS) - 1
    lying = {path.relative_to(tmp_path / "search").as_posix() for path in files_below(tmp_path)}
    assert lying == {*retold.files, LISTING}


def test_a_file_of_a_kept_index_that_is_damaged_is_written_again(tmp_path: Path) -> None:
    first = make(tmp_path)
    name = next(name for name in first.files if name.startswith("fragment/"))
    (first.folder / name).write_bytes(b"half of")
    (first.folder / LISTING).unlink()  # as after a kill
    assert make(tmp_path) == first
    assert (first.folder / name).read_bytes() != b"half of"


def test_the_language_is_that_of_the_site(tmp_path: Path) -> None:
    files = make(tmp_path, language="de-AT").files
    assert {"wasm.de.pagefind"} == {name for name in files if name.startswith("wasm")}


def test_a_language_that_pagefind_does_not_know_is_searched_as_it_is(tmp_path: Path) -> None:
    assert make(tmp_path, language="qya").ready


def test_no_index_is_made_of_nothing_or_where_nothing_is_written(
    tmp_path: Path, made: list[object]
) -> None:
    assert make(tmp_path, ()) == SearchIndex()
    checked = search_index(BRIEFS, "en", lambda _: "", tmp_path, write=False)
    assert checked == SearchIndex(ready=True)
    assert made == []


def test_without_pagefind_the_site_has_no_search_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "package_versions", lambda *_: "")
    found = make(tmp_path)

    assert not found.ready
    assert found.note.startswith("the site has no search: Pagefind is not installed")


def raising(error: Exception) -> Callable[..., None]:
    def run(*_: object) -> None:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (subprocess.CalledProcessError(1, "pagefind", stderr="Error: no\nmemory"), "no memory"),
        (FileNotFoundError("no program"), "no program"),
        (PermissionError("may not run"), "may not run"),
        (ImportError("no module"), "no module"),
    ],
)
def test_where_pagefind_fails_the_site_has_no_search_and_says_why(
    error: Exception, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "run_pagefind", raising(error))
    found = make(tmp_path)

    assert not found.ready
    assert told in found.note


def test_a_damaged_file_is_not_published_and_the_next_index_is_whole(tmp_path: Path) -> None:
    first = make(tmp_path)
    whole = contents(first)
    name = next(name for name in first.files if name.startswith("fragment/"))
    (first.folder / name).write_bytes(b"half of")
    with pytest.raises(BeginAgainError, match=name):
        contents(make(tmp_path))
    assert contents(make(tmp_path)) == whole
