"""The stream: a line in, a line out, and what becomes of lines that are no texts."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
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
    from collections.abc import Iterable, Iterator

    from briefgen.diagnostics import Diagnostic


def never(fault: Diagnostic) -> None:
    pytest.fail(f"warned: {fault}")


def documents_of(lines: Iterable[bytes]) -> Iterator[Document]:
    return read_documents(lines, "en", never)


def warnings_of(*lines: dict[str, Any]) -> list[str]:
    warned: list[Diagnostic] = []
    read = read_documents((json.dumps(line).encode() for line in lines), "en", warned.append)
    assert [document.text for document in read] == [line["text"] for line in lines]
    return [str(each) for each in warned]


@pytest.fixture(scope="module")
def who() -> WhoIsWho:
    directory, _ = load_directory("actors.yaml", b"")
    assert isinstance(directory, Directory)
    return WhoIsWho(directory, Knowledge())


def test_blank_lines_are_passed_over_and_a_date_may_be_missing() -> None:
    lines = [b'{"id": 1, "date": "2025-03-04", "text": "a"}\n', b" \n", b'{"text": "b"}']
    assert list(documents_of(lines)) == [
        Document(1, date(2025, 3, 4), "a"),
        Document(None, None, "b"),
    ]


def test_the_region_of_a_language_is_heeded(who: WhoIsWho) -> None:
    line = b'{"date": "2025-03-04", "language": "en-AU", "text": "It was let for $5 on 1/7/2025."}'
    (found,) = annotate_stream(documents_of([line]), DEFAULT_MODEL, who)
    assert found["dates"][0]["value"] == "2025-07-01"
    assert found["figures"][0]["currency"] == "AUD"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "<stdin>:2:2: error: the line is no JSON: Expecting property name"),
        (b'{"text": "caf\xe9"}', "<stdin>:2:1: error: the line is no UTF-8"),
        ('{"text": "a"}'.encode("utf-16"), "<stdin>:2:1: error: the line is no UTF-8"),
        (b'{"id": NaN, "text": "a"}', "<stdin>:2:1: error: the line is no JSON: NaN is no number"),
        (b"[" * 100_000, "<stdin>:2:1: error: the line is nested too deeply"),
        (b"[]", '<stdin>:2:1: error: the line has no "text"'),
        (b'{"text": 5}', '<stdin>:2:1: error: the line has no "text"'),
        (b'{"text": "a", "date": "soon"}', "<stdin>:2:1: error: 'soon' is no date"),
        (b'{"text": "a", "date": 20250304}', "<stdin>:2:1: error: 20250304 is no date"),
        (
            b'{"text": "a", "language": 5}',
            "<stdin>:2:1: error: 5 is no language; write a tag such as en-AU",
        ),
        (
            b'{"text": "ab\\ud800c"}',
            r"<stdin>:2:1: error: the text's character 2 is half of a surrogate pair",
        ),
    ],
)
def test_a_line_that_is_no_text_is_named(line: bytes, message: str) -> None:
    documents = documents_of([b'{"text": "fine"}', line])
    assert next(documents).text == "fine"
    with pytest.raises(LineError) as caught:
        next(documents)
    assert message in str(caught.value)


def test_an_unknown_key_is_warned_of_once() -> None:
    assert warnings_of(
        {"text": "a", "lang": "en-GB", "source": "wire"},
        {"text": "b", "lang": "en-GB", "Date": "2025-03-04"},
        {"text": "c", "lang": "en-GB", "source": "desk"},
    ) == [
        "<stdin>:1:1: warning: unknown key 'lang'; did you mean 'language'?",
        "<stdin>:1:1: warning: unknown key 'source'; it is not read",
        "<stdin>:2:1: warning: unknown key 'Date'; did you mean 'date'?",
    ]


def test_a_language_that_is_none_or_is_not_read_is_warned_of_once() -> None:
    no_tag = "'en_GB' is no language tag"
    not_read = "the language model does not read 'de-AT'"
    assert warnings_of(
        {"text": "a", "language": "en-GB"},
        {"text": "b", "language": "EN"},
        {"text": "c", "language": "en_GB"},
        {"text": "d", "language": "de-AT"},
        {"text": "e", "language": "de-AT"},
        {"text": "f", "language": None},
    ) == [
        f"<stdin>:3:1: warning: {no_tag}; write one such as en, de or pt-BR (BCP 47)",
        f"<stdin>:4:1: warning: {not_read}; the text is read as if it did",
    ]


def test_no_key_or_language_can_write_on_the_terminal() -> None:
    warned = warnings_of({"text": "a", "\x1b[31m\n": 1, "language": "\x1b[0m\n"})
    assert len(warned) == 2
    assert not any("\x1b" in each or "\n" in each for each in warned)


def test_a_pair_of_surrogates_is_one_character() -> None:
    (document,) = documents_of([b'{"text": "\\ud83c\\udf09"}'])
    assert document.text == "\N{BRIDGE AT NIGHT}"


def test_what_came_before_a_bad_line_is_annotated_all_the_same(who: WhoIsWho) -> None:
    good = [b'{"id": %d, "text": "It cost 5 euros."}' % number for number in range(3)]
    found: Iterator[dict[str, Any]] = annotate_stream(
        documents_of([*good, b"oops", b'{"id": 9, "text": "never read"}']), DEFAULT_MODEL, who
    )
    assert [next(found)["id"] for _ in good] == [0, 1, 2]
    with pytest.raises(LineError, match="<stdin>:4:1: error: the line is no JSON"):
        next(found)


def test_the_documented_example(who: WhoIsWho) -> None:
    docs = (Path(__file__).resolve().parents[1] / "docs/data.md").read_text(encoding="utf-8")
    section = docs.split("## A stream of texts")[1]
    line, told = re.findall(r"```json\n(.*?)```", section, re.DOTALL)
    (found,) = annotate_stream(documents_of([line.encode()]), DEFAULT_MODEL, who)
    assert found == json.loads(told)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(json_values)
@settings(max_examples=60, derandomize=True, deadline=None)
def test_whatever_an_id_is_comes_back_in_one_line(identity: Any) -> None:
    line = json.dumps({"id": identity, "text": ""}).encode()
    (document,) = documents_of([line])
    written = encode({"id": document.id})
    assert written.endswith(b"\n")
    assert written.count(b"\n") == 1
    assert json.loads(written.decode("utf-8")) == {"id": identity}


def test_half_a_pair_in_an_id_is_written_as_it_came() -> None:
    assert encode({"id": "\ud800 é"}) == '{"id": "\\ud800 é"}\n'.encode()
