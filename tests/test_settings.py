"""briefgen.yaml becomes a SiteConfig, or every fault in it is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.config import AnnotationConfig, Publisher, SiteConfig
from briefgen.settings import load_config


def test_a_title_is_enough() -> None:
    assert load_config("briefgen.yaml", b"title: 1984\n") == (SiteConfig("1984"), [])


def test_everything_can_be_set() -> None:
    data = b"""\
title: The Daily Planet
description: News of a great city
language: en-US
timezone: America/New_York
base_url: https://planet.example/news
publisher: {name: Planet Ltd, url: https://planet.example, logo: media/l.png, email: a@b.example}
corrections_policy: https://planet.example/policy
briefs_per_page: 10
feed_size: 5
annotation: {figures: no}
search: no
extra: {colour: blue, columns: 3}
"""
    assert load_config("briefgen.yaml", data) == (
        SiteConfig(
            title="The Daily Planet",
            description="News of a great city",
            language="en-US",
            timezone="America/New_York",
            base_url="https://planet.example/news/",
            publisher=Publisher(
                "Planet Ltd", "https://planet.example", "media/l.png", "a@b.example"
            ),
            corrections_policy="https://planet.example/policy",
            briefs_per_page=10,
            feed_size=5,
            annotation=AnnotationConfig(figures=False),
            search=False,
            extra={"colour": "blue", "columns": 3},
        ),
        [],
    )


def test_a_custom_domain_says_where_the_site_is() -> None:
    config, _ = load_config("briefgen.yaml", b"title: P\ncname: www.planet.example\n")
    assert config is not None
    assert config.base_url == "https://www.planet.example/"


def test_a_custom_domain_elsewhere_is_a_warning() -> None:
    data = b"title: P\ncname: planet.example\nbase_url: https://p.github.example/x/\n"
    config, diagnostics = load_config("briefgen.yaml", data)
    assert config is not None
    assert [str(each) for each in diagnostics] == [
        (
            "briefgen.yaml:3:11: warning: base_url: its host is 'p.github.example', "
            "while the cname is 'planet.example'"
        )
    ]


WRONG = {
    "titel: P": (
        "1:1: error: title is missing\n1:1: error: unknown key 'titel'; did you mean 'title'?"
    ),
    "": "1:1: error: title is missing",
    "- title": "1:1: error: the file must be a map of keys and values, not a list",
    "title: P\nbase_url: planet.example": (
        "2:11: error: base_url: 'planet.example' is no address; "
        "write one that starts with http:, https:"
    ),
    "title: P\nbase_url: https://planet.example/?a": (
        "2:11: error: base_url: 'https://planet.example/?a' is not where a site can be; "
        "write it without ?, # or user, such as https://news.example/"
    ),
    "title: P\nbase_url: https://planet.example/news/index.html": (
        "2:11: error: base_url: 'https://planet.example/news/index.html' is a page, "
        "and not the folder of a site; write https://planet.example/news/"
    ),
    "title: P\nbase_url: 'javascript:alert(1)'": (
        "2:11: error: base_url: an address may not start with javascript:; "
        "write one that starts with http:, https:"
    ),
    "title: P\ncname: https://planet.example/": (
        "2:8: error: cname: 'https://planet.example/' is no host name; "
        "write it in small letters, without https:// and without a path: news.example.org"
    ),
    "title: P\ntimezone: Europe/Berln": (
        "2:11: error: timezone: 'Europe/Berln' is no time zone; did you mean 'Europe/Berlin'?"
    ),
    "title: P\ntimezone: CEST": (  # which "EST" is near to
        "2:11: error: timezone: 'CEST' is no time zone; "
        "write that of a place, such as Europe/Berlin"
    ),
    "title: P\ntimezone: ../../etc/passwd": (
        "2:11: error: timezone: '../../etc/passwd' is no time zone; "
        "write that of a place, such as Europe/Berlin"
    ),
    "title: P\ntimezone: Factory": (
        "2:11: error: timezone: 'Factory' is no time zone; "
        "write that of a place, such as Europe/Berlin"
    ),
    "title: P\ntimezone: localtime": (
        "2:11: error: timezone: 'localtime' is no time zone; "
        "write that of a place, such as Europe/Berlin"
    ),
    "title: P\nlanguage: en_US": (
        "2:11: error: language: 'en_US' is no language tag; "
        "write one such as en, de or pt-BR (BCP 47)"
    ),
    "title: P\nfeed_size: 0": "2:12: error: feed_size: '0' must be 1 or more",
    "title: P\nfeed_size: ten": "2:12: error: feed_size: 'ten' is not a whole number",
    "title: P\nannotation: {qotes: no}": (
        "2:14: error: unknown key 'qotes'; did you mean 'quotes'?"
    ),
    "title: P\nannotation: {model: ../x}": (
        "2:21: error: model: '../x' is no spaCy pipeline; write one such as en_core_web_trf"
    ),
    "title: P\npublisher: {logo: ../l.png, email: me}": (
        "2:19: error: logo: '../l.png' leaves the folder content/; "
        "write a path from content/, such as media/logo.png, or a web address\n"
        "2:36: error: email: 'me' is no mail address; write one such as desk@example.org"
    ),
    "title: <b>P</b>": (
        "1:8: error: title: the tag <b> stands in plain text; remove it; HTML goes in the body"
    ),
}


@pytest.mark.parametrize(("text", "expected"), WRONG.items(), ids=WRONG)
def test_what_is_wrong(text: str, expected: str) -> None:
    config, diagnostics = load_config("briefgen.yaml", text.encode())
    assert config is None
    assert [str(each) for each in diagnostics] == [
        f"briefgen.yaml:{line}" for line in expected.split("\n")
    ]


@settings(derandomize=True, max_examples=150, deadline=None)
@given(data=st.binary(max_size=80) | st.text(max_size=80).map(lambda text: text.encode()))
def test_any_bytes_are_a_configuration_or_have_errors(data: bytes) -> None:
    config, diagnostics = load_config("briefgen.yaml", data)
    assert (config is None) == any(each.severity == "error" for each in diagnostics)
