"""Web addresses that stand bare in a text."""

import re

import pytest

from briefgen.content.addresses import without_behind
from briefgen.content.markdown import parse_body
from briefgen.diagnostics import Position


def linked(source: str) -> list[tuple[str, str]]:
    """Return the target and the words of each link of a body."""
    body, faults = parse_body(source, "a.md", plain=False)
    assert faults == []
    return re.findall(r'<a href="([^"]*)">(.*?)</a>', body.html)


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        ("See https://desk.example/a_b_c for more.", ["https://desk.example/a_b_c"]),
        ("It is at https://desk.example.", ["https://desk.example"]),
        ("(https://desk.example/town_(north))", ["https://desk.example/town_(north)"]),
        ("**https://desk.example/q**", ["https://desk.example/q"]),
        ("“https://desk.example/q”", ["https://desk.example/q"]),
        ("| a |\n|---|\n| http://desk.example:80/?q=1#f |", ["http://desk.example:80/?q=1#f"]),
        ("https://desk.example/ü", ["https://desk.example/ü"]),
    ],
)
def test_a_bare_address_is_a_link(source: str, addresses: list[str]) -> None:
    assert linked(source) == [(address, address) for address in addresses]


@pytest.mark.parametrize(
    "source",
    [
        "Run `https://desk.example`.",
        "    https://desk.example in a code block",
        "<code>https://desk.example</code>",
        "an https://intranet, a git+https://desk.example, a wss://desk.example",
        "![A bridge](https://desk.example/bridge.png)",
        "[1]: https://desk.example",
    ],
)
def test_an_address_in_code_and_of_another_kind_is_none(source: str) -> None:
    assert linked(source) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("[https://desk.example](https://other.example)", "https://other.example"),
        ("[see *https://desk.example*](https://other.example)", "https://other.example"),
        ("<https://desk.example>", "https://desk.example"),
        ('<a href="https://other.example">https://desk.example</a>', "https://other.example"),
    ],
)
def test_no_link_stands_in_a_link(source: str, target: str) -> None:
    assert [to for to, _ in linked(source)] == [target]


def test_an_address_behind_a_raw_link_is_one_again() -> None:
    source = '<a href="https://one.example">one</a> and https://two.example'
    assert [to for to, _ in linked(source)] == ["https://one.example", "https://two.example"]


def test_an_ampersand_is_written_once() -> None:
    body, _ = parse_body("https://desk.example/?a=1&b=2", "a.md", plain=False)
    assert body.links[0].target == "https://desk.example/?a=1&b=2"
    assert body.text == "https://desk.example/?a=1&b=2"


@pytest.mark.parametrize(
    ("source", "html"),
    [
        (
            "See https://desk.example/?a=1&b=<2>.",
            "See [https://desk.example/?a=1&amp;b=]&lt;2&gt;.",
        ),
        ('"https://desk.example/a_b" & more', '"[https://desk.example/a_b]" &amp; more'),
        ("(http://desk.example).", "([http://desk.example])."),
        (
            "javascript://desk.example and desk.example",
            "javascript://desk.example and desk.example",
        ),
    ],
)
def test_a_bare_address_of_plain_text_is_a_link(source: str, html: str) -> None:
    body, faults = parse_body(source, "a.txt", plain=True)
    shown = re.sub(r"\[(.*?)\]", r'<a href="\1">\1</a>', html)
    assert (body.html, faults) == (f"<p>{shown}</p>", [])
    assert body.text == source


def test_a_link_of_plain_text_has_its_place() -> None:
    body, _ = parse_body("One.\n\nSee https://desk.example/x", "a.txt", plain=True)
    (link,) = body.links
    assert (link.target, link.at) == ("https://desk.example/x", Position(3, 5))


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://a.example/x).", "https://a.example/x"),
        ("https://a.example/(x)", "https://a.example/(x)"),
        ("https://a.example/(x))", "https://a.example/(x)"),
        ("https://a.example/x&quot;", "https://a.example/x"),
        ("https://a.example/x;", "https://a.example/x"),
        ("https://a.example/" + ")" * 100_000, "https://a.example/"),
    ],
    ids=range(6),
)
def test_what_ends_the_sentence_is_no_part_of_an_address(written: str, address: str) -> None:
    assert without_behind(written) == address
