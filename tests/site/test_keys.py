import subprocess
import sys

import pytest

from briefgen.config import SiteConfig
from briefgen.site import keys
from briefgen.site.keys import SHAPING, code_key, config_key, entries_key, key
from briefgen.site.model import Site
from tests.values import replace


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "bc"), ("ab", "c")),
        (("a", ""), ("a",)),
        (("a", "b"), ("b", "a")),
        (("a', 'b",), ("a", "b")),
        ((), ("",)),
    ],
)
def test_parts_keep_apart(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert key(*one) != key(*other)
    assert key(*one) == key(*one)


def test_a_key_is_half_a_sha256_whatever_the_text() -> None:
    assert len(key("\ud800", "\x00")) == len(code_key()) == 32


def test_every_setting_is_in_the_configuration_key() -> None:
    config = SiteConfig(title="Fjord Wire", extra={"colour": "blue"})
    assert config_key(config) == config_key(
        SiteConfig(title="Fjord Wire", extra={"colour": "blue"})
    )
    assert config_key(config) != config_key(replace(config, feed_size=3))
    assert config_key(config) != config_key(replace(config, extra={"colour": "red"}))


def test_a_link_that_leads_elsewhere_changes_the_key(site: Site) -> None:
    moved = replace(site, targets={"content/bridges.md": {"../2021/ferry.md": "briefs/boat.html"}})
    assert entries_key(site, site.entries) != entries_key(moved, moved.entries)
    assert entries_key(site, site.entries[1:]) == entries_key(moved, moved.entries[1:])


NEVER_PRINTED = {
    *("diagnostics", "cache/store", "cache/versions", "content/hidden"),
    "reading/textfile",  # says which names a file may have
}
IMPORTED = """
import pathlib, pkgutil, sys, briefgen.site
for found in pkgutil.iter_modules(briefgen.site.__path__, "briefgen.site."):
    __import__(found.name)
root = pathlib.Path(briefgen.__file__).parent
files = (getattr(module, "__file__", "") for name, module in sys.modules.items()
         if name.startswith("briefgen."))
print(*sorted(pathlib.Path(file).relative_to(root).as_posix() for file in files))
"""


def test_all_code_that_the_pages_are_made_with_is_in_their_keys() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True
    )
    modules = [file.removesuffix(".py") for file in ran.stdout.split()]
    assert "site/weave" in modules
    shaping = tuple(place.removesuffix(".py") for place in SHAPING)
    assert [
        module
        for module in modules
        if not module.startswith(shaping)
        and module not in NEVER_PRINTED
        and not module.endswith("__init__")
    ] == []


def test_the_keys_know_the_versions_of_what_prints_and_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = code_key()
    monkeypatch.setattr(keys, "package_versions", lambda *names: f"{names} 0.1")
    assert code_key() != before
