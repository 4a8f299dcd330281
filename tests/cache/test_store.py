"""Values by content-addressed keys."""

from datetime import datetime
from pathlib import Path

import pytest

from briefgen.annotate.model import Annotations, Date, DateType, Span
from briefgen.cache import store as cache_module
from briefgen.cache.store import Cache, digest, remove_cache

MONDAY = Annotations(dates=(Date(Span(3, 9), DateType.DATE, "2025-03-03"),))


def test_a_value_comes_back_as_it_was(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put("annotations", "key", MONDAY)
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.get("annotations", "key", Annotations) == MONDAY
        assert cache.has("annotations", "key")
        assert cache.get("annotations", "other", Annotations) is None
        assert cache.get("text", "key", str) is None


def test_a_moment_keeps_its_time_zone(tmp_path: Path) -> None:
    # 2 a.m. in Moscow is another day in UTC, and "on Saturday" would be another Saturday.
    moment = datetime.fromisoformat("1957-10-05T02:00:00+03:00")
    with Cache(tmp_path / "cache.db") as cache:
        cache.put("moment", "key", moment)
        kept = cache.get("moment", "key", datetime)
    assert kept is not None
    assert kept.isoformat() == "1957-10-05T02:00:00+03:00"


def test_a_value_of_another_shape_is_none(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put("annotations", "key", "not annotations")
        assert cache.get("annotations", "key", Annotations) is None


@pytest.mark.parametrize("damage", [b"", b"not a database" * 100])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "state" / "cache.db"
    path.parent.mkdir()
    path.write_bytes(damage)
    with Cache(path) as cache:
        cache.put("text", "key", "words")
        assert cache.get("text", "key", str) == "words"


def test_a_whole_value_comes_back_as_it_was(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.get_whole("site", Annotations) is None
        cache.put_whole("site", MONDAY)
        cache.put_whole("../preview", Annotations())
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.get_whole("site", Annotations) == MONDAY
        assert cache.get_whole("../preview", Annotations) == Annotations()
        assert cache.get_whole("site", str) is None


def test_what_a_whole_value_speaks_of_is_kept_before_it(tmp_path: Path) -> None:
    path = tmp_path / "cache.db"
    with Cache(path) as cache, Cache(path) as other:
        cache.put("text", "key", "words")
        assert not other.has("text", "key")
        cache.put_whole("site", MONDAY)
        assert other.get("text", "key", str) == "words"


def test_half_of_a_whole_value_is_none(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put_whole("site", MONDAY)
        (file,) = tmp_path.glob("*.json")
        file.write_bytes(file.read_bytes()[:-9])
        assert cache.get_whole("site", Annotations) is None


def test_whole_values_go_with_the_cache(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put_whole("site", MONDAY)
    remove_cache(tmp_path / "cache.db")
    assert list(tmp_path.iterdir()) == []


def test_what_was_stored_before_an_error_is_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.db")
    cache.put("text", "key", "words")
    cache.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.get("text", "key", str) == "words"


def test_unused_values_are_swept_out_but_for_the_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "KEEP_UNUSED", 3)
    monkeypatch.setattr(cache_module, "KEEP_SWEPT", 2)
    with Cache(tmp_path / "cache.db") as cache:
        for key in "abcd":
            cache.put("text", key, key)
        assert not cache.crowded("text", 1)
        cache.sweep("text", {"a"})
        assert list(cache.keys("text")) == ["a", "b", "c", "d"]
        cache.put("text", "e", "e")
        assert cache.crowded("text", 1)
        cache.sweep("text", {"a"})
        assert list(cache.keys("text")) == ["a", "d", "e"]


def test_a_digest_keeps_its_parts_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("ab", b"c") == digest("ab", "c")
