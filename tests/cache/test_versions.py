"""What versions of code and packages shape a result."""

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefgen.cache import versions
from briefgen.cache.versions import code_digest, package_versions


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a small package, whose code is asked for from now on."""
    for name in ("dates/rules.py", "dates/tables/months.yaml", "words.py"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"# {name}\n", encoding="utf-8")
    monkeypatch.setattr(versions, "PACKAGE", tmp_path)
    return tmp_path


def digest(*places: str) -> str:
    """Return a digest as a process makes it that begins now."""
    versions.code_digest.cache_clear()
    versions.file_digest.cache_clear()
    return code_digest(*places)


def test_contents_and_names_count_and_times_do_not(package: Path) -> None:
    before = digest("dates")
    os.utime(package / "dates/rules.py", (1, 1))
    assert digest("dates") == before
    (package / "dates/tables/months.yaml").write_text("- Ventôse\n", encoding="utf-8")
    changed = digest("dates")
    assert changed != before
    (package / "dates/rules.py").rename(package / "dates/all_rules.py")
    assert digest("dates") not in {before, changed}


def test_another_python_has_other_tables_of_characters(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest("dates")
    later = SimpleNamespace(version_info=SimpleNamespace(major=3, minor=99))
    monkeypatch.setattr(versions, "sys", later)
    assert package.is_dir()
    assert digest("dates") != before


def test_only_the_places_asked_for_count(package: Path) -> None:
    before = digest("dates"), digest("dates", "words.py")
    (package / "words.py").write_text("# more\n", encoding="utf-8")
    assert digest("dates") == before[0]
    assert digest("dates", "words.py") != before[1]


def test_what_is_compiled_and_the_knowledge_base_are_no_code(package: Path) -> None:
    before = digest("dates")
    (package / "dates/rules.cpython-311.pyc").write_bytes(b"compiled")
    (package / "dates/knowledge.db").write_bytes(b"SQLite format 3")
    assert digest("dates") == before


def test_versions_are_those_of_the_packages_that_are_imported() -> None:
    told = package_versions("python-slugify", "jinja2", "no-such-package")
    assert told == f"python-slugify={version('python-slugify')} jinja2={version('jinja2')}"


def test_of_two_releases_on_the_path_the_first_is_imported(tmp_path: Path) -> None:
    for folder, release in (("one", "2.0"), ("two", "3.0")):
        (tmp_path / folder / f"ferry_times-{release}.dist-info").mkdir(parents=True)
    code = """
import sys
sys.path[:0] = sys.argv[1:]
from briefgen.cache.versions import package_versions
print(package_versions("ferry-times"))
"""
    path = (str(tmp_path / "one"), str(tmp_path / "two"))
    told = subprocess.run([sys.executable, "-c", code, *path], capture_output=True, check=True)
    assert told.stdout.strip() == b"ferry-times=2.0"
