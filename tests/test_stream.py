"""The stream: a line in, a line out, and what becomes of lines that are no texts."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.directory import Directory, load_directory
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.who import WhoIsWho
from briefgen.config import DEFAULT_MODEL
from briefgen.stream import Document, LineError, annotate_stream, encode, read_documents

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def who() -> WhoIsWho:
    directory, _ = load_directory("actors.yaml", b"")
    assert isinstance(directory, Directory)
    return WhoIsWho(directory, Knowledge())


def test_blank_lines_are_passed_over_and_a_date_may_be_missing() -> None:
    lines = [b'{"id": 1, "date": "2025-03-04", "text": "a"}\n', b" \n", b'{"text": "b"}']
    assert list(read_documents(lines)) == [
        Document(1, date(2025, 3, 4), "a"),
        Document(None, None, "b"),
    ]


def test_the_region_of_a_language_is_heeded(who: WhoIsWho) -> None:
    line = b'{"date": "2025-03-04", "language": "en-AU", "text": "It was let for $5 on 1/7/2025."}'
    (found,) = annotate_stream(read_documents([line]), DEFAULT_MODEL, who)
    assert found["dates"][0]["value"] == "2025-07-01"
    assert found["figures"][0]["currency"] == "AUD"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "line 2 is no JSON"),
        (b'{"text": "caf\xe9"}', "line 2 is no UTF-8"),
        ('{"text": "a"}'.encode("utf-16"), "line 2 is no UTF-8"),
        (b'{"id": NaN, "text": "a"}', "line 2 is no JSON: NaN is no number"),
        (b"[" * 100_000, "line 2 is nested too deeply"),
        (b"[]", 'line 2 has no "text"'),
        (b'{"text": 5}', 'line 2 has no "text"'),
        (b'{"text": "a", "date": "soon"}', "line 2: 'soon' is no date"),
        (b'{"text": "a", "date": 20250304}', "line 2: 20250304 is no date"),
        (b'{"text": "a", "language": 5}', "line 2: 5 is no language; write a tag such as en-AU"),
        (b'{"text": "ab\\ud800c"}', r"line 2: the text's character 2 is half of a surrogate pair"),
    ],
)
def test_a_line_that_is_no_text_is_named(line: bytes, message: str) -> None:
    documents = read_documents([b'{"text": "fine"}', line])
    assert next(documents).text == "fine"
    with pytest.raises(LineError) as caught:
        next(documents)
    assert message in str(caught.value)


def test_a_pair_of_surrogates_is_one_character() -> None:
    (document,) = read_documents([b'{"text": "\\ud83c\\udf09"}'])
    assert document.text == "\N{BRIDGE AT NIGHT}"


def test_what_came_before_a_bad_line_is_annotated_all_the_same(who: WhoIsWho) -> None:
    good = [b'{"id": %d, "text": "It cost 5 euros."}' % number for number in range(3)]
    found: Iterator[dict[str, Any]] = annotate_stream(
        read_documents([*good, b"oops", b'{"id": 9, "text": "never read"}']), DEFAULT_MODEL, who
    )
    assert [next(found)["id"] for _ in good] == [0, 1, 2]
    with pytest.raises(LineError, match="line 4 is no JSON"):
        next(found)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(json_values)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_whatever_an_id_is_comes_back_in_one_line(identity: Any) -> None:
    line = json.dumps({"id": identity, "text": ""}).encode()
    (document,) = read_documents([line])
    written = encode({"id": document.id})
    assert written.endswith(b"\n")
    assert written.count(b"\n") == 1
    assert json.loads(written.decode("utf-8")) == {"id": identity}


def test_half_a_pair_in_an_id_is_written_as_it_came() -> None:
    assert encode({"id": "\ud800 é"}) == '{"id": "\\ud800 é"}\n'.encode()
