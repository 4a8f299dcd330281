"""YAML keeps its words and knows where they stand; text files are decoded."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.diagnostics import Position
from briefgen.reading import yamlfile
from briefgen.reading.textfile import decode
from briefgen.reading.yamlfile import MOST_TOLD, Plain, read_yaml


def test_values_are_text_as_written_and_none() -> None:
    document, faults = read_yaml("a: 1984\nb: no\nc: ~\nd: [2025-03-01, 'null', 1_0]\ne:", "f.yaml")
    assert faults == []
    assert document is not None
    assert document.value == {
        "a": "1984",
        "b": "no",
        "c": None,
        "d": ["2025-03-01", "null", "1_0"],
        "e": None,
    }


def test_text_without_quotes_is_told_from_text_with() -> None:
    document, _ = read_yaml("[1, '1', \"1\"]", "f.yaml")
    assert document is not None
    assert [isinstance(each, Plain) for each in document.value] == [True, False, False]


def test_positions_of_keys_and_values() -> None:
    text = "a: 1\nb:\n  - {c: 2, d: é, e: 3}\n  - |\n    long\nf:\n"
    document, _ = read_yaml(text, "f.yaml", first_line=10)
    assert document is not None
    positions = document.positions
    assert positions.value("a") == Position(10, 4)
    assert positions.key("b", 0, "e") == Position(12, 18)
    assert positions.value("b", 0, "e") == Position(12, 21)
    assert positions.value("b", 1) == positions.key("b", 1) == Position(13, 5)
    assert positions.value("f") == positions.key("f") == Position(15, 1)
    assert positions.value("b", 0, "missing") == Position(12, 5)
    assert positions.value("missing") == Position(10, 1)


def test_a_duplicate_keeps_its_first_value_and_its_own_faults_are_told() -> None:
    document, faults = read_yaml("a: 1\na: {b: &x 2, b: 3}\n", "f.yaml")
    assert document is not None
    assert document.value == {"a": "1"}
    assert [str(each) for each in faults] == [
        "f.yaml:2:1: error: duplicate key 'a'; the first stands on line 1",
        (
            "f.yaml:2:8: error: '&x' is a YAML anchor, and these are not allowed; "
            "remove it, or put the text in quotes"
        ),
        "f.yaml:2:14: error: duplicate key 'b'; the first stands on line 2",
    ]


def test_a_second_document_is_an_error() -> None:
    document, faults = read_yaml("a: 1\n---\nb: 2\n", "f.yaml")
    assert document is None
    assert [str(each) for each in faults] == [
        "f.yaml:2:1: error: a second YAML document starts here; remove the line"
    ]


def test_keys_are_text() -> None:
    _, faults = read_yaml("~: 1\n[a]: 2\n? {b: c}\n: 3\n", "f.yaml")
    assert [(each.line, each.message) for each in faults] == [
        (1, "a key must be text"),
        (2, "a key must be text, and here stands a list or a map"),
        (3, "a key must be text, and here stands a list or a map"),
    ]


FAULTY = (
    "title: Ice: the end",
    "a: 1\n  b: 2",
    "a:\n\tb: 1",
    "a: @b",
    "a: 'b",
    'a: "b" c',
    "a: [b, c\nd: e",
    "a: 1\nb c\nd: 2",
    'a: "\\q"',
    "  a: 1\nb: 2",
    "- a\nb: c",
)


@pytest.mark.parametrize("text", FAULTY)
def test_without_libyaml_the_messages_are_the_same(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, with_libyaml = read_yaml(text, "f.yaml")
    monkeypatch.setattr(yamlfile, "_LOADER", yaml.SafeLoader)
    _, without = read_yaml(text, "f.yaml")
    assert len(with_libyaml) == 1
    assert [(each.line, each.message, each.hint) for each in without] == [
        (each.line, each.message, each.hint) for each in with_libyaml
    ]


@settings(derandomize=True, max_examples=300, deadline=None)
@given(text=st.text(alphabet="ab:-#'\"[]{},|>&*!%@`?~ \n\t\\é", max_size=30))
def test_any_text_is_a_document_or_has_faults(text: str) -> None:
    document, faults = read_yaml(text, "f.yaml")
    assert document is not None or faults
    assert all(1 <= each.line <= text.count("\n") + 2 for each in faults)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        (b"\xef\xbb\xbfa", "a"),
        ("é 北\U0001f680\t\u200d".encode(), "é 北\U0001f680\t\u200d"),
    ],
)
def test_decoded_text(data: bytes, text: str) -> None:
    assert decode(data, "a.md") == (text, [])


def test_invisible_characters_are_replaced_and_each_is_told() -> None:
    text, faults = decode("a\0b\r\n\u2028 \x85\n\n\ufffe".encode(), "a.md")
    assert text == "a\ufffdb\n\ufffd \ufffd\n\n\ufffd"
    assert [str(each) for each in faults] == [
        f"a.md:{place}: error: an invisible character stands here: {name}; delete it"
        for place, name in [
            ("1:2", "U+0000"),
            ("2:1", "U+2028"),
            ("2:3", "U+0085"),
            ("4:1", "U+FFFE"),
        ]
    ]


def test_a_file_made_of_aliases_is_not_read_to_its_end() -> None:
    document, faults = read_yaml("a: &a [1]\nb: [" + "*a, " * 1000 + "]\n", "a.yaml")
    assert document is None
    assert len(faults) == MOST_TOLD
    document, faults = read_yaml("a: &a [1]\nb: [*a]\nb: 2\n", "a.yaml")
    assert [each.line for each in faults] == [1, 2, 3]


def test_of_a_binary_file_not_everything_is_told() -> None:
    text, faults = decode(bytes(1000), "a.md")
    assert text == "\ufffd" * 1000
    assert len(faults) == 20


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"\xff", "1:1"), (b"a\r\n\xc3\xa9\xe9", "2:2"), (b"\xef\xbb\xbfab\xc3", "1:3")],
)
def test_bytes_that_are_no_utf8(data: bytes, place: str) -> None:
    text, faults = decode(data, "a.md")
    assert text is None
    assert str(faults[0]).startswith(f"a.md:{place}: error: the byte 0x")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_is_told_as_such(encoding: str) -> None:
    text, faults = decode("---\ntitle: Ice melts\n".encode(encoding), "a.md")
    assert text is None
    assert [str(each) for each in faults] == [
        "a.md:1:1: error: the file is in the encoding UTF-16; save it with the encoding UTF-8"
    ]


def test_a_file_may_have_two_mebibytes() -> None:
    assert decode(b"a" * 2 * 2**20, "a.md")[1] == []
    assert [str(each) for each in decode(b"a" * (2 * 2**20 + 1), "a.md")[1]] == [
        "a.md:1:1: error: the file has 2,097,153 bytes; at most 2,097,152 are read"
    ]
