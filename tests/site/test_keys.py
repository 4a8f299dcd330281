from dataclasses import replace

import pytest

from briefgen.config import SiteConfig
from briefgen.site.keys import code_key, config_key, entries_key, key
from briefgen.site.model import Site


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


def test_a_key_is_a_sha256_whatever_the_text() -> None:
    assert len(key("\ud800", "\x00")) == len(code_key()) == 64


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
